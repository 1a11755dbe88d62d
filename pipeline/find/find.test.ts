import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf, type Inputs } from '../inputs.js';
import { isSkipped } from '../skip.js';

const folder = mkdtempSync(join(tmpdir(), 'teletipo-find-'));
const at = (path: string): string => join(folder, path);
afterAll(() => { rmSync(folder, { recursive: true }); });

beforeAll(() => {
  for (const name of ['b.txt', 'B.md', 'ñ.html.gz', '2024/nota[1].txt', '2024/x.jsonl', '2025/a.txt', '2025/ene/a.txt', 'foto.png', '.oculto.txt', 'con\nsalto.txt']) {
    mkdirSync(join(at(name), '..'), { recursive: true });
    writeFileSync(at(name), 'x');
  }
  symlinkSync('..', at('2025/vuelta'));
  symlinkSync('no-existe', at('roto.txt'));
  spawnSync('mkfifo', [at('tubo.txt')]);
});

/** The inputs found, as their paths below the folder, or `reason path`. */
async function found(inputs: Partial<Inputs>, stdin = ''): Promise<string[]> {
  const names: string[] = [];
  const source = (async function* () { yield await Promise.resolve(Buffer.from(stdin)); })();
  for await (const item of inputsOf({ paths: [], ...inputs }, source)) names.push((isSkipped(item) ? `${item.skipped} ${item.place}` : item.path).replace(`${folder}/`, ''));
  return names;
}

const ALL = ['2024/nota[1].txt', '2024/x.jsonl', '2025/a.txt', '2025/ene/a.txt', 'B.md', 'b.txt', 'con\nsalto.txt', 'missing roto.txt', 'notFile tubo.txt', 'ñ.html.gz'];

describe('what is found', () => {
  it('in a folder: its articles in code-unit order, links back up passed over, and what cannot be read told', async () => {
    expect(await found({ paths: [folder] })).toEqual(ALL);
  });
  it('without the outputs that lie there', async () => {
    expect(await found({ paths: [folder], except: [at('b.txt'), at('2024/x.jsonl')] })).toEqual(ALL.filter((name) => name !== 'b.txt' && name !== '2024/x.jsonl'));
  });

  it.each<[string, string[]]>([
    ['*.txt', ['b.txt', 'con\nsalto.txt', 'missing roto.txt', 'notFile tubo.txt']],
    ['*/*.txt', ['2024/nota[1].txt', '2025/a.txt']],
    ['2025/**/*.txt', ['2025/a.txt', '2025/ene/a.txt']],
    ['**/*.{md,gz}', ['B.md', 'ñ.html.gz']],
    ['20*', ['2024/nota[1].txt', '2024/x.jsonl', '2025/a.txt', '2025/ene/a.txt']],
    ['2024/nota[1].txt', ['2024/nota[1].txt']],
    ['*.png', ['format foto.png']],
    ['*.doc', ['missing *.doc']],
  ])('by the pattern %s', async (pattern, names) => {
    expect(await found({ paths: [at(pattern)] })).toEqual(names);
  });

  it.each<[string, (names: readonly string[]) => string | Buffer]>([
    ['a line each', (names) => `${names.join('\n')}\n\n`],
    ['lines as on Windows', (names) => names.join('\r\n')],
    ['lines as PowerShell writes them', (names) => Buffer.from(`\ufeff${names.join('\r\n')}`, 'utf16le')],
    ['separated by NUL', (names) => names.map((name) => `${name}\0`).join('')],
  ])('in a list, %s', async (_, written) => {
    writeFileSync(at('lista'), written([at('b.txt'), at('2025/ene'), at('nada'), at('ñ.html.gz')]));
    expect(await found({ filesFrom: at('lista') })).toEqual(['b.txt', '2025/ene/a.txt', 'missing nada', 'ñ.html.gz']);
  });
  it('in a list separated by NUL, where a name has a newline', async () => {
    expect(await found({ filesFrom: '-' }, `${at('con\nsalto.txt')}\0${at('b.txt')}\0`)).toEqual(['con\nsalto.txt', 'b.txt']);
  });
  it('after what is named, and a list that is missing is told', async () => {
    expect(await found({ paths: ['-', at('b.txt')], filesFrom: at('falta') })).toEqual(['-', 'b.txt', 'unreadable falta']);
  });
});
