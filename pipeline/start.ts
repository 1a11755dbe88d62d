import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import type * as Modules from './entries.js';

/**
 * The modules of the program in one file, as `rolldown.config.js` has put them together: one file is read and compiled in a fifth of the time of
 * three hundred. Beside it lies what V8 has made of its functions when they ran, which V8 takes only if it would make the same.
 */
const root = join(import.meta.dirname, '..');
const bundleFile = join(root, 'teletipo.cjs');
export const cacheFile = join(root, 'teletipo.cache');

export type Entries = typeof Modules;

/** The program, from its one file; from its modules when there is none, or none of these modules. */
export async function entries(): Promise<Entries> {
  return isOf(bundleFile, import.meta.filename) ? openBundle().entries : import('./entries.js');
}

/** Whether a file is there and was made after another, as a compiler or a bundler that ran alone has made that one anew. */
function isOf(file: string, other: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false });
  return made !== undefined && made.mtimeMs >= statSync(other).mtimeMs;
}

/** Compiles the one file. Nothing of the program has run yet. */
export function openBundle(): { readonly script: Script; readonly entries: Entries } {
  // Every letter of it is ASCII: no text is read faster than Latin-1.
  const source = readFileSync(bundleFile, 'latin1');
  const script = new Script(`(function (exports, require, importMeta) {${source}\n})`, {
    filename: bundleFile, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    // V8 itself compares no more than the length of the source.
    ...isOf(cacheFile, bundleFile) && { cachedData: readFileSync(cacheFile) },
  });
  const made = {};
  (script.runInThisContext() as Bundle)(made, createRequire(bundleFile), metaOf);
  return { script, entries: made as Entries };
}

type Bundle = (exports: object, require: NodeJS.Require, importMeta: typeof metaOf) => void;

/** What `import.meta` says in a module that lies there in `dist/`. */
function metaOf(path: string): Pick<ImportMeta, 'dirname' | 'filename' | 'url'> {
  const filename = join(root, path);
  return { filename, dirname: dirname(filename), url: pathToFileURL(filename).href };
}
