import type { Clause } from './clauses.js';
import { isConjunction, type Line } from './clause-line.js';
import { altered, isFinite, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';
import { hasReferents, isComma } from './antecedents.js';

/**
 * A comma ends the clause that one opened.
 * @returns the place of the last unit that was taken: a name that goes on with a list is of the aside's own
 */
export function takeComma(line: Line, comma: Mark, at: number): number {
  const { current } = line;
  const last = current.verb && line.opensWithComma.has(current) && current.parent ? closeAside(line, current, current.parent, at) : at;
  line.boundary = comma;
  line.sinceBoundary = [];
  return last;
}

function closeAside(line: Line, aside: Clause, around: Clause, at: number): number {
  const { units } = line;
  const rest = units[at + 1];
  if (aside.antecedent && hasReferents(aside.antecedent)) line.behind = { phrase: aside.antecedent, at };
  // «Comprada por X en 2019, Y abrirá…»: what a participle that opens the sentence is of follows it.
  if (opensIt(aside, rest)) aside.antecedent = rest;
  let last = at;
  if (isNoun(rest) && rest.coordinated.length > 0 && goesOnWith(aside, units, at + 1)) {
    // «aportan A, que lidera, B y C».
    enlarge(aside, rest);
    line.current = around;
    last = at + 1;
  } else if (isConjunction(rest)) {
    if (goesOnWith(aside, units, at + 2)) {
      // «participan A, que ya estaba, y B»: the list goes on after the aside.
      enlarge(aside, units[at + 2] as NounPhrase);
      line.current = around;
      last = at + 2;
    }
  } else if (!goesOnBehind(aside, units[at - 1], rest)) line.current = around;
  const { current } = line;
  if (current.kind === 'participle' && line.opensWithComma.has(current) && current.parent && !current.parent.verb && opensIt(current, rest)) {
    current.antecedent = rest;
    line.current = current.parent;
  }
  return last;
}

/**
 * «Ahogada por Y, que compró en 2006, X vende»: the end of the aside is behind the relative; «, después de que caducara, sin que nadie lo lamentase, su oferta por X»:
 * its subject is still to come.
 */
function goesOnBehind({ kind, antecedent, verb }: Clause, previous: Unit | undefined, rest: Unit | undefined): boolean {
  if (rest?.unit !== 'mark') return false;
  return (kind === 'participle' && !antecedent && rest.mark === 'relative') || (kind === 'adverbial' && previous === verb && (rest.mark === 'subordinator' || rest.mark === 'relative'));
}

/** Whether what follows the comma is what a participle that opens the sentence is of. */
const opensIt = ({ kind, antecedent, phrases }: Clause, rest: Unit | undefined): rest is NounPhrase =>
  kind === 'participle' && !antecedent && isNoun(rest) && rest.preposition === null && !phrases.some(({ phrase }) => phrase.preposition === null && !isTime(phrase));

/** Adds to a list of names what stands behind an aside; the aside is of those before it only. */
function enlarge(aside: Clause, { referents }: NounPhrase): void {
  const list = aside.antecedent!;
  aside.antecedent = altered(list, {});
  list.referents = list.referents.concat(referents);
}

/** Whether the name at a place is one more of those that a relative or a participle in commas interrupted. */
function goesOnWith(aside: Clause, units: readonly Unit[], at: number): boolean {
  const member = units[at];
  const next = units[at + 1];
  return (aside.kind === 'relative' || aside.kind === 'participle') && (aside.antecedent?.referents.some(({ named }) => named) ?? false) && isNoun(member) && member.referents.length > 0
    && (member.preposition === null || member.preposition === aside.antecedent!.preposition) && (next === undefined || next.unit === 'mark' || isVerbOfAll(aside, next)) && !isSubjectOverAside(units, at);
}

/** «A, que ya estaba, y B pusieron»: a plural verb that the names before the aside still wait for. */
const isVerbOfAll = ({ parent }: Clause, next: Unit): boolean => isVerb(next) && isFinite(next) && next.plural && next.person === 3 && parent !== null && parent.verb === null;

/** Units of the longest aside between a subject and its verb that are looked over. */
const ASIDE = 6;

/** «…, y Nubela, rival de ambas, calla»: a name, an aside in commas and a verb begin a clause of their own. */
function isSubjectOverAside(units: readonly Unit[], at: number): boolean {
  if (!isComma(units[at + 1]) || (units[at] as NounPhrase).coordinated.length > 0) return false;
  for (let i = at + 2; i < units.length && i <= at + 2 + ASIDE; i++) {
    const unit = units[i];
    if (isVerb(unit)) return false;
    if (isComma(unit)) return isVerb(units[i + 1]) && isFinite(units[i + 1] as VerbGroup);
    if (unit.unit === 'mark' && unit.mark !== 'quote') return false;
  }
  return false;
}
