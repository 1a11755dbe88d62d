import { describe, expect, it } from 'vitest';
import { ChipSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { examplesOf } from '../../test/examples.js';
import type { Article } from '../article.js';
import { findNumbers } from '../numbers/index.js';
import { rulesByFile } from './corpus.js';
import { compileChips, extractChips } from './index.js';

const lexicon = compileChips(readSeeds('chips', ChipSeed).map(({ value }) => value));
const articleOf = (text: string): Article => ({ text, sentences: [{ start: 0, end: text.length }], publishedAt: null });

function read(text: string): string[] {
  const article = articleOf(text);
  return extractChips(article, findNumbers(article), lexicon).map(({ product, vendor, quantity, quantityQualifier, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return `${quantity === null ? '' : `${quantity}×`}${product} (${vendor}) ${quantityQualifier === undefined ? '' : `${quantityQualifier} `}«${written}»`;
  });
}

describe('chips', () => {
  it.each(examplesOf(rulesByFile))('$name: $text', ({ text, readings }) => expect(read(text)).toEqual(readings));
});

describe('seeds/chips.jsonl', () => {
  const seeds = readSeeds('chips', ChipSeed).map(({ value }) => value);

  it('names each product once', () => {
    const products = seeds.map(({ product }) => product);
    expect(products.filter((product, i) => products.indexOf(product) !== i)).toEqual([]);
  });

  it('guards only names that it has', () => {
    expect(seeds.filter(({ product, aliases = [], guarded = [] }) => guarded.some((name) => name !== product && !aliases.includes(name)))).toEqual([]);
  });

  it('gives a product with open digits only names that tell them', () => {
    const digits = (name: string): boolean => name.includes('#');
    expect(seeds.filter(({ product, aliases = [] }) => digits(product) && aliases.some((name) => !digits(name))).map(({ product }) => product)).toEqual([]);
  });
});
