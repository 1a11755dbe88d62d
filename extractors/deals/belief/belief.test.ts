import { describe, expect, it } from 'vitest';
import { createReader } from '../../index.js';
import { compileBeliefs } from './belief.js';
import { rules } from './belief.corpus.js';
import type { Impression } from './signs.js';

const read = createReader();

describe('implied/by-signs', () => {
  it.each(rules.flatMap(({ must }) => must))('tells with low confidence «%s»', (text) => {
    expect(read({ text, publishedAt: null }).deals.map(({ confidence }) => confidence < 0.5)).toEqual([true]);
  });
});

describe('beliefs', () => {
  const impression: Impression = { signs: new Set(['noun round', 'figure money deal']), candidates: [] };
  it('are log-odds that the signs add up to', () => {
    const { ofType } = compileBeliefs([{ type: 'investment', bias: -1, weights: { 'noun round': 2, 'figure money deal': 1, 'noun loan': -5 } }]);
    expect(ofType(impression, 'investment')).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
  });
  it('believe everything and imply nothing without weights', () => {
    const { ofType } = compileBeliefs([]);
    expect(ofType(impression, 'investment')).toBe(0);
  });
});
