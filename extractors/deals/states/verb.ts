import type { Status } from '../../../schemas/plain.js';
import type { Clause } from '../clauses.js';
import type { StateEvidence } from '../event.js';
import type { NounPhrase, VerbGroup } from '../phrase.js';
import { isAgreed } from './agreed.js';
import { futureInPast, isHedged, isPast, isThere, isUnfulfilled, stateOfChain, stateOfTrigger } from './chain.js';
import { stateOfGovernor, stateOfNoun, type StateTable } from './table.js';
import { finished, isTakeover, type Told } from './told.js';

/** A verb whose state is asked for, with what is known of it. */
interface View {
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly told: Told;
  readonly table: StateTable;
  /** What stands before the verb, or it by itself, tells. */
  readonly chained: Status | undefined;
  /** What the paper tells by which the clause hangs («el acuerdo por el que X comprará»). */
  readonly paper: Status | undefined;
}

/** One thing about a verb that tells a state; null: it does not here, and the next is asked. */
type Step = (view: View) => StateEvidence | null;

/** State from the verb that is the deal, or governs it: tense and mood, the chain before it, negation, what stands around it. */
export function stateOfVerb(clause: Clause, told: Told, table: StateTable): StateEvidence {
  const { verb } = clause;
  if (!verb) return { status: told.status ?? finished(told.type), weight: 0 };
  const view: View = {
    clause, verb, told, table,
    chained: stateOfChain(verb, table) ?? (told.status === 'completed' ? undefined : stateOfTrigger(clause, verb, told.type, table)),
    paper: clause.kind === 'relative' && clause.relativePreposition && clause.antecedent ? stateOfNoun(clause.antecedent, table) : undefined,
  };
  for (const step of steps) {
    const evidence = step(view);
    if (evidence) return evidence;
  }
  return present(view);
}

/** What the act of a verb comes to: an offer that somebody made is no more than one. */
const act = (verb: VerbGroup, { status, type }: Told, { verbs }: StateTable): Status => status ?? (verbs.offering.has(verb.lemma) ? 'announced' : finished(type));

const governs = (verb: VerbGroup | null | undefined, status: Status, { governors }: StateTable): boolean => !!verb && !verb.negated && governors.get(verb.lemma) === status;

/** «no comprará»; «no descarta comprar»: it may. */
const negated: Step = ({ verb, table }) => verb.negated ? { status: verb.chain.some((lemma) => table.verbs.denying.has(lemma)) ? 'rumored' : 'cancelled', weight: 2 } : null;

/** «descartó que X vaya a entrar», «puede que emita»: the clause around a subjunctive says what becomes of it. */
const aroundSubjunctive: Step = ({ clause, verb, told, table }) => {
  const around = clause.kind === 'completive' && verb.mood === 'subjunctive' ? clause.parent?.verb : undefined;
  if (governs(around, 'cancelled', table)) return { status: 'cancelled', weight: 3 };
  // «no descarta que X compre»: it may; «no impidió que X comprase»: it did.
  if (around?.negated && table.governors.get(around.lemma) === 'cancelled') return { status: table.verbs.denying.has(around.lemma) ? 'rumored' : act(verb, told, table), weight: 2 };
  return around?.lemma === 'poder' && !around.chain.length ? { status: 'rumored', weight: 3 } : null;
};

/** «la ruptura del acuerdo por el que X se habría hecho con Y», «retiró los 35.000 millones que había puesto por Y». */
const calledOffAround: Step = ({ clause, paper, table }) => {
  const { kind, antecedent, parent } = clause;
  const money = kind === 'relative' && antecedent?.preposition === null && antecedent.classes.has('money');
  return paper === 'cancelled' || (money && governs(parent?.verb, 'cancelled', table) && !table.verbs.paying.has(parent?.verb?.lemma ?? '')) || isOfWhatIsOff(clause, table) ? { status: 'cancelled', weight: 3 } : null;
};

/** «Las conversaciones, que versaban sobre un 20% por el que X habría puesto N, se rompieron»: in a relative, however deep, of what the clause around calls off. */
function isOfWhatIsOff(clause: Clause, table: StateTable): boolean {
  for (let up: Clause | null = clause; up?.kind === 'relative'; up = up.parent) {
    const { parent, antecedent } = up;
    if (parent && antecedent && parent.verb && !parent.verb.negated && stateOfGovernor(parent, table) === 'cancelled' && parent.phrases.some(({ phrase, side }) => side === 'before' && phrase === antecedent) && stateOfNoun(antecedent, table)) return true;
  }
  return false;
}

