import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Picomatch from 'picomatch';
import type { InputFile } from '../inputs.js';
import { isSkipped, skipped, type Skipped } from '../skip.js';
import { foldersAbove, realPath } from './system.js';
import { namesIn } from './walk.js';

/** Loaded with the first path that may be a pattern. */
const patterns = (): typeof Picomatch => createRequire(import.meta.url)('picomatch') as typeof Picomatch;

/** Whether a path is a pattern: `*`, `?`, `[…]`, `{…}`, `**`. */
export const isGlob = (path: string): boolean => /[*?[\]{}()!+@\\]/.test(path) && patterns().scan(path).isGlob === true;

/** What `under` finds in the files and folders that fit a pattern, in code-unit order, as they are come upon. */
export function* globbed(pattern: string, under: (path: string) => Iterable<InputFile | Skipped>): Generator<InputFile | Skipped> {
  const picomatch = patterns();
  const { base, glob } = picomatch.scan(pattern);
  const fits = picomatch(glob);
  const deepest = glob.includes('**') ? Infinity : glob.split('/').length;
  let found = 0;
  for (const path of matching(base === '' ? '.' : base, '', fits, deepest)) {
    for (const item of typeof path === 'string' ? under(join(base, path)) : [path]) { found++; yield item; }
  }
  if (found === 0) yield skipped('missing', pattern, 'no file fits this pattern');
}

function* matching(folder: string, path: string, fits: (path: string) => boolean, deepest: number, above: ReadonlySet<string> = foldersAbove(folder)): Generator<string | Skipped> {
  const real = realPath(folder) ?? folder;
  // A link back up: everything there has been looked at already.
  if (above.has(real)) return;
  const names = namesIn(folder);
  if (isSkipped(names)) { if (path !== '') yield names; return; }
  for (const name of names) {
    const inner = path + (name.endsWith('/') ? name.slice(0, -1) : name);
    if (fits(inner)) yield inner;
    else if (name.endsWith('/') && deepest > 1) yield* matching(join(folder, name), path + name, fits, deepest - 1, new Set(above).add(real));
  }
}
