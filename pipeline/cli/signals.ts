/** The exit status of a program that a signal has ended. */
export const STATUS_OF = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof STATUS_OF;

export interface Signals {
  /** Fires at the first signal; the second one ends the program there and then, which costs no more than what came since the last checkpoint. */
  readonly stop: AbortSignal;
  /** Which it was. */
  readonly caught: () => Signal | null;
  readonly off: () => void;
}

/** Asks to be told instead of ended. */
export function onSignals(): Signals {
  const controller = new AbortController();
  let caught: Signal | null = null;
  const tell = (signal: Signal): void => {
    caught = signal;
    off();
    controller.abort();
  };
  const off = (): void => { process.off('SIGINT', tell).off('SIGTERM', tell); };
  process.on('SIGINT', tell).on('SIGTERM', tell);
  return { stop: controller.signal, caught: () => caught, off };
}
