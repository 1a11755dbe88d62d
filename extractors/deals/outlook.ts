import type { Clause } from './clauses.js';
import { groupBy } from '../ranges.js';
import type { CompiledFrames, Frame, Trigger } from './frames.js';
import type { Path } from './functions.js';
import { isNoun, isPronoun, type NounPhrase, type Unit } from './phrase.js';
import type { Discourse } from './discourse.js';

/**
 * What a sentence can tell at all, whichever clause it is seen from: nineteen frames of twenty ask for something that is nowhere in it,
 * and are left out before any scene is made.
 */
export interface Outlook {
  /** False for a path that leads nowhere from any clause of the sentence. */
  readonly reaches: (path: Path) => boolean;
  /** The frames of a trigger without those that can read nothing in the sentence, in their order. */
  readonly allowed: (trigger: Trigger) => readonly Frame[];
}

/** Makes the outlook of one sentence; it holds until that of the next one is made. */
export type LookAhead = (units: readonly Unit[], clauses: readonly Clause[], discourse: Discourse) => Outlook;

/** Functions whose phrases are made for the occasion: how a verb is told, deals told before. */
const made = new Set(['verb', 'last', 'lastpayer']);

/** Functions that are no prepositions, and prepositions that a scene gives to phrases which have another. */
const unbound = new Set(['subject', 'doer', 'object', 'self', 'possessor', 'goal', 'topic', 'other', 'sequel', 'beside', 'above', 'tail', 'protagonist', 'bearer', 'outer', 'parenthesis', 'vendor', 'a', 'by', 'de', 'holder', 'dative', 'ally', 'counter']);

/** Classes that a scene gives to a phrase: they may be wherever any phrase is. */
const given = new Set(['any', 'held']);

/** The class that must be in the sentence for a phrase to have another: «verb.usar.content» is of an infinitive of usar. */
const neededFor = (name: string): string => name.startsWith('org.') ? 'org' : name.startsWith('verb.') ? name.split('.', 2).join('.') : name.replace(/\.definite$/, '');

const UNKNOWN = 0, NO = 1, YES = 2;

const none: readonly Frame[] = [];

/** Frames of a trigger whose first condition is the same; NONE: they have none. */
interface Group {
  readonly first: number;
  readonly frames: readonly Frame[];
}
const NONE = -1;

/** What frames and paths ask for, in numbers; plain data. */
export interface CompiledOutlook {
  /** By preposition (or none, where any will do) and class; `any` is a class that all have. */
  readonly numbers: ReadonlyMap<string | null, ReadonlyMap<string, number>>;
  readonly size: number;
  /** For each path its steps that may fail, each with the numbers of what it asks for. */
  readonly asked: readonly (readonly (readonly number[])[])[];
  /** The conditions of all frames that may fail, as alternative paths; equal ones are one. */
  readonly alternatives: readonly (readonly number[])[];
  /** For each frame those conditions, the ones on things first: an organization is in most sentences that are asked. */
  readonly conditions: readonly (readonly number[])[];
}

/** Gives numbers to what the steps of paths ask for, a class or a class after a preposition. */
export function compileOutlook({ all, paths }: CompiledFrames): CompiledOutlook {
  const numbers = new Map<string | null, Map<string, number>>([[null, new Map()]]);
  let size = 0;
  const number = (preposition: string | null, name: string): number => {
    const byClass = numbers.get(preposition) ?? new Map<string, number>();
    numbers.set(preposition, byClass);
    return byClass.get(name) ?? byClass.set(name, size++).get(name)!;
  };
  const organization = number(null, 'org');
  const asked = paths.map(({ steps }) => steps.filter((step) => !made.has(step.function)).map((step): readonly number[] => {
    const preposition = unbound.has(step.function) ? null : step.function;
    if (step.classes.some((name) => given.has(name))) return preposition ? [number(preposition, 'any')] : [];
    return [...new Set(step.classes.map(neededFor))].map((name) => number(preposition, name));
  }).filter((step) => step.length > 0));
  const alternatives: (readonly number[])[] = [];
  const byPaths = new Map<string, number>();
  const conditionOf = (condition: readonly Path[]): number => {
    const key = condition.map(({ index }) => index).join();
    const known = byPaths.get(key);
    if (known !== undefined) return known;
    byPaths.set(key, alternatives.length);
    return alternatives.push(condition.map(({ index }) => index)) - 1;
  };
  const asksForOrganization = (path: number): boolean => asked[path].every((step) => step.includes(organization));
  const conditions = all.map(({ when }) => when.filter((condition) => condition.paths.every(({ index }) => asked[index].length > 0)).map((condition) => conditionOf(condition.paths))
    .sort((a, b) => Number(alternatives[a].some(asksForOrganization)) - Number(alternatives[b].some(asksForOrganization))));
  return { numbers, size, asked, alternatives, conditions };
}

