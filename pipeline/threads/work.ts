import { workerData } from 'piscina';
import { SeedError } from '../../seeds/load.js';
import type { SourceArticle } from '../article.js';
import type { InputFile } from '../inputs.js';
import { readerFor, type Plan } from '../plan.js';
import type { ReadingOptions } from '../reading/options.js';
import type { Result } from '../results.js';
import type { Skipped } from '../skip.js';
import { read } from '../stages/read.js';

/** What a worker thread is told when it starts. */
export interface WorkerData {
  readonly plan: Plan;
  /** A cell for each batch that may be under way: the index of the article in hand. */
  readonly hands: Int32Array;
}

/** Some articles, and the cell that tells how far they are. */
export interface BatchTask {
  readonly articles: readonly SourceArticle[];
  readonly cell: number;
}

/** A file, and a cell for it. */
export interface FileTask {
  readonly file: InputFile;
  readonly reading: ReadingOptions | undefined;
  readonly cell: number;
}

/** The results in order; or the message about seeds that are not as they should be, as a class of error does not survive the way back. */
export type Answer = readonly Result[] | { readonly seedError: string };

const { plan, hands } = workerData as WorkerData;
let understand: ((article: SourceArticle) => Result) | null = null;

/** Reads a batch. Which article it has in hand is written down first, so that the main thread knows which one it was when the thread dies of it. */
export function readBatch({ articles, cell }: BatchTask): Answer {
  try {
    understand ??= readerFor(plan);
  } catch (error) {
    if (error instanceof SeedError) return { seedError: error.message };
    throw error;
  }
  const reader = understand;
  const results = articles.map((article, i) => {
    Atomics.store(hands, cell, i);
    return reader(article);
  });
  Atomics.store(hands, cell, articles.length);
  return results;
}

/** Opens a file whose reading is work, and gives all its articles. */
export async function openFile({ file, reading, cell }: FileTask): Promise<(SourceArticle | Skipped)[]> {
  Atomics.store(hands, cell, 0);
  const articles: (SourceArticle | Skipped)[] = [];
  for await (const article of await read(file, reading)) articles.push(article);
  Atomics.store(hands, cell, 1);
  return articles;
}
