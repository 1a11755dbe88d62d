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

describe('money/home-currency and money/local-currency: where the organizations come from', () => {
  const read = (text: string, homes: readonly string[]): (string | number)[][] => {
    const told = article(text);
    return extractMoney(told, findNumbers(told), homes.map((country, i) => ({ country, organization: String(i), at: 0 }))).map(({ text: passage, currency }) => [passage, currency]);
  };
  it.each([
    ['Lumbre facturó 60 millones el año pasado.', ['ES', 'ES', 'US'], [['60 millones', 'EUR']]],
    ['Lumbre facturó 60 millones de dólares, y 70 millones este año.', ['ES'], [['60 millones de dólares', 'USD'], ['70 millones', 'USD']]],
    ['Rayenco ganó $45.000 millones y debe 30 millones de dólares.', ['CL', 'CL', 'CL'], [['$45.000 millones', 'CLP'], ['30 millones de dólares', 'USD']]],
    ['Quipu levantó $45 millones y debe 30 millones de dólares.', ['MX', 'MX', 'MX'], [['$45 millones', 'USD'], ['30 millones de dólares', 'USD']]],
    ['Lumbre facturó 60 millones el año pasado.', [], []],
  ])('%s %j', (text, homes, money) => { expect(read(text, homes)).toEqual(money); });
});

describe('what is not money', () => {
  it.each(givesNothing)('%s', (sentence) => {
    expect(moneyIn(sentence)).toEqual([]);
  });

  it.each([...givesNothing, ...notMoneyAfterMoney])('after an amount: %s', (sentence) => {
    expect(moneyIn(`El fondo tiene 40 millones de euros.\n${sentence}`).map(({ text }) => text)).toEqual(['40 millones de euros']);
  });
});
