import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { SeedError } from '../../seeds/load.js';
import type { SourceArticle } from '../article.js';
import type { Plan } from '../plan.js';
import type { InputFile } from '../inputs.js';
import type { ReadingOptions } from '../reading/options.js';
import { resultOf, type Result } from '../results.js';
import { skipped, type Skipped } from '../skip.js';
import { expect, runLean } from './engine.js';
import { watch } from './watch.js';
import type { Answer, BatchTask, FileTask, WorkerData } from './work.js';

/** Worker threads that read articles. */
export interface Pool {
  /** Reads some articles, in order. One that hangs or ends its thread is left out with a reason; the others are read all the same. */
  readonly read: (articles: readonly SourceArticle[]) => Promise<Result[]>;
  /** Gives the articles of a file of so many bytes; a reason when reading it hangs or ends its thread. */
  readonly open: (file: InputFile, bytes: number, reading: ReadingOptions | undefined) => Promise<(SourceArticle | Skipped)[]>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly plan: Plan;
  readonly threads: number;
  /** Batches and files that may be handed in at once. */
  readonly tasks: number;
  /** Seconds for an article; see `patienceFor`. */
  readonly timeLimit: number;
  /** The module that reads, for tests. */
  readonly worker?: URL;
}

/** A task whose thread died. */
interface Casualty {
  /** The index of the part (the article) that it had in hand. */
  readonly culprit: number;
  /** Whether the thread was ended because the article took too long. */
  readonly late: boolean;
  readonly error: Error;
}

const MB = 1 << 20;

/** Room for what is new: an article leaves little behind. */
const YOUNG_MB = 6;

/** Threads start as there is work for them; one that has died is replaced. */
export function createPool({ plan, threads, tasks, timeLimit, worker = new URL('./worker.js', import.meta.url) }: PoolOptions): Pool {
  expect('many');
  runLean();
  const hands = new Int32Array(new SharedArrayBuffer(tasks * Int32Array.BYTES_PER_ELEMENT));
  const freeCells = Array.from(hands.keys());
  const piscina = new Piscina({
    filename: fileURLToPath(worker), minThreads: 1, maxThreads: threads, idleTimeout: Infinity, recordTiming: false, workerData: { plan, hands } satisfies WorkerData,
    // A thread that runs out of memory dies alone, as long as all of them together do not ask for more than the machine has.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: Math.max(512, Math.min(4096, Math.floor(totalmem() * 0.75 / threads / MB))) },
  });
  const watcher = watch(hands);
  const leave = resultOf(plan.writing);

  async function read(articles: readonly SourceArticle[]): Promise<Result[]> {
    if (articles.length === 0) return [];
    const outcome = await attempt<Answer>('default', { articles } satisfies Omit<BatchTask, 'cell'>, articles.map(({ text }) => patienceFor(text.length, timeLimit)));
    if ('seedError' in outcome) throw new SeedError(outcome.seedError);
    if (!('culprit' in outcome)) return [...outcome];
    const { culprit, late, error } = outcome;
    const article = articles[culprit];
    // The thread died before it began or after it was done: no article is to blame.
    if (!article) throw error;
    return [
      ...await read(articles.slice(0, culprit)),
      ...late ? [leave(tooSlow(article, article.text.length))] : await alone(article, articles.length > 1, error),
      ...await read(articles.slice(culprit + 1)),
    ];
  }

  async function open(file: InputFile, bytes: number, reading: ReadingOptions | undefined): Promise<(SourceArticle | Skipped)[]> {
    const outcome = await attempt<(SourceArticle | Skipped)[]>('openFile', { file, reading } satisfies Omit<FileTask, 'cell'>, [patienceFor(bytes, timeLimit)]);
    if (!('culprit' in outcome)) return outcome;
    if (outcome.culprit !== 0) throw outcome.error;
    return [outcome.late ? tooSlow(file.path, bytes, 'read') : skipped('crash', file.path, outcome.error.message, { stage: 'read' })];
  }

  /** Has a function of the worker do a task, whose parts may take so many seconds each. */
  async function attempt<T>(name: string, task: object, patience: readonly number[]): Promise<T | Casualty> {
    const cell = freeCells.pop() ?? fail('more tasks than were spoken of');
    Atomics.store(hands, cell, -1);
    const watched = watcher.add(cell, patience);
    try {
      return await piscina.run({ ...task, cell }, { name, signal: watched.signal }) as T;
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

  const tooSlow = (what: SourceArticle | string, size: number, stage?: string): Skipped =>
    skipped('timeLimit', what, `more than ${patienceFor(size, timeLimit)} s`, stage === undefined ? {} : { stage });

  return {
    read,
    open,
    close: async () => {
      watcher.close();
      // A thread may hand in what nobody waits for any more, which Piscina tells as an error.
      piscina.on('error', () => {});
      await piscina.destroy();
    },
  };
}

/** Characters of an article, or bytes of a file, that have `timeLimit` seconds: some fifty times what they take. */
const LENGTH = 100_000;

/** Seconds that an article may take: the limit, once more for each 100,000 characters beyond the first. */
export function patienceFor(length: number, timeLimit: number): number {
  return timeLimit * Math.max(1, Math.ceil(length / LENGTH));
}

function fail(message: string): never {
  throw new Error(message);
}
