import type { DealType, Role } from '../../../schemas/index.js';
import type { Range } from '../../article.js';
import { isInApposition } from '../appositions.js';
import { partiesOf } from '../event.js';
import { eachHolder, phrasesOf, type Trigger } from '../frames.js';
import { sightOf, type Scene } from '../functions.js';
import { isBystander, toldSince, type Memory, type Told } from '../memory.js';
import { namedBy, unnamed, type NounPhrase, type Referent } from '../phrase.js';
import type { Discourse } from '../discourse.js';
import { sceneOf } from '../scenes.js';
import { isSaid } from './features.js';
import { kindSigns, signsNamed } from './sign-names.js';
import type { View } from './signs.js';

/** An organization that may be a party of a deal that its sentence implies. */
export interface Candidate {
  readonly referent: Referent;
  /** What the sentence and the article show of it, whatever the type of the deal. */
  readonly signs: Set<string>;
  /** Roles that frames of a type would give it if nothing else were asked. */
  readonly hints: Map<DealType, Set<Role>>;
  /** Roles that frames gave it. */
  readonly told: Map<DealType, Set<Role>>;
  /** The first phrase of several names in which it stands («A, B y C»). */
  list: NounPhrase | null;
}

const underSign = signsNamed('under');
const atSign = signsNamed('at');
const innerSign = signsNamed('at inner');

/** Gives the candidate that an organization is, the same one for each of its names in the sentence. */
type Of = (referent: Referent) => Candidate;

/**
 * Where in the sentence and in the article each organization stands, and what frames would make of it: those of the sentence in order, then those that the article has in mind.
 * @param money the first amount that may be a deal's
 */
export function candidatesOf(view: View, money: Range | null): Candidate[] {
  const known = new Map<string, Candidate>();
  const of = (referent: Referent): Candidate => {
    const one = known.get(referent.name);
    if (one) return one;
    const fresh: Candidate = { referent, signs: new Set(), hints: new Map(), told: new Map(), list: null };
    known.set(referent.name, fresh);
    return fresh;
  };
  placeInSentence(view, of);
  for (const { kind, mention } of view.parsed.entities) if (kind === 'org' && !known.has(mention.name)) of(namedBy(mention)).signs.add('at nothing');
  const said = inOrder([...known.values()], money);
  const all = addUnsaid(view, said, of);
  for (const event of view.told) {
    for (const { role, referent } of partiesOf(event)) {
      const candidate = known.get(referent.name);
      if (candidate) addRole(candidate.told, event.type, role);
    }
  }
  placeInArticle(all, view.discourse, view.memory);
  for (const candidate of all) for (const sign of kindSigns(candidate.referent)) candidate.signs.add(sign);
  return all;
}

/** Finds whom the sentence tells, where, and for what its frames would take them. */
function placeInSentence({ parsed, whole, frames, outlook: { reaches }, discourse }: View, of: Of): void {
  const hint = (trigger: Trigger, scene: Scene): void => {
    eachHolder(trigger, sightOf(scene, reaches), (type, role, referent) => { addRole(of(referent).hints, type, role); });
  };
  for (const clause of parsed.clauses) {
    // «Orbalia, rival de Nubela, compra…»: who is told only to say what another is has no part.
    if (isInApposition(clause)) continue;
    if (clause.verb) {
      const scene = sceneOf(clause, null, discourse, whole.clauses);
      place(scene, of);
      const opened = frames.ofVerb(clause.verb.lemma);
      if (opened) hint(opened, scene);
    }
    for (const noun of phrasesOf(clause)) {
      placeNested(noun, of);
      const opened = frames.ofNoun(noun);
      if (opened) hint(opened, sceneOf(clause, noun, discourse, whole.clauses));
    }
  }
}

/** Those of the sentence in its order, each with its place among them. */
function inOrder(candidates: Candidate[], money: Range | null): Candidate[] {
  candidates.sort((a, b) => a.referent.at.start - b.referent.at.start);
  candidates.forEach(({ referent, signs }, at) => {
    if (isBystander(referent.mention)) signs.add('bystander');
    signs.add(`order ${Math.min(at, 3)}`);
    if (candidates.length > 1 && at === candidates.length - 1) signs.add('last');
    signs.add(referent.named ? 'named' : 'described');
    if (money) signs.add(referent.at.start < money.start ? 'before money' : 'after money');
  });
  return candidates;
}

