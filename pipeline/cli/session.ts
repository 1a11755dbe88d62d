import { availableParallelism } from 'node:os';
import { newGauge } from '../gauge.js';
import { inputsOf } from '../inputs.js';
import { openDeposit, type Deposit } from '../output/deposit.js';
import { OutputError } from '../output/target.js';
import type { Plan } from '../plan.js';
import type { Writing } from '../results.js';
import { run, type Source } from '../run.js';
import { articlesIn, count, merge, newTally, type Tally } from '../summary.js';
import { openLog, type Log } from './log.js';
import type { CommonOptions } from './options.js';
import { failed } from './problems.js';
import { settingsOf } from './settings.js';
import { onSignals, STATUS_OF, type Signals } from './signals.js';
import { sourceOf } from './source.js';
import { writerOf } from './writer.js';

/** What is safe is noted so often that it takes no more than this share of the time, and that the journal of a long run stays small. */
const CHECKPOINTS = 1 / 50;
const SELDOM = 1 / 1000;
const OFTEN_MS = 50;

/** Why a run ended: at its end, at a signal, at the first failure (`--strict`), or as nobody reads its output any more. */
type End = 'end' | 'SIGINT' | 'SIGTERM' | 'strict' | 'unread';

/** Runs a command over its paths, from the first article to the summary, and ends the process with its exit status if it did not come to the end. */
export async function session(paths: readonly string[], options: CommonOptions, writing: Writing): Promise<void> {
  const { output, errors } = options;
  if (output !== undefined && output === errors) throw new OutputError(`${errors}: -o and --errors name the same file; choose another place for one of them`);
  const plan: Plan = { seeds: options.seeds ?? [], forceLanguage: options.forceLanguage, minConfidence: options.minConfidence, writing };
  const source = sourceOf(paths, options, writing.lines === 'documents' || writing.lines === 'documents with text');
  // Before there is anything that a signal could leave half done.
  const signals = onSignals();
  const deposit = openDeposit({
    outputs: [output, errors].filter((path) => path !== undefined), settings: settingsOf(source, plan), journalled: output !== undefined, resume: options.resume === true,
  });
  const log = openLog(options, process.stderr, process.stdout.isTTY && (writing.table !== null || output === undefined));
  if (deposit.found !== null) log.note(deposit.found);
  const tally = newTally();
  for (const entry of deposit.entries) merge(tally, entry.tally);
  let end: End;
  try {
    end = deposit.done ? 'end' : await work({ source, plan, options, deposit, log, tally, signals });
    if (end === 'end') deposit.finish();
  } catch (error) {
    deposit.leave();
    throw error;
  } finally {
    log.close();
  }
  if (end === 'end') {
    log.summary(tally);
    process.exitCode = tally.failed > 0 || tally.defects > 0 ? 1 : 0;
    return;
  }
  const canGoOn = deposit.leave();
  if (end !== 'unread') log.note(`stopped${end === 'strict' ? ' at the first failure' : ''} after ${articlesIn(tally)} articles${canGoOn ? '; the same command with --resume goes on' : ''}`);
  // Not left to the end of all streams: standard input may be open for ever.
  process.exit(end === 'unread' ? 0 : end === 'strict' ? 1 : STATUS_OF[end]);
}

interface Work {
  readonly source: Source;
  readonly plan: Plan;
  readonly options: CommonOptions;
  readonly deposit: Deposit;
  readonly log: Log;
  readonly tally: Tally;
  readonly signals: Signals;
}

async function work({ source, plan, options, deposit, log, tally, signals }: Work): Promise<End> {
  const { jobs = availableParallelism(), timeLimit } = options;
  // A list of files may be a pipe, which can be read only once.
  const gauge = options.quiet || source.filesFrom !== undefined ? null : newGauge(inputsOf(source));
  const begun = performance.now();
  let noted = begun;
  let pause = OFTEN_MS;
  let from = deposit.entries.at(-1)?.mark ?? null;
  let since = newTally();
  const checkpoint = (): void => {
    const start = performance.now();
    const later = merge(tally, since);
    since = newTally();
    if (from !== null) deposit.checkpoint(from, later);
    noted = performance.now();
    pause = Math.max(OFTEN_MS, (noted - start) / CHECKPOINTS, (noted - begun) * SELDOM);
  };
  const put = writerOf(plan.writing, options, deposit);
  try {
    if (!await put.head()) return 'unread';
    for await (const { results, mark } of run(source, plan, { jobs, timeLimit, gauge, from, stop: signals.stop })) {
      if (results.length === 0) continue;
      const first = options.strict ? results.findIndex(failed) : -1;
      if (first >= 0) checkpoint();
      const kept = first < 0 ? results : results.slice(0, first + 1);
      for (const result of kept) { count(since, result); log.article(result); }
      if (!await put.results(kept)) return 'unread';
      if (first >= 0) { merge(tally, since); return 'strict'; }
      from = mark;
      log.progress([tally, since], gauge?.share() ?? null);
      if (performance.now() - noted >= pause) checkpoint();
    }
    checkpoint();
    return signals.caught() ?? 'end';
  } finally {
    signals.off();
  }
}
