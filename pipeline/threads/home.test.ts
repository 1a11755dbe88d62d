import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import type { Result } from '../results.js';
import { createHome } from './home.js';

const article = (text: string): SourceArticle => ({ id: 'a', uri: null, title: null, publishedAt: null, country: null, text, place: 'a.txt', notes: [] });

/** Does as the text of the article says. */
function read({ id, text, place, notes }: SourceArticle): Result {
  if (text === 'loops') for (;;);
  if (text === 'backtracks') /^(a+)+$/.test(`${'a'.repeat(50)}!`);
  if (text === 'throws') throw new Error('no more rules');
  return { place, id, notes, lines: `${text}\n`, rows: '', deals: [], defects: [], left: null };
}

describe('reading in the main thread', () => {
  it('gives the result', () => {
    expect(createHome(read).read(article('reads'), 10_000)).toMatchObject({ id: 'a', lines: 'reads\n' });
  });
  it.each(['loops', 'backtracks'])('gives an article up that %s', (text) => {
    expect(createHome(read).read(article(text), 100)).toBeNull();
  });
  it('passes on what is thrown', () => {
    expect(() => createHome(read).read(article('throws'), 10_000)).toThrow('no more rules');
  });
});
