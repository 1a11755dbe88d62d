import type { Clause } from './clauses.js';
import type { Frame, FrameTable } from './frames.js';
import type { Path } from './functions.js';
import { isNoun, type NounPhrase, type Unit } from './phrase.js';

/**
 * What a sentence can tell at all, whichever clause it is seen from: nineteen frames of twenty ask for something that is nowhere in it,
 * and are left out before any scene is made.
 */
export interface Outlook {
  /** False for a path that leads nowhere from any clause of the sentence. */
  readonly reaches: (path: Path) => boolean;
  /** False for a frame that can read nothing in the sentence. */
  readonly allows: (frame: Frame) => boolean;
}

/** Makes the outlook of one sentence; it holds until that of the next one is made. */
export type LookAhead = (units: readonly Unit[], clauses: readonly Clause[], beyond: readonly (NounPhrase | null | undefined)[]) => Outlook;

/** Functions whose phrases are made for the occasion: how a verb is told, deals told before. */
const made = new Set(['verb', 'last', 'lastpayer']);

/** Classes that an organization has, whatever else it is. */
const ofOrganization = (name: string): boolean => name === 'org' || name.startsWith('org.');

/** The class that must be in the sentence for a phrase to have another: «verb.usar.content» is of an infinitive of usar. */
const neededFor = (name: string): string => ofOrganization(name) ? 'org' : name.startsWith('verb.') ? name.split('.', 2).join('.') : name.replace(/\.definite$/, '');

const UNKNOWN = 0, NO = 1, YES = 2;

/** Prepares the look over a sentence: the classes that paths ask for get numbers. */
export function compileOutlook({ all, paths }: Pick<FrameTable, 'all' | 'paths'>): LookAhead {
  const numbers = new Map<string, number>();
  const number = (name: string): number => numbers.get(name) ?? numbers.set(name, numbers.size).get(name)!;
  const organization = number('org');
  /** For each path the steps that ask for a class, each with the numbers of those that do. */
  const asked = paths.map(({ steps }) => steps.filter((step) => !made.has(step.function) && !step.classes.includes('any')).map(({ classes }) => [...new Set(classes.map(neededFor))].map(number)));
  /** For each frame its conditions that may fail, those on things first: an organization is in most sentences that are asked. */
  const conditions = all.map(({ when }) => when.map((condition) => condition.paths.map(({ index }) => index)).filter((alternatives) => alternatives.every((path) => asked[path].length > 0))
    .sort((a, b) => Number(a.some(asksForOrganization)) - Number(b.some(asksForOrganization))));
  const actions = new Map([...numbers].filter(([name]) => name.startsWith('verb.')).map(([name, at]) => [name.slice('verb.'.length), at]));
  const present = new Uint8Array(numbers.size);
  const reached = new Uint8Array(paths.length);

  function asksForOrganization(path: number): boolean {
    return asked[path].every((classes) => classes.includes(organization));
  }
  function note(phrase: NounPhrase): void {
    if (phrase.referents.length) present[organization] = 1;
    for (const name of phrase.classes) {
      const at = numbers.get(name);
      if (at !== undefined) present[at] = 1;
    }
    for (const inner of phrase.complements) note(inner);
    for (const inner of phrase.coordinated) note(inner);
    for (const inner of phrase.parentheses) note(inner);
  }
  function isPresent(classes: readonly number[]): boolean {
    for (const at of classes) if (present[at]) return true;
    return false;
  }
  function leads(path: number): boolean {
    if (reached[path] !== UNKNOWN) return reached[path] === YES;
    for (const classes of asked[path]) {
      if (isPresent(classes)) continue;
      reached[path] = NO;
      return false;
    }
    reached[path] = YES;
    return true;
  }
  function anyLeads(alternatives: readonly number[]): boolean {
    for (const path of alternatives) if (leads(path)) return true;
    return false;
  }
  const reaches = (path: Path): boolean => leads(path.index);
  const allows = (frame: Frame): boolean => {
    for (const alternatives of conditions[frame.index]) if (!anyLeads(alternatives)) return false;
    return true;
  };
  return (units, clauses, beyond) => {
    present.fill(0);
    reached.fill(UNKNOWN);
    for (const unit of units) if (isNoun(unit)) note(unit);
    for (const phrase of beyond) if (phrase) note(phrase);
    for (const { kind, verb } of clauses) {
      const at = kind === 'nonfinite' && verb ? actions.get(verb.lemma) : undefined;
      if (at !== undefined) present[at] = 1;
    }
    return { reaches, allows };
  };
}
