import type { DealType } from '../../../schemas/index.js';
import type { Event } from '../event.js';
import { isNoun } from '../phrase.js';
import { withSpeaker } from '../discourse.js';
import type { ParsedSentence } from '../sentence.js';
import { deepOrganization, updateDiscourse } from '../topics.js';
import { segmentsOf } from './segments.js';
import type { StateTable } from '../states/index.js';
import { likelihoodOfParties, type Beliefs, type Odds } from './belief.js';
import { recast, retype, typeInstead } from './cast.js';
import { implyEvent } from './implied.js';
import { impressionOf, type Impression, type View } from './signs.js';

/** Readings of a scene that tells too little are left out when they are less likely than this; what a clause says of its own is believed. */
const LEAST_BELIEF = 0.1;
const loose: ReadonlySet<string> = new Set(['scene/whole-sentence', 'scene/one-side']);

/** Takes what a part of a sentence shows, with what its frames told. */
export type Observe = (impression: Impression, part: ParsedSentence, told: readonly Event[]) => void;

/**
 * Leaves out the loose readings that a sentence gives no reason to believe, and mends the parties of the others; tells the deals that it implies beside them.
 * @param beliefs null: everything is believed and nothing implied
 * @param isList the sentence is an item of a list, which has been read as one
 */
export function weigh(view: View, isList: boolean, beliefs: Beliefs | null, states: StateTable, observe?: Observe): readonly Event[] {
  const parts = isList ? [view.parsed] : segmentsOf(view.parsed);
  if (parts.length < 2) return weighPart(view, isList, beliefs, states, observe);
  const discourse = withSpeaker(view.discourse, view.discourse.speaker);
  return parts.flatMap((parsed, at) => {
    // What stands before the first part and behind the last belongs to them.
    const start = at ? parsed.range.start : Number.NEGATIVE_INFINITY;
    const end = parts[at + 1]?.range.start ?? Number.POSITIVE_INFINITY;
    const told = view.told.filter(({ trigger }) => trigger.start >= start && trigger.start < end);
    const kept = weighPart({ ...view, parsed, told, discourse }, isList, beliefs, states, observe);
    updateDiscourse(parsed.clauses, discourse, kept);
    discourse.deals = [...kept].reverse().concat(discourse.deals);
    return kept;
  });
}

function weighPart(view: View, isList: boolean, beliefs: Beliefs | null, states: StateTable, observe?: Observe): readonly Event[] {
  const { told } = view;
  if (!told.length && !mayImply(view)) return told;
  const impression = impressionOf(view);
  observe?.(impression, view.parsed, told);
  if (!beliefs) return told;
  const likelihoods = beliefs.ofTypes(impression.signs);
  const oddsOf = (type: DealType): Odds => beliefs.ofRoles(impression.candidates(), type);
  const typed = told.map((event) => {
    const type = event.resumed ? null : typeInstead(event.type, likelihoods);
    return (type && told.every((other) => other.type !== type) ? retype(event, type, oddsOf(type), view.parsed.range) : null) ?? event;
  });
  const kept = typed.filter((event) => {
    const odds = oddsOf(event.type);
    const likely = likelihoods.get(event.type)!;
    event.belief = likely * likelihoodOfParties(event, odds);
    if (event.belief < LEAST_BELIEF && event.rules.some((rule) => loose.has(rule))) return false;
    const isAlone = typed.every((other) => other === event || other.type !== event.type);
    // What goes on with a deal told before has its other parties from there.
    if (isAlone && !event.resumed && recast(event, odds, view.parsed.range)) event.belief = likely * likelihoodOfParties(event, odds);
    return true;
  });
  if (isList || !mayImply(view)) return kept;
  const imply = (): Event | null => implyEvent(view, impression, likelihoods, beliefs, states, kept);
  for (let one = imply(); one; one = imply()) kept.push(one);
  return kept;
}

/** A deal that no frame reads is told only with a figure and somebody whose it is. */
const mayImply = ({ parsed: { units, entities }, discourse: { topic } }: View): boolean =>
  entities.some(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'power') && (topic !== null || units.some((unit) => isNoun(unit) && deepOrganization(unit) !== null));
