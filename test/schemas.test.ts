import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../schemas/generate.js';
import { Deal, dealShapes, rolesOf, Role } from '../schemas/index.js';

const folder = join(import.meta.dirname, '../schemas');

describe('published JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('schemas/%s is what the zod schema says (npm run generate)', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('name what a consumer needs: required keys, closed lists, the unit of offsets', () => {
    const schema = JSON.parse(jsonSchemas()['deal.schema.json'] ?? '') as { required: string[]; description: string; properties: Record<string, { enum?: string[] }> };
    expect(schema.required).toEqual(Object.keys(Deal.shape));
    expect(schema.properties['type']?.enum).toEqual(Object.keys(dealShapes));
    expect(schema.description).toContain('UTF-16 code units');
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });
});

describe('the table of deal types', () => {
  it('gives every role to some type, and only roles that exist', () => {
    const used = new Set(Object.keys(dealShapes).flatMap((type) => rolesOf(type as keyof typeof dealShapes)));
    expect([...used].sort()).toEqual([...Role.options].sort());
  });
});
