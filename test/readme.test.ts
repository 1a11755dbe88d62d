import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../pipeline/index.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('shows the record that its sentence gives', () => {
    const [, sentence] = /From «([^»]+)» it makes two records/.exec(readme) ?? [];
    const [, record] = /```json\n([\s\S]+?)\n```/.exec(readme) ?? [];
    const { deals } = annotate(sentence ?? '', { id: 'nota-1', publishedAt: '2025-11-18' });
    expect(deals).toHaveLength(2);
    expect(deals[0]).toEqual(JSON.parse(record ?? ''));
  });
  it('names every runtime dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
