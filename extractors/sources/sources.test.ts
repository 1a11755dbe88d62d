import { describe, expect, it } from 'vitest';
import { spanOf, type Organization } from '../../schemas/plain.js';
import { examplesOf } from '../../test/examples.js';
import { organizations, rulesByFile } from './corpus.js';
import { extractSources } from './index.js';

function organizationsIn(text: string): Organization[] {
  return organizations.filter((name) => text.includes(name)).map((name) => ({ ...spanOf(text, text.indexOf(name), text.indexOf(name) + name.length), name, canonical: name }))
    .sort((a, b) => a.start - b.start);
}

function read(text: string): string[] {
  return extractSources({ text, sentences: [{ start: 0, end: text.length }], publishedAt: null }, organizationsIn(text)).map(({ name, start, end, text: written }) => {
    expect(text.slice(start, end)).toBe(written);
    return name;
  });
}

describe('sources', () => {
  it.each(examplesOf(rulesByFile))('$name: $text', ({ text, readings }) => expect(read(text)).toEqual(readings));
});
