import { inputsOf } from './inputs.js';
import { isSkipped, type Skipped } from './skip.js';
import { understanding, type Settings } from './stages.js';
import { read } from './stages/read.js';
import type { CheckedArticle } from './stages/validate.js';
import { flatten, through, type Bounds } from './workers.js';

/** Reading waits for the disk, so several files are opened at once; understanding is one thread's work. */
const READING: Bounds = { workers: 4, waiting: 4 };
const UNDERSTANDING: Bounds = { workers: 1, waiting: 4 };

/** Where the articles are. */
export interface Source {
  /** Files, folders, or `-` for JSON Lines on standard input. */
  readonly paths: readonly string[];
  /** A file that is not an input though it lies among them: the output. */
  readonly except?: string | undefined;
}

/** Every article under the paths, in order: understood, or skipped with a reason. */
export async function* run(source: Source, settings: Settings): AsyncGenerator<CheckedArticle | Skipped> {
  const understand = understanding(settings);
  const files = inputsOf(source.paths, source.except);
  const articles = flatten(through(files, (file) => read(file), READING));
  yield* through(articles, (article) => (isSkipped(article) ? article : understand(article)), UNDERSTANDING);
}
