import type { DealType, Role } from '../../schemas/index.js';
import type { Article } from '../article.js';
import { readAftermath, readCalledOff } from './aftermath.js';
import { attachFigures } from './attach.js';
import { moneySense } from './attributes.js';
import { gatherBackers } from './backers.js';
import type { Clause } from './clauses.js';
import { continuation } from './continue.js';
import { contractsOf, type Contracts } from './contracts.js';
import { applyCuesOf } from './cues.js';
import { distribute } from './distribute.js';
import { bySentence } from './entities.js';
import { hasFigure, partiesOf, type Event } from './event.js';
import { applyFrame, isSymmetric, misfit, phrasesOf, type Frame, type FrameTable, type Trigger, type Rejection } from './frames.js';
import { readGap } from './gaps.js';
import { beginTurn, introduced, onlyTold } from './interviews.js';
import { readFollowers, readGaps, readListItem } from './lists.js';
import { isBystander, newMemory, rememberDeals, toldSince, type Memory } from './memory.js';
import { altered, isNoun, type Entity, type NounPhrase } from './phrase.js';
import { oneSided, sightOf, type Scene, type Sight } from './functions.js';
import type { Beliefs } from './belief/belief.js';
import type { Impression } from './belief/signs.js';
import { weigh } from './belief/weigh.js';
import { legsOf } from './legs.js';
import type { LookAhead, Outlook } from './outlook.js';
import { sellBeside, sellHeld, sellOwn } from './sellers.js';
import { splitTotals } from './split.js';
import { newDiscourse, withSpeaker, type Discourse } from './discourse.js';
import { sceneOf, wideSceneOf } from './scenes.js';
import { closeSentence, deepOrganization, speakerOf, takeUp, updateDiscourse } from './topics.js';
import { readTables } from './tables.js';
import { protagonistOf } from './protagonist.js';
import { parseSentence, type ParsedSentence, type SentenceLexicon } from './sentence.js';
import { stateOfDealNoun, stateOfVerb, type StateTable } from './states.js';

export interface DealLexicon extends SentenceLexicon {
  readonly frames: FrameTable;
  readonly lookAhead: LookAhead;
  readonly states: StateTable;
  readonly beliefs: Beliefs | null;
}

/** What happened to a frame that was tried, for `teletipo explain`. */
export interface FrameTrial {
  readonly sentence: number;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly frame: string;
  /** The valency by which the trigger opens it; null: the frame names the word itself. */
  readonly valency: string | null;
  /** The rule that made the scene of more or of less than the clause; null: none. */
  readonly scene: string | null;
  /** Null: it fired. */
  readonly rejected: string | null;
}

export interface Observer {
  /** @param discourse what the sentences before leave for what this one does not say */
  sentence?(parsed: ParsedSentence, discourse: Readonly<Discourse>): void;
  /** What a sentence implies, with the deals that its frames told. */
  impression?(impression: Impression, part: ParsedSentence, told: readonly Event[], sentence: ParsedSentence): void;
  trial?(trial: FrameTrial): void;
}

/** Sentences back within which «la ronda» or an investor without a company still means the deal told before. */
const REACH = 3;
/** Sentences after the last round told in which a line with a company and an amount is still a round. */
const LIST_REACH = 6;

/** Sentences that the protagonist stays in mind without being named. */
const PROTAGONIST_REACH = 8;

/** «Telefónica», «Telefónica Chile», however the lexicon calls it. */
const isOrPartOf = ({ name, text }: { readonly name: string; readonly text: string }, whole: string): boolean => name === whole || name.startsWith(`${whole} `) || text.startsWith(`${whole} `);

/** «11:40 | …»: an entry of a live blog begins anew with what the article is about. */
const opensEntry = /^\d{1,2}[:.]\d{2} ?h?(?:oras)? ?(?:[|–—-]|\.$)/u;
const ENTRY_REACH = 16;

