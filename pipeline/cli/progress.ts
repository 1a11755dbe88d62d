/** A line on the terminal that says how far the run is. */
export interface Progress {
  readonly show: (articles: number, deals: number) => void;
  /** Makes room for something else to be printed. */
  readonly clear: () => void;
}

const EVERY_MS = 100;

/** Progress on standard error; nothing where it is no terminal or where data goes to the same screen. */
export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  let shown = false;
  return {
    show: (articles, deals) => {
      const now = Date.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      shown = true;
      stream.write(`\r\x1b[K${articles} articles · ${deals} deals`);
    },
    clear: () => {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
