import { type DealType, type StateSeed, type Status } from '../../schemas/plain.js';
import { groupBy } from '../ranges.js';
import type { Clause } from './clauses.js';
import type { Contracts } from './contracts.js';
import type { StateEvidence } from './event.js';
import type { Entity, NounPhrase, VerbGroup } from './phrase.js';

/** What the state of a deal is read with. */
export interface Telling {
  readonly type: DealType;
  /** The state that the frame tells by itself; null: none. */
  readonly status: Status | null;
  readonly priced: boolean;
  readonly contracts: Contracts;
  readonly headline: boolean;
}

/** The words of seeds/states.yaml, by where they stand. */
export interface StateTable {
  readonly chains: ReadonlyMap<string, Status>;
  readonly governors: ReadonlyMap<string, Status>;
  readonly denied: ReadonlyMap<string, Status>;
  readonly nouns: ReadonlyMap<string, Status>;
  readonly letters: readonly string[];
  /** By the two letters with which they begin. */
  readonly phrases: ReadonlyMap<number, readonly { readonly phrase: string; readonly status: Status }[]>;
}

/** The letter at a place of a text and the one after it, as one number. */
export const pairAt = (text: string, at: number): number => text.charCodeAt(at) << 16 | text.charCodeAt(at + 1);

export function compileStates(seeds: readonly StateSeed[]): StateTable {
  const table = (pick: (seed: StateSeed) => readonly string[] | undefined): Map<string, Status> =>
    new Map(seeds.flatMap((seed) => (pick(seed) ?? []).map((word) => [word, seed.status] as const)));
  return {
    chains: table((seed) => seed.chains), governors: table((seed) => seed.governors), denied: table((seed) => seed.denied), nouns: table(({ nouns = [], letters = [] }) => [...nouns, ...letters]),
    letters: seeds.flatMap(({ letters = [] }) => letters),
    phrases: groupBy(seeds.flatMap(({ status, phrases = [] }) => phrases.map((phrase) => ({ phrase, status }))), ({ phrase }) => pairAt(phrase, 0)),
  };
}

/** What a finished act is called: a contract is signed, an act is completed, a building is announced until it opens. */
const DONE: Record<DealType, Status> = {
  investment: 'completed', acquisition: 'completed', merger: 'completed', debt: 'completed', joint_venture: 'completed',
  compute: 'signed', supply: 'signed', energy: 'signed', licensing: 'signed', partnership: 'signed', infrastructure: 'announced',
};

/** «Kyma suministrará la luz durante diez años. El contrato…»: the future of services is that of a contract told beside them; a purchase is agreed once it has a price. */
const agreedBesideContract: ReadonlySet<DealType> = new Set<DealType>(['energy', 'compute', 'licensing']);
const agreedWhenPriced: ReadonlySet<DealType> = new Set<DealType>(['acquisition', 'merger']);

/** «en virtud de un contrato, X comprará…»: in the clause of a contract, the future of what is supplied or lent is that of the contract. */
const agreedInContract: ReadonlySet<DealType> = new Set<DealType>(['energy', 'debt', 'supply', 'compute', 'licensing']);

/** «X suministrará luz a Y durante diez años», «X alquilará capacidad a Y por N»: in an article that tells of a contract, services and loans told with their term or their price are agreed. */
const agreedOnTerms: ReadonlySet<DealType> = new Set<DealType>(['energy', 'compute', 'licensing', 'supply', 'debt']);

function isAgreed(clause: Clause, { type, priced, contracts }: Telling, table: StateTable): boolean {
  // «pagará N por el 25 % de Y»: what both sides give is told, as it is of a loan or a service with its price.
  const termed = agreedOnTerms.has(type) ? priced || holds(clause, 'duration') : type === 'investment' && priced && holds(clause, 'percent');
  // «X suministrará turbinas a Y», «X venderá a Y la luz de diez años»: who delivers was given the order, who buys may only mean to.
  const ordered = delivering.has(clause.verb?.lemma ?? '') && clause.kind !== 'relative' && clause.kind !== 'nonfinite' && !contracts.letter();
  if (ordered && (type === 'supply' || (type === 'energy' && holds(clause, 'duration')))) return true;
  return (priced && agreedWhenPriced.has(type)) || (termed && contracts.any()) || (agreedInContract.has(type) && underContract(clause, table)) || (agreedBesideContract.has(type) && contracts.near());
}

