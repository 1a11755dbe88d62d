import { dealShapes, type Role } from '../../schemas/plain.js';
import { bearersOf } from './bearers.js';
import type { Clause } from './clauses.js';
import type { Event } from './event.js';
import { some, those } from './loops.js';
import { isPronoun, phantom, type NounPhrase, type Referent } from './phrase.js';
import { aboveOf, besideOf, goalsOf, mannerOf, sequelOf } from './scenes.js';
import { looksLike } from './sectors.js';

/**
 * Where the slots of a frame are looked up: a clause seen from its verb, or from a deal noun in it.
 * The active and the passive voice, relatives and shared subjects look the same from here.
 */
export interface Scene {
  readonly clause: Clause;
  /** All clauses of its sentence. */
  readonly clauses: readonly Clause[];
  /** The deal noun that opened the frame; null: the verb did. */
  readonly noun: NounPhrase | null;
  readonly subject: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  /** Phrases with a preposition, in order. */
  readonly obliques: readonly NounPhrase[];
  /** Phrases that the deal noun is a complement of («300 millones de deuda»). */
  readonly outer: readonly NounPhrase[];
  /** Whom «su» before the deal noun stands for. */
  readonly possessor: readonly NounPhrase[];
  /** The topic of the sentences before, when it is not the subject. */
  readonly topic: readonly NounPhrase[];
  /** The last organization told besides the topic, when it is not the subject. */
  readonly other: readonly NounPhrase[];
  /** The organization that the whole article is about, when it is not the subject. */
  readonly protagonist: readonly NounPhrase[];
  /** Deals told shortly before, the last one first. */
  readonly deals: readonly Event[];
}

/** A compiled slot path: its steps, each a function and the classes that fit. */
export type SlotPath = readonly { readonly function: string; readonly classes: readonly string[] }[];

/** A slot path ready to follow. Equal paths of all frames are one object, so that a scene looks each up once. */
export interface Path {
  /** Its place among all paths of the frames. */
  readonly index: number;
  readonly steps: SlotPath;
  /** It reaches beyond the sentence: not asked for a role that the sentence gives to somebody else. */
  readonly far: boolean;
  /** The bit of its first function among those that a scene may lack; given when the frames are opened. */
  bit: number;
}

/** A scene as the frames of its trigger look at it, all of them together. */
export interface Sight {
  readonly scene: Scene;
  /** False for a path that leads nowhere in the whole sentence. */
  readonly reaches: (path: Path['index']) => boolean;
  /** The bits of the functions that the scene has. */
  readonly bits: number;
  /** Where the paths that were followed lead. */
  readonly found: Map<Path, readonly NounPhrase[]>;
  /** True when a price and one side are enough: every frame has been tried for both. */
  readonly oneSided: boolean;
}

const compiled = new Map<string, readonly SlotPath[]>();

/** Compiles `object:chip|equipment|con:chip` into its alternatives, in order; once, as many frames say the same. */
export function compilePaths(source: string): readonly SlotPath[] {
  const known = compiled.get(source) ?? alternativesOf(source);
  compiled.set(source, known);
  return known;
}

function alternativesOf(source: string): SlotPath[] {
  const alternatives: string[] = [];
  for (const piece of source.split('|')) {
    // «object:chip|equipment»: a piece without a function is one more class of the step before it.
    if (/^[a-z]+:/.test(piece)) alternatives.push(piece);
    else alternatives[alternatives.length - 1] += `|${piece}`;
  }
  return alternatives.map((path) => path.split('/').map((step) => {
    const [name = '', classes = ''] = step.split(':');
    return { function: name, classes: classes.split('|') };
  }));
}

/** Entities and descriptions that end the search along «de» for an organization: «la filial de X» is not X. */
const opaque = new Set(['org', 'unit', 'person']);

const nowhere: readonly NounPhrase[] = [];

/** The first phrases that a path leads to; empty when it leads nowhere. */
export function follow(path: Path, sight: Sight): readonly NounPhrase[] {
  if (!(path.bit & sight.bits) || !sight.reaches(path.index)) return nowhere;
  let phrases = sight.found.get(path);
  if (!phrases) sight.found.set(path, phrases = lookUp(path.steps, sight.scene));
  return phrases;
}

