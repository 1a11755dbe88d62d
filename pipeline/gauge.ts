import { statSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { SourceArticle } from './article.js';
import type { InputFile } from './inputs.js';
import type { Articles } from './reading/made.js';
import { isSkipped, type Skipped } from './skip.js';

/** Measures how far a run is in its inputs, by their bytes. For people: it takes a character of text for a byte of its file. */
export interface Gauge {
  /** The articles of a file, counted as they go by. */
  readonly through: (file: InputFile | Skipped, articles: Articles) => Articles;
  /** 0..1; null as long as the extent of all inputs is not known, and for ever when one is a pipe. */
  readonly share: () => number | null;
}

/** Files that are looked at before other work has its turn. */
const AT_ONCE = 200;

/** A gauge for these files, whose sizes it begins to add up beside the other work. */
export function newGauge(files: Iterable<InputFile | Skipped> | AsyncIterable<InputFile | Skipped>): Gauge {
  let total: number | null = null;
  let done = 0;
  let inHand = 0;
  // What goes wrong here goes wrong in the run too, which tells it.
  void sumOf(files).then((sum) => { total = sum; }, () => undefined);
  return {
    through: async function* (file, articles) {
      const size = sizeOf(file);
      inHand = 0;
      for await (const article of articles) {
        yield article;
        inHand = Math.min(size, inHand + lengthOf(article));
      }
      done += size;
      inHand = 0;
    },
    share: () => (total === null || total === 0 ? null : Math.min(1, (done + inHand) / total)),
  };
}

async function sumOf(files: Iterable<InputFile | Skipped> | AsyncIterable<InputFile | Skipped>): Promise<number | null> {
  let sum = 0;
  let seen = 0;
  for await (const file of files) {
    if (!isSkipped(file) && file.path === '-') return null;
    sum += sizeOf(file);
    if (++seen % AT_ONCE === 0) await turn();
  }
  return sum;
}

const sizeOf = (file: InputFile | Skipped): number => (isSkipped(file) || file.path === '-' ? 0 : statSync(file.path, { throwIfNoEntry: false })?.size ?? 0);
const lengthOf = (article: SourceArticle | Skipped): number => (isSkipped(article) ? 0 : article.text.length);
