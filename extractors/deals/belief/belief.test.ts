import { describe, expect, it } from 'vitest';
import { createReader } from '../../index.js';
import { beliefsOf, compileBeliefs } from './belief.js';
import { rules } from './implied.corpus.js';

const read = createReader();

describe('implied/by-signs', () => {
  it.each(rules.flatMap(({ must }) => must))('tells, and is not too sure of, «%s»', (text) => {
    const { deals } = read({ text, publishedAt: null });
    expect(deals.map(({ rules: by }) => by)).toEqual([['implied/by-signs']]);
    expect(deals[0].confidence).toBeLessThan(0.7);
  });
});

describe('beliefs', () => {
  it('are log-odds that the signs add up to', () => {
    const compiled = compileBeliefs([{ type: 'investment', bias: -1, weights: { 'noun round': 2, 'figure money deal': 1, 'noun loan': -5 } }]);
    expect(beliefsOf(compiled!).ofTypes(new Set(['noun round', 'figure money deal'])).get('investment')).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
  });
  it('are none without weights', () => { expect(compileBeliefs([])).toBeNull(); });
});
