import { describe, expect, it } from 'vitest';
import { OrganizationSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { examplesOf } from '../../test/examples.js';
import { candidatesOf } from './candidates.js';
import { rulesByFile } from './corpus.js';
import { evidences, weigh } from './evidence.js';
import { sentences } from './evidence.corpus.js';
import { compileOrganizations, extractOrganizations } from './index.js';
import { wordsOf } from './words.js';

const entries = readSeeds('organizations', OrganizationSeed);
const lexicon = compileOrganizations(entries);
const read = (text: string) => extractOrganizations({ text, sentences: [], publishedAt: null }, lexicon);
/** The canonical name of the seeds, whatever they call it today. */
const canonical = (name: string) => lexicon.byName(name)?.name ?? name;

function namesIn(text: string): string[] {
  const mentions = read(text);
  let last = 0;
  for (const { start, end, text: cut } of mentions) {
    expect(text.slice(start, end)).toBe(cut);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  return mentions.map(({ name }) => name);
}

describe('organizations', () => {
  it.each(examplesOf(rulesByFile))('$name: $text', ({ text, readings }) => expect(namesIn(text)).toEqual(readings.map(canonical)));
});

describe('the lexicon', () => {
  const seed = (name: string, more: Partial<OrganizationSeed> = {}) => ({ value: OrganizationSeed().parse({ name, kind: 'company', ...more }), file: 'mine.jsonl', line: 1 });
  const own = compileOrganizations([
    seed('Orbalia', { aliases: ['Orbi'], city: 'Soria', products: ['Zeta'], leaders: ['Ana Lumenda'], epithets: ['gigante de Soria'] }),
    seed('Kwintens', { city: 'Soria', leaders: ['Luis Berrocal'] }),
  ]);

  it('finds an organization by any of its names', () => {
    expect([own.byName('Orbi'), own.byName('ORBALIA'), own.byName('Nadie')].map((entry) => entry?.name)).toEqual(['Orbalia', 'Orbalia', undefined]);
  });

  it('finds it by product, leader, surname, epithet and town', () => {
    expect([own.byProduct('Zeta'), own.byLeader('Ana Lumenda')[0], own.byLeader('Berrocal')[0], own.byEpithet('gigante de Soria')].map((entry) => entry?.name))
      .toEqual(['Orbalia', 'Orbalia', 'Kwintens', 'Orbalia']);
    expect(own.byCity('Soria').map(({ name }) => name)).toEqual(['Orbalia', 'Kwintens']);
  });

  it('prefers the later entry', () => {
    const lexicon = compileOrganizations([...entries, seed('Nvidia de los míos', { aliases: ['Nvidia'] })]);
    expect(extractOrganizations({ text: 'Lo dijo Nvidia.', sentences: [], publishedAt: null }, lexicon)[0]?.name).toBe('Nvidia de los míos');
  });

  it('keeps the line of the lexicon with each mention', () => {
    expect(read('Lo compró Microsoft.')[0]?.entry).toBe(lexicon.byName('Microsoft'));
    expect(read('La startup Orbalia crece.')[0]?.entry).toBeNull();
  });
});

/** The rules that speak for or against something in a text; persons are not weighed. */
function speakingIn(text: string): string[] {
  const words = wordsOf(text);
  const names: string[] = [];
  for (const candidate of candidatesOf(words, lexicon)) if (candidate.shape !== 'person') weigh(words, candidate, names);
  return names;
}

describe('evidence', () => {
  it('is in the catalogue, all of it', () => {
    expect(Object.keys(sentences)).toEqual(evidences.map(({ name }) => name));
  });

  it.each(Object.entries(sentences))('%s speaks where it must, and nowhere else', (name, { must, mustNot }) => {
    expect(must.map(([text]) => text).filter((text) => !speakingIn(text).includes(name))).toEqual([]);
    expect(mustNot.map(([text]) => text).filter((text) => speakingIn(text).includes(name))).toEqual([]);
  });
});
