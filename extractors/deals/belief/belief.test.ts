import { describe, expect, it } from 'vitest';
import { createReader } from '../../index.js';
import { compileBeliefs } from './belief.js';
import { implied, impliesNothing } from './belief.corpus.js';
import type { Impression } from './signs.js';

const read = createReader();
const told = (text: string): { readonly deal: string; readonly rules: readonly string[]; readonly confidence: number }[] => read({ text, publishedAt: null }).deals.map((deal) => ({
  deal: [deal.type, ...deal.parties.map(({ role, name }) => `${role}:${name}`), ...(deal.amount ? [deal.amount.value] : [])].join(' '), rules: deal.rules, confidence: deal.confidence,
}));

describe('implied/by-signs', () => {
  it.each(implied)('%s', (text, deal) => {
    const [first, ...others] = told(text);
    expect({ deal: first?.deal, others }).toEqual({ deal, others: [] });
    expect(first.rules).toContain('implied/by-signs');
    expect(first.confidence).toBeLessThan(0.5);
  });
  it.each(impliesNothing)('nothing: %s', (text) => { expect(told(text)).toEqual([]); });
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
