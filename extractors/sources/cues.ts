import { lazily } from '../../schemas/lazy.js';
import { compiled } from '../../seeds/compiled.js';
import { readSeeds } from '../../seeds/load.js';
import { addName, newTrie, prepare } from '../text/name-trie.js';

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
  const sourceWords = newTrie<SourceWord>();
  const descriptors: string[] = [];
  for (const { value: seed } of readSeeds('sources', SourceSeed)) {
    if ('preposition' in seed) for (const form of seed.preposition) addName<SourceWord>(sourceWords, form, { cue: 'any-after' });
    if ('told' in seed) for (const form of seed.told) addName<SourceWord>(sourceWords, form, { cue: 'medium-after' });
    if ('forms' in seed) for (const form of seed.forms) addName<SourceWord>(sourceWords, form, { cue: 'medium-around' });
    if ('verbs' in seed) {
      for (const verb of seed.verbs) {
        const stem = verb.slice(0, -2);
        for (const form of [...endings.map((ending) => stem + ending), ...present(stem)]) addName<SourceWord>(sourceWords, form, { cue: 'medium-around' });
      }
    }
    if ('descriptor' in seed) descriptors.push(...seed.descriptor);
    if ('medium' in seed) for (const name of [seed.medium, ...seed.also ?? []]) addName<SourceWord>(sourceWords, name, { medium: seed.medium });
  }
  return { sourceWords: prepare(sourceWords), descriptors };
});

/** «contar» has «cuenta» beside «contó». */
function present(stem: string): string[] {
  const last = stem.lastIndexOf('o');
  return last < 0 ? [] : [`${stem.slice(0, last)}ue${stem.slice(last + 1)}a`];
}
