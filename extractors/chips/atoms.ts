import type { ChipLexicon, ChipWord } from './lexicon.js';
import { scanNames } from '../text/name-trie.js';

/** A word of the lexicon where it stands in the text. */
export interface Atom {
  readonly word: ChipWord;
  readonly start: number;
  readonly end: number;
}

/** All words of the lexicon, the longest at each place, in order, without overlap. */
export function findAtoms(text: string, lexicon: ChipLexicon): Atom[] {
  const atoms: Atom[] = [];
  scanNames(lexicon, text, text.length, (word, start, end) => {
    atoms.push({ word, start, end });
    return end;
  });
  return atoms;
}