/** Prepares the look over a sentence. */
export function lookAheadOf({ numbers, size, asked, alternatives, conditions }: CompiledOutlook): LookAhead {
  const classes = numbers.get(null)!;
  const organization = classes.get('org')!;
  const actions = new Map([...classes].filter(([name]) => name.startsWith('verb.')).map(([name, at]) => [name.slice('verb.'.length), at]));
  const present = new Uint8Array(size);
  const reached = new Uint8Array(asked.length);
  /** Whether there is an organization to give a role to. */
  let somebody = false;
  const met = new Uint8Array(alternatives.length);

  function note(phrase: NounPhrase): void {
    noteClasses(phrase, classes);
    for (const inner of phrase.complements) note(inner);
    for (const inner of phrase.coordinated) note(inner);
    for (const inner of phrase.parentheses) note(inner);
  }
  function noteClasses(phrase: NounPhrase, byClass: ReadonlyMap<string, number>): void {
    // «para ella»: whom a pronoun stands for is found when a scene is made.
    const pronoun = isPronoun(phrase);
    if (phrase.referents.length || pronoun) noteClass('org', byClass);
    if (pronoun) noteClass('it', byClass);
    if (phrase.name) noteClass('name', byClass);
    for (const name of phrase.classes) noteClass(name, byClass);
  }
  function noteClass(name: string, byClass: ReadonlyMap<string, number>): void {
    const at = byClass.get(name);
    if (at !== undefined) present[at] = 1;
  }
  function noteAfter(preposition: string | null, phrase: NounPhrase): void {
    const byClass = preposition === null ? undefined : numbers.get(preposition);
    if (!byClass) return;
    noteClass('any', byClass);
    noteClasses(phrase, byClass);
  }
  /** The infinitive of a clause, as the phrase that a scene makes of it. */
  function noteAction({ kind, verb, opener, relativePreposition, antecedent }: Clause): void {
    if (antecedent) noteAfter(relativePreposition, antecedent);
    if (kind !== 'nonfinite' || !verb) return;
    const at = actions.get(verb.lemma);
    if (at !== undefined) present[at] = 1;
    const byClass = opener === null ? undefined : numbers.get(opener);
    if (!byClass) return;
    noteClass('any', byClass);
    noteClass(`verb.${verb.lemma}`, byClass);
  }
  function isPresent(step: readonly number[]): boolean {
    for (const at of step) if (present[at]) return true;
    return false;
  }
  function goes(path: number): typeof NO | typeof YES {
    for (const step of asked[path]) if (!isPresent(step)) return NO;
    return YES;
  }
  function leads(path: number): boolean {
    if (reached[path] === UNKNOWN) reached[path] = goes(path);
    return reached[path] === YES;
  }
  function isMet(condition: number): typeof NO | typeof YES {
    for (const path of alternatives[condition]) if (leads(path)) return YES;
    return NO;
  }
  function holds(condition: number): boolean {
    if (met[condition] === UNKNOWN) met[condition] = isMet(condition);
    return met[condition] === YES;
  }
  const reaches = (path: Path): boolean => leads(path.index);
  const allows = (frame: Frame): boolean => {
    for (const condition of conditions[frame.index]) if (!holds(condition)) return false;
    return true;
  };
  /** The frames of a trigger by their first condition (NONE: they have none), which mostly leaves out several of them. */
  const groups = new Map<Trigger, readonly Group[]>();
  const groupsOf = (trigger: Trigger): readonly Group[] => {
    const known = groups.get(trigger);
    if (known) return known;
    const made = [...groupBy(trigger.frames, ({ index }): number => conditions[index][0] ?? NONE)].map(([first, frames]): Group => ({ first, frames }));
    groups.set(trigger, made);
    return made;
  };
  const allowed = (trigger: Trigger): readonly Frame[] => {
    if (!somebody) return none;
    let found: Frame[] | null = null;
    for (const { first, frames } of groupsOf(trigger)) if (first === NONE || holds(first)) for (const frame of frames) if (allows(frame)) (found ??= []).push(frame);
    return found && found.length > 1 ? found.sort((a, b) => a.index - b.index) : found ?? none;
  };
  return (units, clauses, { topic, previous, other, object, speaker, protagonist, deals }) => {
    present.fill(0);
    reached.fill(UNKNOWN);
    met.fill(UNKNOWN);
    for (const unit of units) {
      if (!isNoun(unit)) continue;
      note(unit);
      noteAfter(unit.preposition, unit);
    }
    for (const phrase of [topic, previous, other, object, speaker, protagonist]) if (phrase) note(phrase);
    clauses.forEach(noteAction);
    somebody = present[organization] === 1 || deals.length > 0;
    return { reaches, allowed };
  };
}
