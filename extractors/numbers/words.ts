import { NumberWordSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { foldWord, letterAt, MARK } from './characters.js';

/** The part that a word plays in a number. */
export type WordRole = 'number' | 'part' | 'scale' | 'group' | 'abbreviation';

export interface NumberWord {
  readonly role: WordRole;
  readonly value: number;
  /** Counts only when no space parts it from the figure: «5k». */
  readonly glued: boolean;
}

const words = new Map<string, NumberWord>();
const abbreviations = new Map<string, NumberWord>();

/** One bit for each hash of a known word: nearly all words of an article are refused by it without being cut out of the text. */
const HASHES = 1 << 14;
const known = new Uint8Array(HASHES);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, letterAt(word, i));
  return hash;
}

/** Adds a letter, as `letterAt` gives it, to the hash of a word. */
export const hashStep = (hash: number, letter: number): number => letter === MARK ? hash : (hash * 31 + letter) & (HASHES - 1);

function asWord(seed: NumberWordSeed): NumberWord {
  if ('abbreviation' in seed) return { role: 'abbreviation', value: seed.abbreviation, glued: seed.glued === true };
  const [role, value] = Object.entries(seed).find(([key]) => key !== 'words') as [WordRole, number];
  return { role, value, glued: false };
}

for (const { value: seed } of readSeeds('number-words', NumberWordSeed)) {
  const word = asWord(seed);
  for (const form of seed.words) {
    if (word.role === 'abbreviation') abbreviations.set(form, word);
    else words.set(foldWord(form), word);
    known[hashOf(form)] = 1;
  }
}

/** False when no word of a number has this hash. */
export function mayBeNumberWord(hash: number): boolean {
  return known[hash] === 1;
}

/** The number word as it stands in the text, if it is one. */
export function numberWord(form: string): NumberWord | undefined {
  return abbreviations.get(form) ?? words.get(foldWord(form));
}
