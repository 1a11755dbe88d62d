import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { skipped, type Skipped } from '../skip.js';

/** What lies at a path, through links. */
export function kindOf(path: string): 'folder' | 'file' | 'other' | Skipped {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return skipped('unreadable', path, reasonOf(error));
    if (isLink(path)) return skipped('missing', path, 'a link to nothing');
    return path.includes('\ufffd') ? skipped('unreadable', path, 'its name is not in UTF-8; rename it') : skipped('missing', path, 'no such file or folder');
  }
}

/** Whether anything is there, a link to nothing too. */
export const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined || isLink(path);

function isLink(path: string): boolean {
  try { return lstatSync(path).isSymbolicLink(); } catch { return false; }
}

/** The path without links; null when nothing is there. */
export function realPath(path: string): string | null {
  try { return realpathSync(path); } catch { return null; }
}

/** The folders that a folder lies in, without links: a link to one of them goes round in a circle. */
export function foldersAbove(folder: string): ReadonlySet<string> {
  const above = new Set<string>();
  for (let real = realPath(folder); real !== null && real !== dirname(real); real = dirname(real)) above.add(dirname(real));
  return above;
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
