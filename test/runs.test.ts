import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { DEAL, PORTUGUESE, jsonLine, linesOf, program, sandbox } from './sandbox.js';

// Threads and seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const box = sandbox();
const { put, contentOf, teletipo } = box;

const NO_DEAL = 'La jornada transcurrió sin más novedades en el parqué madrileño, según los analistas que siguen el mercado.';

/** More than the main thread reads alone: the threads have to put it together in order. No two are the same. */
const ARCHIVE = Array.from({ length: 600 }, (_, i) => jsonLine(`n${i}`, `${i % 7 === 0 ? DEAL : i % 11 === 0 ? PORTUGUESE : NO_DEAL} (${i})`)).join('');

describe('--jobs', () => {
  it('changes nothing in the output', () => {
    put({ 'archivo.jsonl': ARCHIVE });
    const [one, three] = ['1', '3'].map((jobs) => {
      const { stderr } = teletipo(['annotate', 'archivo.jsonl', '--jobs', jobs, '-o', `${jobs}.jsonl`, '--errors', `${jobs}-errors.jsonl`]);
      return [stderr, contentOf(`${jobs}.jsonl`), contentOf(`${jobs}-errors.jsonl`)];
    });
    expect(three).toEqual(one);
    expect(linesOf(one?.[1] ?? '').map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, i) => `n${i}`));
  });
});

describe('--errors', () => {
  it('has a line for each article that is not in the output', () => {
    put({ 'a.jsonl': `${jsonLine('1', DEAL)}{"id"\n${jsonLine('3', PORTUGUESE)}${jsonLine('4', ' ')}` });
    const { status, stderr } = teletipo(['extract', 'a.jsonl', 'falta.txt', '-o', 'deals.jsonl', '--errors', 'errors.jsonl']);
    expect(linesOf(contentOf('errors.jsonl'))).toMatchObject([
      { place: 'a.jsonl:2', id: null, stage: 'read', reason: 'notJson' },
      { place: 'a.jsonl:3', id: '3', stage: 'language', reason: 'language', why: expect.stringMatching(/^por \(/) as string },
      { place: 'a.jsonl:4', id: '4', reason: 'empty', why: 'only whitespace' },
      { place: 'falta.txt', id: null, stage: 'find', reason: 'missing', why: 'no such file or folder', advice: 'check the path' },
    ]);
    expect(stderr).toContain('\n5 articles read: 1 extracted, 1 skipped, 3 failed\n');
    expect(status).toBe(1);
  });
  it('is empty when all were read, and goes with standard output too', () => {
    put({ 'a.txt': DEAL });
    expect(linesOf(teletipo(['extract', 'a.txt', '--errors', 'errors.jsonl']).stdout)).toHaveLength(1);
    expect(contentOf('errors.jsonl')).toBe('');
  });
  it('is not the output', () => {
    put({ 'a.txt': DEAL });
    expect(teletipo(['extract', 'a.txt', '-o', 'x.jsonl', '--errors', 'x.jsonl'])).toMatchObject({ status: 2, stderr: 'teletipo: x.jsonl: -o and --errors name the same file; choose another place for one of them\n' });
  });
});

describe('--strict', () => {
  it('stops at the first article that cannot be read; mended, the run goes on', () => {
    put({ 'a.jsonl': `${jsonLine('1', DEAL)}{"id"\n${jsonLine('3', DEAL)}` });
    const first = teletipo(['extract', 'a.jsonl', '--strict']);
    expect(linesOf(first.stdout)).toHaveLength(1);
    expect(first.stderr).toMatch(/^teletipo: a\.jsonl:2: broken JSON: [^\n]+\nteletipo: stopped at the first failure after 2 articles\n$/);
    expect(first.status).toBe(1);
  });
});

/** Starts a run that reads standard input, gives it some articles and waits until they are safe. */
async function begun(args: readonly string[]): Promise<ReturnType<typeof spawn>> {
  const child = spawn(process.execPath, [program, 'annotate', '-', '-o', 'out.jsonl', '--errors', 'errors.jsonl', ...args], { cwd: box.cwd });
  child.stdin.write(jsonLine('1', DEAL) + jsonLine('2', ''));
  await expect.poll(() => readdirSync(box.cwd).includes('.out.jsonl.journal') && contentOf('.out.jsonl.journal').includes('"articles":2'), { timeout: 60_000 }).toBe(true);
  return child;
}

describe('a run that is told to stop', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s finishes what it has in hand, leaves the old output as it was, and can be gone on with', async (signal, expected) => {
    put({ 'out.jsonl': 'old\n' });
    const child = await begun([]);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
    const closed = new Promise((resolve) => { child.once('close', resolve); });
    child.kill(signal);
    expect(await closed).toBe(expected);
    expect(contentOf('out.jsonl')).toBe('old\n');
    expect(stderr).toMatch(/teletipo: stopped after 2 articles; the same command with --resume goes on\n$/);

    const rest = teletipo(['annotate', '-', '-o', 'out.jsonl', '--errors', 'errors.jsonl', '--resume'], jsonLine('1', DEAL) + jsonLine('2', '') + jsonLine('3', DEAL));
    expect(rest.stderr).toMatch(/^teletipo: out\.jsonl: going on after 2 articles\n[^]*^3 articles read: 2 extracted, 0 skipped, 1 failed\n/m);
    expect(linesOf(contentOf('out.jsonl')).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(linesOf(contentOf('errors.jsonl'))).toHaveLength(1);
    expect(readdirSync(box.cwd).sort()).toEqual(['errors.jsonl', 'out.jsonl']);
  });
});

