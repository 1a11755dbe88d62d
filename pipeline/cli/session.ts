import { createReader } from '../../extractors/index.js';
import { run } from '../run.js';
import { isSkipped, skipReasons, type Skipped } from '../skip.js';
import type { CheckedArticle } from '../stages/validate.js';
import { fileSink, standardOutput, type Sink } from '../stages/write.js';
import { count, newTally, summaryOf } from '../summary.js';
import type { CommonOptions } from './options.js';
import { progressOn } from './progress.js';

/** What a command writes of each article. */
export interface Writing {
  /** The data, to the output. */
  readonly lines: ((outcome: CheckedArticle | Skipped) => string) | undefined;
  /** A page for people, to standard output. */
  readonly page?: { readonly head: string; readonly rows: (outcome: CheckedArticle | Skipped) => string } | undefined;
}

/** Runs a command over its paths, from the first article to the summary, and sets the exit status. */
export async function session(paths: readonly string[], options: CommonOptions, { lines, page }: Writing): Promise<void> {
  const { output, minConfidence, forceLanguage } = options;
  const reader = createReader({ seeds: options.seeds ?? [] });
  const screen = standardOutput();
  let file: Sink | undefined;
  const stop = onSignals(() => { file?.abandon(); });
  if (output !== undefined) file = fileSink(output);
  const data = file ?? screen;
  const progress = progressOn(process.stderr, !options.quiet && !(process.stdout.isTTY && (page ?? output === undefined)));
  const tally = newTally();
  let deals = 0;
  try {
    let dataRead = true;
    let pageRead = page !== undefined && await screen.write(page.head);
    for await (const outcome of run({ paths, except: output }, { reader, minConfidence, forceLanguage })) {
      count(tally, outcome);
      for (const problem of problemsOf(outcome, options.debug === true)) { progress.clear(); process.stderr.write(`teletipo: ${problem}\n`); }
      if (!isSkipped(outcome)) deals += outcome.record.deals.length;
      const text = lines?.(outcome) ?? '';
      if (text !== '') dataRead = await data.write(text) && dataRead;
      const rows = pageRead ? page?.rows(outcome) ?? '' : '';
      if (rows !== '') pageRead = await screen.write(rows);
      // «| head» has seen enough: there is nobody left to write for.
      if (!dataRead || (page && !pageRead && !lines)) process.exit(0);
      progress.show(tally.read + tally.skipped, deals);
    }
    data.finish();
  } catch (error) {
    data.abandon();
    throw error;
  } finally {
    progress.clear();
    stop();
  }
  if (!options.quiet) process.stderr.write(summaryOf(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

function problemsOf(outcome: CheckedArticle | Skipped, debug: boolean): string[] {
  if (!isSkipped(outcome)) return outcome.defects.map(({ place, what }) => `${place}: record left out: ${what}; please report it`);
  const { label, failed, advice } = skipReasons[outcome.skipped];
  if (!failed) return [];
  const stack = debug && outcome.cause instanceof Error ? `\n${outcome.cause.stack}` : '';
  return [`${outcome.place}: ${label}: ${outcome.why}; ${advice}${stack}`];
}

const STATUS_OF = { SIGINT: 130, SIGTERM: 143 } as const;

function onSignals(clean: () => void): () => void {
  const end = (signal: keyof typeof STATUS_OF): void => { clean(); process.exit(STATUS_OF[signal]); };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => { process.off('SIGINT', end).off('SIGTERM', end); };
}
