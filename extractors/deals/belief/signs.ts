import type { DealType, Role } from '../../../schemas/index.js';
import type { Range } from '../../article.js';
import { moneySense } from '../attributes.js';
import { holdersOf, phrasesOf, type FrameTable, type Trigger } from '../frames.js';
import { sightOf, type Scene } from '../functions.js';
import { isBystander } from '../memory.js';
import type { Outlook } from '../outlook.js';
import type { NounPhrase, Referent } from '../phrase.js';
import { sceneOf, type Discourse } from '../scenes.js';
import type { ParsedSentence } from '../sentence.js';

/** An organization that may be a party of a deal that its sentence implies. */
export interface Candidate {
  readonly referent: Referent;
  /** What the sentence and the article show of it, whatever the type of the deal. */
  readonly signs: Set<string>;
  /** Roles that frames of a type would give it if nothing else were asked. */
  readonly hints: Map<DealType, Set<Role>>;
}

/** What a sentence shows of the deals that it may imply. */
export interface Impression {
  readonly signs: Set<string>;
  /** Organizations of the sentence in order, then those that the article has in mind. */
  readonly candidates: readonly Candidate[];
}

/** Signs of one kind, made once for each of the few words that they can name. */
function signsOf(kind: string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => made.get(name) ?? made.set(name, `${kind} ${name}`).get(name)!;
}

const verbSign = signsOf('verb');
const opensSign = signsOf('opens');
const namesSign = signsOf('names');
const nounSign = signsOf('noun');
const underSign = signsOf('under');
const atSign = signsOf('at');
const innerSign = signsOf('at inner');
const hasSign = signsOf('has');
const kindSign = signsOf('kind');
const sectorSign = signsOf('sector');

/** The signs of a sentence: kinds of figures, classes of its nouns, types of the frames that its words open, who is in it. */
export function impressionOf(parsed: ParsedSentence, text: string, frames: FrameTable, { reaches }: Outlook, discourse: Discourse): Impression {
  const signs = new Set<string>();
  const candidates = new Map<string, Candidate>();
  const of = (referent: Referent): Candidate => {
    const known = candidates.get(referent.name);
    if (known) return known;
    const fresh: Candidate = { referent, signs: new Set(), hints: new Map() };
    candidates.set(referent.name, fresh);
    return fresh;
  };
  const hint = (trigger: Trigger, scene: Scene): void => {
    const sight = sightOf(scene, reaches);
    for (const { type, of: role } of trigger.hints) {
      for (const referent of holdersOf(role, sight)) {
        const { hints } = of(referent);
        (hints.get(type) ?? hints.set(type, new Set()).get(type)!).add(role.role);
      }
    }
  };
  const figures = figureSigns(parsed, text);
  for (const figure of figures.signs) signs.add(figure);
  for (const clause of parsed.clauses) {
    if (clause.verb) {
      const scene = sceneOf(clause, null, discourse, parsed.clauses);
      signs.add(verbSign(clause.verb.lemma));
      place(scene, of);
      const opened = frames.verbs.get(clause.verb.lemma);
      if (opened) {
        for (const type of opened.types) signs.add(opensSign(type));
        hint(opened, scene);
      }
    }
    for (const noun of phrasesOf(clause)) {
      for (const name of noun.classes) signs.add(nounSign(name));
      placeNested(noun, of);
      const opened = frames.ofNoun(noun);
      if (!opened) continue;
      for (const type of opened.types) signs.add(namesSign(type));
      hint(opened, sceneOf(clause, noun, discourse, parsed.clauses));
    }
  }
  const named = [...candidates.values()].filter(({ referent }) => !isBystander(referent.mention)).sort((a, b) => a.referent.at.start - b.referent.at.start);
  named.forEach((candidate, at) => {
    candidate.signs.add(`order ${Math.min(at, 3)}`);
    if (named.length > 1 && at === named.length - 1) candidate.signs.add('last');
    candidate.signs.add(candidate.referent.named ? 'named' : 'described');
    if (figures.money) candidate.signs.add(candidate.referent.at.start < figures.money.start ? 'before money' : 'after money');
  });
  signs.add(`organizations ${Math.min(named.length, 4)}`);
  for (const [where, phrase] of [['topic', discourse.topic], ['protagonist', discourse.protagonist], ['other', discourse.other]] as const) {
    for (const referent of phrase?.referents ?? []) {
      if (isBystander(referent.mention)) continue;
      const inside = candidates.has(referent.name) && named.some((candidate) => candidate.referent.name === referent.name && !candidate.signs.has('unsaid'));
      const candidate = of(referent);
      if (!inside) { candidate.signs.add('unsaid'); if (!named.includes(candidate)) named.push(candidate); }
      candidate.signs.add(`${inside ? 'is' : 'unsaid'} ${where}`);
    }
  }
  for (const candidate of named) {
    for (const sign of kindSigns(candidate.referent)) {
      candidate.signs.add(sign);
      if (!candidate.signs.has('unsaid')) signs.add(hasSign(sign));
    }
  }
  return { signs, candidates: named };
}

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
  if (noun.coordinated.length) for (const referent of noun.referents) of(referent).signs.add('in a list');
}

function figureSigns({ entities, range }: ParsedSentence, text: string): { readonly signs: readonly string[]; readonly money: Range | null } {
  const signs: string[] = [];
  let money: Range | null = null;
  for (const entity of entities) {
    if (entity.kind === 'org' || entity.kind === 'date') continue;
    const sense = entity.kind === 'money' ? ` ${moneySense(text, entity.mention, range)}` : '';
    signs.push(`figure ${entity.kind}${sense}`);
    if (sense === ' deal') money ??= entity.mention;
  }
  return { signs, money };
}
