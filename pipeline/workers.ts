import PQueue from 'p-queue';

/** How many items a worker has in hand at once, and how many may wait for it or be waiting to be taken. */
export interface Bounds {
  readonly workers: number;
  readonly waiting: number;
}

/**
 * Passes a stream through a worker, in order. No more than `workers + waiting` items are between its two ends, whichever of them is the
 * slower, so memory does not grow with the stream; and an item that is ready is handed on even while the source is silent (a pipe).
 */
export async function* through<In, Out>(source: Iterable<In> | AsyncIterable<In>, work: (item: In) => Out | Promise<Out>, bounds: Bounds): AsyncGenerator<Out> {
  const queue = new PQueue({ concurrency: bounds.workers });
  const begun: Begun<Out>[] = [];
  const iterator = iteratorOf(source);
  const pull = async (): Promise<Pulled<In>> => ({ pulled: await iterator.next() });
  // Wrapped, as a promise that stands for itself would be awaited by mistake.
  let coming: { readonly next: Promise<Pulled<In>> } | null = { next: pull() };
  try {
    while (coming !== null || begun.length > 0) {
      const [first] = begun;
      const full = begun.length >= bounds.workers + bounds.waiting;
      const event: Pulled<In> | null = coming === null || full ? null : await Promise.race(first ? [first.result.then(handOver), coming.next] : [coming.next]);
      if (event === null) {
        begun.shift();
        if (first) yield await first.result;
      } else if (event.pulled.done) {
        coming = null;
      } else {
        const item = event.pulled.value;
        await queue.onSizeLessThan(bounds.waiting);
        const result = queue.add(async () => work(item));
        // It is awaited in its turn; until then a failure must not count as unhandled.
        result.catch(() => undefined);
        begun.push({ result });
        coming = { next: pull() };
      }
    }
  } finally {
    queue.clear();
    // Not awaited: a source that is silent (a pipe) would hold up whoever stopped listening.
    const closing = iterator.return?.();
    if (closing instanceof Promise) closing.catch(() => undefined);
  }
}

interface Begun<Out> {
  readonly result: Promise<Out>;
}

interface Pulled<In> {
  readonly pulled: IteratorResult<In, unknown>;
}

const handOver = (): null => null;

function iteratorOf<In>(source: Iterable<In> | AsyncIterable<In>): Iterator<In> | AsyncIterator<In> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

/** One stream of several, one after the other. */
export async function* flatten<T>(streams: AsyncIterable<Iterable<T> | AsyncIterable<T>>): AsyncGenerator<T> {
  for await (const stream of streams) yield* stream;
}
