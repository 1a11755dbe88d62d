import type { Disk } from './disk.js';
import { readJournal, type Journal } from './journal.js';
import { OutputError } from './target.js';

/** What a run that did not come to its end has left beside the output; null when there is nothing that can be gone on with. */
export function earlierRun(disk: Disk, journal: string): Journal | null {
  const text = disk.read(journal);
  return text === null ? null : readJournal(text);
}

/** @throws OutputError when the process that began it is still at work */
export function refuseIfRunning(output: string, { process: id }: Journal): void {
  if (id !== process.pid && isRunning(id)) {
    throw new OutputError(`${output}: another run (process ${id}) is writing it; wait for it, end it, or choose another place`);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws OutputError when it was told to do something else, naming what is different */
export function refuseIfOther(output: string, { settings: before }: Journal, settings: Readonly<Record<string, unknown>>): void {
  const names = new Set([...Object.keys(before), ...Object.keys(settings)]);
  const different = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(settings[name]));
  if (different.length > 0) {
    throw new OutputError(`${output}: cannot go on: not the same as in the run that stopped: ${different.join(', ')}; give the same, or begin anew without --resume`);
  }
}

/** What the user should know of an earlier run, in a line. */
export function foundOf(output: string, earlier: Journal | null, resume: boolean): string | null {
  const articles = earlier?.entries.at(-1)?.mark.articles ?? 0;
  if (!resume) return articles > 0 ? `${output}: a run that had stopped after ${articles} articles was there; begun anew (--resume would have gone on)` : null;
  if (!earlier?.done && articles === 0) return `${output}: no run that had stopped; begun at the start`;
  return earlier?.done ? `${output}: the run had come to its end` : `${output}: going on after ${articles} articles`;
}