function lookUp(steps: SlotPath, scene: Scene): readonly NounPhrase[] {
  const [first] = steps;
  let found = fits(candidates(first.function, scene), first.classes);
  for (let i = 1; i < steps.length && found.length; i++) {
    const step = steps[i];
    found = fits(found.flatMap((phrase) => step.function === 'de' ? descend(phrase, step.classes) : step.function === 'vendor' ? vendors(phrase) : step.function === 'parenthesis' ? withComplements(phrase).flatMap((held) => held.parentheses) : siblings(phrase, step.function, scene)), step.classes);
  }
  return found;
}

function candidates(name: string, scene: Scene): readonly NounPhrase[] {
  switch (name) {
    case 'subject': return scene.subject;
    case 'doer': return scene.noun ? scene.subject : [];
    case 'object': return scene.objects;
    case 'self': return scene.noun ? [scene.noun] : [];
    case 'possessor': return scene.possessor;
    // What an infinitive of purpose is about («un contrato para modernizar la red de X»), and the infinitive itself.
    case 'goal': return goalsOf(scene.clause, scene.clauses);
    case 'topic': return scene.topic;
    case 'other': return scene.other;
    // The verb as a phrase whose classes say how it is told (`negated`, `future`, `chain.pasar`, `adverb.ya`); that of the clause for a deal noun.
    case 'verb': return mannerOf(scene.clause, scene.clauses);
    // The organization that a colon after the clause names («Y tiene comprador: X»).
    case 'sequel': return sequelOf(scene.clause, scene.clauses);
    // The organization that a deal noun stands in apposition to («X, dueña de Y», «su nuevo dueño, X»).
    case 'beside': return besideOf(scene.clause, scene.noun);
    // The subject of the clause around («X estrena un parque, cuya construcción costó…»).
    case 'above': return aboveOf(scene.clause, scene.clauses);
    case 'tail': return scene.noun ? scene.obliques.filter(follows(scene.noun)) : [];
    case 'protagonist': return scene.protagonist;
    case 'last': return scene.deals.flatMap((event) => partyOf(event, payeeRole(event), scene.clause));
    case 'lastpayer': return scene.deals.flatMap((event) => partyOf(event, dealShapes[event.type].payer, scene.clause));
    case 'bearer': return scene.noun ? bearersOf(scene.clause, scene.noun, scene.subject) : [];
    case 'outer': return scene.noun ? scene.outer : [];
    case 'de': return scene.noun
      ? [...descend(scene.noun, ['any']), ...scene.obliques.filter(isFigureOf(scene.noun)), ...scene.obliques.filter(endsTheNoun(scene.noun)).flatMap((phrase) => phrase.complements)]
      : scene.obliques.filter((phrase) => phrase.preposition === 'de');
    case 'parenthesis': return scene.noun ? withComplements(scene.noun).flatMap((phrase) => phrase.parentheses) : [];
    default: return scene.obliques.filter((phrase) => phrase.preposition === name);
  }
}

/** «el complejo de X, de 2 GW»: a figure after a comma. */
const isFigureOf = (noun: NounPhrase) => (phrase: NounPhrase): boolean =>
  phrase.preposition === 'de' && phrase.start >= noun.end && phrase.start - noun.end <= 2 && (phrase.classes.has('money') || phrase.classes.has('power'));

/** «dueña de Y desde 2019»: right after the noun. */
const follows = (noun: NounPhrase) => (phrase: NounPhrase): boolean => phrase.start >= noun.end && phrase.start - noun.end <= 2;

/** «la compra por Orbalia de Nubela»: the complement stands after another phrase of the noun. */
const endsTheNoun = (noun: NounPhrase) => (phrase: NounPhrase): boolean =>
  (phrase.preposition === 'por' || phrase.preposition === 'by' || phrase.preposition === 'a') && phrase.referents.length > 0 && phrase.start >= noun.end;

/** Who gets the money of a deal told before; a facility pays nobody: its developers stand for it. */
const payeeRole = ({ type }: Event): Role => type === 'infrastructure' ? dealShapes[type].payer : dealShapes[type].payee;

