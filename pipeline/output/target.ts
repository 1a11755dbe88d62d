import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../inputs.js';

/** An output that cannot be written. The message is meant for the user. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Where an output is to appear. */
export interface Target {
  /** As the user wrote it. */
  readonly named: string;
  readonly path: string;
  /** What it is written to until it is whole. */
  readonly part: string;
  /** A device or a named pipe: written in place. */
  readonly direct: boolean;
  readonly mode: number;
}

/** @throws OutputError */
export function targetOf(named: string): Target {
  return orFail(named, 'choose another place', () => {
    const known = lstatSync(named, { throwIfNoEntry: false });
    if (!known) return { named, path: named, part: beside(named, 'part'), direct: false, mode: 0o666 };
    // Through a link, so that the link stays one.
    const path = realpathSync(named);
    const stats = statSync(path);
    if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    accessSync(path, constants.W_OK);
    const direct = !stats.isFile();
    return { named, path, part: direct ? path : beside(path, 'part'), direct, mode: stats.mode };
  });
}

/** The hidden file beside another that serves to write it. */
export const beside = (path: string, what: 'part' | 'journal'): string => join(dirname(path), `.${basename(path)}.${what}`);

/** What a step on an output gives; its failure, told with what the user can do. */
export function orFail<T>(named: string, advice: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`${named}: cannot be written: ${reasonOf(error)}; ${advice}`, { cause: error });
  }
}
