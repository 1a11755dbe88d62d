import type { OrganizationSeed } from '../../schemas/plain.js';
import type { FrozenTable } from '../../seeds/frozen.js';
import { lexiconOf, wholeEntry, type Form, type OrganizationLexicon, type OrganizationTables, type Trie } from './lexicon.js';

// The lexicon as a frozen table: of thirteen thousand organizations an article names ten. A key begins with the letter of its kind.

/** A form without what its entry knows: the entry's index, whether it is guarded, its words, its tail. */
type FrozenForm = readonly [number, 0 | 1, readonly string[], string];
type FrozenNode = readonly [readonly FrozenForm[], Readonly<Record<string, FrozenNode>>];

/** The entries of the table that `thawOrganizations` reads. */
export function freezeOrganizations({ seeds, root, smallFirsts, ...tables }: OrganizationTables): (readonly [string, unknown])[] {
  const indexes = new Map(seeds.map((seed, index) => [seed, index]));
  const indexOf = (seed: OrganizationSeed | null): number => (seed === null ? -1 : indexes.get(seed) ?? -1);
  const node = ({ forms, next }: OrganizationTables['root']): FrozenNode => [
    forms.map(({ entry, guarded, words, tail }) => [indexOf(entry), guarded ? 1 : 0, words, tail]),
    Object.fromEntries([...next].map(([word, inner]) => [word, node(inner)])),
  ];
  const keyed = <T>(kind: string, map: ReadonlyMap<string, T>, value: (content: T) => unknown): [string, unknown][] => [...map].map(([key, content]) => [kind + key, value(content)]);
  const many = (entries: readonly OrganizationSeed[]): number[] => entries.map(indexOf);
  return [
    ...keyed('t', root.next, node), ...[...smallFirsts].map((word) => [`f${word}`, 1] as const),
    ...keyed('s', tables.shortNames, indexOf), ...keyed('n', tables.byName, indexOf), ...keyed('p', tables.byProduct, indexOf), ...keyed('h', tables.byEpithet, indexOf),
    ...keyed('l', tables.byLeader, many), ...keyed('c', tables.byCity, many), ...keyed('w', tables.hints, (others) => others), ...seeds.map((seed, index) => [`e${index}`, seed] as const),
  ];
}

/** The lexicon in a frozen table. */
export function thawOrganizations(table: FrozenTable): OrganizationLexicon {
  const entry = remembered((index: number) => wholeEntry(table.get(`e${index}`) as OrganizationSeed));
  const orNull = (index: number): OrganizationSeed | null => (index < 0 ? null : entry(index));
  const node = ([forms, next]: FrozenNode): Trie => ({
    forms: forms.map(([index, guarded, words, tail]): Form => ({ entry: entry(index), name: entry(index).name, words, tail, guarded: guarded === 1 })),
    next: new Map(Object.entries(next).map(([word, inner]) => [word, node(inner)])),
  });
  const first = remembered((word: string) => {
    const frozen = table.get(`t${word}`) as FrozenNode | undefined;
    return frozen && node(frozen);
  });
  const keyed = <F, T>(kind: string, value: (content: F) => T): { readonly get: (key: string) => T | undefined } => ({
    get: (key) => {
      const content = table.get(kind + key);
      return content === undefined ? undefined : value(content as F);
    },
  });
  const many = (list: readonly number[]): OrganizationSeed[] => list.map(entry);
  return lexiconOf({
    trie: { forms: [], next: { size: 1, get: first } },
    smallFirsts: { has: (word) => table.get(`f${word}`) !== undefined }, persons: { has: (key) => table.get(`l${key}`) !== undefined },
    shortNames: keyed('s', orNull), byName: keyed('n', entry), byProduct: keyed('p', entry), byEpithet: keyed('h', entry), byLeader: keyed('l', many), byCity: keyed('c', many), hints: keyed('w', (others: readonly (readonly string[])[]) => others),
  });
}

/** The same thing for the same key, so that it can be told apart by identity. Only what is there is kept. */
function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const fresh = make(key);
    if (fresh !== undefined) made.set(key, fresh);
    return fresh;
  };
}
