import type { DemonymSeed, DescriptionSeed } from '../../schemas/index.js';
import { pluralOf } from './nouns.js';

/** The seeds that descriptions are read with, indexed. */
export interface DescriptionTable {
  readonly byNoun: ReadonlyMap<string, DescriptionSeed>;
  /** Plurals of those nouns: they stand for several organizations or for none. */
  readonly plurals: ReadonlySet<string>;
  /** Adjectives that narrow any head («el conglomerado minero»), in any gender and number. */
  readonly byAdjective: ReadonlyMap<string, DescriptionSeed>;
  /** Demonym in any gender and number to where it points. */
  readonly countries: ReadonlyMap<string, Origin>;
}

/** Where a demonym says that somebody is from: «nórdico» several countries, «vasco» some towns of one. */
export interface Origin {
  readonly countries: readonly string[];
  readonly cities: ReadonlySet<string>;
}

export function compileDescriptions(descriptions: readonly DescriptionSeed[], demonyms: readonly DemonymSeed[]): DescriptionTable {
  const byNoun = new Map<string, DescriptionSeed>();
  const plurals = new Set<string>();
  for (const seed of descriptions) {
    for (const noun of seed.nouns) {
      const plural = pluralOf(noun);
      byNoun.set(noun, seed).set(plural, seed);
      if (plural !== noun) plurals.add(plural);
    }
  }
  const byAdjective = new Map<string, DescriptionSeed>();
  for (const seed of descriptions) for (const adjective of seed.adjectives ?? []) for (const shape of shapesOf(adjective)) byAdjective.set(shape, seed);
  const countries = new Map<string, Origin>();
  for (const { country, demonyms: forms, cities } of demonyms) {
    const origin: Origin = { countries: typeof country === 'string' ? [country] : country, cities: new Set(cities) };
    for (const form of forms) for (const shape of shapesOf(form)) countries.set(shape, origin);
  }
  return { byNoun, plurals, byAdjective, countries };
}

/** An adjective in its genders and numbers, from the masculine singular. */
function shapesOf(form: string): string[] {
  const feminine = form.endsWith('o') ? `${form.slice(0, -1)}a` : /(és|án|ín|ón|or|ol|uz)$/.test(form) ? `${form.replace(/[éáíó](?=.$)/u, plain)}a` : form;
  return [form, feminine, pluralOf(form), pluralOf(feminine)];
}

const plain = (accented: string): string => accented.normalize('NFD')[0];

/** Where a word says that somebody is from; of a compound («anglo-australiana») its last part says it. */
export const originOf = (table: DescriptionTable, word: string): Origin | undefined => table.countries.get(word) ?? (word.includes('-') ? table.countries.get(word.slice(word.lastIndexOf('-') + 1)) : undefined);
