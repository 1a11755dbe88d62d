import type { Tally } from '../summary.js';
import { disk as realDisk, type Disk } from './disk.js';
import { earlierRun, foundOf, refuseIfOther, refuseIfRunning } from './earlier.js';
import { journalLine, type Entry, type Journal, type Mark } from './journal.js';
import { beside, orFail, OutputError, targetOf, type Target } from './target.js';

/** What a run writes to files. */
export interface DepositOptions {
  /** Where each output goes. The first has the journal beside it. */
  readonly outputs: readonly string[];
  /** All that decides what is in the outputs; plain data. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether the run can be gone on with: its first output must be a file, and so must the others. */
  readonly journalled: boolean;
  /** Go on where the run stopped that these outputs are of, if there is one. */
  readonly resume: boolean;
  readonly disk?: Disk;
}

/** Outputs that appear under their names together, when all is written; until then they lie beside their places, with a journal that says how far they are. */
export interface Deposit {
  /** What is safe from an earlier run. */
  readonly entries: readonly Entry[];
  /** The earlier run had come to its end: there is nothing left to read. */
  readonly done: boolean;
  /** Something that the user should know of what was found, as a sentence; null when there is nothing. */
  readonly found: string | null;
  /** Takes lines for one of the outputs. */
  readonly write: (output: number, lines: string) => void;
  /** Makes all that was written safe, and notes that it is of the articles up to here. */
  readonly checkpoint: (mark: Mark, tally: Tally) => void;
  /** Everything is written: the outputs get their names. */
  readonly finish: () => void;
  /** Ends without finishing: leaves what is safe, if anything is, and says whether a later run can go on with it; else nothing is left behind. */
  readonly leave: () => boolean;
}

/** Characters that are held before they are written. */
const CHUNK = 1 << 18;

interface Output extends Target {
  file: number;
  held: string[];
  size: number;
  /** Bytes that were handed to the disk. */
  bytes: number;
}

/** @throws OutputError */
export function openDeposit({ outputs: names, settings: asked, journalled, resume, disk = realDisk }: DepositOptions): Deposit {
  const targets = names.map(targetOf);
  const [first] = targets;
  const at = first?.named ?? '';
  const journal = journalled && first && !first.direct ? beside(first.path, 'journal') : null;
  if (resume && journal === null) throw new OutputError('--resume needs a file to go on with: give one with -o');
  const settings = { ...asked, outputs: names };
  const earlier = journal === null ? null : orFail(at, CHOOSE, () => earlierRun(disk, journal));
  if (earlier) refuseIfRunning(at, earlier);
  const goOn = resume ? earlier : null;
  if (goOn) refuseIfOther(at, goOn, settings);
  // Before the files that it speaks of are emptied.
  if (journal !== null && !goOn) orFail(at, CHOOSE, () => { disk.remove(journal); disk.syncFolder(journal); });
  const done = goOn?.done ?? false;
  const lengths = goOn ? goOn.entries.at(-1)?.lengths ?? names.map(() => 0) : null;
  const outputs = done ? [] : targets.map((target, i) => orFail(target.named, CHOOSE, () => openOutput(disk, target, lengths?.[i] ?? null)));
  const log = done || journal === null ? null : orFail(at, CHOOSE, () => openJournal(disk, journal, goOn, settings));
  const advice = log === null ? CHOOSE : 'once that is mended, the same command with --resume goes on where it was';

  const flush = (output: Output): void => {
    const lines = output.held.join('');
    output.held = [];
    output.size = 0;
    if (lines === '') return;
    orFail(output.named, advice, () => { disk.write(output.file, lines); });
    output.bytes += Buffer.byteLength(lines, 'utf8');
  };
  let entries = goOn?.entries.length ?? 0;
  let named = false;
  const makeSafe = (): void => {
    for (const output of outputs) {
      flush(output);
      if (!output.direct) orFail(output.named, advice, () => { disk.sync(output.file); });
    }
    if (!named && first) disk.syncFolder(first.path);
    named = true;
  };
  const note = (line: string): void => {
    if (log !== null) orFail(at, advice, () => { disk.write(log, line); disk.sync(log); });
  };
  const close = (): void => { for (const file of [...outputs.map(({ file }) => file), ...log === null ? [] : [log]]) disk.close(file); };

  return {
    entries: goOn?.entries ?? [],
    done,
    found: foundOf(at, earlier, resume),
    write: (i, lines) => {
      const output = outputs[i];
      if (!output) return;
      output.held.push(lines);
      output.size += lines.length;
      if (output.size >= CHUNK) flush(output);
    },
    checkpoint: (mark, tally) => {
      makeSafe();
      note(journalLine({ mark, lengths: outputs.map(({ bytes }) => bytes), tally }));
      entries++;
    },
    finish: () => {
      makeSafe();
      // From here on a run that is killed has only its names left to give, which --resume does.
      note(journalLine({ done: true }));
      close();
      for (const target of targets) orFail(target.named, advice, () => { giveName(disk, target); });
      if (journal !== null) disk.remove(journal);
    },
    leave: () => {
      // Whatever was the matter with the disk has been told; what is safe is so without these files being closed in order.
      try { close(); } catch { /* told */ }
      if (journal !== null && entries > 0) return true;
      for (const path of [...journal === null ? [] : [journal], ...targets.filter(({ direct }) => !direct).map(({ part }) => part)]) disk.remove(path);
      return false;
    },
  };
}

const CHOOSE = 'choose another place';

function openOutput(disk: Disk, target: Target, from: number | null): Output {
  if (from !== null && !target.direct && !(disk.exists(target.part) ? disk.cut(target.part, from) : from === 0)) {
    throw new OutputError(`${target.named}: cannot go on: ${target.part} is shorter than its journal says; begin anew without --resume`);
  }
  return { ...target, file: disk.open(target.part, from === null ? 'w' : 'a', target.mode), held: [], size: 0, bytes: from ?? 0 };
}

function openJournal(disk: Disk, path: string, earlier: Journal | null, settings: Readonly<Record<string, unknown>>): number {
  if (earlier) disk.cut(path, earlier.bytes);
  const file = disk.open(path, earlier ? 'a' : 'w', 0o666);
  disk.write(file, journalLine(earlier ? { process: process.pid } : { settings, process: process.pid }));
  return file;
}

function giveName(disk: Disk, { direct, part, path }: Target): void {
  if (direct || !disk.exists(part)) return;
  disk.rename(part, path);
  disk.syncFolder(path);
}
