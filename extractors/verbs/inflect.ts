import { createRequire } from 'node:module';
import type { VerbSeed } from '../../schemas/index.js';
import { conjugate, type PrincipalParts } from './conjugate.js';
import { principalParts, type Suggestion } from './principal-parts.js';

type Conjugator = (infinitive: string) => Suggestion;

/**
 * The forms of a verb by place of SLOTS, e.g. of a user's own verb; «se» of the infinitive is taken off.
 * Loads the conjugator (0.3 s) on first use.
 */
export function inflect(lemma: string, seed: Omit<VerbSeed, 'lemma'> = {}): string[] {
  const infinitive = lemma.replace(/(?<=[aeií]r)se$/u, '');
  return inflectWith(loadConjugator(), { ...seed, lemma: infinitive });
}

/** The forms of all `seeds`, in their order; verbs that are built on others find them there. */
export function inflectAll(seeds: readonly VerbSeed[]): Map<string, string[]> {
  const conjugator = loadConjugator();
  const byLemma = new Map(seeds.map((seed) => [seed.lemma, seed]));
  return new Map(seeds.map((seed) => [seed.lemma, inflectWith(conjugator, seed, byLemma)]));
}

function inflectWith(conjugator: Conjugator, seed: VerbSeed, others: ReadonlyMap<string, VerbSeed> = new Map()): string[] {
  const omitted = new Set(seed.omit);
  return conjugate(partsOf(conjugator, seed, others)).map((form) => (omitted.has(form) ? '-' : form));
}

function partsOf(conjugator: Conjugator, seed: VerbSeed, others: ReadonlyMap<string, VerbSeed>): PrincipalParts {
  const model = seed.like === undefined ? undefined : others.get(seed.like);
  if (seed.like !== undefined && !model) throw new Error(`${seed.lemma} is like ${seed.like}, which is not in the seeds`);
  return principalParts(seed, conjugator(seed.lemma), model && partsOf(conjugator, model, others));
}

/** The part of es-compromise that is used; its types do not tell it. */
interface SpanishVerbs {
  toPresent(infinitive: string): Record<string, string>;
  toPast(infinitive: string): Record<string, string>;
  toFuture(infinitive: string): Record<string, string>;
}

let conjugator: Conjugator | undefined;

/** Required only here: the package takes a third of a second to load, which no run without verbs of its own should pay. */
function loadConjugator(): Conjugator {
  const require = createRequire(import.meta.url);
  conjugator ??= conjugatorOf(require('es-compromise') as { methods(): { two: { transform: { verb: SpanishVerbs } } } });
  return conjugator;
}

function conjugatorOf(nlp: { methods(): { two: { transform: { verb: SpanishVerbs } } } }): Conjugator {
  const { verb } = nlp.methods().two.transform;
  return (infinitive) => {
    const present = verb.toPresent(infinitive);
    return {
      first: present.first ?? '', third: present.third ?? '',
      preterite: verb.toPast(infinitive).third ?? '', future: verb.toFuture(infinitive).third ?? '',
    };
  };
}