const delivering: ReadonlySet<string> = new Set(['suministrar', 'servir', 'surtir', 'proveer', 'abastecer', 'entregar', 'vender', 'instalar', 'montar', 'despachar', 'proporcionar', 'facilitar', 'aportar', 'poner', 'equipar', 'dotar', 'fabricar']);

/** Whether a clause tells a figure of a kind. */
const holds = ({ phrases }: Clause, kind: Entity['kind']): boolean =>
  phrases.some(({ phrase }) => [phrase, ...phrase.complements, ...phrase.coordinated].some(({ entities }) => entities.some((entity) => entity.kind === kind)));

/** Whether a contract is told in a clause, or in one around it. */
function underContract(clause: Clause, table: StateTable): boolean {
  for (let up: Clause | null = clause; up; up = up.parent ?? up.sibling) {
    if (up.phrases.some(({ phrase }) => [phrase, ...phrase.complements].some((noun) => stateOfNoun(noun, table) === 'signed'))) return true;
  }
  return false;
}

/** What the last act of a deal makes of it. */
export const finished = (type: DealType): Status => DONE[type];

/** State from the verb that is the deal, or governs it: tense and mood, the chain before it, negation. */
export function stateOfVerb(clause: Clause, told: Telling, table: StateTable): StateEvidence {
  const verb = clause.verb;
  if (!verb) return { status: told.status ?? DONE[told.type], weight: 0 };
  const chained = stateOfChain(verb, table) ?? (told.status === 'completed' ? undefined : stateOfTrigger(verb, told.type, table));
  if (verb.negated) return { status: 'cancelled', weight: 2 };
  // «descartó que X vaya a entrar», «puede que emita»: the clause around a subjunctive says what becomes of it.
  const around = clause.kind === 'completive' && verb.mood === 'subjunctive' ? clause.parent?.verb : undefined;
  if (around && !around.negated && table.governors.get(around.lemma) === 'cancelled') return { status: 'cancelled', weight: 3 };
  if (around?.lemma === 'poder' && !around.chain.length) return { status: 'rumored', weight: 3 };
  const contract = clause.kind === 'relative' && clause.relativePreposition && clause.antecedent ? stateOfNoun(clause.antecedent, table) : undefined;
  // «la ruptura del acuerdo por el que X se habría hecho con Y».
  if (contract === 'cancelled') return { status: 'cancelled', weight: 3 };
  // «retiró los 35.000 millones que había puesto por Y».
  const outer = clause.kind === 'relative' && clause.antecedent?.preposition === null && clause.antecedent.classes.has('money') ? clause.parent?.verb : null;
  if (outer && !outer.negated && table.governors.get(outer.lemma) === 'cancelled') return { status: 'cancelled', weight: 3 };
  const promised = futureInPast(clause, table);
  if (promised && !chained) return { status: promised, weight: 2 };
  if (isUnfulfilled(clause, table)) return { status: 'cancelled', weight: 3 };
  if (isHedged(verb)) return { status: chained === 'negotiating' ? 'negotiating' : chained === 'cancelled' ? 'cancelled' : 'rumored', weight: 3 };
  if (chained) return { status: chained === 'completed' ? DONE[told.type] : chained, weight: 3 };
  switch (verb.mood) {
    case 'participle': return { status: told.status ?? DONE[told.type], weight: 2 };
    case 'infinitive': return stateOfGoverned(clause, told, table);
    case 'gerund': return clause.parent?.verb ? stateOfVerb(clause.parent, told, table) : { status: DONE[told.type], weight: 1 };
    default: break;
  }
  // «suscriben un memorando», «firma una carta de intenciones»: what is signed binds nobody.
  const signed = clause.phrases.find(({ side, phrase }) => side === 'after' && phrase.preposition === null && stateOfNoun(phrase, table) === 'announced');
  if (signed && table.governors.get(verb.lemma) === 'signed') return { status: 'announced', weight: 3 };
  if (contract && !verb.perfect) return { status: contract, weight: 3 };
  if (verb.tense === 'future') return { status: isAgreed(clause, told, table) ? 'signed' : 'announced', weight: 2 };
  // «había ofrecido N por Y»: what was offered before then was not taken.
  if (offering.has(verb.lemma) && verb.perfect && verb.tense === 'imperfect' && told.status !== 'completed') return { status: 'cancelled', weight: 2 };
  if (verb.perfect || verb.tense === 'preterite') return { status: agreeing.has(verb.lemma) && told.status !== 'announced' ? 'signed' : told.status ?? DONE[told.type], weight: 2 };
  // «después de que X se hiciera con…»: what goes before is done.
  if (verb.mood === 'subjunctive' && clause.opener === 'tras') return { status: told.status ?? DONE[told.type], weight: 2 };
  if (verb.mood === 'subjunctive') return reported(clause, told, table) ?? { status: told.status ?? 'announced', weight: 1 };
  if (verb.tense === 'imperfect') return { status: told.status ?? DONE[told.type], weight: 1 };
  // «HP compra Humane»: a purchase told in the present is agreed today.
  const today = told.type === 'acquisition' && (told.headline || (clause.kind !== 'relative' && !lasting.has(verb.lemma))) ? 'signed' : DONE[told.type];
  return { status: told.status ?? today, weight: told.headline ? 0 : 1 };
}

