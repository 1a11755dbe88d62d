import type { Clause, ClauseKind } from './clauses.js';
import type { Mark, NounPhrase, Unit, VerbGroup } from './phrase.js';

/** What is known of a clause when it opens. */
export interface Opening {
  readonly kind: ClauseKind;
  readonly parent: Clause | null;
  readonly antecedent?: NounPhrase | null;
  readonly relativePreposition?: string | null;
  readonly pronoun?: string | null;
  readonly opener?: string | null;
  readonly governor?: NounPhrase | VerbGroup | null;
  readonly sibling?: Clause | null;
}

/** A line while it is cut into clauses. */
export interface Line {
  readonly units: readonly Unit[];
  readonly clauses: Clause[];
  /** The clause to which what comes belongs. */
  current: Clause;
  /** The main clause of this part of the line. */
  root: Clause;
  /** Phrases of the current clause since its last comma or conjunction: they go with a verb that follows. */
  sinceBoundary: NounPhrase[];
  boundary: Mark | null;
  /** Phrases since the last conjunction: «… y Anthropic, según fuentes, negocia» has its subject there, before an aside. */
  sinceConjunction: NounPhrase[] | null;
  /** Of whom an aside was that has just been closed: a relative after it is of the same («X, que preside Ana Pérez, a la que Y alquila…»). */
  behind: { readonly phrase: NounPhrase; readonly at: number } | null;
  /** Clauses that were opened by a comma and end with the next one. */
  readonly opensWithComma: Set<Clause>;
}

/** A line with nothing but its first clause. */
export function newLine(units: readonly Unit[], opening: Opening, start: number): Line {
  const first = clauseOf(opening, start);
  return { units, clauses: [first], current: first, root: first, sinceBoundary: [], boundary: null, sinceConjunction: null, behind: null, opensWithComma: new Set() };
}

const clauseOf = ({ kind, parent, antecedent = null, relativePreposition = null, pronoun = null, opener = null, governor = null, sibling = null }: Opening, at: number): Clause =>
  ({ kind, parent, verb: null, phrases: [], antecedent, relativePreposition, pronoun, opener, governor, sibling, adverbs: [], start: at, end: at });

/** Opens a clause: what comes is of it. */
export function open(line: Line, opening: Opening, at: number): Clause {
  const clause = clauseOf(opening, at);
  line.clauses.push(clause);
  line.current = clause;
  return clause;
}

/** Nothing that was told waits for a verb any more. */
export function beginAnew(line: Line): void {
  line.sinceBoundary = [];
  line.boundary = null;
}

/** Adds a phrase to the current clause. */
export function add(line: Line, phrase: NounPhrase): void {
  const { current } = line;
  current.phrases.push({ phrase, side: current.verb ? 'after' : 'before' });
  line.sinceBoundary.push(phrase);
  line.sinceConjunction?.push(phrase);
  current.end = phrase.end;
}

/** Takes back from the current clause the phrases that belong to the verb that comes. */
export function takeBack({ sinceBoundary, sinceConjunction, current, clauses }: Line): NounPhrase[] {
  const [first] = sinceConjunction ?? [];
  const taken = first && first.preposition === null && first.referents.length > 0 ? sinceConjunction! : sinceBoundary;
  // The subject may have been given to a relative that its own aside has closed.
  for (const phrase of taken) {
    for (const clause of [current, clauses.at(-1)!]) {
      const at = clause.phrases.findIndex((held) => held.phrase === phrase);
      if (at >= 0) clause.phrases.splice(at, 1);
    }
  }
  return taken;
}

export const isConjunction = (unit: Unit | undefined): boolean => unit?.unit === 'mark' && unit.mark === 'conjunction';
