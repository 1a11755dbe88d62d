import { spanWith, type Qualifier, type Span } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { isWord, scanNames } from '../text/name-trie.js';
import type { FoundNumber } from '../numbers/index.js';
import { jointOf, qualifierAt } from '../numbers/qualifiers.js';
import { isShareOfCompany, shareWords, signWords } from './words.js';

/** A share in percent; `upper` the higher end of a range. */
export interface Percentage extends Span {
  readonly value: number;
  readonly upper?: number;
  readonly qualifier: Qualifier;
}

/** The percentages of the article, and the shares of a company told in words («un tercio del capital»), in order. */
export function extractPercentages(article: Article, numbers: readonly FoundNumber[]): Percentage[] {
  const inFigures = joinRanges(article.text, numbers.flatMap((number, i) => percentageAt(article.text, numbers, number, i)));
  const inWords = wordShares(article.text, inFigures);
  return inWords.length === 0 ? inFigures : [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
}

const sign = new RegExp(`^[ \\u00a0\\u202f\\u2009]?(?:%|${signWords.join('|')})(?![\\p{L}])`, 'iu');
const noPoints = /^[ \u00a0]?(?:p\.? ?p\.?|puntos)/iu;

/**
 * A figure and its sign.
 *   percentages/sign: «9,9%», «cinco por ciento»
 *   percentages/qualifier: «casi un 10%»
 *   percentages/range: «un 20-25%»
 */
function percentageAt(text: string, numbers: readonly FoundNumber[], number: FoundNumber, i: number): Percentage[] {
  const next = text.charCodeAt(number.end);
  // Most numbers are followed by neither a sign nor a space and a sign: told by one or two characters.
  if (next !== 37 && !mayBeSign(text, number.end)) return [];
  const match = sign.exec(text.slice(number.end, number.end + 14));
  if (!match || noPoints.test(text.slice(number.end + match[0].length, number.end + match[0].length + 8))) return [];
  const end = number.end + match[0].length;
  const before = numbers[i - 1];
  if (before && before.scale === 1 && before.value < number.value && jointOf(text, before, number, () => false) === 'range') {
    return [spanWith(text, before.start, end, { value: before.value, upper: number.value, qualifier: 'range' })];
  }
  return [spanWith(text, number.start, end, { value: number.value, qualifier: qualifierAt(text, withArticle(text, number.start), end).qualifier })];
}

/** Start of «un» or «el» before the figure («casi un 10 %»), or of the figure. */
function withArticle(text: string, start: number): number {
  return /(?<!\p{L})(?:un|el) $/iu.test(text.slice(Math.max(0, start - 4), start)) ? start - 3 : start;
}

const rangeGap = /^ y (?:un|el|del|al)? ?$/u;
const rangeOpening = /(?<!\p{L})entre (?:un|el|los)? ?$/iu;

/** «entre un 40 % y un 50 %» is one share with two ends. */
function joinRanges(text: string, shares: readonly Percentage[]): Percentage[] {
  const joined: Percentage[] = [];
  for (const share of shares) {
    const low = joined.at(-1);
    if (low && low.upper === undefined && share.upper === undefined && low.value < share.value && share.start - low.end < 10
      && rangeGap.test(text.slice(low.end, share.start)) && rangeOpening.test(text.slice(Math.max(0, low.start - 12), low.start))) {
      joined[joined.length - 1] = spanWith(text, low.start, share.end, { value: low.value, upper: share.value, qualifier: 'range' });
    } else joined.push(share);
  }
  return joined;
}

function mayBeSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return !isWord(text.charCodeAt(at)) && (code === 37 || code === 112 || code === 80);
}

function wordShares(text: string, taken: readonly Percentage[]): Percentage[] {
  const found: Percentage[] = [];
  let used = 0;
  scanNames(shareWords, text, text.length, (value, start, end) => {
    while (used < taken.length && (taken[used]?.end ?? 0) <= start) used++;
    const isTaken = (taken[used]?.start ?? Infinity) < end;
    if (!isTaken && isShareOfCompany(text, end)) found.push(spanWith(text, start, end, { value, qualifier: qualifierAt(text, start, end).qualifier }));
    return end;
  });
  return found;
}
