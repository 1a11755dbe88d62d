import { statSync } from 'node:fs';
import type { SourceArticle } from '../article.js';
import type { InputFile } from '../inputs.js';
import { readerFor, type Plan } from '../plan.js';
import type { Format } from '../reading/formats.js';
import type { Articles } from '../reading/made.js';
import type { ReadingOptions } from '../reading/options.js';
import { resultOf, type Result } from '../results.js';
import { isSkipped, type Skipped } from '../skip.js';
import { read } from '../stages/read.js';
import { BATCH, type Batch } from './batches.js';
import { expect } from './engine.js';
import { createHome, type Home } from './home.js';
import type { Pool } from './pool.js';

/** What reads the batches of a run. */
export interface Readers {
  /** The results of a batch, in order. Batches may be given before the ones before them are done, no more than were spoken of. */
  readonly read: (batch: Batch) => Promise<Result[]>;
  /** The articles of a file. */
  readonly open: (file: InputFile | Skipped, reading: ReadingOptions | undefined) => Promise<Articles>;
  readonly close: () => Promise<void>;
}

export interface ReadersOptions {
  readonly plan: Plan;
  /** Worker threads, when there is enough to read. */
  readonly jobs: number;
  /** Batches and files that may be handed in at once. */
  readonly tasks: number;
  readonly timeLimit: number;
}

/** An article that takes longer than this in the main thread gets a thread after all, which can be ended whatever it does. */
const AT_HOME_MS = 1000;

/** Formats whose reading is as much work as understanding what they say, or may hang: threads read them. */
const WORK: ReadonlySet<Format> = new Set<Format>(['html']);

/** Reads what does not fill a batch in the main thread, as a thread takes longer to start, and more in worker threads; the results are the same. */
export function createReaders({ plan, jobs, tasks, timeLimit }: ReadersOptions): Readers {
  const leave = resultOf(plan.writing);
  let home: Home | null = null;
  let pool: Promise<Pool> | null = null;
  let seen = 0;
  // Imported when it is needed: a run of one article starts sooner without.
  const startPool = (): Promise<Pool> => pool ??= import('./pool.js').then(({ createPool }) => createPool({ plan, threads: jobs, tasks, timeLimit }));

  async function answer(batch: Batch): Promise<Result[]> {
    const articles = batch.items.filter((item): item is SourceArticle => !isSkipped(item));
    if (articles.length === 0) return [];
    seen += batch.size;
    if (pool || seen >= BATCH) return (await startPool()).read(articles);
    if (!home) expect('few');
    home ??= createHome(readerFor(plan));
    const results: Result[] = [];
    for (const [i, article] of articles.entries()) {
      const result = home.read(article, Math.min(AT_HOME_MS, timeLimit * 1000));
      if (result === null) return [...results, ...await (await startPool()).read(articles.slice(i))];
      results.push(result);
    }
    return results;
  }

  return {
    read: async (batch) => {
      const answers = (await answer(batch)).values();
      return batch.items.map((item) => isSkipped(item) ? leave(item) : answers.next().value as Result);
    },
    open: async (file, reading) => {
      if (isSkipped(file) || !WORK.has(file.format)) return read(file, reading);
      return (await startPool()).open(file, statSync(file.path, { throwIfNoEntry: false })?.size ?? 0, reading);
    },
    close: async () => { await (await pool)?.close(); },
  };
}
