import type { Result } from '../results.js';
import { articlesIn, oneLine, summaryOf, type Tally } from '../summary.js';
import { openBar } from './bar.js';
import type { CommonOptions } from './options.js';
import { paceOf, progressText } from './pace.js';
import { problemsOf } from './problems.js';

/** What is told of a run while it goes on and at its end. */
export interface Log {
  /** Something to know, in a line. */
  readonly note: (text: string) => void;
  /** What could not be read of an article. */
  readonly article: (result: Result) => void;
  /** How far the run is, by its tallies; `share` of its inputs, 0..1, where that is known. */
  readonly progress: (tallies: readonly Tally[], share: number | null) => void;
  readonly summary: (tally: Tally) => void;
  readonly close: () => void;
}

/** Where there is no terminal, how often it is told how far the run is. */
const EVERY_MS = 10_000;

/** The log on standard error; `busy` says that data goes to the same screen, where a bar would be in the way. */
export function openLog({ quiet = false, debug = false, logFormat }: CommonOptions, stream: NodeJS.WriteStream, busy: boolean): Log {
  const json = logFormat === 'json';
  const bar = !quiet && !json && stream.isTTY && !busy ? openBar(stream) : null;
  const say = (event: string, content: object, text: string): void => {
    bar?.clear();
    stream.write(json ? `${JSON.stringify({ event, ...content })}\n` : text);
  };
  const figures = paceOf();
  // From the first articles on: seeds that take a while to compile are no progress to be told.
  let told: number | null = null;
  return {
    note: (text) => { say('note', { text }, `teletipo: ${text}\n`); },
    article: (result) => {
      for (const { failed, label, stack, ...problem } of problemsOf(result)) {
        if (failed) say('problem', problem, `${oneLine(`teletipo: ${problem.place}: ${label}: ${problem.why}; ${problem.advice}`)}\n${debug && stack !== null ? `${stack}\n` : ''}`);
      }
    },
    progress: (tallies, share) => {
      if (bar) { bar.show(figures(tallies, share)); return; }
      const now = performance.now();
      told ??= now;
      if (quiet || (stream.isTTY && !json) || now - told < EVERY_MS) return;
      told = now;
      const content = figures(tallies, share);
      say('progress', content, `teletipo: ${progressText(content)}\n`);
    },
    summary: (tally) => {
      if (!quiet) say('summary', { articles: articlesIn(tally), ...tally }, summaryOf(tally));
    },
    close: () => { bar?.clear(); },
  };
}
