import { describe, expect, it } from 'vitest';
import { createReader } from '../index.js';
import { whoIsWho } from './references.corpus.js';

const read = createReader({});

describe('who is who', () => {
  it.each(whoIsWho)('$text', ({ text, parties }) => {
    const told = read({ text, publishedAt: null }).deals.map((deal) => deal.parties.map(({ role, name }) => `${role}:${name}`).join(' '));
    expect(told).toEqual(parties);
  });
});