const offering: ReadonlySet<string> = new Set(['ofrecer', 'proponer', 'ofertar', 'pujar', 'plantear']);

/** «apalabró la compra», «pactó un préstamo»: no more than agreed. */
const agreeing: ReadonlySet<string> = new Set(['acordar', 'pactar', 'apalabrar', 'concertar', 'convenir', 'sellar']);

/** Verbs by whose present a company is somebody's already («pertenece a X desde 2018»). */
const lasting: ReadonlySet<string> = new Set(['ser', 'estar', 'tener', 'haber', 'pertenecer', 'controlar', 'poseer', 'detentar', 'ostentar', 'dominar', 'digerir', 'integrar', 'acumular', 'incluir', 'figurar', 'contar', 'seguir', 'valer', 'costar', 'valorar', 'sumar']);

/** Verbs of letting and making others do something. */
const letting: ReadonlySet<string> = new Set(['autorizar', 'invitar', 'obligar', 'forzar', 'instar', 'animar', 'emplazar', 'exhortar', 'facultar', 'habilitar']);

/** Verbs of giving money, shares or time for something. */
const paying: ReadonlySet<string> = new Set(['pagar', 'soltar', 'desembolsar', 'canjear', 'intercambiar', 'gastar', 'entregar', 'abonar', 'bastar', 'emplear', 'dejar', 'rascar', 'sacar', 'necesitar', 'tardar', 'costar']);

/** «para comprar», «tras comprar», «acuerdo para comprar», «anunció su intención de comprar». */
function stateOfGoverned(clause: Clause, told: Telling, table: StateTable): StateEvidence {
  // «autorizó a X a pedir chips», «invita a X a entrar»: what somebody is let or made to do is still to be done; a purchase that is cleared was agreed.
  const letter = clause.opener === 'a' ? clause.parent?.verb?.lemma ?? '' : '';
  if (letting.has(letter)) return { status: agreedWhenPriced.has(told.type) && table.governors.get(letter) === 'signed' ? 'signed' : 'announced', weight: 2 };
  if (clause.opener === 'tras' || clause.opener === 'a') return { status: DONE[told.type], weight: 2 };
  if (clause.opener === 'sin' || clause.opener === 'antes') return { status: 'announced', weight: 1 };
  // «estuvo a punto de ser comprada»: it was not; «está a punto de»: it is near.
  if (clause.opener === 'por' && clause.parent?.verb?.lemma === 'estar') return { status: 'negotiating', weight: 3 };
  if (clause.opener === 'verge') return { status: clause.parent?.verb?.tense === 'preterite' ? 'cancelled' : 'negotiating', weight: 3 };
  const governor = clause.governor;
  if (governor?.unit === 'noun') {
    const status = stateOfNoun(governor, table);
    const outer = clause.parent?.verb ? table.governors.get(clause.parent.verb.lemma) : undefined;
    if (outer === 'cancelled') return { status: 'cancelled', weight: 3 };
    if (clause.parent?.verb && isHedged(clause.parent.verb)) return { status: status === 'negotiating' ? 'negotiating' : 'rumored', weight: 3 };
    // «firman una carta de intenciones para fusionarse»: what is signed binds nobody.
    if (outer === 'signed' && status === 'announced') return { status, weight: 3 };
    if (outer && outer !== 'announced' && outer !== 'completed') return { status: outer, weight: 3 };
    if (status) return { status, weight: 3 };
  }
  const parent = clause.parent;
  if (parent?.verb && parent.verb.mood !== 'infinitive') {
    const lemma = table.chains.get(parent.verb.lemma) ?? table.governors.get(parent.verb.lemma);
    if (lemma) return { status: lemma === 'completed' ? DONE[told.type] : lemma, weight: 2 };
    if (isHedged(parent.verb)) return { status: 'rumored', weight: 2 };
    // «soltó N para hacerse con el 40 %»: what somebody paid for is his.
    if (clause.opener === 'para' && paying.has(parent.verb.lemma)) return stateOfVerb(parent, told, table);
    return { status: 'announced', weight: 1 };
  }
  return { status: 'announced', weight: 0 };
}

