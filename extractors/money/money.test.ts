import { describe, expect, it } from 'vitest';
import type { Money } from '../../schemas/index.js';
import { examplesOf } from '../../test/examples.js';
import type { Article } from '../article.js';
import { findNumbers } from '../numbers/index.js';
import { rulesByFile } from './corpus.js';
import { extractMoney } from './index.js';

function article(text: string): Article {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return { text, sentences, publishedAt: null };
}

/** Reads the amounts of a text whose organizations come from these countries, and holds every span against the text. */
function moneyIn(text: string, homes: readonly string[]): Money[] {
  const read = article(text);
  const money = extractMoney(read, findNumbers(read), homes.map((country, i) => ({ country, organization: String(i), at: 0 })));
  for (const { text: passage, start, end } of money) expect(text.slice(start, end)).toBe(passage);
  return money;
}

const amountsIn = (text: string, homes: readonly string[] = []): (string | number)[][] => moneyIn(text, homes)
  .map(({ text: passage, value, currency, qualifier, upper }) => [passage, value, currency, qualifier, ...(upper === undefined ? [] : [upper])]);

const examples = examplesOf(rulesByFile);

describe('money', () => {
  it.each(examples)('$name: $text', ({ text, readings, rule: { homes } }) => {
    expect(amountsIn(text, homes)).toEqual(readings.map(([passage, value, currency, qualifier = 'exact', upper]) => [passage, value, currency, qualifier, ...(upper === undefined ? [] : [upper])]));
  });

  it.each(examples.filter(({ readings }) => !readings.length))('none after an amount: $text', ({ text }) => {
    expect(amountsIn(`El fondo tiene 40 millones de euros.\n${text}`)).toEqual([['40 millones de euros', 40e6, 'EUR', 'exact']]);
  });

  it('leaves millions alone where neither the text nor its organizations tell a currency', () => {
    expect(amountsIn('Lumbre facturó 60 millones el año pasado.')).toEqual([]);
  });
});
