import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../plan.js';
import type { Source } from '../run.js';
import { version } from './version.js';

/** All that decides what a run writes, as plain data: a run that was told anything else cannot go on with its outputs. */
export function settingsOf(source: Source, { seeds, writing, ...plan }: Plan): Record<string, unknown> {
  return { version, ...source, except: undefined, ...plan, lines: writing.lines, seeds: seeds.map((folder) => [folder, digestOf(folder)]) };
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
