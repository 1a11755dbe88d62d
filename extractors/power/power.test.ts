import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../test/examples.js';
import type { Article } from '../article.js';
import { findNumbers } from '../numbers/index.js';
import { rulesByFile } from './corpus.js';
import { extractPower } from './index.js';

const articleOf = (text: string): Article => ({ text, sentences: [{ start: 0, end: text.length }], publishedAt: null });

function read(text: string): string[] {
  const article = articleOf(text);
  return extractPower(article, findNumbers(article)).map(({ gigawatts, upper, qualifier, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return `${gigawatts}${upper === undefined ? '' : `-${upper}`} ${qualifier} «${written}»`;
  });
}

describe('power', () => {
  it.each(examplesOf(rulesByFile))('$name: $text', ({ text, readings }) => expect(read(text)).toEqual(readings));
});
