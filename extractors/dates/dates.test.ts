import { describe, expect, it } from 'vitest';
import { datelines, mustMatch, mustNotMatch, publishedAt } from './corpus.js';
import { datelineOf, extractDates } from './index.js';

function read(text: string, day: string | null = publishedAt): string[] {
  return extractDates({ text, sentences: [{ start: 0, end: text.length }], publishedAt: day }).map(({ iso, relative, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return `${relative ? '~' : ''}${iso} «${written}»`;
  });
}

describe('dates', () => {
  it.each(mustMatch)('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
  it.each(mustNotMatch)('none in: %s', (sentence) => expect(read(sentence)).toEqual([]));

  it('leaves out relative dates when the day of publication is not known', () => {
    expect(read('Ayer, en enero y en 2020.', null)).toEqual(['2020 «2020»']);
  });
});

describe('date of publication', () => {
  it.each(datelines)('%j', (text, date) => expect(datelineOf(text)).toBe(date));
});
