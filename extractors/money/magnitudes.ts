import type { Article } from '../article.js';
import { endOfLetters, foldWord, isLetter } from '../numbers/characters.js';
import type { FoundNumber } from '../numbers/index.js';
import { wordBefore } from '../numbers/phrases.js';
import { currencyAfter } from './currencies.js';
import { draftOf, placesOf } from './draft.js';
import type { Draft } from './draft.js';
import { isComplement } from './words.js';

/** Plurals that tell a size without a figure; with «de» between they multiply («decenas de miles de millones»). */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['decenas', 10], ['cientos', 100], ['centenares', 100], ['miles', 1e3], ['millares', 1e3], ['millones', 1e6], ['billones', 1e12],
]);
const MILLION = 1e6;

/**
 * money/magnitude: «miles de millones de dólares», «cientos de millones», «billones de capitalización», «decenas de miles de euros».
 * Below «miles de millones» the currency must be said: «miles de usuarios» and «millones de móviles» are no money.
 */
export function draftMagnitudes(article: Article, numbers: readonly FoundNumber[]): Draft[] {
  const { text } = article;
  const places = placesOf(article);
  const drafts: Draft[] = [];
  let number = 0;
  for (const { start, end, value } of sizes(text)) {
    // The «un» of «un par de» is no figure of its own.
    while (number < numbers.length && numbers[number].end <= start + 'un'.length) number++;
    if ((numbers[number]?.start ?? Infinity) < end) continue;
    const after = currencyAfter(text, end);
    if (after === null && !mayElide(text, start, end, value)) continue;
    if (after !== null && value <= MILLION && HEADING.test(text.slice(Math.max(0, start - HEADING_REACH), start))) continue;
    const draft: Draft = { ...draftOf({ start, end, value, mantissa: value, scale: 1, kind: 'words' }, places), magnitude: true };
    if (after !== null) {
      draft.end = after.edge;
      draft.currency = after.currency;
      draft.factor = after.factor;
      draft.kind = 'money';
    }
    draft.rule = 'money/magnitude';
    drafts.push(draft);
  }
  return drafts;
}

/** «(cifras en millones de euros)»: the unit of a table. */
const HEADING = /(?:[([]|\n|^)[^\p{L}\d\n]{0,3}(?:(?:cifras|datos|importes|montos|valores|cantidades|cuentas|saldos|todo)(?: \p{L}{2,12}){0,3} )?(?:en )?$/iu;
const HEADING_REACH = 50;

interface Size {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Endings by which the plurals are sought, so that the text is scanned natively. */
const ENDING = /illones|miles|millares|cientos|centenares|decenas/g;

function sizes(text: string): Size[] {
  const found: Size[] = [];
  ENDING.lastIndex = 0;
  for (let match = ENDING.exec(text); match !== null; match = ENDING.exec(text)) {
    const last = sizeAt(text, match.index);
    if (last === null) continue;
    const { start } = last;
    let { end, value } = last;
    for (let de = wordAfter(text, end); de?.word === 'de'; de = wordAfter(text, end)) {
      const next = wordAfter(text, de.end);
      const factor = next === null ? undefined : SIZES.get(next.word);
      if (factor === undefined) break;
      value *= factor;
      end = next!.end;
    }
    ENDING.lastIndex = end;
    found.push({ start, end, value });
  }
  return found;
}

/** «un par de millones» is about two, and no size alone. */
export const PAIR = /(?<!\p{L})un[ \u00a0]par[ \u00a0]de[ \u00a0]/iu;

function sizeAt(text: string, inside: number): Size | null {
  let start = inside;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const end = endOfLetters(text, inside);
  const value = SIZES.get(text.slice(start, end));
  if (value === undefined) return null;
  const pair = value >= MILLION || OF_MILLIONS.test(text.slice(end, end + 12)) ? PAIR.exec(text.slice(Math.max(0, start - 12), start)) : null;
  return pair === null ? { start, end, value } : { start: start - pair[0].length, end, value: value * 2 };
}

const OF_MILLIONS = /^[ \u00a0]de[ \u00a0]millones/u;

/** money/few: «medio euro», «un par de dólares». */
const FEW = /(?<!\p{L})(?:(?<!(?:^|[^\p{L}])y[ \u00a0])(medi[oa])|un[ \u00a0]par)(?=[ \u00a0])/giu;
const OF = /^[ \u00a0]de[ \u00a0]/u;
const DIGIT = /^[ \u00a0]?\d/u;
const HALF = 0.5;
const TWO = 2;

export function draftFew(article: Article): Draft[] {
  const { text } = article;
  const places = placesOf(article);
  return [...text.matchAll(FEW)].flatMap(({ 0: words, 1: half, index: start }): Draft[] => {
    const end = start + words.length;
    const mark = currencyAfter(text, end);
    // «un precio medio de US$ 6,1»
    if (mark === null || (half !== undefined && OF.test(text.slice(end, end + 4))) || DIGIT.test(text.slice(mark.edge, mark.edge + 2))) return [];
    const value = half === undefined ? TWO : HALF;
    return [{ ...draftOf({ start, end, value, mantissa: value, scale: 1, kind: 'words' }, places), end: mark.edge, currency: mark.currency, factor: mark.factor, kind: 'money', rule: 'money/few' }];
  });
}

function wordAfter(text: string, at: number): { word: string; end: number } | null {
  if (text[at] !== ' ' && text[at] !== '\u00a0') return null;
  const end = endOfLetters(text, at + 1);
  return end === at + 1 ? null : { word: text.slice(at + 1, end), end };
}

/** «invirtió miles de millones en redes», «billones de capitalización»: money without its currency. */
function mayElide(text: string, start: number, end: number, value: number): boolean {
  const de = wordAfter(text, end);
  const complement = de?.word === 'de' ? wordAfter(text, de.end) : null;
  if (de?.word === 'de' && !(complement !== null && isComplement(foldWord(complement.word)))) return false;
  if (value > MILLION && value !== 1e12) return true;
  return de?.word === 'de' && value >= MILLION && wordBefore(text, start)?.key !== 'los';
}
