import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** The built command. */
export const program = join(import.meta.dirname, '../dist/pipeline/cli/main.js');

export const DEAL = 'Microsoft compra Nokia por 1.200 millones de euros, según anunció ayer la compañía en un comunicado.';
export const PORTUGUESE = 'A empresa não vai investir mais em inteligência artificial este ano, disse à imprensa o seu presidente.';

/** An article as a line of JSON Lines. */
export const jsonLine = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

/** The objects of JSON Lines. */
export const linesOf = (output: string): Record<string, unknown>[] => output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);

/** Writes files, by their paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Where one test runs the command. */
export interface Sandbox {
  /** A folder of the test's own, which is also the working directory of the command, so messages have short paths. */
  readonly cwd: string;
  readonly put: (files: Readonly<Record<string, string | Buffer>>) => void;
  readonly contentOf: (name: string) => string;
  readonly teletipo: (args: readonly string[], input?: string) => SpawnSyncReturns<string>;
}

/** Gives every test of a file a fresh folder, and removes them all at the end. */
export function sandbox(): Sandbox {
  const base = mkdtempSync(join(tmpdir(), 'teletipo-'));
  let cwd = '';
  let folders = 0;
  beforeAll(() => {
    if (!existsSync(program)) throw new Error('These tests run the built command: npm run build, or npm test, which does both.');
  });
  beforeEach(() => {
    cwd = join(base, String(folders++));
    mkdirSync(cwd);
  });
  afterAll(() => { rmSync(base, { recursive: true }); });
  return {
    get cwd() { return cwd; },
    put: (files) => { writeFiles(cwd, files); },
    contentOf: (name) => readFileSync(join(cwd, name), 'utf8'),
    teletipo: (args, input = '') => spawnSync(process.execPath, [program, ...args], { cwd, input, encoding: 'utf8', env: { ...process.env, COLUMNS: '80' } }),
  };
}
