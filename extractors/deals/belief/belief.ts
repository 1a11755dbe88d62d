import type { BeliefSeed, DealType, Role } from '../../../schemas/index.js';
import { roleFeatures, sideOf, typeFeatures } from './features.js';
import type { Candidate, Impression } from './signs.js';

/** How likely what a sentence shows makes its deals, as fitted on gold. */
export interface Beliefs {
  /** Probability that the sentence tells a deal of the type. */
  readonly ofType: (impression: Impression, type: DealType) => number;
  /** Probability that an organization has the role in a deal of the type, if the sentence tells one. */
  readonly ofRole: (impression: Impression, candidate: Candidate, type: DealType, role: Role) => number;
}

interface Weighing {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const NOTHING: Weighing = { bias: 0, weights: new Map() };

/** Compiles the weights of seeds/beliefs.jsonl. */
export function compileBeliefs(seeds: readonly BeliefSeed[]): Beliefs {
  const table = new Map(seeds.map(({ type, role, side, bias, weights }) => [[type, role, side].join('/'), { bias, weights: new Map(Object.entries(weights)) }]));
  const weighing = (...key: readonly (string | undefined)[]): Weighing => table.get(key.join('/')) ?? NOTHING;
  return {
    ofType: (impression, type) => probability(typeFeatures(impression, type), [weighing(type, undefined, undefined)]),
    ofRole: (impression, candidate, type, role) =>
      probability(roleFeatures(candidate, type, role, impression), [weighing(type, role, undefined), weighing(undefined, undefined, sideOf(type, role))]),
  };
}

function probability(features: readonly string[], weighings: readonly Weighing[]): number {
  let odds = 0;
  for (const { bias, weights } of weighings) {
    odds += bias;
    for (const feature of features) odds += weights.get(feature) ?? 0;
  }
  return 1 / (1 + Math.exp(-odds));
}
