import { dealShapes } from '../../schemas/plain.js';
import type { Clause } from './clauses.js';
import { namesOf, type Event } from './event.js';
import type { NounPhrase } from './phrase.js';

/** Prepositions of the amount in a gap («Y, por 20», «Y, con otros 10»). */
const ofAmount = new Set<string | null>([null, 'por', 'con']);

/**
 * «X pone 20 millones en Z; Y, otros 10»: a clause of nothing but a name and an amount says of another payer what the one before
 * it says of the first.
 * @param told the events of the sentence so far
 */
export function readGap(clause: Clause, told: readonly Event[]): Event | null {
  if (clause.verb || clause.kind !== 'main' || !clause.sibling?.verb || clause.phrases.length !== 2) return null;
  const [name, figure] = clause.phrases.map(({ phrase }) => phrase);
  const amount = figure.entities[0];
  const [payer, ...others] = name.referents;
  if (name.preposition !== null || !payer?.named || others.length || amount?.kind !== 'money' || figure.complements.length || !ofAmount.has(figure.preposition)) return null;
  const like = told.findLast((event) => event.amount !== null && payersStandBefore(event, clause.sibling!));
  const role = like && dealShapes[like.type].payer;
  if (!like || role === dealShapes[like.type].payee || [...like.parties.values()].flat().some(({ name: known }) => known === payer.name)) return null;
  return {
    ...like, parties: new Map(like.parties).set(role!, [payer]), amount: amount.mention, stakePercent: null, power: null, valuation: null, chips: [],
    states: [...like.states], evidence: [...like.evidence], trigger: name, continues: null, rules: [...like.rules, 'gaps/payer-and-amount'],
  };
}

/** The clause before has the payer for its subject: what the name of the gap stands in for. */
const payersStandBefore = (event: Event, clause: Clause): boolean => {
  const payers = namesOf(event, dealShapes[event.type].payer);
  const subject: NounPhrase | undefined = clause.phrases.find(({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.referents.length > 0)?.phrase;
  return payers.length > 0 && (subject?.referents.every(({ name }) => payers.includes(name)) ?? false);
};
