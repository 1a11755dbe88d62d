import type { SourceArticle } from '../article.js';
import type { Mark } from '../output/journal.js';
import { isSkipped, type Skipped } from '../skip.js';
import type { Meter } from './meter.js';

/** Articles that go to a thread together, so that the way there and back costs each of them little. */
export interface Batch {
  readonly items: readonly (SourceArticle | Skipped)[];
  /** Characters of text in it. */
  readonly size: number;
  /** How far the source had come. */
  readonly mark: Mark;
}

/** Characters of text: some tens of milliseconds of work, against well below one for the way. */
export const BATCH = 1 << 15;
/** Items, for folders of articles that are empty or cannot be read. */
const MOST = 1000;
/** A batch that is not full is handed on when the source has been silent so long: somebody may wait at the other end of a pipe. */
const SILENCE_MS = 20;

export interface BatchOptions {
  /** Counts what goes by. */
  readonly meter: Meter;
  /** Ends the stream after what has come of it. */
  readonly stop?: AbortSignal;
  readonly size?: number;
}

/** The stream in batches, in order. */
export async function* batchesOf(articles: AsyncIterable<SourceArticle | Skipped>, { meter, stop, size = BATCH }: BatchOptions): AsyncGenerator<Batch> {
  // One promise a time: what is raced against a promise that lasts as long as the run would be held as long.
  let wake = (): void => undefined;
  stop?.addEventListener('abort', () => { wake(); }, { once: true });
  const unlessStopped = (coming: Promise<Next>): Promise<Next> => new Promise((resolve, reject) => {
    wake = () => { resolve({ done: true, value: undefined }); };
    coming.then(resolve, reject);
    if (stop?.aborted) wake();
  });
  const iterator = articles[Symbol.asyncIterator]() as AsyncIterator<SourceArticle | Skipped, undefined>;
  let items: (SourceArticle | Skipped)[] = [];
  let held = 0;
  const batch = (): Batch => {
    const made = { items, size: held, mark: meter.mark() };
    items = [];
    held = 0;
    return made;
  };
  try {
    for (;;) {
      const coming = iterator.next();
      if (items.length > 0 && await silent(coming)) yield batch();
      const next = await unlessStopped(coming);
      if (next.done) break;
      meter.add(next.value);
      items.push(next.value);
      held += isSkipped(next.value) ? 0 : next.value.text.length;
      if (held >= size || items.length >= MOST) yield batch();
    }
    if (items.length > 0) yield batch();
  } finally {
    // Not awaited: a source that is silent would hold up whoever stopped listening.
    iterator.return?.()?.catch(() => undefined);
  }
}

type Next = IteratorResult<SourceArticle | Skipped, undefined>;

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
