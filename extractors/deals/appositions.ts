import { isFinite, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit } from './phrase.js';

/** What a mark is written as where it sets an apposition apart. */
export const APPOSED = ',';

/** Units of the longest apposition. */
const LONGEST = 16;

/** Adverbs that open one at most («X, hasta ahora desconocida, …»). */
const ADVERBS = 2;

/** Classes of nouns that say what a company is, and tell no deal. */
const harmless = new Set(['own', 'unit', 'person', 'company', 'ally', 'vendor', 'supplier', 'technology', 'content', 'energy', 'network', 'time', 'roster', 'building', 'client']);

/** Prepositions of what a company has or is («con sede en Madrid», «de capital francés»). */
const having = new Set(['seat', 'con', 'sin', 'de', 'en']);

const isMark = (unit: Unit | undefined, mark: Mark['mark']): boolean => unit?.unit === 'mark' && unit.mark === mark;
const isNamed = (phrase: NounPhrase): boolean => phrase.entities.some(({ kind }) => kind === 'org');
const endsInName = (phrase: NounPhrase): boolean => !phrase.coordinated.length && (phrase.complements.length ? endsInName(phrase.complements.at(-1)!) : isNamed(phrase));
/** «su filial de lógica» says whose it is, and so who sells it. */
const isHarmless = ({ classes, possessive }: NounPhrase): boolean => [...classes].every((name) => harmless.has(name)) && !(possessive && classes.has('unit'));

/**
 * «Nebius firma con X, la firma que dirige Ana Pérez, un acuerdo»: what is said of a name between commas is set apart as a parenthesis would be, so that the clause goes on
 * behind it; «la tecnológica que dirige Ana Pérez, X, firma»: so is a name behind what describes it. The commas become marks that open and close.
 */
export function setApart(units: readonly Unit[]): Unit[] {
  const apart = [...units];
  for (let at = 1; at < units.length; at++) {
    const end = appositionEnd(units, at);
    if (end) {
      apart[at] = comma(units[at], 'open');
      apart[end] = comma(units[end], 'close');
      at = end;
    }
  }
  return apart;
}

const comma = ({ start, end }: Unit, mark: 'open' | 'close'): Mark => ({ unit: 'mark', mark, lower: APPOSED, preposition: null, start, end });

/** The comma that closes what is said of the name before a comma; 0: nothing is said of it there. */
export function appositionEnd(units: readonly Unit[], at: number): number {
  const name = units[at - 1];
  if (!isMark(units[at], 'comma') || !isNoun(name) || !endsInName(name) || !(opens(units, at + 1) || (isNamed(name) && isOwner(units[at + 1]) && isMark(units[at + 2], 'comma')))) return 0;
  let end = closing(units, at);
  // «X, la firma catalana fundada en 2015, con sede en Madrid, compra»: one after another.
  while (end && (opens(units, end + 1) || qualifies(units[end + 1]))) {
    const next = closing(units, end);
    if (!next) break;
    end = next;
  }
  return end;
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
const isOwner = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition === 'de' && isNamed(unit) && !unit.complements.length;

const withInner = (phrase: NounPhrase): NounPhrase[] => [phrase, ...[...phrase.complements, ...phrase.coordinated].flatMap(withInner)];

/** A relative or a participle: it goes on with what is said. */
const qualifies = (unit: Unit | undefined): boolean => (unit?.unit === 'mark' && unit.mark === 'relative') || (isVerb(unit) && unit.mood === 'participle');

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