/** Reads the events of an article, sentence by sentence, in order. */
export function readEvents(article: Article, entities: readonly Entity[], lexicon: DealLexicon, observer: Observer = {}): Event[] {
  const events: Event[] = readTables(article, entities);
  let rounds = Number.NEGATIVE_INFINITY;
  const discourse = newDiscourse();
  const protagonist = protagonistOf(article, entities);
  const memory = newMemory(new Set(entities.flatMap((entity) => entity.kind === 'org' ? [entity.mention.name] : [])));
  const touching = bySentence(entities, article.sentences);
  const contractsAt = contractsOf(article, lexicon.states);
  let before: ParsedSentence | null = null;
  let headline: NounPhrase | null = null;
  let headlineSpeaker: NounPhrase | null = null;
  let interviewed: NounPhrase | null | undefined;
  article.sentences.forEach((range, index) => {
    const reach = article.sentences[Math.max(0, index - REACH)].start;
    // A round-up passes from one company to the next: who is not named for long is out of mind.
    discourse.protagonist = protagonist && toldSince(memory.told, index - PROTAGONIST_REACH).some(({ mention }) => isOrPartOf(mention, protagonist.referents[0].name)) ? protagonist : null;
    discourse.deals = since(events, reach).filter((event) => event.trigger.start < range.start).reverse();
    if (headline && opensEntry.test(article.text.slice(range.start, Math.min(range.end, range.start + ENTRY_REACH)))) {
      discourse.topic = headline;
      memory.topic = headline.referents;
    }
    // A paragraph begins anew with what the article is about.
    if (index > 1 && protagonist && opensParagraph(article, index) && !answers(article, index) && inHeadline(protagonist, memory)) {
      discourse.topic = protagonist;
      memory.topic = protagonist.referents;
    }
    const parsed = parseSentence(article, index, touching[index], lexicon, memory);
    if (parsed.opensTurn) {
      // Who answers is told before the first question.
      if (interviewed === undefined) interviewed = headlineSpeaker ?? introduced(memory) ?? discourse.topic ?? headline ?? onlyTold(memory, index);
      if (interviewed) beginTurn(discourse, memory, interviewed);
    }
    observer.sentence?.(parsed, discourse);
    const previous = article.sentences[Math.max(0, index - 1)].start;
    const item = readListItem(parsed, index - rounds <= LIST_REACH) ?? readFollowers(parsed, discourse.deals.find((event) => event.type !== 'investment' || event.parties.has('investee')), previous);
    if (item) discourse.deals = [item, ...discourse.deals];
    const contracts = contractsAt(index);
    const outlook = lexicon.lookAhead(parsed.units, parsed.clauses, discourse);
    const read = withoutMirrors(eventsOf(article, parsed, outlook, lexicon, discourse, contracts, observer));
    const told = parsed.clauses.some(isWhatCosts) ? read : weigh({ parsed, whole: parsed, text: article.text, frames: lexicon.frames, outlook, discourse, memory, contracts, told: read }, item !== null, lexicon.beliefs, lexicon.states, (impression, part, own) => observer.impression?.(impression, part, own, parsed));
    const found = item && !told.some((event) => event.amount?.start === item.amount?.start && event.amount) ? [item, ...told] : [...told];
    found.push(...readGaps(parsed, found.at(-1) ?? discourse.deals[0], previous));
    if (parsed.units.some((unit) => isNoun(unit) && [unit, ...unit.complements].some(({ classes }) => classes.has('round') || classes.has('funding'))) || found.some((event) => event.type === 'investment')) rounds = index;
    gatherBackers(parsed, found);
    attachFigures(article, parsed, before, found, events, discourse);
    before = parsed;
    splitTotals(parsed, found);
    if (found.length) readCalledOff(parsed, found, lexicon.states);
    else readAftermath(parsed, events, lexicon.states, article.text);
    events.push(...found);
    rememberDeals(memory, found, index);
    closeSentence(parsed.clauses, discourse);
    memory.topic = discourse.topic?.referents ?? memory.topic;
    if (index === 0) {
      // «Azcárraga se acuerda de X»: the protagonist by its leader is of the headline too.
      const own = discourse.topic?.referents.filter(({ name }) => name === protagonist?.referents[0].name) ?? [];
      memory.headline = new Set([...memory.told.map(({ mention }) => mention.name), ...own.map(({ name }) => name)]);
      headlineSpeaker = speakerOf(parsed.units);
      // «¿Quién está detrás de Orbalia?»: whom the headline names first is what the article is about.
      discourse.topic ??= firstNamed(parsed.units);
      memory.topic = discourse.topic?.referents ?? memory.topic;
      headline = discourse.topic;
    }
  });
  return events;
}

