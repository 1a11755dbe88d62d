/** A task that is watched. */
export interface Watched {
  /** Fires when a part of it took longer than it may. */
  readonly signal: AbortSignal;
  /** The index of that part; null as long as there is none. */
  readonly late: number | null;
}

export interface Watcher {
  /** Watches the task whose progress is in `cell`; `patience` has the seconds for each of its parts (its articles). */
  readonly add: (cell: number, patience: readonly number[]) => Watched;
  readonly remove: (watched: Watched) => void;
  readonly close: () => void;
}

const TICK_MS = 50;
/** However busy the machine is with other things, this share of the time counts: a thread that waits for nothing takes no part of the processor. */
const LEAST = 1 / 10;

interface Entry extends Watched {
  late: number | null;
  readonly cell: number;
  readonly patience: readonly number[];
  readonly controller: AbortController;
  seen: number;
  /** Milliseconds that the part in hand has had. */
  spent: number;
}

/**
 * Looks now and then at which part each task has in hand. What counts is the time that the processor gave, as far as it can be told: on a
 * machine that is busy with other things, or was asleep, an article takes longer without a fault of its own.
 */
export function watch(hands: Int32Array): Watcher {
  const entries = new Set<Entry>();
  let looked = performance.now();
  let used = process.cpuUsage();
  const look = (): void => {
    const now = performance.now();
    const elapsed = Math.min(now - looked, 2 * TICK_MS);
    const { user, system } = process.cpuUsage(used);
    looked = now;
    used = process.cpuUsage();
    // Not begun yet, or done: no part of it is in hand.
    const busy = [...entries].filter((entry) => entry.patience[Atomics.load(hands, entry.cell)] !== undefined);
    const given = (user + system) / 1000 / busy.length;
    for (const entry of busy) judge(entry, Math.min(elapsed, Math.max(given, elapsed * LEAST)));
  };
  const judge = (entry: Entry, ms: number): void => {
    const inHand = Atomics.load(hands, entry.cell);
    if (inHand !== entry.seen) { entry.seen = inHand; entry.spent = 0; return; }
    entry.spent += ms;
    const patience = entry.patience[inHand];
    if (patience === undefined || entry.spent < patience * 1000 || entry.late !== null) return;
    entry.late = inHand;
    entry.controller.abort();
  };
  const timer = setInterval(look, TICK_MS);
  timer.unref();
  return {
    add: (cell, patience) => {
      const controller = new AbortController();
      const entry: Entry = { cell, patience, controller, signal: controller.signal, late: null, seen: -1, spent: 0 };
      entries.add(entry);
      return entry;
    },
    remove: (watched) => { entries.delete(watched as Entry); },
    close: () => { clearInterval(timer); },
  };
}
