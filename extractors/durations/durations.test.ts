import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../test/examples.js';
import type { Article } from '../article.js';
import { findNumbers } from '../numbers/index.js';
import { rulesByFile } from './corpus.js';
import { extractDurations } from './index.js';

const articleOf = (text: string): Article => ({ text, sentences: [{ start: 0, end: text.length }], publishedAt: null });

function read(text: string): string[] {
  const article = articleOf(text);
  return extractDurations(article, findNumbers(article)).map(({ iso, role, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return `${iso} ${role} «${written}»`;
  });
}

describe('durations', () => {
  it.each(examplesOf(rulesByFile))('$name: $text', ({ text, readings }) => expect(read(text)).toEqual(readings));
});
