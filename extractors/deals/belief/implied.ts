import { dealShapes, dealTypes, rolesOf, type DealType, type Role } from '../../../schemas/plain.js';
import { figuresOf } from '../attributes.js';
import type { Event } from '../event.js';
import { isSymmetric } from '../frames.js';
import { isFinite, type Referent } from '../phrase.js';
import type { ParsedSentence } from '../sentence.js';
import { stateOfVerb, type StateTable } from '../states.js';
import type { Beliefs } from './belief.js';
import { sideOf } from './features.js';
import type { Impression } from './signs.js';

/** Less likely types and roles are not told. */
const LEAST_TYPE = 0.3;
const LEAST_ROLE = 0.3;

/** Types of which one side and an amount are enough, and that side. */
const enough: Partial<Record<DealType, Role>> = { investment: 'investee', debt: 'borrower', infrastructure: 'developer' };

/**
 * implied/by-signs: a deal that no frame reads, of a sentence that shows all the signs of one («Slack ya tiene casero: Salesforce, 27.700 millones»).
 * @returns the likeliest, or null when its type or a side that it needs is less likely than not worth telling
 */
export function implyEvent(parsed: ParsedSentence, text: string, impression: Impression, beliefs: Beliefs, states: StateTable): Event | null {
  const type = likeliest(dealTypes, (candidate) => beliefs.ofType(impression, candidate), LEAST_TYPE)?.one;
  if (!type) return null;
  const parties = partiesOf(impression, type, beliefs);
  const amount = figuresOf(parsed.entities, text, parsed.range).amounts[0] ?? null;
  const { payer, payee } = dealShapes[type];
  const sides = (parties.has(payer) ? 1 : 0) + (parties.has(payee) || parties.has('seller') ? 1 : 0);
  const whole = isSymmetric(type) ? (parties.get(payer)?.length ?? 0) > 1 : sides > 1;
  const alone = enough[type];
  if (!whole && !(amount && alone && parties.has(alone))) return null;
  const clause = parsed.clauses.find(({ verb }) => verb !== null && isFinite(verb)) ?? parsed.clauses[0];
  return {
    type, parties, amount, valuation: null, stakePercent: null, power: null, chips: [], duration: null, continues: null,
    states: [stateOfVerb(clause, { type, status: null }, states, false)], evidence: [parsed.range], trigger: amount ?? clause.verb ?? clause, distinct: false,
    rules: ['implied/by-signs'], belief: null,
  };
}

/** The likeliest of several, the first among equals; null when none is as likely as the least. */
function likeliest<T>(all: readonly T[], likelihood: (one: T) => number, least: number): { readonly one: T; readonly likely: number } | null {
  let best: { readonly one: T; readonly likely: number } | null = null;
  for (const one of all) {
    const likely = likelihood(one);
    if (likely >= least && (!best || likely > best.likely)) best = { one, likely };
  }
  return best;
}

/** Each organization in its likeliest role; one payee and one seller, the likeliest. */
function partiesOf(impression: Impression, type: DealType, beliefs: Beliefs): Map<Role, Referent[]> {
  const found = new Map<Role, { readonly referent: Referent; readonly likely: number }[]>();
  for (const candidate of impression.candidates) {
    const best = likeliest(rolesOf(type), (role) => beliefs.ofRole(impression, candidate, type, role), LEAST_ROLE);
    if (best) (found.get(best.one) ?? found.set(best.one, []).get(best.one)!).push({ referent: candidate.referent, likely: best.likely });
  }
  return new Map([...found].map(([role, holders]) => {
    const side = sideOf(type, role);
    const ranked = side === 'payee' || side === 'seller' ? holders.sort((a, b) => b.likely - a.likely).slice(0, 1) : holders;
    return [role, ranked.map(({ referent }) => referent)];
  }));
}
