import type { DescriptionSeed } from '../../schemas/index.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { originOf, type DescriptionTable, type Origin } from './descriptions.js';
import type { Memory } from './memory.js';
import type { NounPhrase } from './phrase.js';

/** Where a description is read: what is known, and what stands around it. */
export interface Reading {
  readonly text: string;
  readonly sentence: number;
  readonly table: DescriptionTable;
  readonly lexicon: OrganizationLexicon;
  readonly memory: Memory;
  /** Names that stand in the same clause before it: a description seldom repeats its own subject. */
  readonly nearby: ReadonlySet<string>;
  /** Whom the relative clause around it describes: «la sociedad que ambas controlan» is none of the two. */
  readonly antecedents: ReadonlySet<string>;
  /** «la compañía que dirige Murtra»: the leader named in the relative after it. */
  readonly leader: string | null;
  /** To whom this sentence has told a sale: «la compradora». */
  readonly buyer: OrganizationMention | null;
  /** The organization whose chairman or spokeswoman this sentence has named. */
  readonly spokenFor: string | null;
}

/** A description taken apart: what each of its words says of whom it stands for. */
export interface Described {
  readonly phrase: NounPhrase;
  readonly words: readonly string[];
  /** Its noun that the seeds know («fabricante»), and what that says of whom it may stand for. */
  readonly head: string | undefined;
  readonly seed: DescriptionSeed | null;
  /** Where its demonym says that somebody is from. */
  readonly origin: Origin | undefined;
  /** «de Redmond», «de Sam Altman». */
  readonly tail: NounPhrase | undefined;
}

/** Takes a description apart. */
export function describe(phrase: NounPhrase, table: DescriptionTable): Described {
  const { words } = phrase;
  const head = words.find((word, at) => table.byNoun.has(word) || table.byNoun.has(`${word} ${words[at + 1] ?? ''}`));
  const seed = head ? narrowed(table.byNoun.get(compound(phrase, head)) ?? table.byNoun.get(head)!, firstFound(words, (word) => table.byAdjective.get(word))) : null;
  return { phrase, words, head, seed, origin: firstFound(words, (word) => originOf(table, word)), tail: phrase.complements[0] };
}

/** «la nueva empresa» is none that was told. */
export const fresh: ReadonlySet<string> = new Set(['nueva', 'nuevo', 'futura', 'futuro', 'otra', 'otro', 'mejor', 'único', 'única']);

/** «fabricante de chips», «empresa espacial»: the head with what narrows it. */
function compound(phrase: NounPhrase, head: string): string {
  const at = phrase.words.indexOf(head);
  const after = phrase.words[at + 1];
  if (fresh.has(phrase.words[at - 1] ?? '')) return `${phrase.words[at - 1]} ${head}`;
  return after ? `${head} ${after}` : `${head} de ${phrase.complements[0]?.words[0] ?? ''}`;
}

/** «el conglomerado minero»: a general noun is as narrow as its adjective. */
const narrowed = (seed: DescriptionSeed, adjective: DescriptionSeed | undefined): DescriptionSeed =>
  adjective && !seed.sectors && !seed.relation && !seed.role ? { ...adjective, ...(seed.kinds ? { kinds: seed.kinds } : {}), nouns: [...seed.nouns, ...adjective.nouns] } : seed;

/** What the first word that has something has. */
export function firstFound<T>(words: readonly string[], find: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}
