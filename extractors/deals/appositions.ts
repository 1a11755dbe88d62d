import type { Clause } from './clauses.js';
import { chainOf, holdsOrganization, innermostOf, isFinite, isMark, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit } from './phrase.js';

/** What a mark is written as where it sets an apposition apart. */
export const APPOSED = ',';

/** Units of the longest apposition. */
const LONGEST = 16;

/** Adverbs that open one at most («X, hasta ahora desconocida, …»). */
const ADVERBS = 2;

/** Classes of nouns that say what a company is, and tell no deal. */
const harmless = new Set(['own', 'unit', 'person', 'company', 'ally', 'vendor', 'supplier', 'technology', 'content', 'energy', 'network', 'time', 'roster', 'building', 'client', 'staff']);

/** Prepositions of what a company has or is («con sede en Madrid», «de capital francés»). */
const having = new Set(['seat', 'con', 'sin', 'de', 'en']);

const endsInName = (phrase: NounPhrase): boolean => !phrase.coordinated.length && (phrase.complements.length ? endsInName(phrase.complements.at(-1)!) : holdsOrganization(phrase));
/** What a company is called by, and sells under. */
const brands = new Set(['marca', 'enseña', 'cabecera']);
/** «su filial de lógica» says whose it is, and so who sells it. */
const isHarmless = ({ classes, possessive, words }: NounPhrase): boolean => brands.has(words[0] ?? '') || [...classes].every((name) => harmless.has(name)) && !(possessive && classes.has('unit'));

/**
 * «Nebius firma con X, la firma que dirige Ana Pérez, un acuerdo»: what is said of a name between commas is set apart as a parenthesis would be, so that the clause goes on
 * behind it; «la tecnológica que dirige Ana Pérez, X, firma»: so is a name behind what describes it. The commas become marks that open and close.
 */
export function setApart(units: readonly Unit[]): Unit[] {
  const apart: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const described = namedBehind(units, at);
    const end = described >= 0 ? at + 2 : appositionEnd(units, at);
    if (!end) {
      const last = lastBehindName(units, at);
      apart.push(last ? mark(units[at], 'open') : units[at]);
      if (last) {
        apart.push(...units.slice(at + 1, last + 1), mark({ ...units[last], start: units[last].end }, 'close'));
        at = last;
      }
      continue;
    }
    // What qualifies a description belongs to what is said with the name.
    if (described >= 0) apart.splice(apart.length - (at - described - 1), 0, mark(units[at], 'open'));
    else apart.push(mark(units[at], 'open'));
    apart.push(...units.slice(at + 1, end), mark(units[end], 'close'));
    at = end;
  }
  return apart;
}

const mark = ({ start, end }: Unit, kind: 'open' | 'close'): Mark => ({ unit: 'mark', mark: kind, lower: APPOSED, preposition: null, start, end });

/** The description whose name stands between the comma at a place and the next, over what qualifies it; -1: none. */
function namedBehind(units: readonly Unit[], at: number): number {
  const name = units[at + 1];
  if (!isMark(units[at], 'comma') || !isNoun(name) || !isMark(units[at + 2], 'comma') || at + 3 === units.length) return -1;
  const described = describedAt(units, at);
  if (described < 0) return -1;
  // «su nuevo dueño, X, prepara…»: what tells a deal keeps its name beside it.
  if (described === at - 1 && !isHarmless(units[described] as NounPhrase)) return -1;
  return name.referents.length > 0 && chainOf(units[described] as NounPhrase).some(({ referents }) => referents === name.referents) ? described : -1;
}

/** The description that a name after a comma stands beside, over the relative or the participle that qualifies it («la tecnológica que dirige Ana Pérez, X,»); -1: none. */
export function describedAt(units: readonly Unit[], comma: number): number {
  let verbs = 0;
  for (let at = comma - 1; at >= 0 && at >= comma - LONGEST_QUALIFIER; at--) {
    const unit = units[at];
    if (isVerb(unit)) {
      verbs++;
      if (verbs > 1 || (isFinite(unit) && !isMark(units[at - 1], 'relative'))) return -1;
      // A verb that qualifies stands right after its noun, or after its relative.
      const before = isFinite(unit) ? at - 2 : at - 1;
      return unit.mood !== 'participle' && !isFinite(unit) || !isNoun(units[before]) ? -1 : before;
    }
    if (isNoun(unit)) {
      if (at === comma - 1 && !qualifiedBehind(units, at)) return isCircumstanceOf(units, at) ? at - 1 : at;
      if (holdsOrganization(unit)) return -1;
    } else if (!isMark(unit, 'relative')) {
      return -1;
    }
  }
  return -1;
}

/** «su gran rival en el reparto, X,»: what is said of a description by a phrase with a preposition. */
function isCircumstanceOf(units: readonly Unit[], at: number): boolean {
  const [head, phrase] = [units[at - 1], units[at] as NounPhrase];
  return phrase.preposition !== null && phrase.preposition !== 'de' && !phrase.referents.length && isNoun(head) && head.preposition === null && (head.definite || head.possessive) && head.words.length > 0 && !holdsOrganization(head);
}

/** Units of the longest relative or participle between a description and its name. */
const LONGEST_QUALIFIER = 5;

/** Whether a verb that qualifies an earlier noun has the phrase at a place for its own. */
function qualifiedBehind(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_QUALIFIER; i--) {
    const unit = units[i];
    if (isVerb(unit)) return (unit.mood === 'participle' && isNoun(units[i - 1])) || (isFinite(unit) && isMark(units[i - 1], 'relative'));
    if (unit.unit === 'mark') return false;
  }
  return false;
}

