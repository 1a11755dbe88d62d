import type { DealType, Money, Status } from '../../schemas/plain.js';
import { figuresOf } from './attributes.js';
import type { Event } from './event.js';
import { isFinite, isVerb } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

/** Deals of which the same organizations make one after the other, told by nothing but their amounts. */
const repeated: ReadonlySet<DealType> = new Set<DealType>(['infrastructure', 'investment', 'debt']);

/** Characters around an amount in which words say whether it is one more. */
const REACH = 60;

/** «(X destinará 500 a un centro en Aragón) y otros » 300 millones « en Querétaro». */
const oneMore = /(?:,| y|, más) otr[oa]s (?:unos |casi |hasta |cerca de |más de )?$/u;
const elsewhere = /^ (?:más )?(?:en|a|para|al) \p{L}/u;
/** «además de los » 300 millones « que ya gastó en Querétaro», «que se suman a los » 300 « comprometidos». */
const besides = /(?<!\p{L})(?:además de|aparte de|amén de|junto a|sobre|tras|encima de|(?:suma|añade|agrega|une)n? a|(?:sumar|añadir|agregar|unir)(?:á|án|se) a|sumad[oa]s a) (?:los|las|otros|unos) (?:casi |cerca de |más de )?$/u;
const before = /^ (?:(?:de \p{L}+ )?(?:que )?(?:ya|había|habían|hasta ahora)|(?:de \p{L}+ )?(?:comprometid|anunciad|prometid|invertid|desembolsad|gastad|inyectad|puest|prestad|concedid|aportad)[oa]s|(?:de(?:l año| hace| \d{4}| (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))))(?!\p{L})/u;
/** What was only promised is not paid yet. */
const promised = /^.{0,20}(?:comprometid|anunciad|prometid|previst)/u;

/**
 * further/one-more-amount: «X destinará 500 millones a un centro en Aragón y otros 300 en Querétaro», «…, además de los 300 ya gastados»: an amount
 * that is told as one more, or as one before, is another deal of the same organizations.
 * @returns the deals that the sentence tells so, beside those found in it
 */
export function furtherDeals(parsed: ParsedSentence, found: readonly Event[], text: string): Event[] {
  if (!found.some(({ type, amount }) => amount && repeated.has(type)) || parsed.entities.filter(({ kind }) => kind === 'money').length < 2) return [];
  const taken = new Set(found.flatMap(({ amount, valuation }) => [amount?.start, valuation?.start]));
  return figuresOf(parsed, text).amounts.flatMap((money): Event[] => {
    if (taken.has(money.start)) return [];
    const base = found.findLast(({ type, amount }) => amount !== null && repeated.has(type) && amount.end <= money.start && amount.currency === money.currency);
    const state = base && stateOf(base, money, parsed, text);
    return base && state ? [twin(base, money, state)] : [];
  });
}

/** The state of what an amount adds to a deal; null: it adds no deal. */
function stateOf({ type, amount, states }: Event, money: Money, { units, range }: ParsedSentence, text: string): Event['states'] | null {
  const said = text.slice(Math.max(range.start, money.start - REACH), money.start);
  const after = text.slice(money.end, Math.min(range.end, money.end + REACH));
  if (oneMore.test(said) && elsewhere.test(after)) return units.some((unit) => isVerb(unit) && isFinite(unit) && unit.start > amount!.end && unit.end < money.start) ? null : [...states];
  if (!besides.test(said) || !before.test(after)) return null;
  const status: Status = type === 'infrastructure' || promised.test(after) ? 'announced' : 'completed';
  return [{ status, weight: 3 }];
}

const twin = (base: Event, amount: Money, states: Event['states']): Event => ({
  ...base, amount, states, parties: new Map(base.parties), valuation: null, stakePercent: null, power: null, chips: [], duration: null, distinct: true, evidence: [...base.evidence], rules: [...base.rules, 'further/one-more-amount'],
});