/** Adds whom the sentence, or its part, leaves to be known: what is spoken of, what stands beside the part, who was told lately. */
function addUnsaid({ parsed, whole, discourse, memory }: View, said: readonly Candidate[], of: Of): Candidate[] {
  const all = new Set(said);
  const unsaid = (candidate: Candidate): boolean => {
    if (!all.has(candidate)) candidate.signs.add('unsaid');
    all.add(candidate);
    return !isSaid(candidate);
  };
  for (const [where, phrase] of [['topic', discourse.topic], ['protagonist', discourse.protagonist], ['other', discourse.other]] as const) {
    for (const referent of phrase?.referents ?? []) {
      if (isBystander(referent.mention)) continue;
      const candidate = of(referent);
      candidate.signs.add(`${unsaid(candidate) ? 'unsaid' : 'is'} ${where}`);
    }
  }
  for (const { kind, mention } of whole.entities) {
    if (kind !== 'org' || isBystander(mention) || (mention.start >= parsed.range.start && mention.start < parsed.range.end)) continue;
    const candidate = of(unnamed(mention));
    candidate.signs.add(`${unsaid(candidate) ? 'beside' : 'said beside'} ${mention.start < parsed.range.start ? 'before' : 'after'}`);
  }
  for (const { mention, sentence } of latelyTold(memory, parsed.index).values()) {
    const candidate = of(unnamed(mention));
    candidate.signs.add(`${unsaid(candidate) ? 'back' : 'said back'} ${Math.min(MOST_STEPS, parsed.index - sentence)}`);
  }
  return [...all];
}

const addRole = (roles: Map<DealType, Set<Role>>, type: DealType, role: Role): void => void (roles.get(type) ?? roles.set(type, new Set()).get(type)!).add(role);

/** How present an organization is in the article so far, and what it was in the deals told last. */
function placeInArticle(candidates: readonly Candidate[], { previous, deals }: Discourse, { counts, headline }: Memory): void {
  const count = ({ referent: { name } }: Candidate): number => counts.get(name) ?? 0;
  const most = Math.max(...candidates.map(count));
  for (const candidate of candidates) {
    const { name } = candidate.referent;
    const state = isSaid(candidate) ? 'said' : 'unsaid';
    candidate.signs.add(`${state} told ${Math.min(count(candidate), MOST_TOLD)}`);
    if (count(candidate) === most) candidate.signs.add(`${state} most told`);
    if (headline.has(name)) candidate.signs.add(`${state} in headline`);
    if (previous?.referents.some((referent) => referent.name === name)) candidate.signs.add(`${state} was topic`);
    for (const event of deals.slice(0, LAST_DEALS)) {
      for (const { role, referent } of partiesOf(event)) if (referent.name === name) candidate.signs.add(`${state} was ${role}`).add(`${state} was in ${event.type}`);
    }
  }
}

/** More mentions, and sentences further back, tell nothing more. */
const MOST_TOLD = 5;
const MOST_STEPS = 5;
const LAST_DEALS = 2;

/** Whom the sentences before told, and in which sentence last. */
function latelyTold({ told }: Memory, sentence: number): Map<string, Told> {
  const last = new Map<string, Told>();
  for (const one of toldSince(told, sentence - MOST_BACK)) if (one.sentence < sentence && !isBystander(one.mention)) last.set(one.mention.name, one);
  return last;
}

/** Sentences back within which who was told may be meant. */
const MOST_BACK = 8;

/** Where in its clause an organization stands. */
function place(scene: Scene, of: Of): void {
  const put = ({ referents }: NounPhrase, name: string): void => {
    for (const referent of referents) of(referent).signs.add(atSign(name));
  };
  for (const phrase of scene.subject) put(phrase, 'subject');
  for (const phrase of scene.objects) put(phrase, 'object');
  for (const phrase of scene.obliques) put(phrase, phrase.preposition!);
}

/** On what an organization hangs: «la filial de X» is `under unit de`. */
function placeNested(noun: NounPhrase, of: Of): void {
  for (const complement of noun.complements) {
    for (const referent of complement.referents) {
      of(referent).signs.add(innerSign(complement.preposition ?? ''));
      for (const name of noun.classes) of(referent).signs.add(underSign(name));
    }
  }
  for (const inside of noun.parentheses) for (const referent of inside.referents) of(referent).signs.add('at parenthesis');
  if (noun.coordinated.length) {
    for (const referent of noun.referents) {
      const candidate = of(referent);
      candidate.signs.add('in a list');
      candidate.list ??= noun;
    }
  }
}
