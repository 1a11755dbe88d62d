/**
 * The most memory that a run takes, by its number of articles. `npm run bench:memory`; other numbers of articles may be given after it.
 * Fails when the longest run takes more than 1.1 times what the shortest takes.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { articles } from './archive.js';

const LENGTH = 300;
const MOST = 1.1;
const JOBS = 2;
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];

const program = join(import.meta.dirname, '../pipeline/cli/main.js');
// The system counts for the whole process, its threads included.
const TELL = 'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`)})';

const folder = mkdtempSync(join(tmpdir(), 'teletipo-memory-'));
const peaks: number[] = [];
try {
  for (const count of counts) {
    const lines = function* (): Generator<string> {
      let id = 0;
      for (const text of articles(count, LENGTH)) yield `${JSON.stringify({ id: `a${++id}`, text })}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, 'archivo.jsonl')));
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, program, 'annotate', 'archivo.jsonl', '-o', 'out.jsonl', '--jobs', String(JOBS), '--time-limit', '1000'], { cwd: folder, encoding: 'utf8' });
    const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
    if (status !== 0 || !stderr.includes(`\n${count} articles read: ${count} extracted`) && !stderr.startsWith(`${count} articles read: ${count} extracted`)) throw new Error(`ended with ${status}: ${stderr.slice(-500)}`);
    peaks.push(peak);
    console.log(`${String(count).padStart(8)} articles  ${peak.toFixed(0).padStart(5)} MB at most  ${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const ratio = (peaks.at(-1) ?? 0) / (peaks[0] ?? 1);
console.log(`${ratio.toFixed(2)} times, of ${MOST} allowed`);
if (ratio > MOST) process.exitCode = 1;
