import type { Article } from '../article.js';
import type { StateTable } from './states/index.js';

/** Where an article tells of a contract, as one of its sentences sees it; looked for only when a state depends on it. */
export interface Contracts {
  /** In the sentence or in one beside it. */
  readonly near: () => boolean;
  /** Anywhere. */
  readonly any: () => boolean;
  /** Whether it tells anywhere of no more than a letter, which binds nobody. */
  readonly letter: () => boolean;
}

/** What the sentences of an article see of its contracts, by their index. */
export function contractsOf({ text, sentences }: Article, table: StateTable): (index: number) => Contracts {
  const any = once(() => tellsContract(text, table));
  const letter = once(() => tellsLetter(text, table));
  const around = (index: number): string => text.slice(sentences[Math.max(0, index - 1)].start, sentences[Math.min(index + 1, sentences.length - 1)].end);
  return (index) => ({ near: () => tellsContract(around(index), table), any, letter });
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => answer ??= ask();
}

const wordsOf = (passage: string): string[] => passage.toLowerCase().split(/[^\p{L}]+/u);

const tellsContract = (passage: string, { nouns }: StateTable): boolean => wordsOf(passage).some((word) => nouns.get(word) === 'signed');

function tellsLetter(passage: string, { letters }: StateTable): boolean {
  const words = ` ${wordsOf(passage).join(' ')} `;
  return letters.some((letter) => words.includes(` ${letter} `));
}
