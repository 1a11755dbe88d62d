import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FrameSeed } from '../../schemas/index.js';
import { readSeeds } from '../../seeds/load.js';
import { createGrammar } from '../../test/grammar.js';
import { createReader, type DraftDeal } from '../index.js';
import type { Example, Rule } from './rule.js';
import { rulesByFile } from './rules.js';

const grammar = createGrammar();
const whole = createReader();
const all = Object.entries(rulesByFile).flatMap(([file, rules]) => rules.map((rule) => ({ file, ...rule })));
const cases = (pick: (rule: Rule) => readonly Example[]): [name: string, text: string, rule: Rule & { readonly file: string }, deals: readonly string[]][] =>
  all.flatMap((rule) => pick(rule).map(([text, ...deals]): [string, string, Rule & { readonly file: string }, string[]] => [rule.name, text, rule, deals]));

function told({ type, parties, amount, valuation, status }: DraftDeal, withState: boolean): string {
  return [
    type, ...parties.map(({ role, name }) => `${role}:${name}`), ...(amount ? [amount.value, amount.currency] : []), ...(valuation ? [`(at ${valuation.value})`] : []), ...(withState ? [`[${status}]`] : []),
  ].join(' ');
}

/** Only the rules that read by weights are tried with them. */
function expectDeals(file: string, text: string, expected: readonly string[]): DraftDeal[] {
  const { deals } = (file.startsWith('belief/') ? whole : grammar)({ text, publishedAt: null });
  const withState = expected.some((deal) => deal.endsWith(']'));
  expect(deals.map((deal) => told(deal, withState))).toEqual(expected);
  return deals;
}

const bears = (deals: readonly DraftDeal[], { name }: Rule): boolean => deals.some(({ rules }) => rules.includes(name));

describe('a rule in code', () => {
  it.each(cases(({ must }) => must))('%s reads «%s»', (_, text, rule, expected) => {
    const deals = expectDeals(rule.file, text, expected);
    if (rule.marks) expect(bears(deals, rule)).toBe(true);
  });
  it.each(cases(({ mustNot }) => mustNot))('%s leaves alone «%s»', (_, text, rule, expected) => {
    expect(bears(expectDeals(rule.file, text, expected), rule)).toBe(false);
  });
});

describe('the code', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.(?:corpus|test)\.ts$/.test(name));
  const named = (file: string): string[] => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/'([a-z_]+\/[a-z-]+)'/g)].map((found) => found[1]);

  it('names no rule that is not listed', () => {
    const listed = new Set([...all, ...readSeeds('frames', FrameSeed).map(({ value }) => value)].map(({ name }) => name));
    expect(sources.flatMap((file) => named(file).filter((name) => !listed.has(name)))).toEqual([]);
  });
  it('has every name that deals are said to bear, and stands where the list says', () => {
    const names = new Set(sources.flatMap(named));
    expect(all.filter(({ marks, name }) => marks && !names.has(name)).map(({ name }) => name)).toEqual([]);
    expect(Object.keys(rulesByFile).filter((file) => !sources.includes(file))).toEqual([]);
  });
});
