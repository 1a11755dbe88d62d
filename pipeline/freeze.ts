/** The last step of `npm run build`: makes the snapshot that every later start reads instead of the seeds, and what V8 compiles for a run. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInSeeds, frozenThemes } from '../seeds/load.js';
import { removeSnapshot, writeSnapshot } from '../seeds/snapshot.js';
import { cacheFile, openBundle } from './start.js';
import { expect } from './threads/engine.js';

removeSnapshot();
// Only now, as modules read seeds as they load. Two texts are read, as some themes wait for the first.
const [{ annotate }, { frozenCompiled }, { frozenOrganizations }, { frozenVerbs }, { frozenMakers }] = await Promise.all([
  import('./index.js'), import('../seeds/compiled.js'), import('../extractors/lexicon.js'), import('../extractors/verbs/index.js'), import('../extractors/chips/lexicon.js'), import('./reading/html/furniture.js'),
]);
annotate('El Sr. Ibarra compra Nubela por 40 millones de euros.');
writeSnapshot(builtInSeeds, { ...frozenThemes(), ...frozenCompiled(), ...frozenOrganizations(), ...frozenVerbs(), ...frozenMakers() });

// V8 compiles a function when it is first called: what a short run calls is found out by one.
rmSync(cacheFile, { force: true });
const { script, entries } = openBundle();
const articles = join(import.meta.dirname, '../../fixtures/articles');
const [sample = ''] = readdirSync(articles).sort();
const folder = mkdtempSync(join(tmpdir(), 'teletipo-freeze-'));
try {
  const { run } = await entries.command();
  await run(['extract', join(articles, sample), '-o', join(folder, 'deals.jsonl'), '--quiet']);
  expect('many');
  writeFileSync(cacheFile, script.createCachedData());
} finally {
  rmSync(folder, { recursive: true });
}
