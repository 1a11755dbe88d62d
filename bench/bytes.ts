/**
 * Reads one archive with 1, 2 and 8 worker threads, in three time zones and three locales, its files made in another order each time, and
 * compares what was written. `npm run test:bytes`. Each pair of thread count, zone and locale comes once (an orthogonal array).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArchive, randomOf } from './archive.js';

const PLACES = 400;
const LENGTH = 1000;
const JOBS = [1, 2, 8];
const ZONES = ['UTC', 'Europe/Madrid', 'Pacific/Kiritimati'];
const LOCALES = ['C', 'es_ES.UTF-8', 'tr_TR.UTF-8'];

const program = join(import.meta.dirname, '../pipeline/cli/main.js');
const seen = new Map<string, string[]>();

for (const [i, jobs] of JOBS.entries()) {
  for (const [j, zone] of ZONES.entries()) {
    const locale = LOCALES[(i + j) % LOCALES.length] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'teletipo-bytes-'));
    try {
      makeArchive(join(folder, 'archivo'), PLACES, LENGTH, randomOf(i * 10 + j));
      const hash = createHash('sha256');
      for (const command of ['annotate', 'extract']) {
        const { status, stderr } = spawnSync(process.execPath, [program, command, 'archivo', '-o', 'out.jsonl', '--errors', 'errors.jsonl', '--jobs', String(jobs), '--time-limit', '1000'], {
          cwd: folder, encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
        });
        // Some articles cannot be read: that is part of it. The summary is part of what has to be the same; how far the run was when is not.
        if (status !== 1) throw new Error(`ended with ${status}: ${stderr.slice(-500)}`);
        hash.update(readFileSync(join(folder, 'out.jsonl'))).update(readFileSync(join(folder, 'errors.jsonl'))).update(stderr.replace(/^teletipo: \d+ articles, .*\n/gm, ''));
      }
      const digest = hash.digest('hex');
      const run = `${jobs} jobs, ${zone}, ${locale}`;
      console.log(`${digest}  ${run}`);
      seen.set(digest, [...seen.get(digest) ?? [], run]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
if (seen.size !== 1) throw new Error(`${seen.size} different outputs: ${[...seen].map(([digest, runs]) => `${digest.slice(0, 8)} (${runs.join('; ')})`).join(', ')}`);
console.log('the same bytes');
