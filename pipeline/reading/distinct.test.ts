import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { isSkipped } from '../skip.js';
import { distinct, type Repeats } from './distinct.js';
import { likeness, sketchOf } from './near.js';
import { createPlaces } from './places.js';
import { createSeen } from './seen.js';

const folder = join(import.meta.dirname, '../../fixtures/articles');
const texts = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
const [TEXT = '', OTHER = ''] = texts;

async function outcomes(repeats: Repeats, ...articles: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const source = (async function* () { for (const [i, text] of articles.entries()) yield await Promise.resolve<SourceArticle>({ id: `${i}`, uri: null, title: null, publishedAt: null, country: null, text, place: `${i}.txt`, notes: [] }); })();
  for await (const outcome of distinct(source, repeats)) found.push(isSkipped(outcome) ? outcome.why : outcome.place);
  return found;
}

describe('an article that came before', () => {
  it('is listed with the one that it repeats, whatever its whitespace', async () => {
    expect(await outcomes('list', TEXT, OTHER, TEXT, TEXT.replaceAll(' ', '\u00a0\r\n'), OTHER)).toEqual(['0.txt', '1.txt', 'same text as 0.txt', 'same text as 0.txt', 'same text as 1.txt']);
  });
  it('is read again when that is asked for', async () => {
    expect(await outcomes('keep', TEXT, TEXT)).toEqual(['0.txt', '1.txt']);
  });
  it('is another when a letter is', async () => {
    expect(await outcomes('list', TEXT, `${TEXT}.`)).toEqual(['0.txt', '1.txt']);
  });
});

describe('nearly the same', () => {
  const lines = TEXT.split('\n');
  const near = (text: string): Promise<string[]> => outcomes('list near ones', OTHER, TEXT, text);

  it.each<[string, string]>([
    ['another headline', ['El titular es otro en el periódico de enfrente', ...lines.slice(1)].join('\n')],
    ['an agency\'s credit', `MADRID, 18 (AGENCIA)\n\n${TEXT}`],
    ['a paragraph more', `${TEXT}\n\nEste periódico ha intentado hablar con las dos empresas, que no han querido hacer comentarios.`],
    ['capitals and punctuation', TEXT.toUpperCase().replaceAll(',', ' –')],
  ])('with %s', async (_, text) => {
    expect((await near(text)).at(-1)).toBe('nearly the same text as 1.txt');
  });

  it('is none of the fixtures, of which two tell of one deal here and there', () => {
    const sketches = texts.flatMap((text) => { const sketch = sketchOf(text); return sketch === null ? [] : [Uint8Array.from(sketch, (value) => value & 0xff)]; });
    const closest = Math.max(...sketches.flatMap((a, i) => sketches.slice(i + 1).map((b) => likeness(a, b))));
    expect(closest).toBeLessThan(0.2);
  });

  it('is not told of a few words', async () => {
    expect(await outcomes('list near ones', 'Orbalia compra Nubela.', 'Orbalia compra Nubela hoy.')).toEqual(['0.txt', '1.txt']);
  });
});

describe('what is held of many articles', () => {
  it('finds the place of each of 100,000', () => {
    const places = createPlaces();
    const place = (i: number): string => `archivo/${2000 + i % 20}/nota-ñ-${i}.html`;
    for (let i = 0; i < 100_000; i++) expect(places.add(place(i))).toBe(i);
    for (let i = 0; i < 100_000; i += 997) expect(places.get(i)).toBe(place(i));
    expect(places.get(99_999)).toBe(place(99_999));
  });
  it('finds a key among 100,000, and not another', () => {
    const seen = createSeen();
    for (let i = 0; i < 100_000; i++) seen.add(i * 7919, i * 104_729, i);
    for (let i = 0; i < 100_000; i += 997) expect(seen.get(i * 7919, i * 104_729)).toEqual([i]);
    expect(seen.get(1, 1)).toEqual([]);
  });
});
