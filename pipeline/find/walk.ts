import { opendirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../inputs.js';
import { formatOf } from '../reading/formats.js';
import { isSkipped, skipped, type Skipped } from '../skip.js';
import { foldersAbove, kindOf, realPath, reasonOf } from './system.js';

/** The articles' files in a folder and those in it, in code-unit order of their paths. Hidden files and those of other endings are left alone; What is in `leave` is not read. */
export function* walk(folder: string, leave: ReadonlySet<string>): Generator<InputFile | Skipped> {
  yield* below(folder, '', leave, foldersAbove(folder));
}

function* below(folder: string, path: string, leave: ReadonlySet<string>, above: ReadonlySet<string>): Generator<InputFile | Skipped> {
  const real = realPath(folder);
  // A link back up: everything there is read already.
  if (real !== null && above.has(real)) return;
  const names = namesIn(folder);
  if (isSkipped(names)) { yield names; return; }
  for (const name of names) {
    const inner = join(folder, name);
    if (name.endsWith('/')) { yield* below(inner, path + name, leave, new Set(above).add(real ?? folder)); continue; }
    const { stem, format } = formatOf(path + name);
    if (format === null) continue;
    const kind = kindOf(inner);
    if (typeof kind === 'object') yield kind;
    else if (kind !== 'file') yield skipped('notFile', inner, 'a pipe, a socket or a device');
    else if (!leave.has(realPath(inner) ?? '')) yield { path: inner, id: stem, format };
  }
}

/** The names in a folder, sorted, those of folders with a slash: what is held of a million files is a million names. */
export function namesIn(folder: string): string[] | Skipped {
  const names: string[] = [];
  try {
    const entries = opendirSync(folder);
    try {
      for (let entry = entries.readSync(); entry; entry = entries.readSync()) if (!entry.name.startsWith('.')) names.push(isFolder(folder, entry) ? `${entry.name}/` : entry.name);
    } finally {
      entries.closeSync();
    }
  } catch (error) {
    return skipped('unreadable', folder, reasonOf(error));
  }
  return names.sort();
}

const isFolder = (folder: string, entry: Dirent): boolean => entry.isDirectory() || (entry.isSymbolicLink() && kindOf(join(folder, entry.name)) === 'folder');
