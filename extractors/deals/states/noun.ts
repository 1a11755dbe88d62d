import type { Clause } from '../clauses.js';
import type { StateEvidence } from '../event.js';
import type { NounPhrase, VerbGroup } from '../phrase.js';
import { isHedged, isPast, isThere, stateOfChain } from './chain.js';
import { stateOfGovernor, stateOfNoun, type StateTable } from './table.js';
import { finished, isTakeover, type Told } from './told.js';
import { stateOfGoverned } from './verb.js';

/** State of a deal noun: from the nouns around it, from the verb that governs it, from its own words, else the frame's own. */
export function stateOfDealNoun(clause: Clause, noun: NounPhrase, told: Told, table: StateTable): StateEvidence {
  const around = fromNouns(clause, noun, table) ?? (clause.verb && fromVerb(clause, clause.verb, noun, told, table)) ?? fromRelative(noun, told, table);
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
  const governed = stateOfGovernor(clause, table);
  if (isThere(verb, told, table)) return { status: 'completed', weight: 3 };
  if (verb.negated && governed) return fromDenied(clause, verb, told, table);
  if (governed === 'cancelled') return { status: 'cancelled', weight: 3 };
  if (isHedged(verb)) return { status: chained === 'negotiating' || governed === 'negotiating' ? 'negotiating' : 'rumored', weight: 3 };
  if (chained && chained !== 'completed') return { status: chained, weight: 3 };
  if (putsMoneyIn(verb, told)) return { status: finished(told.type), weight: 3 };
  // «está a punto de zanjar la compra», «estaría por cerrar la ronda».
  if (governed === 'completed' && clause.kind === 'nonfinite' && (clause.opener === 'verge' || clause.opener === 'por')) return stateOfGoverned(clause, told, table);
  if (governed && !(clause.kind === 'nonfinite' && governed === 'completed')) {
    // «cerrará el 1 de julio la compra»: what is to be closed was agreed.
    if (verb.tense === 'future' && governed === 'completed') return { status: isTakeover(told.type) ? 'signed' : 'announced', weight: 2 };
    if (announcesContract(clause, verb, noun, told, table)) return { status: 'signed', weight: 2 };
    return { status: governed === 'completed' ? finished(told.type) : governed, weight: isPast(verb) ? 3 : told.headline ? 1 : 2 };
  }
  // «tirará de un crédito de X»: what is to be drawn was agreed.
  if (verb.tense === 'future' && told.type === 'debt' && table.verbs.drawing.has(verb.lemma)) return { status: 'signed', weight: 2 };
  return verb.tense === 'future' ? { status: 'announced', weight: 1 } : null;
}

/** «no descarta la compra»: it may be; «no cerró la compra»: it is off; «aún no ha cerrado la compra»: not yet. */
function fromDenied({ adverbs }: Clause, { lemma }: VerbGroup, { status, type }: Told, { verbs, denied }: StateTable): StateEvidence {
  if (verbs.denying.has(lemma)) return { status: 'rumored', weight: 2 };
  if (denied.get(lemma) !== 'cancelled') return { status: status ?? finished(type), weight: 0 };
  return { status: adverbs.some((adverb) => pending.has(adverb)) ? 'negotiating' : 'cancelled', weight: 2 };
}
const pending: ReadonlySet<string> = new Set(['aún', 'todavía']);

/** «la venta que acordaron en mayo», «la compra de Y, acordada en mayo» is no more than agreed; «la fusión, desmentida ayer» is off. */
function fromRelative(noun: NounPhrase, { clauses }: Told, table: StateTable): StateEvidence | null {
  for (const clause of clauses) {
    if (!clause.verb || clause.verb.negated || !isToldOf(clause, clause.verb, noun)) continue;
    if (stateOfGovernor(clause, table) === 'cancelled') return { status: 'cancelled', weight: 3 };
    if (table.verbs.agreeing.has(clause.verb.lemma)) return { status: 'signed', weight: 2 };
  }
  return null;
}

/** Whether a clause hangs on a deal noun; a participle behind a comma may seem to be of whom its complement names. */
function isToldOf({ kind, antecedent }: Clause, verb: VerbGroup, noun: NounPhrase): boolean {
  if (!antecedent) return false;
  if (kind === 'participle') return contains(noun, antecedent);
  return kind === 'relative' && verb.mood === 'indicative' && isPast(verb) && contains(noun, antecedent) && contains(antecedent, noun);
}

/** «amplió su ronda», «le extendió una línea»: the money is in. */
const extending = new Map([['ampliar', 'investment'], ['extender', 'debt']]);
const putsMoneyIn = ({ lemma, chain, tense }: VerbGroup, { type }: Told): boolean => extending.get(lemma) === type && !chain.length && tense !== 'future';

const publishing: ReadonlySet<string> = new Set(['anunciar', 'comunicar', 'revelar', 'desvelar', 'notificar', 'divulgar']);

/** «anunció acuerdos con X»: what is told of a contract is that it is signed. */
const announcesContract = ({ phrases }: Clause, { lemma }: VerbGroup, noun: NounPhrase, { type }: Told, { nouns }: StateTable): boolean =>
  publishing.has(lemma) && finished(type) === 'signed'
  && (type === 'partnership' || [noun, ...phrases.map(({ phrase }) => phrase).filter((phrase) => contains(phrase, noun))].some(({ words }) => words.some((word) => nouns.get(word.split(' ', 1)[0]) === 'signed')));
