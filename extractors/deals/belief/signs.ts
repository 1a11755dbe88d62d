import type { DealType, Role } from '../../../schemas/index.js';
import type { Range } from '../../article.js';
import { isInApposition } from '../appositions.js';
import { isStake, moneySense } from '../attributes.js';
import { partiesOf, type Event } from '../event.js';
import { holdersOf, phrasesOf, type FrameTable, type Trigger } from '../frames.js';
import { sightOf, type Scene } from '../functions.js';
import { isBystander, toldSince, type Memory, type Told } from '../memory.js';
import type { Outlook } from '../outlook.js';
import { isNoun, namedBy, type NounPhrase, type Referent } from '../phrase.js';
import { isSaid } from './features.js';
import type { Discourse } from '../discourse.js';
import { sceneOf } from '../scenes.js';
import type { Contracts } from '../states.js';
import type { ParsedSentence } from '../sentence.js';

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

/** What a sentence, or a part of one, shows of the deals that it may imply. */
export interface Impression {
  readonly signs: ReadonlySet<string>;
  /** Organizations of the sentence in order, then those that the article has in mind. Found when they are first asked for: most sentences show no deal. */
  readonly candidates: () => readonly Candidate[];
}

/** Where a sentence is looked at. */
export interface View {
  readonly parsed: ParsedSentence;
  readonly text: string;
  readonly frames: FrameTable;
  readonly outlook: Outlook;
  readonly discourse: Discourse;
  readonly memory: Memory;
  readonly contracts: Contracts;
  /** What its frames told. */
  readonly told: readonly Event[];
  /** The sentence of which `parsed` is all or a part. */
  readonly whole: ParsedSentence;
}

/** Signs of one kind, made once for each of the few words that they can name. */
function signsNamed(kind: string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => made.get(name) ?? made.set(name, `${kind} ${name}`).get(name)!;
}

const afterSign = signsNamed('after');
const besideSign = signsNamed('beside');
const verbSign = signsNamed('verb');
const opensSign = signsNamed('opens');
const namesSign = signsNamed('names');
const nounSign = signsNamed('noun');
const underSign = signsNamed('under');
const atSign = signsNamed('at');
const innerSign = signsNamed('at inner');
const hasSign = signsNamed('has');
const kindSign = signsNamed('kind');
const sectorSign = signsNamed('sector');

/** The signs of a sentence, and whom they may concern. */
export function impressionOf(view: View): Impression {
  const figures = figureSigns(view.parsed, view.text);
  let candidates: readonly Candidate[] | null = null;
  return { signs: signsOf(view, figures.signs), candidates: () => candidates ??= candidatesOf(view, figures.money) };
}

/** Kinds of figures, classes of nouns, types of the frames that the words open and of the deals told shortly before, who is named. */
function signsOf({ parsed: { clauses, units }, whole, frames, discourse }: View, figures: readonly string[]): Set<string> {
  const signs = new Set(figures);
  for (const { type, trigger } of discourse.deals) signs.add((trigger.start >= whole.range.start ? besideSign : afterSign)(type));
  for (const clause of clauses) {
    if (clause.verb) {
      signs.add(verbSign(clause.verb.lemma));
      for (const type of frames.ofVerb(clause.verb.lemma)?.types ?? []) signs.add(opensSign(type));
    }
    for (const noun of phrasesOf(clause)) {
      for (const name of noun.classes) signs.add(nounSign(name));
      for (const type of frames.ofNoun(noun)?.types ?? []) signs.add(namesSign(type));
    }
  }
  const named = new Set<string>();
  for (const unit of units) {
    for (const phrase of isNoun(unit) ? withInner(unit) : []) {
      for (const referent of phrase.referents) {
        if (isBystander(referent.mention) || named.has(referent.name)) continue;
        named.add(referent.name);
        for (const sign of kindSigns(referent)) signs.add(hasSign(sign));
      }
    }
  }
  signs.add(`organizations ${Math.min(named.size, 4)}`);
  return signs;
}

const withInner = (phrase: NounPhrase): NounPhrase[] => [phrase, ...[...phrase.complements, ...phrase.parentheses].flatMap(withInner)];

