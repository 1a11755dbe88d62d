import { altered, holdsOrganization, isMark, isNoun, isTime, type NounPhrase, type Unit } from './phrase.js';

/** Prepositions of a list of those who come along («con X al frente y Z de estreno»). */
const along = new Set(['con', 'together']);
/** Prepositions of what each of them is told with («de estreno», «al frente», «en la mesa», «entre los que repiten»). */
const parts = new Set(['de', 'a', 'en', 'entre', 'bajo', 'por']);
/** What stands for its company («el brazo inversor de X», «los nombres de X»). */
const standing = new Set(['brazo', 'nombre', 'nombres', 'firma', 'firmas', 'apellido', 'apellidos', 'chequera', 'talonario', 'vehículo', 'rama', 'dinero', 'logo', 'logos']);

/**
 * «con X al frente y Z de estreno», «con X de anfitrión y el brazo inversor de Z en la mesa»: «con» holds for the second as well, since each is told with
 * its own part.
 */
export function joinCompanions(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const second = isNoun(unit) && along.has(unit.preposition ?? '') && holdsOrganization(unit) ? secondAfter(units, at) : null;
    if (!second) {
      joined.push(unit);
      continue;
    }
    const first = unit as NounPhrase;
    joined.push(altered(first, { coordinated: [...first.coordinated, second.member, ...second.member.coordinated] }));
    at = second.end - 1;
  }
  return joined;
}

/** The member behind «y» that is told with a part of its own, and where what tells it ends. */
function secondAfter(units: readonly Unit[], at: number): { readonly member: NounPhrase; readonly end: number } | null {
  const first = units[at] as NounPhrase;
  const part = isPart(units[at + 1]) ? at + 2 : first.complements.some(isPart) ? at + 1 : 0;
  const link = isMark(units[part], 'comma') ? part + 1 : part;
  const unit = units[link + 1];
  if (!part || units[link]?.unit !== 'mark' || !joining.has((units[link] as { lower: string }).lower) || !isNoun(unit) || (unit.preposition !== null && unit.preposition !== first.preposition)) return null;
  const named = nameOf(units, link + 1);
  if (!named) return null;
  const { member, end } = named;
  const told = isPart(units[end]) ? end + 1 : [member, ...member.coordinated].some(({ complements }) => complements.some(isPart)) ? end : 0;
  return told && (units[told] === undefined || units[told].unit === 'mark') ? { member: altered(member, { preposition: first.preposition, coordinated: member.coordinated }), end: told } : null;
}
const joining = new Set(['y', 'e']);

/** «Z», «el brazo inversor de Z», «el brazo inversor de Z, Z Ventures,»: the name of a member, and where it ends. */
function nameOf(units: readonly Unit[], at: number): { readonly member: NounPhrase; readonly end: number } | null {
  const unit = units[at] as NounPhrase;
  if (holdsOrganization(unit)) return { member: unit, end: at + 1 };
  const owner = unit.words.some((word) => standing.has(word)) ? unit.complements.find(holdsOrganization) : undefined;
  if (!owner) return null;
  const own = units[at + 2];
  if (isMark(units[at + 1], 'comma') && isNoun(own) && own.preposition === null && holdsOrganization(own) && isMark(units[at + 3], 'comma')) return { member: own, end: at + 4 };
  return { member: owner, end: at + 1 };
}

/** What one of them is told with: no name and no figure. */
const isPart = (unit: Unit | undefined): boolean =>
  isNoun(unit) && !isTime(unit) && parts.has(unit.preposition ?? '') && !unit.entities.length && !unit.name && unit.words.length > 0 && !unit.complements.some(holdsOrganization);
