import type { SourceArticle } from '../article.js';
import { readerFor, type Plan } from '../plan.js';
import { resultOf, type Result } from '../results.js';
import { isSkipped } from '../skip.js';
import { BATCH, type Batch } from './batches.js';
import { createHome, type Home } from './home.js';
import type { Pool } from './pool.js';

/** What reads the batches of a run. */
export interface Readers {
  /** The results of a batch, in order. Batches may be given before the ones before them are done, no more than were spoken of. */
  readonly read: (batch: Batch) => Promise<Result[]>;
  readonly close: () => Promise<void>;
}

export interface ReadersOptions {
  readonly plan: Plan;
  /** Worker threads, when there is enough to read. */
  readonly jobs: number;
  readonly batches: number;
  readonly timeLimit: number;
}

/** An article that takes longer than this in the main thread gets a thread after all, which can be ended whatever it does. */
const AT_HOME_MS = 1000;

/** Reads what does not fill a batch in the main thread, as a thread takes longer to start, and more in worker threads; the results are the same. */
export function createReaders({ plan, jobs, batches, timeLimit }: ReadersOptions): Readers {
  const leave = resultOf(plan.writing);
  let home: Home | null = null;
  let pool: Promise<Pool> | null = null;
  let read = 0;
  // Imported when it is needed: a run of one article starts sooner without.
  const startPool = (): Promise<Pool> => pool ??= import('./pool.js').then(({ createPool }) => createPool({ plan, threads: jobs, batches, timeLimit }));

  async function answer(batch: Batch): Promise<Result[]> {
    const articles = batch.items.filter((item): item is SourceArticle => !isSkipped(item));
    if (articles.length === 0) return [];
    read += batch.size;
    if (pool || read >= BATCH) return (await startPool()).read(articles);
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
    close: async () => { await (await pool)?.close(); },
  };
}
