import { basename } from 'node:path';
import { globbed, isGlob } from './find/glob.js';
import { fileList } from './find/list.js';
import { exists, kindOf, realPath } from './find/system.js';
import { walk } from './find/walk.js';
import { formatOf, type Format } from './reading/formats.js';
import { skipped, type Skipped } from './skip.js';

export { reasonOf } from './find/system.js';

/** A file to read, or standard input (`path` is `-`). */
export interface InputFile {
  readonly path: string;
  /** Stable name for its articles: the path below the folder that was asked for, without extension. */
  readonly id: string;
  readonly format: Format;
}

/** What is to be read. */
export interface Inputs {
  /** Files, folders, patterns («archive/**\/*.html»), or `-` for JSON Lines on standard input. */
  readonly paths: readonly string[];
  /** A file (or `-`) that lists more files and folders, a line each or separated by NUL. */
  readonly filesFrom?: string | undefined;
  /** Files that are no inputs though they may lie among them: the outputs. */
  readonly except?: readonly string[] | undefined;
}

/**
 * The files under the paths, a folder's in code-unit order of their paths, as they are come upon: a folder of a million
 * articles is never held as a list of its files.
 */
export async function* inputsOf({ paths, filesFrom, except = [] }: Inputs, stdin: AsyncIterable<Uint8Array> = process.stdin): AsyncGenerator<InputFile | Skipped> {
  const leave = new Set(except.map(realPath).filter((path) => path !== null));
  for (const path of paths) {
    if (path === '-') yield { path, id: 'stdin', format: 'jsonl' };
    else yield* isGlob(path) && !exists(path) ? globbed(path, (found) => (leave.has(realPath(found) ?? '') ? [] : underPath(found, leave))) : underPath(path, leave);
  }
  if (filesFrom === undefined) return;
  for await (const item of fileList(filesFrom, stdin)) yield* typeof item === 'string' ? underPath(item, leave) : [item];
}

function* underPath(path: string, leave: ReadonlySet<string>): Generator<InputFile | Skipped> {
  const kind = kindOf(path);
  if (typeof kind === 'object') yield kind;
  else if (kind === 'folder') {
    let found = 0;
    for (const item of walk(path, leave)) { found++; yield item; }
    if (found === 0) yield skipped('noArticles', path, 'no file in it that could be an article');
  } else if (kind === 'other' && !/^\/(?:dev|proc)\//.test(path)) {
    // What the shell puts in the place of <(…) lies in /dev.
    yield skipped('notFile', path, 'a pipe, a socket or a device');
  } else {
    // A file that is named is read even without an extension; «nota.pdf» is refused rather than misread.
    const { stem, format, ending } = formatOf(basename(path));
    if (format !== null || ending === '') yield { path, id: stem, format: format ?? 'text' };
    else yield skipped('format', path, `extension ${ending}`);
  }
}
