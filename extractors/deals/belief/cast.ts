import type { Range } from '../../article.js';
import { dealShapes, rolesOf, type DealType, type Role } from '../../../schemas/plain.js';
import type { Amount } from '../../../schemas/index.js';
import { isSymmetric } from '../frames.js';
import type { NounPhrase, Referent } from '../phrase.js';
import { partiesOf, type Event } from '../event.js';
import { finished } from '../states/index.js';
import { likelihoodOf, type Odds } from './belief.js';
import { sideOf } from './features.js';

/** A side without anybody is given to whom else it fits, unless it is less likely than this, in log-odds against no role. */
const LEAST_ODDS = -1.5;

interface Casting {
  readonly role: Role;
  readonly list: NounPhrase | null;
  readonly referent: Referent;
  readonly odds: number;
}

/** Who has which role in a deal of a type: each organization its likeliest, one payee and one seller, and no side empty that somebody may fill. */
export function castOf(type: DealType, odds: Odds): Map<Role, Referent[]> {
  const open = [...odds].flatMap(([{ referent, list }, ofRoles]) => [...ofRoles].map(([role, one]): Casting => ({ role, list, referent, odds: one }))).sort((a, b) => b.odds - a.odds);
  const cast: Casting[] = [];
  const taken = new Set<string>();
  const held = (role: Role): number => cast.filter((one) => one.role === role).length;
  const take = (one: Casting): void => {
    cast.push(one);
    taken.add(one.referent.name);
  };
  for (const one of likeliest(open)) if (one.odds > 0 && !(isSingle(type, one.role) && held(one.role))) take(one);
  for (const [role, least] of sidesOf(type)) {
    const free = (one: Casting): boolean => one.role === role && one.odds > LEAST_ODDS && !taken.has(one.referent.name);
    for (const one of open) {
      if (held(role) >= least || !free(one)) continue;
      take(one);
      // Who stands in a list with somebody has the part that he has.
      if (one.list && !isSingle(type, role)) for (const other of open) if (other.list === one.list && free(other)) take(other);
    }
  }
  return new Map(rolesOf(type).filter(held).map((role) => [role, cast.filter((one) => one.role === role).map(({ referent }) => referent)]));
}

/** Of each organization its likeliest role. */
function likeliest(ranked: readonly Casting[]): Casting[] {
  const seen = new Set<string>();
  return ranked.filter(({ referent: { name } }) => !seen.has(name) && seen.add(name));
}

/** Whether a type has one holder of a role as a rule. */
function isSingle(type: DealType, role: Role): boolean {
  const side = sideOf(type, role);
  return side === 'seller' || (side === 'payee' && type !== 'infrastructure');
}

/** The roles that a deal of a type is told with, and how many hold each at least. */
function sidesOf(type: DealType): readonly (readonly [Role, number])[] {
  const { payer, payee } = dealShapes[type];
  if (isSymmetric(type)) return [[payer, 2]];
  return type === 'infrastructure' ? [[payer, 1]] : [[payer, 1], [payee, 1]];
}

/** How much likelier the cast must be than the parties that the grammar read, in log-odds. */
const MARGIN = 1;

/**
 * belief/recast: gives an event the parties that its sentence shows all together, where those are much likelier than what its frame read one by one.
 * @param sentence who is told elsewhere sells nothing by that («X compró Y»)
 * @returns whether it did
 */
export function recast(event: Event, odds: Odds, sentence: Range): boolean {
  const cast = castOf(event.type, odds);
  if (!event.parties.has('seller')) dropFarSeller(cast, sentence);
  keepPairs(cast, event);
  const known = new Set([...odds.keys()].map(({ referent }) => referent.name));
  // The company that two partners own stands beside them as a third would.
  if (!cast.size || (event.type === 'joint_venture' && event.parties.get('partner')!.length > 1) || partiesOf(event).some(({ referent }) => !known.has(referent.name)) || logLikelihood(cast, odds) - logLikelihood(event.parties, odds) <= MARGIN) return false;
  event.parties.clear();
  for (const [role, referents] of cast) event.parties.set(role, referents);
  event.rules.push('belief/recast');
  return true;
}

