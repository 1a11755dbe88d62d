import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FrameSeed, ValencySeed } from '../schemas/plain.js';
import { readSeeds } from '../seeds/load.js';
import { repeatedNames } from '../test/grammar.js';
import { rulesByFile } from './rules.js';

const all = Object.entries(rulesByFile).flatMap(([file, rules]) => rules.map((rule) => ({ file, ...rule })));
const inSeeds = [...readSeeds('frames', FrameSeed), ...readSeeds('valencies', ValencySeed)].map(({ value }) => value);
const code = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

describe('a rule that is code', () => {
  it('has a name that no other rule has', () => {
    expect(all.map(({ name }) => name).filter((name) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
    expect(repeatedNames([...all, ...inSeeds])).toEqual([]);
  });

  it('tells its construction in one line', () => {
    expect(all.filter(({ reads }) => !/^\S.*\S$/.test(reads)).map(({ name }) => name)).toEqual([]);
  });

  it('has texts that it must and must not read, none of them twice', () => {
    expect(all.filter(({ must, mustNot }) => !must.length || !mustNot.length).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ must, mustNot }) => new Set([...must, ...mustNot].map(([text]) => text)).size < must.length + mustNot.length).map(({ name }) => name)).toEqual([]);
  });
});

/** The folders of mentions, and what the names of their rules begin with. */
const mentions = { organizations: 'organization', money: 'money', power: 'power', chips: 'chips', dates: 'dates', durations: 'durations', percentages: 'percentages', sources: 'sources' };

describe.each(Object.entries(mentions))('the rules of %s', (folder, prefix) => {
  const listed = all.filter(({ name }) => name.startsWith(`${prefix}/`));
  const named = (file: string): string[] => [...code(file).matchAll(new RegExp(`(?<![\\w./])${prefix}/[a-z-]+`, 'g'))].map(([name]) => name);

  it('stand in the file that the catalogue tells', () => {
    expect(listed.filter(({ name, file }) => !named(file).includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('are all that the code names', () => {
    const files = readdirSync(join(import.meta.dirname, folder)).filter((file) => file.endsWith('.ts') && !/(?:corpus|test)\.ts$/.test(file));
    const names = new Set(files.flatMap((file) => named(`${folder}/${file}`)));
    expect([...names].sort()).toEqual(listed.map(({ name }) => name).sort());
  });
});
