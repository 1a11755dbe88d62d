import type { SourceArticle } from '../article.js';
import { isSkipped, type Skipped } from '../skip.js';

/** Articles that go to a thread together, so that the way there and back costs each of them little. */
export interface Batch {
  readonly items: readonly (SourceArticle | Skipped)[];
  /** Characters of text in it. */
  readonly size: number;
  /** Whether the source had ended when it was made. */
  readonly last: boolean;
}

/** Characters of text: some tens of milliseconds of work, against well below one for the way. */
export const BATCH = 1 << 16;
/** Items, for folders of articles that are empty or cannot be read. */
const MOST = 1000;
/** A batch that is not full is handed on when the source has been silent so long: somebody may wait at the other end of a pipe. */
const SILENCE_MS = 20;

/** The stream in batches, in order; the last one says so, and is empty if need be. */
export async function* batchesOf(articles: AsyncIterable<SourceArticle | Skipped>, size = BATCH): AsyncGenerator<Batch> {
  const iterator = articles[Symbol.asyncIterator]();
  let items: (SourceArticle | Skipped)[] = [];
  let held = 0;
  const batch = (last: boolean): Batch => {
    const made = { items, size: held, last };
    items = [];
    held = 0;
    return made;
  };
  try {
    for (;;) {
      const coming = iterator.next();
      if (items.length > 0 && await silent(coming)) yield batch(false);
      const next = await coming;
      if (next.done) break;
      items.push(next.value);
      held += isSkipped(next.value) ? 0 : next.value.text.length;
      if (held >= size || items.length >= MOST) yield batch(false);
    }
    yield batch(true);
  } finally {
    // Not awaited: a source that is silent would hold up whoever stopped listening.
    iterator.return?.()?.catch(() => undefined);
  }
}

/** Whether nothing comes for a while. */
async function silent(coming: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => { timer = setTimeout(() => { resolve(true); }, SILENCE_MS); });
  try {
    return await Promise.race([coming.then(() => false), silence]);
  } finally {
    clearTimeout(timer);
  }
}
