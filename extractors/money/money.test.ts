import { describe, expect, it } from 'vitest';
import type { Money } from '../../schemas/index.js';
import type { Article } from '../article.js';
import { findNumbers } from '../numbers/index.js';
import { gives, givesNothing, notMoneyAfterMoney } from './corpus.js';
import { extractMoney } from './index.js';

function article(text: string): Article {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return { text, sentences, publishedAt: null };
}

/** Reads the amounts of a text, and holds every span against the text. */
function moneyIn(text: string): Money[] {
  const read = article(text);
  const money = extractMoney(read, findNumbers(read));
  for (const { text: passage, start, end } of money) expect(text.slice(start, end)).toBe(passage);
  return money;
}

describe.each(Object.entries(gives))('%s', (_rule, cases) => {
  it.each(cases.map(([sentence, ...readings]) => ({ sentence, readings })))('$sentence', ({ sentence, readings }) => {
    const found = moneyIn(sentence).map(({ text, value, currency, qualifier, upper }) => [text, value, currency, qualifier, ...(upper === undefined ? [] : [upper])]);
    expect(found).toEqual(readings.map(([passage, value, currency, qualifier = 'exact', upper]) => [passage, value, currency, qualifier, ...(upper === undefined ? [] : [upper])]));
  });
});

describe('what is not money', () => {
  it.each(givesNothing)('%s', (sentence) => {
    expect(moneyIn(sentence)).toEqual([]);
  });

  it.each([...givesNothing, ...notMoneyAfterMoney])('after an amount: %s', (sentence) => {
    expect(moneyIn(`El fondo tiene 40 millones de euros.\n${sentence}`).map(({ text }) => text)).toEqual(['40 millones de euros']);
  });
});
