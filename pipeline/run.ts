import type { SourceArticle } from './article.js';
import type { Gauge } from './gauge.js';
import { inputsOf, type InputFile, type Inputs } from './inputs.js';
import type { Mark } from './output/journal.js';
import { OutputError } from './output/target.js';
import type { Plan } from './plan.js';
import { distinct, type Repeats } from './reading/distinct.js';
import type { Articles } from './reading/made.js';
import type { ReadingOptions } from './reading/options.js';
import type { Result } from './results.js';
import type { Skipped } from './skip.js';
import { read } from './stages/read.js';
import { batchesOf } from './threads/batches.js';
import { newMeter, type Meter } from './threads/meter.js';
import { createReaders } from './threads/readers.js';
import { flatten, through, type Bounds } from './workers.js';

/** Reading waits for the disk, so several files are opened at once. */
const READING: Bounds = { workers: 4, waiting: 4 };

/** Where the articles are. */
export interface Source extends Inputs {
  /** How the files are read. */
  readonly reading?: ReadingOptions | undefined;
  /** What is done with an article that came before; listed if it is not said. */
  readonly repeats?: Repeats | undefined;
}

/** How the work is done; the results are the same whatever it says. */
export interface Effort {
  /** Worker threads. */
  readonly jobs: number;
  /** Seconds after which an article that is still being read is left out. */
  readonly timeLimit: number;
  /** Tells how far the run is, for those who look on. */
  readonly gauge?: Gauge | null;
  /** Up to where an earlier run has come. */
  readonly from?: Mark | null;
  /** Takes no more articles when it fires; those in hand are finished. */
  readonly stop?: AbortSignal;
}

/** Opens a file. */
type Open = (file: InputFile | Skipped, reading: ReadingOptions | undefined) => Promise<Articles>;

/** Every article under the paths, in order: its text, or why it could not be read. */
export function articlesOf({ reading, repeats = 'list', ...inputs }: Source, open: Open = read): AsyncGenerator<SourceArticle | Skipped> {
  return distinct(flatten(through(inputsOf(inputs), (file) => open(file, reading), READING)), repeats);
}

/** The results of some articles, and how far the run has come with them. */
export interface Portion {
  readonly results: readonly Result[];
  readonly mark: Mark;
}

/** What becomes of every article under the paths, in order, some at a time. */
export async function* run(source: Source, plan: Plan, { jobs, timeLimit, gauge = null, from = null, stop }: Effort): AsyncGenerator<Portion> {
  // A batch for each thread to go on with, and more behind one that takes its time.
  const bounds = { workers: 2 * jobs, waiting: 2 * jobs };
  const readers = createReaders({ plan, jobs, timeLimit, tasks: bounds.workers + READING.workers });
  const open: Open = async (file, reading) => gauge ? gauge.through(file, await readers.open(file, reading)) : readers.open(file, reading);
  const meter = newMeter();
  const batches = batchesOf(after(articlesOf(source, open), from, meter), { meter, ...(stop ? { stop } : {}) });
  try {
    yield* through(batches, async (batch) => ({ results: await readers.read(batch), mark: batch.mark }), bounds);
  } finally {
    await readers.close();
  }
}

/**
 * The articles after those that an earlier run has done, which are read over to see that they are the same.
 * @throws OutputError when they are not
 */
async function* after(articles: AsyncIterable<SourceArticle | Skipped>, from: Mark | null, meter: Meter): AsyncGenerator<SourceArticle | Skipped> {
  let left = from?.articles ?? 0;
  for await (const article of articles) {
    if (left === 0) { yield article; continue; }
    meter.add(article);
    if (--left === 0 && meter.mark().digest !== from?.digest) throw changed(from?.articles ?? 0);
  }
  if (left > 0) throw changed(from?.articles ?? 0);
}

const changed = (articles: number): OutputError =>
  new OutputError(`cannot go on: the ${articles} articles that were done are not the same any more; begin anew without --resume`);
