import { readerOf, type Reader } from '../extractors/index.js';
import { loadLexicon } from '../extractors/lexicon.js';

/** Reads by the grammar alone: what the fitted weights make of a single sentence, without an article around it, is not what rules are tried for. */
export function createGrammar(): Reader {
  const lexicon = loadLexicon();
  return readerOf({ ...lexicon, deals: { ...lexicon.deals, beliefs: null } });
}

interface Rule {
  readonly name: string;
}

/** Each sentence of some seeds that a test goes through, with the name of its seed. */
export const sentencesOf = <T extends Rule>(seeds: readonly T[], pick: (seed: T) => readonly string[] | undefined): [name: string, sentence: string][] =>
  seeds.flatMap((seed) => (pick(seed) ?? []).map((sentence): [string, string] => [seed.name, sentence]));

/** Names that more than one seed has. */
export const repeatedNames = (seeds: readonly Rule[]): string[] => seeds.map(({ name }) => name).filter((name, at, names) => names.indexOf(name) !== at);
