import type { Article } from '../article.js';
import { figuresOf, moneySense } from './attributes.js';
import type { Clause } from './clauses.js';
import { continuation } from './continue.js';
import type { Contracts } from './contracts.js';
import { applyCuesOf } from './cues.js';
import { withSpeaker, type Discourse } from './discourse.js';
import { distribute } from './distribute.js';
import type { Event } from './event.js';
import { applyFrame, misfit, phrasesOf, type Frame, type FrameTable, type Rejection, type Trigger } from './frames.js';
import { oneSided, sightOf, type Scene, type Sight } from './functions.js';
import { readGap } from './gaps.js';
import { legsOf } from './legs.js';
import type { Outlook } from './outlook.js';
import type { NounPhrase } from './phrase.js';
import { sceneOf, wideSceneOf } from './scenes.js';
import { sellAround, sellBeside, sellHeld, sellOwn } from './sellers.js';
import type { ParsedSentence } from './sentence.js';
import { isHalf } from './sides.js';
import { stateOfDealNoun, stateOfVerb, type StateTable } from './states/index.js';
import { speakerOf, takeUp, updateDiscourse } from './topics.js';
import { isHypothetical, isLeftOut, isWhatMoneyIsFor, supposes } from './unreal.js';

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

/** What the frames of a sentence are tried with. */
export interface Attempt {
  readonly article: Article;
  readonly parsed: ParsedSentence;
  readonly outlook: Outlook;
  readonly lexicon: { readonly frames: FrameTable; readonly states: StateTable };
  readonly discourse: Discourse;
  readonly contracts: Contracts;
  /** Is told of every frame that is tried; undefined: only those are tried that may read something. */
  readonly trial: ((trial: FrameTrial) => void) | undefined;
}

/** An attempt under way: what has been told so far, and whom it leaves in mind. */
interface Telling extends Attempt {
  readonly events: Event[];
  /** Whether the sentence is a headline, which tells in the present what is done. */
  readonly headline: boolean;
}