/** State of a deal noun: from the verb that governs it, from the nouns around it, else the frame's own. */
export function stateOfDealNoun(clause: Clause, noun: NounPhrase, told: Telling, table: StateTable): StateEvidence {
  const around = clause.phrases.map(({ phrase }) => phrase).filter((phrase) => phrase !== noun && contains(phrase, noun));
  for (const outer of [...around, noun]) {
    const status = stateOfNoun(outer, table);
    if (status === 'negotiating' || status === 'rumored' || status === 'cancelled') return { status, weight: 3 };
  }
  const verb = clause.verb;
  if (verb) {
    const chained = stateOfChain(verb, table);
    const governed = table.governors.get(verb.lemma);
    if (governed === 'cancelled' && !verb.negated) return { status: 'cancelled', weight: 3 };
    if (isHedged(verb)) return { status: chained === 'negotiating' || governed === 'negotiating' ? 'negotiating' : 'rumored', weight: 3 };
    if (chained && chained !== 'completed') return { status: chained, weight: 3 };
    // «amplió su ronda», «le extendió una línea»: the money is in.
    if (governed === 'signed' && ((told.type === 'investment' && verb.lemma === 'ampliar') || (told.type === 'debt' && verb.lemma === 'extender')) && !verb.chain.length && verb.tense !== 'future') return { status: DONE[told.type], weight: 3 };
    // «está a punto de zanjar la compra», «estaría por cerrar la ronda».
    if (governed === 'completed' && clause.kind === 'nonfinite' && (clause.opener === 'verge' || clause.opener === 'por')) return stateOfGoverned(clause, told, table);
    if (governed && !(clause.kind === 'nonfinite' && governed === 'completed')) {
      if (verb.tense === 'future' && governed === 'completed') return { status: 'announced', weight: 2 };
      // «anunció acuerdos con X»: what is told of a contract is that it is signed.
      if (governed === 'announced' && verb.lemma === 'anunciar' && (told.type === 'partnership' || noun.words.some((word) => table.nouns.get(word.split(' ', 1)[0]) === 'signed')) && DONE[told.type] === 'signed') return { status: 'signed', weight: 2 };
      return { status: governed === 'completed' ? DONE[told.type] : governed, weight: verb.perfect || verb.tense === 'preterite' ? 3 : told.headline ? 1 : 2 };
    }
    if (verb.tense === 'future') return { status: 'announced', weight: 1 };
  }
  const own = stateOfNoun(noun, table);
  if (own) return { status: own, weight: 2 };
  return { status: told.status ?? DONE[told.type], weight: 0 };
}

function stateOfNoun(phrase: NounPhrase, table: StateTable): Status | undefined {
  const { words } = phrase;
  for (let at = 0; at < words.length; at++) {
    // «el visto bueno de la autoridad».
    const status = table.nouns.get(words[at]) ?? (at + 1 < words.length ? table.nouns.get(`${words[at]} ${words[at + 1]}`) : undefined);
    if (status) return status;
  }
  return undefined;
}

const contains = (outer: NounPhrase, inner: NounPhrase): boolean => outer.start <= inner.start && inner.end <= outer.end;

