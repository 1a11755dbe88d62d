import { beforeAll, describe, expect, it } from 'vitest';
import { cues } from '../extractors/organizations/cues.js';
import { OrganizationSeed } from '../schemas/index.js';
import { place, readSeeds, type SeedEntry } from '../seeds/load.js';

/** Entries the package promises. */
const PROMISED = 3000;

let entries: SeedEntry<OrganizationSeed>[];
beforeAll(() => { entries = readSeeds('organizations', OrganizationSeed); });

const at = ({ value, file, line }: SeedEntry<OrganizationSeed>): string => `${value.name} (${place(file, line)})`;
const formsOf = ({ value }: SeedEntry<OrganizationSeed>): string[] => [...new Set([value.name, ...(value.aliases ?? [])])];

/** «A (file:1) and B (file:2)» for each key that two entries share. */
function shared(keysOf: (entry: SeedEntry<OrganizationSeed>) => string[]): string[] {
  const first = new Map<string, SeedEntry<OrganizationSeed>>();
  return entries.flatMap((entry) => keysOf(entry).flatMap((key) => {
    const other = first.get(key);
    if (!other) first.set(key, entry);
    return other && other !== entry ? [`${key}: ${at(other)} and ${at(entry)}`] : [];
  }));
}

describe('the lexicon of organizations', () => {
  it(`has ${PROMISED} entries or more`, () => expect(entries.length).toBeGreaterThanOrEqual(PROMISED));

  it('names every organization once', () => expect(shared(({ value }) => [value.name])).toEqual([]));

  it('gives no form to two organizations', () => expect(shared(formsOf)).toEqual([]));

  it('guards the names that are everyday words', () => {
    const open = entries.filter((entry) => formsOf(entry).some((form) => isEveryday(form) && !entry.value.guarded?.includes(form)));
    expect(open.map(at)).toEqual([]);
  });

  it('guards nothing but names of the entry', () => {
    expect(entries.filter((entry) => entry.value.guarded?.some((form) => !formsOf(entry).includes(form))).map(at)).toEqual([]);
  });

  it('knows every parent', () => {
    const names = new Set(entries.map(({ value }) => value.name));
    expect(entries.filter(({ value }) => value.parent !== undefined && !names.has(value.parent)).map(at)).toEqual([]);
  });

  it('makes nobody its own parent', () => expect(entries.filter(({ value }) => value.parent === value.name).map(at)).toEqual([]));
});

function isEveryday(form: string): boolean {
  const small = form.toLowerCase();
  return cues.everyday.has(small) || cues.functionWord.has(small);
}
