import { dealTypes, rolesOf, type BeliefSeed, type DealType, type Role } from '../../../schemas/plain.js';
import { partiesOf, type Event } from '../event.js';
import type { NounPhrase } from '../phrase.js';
import { asSeenBy, isSaid, typeSigns, roleSigns, sideOf, signFor } from './features.js';
import type { Candidate } from './candidates.js';

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

/** What signs add to the odds of some things (the types; the roles of a type), in their order; plain data. */
interface Weights {
  readonly biases: Float64Array;
  /** The rows of all signs, one after the other, each as long as `biases`: a sign is looked up once for all things. */
  readonly rows: Float64Array;
  /** Where the row of a sign begins. */
  readonly rowOf: ReadonlyMap<string, number>;
}

interface RoleWeights extends Weights {
  /** Where the rows of a sign about a role begin, one for each role that it may be about; by its name without how a role sees it. */
  readonly aboutOf: ReadonlyMap<string, number>;
}

/** The weights as they are looked up; plain data. */
export interface CompiledBeliefs {
  readonly types: Weights;
  readonly roles: ReadonlyMap<DealType, RoleWeights>;
}

/** Compiles the weights of seeds/beliefs.jsonl. @returns null without any: every event is believed then, and none implied, as the weights are fitted */
export function compileBeliefs(seeds: readonly BeliefSeed[]): CompiledBeliefs | null {
  if (!seeds.length) return null;
  const table = new Map(seeds.map(({ type, role, side, bias, weights }) => [[type, role, side].join('/'), { bias, weights: new Map(Object.entries(weights)) }]));
  const weighing = (...key: readonly (string | undefined)[]): Weighing => table.get(key.join('/')) ?? NOTHING;
  return {
    types: weighTypes(dealTypes.map((type) => weighing(type, undefined, undefined))),
    roles: new Map(dealTypes.map((type) => [type, weighRoles(type, rolesOf(type).map((role) => together(weighing(type, role, undefined), weighing(undefined, undefined, sideOf(type, role)))))])),
  };
}

const biasesOf = (weighings: readonly Weighing[]): Float64Array => Float64Array.from(weighings, ({ bias }) => bias);

function weighTypes(weighings: readonly Weighing[]): Weights {
  const signs = [...new Set([...weighings.flatMap(({ weights }) => [...weights.keys()]), ...typeSigns])];
  return {
    biases: biasesOf(weighings),
    rows: Float64Array.from(signs.flatMap((sign) => weighings.map(({ weights }, at) => weights.get(asSeenBy(dealTypes[at], sign)) ?? 0))),
    rowOf: new Map(signs.map((sign, at) => [sign, at * weighings.length])),
  };
}

function weighRoles(type: DealType, weighings: readonly Weighing[]): RoleWeights {
  const roles = rolesOf(type);
  const known = [...new Set(weighings.flatMap(({ weights }) => [...weights.keys()]))];
  const about = [...new Set(known.map((sign) => sign.slice(0, sign.lastIndexOf(' '))))];
  const row = (sign: string, of: Role | null): number[] => weighings.map(({ weights }, at) => weights.get(signFor(sign, of, type, roles[at])) ?? 0);
  return {
    biases: biasesOf(weighings),
    rows: Float64Array.from([...known.flatMap((sign) => row(sign, null)), ...about.flatMap((sign) => roles.flatMap((of) => row(sign, of)))]),
    rowOf: new Map(known.map((sign, at) => [sign, at * roles.length])),
    aboutOf: new Map(about.map((sign, at) => [sign, (known.length + at * roles.length) * roles.length])),
  };
}

function addRow(odds: Float64Array, rows: Float64Array, row: number | undefined): void {
  if (row === undefined) return;
  for (let at = 0; at < odds.length; at++) odds[at] += rows[row + at];
}

/** Opens the compiled weights. */
export function beliefsOf({ types, roles }: CompiledBeliefs): Beliefs {
  return {
    ofTypes(shown) {
      const odds = Float64Array.from(types.biases);
      for (const sign of shown) addRow(odds, types.rows, types.rowOf.get(sign));
      return new Map(dealTypes.map((type, at) => [type, 1 / (1 + Math.exp(-odds[at]))]));
    },
    ofRoles(candidates, type) {
      const { biases, rows, rowOf, aboutOf } = roles.get(type)!;
      const names = rolesOf(type);
      const said = candidates.filter(isSaid);
      const odds = new Map(candidates.map((candidate) => {
        const sums = Float64Array.from(biases);
        roleSigns(candidate, type, said, (sign, of) => {
          if (of === null) { addRow(sums, rows, rowOf.get(sign)); return; }
          const about = aboutOf.get(sign);
          const at = names.indexOf(of);
          if (about !== undefined && at >= 0) addRow(sums, rows, about + at * names.length);
        });
        return [candidate, new Map(names.map((role, at) => [role, sums[at]]))] as const;
      }));
      return evened(odds, type);
    },
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
