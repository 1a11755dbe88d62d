import type { Article, Range } from '../article.js';

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
  readonly kind: 'figures' | 'words';
}

/** All numbers of the article, in order, without overlap. */
export function findNumbers(_article: Article): FoundNumber[] {
  throw new Error('being written');
}
