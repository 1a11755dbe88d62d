import type { Range } from '../article.js';
import { takeComma } from './clause-asides.js';
import { add, beginAnew, newLine, open, type Line, type Opening } from './clause-line.js';
import { takeRelative } from './clause-relatives.js';
import { takeFinite, takeNonfinite } from './clause-verbs.js';
import { withoutNested, type Nested } from './nested.js';
import { isFinite, isNoun, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';
import { hasReferents, isComma } from './antecedents.js';

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'completive' | 'adverbial' | 'nonfinite' | 'participle' | 'parenthesis';

/** One predicate with what belongs to it. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: Clause | null;
  verb: VerbGroup | null;
  /** Its phrases in order; `side` tells whether they stand before the verb. */
  readonly phrases: { readonly phrase: NounPhrase; readonly side: 'before' | 'after' }[];
  /** The phrase that a relative pronoun or a participle stands for; what a participle that opens the sentence is of comes after it. */
  antecedent: NounPhrase | null;
  /** Preposition of the relative pronoun («por la que»). */
  readonly relativePreposition: string | null;
  /** «la que», «cuya», «lo que»: the words of the relative pronoun. */
  readonly pronoun: string | null;
  /** The word that opens an adverbial or nonfinite clause («si», «tras», «para»), the mark that opens a parenthesis. */
  readonly opener: string | null;
  /** The noun phrase or verb right before a nonfinite clause («un acuerdo para comprar»). */
  readonly governor: NounPhrase | VerbGroup | null;
  /** The clause whose subject a coordinate one shares. */
  readonly sibling: Clause | null;
  /** Its adverbs («ya»). */
  readonly adverbs: string[];
  start: number;
  end: number;
}

/** Cuts a sentence's phrases into clauses, in the order in which they open; what stands between dashes or brackets is a clause of its own beside its line. */
export function parseClauses(units: readonly Unit[], sentence: Range): Clause[] {
  const { line, nested } = withoutNested(units);
  const clauses = clausesOf(line, 0, { kind: 'main', parent: null }, sentence.start);
  for (const aside of nested) addNested(aside, clauses);
  return clauses;
}

/** Puts the clauses of an aside right before those that open behind it. */
function addNested({ before, units }: Nested, clauses: Clause[]): void {
  const [{ start }] = units;
  const parent = clauses.find(({ verb, phrases }) => before !== undefined && (verb === before || phrases.some(({ phrase }) => phrase === before))) ?? clauses.findLast((clause) => clause.start <= start) ?? clauses[0];
  const { line, nested } = withoutNested(units.slice(1));
  const told = clausesOf(before ? [before, units[0], ...line] : [units[0], ...line], before ? 2 : 1, { kind: 'parenthesis', parent, governor: isNoun(before) ? before : null, opener: (units[0] as Mark).lower }, start);
  for (const aside of nested) addNested(aside, told);
  const at = clauses.findIndex((clause) => clause.start > start);
  clauses.splice(at < 0 ? clauses.length : at, 0, ...told);
}

/** Cuts a line into clauses, the first of which is opened as told; what stands before `from` is only looked back at. */
function clausesOf(units: readonly Unit[], from: number, opening: Opening, start: number): Clause[] {
  const line = newLine(units, opening, start);
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (isNoun(unit)) takePhrase(line, unit, units[i - 1]);
    else if (!isVerb(unit)) i = takeMark(line, unit, i);
    else if (isFinite(unit)) takeFinite(line, unit);
    else takeNonfinite(line, unit, i);
  }
  return line.clauses;
}

function takePhrase(line: Line, phrase: NounPhrase, previous: Unit | undefined): void {
  const { current } = line;
  // «se ha llevado por una suma no revelada Y»: a name right after a participle is no part of it.
  if (current.kind === 'participle' && previous === current.verb && current.parent?.verb && current.antecedent?.preposition && phrase.preposition === null && hasReferents(phrase) && !naming.has(current.verb.lemma)) line.current = current.parent;
  add(line, phrase);
}

/** @returns the place of the last unit that was taken */
function takeMark(line: Line, mark: Mark, at: number): number {
  switch (mark.mark) {
    case 'relative':
      takeRelative(line, mark, at);
      break;
    case 'subordinator':
      takeSubordinator(line, mark, at);
      break;
    case 'comma':
      return takeComma(line, mark, at);
    case 'conjunction':
      line.boundary = mark;
      line.sinceBoundary = [];
      line.sinceConjunction = [];
      break;
    case 'semicolon': case 'colon':
      line.root = open(line, { kind: 'main', parent: null, sibling: line.root.verb ? line.root : line.root.sibling }, mark.end);
      beginAnew(line);
      break;
    case 'open': case 'close': case 'dash':
      // One that has no other.
      beginAnew(line);
      break;
    default:
      line.current.adverbs.push(mark.lower);
      break;
  }
  return at;
}

function takeSubordinator(line: Line, { lower, end }: Mark, at: number): void {
  // «como socio»: no clause without a verb of its own.
  if (lower === 'como' && !verbAhead(line.units, at)) return;
  const opened = open(line, { kind: 'adverbial', parent: line.current, opener: lower }, end);
  // «según ha publicado X,», «, si nada lo impide,»: an aside.
  if (!opened.parent?.verb || lower === 'según' || isComma(line.units[at - 1])) line.opensWithComma.add(opened);
  beginAnew(line);
}

/** Participles that a name goes with. */
const naming = new Set(['llamar', 'denominar', 'bautizar', 'rebautizar', 'apodar', 'renombrar', 'conocer', 'titular']);

function verbAhead(units: readonly Unit[], from: number): boolean {
  for (let i = from + 1; i < units.length; i++) {
    const unit = units[i];
    if (isVerb(unit)) return isFinite(unit);
    // «como ya hizo en 2019».
    if (unit.unit === 'mark' && unit.mark !== 'quote' && unit.mark !== 'other') return false;
  }
  return false;
}
