import { dealTypes, rolesOf, type BeliefSeed, type DealType, type Role } from '../../../schemas/plain.js';
import { partiesOf, type Event } from '../event.js';
import type { NounPhrase } from '../phrase.js';
import { asSeenBy, isSaid, roleSigns, sideOf, signFor } from './features.js';
import type { Candidate } from './signs.js';

/** For each organization, for each role of a type, the log-odds that it has that role against having none, if such a deal is told. */
export type Odds = ReadonlyMap<Candidate, ReadonlyMap<Role, number>>;

/** How likely what a sentence shows makes its deals, as fitted on gold. */
export interface Beliefs {
  /** Probability that a sentence with such signs tells a deal of a type, for every type. */
  readonly ofTypes: (signs: ReadonlySet<string>) => ReadonlyMap<DealType, number>;
  readonly ofRoles: (candidates: readonly Candidate[], type: DealType) => Odds;
}

interface Weighing {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const NOTHING: Weighing = { bias: 0, weights: new Map() };

/** Compiles the weights of seeds/beliefs.jsonl. @returns null without any: every event is believed then, and none implied, as the weights are fitted */
export function compileBeliefs(seeds: readonly BeliefSeed[]): Beliefs | null {
  if (!seeds.length) return null;
  const table = new Map(seeds.map(({ type, role, side, bias, weights }) => [[type, role, side].join('/'), { bias, weights: new Map(Object.entries(weights)) }]));
  const weighing = (...key: readonly (string | undefined)[]): Weighing => table.get(key.join('/')) ?? NOTHING;
  const ofTypes = weighTypes(dealTypes.map((type) => weighing(type, undefined, undefined)));
  const ofRoles = new Map(dealTypes.map((type) => [type, weighRoles(type, rolesOf(type).map((role) => together(weighing(type, role, undefined), weighing(undefined, undefined, sideOf(type, role)))))]));
  return { ofTypes, ofRoles: (candidates, type) => evened(ofRoles.get(type)!(candidates), type) };
}

/** The weights that the roles of a type give to each sign, in the order of its roles: each sign is looked up once for all of them. */
function weighRoles(type: DealType, weighings: readonly Weighing[]): (candidates: readonly Candidate[]) => Odds {
  const roles = rolesOf(type);
  const known = [...new Set(weighings.flatMap(({ weights }) => [...weights.keys()]))];
  const rowOf = (sign: string, of: Role | null): Float64Array => Float64Array.from(weighings, ({ weights }, at) => weights.get(signFor(sign, of, type, roles[at])) ?? 0);
  const rows = new Map(known.map((sign) => [sign, rowOf(sign, null)]));
  /** Those about a role, by their name without how a role sees it. */
  const about = new Map([...new Set(known.map((sign) => sign.slice(0, sign.lastIndexOf(' '))))].map((sign) => [sign, new Map(roles.map((of) => [of, rowOf(sign, of)]))]));
  return (candidates) => {
    const said = candidates.filter(isSaid);
    return new Map(candidates.map((candidate) => {
      const odds = Float64Array.from(weighings, ({ bias }) => bias);
      roleSigns(candidate, type, said, (sign, of) => {
        const row = of === null ? rows.get(sign) : about.get(sign)?.get(of);
        if (row) for (let at = 0; at < row.length; at++) odds[at] += row[at];
      });
      return [candidate, new Map(roles.map((role, at) => [role, odds[at]]))];
    }));
  };
}

/** The weight that each type gives to a sign as a sentence shows it, in the order of the types: each sign is looked up once. */
function weighTypes(weighings: readonly Weighing[]): Beliefs['ofTypes'] {
  const signs = new Set([...weighings.flatMap(({ weights }) => [...weights.keys()]), ...dealTypes.flatMap((type) => [`opens ${type}`, `names ${type}`])]);
  const rows = new Map([...signs].map((sign) => [sign, Float64Array.from(weighings, ({ weights }, at) => weights.get(asSeenBy(dealTypes[at], sign)) ?? 0)] as const));
  return (shown) => {
    const odds = Float64Array.from(weighings, ({ bias }) => bias);
    for (const sign of shown) {
      const row = rows.get(sign);
      if (row) for (let at = 0; at < row.length; at++) odds[at] += row[at];
    }
    return new Map(dealTypes.map((type, at) => [type, 1 / (1 + Math.exp(-odds[at]))]));
  };
}

/** What holds for a role of one type and what holds for its side of every type, in one table. */
function together(one: Weighing, other: Weighing): Weighing {
  const weights = new Map(one.weights);
  for (const [feature, weight] of other.weights) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  return { bias: one.bias + other.bias, weights };
}

/** Names of one list that no frame tells apart have the same part in a deal: to each the mean of their odds. */
function evened(odds: ReadonlyMap<Candidate, ReadonlyMap<Role, number>>, type: DealType): Odds {
  const lists = new Map<NounPhrase, Candidate[]>();
  for (const candidate of odds.keys()) if (candidate.list) (lists.get(candidate.list) ?? lists.set(candidate.list, []).get(candidate.list)!).push(candidate);
  const even = new Map(odds);
  for (const members of lists.values()) {
    const told = new Set(members.map((member) => [...member.told.get(type) ?? []].sort().join()));
    if (members.length < 2 || told.size > 1) continue;
    const roles = [...odds.get(members[0])!.keys()];
    const mean = new Map(roles.map((role) => [role, members.reduce((sum, member) => sum + odds.get(member)!.get(role)!, 0) / members.length]));
    for (const member of members) even.set(member, mean);
  }
  return even;
}

/** Of parties that the sentence does not show nothing can be said. */
const UNSEEN = 0.5;

/** How likely an event has its parties, if its type is told: the geometric mean of theirs, so that a long list of investors is not unlikely by its length. */
export function likelihoodOfParties(event: Event, odds: Odds): number {
  const known = new Map([...odds].map(([{ referent }, ofRoles]) => [referent.name, ofRoles]));
  const likely = partiesOf(event).flatMap(({ role, referent }) => {
    const ofRoles = known.get(referent.name);
    return ofRoles ? [likelihoodOf(role, ofRoles)] : [];
  });
  return likely.length ? likely.reduce((product, one) => product * one, 1) ** (1 / likely.length) : UNSEEN;
}

/** The probability of one role among the roles and none; `null` for none. */
export function likelihoodOf(role: Role | null, odds: ReadonlyMap<Role, number>): number {
  let all = 1;
  for (const one of odds.values()) all += Math.exp(one);
  return (role === null ? 1 : Math.exp(odds.get(role) ?? Number.NEGATIVE_INFINITY)) / all;
}
