import { describe, expect, it } from 'vitest';
import { createReader } from '../index.js';
import { asides } from './asides.corpus.js';

const read = createReader({});

describe('asides', () => {
  it.each(asides)('$text', ({ text, parties }) => {
    const told = read({ text, publishedAt: null }).deals.map((deal) => deal.parties.map(({ role, name }) => `${role}:${name}`).join(' '));
    expect(told).toEqual(parties);
  });
});
