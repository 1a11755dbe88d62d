import { workerData } from 'piscina';
import { SeedError } from '../../seeds/load.js';
import type { SourceArticle } from '../article.js';
import { readerFor, type Plan } from '../plan.js';
import type { Result } from '../results.js';

/** What a worker thread is told when it starts. */
export interface WorkerData {
  readonly plan: Plan;
  /** A cell for each batch that may be under way: the index of the article in hand. */
  readonly hands: Int32Array;
}

/** Some articles, and the cell that tells how far they are. */
export interface Task {
  readonly articles: readonly SourceArticle[];
  readonly cell: number;
}

/** The results in order; or the message about seeds that are not as they should be, as a class of error does not survive the way back. */
export type Answer = readonly Result[] | { readonly seedError: string };

const { plan, hands } = workerData as WorkerData;
let read: ((article: SourceArticle) => Result) | null = null;

/** Reads a batch. Which article it has in hand is written down first, so that the main thread knows which one it was when the thread dies of it. */
export default function readBatch({ articles, cell }: Task): Answer {
  try {
    read ??= readerFor(plan);
  } catch (error) {
    if (error instanceof SeedError) return { seedError: error.message };
    throw error;
  }
  const reader = read;
  const results = articles.map((article, i) => {
    Atomics.store(hands, cell, i);
    return reader(article);
  });
  Atomics.store(hands, cell, articles.length);
  return results;
}
