import { dealShapes } from '../../schemas/plain.js';
import { swapsSides, type Event } from './event.js';
import { isSymmetric, type Frame } from './frames.js';

/** Readings of one payer's own money, of which nobody's part is taken. */
const ownMoney = new Set(['investment/puts-into', 'investment/buys-stake', 'investment/stake-noun', 'investment/pays-for-stake', 'investment/raises-stake', 'investment/puts-part', 'distribute/respectively', 'distribute/gap', 'distribute/each', 'distribute/parts', 'distribute/own-part']);

/**
 * Ties an event to the deal told before whose payee it took over («Encabeza la ronda X»): the same deal, unless its amount says otherwise.
 * A payer's part («de ese paquete, X suscribió N») is a deal of its own, and the payer joins the deal told before.
 * @param deals told before, the last one first
 */
export function continuation(event: Event, frame: Frame, deals: readonly Event[]): Event[] {
  if (isSymmetric(event.type)) return [event];
  const { payee } = dealShapes[event.type];
  const taken = event.parties.get(payee);
  const before = taken && deals.find((deal) => deal.type === event.type && deal.parties.get(payee)?.some((referent) => taken.includes(referent)));
  if (!before || swapsSides(before, event)) return [event];
  // «entre los interesados están A y B»: another who would buy of the same seller.
  const seller = before.parties.get('seller');
  if (event.distinct) return [seller && event.rules.includes('distribute/bids') ? { ...event, parties: new Map(event.parties).set('seller', seller) } : event];
  if (!event.amount || (before.amount && before.amount.value === event.amount.value && before.amount.currency === event.amount.currency)) return [{ ...event, continues: before }];
  if (!frame.part || (before.amount && before.amount.value < event.amount.value) || before.rules.some((rule) => ownMoney.has(rule))) return [event];
  const whole: Event = {
    ...event, amount: null, continues: before, parties: new Map(event.parties), chips: [], states: [...event.states], evidence: [...event.evidence], rules: [...event.rules],
  };
  return [event, whole];
}
