import { accessSync, constants, lstatSync, realpathSync, rmSync, statSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../inputs.js';

/** Where the lines go. */
export interface Sink {
  /** Takes some lines; false when nobody reads them any more (`| head`). */
  readonly write: (lines: string) => Promise<boolean>;
  /** Everything is written: the file appears under its name. */
  readonly finish: () => Promise<void>;
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
export async function fileSink(path: string): Promise<Sink> {
  const fail = (error: unknown): never => {
    throw new OutputError(`${path}: cannot be written: ${reasonOf(error)}; choose another place with -o`, { cause: error });
  };
  const target = targetOf(path, fail);
  const temporary = target.direct ? target.path : join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`);
  const file: FileHandle = await open(temporary, 'w', target.mode).catch(fail);
  const remove = (): void => { if (!target.direct) rmSync(temporary, { force: true }); };
  let held: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const lines = held.join('');
    held = [];
    size = 0;
    try {
      await file.writeFile(lines, 'utf8');
    } catch (error) {
      remove();
      fail(error);
    }
  };
  return {
    write: async (lines) => {
      held.push(lines);
      size += lines.length;
      if (size >= CHUNK) await flush();
      return true;
    },
    finish: async () => {
      await flush();
      await file.close();
      if (!target.direct) await rename(temporary, target.path).catch((error: unknown) => { remove(); fail(error); });
    },
    abandon: remove,
  };
}

interface Target {
  readonly path: string;
  /** Not a regular file: written in place. */
  readonly direct: boolean;
  readonly mode: number;
}

function targetOf(path: string, fail: (error: unknown) => never): Target {
  try {
    lstatSync(path);
  } catch {
    return { path, direct: false, mode: 0o666 };
  }
  try {
    // Through a link, so that the link stays one.
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) fail({ code: 'EISDIR' });
    accessSync(real, constants.W_OK);
    return { path: real, direct: !stats.isFile(), mode: stats.mode };
  } catch (error) {
    return fail(error instanceof OutputError ? error.cause : error);
  }
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
    finish: () => Promise.resolve(),
    abandon: () => undefined,
  };
}
