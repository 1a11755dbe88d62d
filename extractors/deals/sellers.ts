import type { OrganizationMention } from '../organizations/index.js';
import type { Event } from './event.js';
import { isNoun, type NounPhrase, type Referent, type Unit } from './phrase.js';

/**
 * Gives a purchase its unsaid seller when a phrase says whose the target is: «el traspaso de Y, su filial», «su filial Y». The owner
 * is whom «su» stands for, unless it is the buyer.
 * @param owners what «su» stands for: the subject of the clause, else the topic
 */
export function sellOwn(event: Event, units: readonly Unit[], owners: readonly NounPhrase[]): Event {
  const target = event.type === 'acquisition' && !event.parties.has('seller') ? event.parties.get('target')?.[0] : undefined;
  if (!target) return event;
  const at = units.findIndex((unit) => isNoun(unit) && unit.start <= target.at.start && target.at.end <= unit.end);
  if (at < 0) return event;
  const next = units[at + 1];
  const apposition = next?.unit === 'mark' && (next.mark === 'comma' || next.mark === 'dash') ? units[at + 2] : undefined;
  const holder = [apposition, ...holders(units[at] as NounPhrase, target)].find(isOwnPart);
  const owner = holder && owners.flatMap((phrase) => phrase.referents).find((referent) => isNew(event, referent.name));
  if (owner) addSeller(event, owner, 'seller/own-part');
  return event;
}

/** «X compra Y, de Z,», «Y, filial de Z,»: who stands beside the target as its owner sells it, unless it is the buyer. */
export function sellBeside(event: Event, units: readonly Unit[]): Event {
  const target = event.type === 'acquisition' && !event.parties.has('seller') ? event.parties.get('target')?.[0] : undefined;
  if (!target?.named) return event;
  const at = units.findIndex((unit) => isNoun(unit) && unit.start <= target.at.start && target.at.end <= unit.end);
  const former = [units[at + 1], units[at + 2]].find((unit): unit is NounPhrase => isNoun(unit) && unit.classes.has('former'))?.referents[0];
  if (former && at >= 0 && isNew(event, former.name)) {
    addSeller(event, former, 'seller/beside');
    return event;
  }
  const beside = units[at + 2];
  if (at < 0 || !isNoun(beside) || beside.start - units[at].end !== 2 || units[at + 1].unit !== 'mark') return event;
  const owners = beside.preposition === 'de' ? [beside] : beside.preposition === null && beside.words.some((word) => belonging.has(word)) ? beside.complements : [];
  const owner = owners.find(({ preposition, referents }) => preposition === 'de' && referents.length === 1)?.referents[0];
  if (owner && isNew(event, owner.name)) addSeller(event, owner, 'seller/beside');
  return event;
}

/** Nouns that say whose a company is. */
const belonging = new Set(['filial', 'subsidiaria', 'participada', 'controlada', 'propiedad']);

const isOwnPart = (unit: Unit | undefined): boolean => isNoun(unit) && unit.classes.has('own') && unit.classes.has('unit');

/** The phrases that hold the target, innermost included. */
function holders(phrase: NounPhrase, target: Referent): NounPhrase[] {
  return phrase.start <= target.at.start && target.at.end <= phrase.end ? [phrase, ...phrase.complements.flatMap((inner) => holders(inner, target))] : [];
}

/** «Telefónica» sells «Telefónica Ecuador»: a target called after an organization of the article is sold by it, unless it is the buyer. */
export function sellNamesake(event: Event, namesakes: Namesakes): Event {
  const target = event.type === 'acquisition' && !event.parties.has('seller') ? event.parties.get('target')?.[0] : undefined;
  if (!target) return event;
  const [owner] = prefixesOf(target.mention.text).flatMap((name) => namesakes.get(name) ?? []).filter(({ name }) => isNew(event, name)).sort((a, b) => a.start - b.start);
  if (owner) addSeller(event, { name: owner.name, mention: owner, named: true, at: owner }, 'seller/namesake');
  return event;
}

const isNew = (event: Event, name: string): boolean => ![...event.parties.values()].flat().some((referent) => referent.name === name);

function addSeller(event: Event, seller: Referent, rule: string): void {
  event.parties.set('seller', [seller]);
  event.rules.push(rule);
}

/** «Telefónica Ecuador Sur» may be called after «Telefónica» and after «Telefónica Ecuador». */
const prefixesOf = (name: string): string[] => [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index));

/** The organizations of an article by the words that name them: for each wording the first mention of each organization. */
export type Namesakes = ReadonlyMap<string, readonly OrganizationMention[]>;

export function namesakesOf(organizations: readonly OrganizationMention[]): Namesakes {
  const namesakes = new Map<string, OrganizationMention[]>();
  for (const mention of organizations) {
    const known = namesakes.get(mention.text);
    if (!known) namesakes.set(mention.text, [mention]);
    else if (!known.some(({ name }) => name === mention.name)) known.push(mention);
  }
  return namesakes;
}