function stateOfChain(verb: VerbGroup, table: StateTable): Status | undefined {
  for (const lemma of verb.chain) {
    // «pudo cerrar», «ha podido colocar»: who was able to, did.
    if (lemma === 'poder' && (verb.tense === 'preterite' || verb.perfect) && verb.mood === 'indicative') return 'completed';
    const status = table.chains.get(lemma);
    if (status) return status;
  }
  return undefined;
}

/** A frame verb that tells a state by itself («negocia», «archivó», «sopesa»): a finished or signed act is told by its tense. */
function stateOfTrigger(verb: VerbGroup, type: DealType, table: StateTable): Status | undefined {
  // «se deshizo de su filial»: what is undone with «se» is sold.
  if (verb.lemma === 'deshacer' && verb.clitics.includes('se')) return undefined;
  // «le cayeron 200 millones»: what falls to somebody is had.
  if (verb.lemma === 'caer' && verb.clitics.some((clitic) => clitic === 'le' || clitic === 'les')) return undefined;
  // «preparan un préstamo», «arma una ronda»: not yet given.
  if (preparing.has(verb.lemma) && verb.tense === 'present' && !verb.perfect && lent.has(type)) return 'negotiating';
  // «comprometieron 1.000 millones»: promised, whatever its tense.
  if (verb.lemma === 'comprometer') return 'signed';
  const status = table.governors.get(verb.lemma);
  return status === 'completed' || status === 'signed' || status === 'announced' ? undefined : status;
}

const preparing: ReadonlySet<string> = new Set(['preparar', 'armar', 'tramitar', 'estructurar', 'gestionar', 'montar']);
const lent: ReadonlySet<DealType> = new Set<DealType>(['debt', 'investment']);

/** The conditional of rumour: «compraría», «habría comprado», «estaría negociando». */
const isHedged = (verb: VerbGroup): boolean => verb.mood === 'conditional';

/** Verbs of wanting to do something, told as past. */
const wanting: ReadonlySet<string> = new Set(['ir', 'querer', 'intentar', 'pretender', 'tentar']);

/** «iba a comprar», «quiso hacerse con», «había intentado colocar»: what was only meant did not come about, unless somebody told then that it would. */
function isUnfulfilled({ kind, verb, parent }: Clause, table: StateTable): boolean {
  if (!verb || verb.mood !== 'indicative' || !wanting.has(verb.chain[0] ?? '') || !(verb.tense === 'imperfect' || (verb.tense === 'preterite' && !verb.perfect))) return false;
  return kind !== 'completive' || !table.governors.has(parent?.verb?.lemma ?? '');
}

/** «anunció que compraría»: the conditional is the future of a past, as firm as its verb. */
function futureInPast(clause: Clause, table: StateTable): Status | undefined {
  const told = clause.kind === 'completive' ? clause.parent?.verb : undefined;
  if (!told || !isHedged(clause.verb!) || clause.verb!.perfect || told.mood !== 'indicative' || (told.tense !== 'preterite' && !told.perfect)) return undefined;
  const status = table.governors.get(told.lemma);
  return status === 'announced' || status === 'signed' ? status : undefined;
}

function reported(clause: Clause, told: Telling, table: StateTable): StateEvidence | null {
  return clause.kind === 'completive' && clause.parent?.verb ? stateOfVerb(clause.parent, told, table) : null;
}

const order: readonly Status[] = ['cancelled', 'completed', 'signed', 'negotiating', 'announced', 'rumored'];

/** The state that the article ends with: of the firmest evidence the most frequent, a breach before all; among equals the most definite. */
export function settleState(type: DealType, evidence: readonly StateEvidence[]): Status {
  const status = firmestState(evidence);
  // A site is announced until it opens, whatever was signed for it.
  return type === 'infrastructure' && status === 'signed' ? 'announced' : status;
}

function firmestState(evidence: readonly StateEvidence[]): Status {
  const firmest = evidence.reduce((most, { weight }) => Math.max(most, weight), 0);
  const votes = new Map<Status, number>();
  for (const { status, weight } of evidence) if (weight === firmest) votes.set(status, (votes.get(status) ?? 0) + 1);
  if (votes.has('cancelled')) return 'cancelled';
  let best: Status = 'announced';
  let most = 0;
  for (const status of order) {
    const count = votes.get(status) ?? 0;
    if (count > most) [best, most] = [status, count];
  }
  return best;
}
