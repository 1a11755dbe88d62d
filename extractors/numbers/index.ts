import type { Article, Range } from '../article.js';
import { glueableCurrency } from './glue.js';
import { readNumber } from './grammar.js';
import { numberTokens } from './tokens.js';

/**
 * A number in figures or words, with the scale word that belongs to it. Everything that counts (money, power, chips,
 * percentages, durations) is built on these; nothing reads digits a second time.
 */
export interface FoundNumber extends Range {
  /** Mantissa times scale: «10.000 millones» = 1e10, «medio billón» = 5e11. */
  readonly value: number;
  /** The number without its scale word: 10000. */
  readonly mantissa: number;
  /** 1, 1e3 («mil»), 1e6 («millones», «M»), 1e9 («mil millones», «bn»), 1e12 («billones»). */
  readonly scale: number;
  /** `words`: begins with a number word, also «un» and «una», which are numbers only if a unit or a scale follows. */
  readonly kind: 'figures' | 'words';
}

/** All numbers of the article, in order, without overlap. */
export function findNumbers(article: Article): FoundNumber[] {
  const tokens = numberTokens(article.text, glueableCurrency);
  const numbers: FoundNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const { number, next } = readNumber(article.text, tokens, at);
    if (number !== null) numbers.push(number);
    at = next;
  }
  return numbers;
}
