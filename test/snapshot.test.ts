import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeOrganizations, thawOrganizations } from '../extractors/organizations/frozen.js';
import { tablesOf } from '../extractors/organizations/lexicon.js';
import { OrganizationSeed } from '../schemas/index.js';
import { freezeTable, thawTable } from '../seeds/frozen.js';
import { readSeeds } from '../seeds/load.js';

const root = join(import.meta.dirname, '..');

describe('a frozen table', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.jsonValue()), { selector: ([key]) => key, maxLength: 60 });

  it('gives what was put in under each key, and nothing under any other', () => {
    fc.assert(fc.property(entries, fc.string(), (list, other) => {
      const table = thawTable(freezeTable(list));
      for (const [key, value] of list) expect(table.get(key)).toEqual(JSON.parse(JSON.stringify(value)));
      if (!list.some(([key]) => key === other)) expect(table.get(other)).toBeUndefined();
    }), { numRuns: 200, seed: 1 });
  });
});

describe('the organizations', () => {
  const tables = tablesOf(readSeeds('organizations', OrganizationSeed));
  const thawed = thawOrganizations(thawTable(freezeTable(freezeOrganizations(tables))));

  it('are looked up when frozen as they are compiled', () => {
    for (const [key, seed] of tables.byName) expect(thawed.byName(key)).toEqual(seed);
    for (const [key, seed] of tables.byProduct) expect(thawed.byProduct(key)).toEqual(seed);
    for (const [key, seed] of tables.byEpithet) expect(thawed.byEpithet(key)).toEqual(seed);
    for (const [key, seeds] of tables.byLeader) expect([thawed.byLeader(key), thawed.persons.has(key)]).toEqual([seeds, true]);
    for (const [key, seeds] of tables.byCity) expect(thawed.byCity(key)).toEqual(seeds);
    for (const [key, seed] of tables.shortNames) expect(thawed.shortNames.get(key)).toEqual(seed);
    for (const word of tables.smallFirsts) expect(thawed.smallFirsts.has(word)).toBe(true);
    for (const [word, node] of tables.root.next) expect(thawed.trie.next.get(word)).toEqual(node);
  });

  it('are one thing each, however they are found', () => {
    expect(thawed.byName('Microsoft')).toBe(thawed.byCity('Redmond').find(({ name }) => name === 'Microsoft'));
  });
});

/** The program as it is installed, in a folder of its own. */
function copyOfProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), 'teletipo-snapshot-'));
  for (const name of ['dist', 'seeds', 'schemas', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

describe('the snapshot of the seeds', () => {
  let copy: string;
  /** Which themes are read from their files, and what comes out. */
  const read = (): { themes: string[]; deals: string[] } => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `
    const { annotate } = await import(${JSON.stringify(join(copy, 'dist/pipeline/index.js'))});
    const { deals } = annotate('Zarcillo Uno compra Orbalia por 40 millones de euros.', { forceLanguage: 'spa' });
    const { frozenThemes } = await import(${JSON.stringify(join(copy, 'dist/seeds/load.js'))});
    console.log(JSON.stringify({ themes: Object.keys(frozenThemes()), deals: deals.map(({ parties }) => parties.map(({ canonical }) => canonical).join(' ')) }));
  `], { encoding: 'utf8' })) as { themes: string[]; deals: string[] };

  beforeAll(() => { copy = copyOfProgram(); });
  afterAll(() => { rmSync(copy, { recursive: true }); });

  it('spares every seed file', () => {
    expect(read().themes).toEqual([]);
  });
  it('is that of the same seeds elsewhere, whenever they were copied', () => {
    utimesSync(join(copy, 'seeds/chips.jsonl'), 1, 1);
    expect(read().themes).toEqual([]);
  });
  it('is left aside as soon as a seed file is another', () => {
    const before = read();
    appendFileSync(join(copy, 'seeds/organizations/latam.jsonl'), '{"name":"Zarcillo Uno de Todos","aliases":["Zarcillo Uno"],"kind":"company"}\n');
    const after = read();
    expect(after.themes).toContain('seeds/organizations');
    expect([before.deals, after.deals]).toEqual([['Zarcillo Uno Orbalia'], ['Zarcillo Uno de Todos Orbalia']]);
  });
  it('is not needed', () => {
    unlinkSync(join(copy, 'dist/seeds/snapshot.bin'));
    expect(read().deals).toEqual(['Zarcillo Uno de Todos Orbalia']);
  });
});

describe('the command in one file', () => {
  let copy: string;
  const articles = ['001', '003', '005', '007', '009', '011', '013'].map((number) => join(root, `fixtures/articles/dev-${number}.txt`));
  /** What it writes, and whether it was read from its one file. */
  const extract = (threads: number): string => {
    const output = join(copy, 'deals.jsonl');
    execFileSync(process.execPath, [join(copy, 'dist/pipeline/cli/main.js'), 'extract', ...articles, '-o', output, '--quiet', '--jobs', String(threads)]);
    return readFileSync(output, 'utf8');
  };
  const broken = "throw new Error('read');";

  beforeAll(() => { copy = copyOfProgram(); });
  afterAll(() => { rmSync(copy, { recursive: true }); });

  it('writes what its modules write, and what they write without the snapshot', () => {
    const whole = extract(2);
    rmSync(join(copy, 'dist/teletipo.cache'));
    const compiledAnew = extract(2);
    rmSync(join(copy, 'dist/teletipo.cjs'));
    const modules = extract(2);
    rmSync(join(copy, 'dist/seeds/snapshot.bin'));
    expect([compiledAnew === whole, modules === whole, extract(2) === whole, whole.includes('"evidence"')]).toEqual([true, true, true, true]);
  });
  it('is run as long as no module is newer', () => {
    writeFileSync(join(copy, 'dist/teletipo.cjs'), broken);
    expect(() => extract(1)).toThrow();
    utimesSync(join(copy, 'dist/teletipo.cjs'), 1, 1);
    expect(extract(1)).toContain('"evidence"');
  });
});
