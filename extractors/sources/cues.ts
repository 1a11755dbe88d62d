import type { z } from 'zod';
import { lazily } from '../../schemas/lazy.js';
import { compiled } from '../../seeds/compiled.js';
import { readSeeds } from '../../seeds/load.js';
import { trieFrom } from '../text/name-trie.js';

const words = lazily((z) => z.array(z.string().min(1)));
const SourceSeed = lazily((z) => z.union([
  z.strictObject({ preposition: words() }), z.strictObject({ verbs: words() }), z.strictObject({ forms: words() }), z.strictObject({ told: words() }), z.strictObject({ descriptor: words() }),
  z.strictObject({ medium: z.string().min(1), also: words().optional() }),
]));

/** What follows or precedes the word: any name, or only a medium, before it too or only after it. */
export type Cue = 'any-after' | 'medium-after' | 'medium-around';

/** A word of credit, or the name of a medium. */
export type SourceWord = { readonly cue: Cue } | { readonly medium: string };

const endings = ['a', 'ó', 'ado', 'aba', 'ara', 'an', 'aron', 'aban'];

export const { sourceWords, descriptors } = compiled('sources', () => {
  const seeds = readSeeds('sources', SourceSeed).map(({ value }) => value);
  return { sourceWords: trieFrom(seeds.flatMap(wordsOf)), descriptors: seeds.flatMap((seed) => 'descriptor' in seed ? seed.descriptor : []) };
});

function wordsOf(seed: z.output<ReturnType<typeof SourceSeed>>): (readonly [string, SourceWord])[] {
  const all = (forms: readonly string[], word: SourceWord): (readonly [string, SourceWord])[] => forms.map((form) => [form, word]);
  if ('preposition' in seed) return all(seed.preposition, { cue: 'any-after' });
  if ('told' in seed) return all(seed.told, { cue: 'medium-after' });
  if ('forms' in seed) return all(seed.forms, { cue: 'medium-around' });
  if ('medium' in seed) return all([seed.medium, ...seed.also ?? []], { medium: seed.medium });
  if ('descriptor' in seed) return [];
  const stems = seed.verbs.map((verb) => verb.slice(0, -2));
  return all(stems.flatMap((stem) => [...endings.map((ending) => stem + ending), ...present(stem)]), { cue: 'medium-around' });
}

/** «contar» has «cuenta» beside «contó». */
function present(stem: string): string[] {
  const last = stem.lastIndexOf('o');
  return last < 0 ? [] : [`${stem.slice(0, last)}ue${stem.slice(last + 1)}a`];
}
