import type { ChipLexicon, ChipWord } from './lexicon.js';
import { isWord, longestName } from './trie.js';

/** A word of the lexicon where it stands in the text. */
export interface Atom {
  readonly word: ChipWord;
  readonly start: number;
  readonly end: number;
}

/** All words of the lexicon, the longest at each place, in order, without overlap. */
export function findAtoms(text: string, lexicon: ChipLexicon): Atom[] {
  const atoms: Atom[] = [];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const word = isWord(text.charCodeAt(i));
    if (word && !inWord) {
      const match = longestName(lexicon, text, i);
      if (match) {
        atoms.push({ word: match.value, start: i, end: match.end });
        i = match.end - 1;
      }
    }
    inWord = word;
  }
  return atoms;
}
