import { spanOf, type Span } from '../../schemas/index.js';
import type { Article } from '../article.js';
import { isWord, longestName, type Match } from '../chips/trie.js';
import { findNumbers, type FoundNumber } from '../numbers/index.js';
import { anchors, type Anchor } from './anchors.js';
import { dayOfIso, exists, isoOf } from './calendar.js';
import { readers, type Place, type Reading } from './readers.js';

export { datelineOf } from './dateline.js';

/** A date as the text tells it; `iso` has as many parts as are told. `relative`: resolved from the day of publication. */
export interface DateMention extends Span {
  readonly iso: string;
  readonly relative: boolean;
}

/** The dates of the article, in order. Relative ones are left out when the article does not tell its own date. */
export function extractDates(article: Article, numbers: readonly FoundNumber[] = findNumbers(article)): DateMention[] {
  const { text, publishedAt } = article;
  return readDates(text, text.length, { today: dayOfIso(publishedAt), numbers }).map(({ start, end, date, relative }) => ({
    ...spanOf(text, start, end), iso: isoOf(date), relative,
  }));
}

/** The dates that begin before `to`, in order, without overlap. */
export function readDates(text: string, to: number, known: Pick<Place, 'today' | 'numbers'>): Reading[] {
  const found: Reading[] = [];
  let free = 0;
  let inWord = false;
  for (let i = 0; i < to; i++) {
    const word = isWord(text.charCodeAt(i));
    const anchor = word && !inWord ? longestName(anchors, text, i) : null;
    inWord = word;
    const reading = anchor && read({ text, start: i, end: anchor.end, ...known }, anchor);
    if (!reading || reading.start < free) continue;
    free = reading.end;
    if (exists(reading.date)) found.push(reading);
  }
  return found;
}

function read(place: Place, { value }: Match<Anchor>): Reading | null {
  // The table has one reader for each kind; TypeScript cannot see that the anchor is of its reader's kind.
  return (readers[value.kind] as (place: Place, anchor: Anchor) => Reading | null)(place, value);
}
