import type { DealType } from '../../../schemas/plain.js';
import type { Range } from '../../article.js';
import { figuresOf } from '../attributes.js';
import type { Clause } from '../clauses.js';
import { newEvent, partiesOf, type Event } from '../event.js';
import { isFinite } from '../phrase.js';
import { applyCues, statesOfPhrases } from '../cues.js';
import { stateOfVerb, type StateTable } from '../states/index.js';
import { likelihoodOfParties, type Beliefs } from './belief.js';
import { castOf, tellsEnough } from './cast.js';
import type { Impression, View } from './signs.js';

/** Less likely types are not told, nor are types with parties that are less likely together; beside other deals of the sentence it takes more. */
const LEAST_TYPE = { alone: 0.3, beside: 0.5 };
const LEAST_DEAL = { alone: 0.2, beside: 0.3 };

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
  if (!tellsEnough(type, parties, amount)) return null;
  const clause = tellingClause(parsed.clauses, amount);
  const event = newEvent({
    type, parties, amount,
    states: [stateOfVerb(clause, { type, status: null, priced: amount !== null, contracts, headline: false, clauses: parsed.clauses }, states)], evidence: [sentence.range], trigger: amount ?? clause.verb ?? clause,
    rules: ['implied/by-signs'],
  });
  applyCues(event, statesOfPhrases(text.slice(parsed.range.start, parsed.range.end), states));
  event.belief = best.likely * likelihoodOfParties(event, odds);
  return event.belief < LEAST_DEAL[place] ? null : event;
}

/**
 * The clause that tells what is implied: the innermost one around the amount («X estudia vender Y, que le costó N»), but what a relative does not tell
 * as past is of the clause around it («negocia la venta de Y, que rondaría N»); without an amount the first that has a finite verb and does not deny it.
 */
function tellingClause(clauses: readonly Clause[], amount: Range | null): Clause {
  let telling = amount && clauses.findLast(({ start, end, verb }) => verb !== null && start <= amount.start && amount.end <= end);
  while (telling?.kind === 'relative' && telling.parent && !isPast(telling)) telling = telling.parent;
  return telling?.verb ? telling : clauses.find(({ verb }) => verb !== null && isFinite(verb) && !verb.negated) ?? clauses.find(({ verb }) => verb !== null && isFinite(verb)) ?? clauses[0];
}

const isPast = ({ verb }: Clause): boolean => verb !== null && (verb.tense === 'preterite' || verb.perfect);

/** The likeliest type, the first among equals. */
function likeliest(likelihoods: readonly (readonly [DealType, number])[]): { readonly type: DealType; readonly likely: number } | null {
  let best: { readonly type: DealType; readonly likely: number } | null = null;
  for (const [type, likely] of likelihoods) if (!best || likely > best.likely) best = { type, likely };
  return best;
}
