import { accessSync, closeSync, constants, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../inputs.js';

/** Where the lines go. */
export interface Sink {
  /** Takes some lines; false when nobody reads them any more (`| head`). */
  readonly write: (lines: string) => Promise<boolean>;
  /** Everything is written: the file appears under its name. */
  readonly finish: () => void;
  /** Leaves nothing half-written behind. Synchronous, as it is also what a signal does. */
  readonly abandon: () => void;
}

/** An output that cannot be written. The message is meant for the user. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

const CHUNK = 1 << 18;

/**
 * A file that is written under another name beside its place and moved there at the end: whoever reads it sees the old one or the whole new one.
 * A device or a named pipe is written directly.
 * @throws OutputError
 */
export function fileSink(path: string): Sink {
  const orFail = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw new OutputError(`${path}: cannot be written: ${reasonOf(error)}; choose another place with -o`, { cause: error });
    }
  };
  const target = orFail(() => targetOf(path));
  const temporary = target.direct ? target.path : join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`);
  // Synchronous, here and below: a signal finds either no file or one that it knows of.
  const file = orFail(() => openSync(temporary, 'w', target.mode));
  let held: string[] = [];
  let size = 0;
  const flush = (): void => {
    const lines = held.join('');
    held = [];
    size = 0;
    orFail(() => { writeFileSync(file, lines, 'utf8'); });
  };
  return {
    write: (lines) => {
      held.push(lines);
      size += lines.length;
      if (size >= CHUNK) flush();
      return Promise.resolve(true);
    },
    finish: () => {
      flush();
      orFail(() => {
        closeSync(file);
        if (!target.direct) renameSync(temporary, target.path);
      });
    },
    abandon: () => { if (!target.direct) rmSync(temporary, { force: true }); },
  };
}

interface Target {
  readonly path: string;
  /** Not a regular file: written in place. */
  readonly direct: boolean;
  readonly mode: number;
}

function targetOf(path: string): Target {
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (!known) return { path, direct: false, mode: 0o666 };
  // Through a link, so that the link stays one.
  const real = realpathSync(path);
  const stats = statSync(real);
  if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  accessSync(real, constants.W_OK);
  return { path: real, direct: !stats.isFile(), mode: stats.mode };
}

/** Standard output. Each article goes out at once, for whoever waits at the other end of the pipe. */
export function standardOutput(stream: NodeJS.WriteStream = process.stdout): Sink {
  let failure: NodeJS.ErrnoException | null | undefined = null;
  stream.on('error', (error: NodeJS.ErrnoException) => { failure = error; });
  const stillRead = (): boolean => {
    if (failure && failure.code !== 'EPIPE') throw new OutputError(`standard output: cannot be written: ${reasonOf(failure)}`, { cause: failure });
    return !failure;
  };
  return {
    write: (lines) => new Promise<void>((resolve) => { stream.write(lines, (error) => { failure = error ?? failure; resolve(); }); }).then(stillRead),
    finish: () => undefined,
    abandon: () => undefined,
  };
}