const promised: Step = ({ clause, chained, table }) => {
  const status = chained ? undefined : futureInPast(clause, table);
  return status ? { status, weight: 2 } : null;
};

const unfulfilled: Step = ({ clause, table }) => isUnfulfilled(clause, table) ? { status: 'cancelled', weight: 3 } : null;

const hedged: Step = ({ verb, chained }) => isHedged(verb) ? { status: chained === 'negotiating' || chained === 'cancelled' ? chained : 'rumored', weight: 3 } : null;

const byChain: Step = ({ verb, chained, told, table }) => chained && !(isGoing(verb.chain) && isFuture(verb)) ? { status: chained === 'completed' ? act(verb, told, table) : chained, weight: 3 } : null;

const nonfinite: Step = ({ clause, verb, told, table }) => {
  switch (verb.mood) {
    case 'participle': return { status: act(verb, told, table), weight: 2 };
    case 'infinitive': return stateOfGoverned(clause, told, table);
    case 'gerund': return clause.parent?.verb ? stateOfVerb(clause.parent, told, table) : { status: finished(told.type), weight: 1 };
    default: return null;
  }
};

/** «suscriben un memorando», «firma una carta de intenciones»: what is signed binds nobody. */
const letterSigned: Step = ({ clause, verb, table }) => {
  const signed = clause.phrases.some(({ side, phrase }) => side === 'after' && phrase.preposition === null && stateOfNoun(phrase, table) === 'announced');
  return signed && table.governors.get(verb.lemma) === 'signed' ? { status: 'announced', weight: 3 } : null;
};

const underPaper: Step = ({ verb, paper }) => paper && !verb.perfect ? { status: paper, weight: 3 } : null;

/** «comprará», «va a comprar», «irá comprando». */
const isFuture = ({ tense, mood, perfect, chain }: VerbGroup): boolean => tense === 'future' || (tense === 'present' && mood === 'indicative' && !perfect && isGoing(chain));
const isGoing = (chain: readonly string[]): boolean => chain.length === 1 && chain[0] === 'ir';

/** «seguirá pagándole»: under a contract that goes on. */
const goesOn = ({ chain }: VerbGroup, { type }: Told): boolean => chain[0] === 'seguir' && finished(type) === 'signed';

const future: Step = ({ clause, verb, told, table }) => isFuture(verb) ? { status: goesOn(verb, told) || isAgreed(clause, told, table) ? 'signed' : 'announced', weight: 2 } : null;

/** The objects of a verb. */
const objectsOf = ({ phrases }: Clause): NounPhrase[] => phrases.flatMap(({ phrase, side }) => side === 'after' && phrase.preposition === null ? [phrase] : []);

/** «tiene luz verde para entrar en Y», «alcanzó un acuerdo». */
const paperHeld: Step = ({ clause, verb, told, table }) =>
  told.status === null && table.verbs.holding.has(verb.lemma) && objectsOf(clause).some((object) => stateOfNoun(object, table) === 'signed') ? { status: 'signed', weight: 2 } : null;

/** «elevó su oferta a N»: still an offer. */
const isOffer = ({ clause, verb, table }: View): boolean => table.verbs.offering.has(verb.lemma) || objectsOf(clause).some(({ classes }) => classes.has('bid'));

/** «había ofrecido N por Y»: what was offered before then was not taken; «mejoró su oferta» is still one. */
const offered: Step = (view) => {
  const { verb, told, table: { governors, verbs } } = view;
  if (told.status === 'completed' || verb.mood !== 'indicative' || !isPast(verb) || !isOffer(view)) return null;
  if (verb.perfect && verb.tense === 'imperfect') return { status: 'cancelled', weight: 2 };
  return told.status === null && !governors.has(verb.lemma) && !verbs.agreeing.has(verb.lemma) ? { status: 'announced', weight: 2 } : null;
};

/** «apalabró la compra», «pactó un préstamo»: no more than agreed; any other past is done. */
const past: Step = ({ verb, told, table }) => {
  if (!isPast(verb)) return null;
  if (isThere(verb, told, table)) return { status: 'completed', weight: 2 };
  return { status: table.verbs.agreeing.has(verb.lemma) && told.status !== 'announced' ? 'signed' : act(verb, told, table), weight: 2 };
};