/** Rules that tell of a bid, not yet of a purchase. */
const bidding = new Set(['acquisition/bids', 'acquisition/bid-noun', 'acquisition/bids-for', 'acquisition/rejects-bid', 'acquisition/raises-bid', 'acquisition/rejects-money']);

/** A party of a deal told before, as a phrase of the class of the deal's type («last:investment»), of `bid` for one that only offers, of `bond` for debt sold to many. */
function partyOf(event: Event, role: Role, clause: Clause): NounPhrase[] {
  const referents = event.parties.get(role);
  if (!referents?.length) return [];
  const isBid = event.rules.some((rule) => bidding.has(rule));
  const isBond = event.type === 'debt' && event.rules.some((rule) => rule.includes('bond') || (rule === 'debt/raises-debt' && !event.parties.has('lender')));
  return [phantom({ start: clause.start, end: clause.start }, { definite: true, classes: new Set([event.type, ...(isBid ? ['bid'] : []), ...(isBond ? ['bond'] : [])]), referents })];
}

const withComplements = (phrase: NounPhrase): NounPhrase[] => [phrase, ...phrase.complements.flatMap(withComplements)];

/** Complements at any depth, in order, not beyond an opaque phrase. */
function descend(phrase: NounPhrase, classes: readonly string[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const complement of phrase.complements) {
    if (complement.preposition === 'vendor') continue;
    found.push(complement);
    // «la mayor compra de la historia de X»: of whose history it is says nothing of what is bought.
    if (complement.words[0] === 'historia') continue;
    if (classes.includes('money') || ![...opaque].some((name) => complement.classes.has(name))) found.push(...descend(complement, classes));
  }
  return found;
}

/** Who makes the chips of a phrase, though the phrase does not say so. */
const vendors = (phrase: NounPhrase): NounPhrase[] => phrase.complements.filter((complement) => complement.preposition === 'vendor');

const siblings = (phrase: NounPhrase, name: string, scene: Scene): NounPhrase[] =>
  scene.obliques.filter((other) => other.preposition === name && other.start >= phrase.start);

function fits(phrases: readonly NounPhrase[], classes: readonly string[]): readonly NounPhrase[] {
  let found: NounPhrase[] | null = null;
  for (const phrase of phrases) if (hasOneOf(phrase, classes)) (found ??= []).push(phrase);
  return found ?? nowhere;
}

function hasOneOf(phrase: NounPhrase, classes: readonly string[]): boolean {
  for (const name of classes) if (hasClass(phrase, name)) return true;
  return false;
}

/** Products by which a company is known to sell computing, whatever else it does. */
const isCloud = (product: string): boolean => /(?:^|\s)(?:Cloud|Azure|AWS|OCI)(?:\s|$)/.test(product);

/** Whether a phrase is of a class: `any`, `org`, an entity kind, a noun class. */
export function hasClass(phrase: NounPhrase, name: string): boolean {
  if (name === 'any') return true;
  if (name === 'org') return phrase.referents.length > 0;
  // «en ella», «a ella»: what was told before.
  if (name === 'it') return isPronoun(phrase);
  // «por Chrome»: a name of no organization.
  if (name === 'name') return phrase.name !== '' && !phrase.words.length && !phrase.referents.length;
  // «de los 59 trenes de X»: `equipment.definite`.
  if (name.endsWith('.definite')) return phrase.definite && phrase.classes.has(name.slice(0, -'.definite'.length));
  if (name.startsWith('org.')) return phrase.referents.some((referent) => isOfKind(referent, phrase, [name]));
  return phrase.classes.has(name);
}

/** «OpenAI y Prisa»: of two organizations `org.ai` is the one of that kind or sector. */
const isOfKind = ({ mention: { entry, name: called } }: Referent, phrase: NounPhrase, classes: readonly string[]): boolean =>
  some(classes, (name) => !name.startsWith('org.') || (entry ? entry.kind === name.slice(4) || entry.sector === name.slice(4) : looksLike(phrase, called, name.slice(4)))
    || (name === 'org.hyperscaler' && (entry?.products?.some(isCloud) ?? false)));

/** Functions that reach beyond the sentence. */
const far = new Set(['topic', 'other', 'protagonist', 'last', 'lastpayer', 'possessor']);