/** The comma that closes what is said of the name before a comma; 0: nothing is said of it there. */
export function appositionEnd(units: readonly Unit[], at: number): number {
  const name = units[at - 1];
  if (!isMark(units[at], 'comma') || !isNoun(name) || !endsInName(name) || !(opens(units, at + 1) || (holdsOrganization(name) && isOwner(units[at + 1]) && isMark(units[at + 2], 'comma')))) return 0;
  let end = closing(units, at);
  // «X, la firma catalana fundada en 2015, con sede en Madrid, compra»: one after another.
  while (end && (opens(units, end + 1) || qualifies(units[end + 1]))) {
    const next = closing(units, end);
    if (!next) break;
    end = next;
  }
  return end;
}

/** «pasaron a X, la marca de Y.»: what is said of a name up to the end of the sentence or of its part, one phrase and a relative at most; its last unit, 0: nothing is. */
function lastBehindName(units: readonly Unit[], at: number): number {
  const [name, told] = [units[at - 1], units[at + 1]];
  if (!isMark(units[at], 'comma') || !isNoun(name) || !isNoun(told) || !endsInName(name) || told.preposition !== null || told.coordinated.length || !told.definite || !opens(units, at + 1)) return 0;
  const next = units[at + 2];
  return next === undefined || isMark(next, 'semicolon') || (next.unit === 'mark' && next.lower === '.') ? at + 1 : 0;
}

/** Whether what begins at a place can say what a company is. */
function opens(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (at < from + ADVERBS && isMark(units[at], 'other')) at++;
  const unit = units[at];
  if (at > from && isVerb(unit)) return unit.mood === 'participle';
  if (!isNoun(unit) || isTime(unit) || !(isHarmless(unit) || isSeat(unit))) return false;
  if (unit.preposition === null) return unit.entities.length === 0 && unit.words.length > 0;
  return having.has(unit.preposition) && !withInner(unit).some(({ entities }) => entities.length > 0);
}

const isSeat = (phrase: NounPhrase): boolean => phrase.preposition === 'seat';

/** «X, del grupo Páramo, …». */
const isOwner = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition === 'de' && holdsOrganization(unit) && !unit.complements.length;

const withInner = (phrase: NounPhrase): NounPhrase[] => [phrase, ...[...phrase.complements, ...phrase.coordinated].flatMap(withInner)];

/** A relative or a participle: it goes on with what is said. */
const qualifies = (unit: Unit | undefined): boolean => isMark(unit, 'relative') || (isVerb(unit) && unit.mood === 'participle');

/** The next comma, when nothing before it begins a clause of its own, and something follows; 0: there is none. */
function closing(units: readonly Unit[], from: number): number {
  let relatives = 0;
  for (let at = from + 1; at < units.length - 1 && at <= from + LONGEST; at++) {
    const unit = units[at];
    if (isVerb(unit) && isFinite(unit)) {
      if (!relatives) return 0;
      // «que diseña y fabrica chips»: a second verb goes with the first.
      if (!isMark(units[at - 1], 'conjunction')) relatives--;
    } else if (unit.unit === 'mark') {
      if (unit.mark === 'comma') return at > from + 1 ? at : 0;
      if (unit.mark === 'relative') relatives++;
      else if (unit.mark !== 'conjunction' && unit.mark !== 'quote' && unit.mark !== 'other') return 0;
    }
  }
  return 0;
}

/** Whether a clause is what is said of a name between commas («X, la firma que dirige Ana Pérez, compra»). */
export const isApposition = ({ kind, opener }: Clause): boolean => kind === 'parenthesis' && opener === APPOSED;

/** Verbs that say who owns, backs or runs a company («participada por Páramo», «que respalda Kaszek», «de la que Páramo tiene el 20 %»). */
const owned = new Set(['participar', 'controlar', 'respaldar', 'apoyar', 'poseer', 'dominar', 'gestionar', 'fundar', 'presidir', 'dirigir', 'incubar', 'acelerar', 'apadrinar', 'tener']);

/** Verbs that set it among others («que compite con Nubela», «cuyo accionista es Páramo»). */
const placed = new Set(['competir', 'rivalizar', 'pertenecer', 'integrar', 'llamar', 'denominar', 'ser']);

/** Whether a clause only says whose its antecedent is: what it tells stands, and is not what has just been done. */
export const tellsOwners = ({ kind, verb, antecedent }: Clause): boolean =>
  (kind === 'participle' || (kind === 'relative' && verb?.tense !== 'preterite' && !verb?.perfect)) && verb !== null && owned.has(verb.lemma) && antecedent !== null;

const describes = (clause: Clause): boolean => ((tellsOwners(clause) && (clause.verb!.lemma !== 'tener' || clause.phrases.some(({ phrase }) => phrase.classes.has('percent') || phrase.classes.has('stake')))) || ((clause.kind === 'participle' || clause.kind === 'relative') && clause.verb !== null && placed.has(clause.verb.lemma)))
  && clause.antecedent !== null && innermostOf(clause.antecedent).referents.some(({ named }) => named);

/** Whether a clause only says what a company is: whom it names has no part in what the sentence tells. */
export function isInApposition(clause: Clause): boolean {
  for (let up: Clause | null = clause; up; up = up.parent) if (isApposition(up) || describes(up)) return true;
  return false;
}
