import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCases, tokenCases } from './corpus.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

const BOUNDARY = '¦';
/** Arbitrary text with what tokenizers stumble over: lone surrogates, combining marks, odd spaces, line ends, marks. */
const anyText = fc.array(fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud83d', '\ude00', '\u00a0', '\u202f', '\u2009', '\ufeff', '\u200b', '\r\n', '\n\n', '\u2028', 'e\u0301', 'ﬁ', 'İ', 'ß', '👩‍👩‍👧', '…', '. ', '.»', '¿', '—', 'EE. UU.',
    "can't", 'S.A.', 'J. ', 'Sr. ', '1.', ' • ', 'compró', 'x\ud800y'),
), { maxLength: 30 }).map((parts) => parts.join(''));

describe('splitSentences', () => {
  const texts = sentenceCases.flatMap(({ about, texts: list }) => list.map((marked) => ({ about, marked })));

  it('is tried on more than 120 texts', () => {
    expect(texts.length).toBeGreaterThan(120);
  });

  it.each(texts)('$about: $marked', ({ marked }) => {
    const text = marked.replaceAll(BOUNDARY, '');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(BOUNDARY).map((part) => part.trim()));
  });

  it('gives nothing for blank text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\u00a0\r\n')).toEqual([]);
  });

  it('covers every character but white space, in order, without overlap, trimmed', () => {
    fc.assert(fc.property(anyText, (text) => covers(text, 0, text.length, splitSentences(text))));
  });

  it.each([['at its last comma', 'Nvidia, la compañía '], ['at its last space', 'la compañía '], ['within a word', 'x'], ['never within a character', '👩🏽']])('cuts a sentence without an end: %s', (_, piece) => {
    const text = piece.repeat(10_000).trim();
    const sentences = splitSentences(text);
    expect(sentences.length).toBeGreaterThan(4);
    for (const { start, end } of sentences) {
      expect(end - start).toBeLessThanOrEqual(2000);
      expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
      if (piece.includes(',') && end < text.length) expect(text[end - 1]).toBe(',');
    }
    covers(text, 0, text.length, sentences);
  });

  it.each(['. ', '.(', 'A. ', '\n', 'a\n', '«', '.«', ' \n', '. —', 'EE. UU. ', '¡!', '\r'])('takes time linear in the length: %j', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const began = performance.now();
    splitSentences(text);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('tokenize', () => {
  it.each(tokenCases)('%s', (text, tokens) => {
    expect(tokenize(text, 0, text.length).map((token) => token.text.replaceAll(/\s/g, '_'))).toEqual(tokens.split(' '));
  });

  it('counts offsets in the whole text and gives the lower-case form', () => {
    const text = 'Antes. ORBALIA compra.';
    expect(tokenize(text, 7, text.length)).toEqual([
      { start: 7, end: 14, text: 'ORBALIA', lower: 'orbalia' },
      { start: 15, end: 21, text: 'compra', lower: 'compra' },
      { start: 21, end: 22, text: '.', lower: '.' },
    ]);
  });

  it('never gives a wrong offset, and leaves out nothing but white space', () => {
    fc.assert(fc.property(anyText, fc.nat(5), fc.nat(5), (text, before, after) => {
      const start = Math.min(before, text.length);
      const end = Math.max(start, text.length - after);
      const tokens = tokenize(text, start, end);
      covers(text, start, end, tokens);
      for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end));
    }), { numRuns: 500 });
  });
});

function covers(text: string, from: number, to: number, ranges: readonly { start: number; end: number }[]): void {
  let at = from;
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    const range = text.slice(start, end);
    expect(range.trim()).toBe(range);
    at = end;
  }
  expect(text.slice(at, to).trim()).toBe('');
}
