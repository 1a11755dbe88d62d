import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures/articles');

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many articles: the beginnings of the fixtures, at most `length` characters of each, one after the other and numbered so that none comes twice. */
export function* articles(count: number, length: number): Generator<string> {
  const texts = readdirSync(FIXTURES).sort().map((name) => readFileSync(join(FIXTURES, name), 'utf8'));
  for (let i = 0; i < count; i++) {
    const text = (texts[i % texts.length] ?? '').slice(0, length);
    yield `${text.slice(0, text.lastIndexOf(' '))}.\n\nNota ${i + 1} del archivo.\n`;
  }
}

/** A file of an archive. */
interface File {
  readonly name: string;
  readonly content: string | Buffer;
}

const OTHERS: readonly (string | Buffer)[] = [
  '', ' \n\t\n', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  'A empresa não vai investir mais em inteligência artificial este ano, disse à imprensa o seu presidente.',
];
const line = (id: number, text: string): string => JSON.stringify({ id: `a${id}`, text, publishedAt: '2025-11-18' });

/**
 * A folder as newsrooms have them, with what cannot be read among it: text files, a JSON list, JSON Lines. One place in fifty gives no article.
 * The files are made in an order of their own when `random` is given.
 */
export function makeArchive(folder: string, places: number, length: number, random?: () => number): void {
  const bad = (i: number): boolean => i % 50 === 49;
  const other = (i: number): string | Buffer => OTHERS[Math.floor(i / 50) % OTHERS.length] ?? '';
  const all = [...articles(places, length)];
  const [first, second] = [Math.floor(places / 4), Math.floor(places / 2)];
  const files: File[] = [
    ...all.slice(0, first).map((text, i) => ({ name: `notas/${i % 10}/${i}.txt`, content: bad(i) ? other(i) : text })),
    { name: 'lista.json', content: `[\n${all.slice(first, second).map((text, i) => (bad(i) ? '{"texto": 1}' : line(first + i, text))).join(',\n')}\n]\n` },
    { name: 'lineas.jsonl', content: all.slice(second).map((text, i) => `${bad(i) ? '{"roto": ' : line(second + i, text)}\n`).join('') },
  ];
  const order = random ? files.map((file) => [random(), file] as const).sort(([a], [b]) => a - b).map(([, file]) => file) : files;
  for (const { name, content } of order) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
