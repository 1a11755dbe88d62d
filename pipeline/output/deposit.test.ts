import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newTally } from '../summary.js';
import { openDeposit, type Deposit } from './deposit.js';
import type { Disk } from './disk.js';
import { OutputError } from './target.js';

// Where an output leads is asked of the real disk, on which `npm start` may have left a file of the same name.
const before = process.cwd();
const empty = mkdtempSync(join(tmpdir(), 'teletipo-deposit-'));
process.chdir(empty);
afterAll(() => {
  process.chdir(before);
  rmSync(empty, { recursive: true });
});

/** A disk in memory. What was not synced is lost, whole or in part, when the power goes. */
interface Model extends Disk {
  /** Calls `fault` before each operation that changes something; what it throws is the operation's failure. */
  fault: (operation: string) => void;
  readonly names: () => string[];
  readonly text: (path: string) => string | undefined;
  /** What is left after a power cut: of each file what was synced and `share` of what came after. */
  readonly powerCut: (share: number) => void;
}

interface File { text: string; safe: number }

function modelDisk(): Model {
  const files = new Map<string, File>();
  const open: (string | undefined)[] = [];
  const at = (path: string): File => files.get(path) ?? fail('ENOENT');
  const opened = (file: number): File => at(open[file] ?? fail('EBADF'));
  const model: Model = {
    fault: () => undefined,
    names: () => [...files.keys()].sort(),
    text: (path) => files.get(path)?.text,
    powerCut: (share) => { for (const file of files.values()) { file.text = file.text.slice(0, file.safe + Math.floor((file.text.length - file.safe) * share)); file.safe = file.text.length; } },
    open: (path, how) => {
      model.fault(`open ${path}`);
      if (how === 'w' || !files.has(path)) files.set(path, { text: '', safe: 0 });
      return open.push(path) - 1;
    },
    write: (file, text) => {
      const target = opened(file);
      try {
        model.fault('write');
      } catch (error) {
        // A full disk takes what still fits.
        target.text += text.slice(0, text.length / 2);
        throw error;
      }
      target.text += text;
    },
    sync: (file) => { model.fault('sync'); const target = opened(file); target.safe = target.text.length; },
    cut: (path, bytes) => {
      model.fault('cut');
      const file = at(path);
      if (file.text.length < bytes) return false;
      files.set(path, { text: file.text.slice(0, bytes), safe: Math.min(file.safe, bytes) });
      return true;
    },
    close: (file) => { open[file] = undefined; },
    rename: (from, to) => { model.fault('rename'); files.set(to, at(from)); files.delete(from); },
    remove: (path) => { model.fault('remove'); files.delete(path); },
    exists: (path) => files.has(path),
    read: (path) => files.get(path)?.text ?? null,
    syncFolder: () => { model.fault('syncFolder'); },
  };
  return model;
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

const ARTICLES = 12;
const options = { outputs: ['deals.jsonl', 'errors.jsonl'], settings: { minConfidence: 0 }, journalled: true };
const lineOf = (article: number): string => `${'x'.repeat(article)} ${article}\n`;
const DEALS = Array.from({ length: ARTICLES }, (_, i) => lineOf(i + 1)).join('');
const ERRORS = [3, 6, 9, 12].map(lineOf).join('');

/** A run as the session makes it: articles 1 to 12, with a checkpoint after every second. */
function run(deposit: Deposit): void {
  const tally = (extracted: number): ReturnType<typeof newTally> => ({ ...newTally(), extracted });
  if (deposit.done) { deposit.finish(); return; }
  const from = deposit.entries.at(-1)?.mark.articles ?? 0;
  for (let article = from + 1; article <= ARTICLES; article++) {
    deposit.write(0, lineOf(article));
    if (article % 3 === 0) deposit.write(1, lineOf(article));
    if (article % 2 === 0) deposit.checkpoint({ articles: article, digest: 'd' }, tally(2));
  }
  deposit.finish();
}

/** Which operations a whole run has, in order. */
function operationsOf(): string[] {
  const disk = modelDisk();
  const operations: string[] = [];
  disk.fault = (operation) => { operations.push(operation); };
  run(openDeposit({ ...options, resume: false, disk }));
  return operations;
}

function expectWhole(disk: Model): void {
  expect([disk.text('deals.jsonl'), disk.text('errors.jsonl'), disk.names()]).toEqual([DEALS, ERRORS, ['deals.jsonl', 'errors.jsonl']]);
}

/** Runs, and runs again with --resume until a run ends well. */
function runUntilWhole(disk: Model, between: () => void): void {
  for (let attempt = 0; ; attempt++) {
    let deposit: Deposit | undefined;
    try {
      deposit = openDeposit({ ...options, resume: attempt > 0, disk });
      run(deposit);
      return;
    } catch (error) {
      if (attempt > 3) throw error;
      disk.fault = () => undefined;
      between();
    }
  }
}

describe('a run that is gone on with has the bytes of one that was not interrupted', () => {
  const operations = operationsOf();

  it('has enough operations to be interrupted at', () => {
    expect(operations.length).toBeGreaterThan(40);
  });

  it.each(['ENOSPC', 'EIO'])('%s at each operation in turn', (code) => {
    operations.forEach((_, at) => {
      const disk = modelDisk();
      let count = 0;
      disk.fault = () => { if (count++ === at) fail(code); };
      runUntilWhole(disk, () => undefined);
      expectWhole(disk);
    });
  });

  it.each([0, 0.3, 1])('killed at each operation in turn, with %d of what was not synced on the disk', (share) => {
    operations.forEach((_, at) => {
      const disk = modelDisk();
      let count = 0;
      // Nothing that comes after the end of the process reaches the disk.
      disk.fault = () => { if (count++ >= at) fail('killed'); };
      runUntilWhole(disk, () => { disk.powerCut(share); });
      expectWhole(disk);
    });
  });

  it('killed again and again', () => {
    operations.forEach((_, at) => {
      const disk = modelDisk();
      const kills = [at, Math.floor(at / 2), 3];
      let count = 0;
      const arm = (): void => { const after = kills.shift(); count = 0; disk.fault = () => { if (after !== undefined && count++ >= after) fail('killed'); }; };
      arm();
      runUntilWhole(disk, () => { disk.powerCut(0.5); arm(); });
      expectWhole(disk);
    });
  });
});

/** A disk on which a run has stopped after four articles. */
function stopped(): Model {
  const disk = modelDisk();
  const deposit = openDeposit({ ...options, resume: false, disk });
  for (const article of [1, 2, 3, 4]) deposit.write(0, lineOf(article));
  deposit.checkpoint({ articles: 4, digest: 'd' }, newTally());
  deposit.write(0, lineOf(5));
  expect(deposit.leave()).toBe(true);
  return disk;
}

describe('what an earlier run has left', () => {
  it('is gone on with', () => {
    const deposit = openDeposit({ ...options, resume: true, disk: stopped() });
    expect([deposit.entries.at(-1)?.mark, deposit.found]).toEqual([{ articles: 4, digest: 'd' }, 'deals.jsonl: going on after 4 articles']);
  });
  it('is put aside when it is not asked for, and that is said', () => {
    const deposit = openDeposit({ ...options, resume: false, disk: stopped() });
    expect([deposit.entries, deposit.found]).toEqual([[], 'deals.jsonl: a run that had stopped after 4 articles was there; begun anew (--resume would have gone on)']);
  });
  it('is nothing when no article was done', () => {
    const disk = modelDisk();
    expect(openDeposit({ ...options, resume: false, disk }).leave()).toBe(false);
    expect(disk.names()).toEqual([]);
    expect(openDeposit({ ...options, resume: true, disk }).found).toBe('deals.jsonl: no run that had stopped; begun at the start');
  });
  it.each<[string, object, RegExp]>([
    ['of other options', { settings: { minConfidence: 0.5, seeds: ['mias'] } }, /^deals.jsonl: cannot go on: not the same as in the run that stopped: minConfidence, seeds; give the same, or /],
    ['of other outputs', { outputs: ['deals.jsonl'] }, /: outputs; /],
    ['without a file to go on with', { outputs: [] }, /^--resume needs a file to go on with/],
  ])('is refused when it is %s', (_, other, message) => {
    const disk = stopped();
    expect(() => openDeposit({ ...options, resume: true, disk, ...other })).toThrow(message);
    expect(openDeposit({ ...options, resume: true, disk }).entries).toHaveLength(1);
  });
  it('is refused when it was cut short', () => {
    const disk = stopped();
    disk.cut('.deals.jsonl.part', 5);
    expect(() => openDeposit({ ...options, resume: true, disk })).toThrow(OutputError);
    expect(() => openDeposit({ ...options, resume: true, disk })).toThrow('.deals.jsonl.part is shorter than its journal says; begin anew without --resume');
  });
});
