import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { flatten, through } from './workers.js';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe('through', () => {
  it('keeps the order of its source, whichever item is done first', async () => {
    expect(await collect(through([30, 1, 20, 2, 10, 3], async (ms) => { await wait(ms); return ms; }, { workers: 3, waiting: 2 }))).toEqual([30, 1, 20, 2, 10, 3]);
  });

  it('takes no more from its source than its bounds, when nobody takes from it', async () => {
    let taken = 0;
    function* source(): Generator<number> { for (;;) yield taken++; }
    const stream = through(source(), (item) => item, { workers: 2, waiting: 3 });
    for (let i = 0; i < 10; i++) {
      expect((await stream.next()).value).toBe(i);
      await wait(2);
      expect(taken - i).toBeLessThanOrEqual(2 + 3 + 2);
    }
    await stream.return(undefined);
  });

  it('runs no more workers than it may', async () => {
    let running = 0;
    let most = 0;
    await collect(through(Array.from({ length: 20 }, (_, i) => i), async (item) => {
      most = Math.max(most, ++running);
      await wait(1);
      running--;
      return item;
    }, { workers: 3, waiting: 10 }));
    expect(most).toBe(3);
  });

  it('hands on what is ready while its source is silent', async () => {
    const silence = new AbortController();
    async function* source(): AsyncGenerator<string> {
      yield 'first';
      await wait(60_000, undefined, { signal: silence.signal }).catch(() => undefined);
    }
    const stream = through(source(), (item) => item, { workers: 1, waiting: 8 });
    expect((await stream.next()).value).toBe('first');
    silence.abort();
    expect((await stream.next()).done).toBe(true);
  });

  it('passes on the failure of its work and of its source', async () => {
    await expect(collect(through([1], () => { throw new Error('work'); }, { workers: 1, waiting: 1 }))).rejects.toThrow('work');
    // eslint-disable-next-line @typescript-eslint/require-await
    async function* broken(): AsyncGenerator<number> { yield 1; throw new Error('source'); }
    await expect(collect(through(broken(), (item) => item, { workers: 1, waiting: 1 }))).rejects.toThrow('source');
  });

  it('lets its source go when nobody listens any more', async () => {
    let closed = false;
    function* source(): Generator<number> { try { for (let i = 0; ; i++) yield i; } finally { closed = true; } }
    for await (const item of through(source(), (each) => each, { workers: 1, waiting: 2 })) if (item === 3) break;
    expect(closed).toBe(true);
  });
});

describe('flatten', () => {
  it('makes one stream of several', async () => {
    async function* streams(): AsyncGenerator<Iterable<number> | AsyncIterable<number>> { yield [1, 2]; yield await Promise.resolve([]); yield through([3], (item) => item, { workers: 1, waiting: 1 }); }
    expect(await collect(flatten(streams()))).toEqual([1, 2, 3]);
  });
});
