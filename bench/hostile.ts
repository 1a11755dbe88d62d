/**
 * `npm run test:hostile`: more than three hundred bad inputs among ten good articles. Every one is accounted for, every reject has a reason and
 * an advice, the good articles' deals are as they are alone, nothing is fetched. Prints a table of what each bad input came to.
 */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goodFiles, badFiles, type Bad } from './hostile-files.js';

const program = join(import.meta.dirname, '../pipeline/cli/main.js');
const work = mkdtempSync(join(tmpdir(), 'teletipo-hostile-'));
const SECRET = 'contraseña-que-nadie-debe-leer';
const failures: string[] = [];

interface Problem {
  readonly place: string;
  readonly reason: string;
  readonly why: string;
  readonly advice: string;
}

const expect = (holds: boolean, what: string): void => {
  if (holds) return;
  failures.push(what);
  console.log(`NOT SO: ${what}`);
};
const lines = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
const teletipo = (...args: string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: work, timeout: 600_000, maxBuffer: 1e9 });
const row = (...cells: string[]): void => { console.log(`| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 110)).join(' | ')} |`); };

/** The numbers of «12 articles read: 3 extracted, 4 skipped, 5 failed». */
function sums(stderr: string): number[] {
  const found = /^(\d+) articles? read: (\d+) extracted, (\d+) skipped, (\d+) failed$/m.exec(stderr);
  return found ? found.slice(1).map(Number) : [];
}

async function inOneFolder(): Promise<void> {
  let asked = 0;
  const server = createServer((_, response) => { asked++; response.end(SECRET); });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const secret = join(work, 'secreto');
  writeFileSync(secret, SECRET);
  const all = badFiles(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, secret);
  const folder = join(work, 'entrada');
  const alone = join(work, 'solas/entrada');
  for (const made of [folder, alone]) {
    mkdirSync(made, { recursive: true });
    for (const { name, text } of goodFiles) writeFileSync(join(made, name), text);
  }
  for (const { name, make } of all) make(join(folder, name));

  // Spawned, not spawnSync: the server has to be able to answer.
  const child = spawn(process.execPath, [program, 'extract', 'entrada', '-o', 'out.jsonl', '--errors', 'errors.jsonl', '--max-bytes', '50M', '--force-language', 'spa'], { cwd: work });
  let told = '';
  child.stderr.on('data', (chunk) => { told += String(chunk); });
  const status = await new Promise((ended) => { child.on('close', ended); });
  server.close();
  spawnSync(process.execPath, [program, 'extract', 'entrada', '-o', '../alone.jsonl', '--force-language', 'spa'], { cwd: join(work, 'solas') });

  const problems = lines<Problem>(join(work, 'errors.jsonl'));
  row('bad input', 'what it is', 'came to', 'printed');
  row('---', '---', '---', '---');
  const seen = new Set<string>();
  for (const each of all) {
    const own = problems.filter(({ place }) => place === join('entrada', each.name) || place.startsWith(`${join('entrada', each.name)}:`) || place.startsWith(`${join('entrada', each.name)}[`) || place.startsWith(`${join('entrada', each.name)}#`));
    judge(each, own);
    const kind = each.about + (own[0]?.reason ?? '');
    if (!seen.has(kind)) row(each.name, each.about, own[0]?.reason ?? (each.units === 0 ? 'nothing in it' : 'read'), own[0] ? `${own[0].why}; ${own[0].advice}` : '');
    seen.add(kind);
  }
  expect(all.length >= 300, `${all.length} bad inputs are at least 300`);
  expect(status === 1, `the exit status is 1 (${String(status)})\n${told.slice(-2000)}`);
  expect(problems.every(({ reason, advice }) => reason !== '' && advice !== ''), 'every reject has a reason and an advice');
  expect(!problems.some(({ reason }) => reason === 'fault' || reason === 'crash' || reason === 'timeLimit'), `no bad input breaks the reader (${problems.filter(({ reason }) => /fault|crash|timeLimit/.test(reason)).map(({ place, why }) => `${place}: ${why}`).join('; ')})`);
  const [read = -1, extracted = 0, skipped = 0, failed = 0] = sums(told);
  const found = goodFiles.length + all.reduce((sum, { units = 1 }) => sum + units, 0);
  expect(read === extracted + skipped + failed, `${read} = ${extracted} + ${skipped} + ${failed}`);
  expect(read >= found, `every one of ${found} inputs is counted (${read})`);
  expect(problems.length === skipped + failed, `${problems.length} lines of errors for ${skipped} skipped and ${failed} failed`);
  expect(asked === 0, `nothing is fetched (${asked} times)`);
  const out = readFileSync(join(work, 'out.jsonl'), 'utf8');
  expect(out.length < 1_000_000, `nothing is blown up (${out.length} characters)`);
  expect(!out.includes(SECRET) && !told.includes(SECRET), 'no file that an entity names is opened');
  const good = (file: string): string => lines<{ document: { id: string } }>(join(work, file)).filter(({ document }) => /^[a-j]-buena-/.test(document.id)).map((deal) => JSON.stringify(deal)).join('\n');
  const [among, apart] = [good('out.jsonl'), good('alone.jsonl')];
  expect(apart.split('\n').length === goodFiles.length && among === apart, `the good articles give the same deals as alone (${among.slice(0, 700)} against ${apart.slice(0, 700)})`);
  expect(told.split('\n').every((line) => !line.includes('\u001b[31m')), 'names do not reach the terminal with their control characters');
  console.log(`${all.length} bad inputs and ${goodFiles.length} good ones: ${read} articles read: ${extracted} extracted, ${skipped} skipped, ${failed} failed`);
}

