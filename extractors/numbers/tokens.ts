import type { Range } from '../article.js';
import { isDigit, isLetter, isSpace, letterAt } from './characters.js';
import { ambiguousValue, decimalMark, figureAt } from './figures.js';
import { hashStep, mayBeNumberWord, numberWord } from './words.js';
import type { WordRole } from './words.js';

/** A figure, or a word of a number. */
export interface NumberToken extends Range {
  readonly role: WordRole | 'figures';
  readonly value: number;
}

interface Unsettled extends NumberToken {
  value: number;
  readonly mark: string;
}

const HYPHEN = 0x2d;
const COLON = 0x3a;

/**
 * Figures and number words of a text, in order. Left out: figures glued to a word before them («H100», «GPT-5») unless
 * `mayPrecede` knows the word, and what has the shape of a time («18:30»), an address or a date.
 */
export function numberTokens(text: string, mayPrecede: (word: string) => boolean): NumberToken[] {
  const tokens: NumberToken[] = [];
  const unsettled: Unsettled[] = [];
  const votes = { ',': 0, '.': 0 };
  const length = text.length;
  let lettersFrom = -1;
  for (let i = 0; i < length;) {
    let letter = letterAt(text, i);
    if (letter) {
      const start = i;
      let hash = 0;
      for (; letter; letter = letterAt(text, ++i)) hash = hashStep(hash, letter);
      lettersFrom = start;
      if (mayBeNumberWord(hash)) wordToken(text, start, i, tokens);
      continue;
    }
    if (!isDigit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const glued = i > 0 && gluedWord(text, i, lettersFrom);
    const figure = figureAt(text, i);
    const end = figure?.end ?? endOfDigits(text, i);
    const skip = figure === null || (glued !== false && !mayPrecede(glued)) || isClock(text, i, end);
    if (!skip) {
      if (figure.vote !== '' && !isHour(text, i, end)) votes[figure.vote]++;
      const token = { start: i, end, role: 'figures' as const, value: figure.value, mark: figure.mark };
      tokens.push(token);
      if (Number.isNaN(figure.value)) unsettled.push(token);
    }
    i = end;
  }
  const decimals = decimalMark(votes);
  for (const token of unsettled) token.value = ambiguousValue(text.slice(token.start, token.end), token.mark, decimals);
  return tokens;
}

/** The word that touches the figure at `at` from the left, «GPT-» included; false if there is none. */
function gluedWord(text: string, at: number, lettersFrom: number): string | false {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before)) return text[lettersFrom - 1] === '$' ? '$' + text.slice(lettersFrom, at) : text.slice(lettersFrom, at);
  if (before === HYPHEN && at > 1 && isLetter(text.charCodeAt(at - 2))) return text.slice(lettersFrom, at);
  return false;
}

/** «18:30», «2:1»: not amounts of anything. */
function isClock(text: string, start: number, end: number): boolean {
  return (text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1)))
    || (text.charCodeAt(start - 1) === COLON && isDigit(text.charCodeAt(start - 2)));
}

/** «las 21.15», «21.15 · Noticias»: a time with a point, which says nothing of decimals. */
const HOUR = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;
const LED_BY_AT = /(?:las|\n|^)[ \u00a0]?$/iu;

function isHour(text: string, start: number, end: number): boolean {
  return end - start <= 5 && HOUR.test(text.slice(start, end)) && LED_BY_AT.test(text.slice(Math.max(0, start - 4), start));
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || ((text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** «300 k€»: the sign after it makes the letter a scale. */
function isSign(char: string | undefined): boolean {
  return char === '€' || char === '$';
}

/** «1,1 mil M€» */
const THOUSAND = 1000;

const PERCENT_HEAD = /por[ \u00a0]$/iu;
/** «por cien millones», «por cien euros»: no percentage. */
const COUNTED = /^[ \u00a0](?:mil(?!\p{L})|millones|billones|euros|dólares|pesos)/iu;

function wordToken(text: string, start: number, end: number, tokens: NumberToken[]): void {
  if (isDigit(text.charCodeAt(end))) return;
  const word = numberWord(text.slice(start, end));
  if (word === undefined) return;
  const before = text.charCodeAt(start - 1);
  if (word.role === 'abbreviation') {
    const previous = tokens.at(-1);
    const gap = start - (previous?.end ?? -9);
    if ((previous?.role !== 'figures' && !(previous?.role === 'scale' && previous.value === THOUSAND)) || (gap !== 0 && (gap !== 1 || !isSpace(before) || (word.glued && !isSign(text[end]))))) return;
    const point = end - start > 2 && text[end] === '.' ? 1 : 0;
    tokens.push({ start, end: end + point, role: word.role, value: word.value });
    return;
  }
  if (isDigit(before) && word.role !== 'scale') return;
  if (word.value === 100 && PERCENT_HEAD.test(text.slice(Math.max(0, start - 4), start)) && !COUNTED.test(text.slice(end, end + 10))) return;
  tokens.push({ start, end, role: word.role, value: word.value });
}