/** Where in the sentence and in the article each organization stands, and what frames would make of it. */
function candidatesOf({ parsed, whole, frames, outlook: { reaches }, discourse, memory, told }: View, money: Range | null): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const of = (referent: Referent): Candidate => {
    const known = candidates.get(referent.name);
    if (known) return known;
    const fresh: Candidate = { referent, signs: new Set(), hints: new Map(), told: new Map(), list: null };
    candidates.set(referent.name, fresh);
    return fresh;
  };
  const hint = (trigger: Trigger, scene: Scene): void => {
    const sight = sightOf(scene, reaches);
    for (const { type, of: role } of trigger.hints) {
      for (const referent of holdersOf(role, sight)) {
        addRole(of(referent).hints, type, role.role);
      }
    }
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
  for (const { kind, mention } of parsed.entities) {
    if (kind === 'org' && !candidates.has(mention.name)) of(namedBy(mention)).signs.add('at nothing');
  }
  for (const { referent, signs } of candidates.values()) if (isBystander(referent.mention)) signs.add('bystander');
  const said = [...candidates.values()].sort((a, b) => a.referent.at.start - b.referent.at.start);
  said.forEach((candidate, at) => {
    candidate.signs.add(`order ${Math.min(at, 3)}`);
    if (said.length > 1 && at === said.length - 1) candidate.signs.add('last');
    candidate.signs.add(candidate.referent.named ? 'named' : 'described');
    if (money) candidate.signs.add(candidate.referent.at.start < money.start ? 'before money' : 'after money');
  });
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
    const candidate = of({ name: mention.name, mention, named: false, at: mention });
    candidate.signs.add(`${unsaid(candidate) ? 'beside' : 'said beside'} ${mention.start < parsed.range.start ? 'before' : 'after'}`);
  }
  for (const [name, { mention, sentence }] of latelyTold(memory, parsed.index)) {
    const candidate = of({ name, mention, named: false, at: mention });
    candidate.signs.add(`${unsaid(candidate) ? 'back' : 'said back'} ${Math.min(MOST_STEPS, parsed.index - sentence)}`);
  }
  for (const event of told) {
    for (const { role, referent } of partiesOf(event)) {
      const candidate = candidates.get(referent.name);
      if (candidate) addRole(candidate.told, event.type, role);
    }
  }
  placeInArticle([...all], discourse, memory);
  for (const candidate of all) for (const sign of kindSigns(candidate.referent)) candidate.signs.add(sign);
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

function kindSigns({ mention: { entry } }: Referent): readonly string[] {
  if (!entry) return unknownKind;
  return entry.sector ? [kindSign(entry.kind), sectorSign(entry.sector)] : [kindSign(entry.kind)];
}

const unknownKind: readonly string[] = ['kind unknown'];

/** Where in its clause an organization stands. */
function place(scene: Scene, of: (referent: Referent) => Candidate): void {
  const put = ({ referents }: NounPhrase, name: string): void => {
    for (const referent of referents) of(referent).signs.add(atSign(name));
  };
  for (const phrase of scene.subject) put(phrase, 'subject');
  for (const phrase of scene.objects) put(phrase, 'object');
  for (const phrase of scene.obliques) put(phrase, phrase.preposition!);
}

/** On what an organization hangs: «la filial de X» is `under unit de`. */
function placeNested(noun: NounPhrase, of: (referent: Referent) => Candidate): void {
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

function figureSigns(parsed: ParsedSentence, text: string): { readonly signs: readonly string[]; readonly money: Range | null } {
  const signs: string[] = [];
  let money: Range | null = null;
  for (const entity of parsed.entities) {
    if (entity.kind === 'org' || entity.kind === 'date') continue;
    if (entity.kind !== 'money') {
      // «prevé crecer un 20 %», «sus acciones caen un 30 %»: no share of a company.
      signs.push(`figure ${entity.kind === 'percent' && !isStake(text, entity.mention, parsed.range) ? 'rate' : entity.kind}`);
      continue;
    }
    // What somebody owes is the amount of a loan.
    const sense = moneySense(text, entity.mention, parsed);
    const isDeal = sense === 'deal' || sense === 'debt';
    signs.push(`figure money ${isDeal ? 'deal' : sense}`);
    if (isDeal) money ??= entity.mention;
  }
  return { signs, money };
}
