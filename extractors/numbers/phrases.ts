import { afterSpaces, endOfLetters, foldWord, isLetter, isSpace } from './characters.js';

/** Phrases word by word; the words of a phrase lead from node to node, and `value` stands where one ends. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  value?: T;
}

/** A phrase found beside a figure: what it stands for and its outer edge. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly edge: number;
}

export function phraseTree<T>(): PhraseTree<T> {
  return { next: new Map() };
}

/** Adds a phrase to a tree; `backwards` for trees that are walked from the figure to the left. The first of two equal phrases stays. */
export function addPhrase<T>(tree: PhraseTree<T>, phrase: string, value: T, backwards: boolean): void {
  const words = phrase.split(' ').map(wordKey);
  let node = tree;
  for (const word of backwards ? words.reverse() : words) {
    const next: PhraseTree<T> = node.next.get(word) ?? phraseTree<T>();
    node.next.set(word, next);
    node = next;
  }
  node.value ??= value;
}

function wordKey(word: string): string {
  const key = foldWord(word);
  return CONTRACTIONS.get(key) ?? key;
}

/** «cerca del millón» is looked up as «cerca de». */
const CONTRACTIONS = new Map([['del', 'de'], ['al', 'a']]);

export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The word, or the single sign, that ends before `at` with at most spaces or one line break between; null at the start of the text. */
export function wordBefore(text: string, at: number): Word | null {
  let end = at;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 0x0a) && at - end < 3) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end) start--;
  return start < 0 ? null : { key: foldWord(text.slice(start, end)), start, end };
}

/** The longest phrase that ends before `at`. */
export function phraseBefore<T>(tree: PhraseTree<T>, text: string, at: number): PhraseMatch<T> | null {
  let node: PhraseTree<T> | undefined = tree;
  let found: PhraseMatch<T> | null = null;
  for (let edge = at; ;) {
    const word = wordBefore(text, edge);
    if (word === null) return found;
    node = stepInto(node, word.key);
    if (node === undefined) return found;
    edge = word.start;
    if (node.value !== undefined) found = { value: node.value, edge };
  }
}

function stepInto<T>(node: PhraseTree<T>, key: string): PhraseTree<T> | undefined {
  return node.next.get(key) ?? node.next.get(CONTRACTIONS.get(key) ?? '');
}

/** The longest phrase of words that begins at `at`, spaces before it allowed. */
export function phraseAfter<T>(tree: PhraseTree<T>, text: string, at: number): PhraseMatch<T> | null {
  let node: PhraseTree<T> | undefined = tree;
  let found: PhraseMatch<T> | null = null;
  for (let edge = at; ;) {
    const start = afterSpaces(text, edge);
    if (start < 0) return found;
    const end = endOfLetters(text, start);
    if (end === start) return found;
    node = stepInto(node, foldWord(text.slice(start, end)));
    if (node === undefined) return found;
    edge = end;
    if (node.value !== undefined) found = { value: node.value, edge };
  }
}
