import { dealTypes, roles as allRoles, type BeliefSeed, type DealType, type Role } from '../../../schemas/plain.js';
import { partiesOf, type Event } from '../event.js';
import { asSeenBy, hintedFeature, roleFeatures, sideOf } from './features.js';
import type { Candidate, Impression } from './signs.js';

/** How likely what a sentence shows makes its deals, as fitted on gold. */
export interface Beliefs {
  /** Probability that an event has the type and the parties that its sentence tells. */
  readonly ofEvent: (impression: Impression, event: Event) => number;
  /** Probability that the sentence tells a deal of the type. */
  readonly ofType: (impression: Impression, type: DealType) => number;
  /** Probability that an organization has the role in a deal of the type, if the sentence tells one. */
  readonly ofRole: (impression: Impression, candidate: Candidate, type: DealType, role: Role) => number;
}

interface Weighing {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Of parties that the sentence does not show nothing can be said. */
const UNSEEN = 0.5;

const NOTHING: Weighing = { bias: 0, weights: new Map() };

/** Takes every event as it is told and implies none: what the weights are fitted with. */
const credulous: Beliefs = { ofType: () => 0, ofRole: () => 0, ofEvent: () => 1 };

/** Compiles the weights of seeds/beliefs.jsonl; without any, every event is believed. */
export function compileBeliefs(seeds: readonly BeliefSeed[]): Beliefs {
  if (!seeds.length) return credulous;
  const table = new Map(seeds.map(({ type, role, side, bias, weights }) => [[type, role, side].join('/'), { bias, weights: new Map(Object.entries(weights)) }]));
  const weighing = (...key: readonly (string | undefined)[]): Weighing => table.get(key.join('/')) ?? NOTHING;
  const ofTypes = weighTypes(dealTypes.map((type) => weighing(type, undefined, undefined)));
  const roles = new Map(dealTypes.map((type) => [type, new Map(allRoles.map((role) => [role, [weighing(type, role, undefined), weighing(undefined, undefined, sideOf(type, role))]]))]));
  const ofType: Beliefs['ofType'] = (impression, type) =>
    probability(ofTypes(impression)[dealTypes.indexOf(type)] + (weighing(type, undefined, undefined).weights.get(hintedFeature(impression, type)) ?? 0));
  const ofRole: Beliefs['ofRole'] = (impression, candidate, type, role) => {
    const features = roleFeatures(candidate, type, role, impression);
    let odds = 0;
    for (const { bias, weights } of roles.get(type)!.get(role)!) {
      odds += bias;
      for (const feature of features) odds += weights.get(feature) ?? 0;
    }
    return probability(odds);
  };
  return {
    ofType, ofRole,
    ofEvent(impression, event) {
      const known = new Map(impression.candidates.map((candidate) => [candidate.referent.name, candidate]));
      const odds = partiesOf(event).flatMap(({ role, referent }) => {
        const candidate = known.get(referent.name);
        return candidate ? [ofRole(impression, candidate, event.type, role)] : [];
      });
      // The geometric mean, so that a long list of investors is not unlikely by its length.
      const roles = odds.length ? odds.reduce((product, one) => product * one, 1) ** (1 / odds.length) : UNSEEN;
      return ofType(impression, event.type) * roles;
    },
  };
}

/** The weight that each type gives to a sign of a sentence, in the order of the types. */
function rowsOf(weighings: readonly Weighing[]): ReadonlyMap<string, Float64Array> {
  const signs = new Set([...weighings.flatMap(({ weights }) => [...weights.keys()]), ...dealTypes.flatMap((type) => [`opens ${type}`, `names ${type}`])]);
  return new Map([...signs].map((sign) => [sign, Float64Array.from(weighings, ({ weights }, at) => weights.get(asSeenBy(dealTypes[at], sign)) ?? 0)] as const));
}

/** Weighs the signs of a sentence for all types at once: each sign is looked up once, and a sentence is asked about every type. */
function weighTypes(weighings: readonly Weighing[]): (impression: Impression) => Float64Array {
  const rows = rowsOf(weighings);
  const known = new WeakMap<Impression, Float64Array>();
  return (impression) => {
    let odds = known.get(impression);
    if (odds) return odds;
    odds = Float64Array.from(weighings, ({ bias }) => bias);
    known.set(impression, odds);
    for (const sign of impression.signs) {
      const row = rows.get(sign);
      if (row) for (let at = 0; at < row.length; at++) odds[at] += row[at];
    }
    return odds;
  };
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