const opensParagraph = ({ text, sentences }: Article, index: number): boolean => text.slice(sentences[index - 1].end, sentences[index].start).includes('\n');
/** The paragraph before is nothing but a question: who is asked about is spoken of. */
const answers = (article: Article, index: number): boolean => index > 0 && article.text[article.sentences[index - 1].end - 1] === '?' && opensParagraph(article, index - 1);
/** Named in the headline, there perhaps as its own part («AT&T México»), or there by its leader. */
const inHeadline = ({ referents }: NounPhrase, { headline, told }: Memory): boolean => referents.some(({ name }) => headline.has(name) || firstSentence(told).some(({ mention }) => isOrPartOf(mention, name)));
const firstSentence = (told: Memory['told']): Memory['told'] => {
  const end = told.findIndex(({ sentence }) => sentence > 0);
  return end < 0 ? told : told.slice(0, end);
};

/** assemble/mirrored: what the noun tells with the sides changed repeats what the verb told, but for the amount that only it may have. */
function withoutMirrors(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of events) {
    const told = kept.find((before) => before.type === event.type && mirrors(before, event));
    if (told) told.amount ??= event.amount;
    else kept.push(event);
  }
  return kept;
}

function mirrors(one: Event, other: Event): boolean {
  const roles = new Map(partiesOf(one).map(({ role, referent }) => [referent.name, role]));
  const parties = partiesOf(other);
  return parties.length === 2 && roles.size === 2 && parties.every(({ role, referent }) => roles.has(referent.name) && roles.get(referent.name) !== role);
}

/** The organization that a sentence names first, at any depth. */
function firstNamed(units: ParsedSentence['units']): NounPhrase | null {
  for (const unit of units) {
    const named = isNoun(unit) ? deepOrganization(unit) : null;
    if (named && !named.referents.every(({ mention }) => isBystander(mention))) return altered(named, { preposition: null });
  }
  return null;
}

/** The events told from an offset on. They come in the order of sentences, so the search from the end stops at the first older one. */
function since(events: readonly Event[], offset: number): Event[] {
  let first = events.length;
  while (first > 0 && events[first - 1].trigger.start >= offset) first--;
  return events.slice(first);
}

