import { availableParallelism } from 'node:os';
import type { Plan } from '../plan.js';
import type { Result, Writing } from '../results.js';
import { run } from '../run.js';
import { skipReasons } from '../skip.js';
import { fileSink, standardOutput, type Sink } from '../stages/write.js';
import { count, newTally, summaryOf } from '../summary.js';
import { tableHead } from '../table.js';
import type { CommonOptions } from './options.js';
import { progressOn } from './progress.js';

/** Runs a command over its paths, from the first article to the summary, and sets the exit status. */
export async function session(paths: readonly string[], options: CommonOptions, writing: Writing): Promise<void> {
  const { output, minConfidence, forceLanguage, jobs = availableParallelism(), timeLimit } = options;
  const plan: Plan = { seeds: options.seeds ?? [], forceLanguage, minConfidence, writing };
  const screen = standardOutput();
  let file: Sink | undefined;
  const stop = onSignals(() => { file?.abandon(); });
  if (output !== undefined) file = fileSink(output);
  const data = file ?? screen;
  const progress = progressOn(process.stderr, !options.quiet && !(process.stdout.isTTY && (writing.table !== null || output === undefined)));
  const tally = newTally();
  let deals = 0;
  try {
    let dataRead = true;
    let pageRead = writing.table !== null && await screen.write(tableHead(writing.table.width ?? undefined));
    for await (const results of run({ paths, except: output }, plan, { jobs, timeLimit })) {
      for (const result of results) {
        count(tally, result);
        for (const problem of problemsOf(result, options.debug === true)) { progress.clear(); process.stderr.write(`teletipo: ${problem}\n`); }
        deals += result.deals.length;
      }
      const text = results.map(({ lines }) => lines).join('');
      if (text !== '') dataRead = await data.write(text) && dataRead;
      const rows = pageRead ? results.map((result) => result.rows).join('') : '';
      if (rows !== '') pageRead = await screen.write(rows);
      // «| head» has seen enough: there is nobody left to write for.
      if (!dataRead || (writing.lines === null && !pageRead)) process.exit(0);
      progress.show(tally.extracted + tally.skipped + tally.failed, deals);
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
  process.exitCode = tally.failed > 0 || tally.defects > 0 ? 1 : 0;
}

function problemsOf({ place, left, defects }: Result, debug: boolean): string[] {
  if (!left) return defects.map((what) => `${place}: record left out: ${what}; please report it`);
  const { label, failed, advice } = skipReasons[left.reason];
  if (!failed) return [];
  return [`${place}: ${label}: ${left.why}; ${advice}${debug && left.stack !== null ? `\n${left.stack}` : ''}`];
}

const STATUS_OF = { SIGINT: 130, SIGTERM: 143 } as const;

function onSignals(clean: () => void): () => void {
  const end = (signal: keyof typeof STATUS_OF): void => { clean(); process.exit(STATUS_OF[signal]); };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => { process.off('SIGINT', end).off('SIGTERM', end); };
}
