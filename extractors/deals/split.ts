import type { Money, Role } from '../../schemas/plain.js';
import { dealShapes } from '../../schemas/plain.js';
import type { Event } from './event.js';
import type { NounPhrase, Referent } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

/** A part of a total: an amount and what it is for; no name: the first, the second, the other of them. */
interface Part {
  readonly amount: Money;
  readonly name: Referent | null;
}

/** Prepositions of what an amount is for. */
const goals = new Set<string | null>(['para', 'a', 'por', 'en']);
/** «el primero», «la otra». */
const ordinal = /^(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|últim[oa]|otr[oa]|un[oa])$/;
/** How far the parts may be from the total, as the press rounds them. */
const ROUNDING = 0.01;

/**
 * «dos créditos por 38.000 millones: 23.000 para el primero y 15.000 para el segundo», «300 millones: 200 para A y 100 para B»: amounts that add up to that of
 * a deal are deals of their own, of the same parties or each of its own receiver. The deals of a sentence are changed in place.
 */
export function splitTotals({ clauses }: ParsedSentence, found: Event[]): void {
  for (const { phrases } of clauses) {
    const parts = partsIn(phrases.map(({ phrase }) => phrase));
    if (parts.length < 2) continue;
    const sum = parts.reduce((total, { amount }) => total + amount.value, 0);
    const at = found.findIndex(({ amount }) => amount !== null && amount.currency === parts[0].amount.currency && amount.start < parts[0].amount.start && Math.abs(amount.value - sum) <= ROUNDING * sum);
    const whole = found[at];
    const role: Role | undefined = whole && dealShapes[whole.type].payee;
    if (!whole || !role || parts.some(({ name }) => (name === null) !== (parts[0].name === null))) continue;
    const shares = parts.map(({ amount, name }): Event => ({
      ...whole, amount, parties: name ? new Map(whole.parties).set(role, [name]) : new Map(whole.parties), chips: [...whole.chips], states: [...whole.states], evidence: [...whole.evidence], rules: [...whole.rules, 'split/parts-of-total'],
    }));
    // The same told by a second word; and amounts that only lay near.
    const rest = found.filter((event) => event !== whole && !(event.type === whole.type && event.amount === whole.amount));
    for (const event of rest) if (event.rules.includes('attach/nearest-amount') && (event.amount === whole.amount || parts.some(({ amount }) => amount === event.amount))) event.amount = null;
    found.splice(0, found.length, ...rest, ...shares);
    return;
  }
}

/** The amounts of a clause that each have right behind them what they are for. */
function partsIn(phrases: readonly NounPhrase[]): Part[] {
  return phrases.flatMap((phrase, at): Part[] => {
    const money = phrase.preposition === null && !phrase.words.length && !phrase.complements.length ? phrase.entities[0] : undefined;
    const goal = phrases[at + 1];
    if (money?.kind !== 'money' || !goal || goal.start - phrase.end > 2 || !goals.has(goal.preposition)) return [];
    if (goal.definite && !goal.entities.length && !goal.complements.length && ordinal.test(goal.words.at(-1) ?? '')) return [{ amount: money.mention, name: null }];
    return goal.referents.length === 1 && goal.referents[0].named ? [{ amount: money.mention, name: goal.referents[0] }] : [];
  });
}