/** The events that frames tell of a sentence, clause by clause. */
export function eventsOf(attempt: Attempt): Event[] {
  const { article, parsed, outlook, lexicon, contracts, trial } = attempt;
  if (supposes(parsed)) return [];
  const { text } = article;
  const discourse = withSpeaker(attempt.discourse, speakerOf(parsed.units) ?? attempt.discourse.speaker);
  const events: Event[] = [];
  const headline = parsed.index === 0 || !/[.!?…»"”)]$/.test(text.slice(parsed.range.start, parsed.range.end));
  const telling: Telling = { article, parsed, outlook, lexicon, discourse, contracts, trial, events, headline };
  /** The events that each clause tells. */
  const tellings: [Clause, readonly Event[]][] = [];
  const second = parsed.clauses.find(({ kind }, at) => at > 0 && kind === 'main');
  for (const clause of parsed.clauses) {
    if (clause === second) takeUp(parsed.clauses, discourse);
    if (isHypothetical(clause) || isLeftOut(clause, parsed.clauses, lexicon.states)) continue;
    const before = events.length;
    if (clause.verb) tryFrames(telling, lexicon.frames.ofVerb(clause.verb.lemma), clause, null);
    for (const noun of phrasesOf(clause)) if (!measuresNoDeal(noun, telling)) tryFrames(telling, lexicon.frames.ofNoun(noun), clause, noun);
    const gap = readGap(clause, events);
    if (gap) events.push(gap);
    const told = events.slice(before).filter((event) => event !== gap);
    for (const event of told) event.evidence.push(parsed.range);
    if (told.length) tellings.push([clause, told]);
    updateDiscourse([clause], discourse, told);
  }
  if (tellings.length) applyCuesOf(parsed, text, tellings, lexicon.states);
  return events;
}

/** «con una capitalización de N», «unas ventas de N»: what has an amount of its own that is no price is no deal. */
const measuresNoDeal = ({ complements }: NounPhrase, { article, parsed }: Telling): boolean =>
  complements.some(({ entities }) => entities.some((entity) => entity.kind === 'money' && moneySense(article.text, entity.mention, parsed) === 'other'));

/** Tries the frames of a trigger in its clause, leg by leg; then with the rest of the sentence; then with one side alone. */
function tryFrames(telling: Telling, trigger: Trigger | undefined, clause: Clause, noun: NounPhrase | null): void {
  if (!trigger) return;
  const { parsed, outlook, discourse, trial } = telling;
  // Who watches is told of every frame.
  const open = trial ? trigger.frames : outlook.allowed(trigger).filter((frame) => !misfit(frame, clause, noun));
  const frames = isWhatMoneyIsFor(clause) ? open.filter(({ type }) => type !== 'infrastructure') : open;
  if (!frames.length) return;
  const scene = sceneOf(clause, noun, discourse, parsed.clauses);
  const sights = legsOf(scene).map((leg) => sightOf(leg, outlook.reaches));
  const legs = sights.map((sight, at) => fire(telling, frames, sight, at ? 'scene/leg' : null));
  if (legs.some(({ fired }) => fired)) return;
  const wide = frames.filter((frame) => !frame.narrow);
  if (wide.length && fire(telling, wide, sightOf(wideSceneOf(parsed.units, clause, noun, discourse, parsed.clauses), outlook.reaches), 'scene/whole-sentence').fired) return;
  // In the same scene only the frames that lacked a role can read more than before.
  if (trial || legs.length > 1) fire(telling, frames, oneSided(sightOf(scene, outlook.reaches)), 'scene/one-side');
  else if (legs[0].lacking.length) fire(telling, legs[0].lacking, oneSided(sights[0]), 'scene/one-side');
}

/**
 * Tries the frames of a trigger in one scene; the seeds list the more telling frame first, and one trigger tells one deal.
 * @param rule the one that made the scene of more or of less than the clause
 * @returns whether one fired, and those before it that would but for a role with nobody in it
 */
function fire(telling: Telling, frames: readonly Frame[], sight: Sight, rule: string | null): { readonly fired: boolean; readonly lacking: readonly Frame[] } {
  const { scene } = sight;
  const trigger = scene.noun ?? scene.clause.verb!;
  const lacking: Frame[] = [];
  // telling/whole-before-half: a frame that finds one party only gives way to a later one of its type that finds both.
  let half: { readonly frame: Frame; readonly outcome: Reading } | null = null;
  for (const frame of frames) {
    const outcome = applyFrame(frame, sight);
    const rejected = 'rejected' in outcome ? outcome.rejected : null;
    telling.trial?.({ sentence: telling.parsed.index, trigger, frame: frame.name, valency: frame.valency, scene: rule, rejected });
    if ('rejected' in outcome) {
      if (outcome.oneSided) lacking.push(frame);
      continue;
    }
    if (isHalf(outcome.event)) {
      half ??= { frame, outcome };
      continue;
    }
    if (half && half.frame.type !== frame.type) continue;
    tell(telling, frame, outcome, scene, rule);
    return { fired: true, lacking };
  }
  if (half) tell(telling, half.frame, half.outcome, scene, rule);
  return { fired: half !== null, lacking };
}

type Reading = Exclude<ReturnType<typeof applyFrame>, Rejection>;

/** Adds what a frame reads: its seller, its state, each of the deals that it shares out. */
function tell({ article, parsed, lexicon, discourse, contracts, headline, events }: Telling, frame: Frame, outcome: Reading, scene: Scene, rule: string | null): void {
  const { clause } = scene;
  const event = sellAround(sellHeld(sellBeside(sellOwn(outcome.event, parsed.units, ownersIn(scene)), parsed.units), parsed.clauses), clause, scene.noun);
  if (rule) event.rules.push(rule);
  const told = { type: frame.type, status: frame.status, priced: event.amount !== null || (frame.type === 'acquisition' && figuresOf(parsed, article.text).amounts.length > 0), contracts, headline, clauses: parsed.clauses };
  // «pertenecía a X», «el vendedor es X» say nothing of the state of the sale.
  if (!frame.resumes) event.states.push(scene.noun ? stateOfDealNoun(clause, scene.noun, told, lexicon.states) : stateOfVerb(clause, told, lexicon.states));
  const deals = distribute(event, outcome.amounts, afterOf(scene), article.text.slice(parsed.range.start, parsed.range.end), scene.noun ? [scene.noun] : []).flatMap((one) => continuation(one, frame, scene.deals));
  events.push(...deals);
  discourse.deals = [...deals].reverse().concat(discourse.deals);
}

/** The phrases of a scene after its trigger, in order. */
const afterOf = (scene: Scene): NounPhrase[] =>
  [...scene.objects, ...scene.obliques].filter((phrase) => phrase.start >= (scene.noun ?? scene.clause.verb ?? scene.clause).start).sort((a, b) => a.start - b.start);

/** Whom «su» may stand for: the subject, else the topic. */
const ownersIn = (scene: Scene): readonly NounPhrase[] => [...scene.subject, ...scene.topic];
