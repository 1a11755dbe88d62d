import type { Token } from '../text/tokens.js';
import { wordFilter } from '../text/word-filter.js';

/** A phrase of several words that stands in a text: the words, how many they are, and what is known of them. */
export interface FoundPhrase<T> {
  readonly words: string;
  readonly length: number;
  readonly value: T;
}

/** Prepares to find the longest of many phrases that begins at a token: mostly its first word tells that none does. From the third on `*` stands for any word in small letters. */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T]>): (tokens: readonly Token[], at: number) => FoundPhrase<T> | null {
  const byFirst = new Map<string, Map<string, (FoundPhrase<T> & { readonly parts: readonly string[] })[]>>();
  for (const [words, value] of phrases) {
    const parts = words.split(' ');
    const [first, second] = parts;
    if (second === undefined) continue;
    const bySecond = byFirst.get(first) ?? new Map<string, (FoundPhrase<T> & { readonly parts: readonly string[] })[]>();
    byFirst.set(first, bySecond);
    const alike = bySecond.get(second) ?? [];
    bySecond.set(second, alike);
    alike.push({ words, length: parts.length, value, parts });
    alike.sort((a, b) => b.length - a.length);
  }
  const mayOpen = wordFilter(byFirst.keys());
  return (tokens, at) => {
    const next = tokens[at + 1];
    const alike = next && mayOpen(tokens[at].lower) && byFirst.get(tokens[at].lower)?.get(next.lower);
    return !alike ? null : alike.find(({ parts }) => standsAt(parts, tokens, at)) ?? null;
  };
}

/** Whether the words from the third on stand there too. */
function standsAt(parts: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 2; i < parts.length; i++) if (parts[i] === '*' ? !anyWord.test(tokens[at + i]?.text ?? '') : tokens[at + i]?.lower !== parts[i]) return false;
  return true;
}

/** No article, no «que». */
const anyWord = /^\p{Ll}{4,}$/u;
