/** A batch that is watched. */
export interface Watched {
  /** Fires when an article took longer than it may. */
  readonly signal: AbortSignal;
  /** The index of that article; null as long as there is none. */
  readonly late: number | null;
}

export interface Watcher {
  /** Watches the batch whose progress is in `cell`; `patience` has the seconds for each of its articles. */
  readonly add: (cell: number, patience: readonly number[]) => Watched;
  readonly remove: (watched: Watched) => void;
  readonly close: () => void;
}

const TICK_MS = 50;

interface Entry extends Watched {
  late: number | null;
  readonly cell: number;
  readonly patience: readonly number[];
  readonly controller: AbortController;
  seen: number;
  ticks: number;
}

/**
 * Looks now and then at which article each batch has in hand. Time is counted in looks, not by the clock: what a machine sleeps or this
 * thread is busy is not the article's fault.
 */
export function watch(hands: Int32Array): Watcher {
  const entries = new Set<Entry>();
  const look = (entry: Entry): void => {
    const inHand = Atomics.load(hands, entry.cell);
    if (inHand !== entry.seen) { entry.seen = inHand; entry.ticks = 0; return; }
    const patience = entry.patience[inHand];
    // Not begun yet, or done.
    if (patience === undefined || ++entry.ticks * TICK_MS < patience * 1000) return;
    entry.late = inHand;
    entry.controller.abort();
  };
  const timer = setInterval(() => { entries.forEach(look); }, TICK_MS);
  timer.unref();
  return {
    add: (cell, patience) => {
      const controller = new AbortController();
      const entry: Entry = { cell, patience, controller, signal: controller.signal, late: null, seen: -1, ticks: 0 };
      entries.add(entry);
      return entry;
    },
    remove: (watched) => { entries.delete(watched as Entry); },
    close: () => { clearInterval(timer); },
  };
}
