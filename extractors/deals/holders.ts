import { altered, holdsOrganization, isFinite, isMark, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';

/**
 * «X compró Y, que estaba en manos de Z, por N», «… la mitad que le correspondía a Z», «… Y, cuyo dueño era Z»: a relative in the imperfect that says whose a thing
 * was until then says who has it to sell. It becomes the phrase of its holder, and what it parts of the clause goes on behind it.
 */
export function withHolders(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit) => isMark(unit, 'relative'))) return units;
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const held = isMark(unit, 'relative') && changesHands(units, at) ? formerHolder(units, at) : null;
    if (!held) {
      kept.push(unit);
      continue;
    }
    kept.push(altered(held.holder, { preposition: 'holder', classes: new Set([...held.holder.classes, 'former']) }));
    at = held.last;
  }
  return kept;
}

interface Held {
  readonly holder: NounPhrase;
  /** The last unit of the relative. */
  readonly last: number;
}

/** Where the holder stands by the verb that tells of it; the empty word: the subject. */
const places: ReadonlyMap<string, readonly (string | null)[]> = new Map<string, readonly (string | null)[]>([
  ['ser', ['de', 'holder']], ['pertenecer', ['a']], ['corresponder', ['a']], ['estar', ['holder']], ['seguir', ['holder']], ['permanecer', ['holder']], ['depender', ['de']], ['colgar', ['de']], ['vender', [null]],
  ...['controlar', 'poseer', 'tener', 'ostentar', 'detentar', 'dominar', 'conservar', 'mantener', 'retener'].map((lemma): [string, readonly null[]] => [lemma, [null]]),
]);
/** What somebody wanted to do who still had it. */
const letsGo = new Set(['vender', 'soltar', 'traspasar', 'colocar', 'liquidar', 'desprender', 'deshacer', 'enajenar']);

/** Verbs of belonging, of which the end may be told as well («que fue de Z», «que perteneció a Z hasta 2019»). */
const belonging = new Set(['ser', 'pertenecer', 'depender']);
/** «que durante dos décadas controló Z». */
const isSpan = (unit: Unit | undefined): boolean => isNoun(unit) && unit.entities.length === 1 && unit.entities[0].kind === 'duration';

const isNamed = (unit: Unit | undefined): unit is NounPhrase => isNoun(unit) && holdsOrganization(unit) && !unit.words.some((word) => own.has(word));
const own = new Set(['propia', 'propio']);
const wasSo = (unit: Unit | undefined): unit is VerbGroup => isVerb(unit) && (unit.tense === 'imperfect' || (unit.tense === 'preterite' && belonging.has(unit.lemma))) && unit.mood === 'indicative' && unit.person === 3 && !unit.negated && !unit.passive;

function formerHolder(units: readonly Unit[], relative: number): Held | null {
  const { lower, preposition } = units[relative] as Mark;
  let at = relative + 1;
  while (isMark(units[at], 'other') || isWhen(units[at]) || isSpan(units[at])) at++;
  const [first, second, third] = units.slice(at, at + 3);
  const found = (holder: Unit | undefined, last: number): Held | null => (isNamed(holder) && !isVerb(units[last + 1]) ? { holder, last } : null);
  if (lower.startsWith('cuy')) return isOwnership(first) && wasSo(second) && second.lemma === 'ser' && isBare(third) ? found(third, at + 2) : null;
  // «de la que era dueña Z», «de la que Z era dueña».
  if (preposition === 'de' && [first, second, third].some(isOwnership)) return [first, second].some((unit) => wasSo(unit) && unit.lemma === 'ser') ? found([first, second, third].find(isNamed), at + 2) : null;
  if (lower !== 'que' || preposition !== null) return null;
  // «que hasta entonces era propiedad de Z».
  if (wasSo(first) && first.lemma === 'ser' && isBare(second) && second.words[0] === 'propiedad' && !second.entities.length) return found(second.complements[0], at + 1);
  const lasted = isSpan(units[at - 1]) && isVerb(first) && first.tense === 'preterite' && !first.passive;
  if (wasSo(first) || lasted) return isNoun(second) && !first.chain.length && (places.get(first.lemma)?.includes(second.preposition) ?? false) ? found(second, at + 1) : null;
  return isBare(first) ? wantedToLetGo(units, at, first) : null;
}

/** «que Z quería vender», «que Z llevaba años queriendo soltar». */
function wantedToLetGo(units: readonly Unit[], at: number, holder: NounPhrase): Held | null {
  const verb = units[at + 1];
  if (!isNamed(holder) || !wasSo(verb)) return null;
  if (letsGo.has(verb.lemma)) return verb.chain.length ? { holder, last: at + 1 } : null;
  if (verb.lemma !== 'llevar') return null;
  for (let last = at + 2; last < units.length && last <= at + LONGEST_WISH; last++) {
    const unit = units[last];
    if (isVerb(unit) && letsGo.has(unit.lemma)) return { holder, last };
    if (unit.unit === 'mark' && unit.mark !== 'other') return null;
  }
  return null;
}

/** Units of «llevaba años queriendo soltar» behind its subject. */
const LONGEST_WISH = 5;

const isWhen = (unit: Unit | undefined): boolean => isNoun(unit) && isTime(unit);
const isBare = (unit: Unit | undefined): unit is NounPhrase => isNoun(unit) && unit.preposition === null;
const isOwnership = (unit: Unit | undefined): boolean => isNoun(unit) && unit.classes.has('ownership');

/** Nouns by which a sentence without a verb tells that something changes hands. */
const acts = ['purchase', 'sale', 'bid'];

/** Whether what the relative is of is bought or sold: it stands behind a verb or a noun that may tell it, not before the verb whose subject it is. */
function changesHands(units: readonly Unit[], relative: number): boolean {
  for (let at = relative - 2; at >= 0; at--) {
    const unit = units[at];
    if (isMark(unit, 'semicolon') || isMark(unit, 'colon')) return false;
    if (isVerb(unit)) return isFinite(unit) || unit.mood === 'infinitive' || unit.mood === 'gerund';
    if (isNoun(unit) && acts.some((name) => unit.classes.has(name))) return true;
  }
  const before = units[relative - 1];
  if (isNoun(before) && acts.some((name) => before.classes.has(name))) return true;
  return units.slice(relative).some((unit) => isVerb(unit) && unit.passive);
}
