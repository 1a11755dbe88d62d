import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { batchesOf } from './batches.js';
import { newMeter } from './meter.js';

const article = (id: number, length: number): SourceArticle => ({ id: `${id}`, uri: null, title: null, publishedAt: null, country: null, text: 'a'.repeat(length), place: `${id}`, notes: [] });

// eslint-disable-next-line @typescript-eslint/require-await
async function* articles(...lengths: number[]): AsyncGenerator<SourceArticle> { yield* lengths.map((length, i) => article(i + 1, length)); }

async function placesOf(source: AsyncIterable<SourceArticle>): Promise<string[]> {
  const batches: string[] = [];
  for await (const { items, size } of batchesOf(source, { meter: newMeter(), size: 10 })) batches.push(`${items.map(({ place }) => place).join(' ')}|${size}`);
  return batches;
}

describe('batches', () => {
  it.each<[string, number[], string[]]>([
    ['are closed when they are large enough', [4, 4, 4, 4, 4], ['1 2 3|12', '4 5|8']],
    ['hold one article that is larger than they should be', [100, 1], ['1|100', '2|1']],
    ['are none when there is nothing', [], []],
  ])('%s', async (_, lengths, batches) => {
    expect(await placesOf(articles(...lengths))).toEqual(batches);
  });

  it('end with what has come when they are told to stop', async () => {
    const stop = new AbortController();
    async function* source(): AsyncGenerator<SourceArticle> {
      yield article(1, 1);
      stop.abort();
      await wait(60_000, undefined, { signal: AbortSignal.timeout(100) }).catch(() => undefined);
      yield article(2, 1);
    }
    const taken = [];
    for await (const batch of batchesOf(source(), { meter: newMeter(), stop: stop.signal })) taken.push(batch);
    expect(taken).toMatchObject([{ items: [{ place: '1' }], mark: { articles: 1 } }]);
  });

  it('are handed on when the source is silent', async () => {
    const silence = new AbortController();
    async function* source(): AsyncGenerator<SourceArticle> {
      yield article(1, 1);
      await wait(60_000, undefined, { signal: silence.signal }).catch(() => undefined);
    }
    const batches = batchesOf(source(), { meter: newMeter() });
    expect((await batches.next()).value).toMatchObject({ items: [{ place: '1' }] });
    silence.abort();
    expect((await batches.next()).done).toBe(true);
  });
});
