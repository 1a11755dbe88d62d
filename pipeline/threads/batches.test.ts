import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { batchesOf } from './batches.js';

const article = (id: number, length: number): SourceArticle => ({ id: `${id}`, uri: null, title: null, publishedAt: null, country: null, text: 'a'.repeat(length), place: `${id}`, notes: [] });

// eslint-disable-next-line @typescript-eslint/require-await
async function* articles(...lengths: number[]): AsyncGenerator<SourceArticle> { yield* lengths.map((length, i) => article(i + 1, length)); }

async function placesOf(source: AsyncIterable<SourceArticle>): Promise<string[]> {
  const batches: string[] = [];
  for await (const { items, size, last } of batchesOf(source, 10)) batches.push(`${items.map(({ place }) => place).join(' ')}|${size}${last ? '|last' : ''}`);
  return batches;
}

describe('batches', () => {
  it.each<[string, number[], string[]]>([
    ['are closed when they are large enough', [4, 4, 4, 4, 4], ['1 2 3|12', '4 5|8|last']],
    ['hold one article that is larger than they should be', [100, 1], ['1|100', '2|1|last']],
    ['say when it is the last, even when it is empty', [10], ['1|10', '|0|last']],
    ['are one empty one when there is nothing', [], ['|0|last']],
  ])('%s', async (_, lengths, batches) => {
    expect(await placesOf(articles(...lengths))).toEqual(batches);
  });

  it('are handed on when the source is silent', async () => {
    const silence = new AbortController();
    async function* source(): AsyncGenerator<SourceArticle> {
      yield article(1, 1);
      await wait(60_000, undefined, { signal: silence.signal }).catch(() => undefined);
    }
    const batches = batchesOf(source());
    expect((await batches.next()).value).toMatchObject({ items: [{ place: '1' }], last: false });
    silence.abort();
    expect((await batches.next()).value).toMatchObject({ items: [], last: true });
  });
});