const subjunctive: Step = ({ clause, verb, told, table }) => {
  if (verb.mood !== 'subjunctive') return null;
  // «después de que X se hiciera con…»: what goes before is done.
  if (clause.opener === 'tras') return { status: act(verb, told, table), weight: 2 };
  return clause.kind === 'completive' && clause.parent?.verb ? stateOfVerb(clause.parent, told, table) : { status: told.status ?? 'announced', weight: 1 };
};

const imperfect: Step = ({ verb, told, table }) => verb.tense === 'imperfect' ? { status: act(verb, told, table), weight: 1 } : null;

const steps: readonly Step[] = [negated, aroundSubjunctive, calledOffAround, promised, unfulfilled, hedged, byChain, nonfinite, letterSigned, underPaper, future, paperHeld, offered, past, subjunctive, imperfect];

/** «HP compra Humane»: a purchase told in the present is agreed today; «pertenece a X desde 2018» is done. */
function present({ clause, verb, told, table }: View): StateEvidence {
  const today = isTakeover(told.type) && !table.verbs.offering.has(verb.lemma) && (told.headline || (clause.kind !== 'relative' && !table.verbs.lasting.has(verb.lemma))) ? 'signed' : act(verb, told, table);
  return { status: told.status ?? today, weight: told.headline ? 0 : 1 };
}

/** State of an infinitive, from what opens and governs its clause: «para comprar», «tras comprar», «acuerdo para comprar», «anunció su intención de comprar». */
export function stateOfGoverned(clause: Clause, told: Told, table: StateTable): StateEvidence {
  const { opener, governor, parent } = clause;
  // «autorizó a X a pedir chips», «invita a X a entrar»: what somebody is let or made to do is still to be done; a purchase that is cleared was agreed.
  const letter = opener === 'a' ? parent?.verb?.lemma ?? '' : '';
  if (table.verbs.letting.has(letter)) return { status: isTakeover(told.type) && table.governors.get(letter) === 'signed' ? 'signed' : 'announced', weight: 2 };
  if (opener === 'tras' || opener === 'a') return { status: finished(told.type), weight: 2 };
  if (opener === 'sin' || opener === 'antes') return { status: 'announced', weight: 1 };
  // «está por comprar», «está a punto de»: it is near; «estuvo a punto de ser comprada»: it was not.
  if (opener === 'por' && parent?.verb?.lemma === 'estar') return { status: 'negotiating', weight: 3 };
  if (opener === 'verge') return { status: parent?.verb?.tense === 'preterite' ? 'cancelled' : 'negotiating', weight: 3 };
  return (governor?.unit === 'noun' ? governedByNoun(clause, governor, table) : null) ?? governedByVerb(clause, told, table);
}

/** «negocia un acuerdo para comprar», «anunció su intención de comprar». */
function governedByNoun({ parent }: Clause, governor: NounPhrase, table: StateTable): StateEvidence | null {
  const status = stateOfNoun(governor, table);
  const outer = parent?.verb ? table.governors.get(parent.verb.lemma) : undefined;
  if (outer === 'cancelled') return { status: 'cancelled', weight: 3 };
  if (parent?.verb && isHedged(parent.verb)) return { status: status === 'negotiating' ? 'negotiating' : 'rumored', weight: 3 };
  // «firman una carta de intenciones para fusionarse»: what is signed binds nobody.
  if (outer === 'signed' && status === 'announced') return { status, weight: 3 };
  if (outer && outer !== 'announced' && outer !== 'completed') return { status: outer, weight: 3 };
  return status ? { status, weight: 3 } : null;
}

/** «planea comprar», «soltó N para hacerse con». */
function governedByVerb({ opener, parent }: Clause, told: Told, table: StateTable): StateEvidence {
  if (!parent?.verb || parent.verb.mood === 'infinitive') return { status: 'announced', weight: 0 };
  const status = table.chains.get(parent.verb.lemma) ?? table.governors.get(parent.verb.lemma);
  if (status) return { status: status === 'completed' ? finished(told.type) : status, weight: 2 };
  if (isHedged(parent.verb)) return { status: 'rumored', weight: 2 };
  // «soltó N para hacerse con el 40 %»: what somebody paid for is his.
  if (opener === 'para' && table.verbs.paying.has(parent.verb.lemma)) return stateOfVerb(parent, told, table);
  return { status: 'announced', weight: 1 };
}
