import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, type Reading } from '../index.js';
import { formOf } from './form.js';

const ranges = (text: string): { text: string; start: number; end: number }[] => Array.from({ length: text.length }, (_, i) => ({ text: text.slice(i, i + 1), start: i, end: i + 1 }));

describe('the form in which a text is read', () => {
  it.each<[string, string]>([
    ['compan\u0303i\u0301a', 'compañía'],
    ['inver\u00adsi\u00f3n', 'inversión'],
    ['\ufeffuno\u200bdos', 'unodos'],
    ['30\u2007000', '30\u2009000'],
    ['❤️ \u0301 a\u0300\u0323', '❤️ \u0301 ạ̀'.normalize('NFC')],
    ['30\u00a0000 millones', '30\u00a0000 millones'],
  ])('%j', (text, form) => {
    expect(formOf(text).text).toBe(form);
  });

  it('gives each character its place in the text, without what is not shown', () => {
    const text = 'La compan\u0303i\u0301a in\u00adver\u00adti\u00adra\u0301 30\u200b.';
    const { text: read, original } = formOf(text);
    expect(original(ranges(read)).map((each) => each.text)).toEqual(['L', 'a', ' ', 'c', 'o', 'm', 'p', 'a', 'n\u0303', 'i\u0301', 'a', ' ', 'i', 'n', 'v', 'e', 'r', 't', 'i', 'r', 'a\u0301', ' ', '3', '0', '.']);
    expect(original({ sentence: { start: read.indexOf('invertirá'), end: read.indexOf('invertirá') + 9, text: 'invertirá' } })).toEqual({ sentence: { start: 14, end: 27, text: 'in\u00adver\u00adti\u00adra\u0301' } });
  });

  it('loses and repeats nothing of any text', () => {
    const piece = fc.constantFrom('a', 'n', '\u0303', '\u0301', '\u00ad', '\u200b', '\u2007', '🚀', '\ud83d', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { text: read, original } = formOf(text);
      const places = original(ranges(read));
      expect(places.every((each, i) => each.start < each.end && each.start >= (places[i - 1]?.start ?? 0) && each.text === text.slice(each.start, each.end))).toBe(true);
    }));
  });
});

describe('an article', () => {
  const read = createReader();
  const folder = join(import.meta.dirname, '../../fixtures/articles');
  const articles = readdirSync(folder).sort().filter((_, i) => i % 8 === 0).map((name) => [name, readFileSync(join(folder, name), 'utf8').normalize('NFC')] as const);
  const bare = (text: string): string => text.normalize('NFC').replaceAll('\u00ad', '');
  /** A reading without its places, which are those of another text. */
  const compared = (reading: Reading): unknown => JSON.parse(JSON.stringify(reading, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : typeof value === 'string' ? bare(value) : value)));

  it.each(articles)('%s gives the same with its accents apart, and with soft hyphens', (_, text) => {
    const plain = read({ text, publishedAt: '2025-11-18' });
    for (const other of [text.normalize('NFD'), text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')]) {
      const reading = read({ text: other, publishedAt: '2025-11-18' });
      expect(compared(reading)).toEqual(compared(plain));
      for (const span of [...reading.money, ...reading.organizations, ...reading.deals.flatMap(({ evidence }) => evidence)]) expect(other.slice(span.start, span.end)).toBe(span.text);
    }
  });
});
