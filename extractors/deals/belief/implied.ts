import { dealShapes, type DealType, type Role } from '../../../schemas/plain.js';
import { figuresOf } from '../attributes.js';
import { partiesOf, type Event } from '../event.js';
import { isSymmetric } from '../frames.js';
import { isFinite } from '../phrase.js';
import { applyCues, stateOfVerb, statesOfPhrases, type StateTable } from '../states.js';
import { likelihoodOfParties, type Beliefs } from './belief.js';
import { castOf } from './cast.js';
import type { Impression, View } from './signs.js';

/** Less likely types are not told, nor are types with parties that are less likely together; beside other deals of the sentence it takes more. */
const LEAST_TYPE = { alone: 0.3, beside: 0.5 };
const LEAST_DEAL = { alone: 0.2, beside: 0.3 };

/** Less is what a thing costs, «una H100 de 30.000 dólares», whatever the currency. */
const LEAST_AMOUNT = 100_000;

/** Types of which one side and an amount are enough, and that side. */
const enough: Partial<Record<DealType, Role>> = { investment: 'investee', debt: 'borrower', infrastructure: 'developer' };

/**
 * implied/by-signs: a deal that no frame reads, of a sentence that shows all the signs of one («Slack ya tiene casero: Salesforce, 27.700 millones»).
 * @param told what the sentence tells already: it implies none of these types once more
 * @returns the likeliest, or null when that is not worth telling or a side that it needs is missing
 */
export function implyEvent({ parsed, whole: sentence, text, contracts }: View, impression: Impression, likelihoods: ReadonlyMap<DealType, number>, beliefs: Beliefs, states: StateTable, told: readonly Event[]): Event | null {
  const place = told.length ? 'beside' : 'alone';
  const best = likeliest([...likelihoods].filter(([type, likely]) => likely >= LEAST_TYPE[place] && told.every((event) => event.type !== type)));
  if (!best) return null;
  const { type } = best;
  const odds = beliefs.ofRoles(impression.candidates(), type);
  const parties = castOf(type, odds);
  // «X pagará N a Y por usar Z»: the same parties once more would be the same deal under another name.
  if (told.some((event) => [...parties.values()].flat().every(({ name }) => partiesOf(event).some(({ referent }) => referent.name === name)))) return null;
  const amount = figuresOf(parsed, text).amounts.find(({ start }) => told.every((event) => event.amount?.start !== start)) ?? null;
  const { payer, payee } = dealShapes[type];
  const sides = (parties.has(payer) ? 1 : 0) + (parties.has(payee) || parties.has('seller') ? 1 : 0);
  const whole = isSymmetric(type) ? (parties.get(payer)?.length ?? 0) > 1 : sides > 1;
  const alone = enough[type];
  if (!whole && !(amount && amount.value >= LEAST_AMOUNT && alone && parties.has(alone))) return null;
  const clause = parsed.clauses.find(({ verb }) => verb !== null && isFinite(verb)) ?? parsed.clauses[0];
  const event: Event = {
    type, parties, amount, valuation: null, stakePercent: null, power: null, chips: [], duration: null, continues: null,
    states: [stateOfVerb(clause, { type, status: null, priced: amount !== null, contracts, headline: false }, states)], evidence: [sentence.range], trigger: amount ?? clause.verb ?? clause, distinct: false,
    rules: ['implied/by-signs'], belief: null,
  };
  applyCues(event, statesOfPhrases(text.slice(parsed.range.start, parsed.range.end), states));
  event.belief = best.likely * likelihoodOfParties(event, odds);
  return event.belief < LEAST_DEAL[place] ? null : event;
}

/** The likeliest type, the first among equals. */
function likeliest(likelihoods: readonly (readonly [DealType, number])[]): { readonly type: DealType; readonly likely: number } | null {
  let best: { readonly type: DealType; readonly likely: number } | null = null;
  for (const [type, likely] of likelihoods) if (!best || likely > best.likely) best = { type, likely };
  return best;
}
