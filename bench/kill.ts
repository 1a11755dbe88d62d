/**
 * Kills a run at seeded random points and goes on with it each time, then lets the system refuse its writes, and compares what it has written
 * with what an uninterrupted run writes, byte for byte. `npm run test:kill`; a number after it is the seed.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeArchive, randomOf } from './archive.js';

const PLACES = 2000;
const LENGTH = 600;
const KILLS = 50;
/** Blocks of 1,024 bytes after which the system refuses to let a file grow. */
const LIMITS = [1, 50, 400, 1000, 2000];

const seed = Number(process.argv[2] ?? 1);
const random = randomOf(seed);
const program = join(import.meta.dirname, '../pipeline/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'teletipo-kill-'));
const OUTPUTS = ['documents.jsonl', 'errors.jsonl'];
const args = (jobs: number, resume: boolean): string[] =>
  [program, 'annotate', 'archivo', '-o', 'documents.jsonl', '--errors', 'errors.jsonl', '--quiet', '--jobs', String(jobs), '--time-limit', '1000', ...resume ? ['--resume'] : []];

const bytesOf = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
const linesOf = (name: string): string[] => existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').split('\n') : [];
const digestOf = (name: string): string => existsSync(join(folder, name)) ? createHash('sha256').update(readFileSync(join(folder, name))).digest('hex').slice(0, 16) : 'none';
const digests = (): string => OUTPUTS.map((name) => `${name} ${digestOf(name)}`).join(', ');
const clear = (): void => { for (const name of readdirSync(folder)) if (name !== 'archivo') rmSync(join(folder, name)); };

/** What an uninterrupted run writes. */
interface Whole {
  readonly digests: string;
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

function whole(): Whole {
  const { status, stderr } = spawnSync(process.execPath, args(2, false), { cwd: folder, encoding: 'utf8' });
  // Some articles cannot be read: that is part of it.
  if (status !== 1) throw new Error(`the uninterrupted run ended with ${status}: ${stderr.slice(-500)}`);
  return { digests: digests(), lines: new Map(OUTPUTS.map((name) => [name, linesOf(name)])) };
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a run, or goes on with it, and kills it; whether it came to its end before. */
async function killed(total: number): Promise<boolean> {
  const child = spawn(process.execPath, args(1 + Math.floor(random() * 3), true), { cwd: folder, stdio: 'ignore' });
  const closed = new Promise((resolve) => { child.once('close', resolve); });
  // One in five at any time from the start on; the others when so much more is written, some before that is safe and some after.
  if (random() < 0.2) await Promise.race([closed, wait(random() * 3000)]);
  else {
    const enough = bytesOf('.documents.jsonl.part') + random() * total / KILLS * 4;
    while (!ended(child) && bytesOf('.documents.jsonl.part') < enough) await wait(2);
    await Promise.race([closed, wait(random() * 60)]);
  }
  if (ended(child)) { await closed; return true; }
  child.kill('SIGKILL');
  await closed;
  return false;
}

function compare({ digests: expected, lines }: Whole, what: string): void {
  const got = digests();
  const left = readdirSync(folder).filter((name) => name.startsWith('.'));
  if (got === expected && left.length === 0) return;
  const differences = OUTPUTS.map((name) => {
    const written = linesOf(name);
    const at = written.findIndex((line, i) => line !== lines.get(name)?.[i]);
    return `\n${name}: ${written.length} lines of ${lines.get(name)?.length}, line ${at + 1}: ${written[at]?.slice(0, 300)}\n  instead of ${lines.get(name)?.[at]?.slice(0, 300)}`;
  });
  throw new Error(`${what}: not the same${left.length > 0 ? `; left behind: ${left.join(', ')}` : ''}${differences.join('')}`);
}

function goOnToTheEnd(): void {
  const { status, stderr } = spawnSync(process.execPath, args(2, true), { cwd: folder, encoding: 'utf8' });
  if (status !== 1) throw new Error(`going on ended with ${status}: ${stderr.slice(-500)}`);
}

try {
  makeArchive(join(folder, 'archivo'), PLACES, LENGTH);
  const expected = whole();
  const total = bytesOf('documents.jsonl');
  console.log(`${PLACES} places, ${total} bytes of documents, seed ${seed}\nuninterrupted: ${expected.digests}`);

  clear();
  let safe = 0;
  let rounds = 0;
  for (let kills = 0; kills < KILLS;) {
    if (await killed(total)) {
      compare(expected, `round ${++rounds}`);
      clear();
    } else {
      kills++;
      if (bytesOf('.documents.jsonl.part') > 0) safe++;
      if (kills % 10 === 0) console.log(`${kills} kills, ${bytesOf('.documents.jsonl.part')} bytes written`);
    }
  }
  goOnToTheEnd();
  compare(expected, `after ${KILLS} kills`);
  console.log(`${KILLS} kills (${safe} with something written, ${rounds} whole runs in between): the same bytes`);

  clear();
  for (const limit of LIMITS) {
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args(2, true)], { cwd: folder, encoding: 'utf8' });
    if (status !== 2 || !/cannot be written: .+ --resume goes on/.test(stderr)) throw new Error(`with ${limit} blocks: ended with ${status}: ${stderr.slice(-500)}`);
  }
  goOnToTheEnd();
  compare(expected, 'after writes that were refused');
  console.log(`${LIMITS.length} runs whose writes were refused: the same bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
