import type { NounSeed } from '../../schemas/index.js';
import type { Token } from '../text/tokens.js';
import { phraseFinder } from './phrase-finder.js';

/** The nouns that deals are told with, by class («ronda» is a `round`); plurals included, compounds joined. */
export interface NounClasses {
  /** Classes of a lower-case noun or compound; undefined when the seeds do not know it. */
  of(word: string): ReadonlySet<string> | undefined;
  /** The longest compound («centro de datos») that starts at a token. */
  compoundAt(tokens: readonly Token[], at: number): { readonly words: string; readonly length: number } | null;
  /** Whether a word says where somebody is from («sueca»). */
  isDemonym(word: string): boolean;
}

/** Spanish plural of a noun; of a compound, that of its words up to a preposition («parques solares», «centros de datos»). */
export function pluralOf(noun: string): string {
  const words = noun.split(' ');
  const tail = words.findIndex((word, at) => at > 0 && tailOpeners.has(word));
  return words.map((word, at) => tail === -1 || at < tail ? pluralOfWord(word) : word).join(' ');
}

const tailOpeners = new Set(['de', 'del', 'en', 'a', 'por', 'para', 'con', 'marco']);

const unstressed: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

function pluralOfWord(word: string): string {
  // «alemán», «francés», «millón»: the stress needs no mark in the plural.
  // bound: a word of the seeds, never of an article.
  if (/.[^aeiou]*[áéíóú][ns]$/.test(word)) return `${word.slice(0, -2)}${unstressed[word.at(-2)!]}${word.at(-1)!}es`;
  return /[aeiouáéóbcfgkmptvw]$/.test(word) ? `${word}s`
    : word.endsWith('z') ? `${word.slice(0, -1)}ces`
        : /[sx]$/.test(word) ? word
          : /[A-Z]|^[^aeiou]+$/.test(word) ? word : `${word}es`;
}

/** The classes of every noun, plurals included; plain data, in which equal sets are one. */
export type CompiledNouns = ReadonlyMap<string, ReadonlySet<string>>;

/** Compiles the noun seeds; a noun may have several classes. */
export function compileNouns(seeds: readonly NounSeed[]): CompiledNouns {
  const classes = new Map<string, Set<string>>();
  for (const seed of seeds) {
    for (const noun of seed.nouns.flatMap((each) => [each, pluralOf(each)])) classes.set(noun, new Set(classes.get(noun)).add(seed.class));
  }
  const sets = new Map<string, Set<string>>();
  return new Map([...classes].map(([noun, set]) => {
    const key = [...set].join();
    if (!sets.has(key)) sets.set(key, set);
    return [noun, sets.get(key)!];
  }));
}

/**
 * The nouns to look up.
 * @param demonyms in every gender and number
 */
export function nounClasses(classes: CompiledNouns, demonyms: Pick<ReadonlySet<string>, 'has'>): NounClasses {
  return {
    of: (word) => classes.get(word),
    isDemonym: (word) => demonyms.has(word),
    compoundAt: phraseFinder(classes),
  };
}
