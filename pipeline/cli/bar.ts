import { createRequire } from 'node:module';
import type * as CliProgress from 'cli-progress';
import { progressText, type Figures } from './pace.js';

/** A line on the terminal that says how far the run is. */
export interface Bar {
  readonly show: (figures: Figures) => void;
  /** Makes room for something else to be printed. */
  readonly clear: () => void;
}

const WIDTH = 24;

/** The bar appears with the first figures. */
export function openBar(stream: NodeJS.WriteStream): Bar {
  // Loaded when there is a terminal to draw on.
  const { SingleBar } = createRequire(import.meta.url)('cli-progress') as typeof CliProgress;
  const bar = new SingleBar({
    stream, clearOnComplete: true, hideCursor: true, fps: 10, barsize: WIDTH, linewrap: false,
    format: (_options, params, { text }: { text: string }) => `${'█'.repeat(Math.floor(params.progress * WIDTH)).padEnd(WIDTH, '░')} ${text}`,
  });
  return {
    show: (figures) => {
      if (!bar.isActive) bar.start(1, 0, { text: '' });
      bar.update(figures.share ?? 0, { text: progressText(figures) });
    },
    clear: () => { bar.stop(); },
  };
}
