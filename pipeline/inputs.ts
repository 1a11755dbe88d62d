import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatOf, type Format } from './reading/formats.js';
import { skipped, type Skipped } from './skip.js';

/** A file to read, or standard input (`path` is `-`). */
export interface InputFile {
  readonly path: string;
  /** Stable name for its articles: the path below the folder that was asked for, without extension. */
  readonly id: string;
  readonly format: Format;
}

/**
 * The files under the paths, a folder's in code-unit order of their paths, as they are come upon: a folder of a million
 * articles is never held as a list of its files. `leave` (the output) is not read back.
 */
export function* inputsOf(paths: readonly string[], leave?: string): Generator<InputFile | Skipped> {
  const left = leave === undefined ? null : realPath(leave);
  for (const path of paths) {
    if (path === '-') yield { path, id: 'stdin', format: 'jsonl' };
    else yield* underPath(path, left);
  }
}

function* underPath(path: string, leave: string | null): Generator<InputFile | Skipped> {
  const kind = kindOf(path);
  if (typeof kind === 'object') yield kind;
  else if (kind === 'folder') {
    let found = 0;
    for (const item of walk(path, '', leave, new Set())) { found++; yield item; }
    if (found === 0) yield skipped('noArticles', path, 'no file in it that could be an article');
  } else {
    // A file that is named is read even without an extension; «nota.pdf» is refused rather than misread.
    const { stem, format, ending } = formatOf(basename(path));
    if (format !== null || ending === '') yield { path, id: stem, format: format ?? 'text' };
    else yield skipped('format', path, `extension ${ending}`);
  }
}

function* walk(folder: string, below: string, leave: string | null, above: ReadonlySet<string>): Generator<InputFile | Skipped> {
  const real = realPath(folder);
  if (real === null || above.has(real)) return;
  const inside = new Set(above).add(real);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    yield skipped('unreadable', folder, reasonOf(error));
    return;
  }
  const entries = names.filter((name) => !name.startsWith('.')).flatMap((name) => {
    const kind = kindOf(join(folder, name));
    // A dangling link or a socket in a folder is no article.
    return typeof kind === 'object' ? [] : [kind === 'folder' ? `${name}/` : name];
  });
  for (const entry of entries.sort()) {
    if (entry.endsWith('/')) { yield* walk(join(folder, entry), below + entry, leave, inside); continue; }
    const path = join(folder, entry);
    const { stem, format } = formatOf(below + entry);
    if (format && (leave === null || realPath(path) !== leave)) yield { path, id: stem, format };
  }
}

function kindOf(path: string): 'folder' | 'file' | Skipped {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return 'file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && !isLink(path)
      ? skipped('missing', path, 'no such file or folder')
      : skipped('unreadable', path, reasonOf(error));
  }
}

function isLink(path: string): boolean {
  try { return lstatSync(path).isSymbolicLink(); } catch { return false; }
}

function realPath(path: string): string | null {
  try { return realpathSync(path); } catch { return null; }
}

/** What the system says, in words: «permission denied». */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return systemReasons[code ?? ''] ?? code ?? message;
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'it is a folder', ENOENT: 'no such file or folder', ENOTDIR: 'its parent is not a folder',
  ENOSPC: 'no space left on the disk', EDQUOT: 'no space left for this user', EFBIG: 'the file is too large', EROFS: 'read-only file system', ELOOP: 'links in a circle', EMFILE: 'too many open files', ENAMETOOLONG: 'the name is too long', EIO: 'the disk failed',
};