/** Functions that are looked up when they are asked for: a scene cannot tell beforehand whether it has them. */
const looked = new Set(['goal', 'verb', 'sequel', 'beside', 'above', 'tail', 'last', 'lastpayer', 'bearer', 'outer', 'de', 'parenthesis']);

/** Bits of the other functions, in the order in which paths name them; when they run out, the rest counts as looked up. */
const bits = new Map<string, number>();
const ALWAYS = 1;

function bitOf(name: string): number {
  if (looked.has(name)) return ALWAYS;
  const known = bits.get(name);
  if (known !== undefined) return known;
  const bit = bits.size < 30 ? 2 << bits.size : ALWAYS;
  bits.set(name, bit);
  return bit;
}

/** Makes a path of its steps. */
export const pathOf = (steps: SlotPath, index: number): Path => ({ index, steps, far: far.has(steps[0].function), bit: 0 });

/** Gives a path the bit of its first function. */
export const giveBit = (path: Path): void => { path.bit = bitOf(path.steps[0].function); };

/** Looks at a scene. */
export function sightOf(scene: Scene, reaches: Sight['reaches']): Sight {
  const has = (name: string, phrases: readonly NounPhrase[]): number => phrases.length ? bits.get(name) ?? 0 : 0;
  let all = ALWAYS | has('subject', scene.subject) | has('object', scene.objects) | has('possessor', scene.possessor) | has('topic', scene.topic) | has('other', scene.other) | has('protagonist', scene.protagonist);
  if (scene.noun) all |= has('doer', scene.subject) | (bits.get('self') ?? 0);
  for (const { preposition } of scene.obliques) if (preposition !== null) all |= bits.get(preposition) ?? 0;
  return { scene, reaches, bits: all, found: new Map(), oneSided: false };
}

/** The same scene, in which a price and one side are enough. */
export const oneSided = ({ scene, reaches, bits, found }: Sight): Sight => ({ scene, reaches, bits, found, oneSided: true });

/** Whether an organization can hold a role; unsaid: a path that reaches beyond the sentence leads to it. */
export type Eligible = (referent: Referent, unsaid: boolean) => boolean;

/**
 * Organizations at the first place of several that has any.
 * @param places alternatives in order; each a list of paths that are gathered
 * @param eligible which organizations can hold the role
 * @param taken names that hold another role already: for a deal noun, a place with nobody else is passed over
 * @param least how many a place must have to be preferred to the next («la alianza con Y» alone is half an alliance)
 */
export function organizationsAt(places: readonly (readonly Path[])[], sight: Sight, eligible: Eligible, taken: ReadonlySet<string>, least = 1): readonly Referent[] {
  let passed = false;
  let best = noReferents;
  for (const paths of places) {
    if (passed && some(paths, ({ far: isFar }) => isFar)) continue;
    const gathered = paths.length === 1 ? firstAt(paths[0], sight, eligible) : gatheredAt(paths, sight, eligible);
    if (!gathered.length) continue;
    const free = taken.size ? those(gathered, ({ name }) => !taken.has(name)) : gathered;
    if (free.length >= least) return free;
    if (free.length > best.length) best = free;
    if (free.length) continue;
    // A verb has fixed places; the complements of a noun («un PPA de A con B») share them out.
    if (!sight.scene.noun) return noReferents;
    passed = true;
  }
  return best;
}

const noReferents: readonly Referent[] = [];

/** The organizations that several paths lead to, those of each together. */
function gatheredAt(paths: readonly Path[], sight: Sight, eligible: Eligible): readonly Referent[] {
  let gathered = noReferents;
  for (const path of paths) {
    const found = firstAt(path, sight, eligible);
    if (found.length) gathered = gathered.length ? gathered.concat(found) : found;
  }
  return gathered;
}

/** The organizations of the first phrase at a path that has any which can hold the role. */
function firstAt(path: Path, sight: Sight, eligible: Eligible): readonly Referent[] {
  if (!(path.bit & sight.bits)) return noReferents;
  for (const phrase of follow(path, sight)) {
    const fitting = those(phrase.referents, (referent) => eligible(referent, path.far) && isOfKind(referent, phrase, path.steps.at(-1)!.classes));
    if (fitting.length) return fitting;
  }
  return noReferents;
}
