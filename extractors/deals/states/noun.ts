import type { Clause } from '../clauses.js';
import type { StateEvidence } from '../event.js';
import type { NounPhrase, VerbGroup } from '../phrase.js';
import { isHedged, isPast, stateOfChain } from './chain.js';
import { stateOfNoun, type StateTable } from './table.js';
import { finished, type Told } from './told.js';
import { stateOfGoverned } from './verb.js';

/** State of a deal noun: from the nouns around it, from the verb that governs it, from its own words, else the frame's own. */
export function stateOfDealNoun(clause: Clause, noun: NounPhrase, told: Told, table: StateTable): StateEvidence {
  const around = fromNouns(clause, noun, table) ?? (clause.verb && fromVerb(clause, clause.verb, noun, told, table));
  if (around) return around;
  const own = stateOfNoun(noun, table);
  return own ? { status: own, weight: 2 } : { status: told.status ?? finished(told.type), weight: 0 };
}

const contains = (outer: NounPhrase, inner: NounPhrase): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** «las negociaciones para la venta de Y», «una eventual compra». */
function fromNouns({ phrases }: Clause, noun: NounPhrase, table: StateTable): StateEvidence | null {
  const around = phrases.map(({ phrase }) => phrase).filter((phrase) => phrase !== noun && contains(phrase, noun));
  for (const outer of [...around, noun]) {
    const status = stateOfNoun(outer, table);
    if (status === 'negotiating' || status === 'rumored' || status === 'cancelled') return { status, weight: 3 };
  }
  return null;
}

function fromVerb(clause: Clause, verb: VerbGroup, noun: NounPhrase, told: Told, table: StateTable): StateEvidence | null {
  const chained = stateOfChain(verb, table);
  const governed = table.governors.get(verb.lemma);
  if (governed === 'cancelled' && !verb.negated) return { status: 'cancelled', weight: 3 };
  if (isHedged(verb)) return { status: chained === 'negotiating' || governed === 'negotiating' ? 'negotiating' : 'rumored', weight: 3 };
  if (chained && chained !== 'completed') return { status: chained, weight: 3 };
  if (putsMoneyIn(verb, told)) return { status: finished(told.type), weight: 3 };
  // «está a punto de zanjar la compra», «estaría por cerrar la ronda».
  if (governed === 'completed' && clause.kind === 'nonfinite' && (clause.opener === 'verge' || clause.opener === 'por')) return stateOfGoverned(clause, told, table);
  if (governed && !(clause.kind === 'nonfinite' && governed === 'completed')) {
    if (verb.tense === 'future' && governed === 'completed') return { status: 'announced', weight: 2 };
    if (announcesContract(verb, noun, told, table)) return { status: 'signed', weight: 2 };
    return { status: governed === 'completed' ? finished(told.type) : governed, weight: isPast(verb) ? 3 : told.headline ? 1 : 2 };
  }
  return verb.tense === 'future' ? { status: 'announced', weight: 1 } : null;
}

/** «amplió su ronda», «le extendió una línea»: the money is in. */
const extending = new Map([['ampliar', 'investment'], ['extender', 'debt']]);
const putsMoneyIn = ({ lemma, chain, tense }: VerbGroup, { type }: Told): boolean => extending.get(lemma) === type && !chain.length && tense !== 'future';

/** «anunció acuerdos con X»: what is told of a contract is that it is signed. */
const announcesContract = ({ lemma }: VerbGroup, { words }: NounPhrase, { type }: Told, { nouns }: StateTable): boolean =>
  lemma === 'anunciar' && finished(type) === 'signed' && (type === 'partnership' || words.some((word) => nouns.get(word.split(' ', 1)[0]) === 'signed'));
