import { afterAll, describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { createPool, patienceFor } from './pool.js';

const plan = { seeds: [], minConfidence: 0, writing: { lines: 'documents', table: null } } as const;
const pool = createPool({ plan, threads: 2, tasks: 3, timeLimit: 0.4, worker: new URL('../../test/workers/nasty.js', import.meta.url) });
afterAll(() => pool.close());

/** Articles 1, 2, 3 … that do what their text says. */
const articles = (...texts: string[]): SourceArticle[] => texts.map((text, i) => ({
  id: `${i + 1}`, uri: null, title: null, publishedAt: null, country: null, text, place: `${i + 1}`, notes: [],
}));

const outcomes = async (...texts: string[]): Promise<string[]> =>
  (await pool.read(articles(...texts))).map(({ place, left }) => (left ? `${place} ${left.reason}: ${left.why}` : place));

describe('an article that', () => {
  it('never ends is left out after the time limit, and those in its batch are read', async () => {
    expect(await outcomes('reads', 'loops', 'reads')).toEqual(['1', '2 timeLimit: more than 0.4 s', '3']);
  });
  it.each<[string, string, RegExp]>([
    ['ends its thread', 'exits', /^2 crash: worker exited with code: 3$/],
    ['uses up the memory of its thread', 'devours', /^2 (?:crash: .*out of memory|timeLimit)/],
    ['throws where no stage catches it', 'throws', /^2 crash: no more rules$/],
  ])('%s is left out, and those in its batch are read', async (_, text, left) => {
    expect(await outcomes('reads', text, 'reads', 'reads')).toEqual(['1', expect.stringMatching(left), '3', '4']);
  });
  it('does so alone in its batch costs nothing else', async () => {
    const all = await Promise.all([outcomes('exits'), outcomes('reads', 'reads'), outcomes('reads')]);
    expect(all).toEqual([['1 crash: worker exited with code: 3'], ['1', '2'], ['1']]);
  });
});

describe('a file whose reading', () => {
  const open = async (name: string): Promise<unknown> => (await pool.open({ path: name, id: name, format: 'html' }, 10, undefined))[0];
  it('is work is read in a thread', async () => {
    expect(await open('reads')).toMatchObject({ id: 'reads' });
  });
  it.each([['loops', 'timeLimit', 'more than 0.4 s'], ['exits', 'crash', 'worker exited with code: 3']])('%s is left out', async (name, reason, why) => {
    expect(await open(name)).toMatchObject({ skipped: reason, place: name, stage: 'read', why });
  });
});

describe('several articles that end their thread', () => {
  it('are left out one by one', async () => {
    expect(await outcomes('exits', 'exits', 'loops', 'reads', 'exits')).toEqual([
      '1 crash: worker exited with code: 3', '2 crash: worker exited with code: 3', '3 timeLimit: more than 0.4 s', '4', '5 crash: worker exited with code: 3',
    ]);
  });
});

describe('patience', () => {
  it.each([[0, 10], [100_000, 10], [100_001, 20], [1_000_000, 100]])('with %i characters is %i s', (length, seconds) => {
    expect(patienceFor(length, 10)).toBe(seconds);
  });
});
