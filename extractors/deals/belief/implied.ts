import { dealShapes, rolesOf, type DealType, type Role } from '../../../schemas/index.js';
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
  let type: DealType | null = null;
  let most = LEAST_TYPE;
  for (const candidate of Object.keys(dealShapes) as DealType[]) {
    const likely = beliefs.ofType(impression, candidate);
    if (likely > most) [type, most] = [candidate, likely];
  }
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

/** Each organization in its likeliest role; one payee and one seller, the likeliest. */
function partiesOf(impression: Impression, type: DealType, beliefs: Beliefs): Map<Role, Referent[]> {
  const found = new Map<Role, { readonly referent: Referent; readonly likely: number }[]>();
  for (const candidate of impression.candidates) {
    let role: Role | null = null;
    let most = LEAST_ROLE;
    for (const one of rolesOf(type)) {
      const likely = beliefs.ofRole(impression, candidate, type, one);
      if (likely >= most) [role, most] = [one, likely];
    }
    if (role) (found.get(role) ?? found.set(role, []).get(role)!).push({ referent: candidate.referent, likely: most });
  }
  return new Map([...found].map(([role, holders]) => {
    const side = sideOf(type, role);
    const ranked = side === 'payee' || side === 'seller' ? holders.sort((a, b) => b.likely - a.likely).slice(0, 1) : holders;
    return [role, ranked.map(({ referent }) => referent)];
  }));
}