/** Who is told elsewhere sells nothing by that («X compró Y»). */
function dropFarSeller(parties: Map<Role, Referent[]>, sentence: Range): void {
  if (parties.get('seller')?.some(({ at }) => at.start < sentence.start || at.start >= sentence.end)) parties.delete('seller');
}

/** «ambas empresas pusieron…»: whom one description stands for have one part in what it does. */
function keepPairs(cast: Map<Role, Referent[]>, { type, parties }: Event): void {
  const placed = new Set([...cast.values()].flat().map(({ name }) => name));
  for (const [role, read] of parties) {
    const held = cast.get(role);
    if (!held || isSingle(type, role)) continue;
    const other = read.filter((referent) => !referent.named && !placed.has(referent.name) && read.some((one) => one.at === referent.at && held.some(({ name }) => name === one.name)));
    held.push(...other);
  }
}

/** How many times likelier another type must be than the one that the frame reads, and how likely at least. */
const TYPE_MARGIN = 8;
const LEAST_TYPE = 0.25;

/** The type that a sentence shows instead of the one that its frame reads; null: none is much likelier. */
export function typeInstead(type: DealType, likelihoods: ReadonlyMap<DealType, number>): DealType | null {
  // Any percentage makes a sentence look like the purchase of a share: no investment is seen by that.
  const [best, likely] = [...likelihoods].filter(([other]) => other !== 'investment').reduce((most, one) => one[1] > most[1] ? one : most);
  return best !== type && likely > LEAST_TYPE && likely > TYPE_MARGIN * likelihoods.get(type)! ? best : null;
}

/**
 * belief/retype: tells an event as a deal of another type, with the parties that its sentence shows for it («X colabora con Y en treinta trenes por N» is a supply).
 * @param sentence who is told elsewhere sells nothing by that
 * @returns the other deal; null when it lacks a side
 */
export function retype(event: Event, type: DealType, odds: Odds, sentence: Range): Event | null {
  const parties = castOf(type, odds);
  dropFarSeller(parties, sentence);
  if (!tellsEnough(type, parties, event.amount)) return null;
  const states = event.states.map((state) => state.status === finished(event.type) ? { ...state, status: finished(type) } : state);
  return { ...event, type, parties, states, rules: [...event.rules, 'belief/retype'] };
}

/** Less is what a thing costs, «una H100 de 30.000 dólares», whatever the currency. */
const LEAST_AMOUNT = 100_000;

/** Types of which one side and an amount are enough, and that side. */
const enough: Partial<Record<DealType, Role>> = { investment: 'investee', debt: 'borrower', infrastructure: 'developer' };

/** Whether a deal that no frame reads has the sides that make one: both, or where one is enough that one and an amount. */
export function tellsEnough(type: DealType, parties: ReadonlyMap<Role, readonly Referent[]>, amount: Amount | null): boolean {
  const { payer, payee } = dealShapes[type];
  const sides = (parties.has(payer) ? 1 : 0) + (parties.has(payee) || parties.has('seller') ? 1 : 0);
  const alone = enough[type];
  return (isSymmetric(type) ? (parties.get(payer)?.length ?? 0) > 1 : sides > 1) || (amount !== null && amount.value >= LEAST_AMOUNT && alone !== undefined && parties.has(alone));
}

function logLikelihood(parties: ReadonlyMap<Role, readonly Referent[]>, odds: Odds): number {
  const roles = new Map([...parties].flatMap(([role, referents]) => referents.map(({ name }) => [name, role] as const)));
  return [...odds].reduce((sum, [{ referent }, ofRoles]) => sum + Math.log(likelihoodOf(roles.get(referent.name) ?? null, ofRoles)), 0);
}
