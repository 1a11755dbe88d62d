import { spanWith, type Span } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { scanNames } from '../text/name-trie.js';
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
  return readDates(text, text.length, { today: dayOfIso(publishedAt), numbers }).map(({ start, end, date, relative }) => spanWith(text, start, end, { iso: isoOf(date), relative }));
}

/** The dates that begin before `to`, in order, without overlap. */
export function readDates(text: string, to: number, known: Pick<Place, 'today' | 'numbers'>): Reading[] {
  const found: Reading[] = [];
  let free = 0;
  scanNames(anchors, text, to, (anchor, start, end) => {
    const reading = read({ text, start, end, ...known }, anchor);
    if (!reading || reading.start < free) return start;
    free = reading.end;
    if (exists(reading.date)) found.push(reading);
    return free;
  });
  return found;
}

function read(place: Place, anchor: Anchor): Reading | null {
  // The table has one reader for each kind; TypeScript cannot see that the anchor is of its reader's kind.
  return (readers[anchor.kind] as (place: Place, anchor: Anchor) => Reading | null)(place, anchor);
}
