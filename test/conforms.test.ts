import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../pipeline/index.js';
import { checkOf, documentSchema } from '../schemas/conforms.js';
import { AnnotatedDocument } from '../schemas/index.js';

const check = checkOf(documentSchema());
const folder = join(import.meta.dirname, '../fixtures/articles');
const records = readdirSync(folder).sort().slice(0, 12).map((name) => annotate(readFileSync(join(folder, name), 'utf8'), { id: name }));

/** Values that break one rule or another, or none. */
const anything = fc.constantFrom<unknown>(undefined, null, '', 'x', 'USD', 'usd', 'P7Y', '2025-11', 0, -1, 1, 0.5, 100, 101, 1e300, NaN, Infinity, true, [], {}, ['x'], 'investment', 'investor', 'exact');

/** The record with something else at one place of it. */
const damaged = fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), anything).map(([which, path, value]) => {
  const record = structuredClone(records[which % records.length]) as unknown;
  let at = record as Record<string, unknown>;
  for (const step of path) {
    const keys = Object.keys(at);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    const next = at[key];
    if (typeof next !== 'object' || next === null || step === path.at(-1)) { at[key] = value; break; }
    at = next as Record<string, unknown>;
  }
  return record;
});

describe('the check of records', () => {
  it('lets every record of the fixtures through', () => {
    expect(records.filter((record) => !check(record))).toEqual([]);
  });
  it('says what zod says of records with something else at one place', () => {
    let refused = 0;
    fc.assert(fc.property(damaged, (record) => {
      const { success } = AnnotatedDocument.safeParse(record);
      if (!success) refused++;
      expect(check(record)).toBe(success);
    }), { numRuns: 3000, seed: 1 });
    expect(refused).toBeGreaterThan(1000);
  });
  it('refuses to read a schema with a word that it does not know', () => {
    expect(() => checkOf({ type: 'string', ...{ format: 'date' } })).toThrow('a schema says "format", which is not checked yet');
  });
});
