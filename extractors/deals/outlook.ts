import type { Clause } from './clauses.js';
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
  readonly reaches: (path: Path['index']) => boolean;
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

/** Lists of numbers, one after the other in one piece of memory: a sentence asks for hundreds of them, and as arrays of arrays each lies somewhere else. */
interface Lists {
  /** Where each begins; behind the last, where it ends. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  let end = 0;
  return { starts: Int32Array.from([0, ...lists.map(({ length }) => (end += length))]), values: Int32Array.from(lists.flat()) };
}

/** What frames and paths ask for, in numbers; plain data. */
export interface CompiledOutlook {
  /** By preposition (or none, where any will do) and class; `any` is a class that all have. */
  readonly numbers: ReadonlyMap<string | null, ReadonlyMap<string, number>>;
  readonly size: number;
  /** For each step that may fail the numbers of what it asks for, one of which is enough; equal ones are one. */
  readonly steps: Lists;
  /** For each path those of its steps. */
  readonly asked: Lists;
  /** The conditions of all frames that may fail, as alternative paths; equal ones are one. */
  readonly alternatives: Lists;
  /** For each frame those conditions, the ones on things first: an organization is in most sentences that are asked. */
  readonly conditions: Lists;
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
  const asksForOrganization = (path: number): boolean => asked[path].every((step) => step.includes(organization));
  const conditions = all.map(({ when }) => when.map(({ paths: some }) => some.map(({ index }) => index)).filter((some) => some.every((path) => asked[path].length > 0))
    .sort((a, b) => Number(a.some(asksForOrganization)) - Number(b.some(asksForOrganization))));
  const steps = numbered(asked.flat());
  const alternatives = numbered(conditions.flat());
  return {
    numbers, size, steps: listsOf(steps.lists), asked: listsOf(asked.map((some) => some.map(steps.numberOf))),
    alternatives: listsOf(alternatives.lists), conditions: listsOf(conditions.map((some) => some.map(alternatives.numberOf))),
  };
}

/** Gives lists numbers, equal ones the same. */
function numbered(all: readonly (readonly number[])[]): { readonly lists: readonly (readonly number[])[]; readonly numberOf: (list: readonly number[]) => number } {
  const known = new Map(all.map((list) => [list.join(), list]));
  const at = new Map([...known.keys()].map((key, index) => [key, index]));
  return { lists: [...known.values()], numberOf: (list) => at.get(list.join())! };
}

/** Prepares the look over a sentence. */
export function lookAheadOf({ numbers, size, steps, asked, alternatives, conditions }: CompiledOutlook): LookAhead {
  const classes = numbers.get(null)!;
  const organization = classes.get('org')!;
  const actions = new Map([...classes].filter(([name]) => name.startsWith('verb.')).map(([name, at]) => [name.slice('verb.'.length), at]));
  const present = new Uint8Array(size);
  // What has been answered of the steps, paths and conditions for this sentence.
  const there = new Uint8Array(steps.starts.length);
  const reached = new Uint8Array(asked.starts.length);
  const met = new Uint8Array(alternatives.starts.length);
  /** Whether there is an organization to give a role to. */
  let somebody = false;

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
  function isThere(step: number): typeof NO | typeof YES {
    for (let at = steps.starts[step]; at < steps.starts[step + 1]; at++) if (present[steps.values[at]]) return YES;
    return NO;
  }
  function goes(path: number): typeof NO | typeof YES {
    for (let at = asked.starts[path]; at < asked.starts[path + 1]; at++) {
      const step = asked.values[at];
      if (there[step] === UNKNOWN) there[step] = isThere(step);
      if (there[step] === NO) return NO;
    }
    return YES;
  }
  function reaches(path: number): boolean {
    if (reached[path] === UNKNOWN) reached[path] = goes(path);
    return reached[path] === YES;
  }
  function isMet(condition: number): typeof NO | typeof YES {
    for (let at = alternatives.starts[condition]; at < alternatives.starts[condition + 1]; at++) if (reaches(alternatives.values[at])) return YES;
    return NO;
  }
  function allows(frame: number): boolean {
    for (let at = conditions.starts[frame]; at < conditions.starts[frame + 1]; at++) {
      const condition = conditions.values[at];
      if (met[condition] === UNKNOWN) met[condition] = isMet(condition);
      if (met[condition] === NO) return false;
    }
    return true;
  }
  const allowed = ({ frames, indices }: Trigger): readonly Frame[] => {
    if (!somebody) return none;
    let found: Frame[] | null = null;
    for (let at = 0; at < indices.length; at++) if (allows(indices[at])) (found ??= []).push(frames[at]);
    return found ?? none;
  };
  return (units, clauses, { topic, previous, other, object, speaker, protagonist, deals }) => {
    present.fill(0);
    there.fill(UNKNOWN);
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