describe('--resume', () => {
  it('begins at the start when there is nothing to go on with', () => {
    put({ 'a.txt': DEAL });
    const { status, stderr } = teletipo(['extract', 'a.txt', '-o', 'deals.jsonl', '--resume']);
    expect(stderr).toContain('teletipo: deals.jsonl: no run that had stopped; begun at the start\n1 article read');
    expect(status).toBe(0);
  });
  it('needs a file', () => {
    put({ 'a.txt': DEAL });
    expect(teletipo(['extract', 'a.txt', '--resume'])).toMatchObject({ status: 2, stderr: 'teletipo: --resume needs a file to go on with: give one with -o\n' });
  });
  it('does not go on with other articles or other options', () => {
    const stop = (input: string, args: readonly string[] = []): SpawnSyncReturns<string> => teletipo(['annotate', '-', '-o', 'out.jsonl', '--resume', ...args], input);
    const broken = teletipo(['annotate', '-', '-o', 'out.jsonl', '--strict'], `${ARCHIVE}{"id"\n`);
    expect(broken.stderr).toMatch(/stopped at the first failure after \d+ articles; the same command with --resume goes on\n$/);
    expect(stop(ARCHIVE, ['--min-confidence', '0.5'])).toMatchObject({ status: 2, stderr: expect.stringContaining('not the same as in the run that stopped: minConfidence; give the same') as string });
    expect(stop(ARCHIVE.replace('Nokia', 'Ericsson'))).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot go on: the \d+ articles that were done are not the same any more/) as string });
    expect(stop('')).toMatchObject({ status: 2 });
    expect(stop(ARCHIVE)).toMatchObject({ status: 0, stderr: expect.stringContaining('\n600 articles read: ') as string });
  });
});

describe('a disk that is full', () => {
  it('is told, and the run goes on when there is room again', () => {
    put({ 'archivo.jsonl': ARCHIVE });
    teletipo(['annotate', 'archivo.jsonl', '-o', 'whole.jsonl', '--with-text']);
    const full = spawnSync('bash', ['-c', `ulimit -f 100; "${process.execPath}" "${program}" annotate archivo.jsonl -o out.jsonl --with-text`], { cwd: box.cwd, encoding: 'utf8' });
    expect(full.stderr).toMatch(/^teletipo: out\.jsonl: cannot be written: the file is too large; once that is mended, the same command with --resume goes on where it was\n$/m);
    expect(full.status).toBe(2);
    teletipo(['annotate', 'archivo.jsonl', '-o', 'out.jsonl', '--with-text', '--resume']);
    expect(contentOf('out.jsonl')).toBe(contentOf('whole.jsonl'));
  });
});

describe('--log-format json', () => {
  it('tells problems and the summary as a JSON object a line', () => {
    put({ 'a.jsonl': `${jsonLine('1', DEAL)}{"id"\n` });
    const { stderr } = teletipo(['extract', 'a.jsonl', '--log-format', 'json']);
    expect(linesOf(stderr)).toMatchObject([
      { event: 'problem', place: 'a.jsonl:2', reason: 'notJson', stage: 'read' },
      { event: 'summary', articles: 2, extracted: 1, skipped: 0, failed: 1, deals: { acquisition: 1 } },
    ]);
  });
});
