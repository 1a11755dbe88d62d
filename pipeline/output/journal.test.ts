import { describe, expect, it } from 'vitest';
import { newTally } from '../summary.js';
import { journalLine, readJournal } from './journal.js';

const head = journalLine({ settings: { paths: ['año/'] }, process: 7 });
const entry = (articles: number): string => journalLine({ mark: { articles, digest: 'd' }, lengths: [articles * 10], tally: newTally() });
const done = journalLine({ done: true });

describe('a journal', () => {
  it.each<[string, string, [number[], boolean, number]]>([
    ['is its head at first', head, [[], false, 7]],
    ['says how far the run is', head + entry(3) + entry(8), [[3, 8], false, 7]],
    ['says that all is written', head + entry(3) + done, [[3], true, 7]],
    ['says who goes on with it', head + entry(3) + journalLine({ process: 9 }) + entry(4), [[3, 4], false, 9]],
  ])('%s', (_, text, [articles, isDone, process]) => {
    expect(readJournal(text)).toMatchObject({ entries: articles.map((each) => ({ mark: { articles: each } })), done: isDone, process, bytes: Buffer.byteLength(text) });
  });

  it('is read up to its last whole line, wherever it was cut off', () => {
    const text = head + entry(3) + entry(8);
    for (let end = head.length; end < text.length; end++) {
      const whole = end >= head.length + entry(3).length ? head + entry(3) : head;
      expect(readJournal(text.slice(0, end))?.bytes).toBe(Buffer.byteLength(whole));
    }
  });

  it.each([
    ['a line whose bytes have changed', (text: string) => text.replace('"articles":3', '"articles":4')],
    ['a line without its check sum', (text: string) => text.replace(/\t[0-9a-f]+\n$/, '\n')],
    ['zeros, as some file systems leave them after a power cut', (text: string) => `${head}${'\0'.repeat(text.length - head.length)}\n`],
  ])('ends before %s', (_, damage) => {
    expect(readJournal(damage(head + entry(3)))).toMatchObject({ entries: [], bytes: Buffer.byteLength(head) });
  });

  it.each(['', 'x', head.slice(0, -1), entry(3)])('is none without a head: %j', (text) => {
    expect(readJournal(text)).toBeNull();
  });
});
