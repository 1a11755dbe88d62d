import { describe, expect, it } from 'vitest';
import { createReader } from '../index.js';
import { aftermaths } from './aftermath.corpus.js';

const read = createReader({});

describe('what became of a deal', () => {
  it.each(aftermaths)('%s', (text, deal) => {
    expect(read({ text, publishedAt: null }).deals.map(({ type, status }) => `${type} ${status}`)).toEqual([deal]);
  });
});