function judge({ name, fate, units }: Bad, own: readonly Problem[]): void {
  if (fate === 'any' || units === 0) return;
  if (fate === 'extracted') expect(own.length === 0, `${name} is read (${own[0]?.reason}: ${own[0]?.why})`);
  else if (fate === 'skipped') expect(own.length > 0, `${name} is listed`);
  else expect(own.length > 0 && (fate.failed === '*' || own.some(({ reason }) => reason === fate.failed)), `${name} fails as ${fate.failed} (${own[0]?.reason ?? 'it is read'})`);
}

function noPermission(): void {
  if (process.getuid?.() === 0) return row('a file without permission', '', 'not tried', 'the superuser may read everything');
  const path = join(work, 'cerrado.txt');
  writeFileSync(path, 'x');
  chmodSync(path, 0);
  const { status, stderr } = teletipo('extract', 'cerrado.txt');
  row('cerrado.txt', 'no permission', String(status), stderr);
  expect(status === 1 && stderr.includes('permission denied'), 'a file without permission is told');
}

function makeNotes(folder: string, count: number, text: (n: number) => string): string[] {
  mkdirSync(join(work, folder));
  return Array.from({ length: count }, (_, n) => {
    const name = join(folder, `${n}.txt`);
    writeFileSync(join(work, name), text(n));
    return name;
  });
}

async function removedFolder(): Promise<void> {
  const names = makeNotes('borrada', 600, (n) => `${goodFiles[0]?.text ?? ''} ${'Otra nota. '.repeat(20)} Nota ${n}.`);
  writeFileSync(join(work, 'lista'), names.join('\n'));
  const child = spawn(process.execPath, [program, 'extract', '--files-from', 'lista', '--force-language', 'spa', '--jobs', '1'], { cwd: work });
  let told = '';
  child.stderr.on('data', (chunk) => { told += String(chunk); });
  child.stdout.once('data', () => { rmSync(join(work, 'borrada'), { recursive: true }); });
  child.stdout.resume();
  const status = await new Promise((ended) => { child.on('close', ended); });
  const [read = -1, extracted = 0, skipped = 0, failed = 0] = sums(told);
  row('a folder removed during the run', `${names.length} files`, String(status), `${extracted} extracted, ${failed} failed`);
  expect(read === names.length && read === extracted + skipped + failed, `a removed folder: ${names.length} files, ${read} = ${extracted} + ${skipped} + ${failed}\n${told.slice(-500)}`);
  expect(status === (failed > 0 ? 1 : 0), `a removed folder: exit status ${String(status)}`);
}

function fullDisk(): void {
  const full = spawnSync('sh', ['-c', '"$0" "$1" extract solas --force-language spa > /dev/full', process.execPath, program], { encoding: 'utf8', cwd: work });
  row('standard output without space', '/dev/full', String(full.status), full.stderr);
  expect(full.status === 2 && full.stderr.includes('no space left'), `no space on standard output is told (${full.status}: ${full.stderr.slice(0, 300)})`);
  const disk = join(work, 'disco');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status !== 0) return row('a full disk', 'tmpfs of 16 kB', 'not tried', 'no right to mount one');
  try {
    const { status, stderr } = teletipo('annotate', 'solas', '-o', 'disco/out.jsonl', '--with-text', '--force-language', 'spa', '--quiet');
    row('a full disk', 'tmpfs of 16 kB', String(status), stderr);
    expect(status === 2 && stderr.includes('no space left'), `a full disk is told (${status}: ${stderr.slice(0, 300)})`);
  } finally {
    spawnSync('umount', [disk]);
  }
}

function manyFiles(): void {
  makeNotes('muchas', 10_000, () => 'Orbalia compra Nubela por 300 millones de euros.');
  const run = spawnSync('sh', ['-c', 'ulimit -n 128; exec "$0" "$1" extract muchas --force-language spa', process.execPath, program], { encoding: 'utf8', cwd: work, maxBuffer: 1e9 });
  const [read = -1, extracted = 0, skipped = 0] = sums(run.stderr);
  row('10,000 files', 'no more than 128 open at once', String(run.status), `${extracted} extracted, ${skipped} skipped`);
  expect(run.status === 0 && read === 10_000 && extracted === 1 && skipped === 9999, `10,000 files of the same text: ${run.status}, ${read} = ${extracted} + ${skipped}\n${run.stderr.slice(-300)}`);
}

try {
  await inOneFolder();
  noPermission();
  await removedFolder();
  fullDisk();
  manyFiles();
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failures.length === 0 ? 'all accounted for' : `${failures.length} not so`);
process.exitCode = failures.length === 0 ? 0 : 1;
