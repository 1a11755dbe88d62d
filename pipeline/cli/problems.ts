import type { Result } from '../results.js';
import { skipReasons } from '../skip.js';

/** Something that is not in the output, and why: a line of the errors file. */
export interface Problem {
  readonly place: string;
  readonly id: string | null;
  /** The stage that the article did not get past. */
  readonly stage: string;
  /** A key of `skipReasons`; `defect` for a record that was left out of an article that is otherwise there. */
  readonly reason: string;
  readonly why: string;
  readonly advice: string;
}

/** A problem, with what is told on standard error of it. */
interface Told extends Problem {
  readonly label: string;
  /** False for an article that is not for this run: it is told in the errors file and in the summary alone. */
  readonly failed: boolean;
  readonly stack: string | null;
}

/** What there is to tell of an article. */
export function problemsOf({ place, id, left, defects }: Result): Told[] {
  if (!left) return defects.map((why) => ({ place, id, stage: 'validate', reason: 'defect', why, advice: 'please report it', label: 'record left out', failed: true, stack: null }));
  const { label, failed, advice } = skipReasons[left.reason];
  return [{ place, id, stage: left.stage, reason: left.reason, why: left.why, advice, label, failed, stack: left.stack }];
}

/** The lines of the errors file, with their newlines. */
export function errorLines(results: readonly Result[]): string {
  return results.flatMap(problemsOf).map(({ place, id, stage, reason, why, advice }) => `${JSON.stringify({ place, id, stage, reason, why, advice } satisfies Problem)}\n`).join('');
}

/** Whether an article could not be read, or not whole: what `--strict` stops at and exit status 1 says. */
export const failed = (result: Result): boolean => result.defects.length > 0 || (result.left !== null && skipReasons[result.left.reason].failed);
