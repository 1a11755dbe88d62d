import { describe, expect, it } from 'vitest';
import { createReader } from '../index.js';
import { lines, tables } from './lists.corpus.js';

const read = createReader({});
const told = (text: string): string[] => read({ text, publishedAt: null }).deals.map((deal) => [
  deal.type, ...deal.parties.map(({ role, name }) => `${role}:${name}`), ...(deal.amount ? [deal.amount.value, deal.amount.currency] : []), ...(deal.valuation ? [`(at ${deal.valuation.value})`] : []),
].join(' '));

describe('lists', () => {
  it.each(lines)('$text', ({ text, deals }) => expect(told(text)).toEqual(deals));
});

describe('tables', () => {
  it.each(tables)('$text', ({ text, deals }) => expect(told(text)).toEqual(deals));
});
