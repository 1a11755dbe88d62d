import type { NounSeed } from '../../schemas/index.js';
import type { Token } from '../text/tokens.js';

/** The nouns that deals are told with, by class («ronda» is a `round`); plurals included, compounds joined. */
export interface NounClasses {
  /** Classes of a lower-case noun or compound; undefined when the seeds do not know it. */
  of(word: string): ReadonlySet<string> | undefined;
  /** The longest compound («centro de datos») that starts at a token. */
  compoundAt(tokens: readonly Token[], at: number): { words: string; length: number } | null;
}

/** Spanish plural of a noun; of a compound, that of its first word. */
export function pluralOf(noun: string): string {
  const [head = '', ...rest] = noun.split(' ');
  const plural = /[aeiouáéó]$/.test(head) ? `${head}s`
    : head.endsWith('ión') ? `${head.slice(0, -2)}ones`
      : head.endsWith('z') ? `${head.slice(0, -1)}ces`
        : /[sx]$/.test(head) ? head
          : /[A-Z]|^[^aeiou]+$/.test(head) ? head : `${head}es`;
  return [plural, ...rest].join(' ');
}

/** Compiles the noun seeds into a table; a noun may have several classes. */
export function compileNouns(seeds: readonly NounSeed[]): NounClasses {
  const classes = new Map<string, Set<string>>();
  const longest = new Map<string, number>();
  const add = (noun: string, name: string): void => {
    (classes.get(noun) ?? classes.set(noun, new Set()).get(noun)!).add(name);
    const parts = noun.split(' ');
    if (parts.length > 1) longest.set(parts[0], Math.max(longest.get(parts[0]) ?? 0, parts.length));
  };
  for (const seed of seeds) {
    for (const noun of seed.nouns) {
      add(noun, seed.class);
      add(pluralOf(noun), seed.class);
    }
  }
  return {
    of: (word) => classes.get(word),
    compoundAt(tokens, at) {
      const limit = longest.get(tokens[at].lower);
      if (!limit) return null;
      for (let length = Math.min(limit, tokens.length - at); length > 1; length--) {
        let words = tokens[at].lower;
        for (let i = 1; i < length; i++) words += ` ${tokens[at + i].lower}`;
        if (classes.has(words)) return { words, length };
      }
      return null;
    },
  };
}