function eventsOf(article: Article, parsed: ParsedSentence, outlook: Outlook, lexicon: DealLexicon, discourse: Discourse, contracts: Contracts, observer: Observer): Event[] {
  const { text } = article;
  const headline = parsed.index === 0 || !/[.!?…»"”)]$/.test(text.slice(parsed.range.start, parsed.range.end));
  /** The events that each clause tells. */
  const tellings: [Clause, readonly Event[]][] = [];
  const events: Event[] = [];
  const local = withSpeaker(discourse, speakerOf(parsed.units) ?? discourse.speaker);
  // «Supongamos que X comprase Y: ¿qué vendería la adquirida?»: the whole sentence is a supposition.
  const supposed = parsed.clauses.some(({ verb }) => verb !== null && verb.person === 1 && supposing.has(verb.lemma));
  const second = parsed.clauses.find(({ kind }, at) => at > 0 && kind === 'main');
  for (const clause of parsed.clauses) {
    if (clause === second) takeUp(parsed.clauses, local);
    if (supposed || isHypothetical(clause) || isLeftOut(clause, parsed.clauses)) continue;
    const before = events.length;
    if (clause.verb) tryFrames(lexicon.frames.ofVerb(clause.verb.lemma), clause, null);
    for (const noun of phrasesOf(clause)) if (!measuresNoDeal(noun)) tryFrames(lexicon.frames.ofNoun(noun), clause, noun);
    const gap = readGap(clause, events);
    if (gap) events.push(gap);
    const told = events.slice(before).filter((event) => event !== gap);
    for (const event of told) event.evidence.push(parsed.range);
    if (told.length) tellings.push([clause, told]);
    updateDiscourse([clause], local);
  }
  if (tellings.length) applyCuesOf(parsed, text, tellings, lexicon.states);
  return events;

  /** «con una capitalización de N», «unas ventas de N»: what has an amount of its own that is no price is no deal. */
  function measuresNoDeal({ complements }: NounPhrase): boolean {
    return complements.some(({ entities }) => entities.some((entity) => entity.kind === 'money' && moneySense(text, entity.mention, parsed) === 'other'));
  }

  function tryFrames(trigger: Trigger | undefined, clause: Clause, noun: NounPhrase | null): void {
    if (!trigger) return;
    // Who watches is told of every frame.
    const open = observer.trial ? trigger.frames : outlook.allowed(trigger).filter((frame) => !misfit(frame, clause, noun));
    const frames = isWhatMoneyIsFor(clause) ? open.filter(({ type }) => type !== 'infrastructure') : open;
    if (!frames.length) return;
    const scene = sceneOf(clause, noun, local, parsed.clauses);
    const sights = legsOf(scene).map((leg) => sightOf(leg, outlook.reaches));
    const legs = sights.map((sight, at) => fire(frames, clause, sight, at ? 'scene/leg' : null));
    if (legs.some(({ fired }) => fired)) return;
    const wide = frames.filter((frame) => !frame.narrow);
    if (wide.length && fire(wide, clause, sightOf(wideSceneOf(parsed.units, clause, noun, local, parsed.clauses), outlook.reaches), 'scene/whole-sentence').fired) return;
    // In the same scene only the frames that lacked a role can read more than before.
    if (observer.trial || legs.length > 1) fire(frames, clause, oneSided(sightOf(scene, outlook.reaches)), 'scene/one-side');
    else if (legs[0].lacking.length) fire(legs[0].lacking, clause, oneSided(sights[0]), 'scene/one-side');
  }

  /**
   * Tries the frames of a trigger in one scene; the seeds list the more telling frame first, and one trigger tells one deal.
   * @returns whether one fired, and those before it that would but for a role with nobody in it
   */
  function fire(frames: readonly Frame[], clause: Clause, sight: Sight, rule: string | null): { readonly fired: boolean; readonly lacking: readonly Frame[] } {
    const { scene } = sight;
    const trigger = scene.noun ?? clause.verb!;
    const lacking: Frame[] = [];
    // assemble/whole-before-half: a frame that finds one party only gives way to a later one of its type that finds both.
    let half: { readonly frame: Frame; readonly outcome: Reading } | null = null;
    for (const frame of frames) {
      const outcome = applyFrame(frame, sight);
      const rejected = 'rejected' in outcome ? outcome.rejected : null;
      observer.trial?.({ sentence: parsed.index, trigger, frame: frame.name, valency: frame.valency, scene: rule, rejected });
      if ('rejected' in outcome) {
        if (outcome.oneSided) lacking.push(frame);
        continue;
      }
      if (isHalf(outcome.event)) {
        half ??= { frame, outcome };
        continue;
      }
      if (half && half.frame.type !== frame.type) continue;
      tell(frame, outcome);
      return { fired: true, lacking };
    }
    if (half) tell(half.frame, half.outcome);
    return { fired: half !== null, lacking };

    function tell(frame: Frame, outcome: Reading): void {
      const { amounts } = outcome;
      const event = sellHeld(sellBeside(sellOwn(outcome.event, parsed.units, ownersIn(scene)), parsed.units), parsed.clauses);
      if (rule) event.rules.push(rule);
      const telling = { type: frame.type, status: frame.status, priced: event.amount !== null, contracts, headline };
      // «pertenecía a X», «el vendedor es X» say nothing of the state of the sale.
      if (!frame.resumes) event.states.push(scene.noun ? stateOfDealNoun(clause, scene.noun, telling, lexicon.states) : stateOfVerb(clause, telling, lexicon.states));
      const told = distribute(event, amounts, afterOf(scene), text.slice(parsed.range.start, parsed.range.end), scene.noun ? [scene.noun] : []).flatMap((one) => continuation(one, frame, scene.deals));
      events.push(...told);
      local.deals = [...told].reverse().concat(local.deals);
    }
  }
}

type Reading = Exclude<ReturnType<typeof applyFrame>, Rejection>;

/** A deal that has nobody on one of its sides, where that is not enough by itself. */
const isHalf = (event: Event): boolean => new Set(partiesOf(event).map(({ referent }) => referent.name)).size < 2 && !event.parties.has(alone[event.type] ?? 'partner');

/** The phrases of a scene after its trigger, in order. */
const afterOf = (scene: Scene): NounPhrase[] =>
  [...scene.objects, ...scene.obliques].filter((phrase) => phrase.start >= (scene.noun ?? scene.clause.verb ?? scene.clause).start).sort((a, b) => a.start - b.start);

/** Whom «su» may stand for: the subject, else the topic. */
const ownersIn = (scene: Scene): readonly NounPhrase[] => [...scene.subject, ...scene.topic];

const supposing = new Set(['suponer', 'imaginar']);

/** «si algún día comprase», «de concretarse»: not told as a fact. */
function isHypothetical(clause: Clause): boolean {
  // «no se sabe si devolverá los 300 millones que le prestó X»: what a relative tells in the past is a fact.
  const told = (up: Clause): boolean => up.kind === 'relative' && up.verb?.mood === 'indicative' && (up.verb.tense === 'preterite' || up.verb.perfect);
  for (let up: Clause | null = clause; up && !told(up); up = up.parent) if ((up.kind === 'adverbial' && up.opener === 'si') || (up !== clause && supposing.has(up.verb?.lemma ?? ''))) return true;
  if (isWhatCosts(clause)) return true;
  const verb = clause.verb;
  return verb !== null && ['deber', 'convenir'].includes(verb.chain[0] ?? '') && verb.mood === 'conditional';
}

/** «Levantar un centro de datos cuesta N»: what it costs whoever does it. */
const isWhatCosts = ({ opener, parent, start, phrases }: Clause): boolean =>
  opener === null && parent !== null && parent.verb !== null && start < parent.verb.start && costing.has(parent.verb.lemma) && !parent.verb.clitics.length
  && !phrases.some(({ phrase }) => phrase.preposition === null && (phrase.definite || phrase.possessive || phrase.referents.length > 0)) && !parent.phrases.some(({ phrase }) => phrase.preposition === 'a' && phrase.referents.length > 0);
const costing = new Set(['costar', 'exigir', 'requerir', 'suponer', 'valer', 'llevar', 'salir', 'implicar']);

/** «invertirá N en X para levantar centros de datos»: what a company will do with the money is no project by itself. */
const isWhatMoneyIsFor = ({ kind, opener, parent, phrases }: Clause): boolean =>
  kind === 'nonfinite' && opener === 'para' && parent !== null
  && !phrases.some(({ phrase }) => phrase.definite || phrase.possessive)
  && parent.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && phrase.classes.has('money')) && parent.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === 'en' && phrase.referents.length > 0);

/** «el pacto no incluye que X fabrique», «lo que no contempla es que X fabrique»: a subjunctive that a denied clause governs. */
function isLeftOut(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.kind !== 'completive' || clause.verb?.mood !== 'subjunctive') return false;
  return clause.parent?.verb?.negated === true || (clause.parent?.verb?.lemma === 'ser' && clauses.some(({ pronoun, parent, verb }) => pronoun === 'lo que' && parent === clause.parent && verb?.negated === true));
}

/** The role that makes a deal by itself, with a figure: a purchase or a supply with one side only is told too little. */
const alone: Partial<Record<DealType, Role>> = { investment: 'investee', debt: 'borrower', infrastructure: 'developer', compute: 'customer', supply: 'customer' };

/** Two parties, or one and a figure: the least that makes a deal. */
export function isDeal(event: Event): boolean {
  const names = new Set(partiesOf(event).map(({ referent }) => referent.name));
  // Who paid, and not whom or for what, is half a deal however many they are; those who build something together are partners in it.
  if (names.size > 1 && (event.parties.size > 1 || isSymmetric(event.type) || event.type === 'infrastructure')) return true;
  const role = alone[event.type];
  return role !== undefined && event.parties.has(role) && hasFigure(event);
}
