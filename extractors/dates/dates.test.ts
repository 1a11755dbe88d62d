import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../test/examples.js';
import { publishedAt, rulesByFile } from './corpus.js';
import { datelineOf, extractDates } from './index.js';

const { 'dateline.ts': datelines, ...inTexts } = rulesByFile;

function read(text: string, day: string | null = publishedAt): string[] {
  return extractDates({ text, sentences: [{ start: 0, end: text.length }], publishedAt: day }).map(({ iso, relative, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return `${relative ? '~' : ''}${iso} «${written}»`;
  });
}

describe('dates', () => {
  it.each(examplesOf(inTexts))('$name: $text', ({ text, readings }) => expect(read(text)).toEqual(readings));

  it('leaves out relative dates when the day of publication is not known', () => {
    expect(read('Ayer, en enero y en 2020.', null)).toEqual(['2020 «2020»']);
  });
});

describe('date of publication', () => {
  it.each(examplesOf({ datelines }))('$name: $text', ({ text, readings }) => expect(datelineOf(text)).toBe(readings[0] ?? null));
});
