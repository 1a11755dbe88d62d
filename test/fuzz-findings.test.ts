import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked } from '../bench/properties.js';

const folder = join(import.meta.dirname, 'fuzz-findings');
const findings = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) as { what: string; text: string } }));

describe('what fuzzing found is read', () => {
  it('is kept', () => { expect(findings.length).toBeGreaterThan(3); });

  it.each(findings)('$name: $what', ({ text }) => { checked(text); });
});
