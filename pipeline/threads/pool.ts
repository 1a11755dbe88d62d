import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { SeedError } from '../../seeds/load.js';
import type { SourceArticle } from '../article.js';
import type { Plan } from '../plan.js';
import { resultOf, type Result } from '../results.js';
import { skipped } from '../skip.js';
import { watch } from './watch.js';
import type { Answer, Task, WorkerData } from './worker.js';

/** Worker threads that read articles. */
export interface Pool {
  /** Reads some articles, in order. One that hangs or ends its thread is left out with a reason; the others are read all the same. */
  readonly read: (articles: readonly SourceArticle[]) => Promise<Result[]>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly plan: Plan;
  readonly threads: number;
  /** Batches that may be handed to `read` at once. */
  readonly batches: number;
  /** Seconds for an article; see `patienceFor`. */
  readonly timeLimit: number;
  /** The module that reads, for tests. */
  readonly worker?: URL;
}

/** A batch whose thread died. */
interface Casualty {
  /** The index of the article that it had in hand. */
  readonly culprit: number;
  /** Whether the thread was ended because the article took too long. */
  readonly late: boolean;
  readonly error: Error;
}

const MB = 1 << 20;

/** Threads start as there is work for them; one that has died is replaced. */
export function createPool({ plan, threads, batches, timeLimit, worker = new URL('./worker.js', import.meta.url) }: PoolOptions): Pool {
  const hands = new Int32Array(new SharedArrayBuffer(batches * Int32Array.BYTES_PER_ELEMENT));
  const freeCells = Array.from(hands.keys());
  const piscina = new Piscina({
    filename: fileURLToPath(worker), minThreads: 1, maxThreads: threads, idleTimeout: Infinity, recordTiming: false, workerData: { plan, hands } satisfies WorkerData,
    // A thread that runs out of memory dies alone, as long as all of them together do not ask for more than the machine has.
    resourceLimits: { maxOldGenerationSizeMb: Math.max(512, Math.min(4096, Math.floor(totalmem() * 0.75 / threads / MB))) },
  });
  const watcher = watch(hands);
  const leave = resultOf(plan.writing);

  async function read(articles: readonly SourceArticle[]): Promise<Result[]> {
    if (articles.length === 0) return [];
    const outcome = await attempt(articles);
    if (!('culprit' in outcome)) return [...outcome];
    const { culprit, late, error } = outcome;
    const article = articles[culprit];
    // The thread died before it began or after it was done: no article is to blame.
    if (!article) throw error;
    return [
      ...await read(articles.slice(0, culprit)),
      ...late ? [tooSlow(article)] : await alone(article, articles.length > 1, error),
      ...await read(articles.slice(culprit + 1)),
    ];
  }

  async function attempt(articles: readonly SourceArticle[]): Promise<readonly Result[] | Casualty> {
    const cell = freeCells.pop() ?? fail('more batches than were spoken of');
    Atomics.store(hands, cell, -1);
    const watched = watcher.add(cell, articles.map(({ text }) => patienceFor(text, timeLimit)));
    try {
      const answer = await piscina.run({ articles, cell } satisfies Task, { signal: watched.signal }) as Answer;
      if ('seedError' in answer) throw new SeedError(answer.seedError);
      return answer;
    } catch (error) {
      return { culprit: watched.late ?? Atomics.load(hands, cell), late: watched.late !== null, error: error as Error };
    } finally {
      watcher.remove(watched);
      freeCells.push(cell);
    }
  }

  /** An article that a thread died of gets another one to itself: memory may have been short for the company it was in. */
  async function alone(article: SourceArticle, again: boolean, error: Error): Promise<Result[]> {
    return again ? read([article]) : [leave(skipped('crash', article, error.message))];
  }

  const tooSlow = (article: SourceArticle): Result => leave(skipped('timeLimit', article, `more than ${patienceFor(article.text, timeLimit)} s`));

  return {
    read,
    close: async () => {
      watcher.close();
      await piscina.destroy();
    },
  };
}

/** Characters of an article that have `timeLimit` seconds: some fifty times what they take. */
const LENGTH = 100_000;

/** Seconds that an article may take: the limit, once more for each 100,000 characters beyond the first. */
export function patienceFor(text: string, timeLimit: number): number {
  return timeLimit * Math.max(1, Math.ceil(text.length / LENGTH));
}

function fail(message: string): never {
  throw new Error(message);
}
