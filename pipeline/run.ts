import type { SourceArticle } from './article.js';
import { inputsOf } from './inputs.js';
import type { Plan } from './plan.js';
import type { ReadingOptions } from './reading/options.js';
import type { Result } from './results.js';
import type { Skipped } from './skip.js';
import { read } from './stages/read.js';
import { batchesOf } from './threads/batches.js';
import { createReaders } from './threads/readers.js';
import { flatten, through, type Bounds } from './workers.js';

/** Reading waits for the disk, so several files are opened at once. */
const READING: Bounds = { workers: 4, waiting: 4 };

/** Where the articles are. */
export interface Source {
  /** Files, folders, or `-` for JSON Lines on standard input. */
  readonly paths: readonly string[];
  /** A file that is not an input though it lies among them: the output. */
  readonly except?: string | undefined;
  /** How the files are read. */
  readonly reading?: ReadingOptions | undefined;
}

/** How the work is done; the results are the same. */
export interface Effort {
  /** Worker threads. */
  readonly jobs: number;
  /** Seconds after which an article that is still being read is left out. */
  readonly timeLimit: number;
}

/** Every article under the paths, in order: its text, or why it could not be read. */
export function articlesOf({ paths, except, reading }: Source): AsyncGenerator<SourceArticle | Skipped> {
  return flatten(through(inputsOf(paths, except), (file) => read(file, reading), READING));
}

/** What becomes of every article under the paths, in order, some at a time. */
export async function* run(source: Source, plan: Plan, { jobs, timeLimit }: Effort): AsyncGenerator<readonly Result[]> {
  // A batch for each thread to go on with, and more behind one that takes its time.
  const bounds = { workers: 2 * jobs, waiting: 2 * jobs };
  const readers = createReaders({ plan, jobs, timeLimit, batches: bounds.workers });
  try {
    yield* through(batchesOf(articlesOf(source)), readers.read, bounds);
  } finally {
    await readers.close();
  }
}
