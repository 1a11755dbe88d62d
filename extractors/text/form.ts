import type { Range } from '../article.js';
import { countBefore } from '../ranges.js';

/** A text as it is read, and the way back to where things stand in the text as it is. */
export interface Form {
  readonly text: string;
  /** The same things with their ranges (and the `text` of those that have one) in the text as it is. */
  readonly original: <T>(found: T) => T;
}

/** What is written in other characters than those that the rules know: letters with their accents behind them, what shows only at the end of a line or never, rare blanks. */
const OTHERWISE = /\P{M}\p{M}{1,8}|[\u00ad\u200b\u2060\ufeff]|[\u2000-\u2008\u200a\u205f\u3000]/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const BLANK = /[\u2000-\u2008\u200a\u205f\u3000]/;

const shown = (piece: string): string => (INVISIBLE.test(piece) ? '' : BLANK.test(piece) ? '\u2009' : piece.normalize('NFC'));

/** The form in which a text is read: its accents composed, soft hyphens and zero-width blanks left out. Most texts are that form themselves. */
export function formOf(text: string): Form {
  const changes: Change[] = [];
  let shift = 0;
  const read = text.replace(OTHERWISE, (piece, at: number) => {
    const form = shown(piece);
    if (form.length !== piece.length) changes.push({ at: at - shift, length: form.length, from: at, to: at + piece.length });
    shift += piece.length - form.length;
    return form;
  });
  return read === text ? { text, original: (found) => found } : { text: read, original: (found) => relocated(found, text, changes) };
}

/** A piece whose length is another: its place and length as it is read, and its range in the text. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

function relocated<T>(found: T, text: string, changes: readonly Change[]): T {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, move(each)]));
    if (!isRange(value)) return moved;
    // What is left out at its edges is no part of a range.
    const start = placeOf(value.start, changes[changesBefore(changes, value.start + 1) - 1], 'from');
    const end = Math.max(start, placeOf(value.end, changes[changesBefore(changes, value.end) - 1], 'to'));
    return { ...moved, start, end, ...('text' in value ? { text: text.slice(start, end) } : {}) };
  };
  return move(found) as T;
}

const isRange = (value: object): value is Range => 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';

/** How many changes begin before a place. */
const changesBefore = (changes: readonly Change[], place: number): number => countBefore(changes, ({ at }) => at < place);

/** A place between the marks of one letter is that of the letter. */
function placeOf(place: number, change: Change | undefined, edge: 'from' | 'to'): number {
  if (!change) return place;
  const behind = place - change.at - change.length;
  return behind >= 0 ? change.to + behind : change[edge];
}
