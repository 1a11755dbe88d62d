import type { OrganizationMention } from '../organizations/index.js';
import type { Clause } from './clauses.js';
import type { Event } from './event.js';
import { isBystander } from './memory.js';
import { namedBy, isNoun, type NounPhrase, type Referent, type Unit } from './phrase.js';

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
  const said = units[at + 1];
  // «Y, cadena de moda que era de Z»: behind what Y is.
  const reach = said?.unit === 'mark' && said.mark === 'comma' && isNoun(units[at + 2]) && describes(units[at + 2] as NounPhrase, target) ? 3 : 2;
  const former = units.slice(at + 1, at + 1 + reach).find((unit): unit is NounPhrase => isNoun(unit) && unit.classes.has('former'))?.referents[0];
  if (former && at >= 0 && isNew(event, former.name)) {
    addSeller(event, former, 'seller/beside');
    return event;
  }
  const beside = units[at + 2];
  if (at < 0 || !isNoun(beside) || beside.start - units[at].end !== 2 || units[at + 1].unit !== 'mark') return event;
  const owners = beside.preposition === 'de' || beside.preposition === 'holder' ? [beside]
    : beside.preposition === null && beside.words.some((word) => belonging.has(word)) ? beside.complements.flatMap((phrase) => phrase.referents.length ? [phrase] : phrase.complements)
      : isPieceOf(beside) ? beside.complements : [];
  const owner = owners.find(({ preposition, referents }) => preposition !== null && referents.length === 1)?.referents[0];
  if (owner && isNew(event, owner.name)) addSeller(event, owner, 'seller/beside');
  return event;
}

/** «X compra Y, que sigue en manos de Z», «controlada por Z»: whose the target is sells it, unless it is the buyer. */
export function sellHeld(event: Event, clauses: readonly Clause[]): Event {
  const target = event.type === 'acquisition' && !event.parties.has('seller') ? event.parties.get('target')?.[0] : undefined;
  if (!target?.named || event.parties.get('target')!.length > 1) return event;
  for (const clause of clauses) {
    const { antecedent } = clause;
    if (!antecedent || antecedent.referents.length > 1 || !(isOf(antecedent, target) || describes(antecedent, target))) continue;
    const owner = holderIn(clause)?.referents.find((referent) => isNew(event, referent.name) && !isBystander(referent.mention));
    if (owner) {
      addSeller(event, owner, 'seller/held');
      return event;
    }
  }
  return event;
}

/** The phrase of the target itself. */
const isOf = ({ start, end }: NounPhrase, { at }: Referent): boolean => start <= at.start && at.end <= end;
/** «Y, la del logo azul, que era de Z», «Y, cadena de moda que era de Z»: what is said of it behind a comma. */
const describes = ({ start, definite, preposition, words, referents }: NounPhrase, { at, name: target }: Referent): boolean =>
  start - at.end === 2 && (definite || (preposition === null && words.length > 0)) && !referents.some(({ named, name }) => named && name !== target);

/** Whom a relative or a participle names as the owner of what it is said of. */
function holderIn({ kind, verb, phrases, relativePreposition }: Clause): NounPhrase | undefined {
  if (!verb || verb.negated || verb.chain.length) return undefined;
  const after = (preposition: string): NounPhrase | undefined => phrases.find(({ phrase, side }) => side === 'after' && phrase.preposition === preposition && phrase.referents.length > 0)?.phrase;
  // «controlada por Z», «comprada en abril a Z».
  if (kind === 'participle') return controlled.has(verb.lemma) ? after('por') : bought.has(verb.lemma) ? after('a') : undefined;
  return kind === 'relative' && relativePreposition === null && !verb.passive && staying.has(verb.lemma) && verb.tense !== 'future' ? after('holder') : undefined;
}
const controlled = new Set(['controlar', 'poseer', 'dominar']);
const bought = new Set(['comprar', 'adquirir', 'arrebatar']);
const staying = new Set(['estar', 'seguir', 'permanecer', 'continuar', 'obrar']);

/** «Y, el bróker de Z,», «Y, la división de pagos de Z»: a company that is told as one's own. */
const isPieceOf = ({ preposition, definite, words: [head = ''], complements }: NounPhrase): boolean =>
  preposition === null && definite && pieces.has(head) && complements.length === 1 && complements[0].preposition === 'de' && complements[0].entities.length === 1 && complements[0].entities[0].kind === 'org';
const pieces = new Set(['bróker', 'marca', 'cadena', 'brazo', 'división', 'negocio', 'rama', 'unidad', 'pata', 'sucursal', 'cartera', 'estudio', 'aseguradora', 'financiera', 'banco', 'plataforma', 'ingeniería', 'inmobiliaria', 'red', 'operador', 'operadora', 'editorial', 'editora', 'tienda', 'web', 'gestora', 'distribuidora', 'comercializadora', 'productora', 'planta', 'fábrica', 'aplicación', 'app', 'niña', 'criatura', 'hija', 'joya']);

/** Nouns that say whose a company is. */
const belonging = new Set(['filial', 'subsidiaria', 'participada', 'controlada', 'propiedad']);

const isOwnPart = (unit: Unit | undefined): boolean => isNoun(unit) && unit.classes.has('own') && unit.classes.has('unit');

/** The phrases that hold the target, innermost included. */
function holders(phrase: NounPhrase, target: Referent): NounPhrase[] {
  return phrase.start <= target.at.start && target.at.end <= phrase.end ? [phrase, ...phrase.complements.flatMap((inner) => holders(inner, target))] : [];
}

/**
 * «S busca ingresos desde que se frustró la venta de Y a X», «la venta de Y a X dejó 300 millones a S», «S se desprende de Y, que pasa a manos de X»: who acts in
 * the clauses around a sale, gets its money or parts with what is sold sells it, unless it is the buyer.
 * @param noun the noun that tells the sale; null: a verb does
 */
export function sellAround(event: Event, clause: Clause, noun: NounPhrase | null): Event {
  if (event.type !== 'acquisition' || event.parties.has('seller') || !event.parties.has('acquirer') || !event.parties.has('target')) return event;
  const seller = noun?.classes.has('sale') ? receiverOf(event, clause) ?? actorAround(event, clause) : partingWith(event, clause);
  if (seller) addSeller(event, seller, 'seller/around');
  return event;
}

/** «la venta dejó 300 millones a S». */
function receiverOf(event: Event, { verb, phrases }: Clause): Referent | undefined {
  return verb && yielding.has(verb.lemma) ? phrases.flatMap(({ phrase, side }) => side === 'after' && (phrase.preposition === 'a' || phrase.preposition === 'para') ? phrase.referents : []).find((referent) => maySell(event, referent)) : undefined;
}
const yielding = new Set(['dejar', 'reportar', 'suponer', 'aportar', 'procurar', 'dar', 'rendir', 'valer', 'proporcionar', 'significar', 'representar']);

/** Who acts in the clause of the noun, or in one around it. */
function actorAround(event: Event, clause: Clause): Referent | undefined {
  for (let up: Clause | null = clause; up; up = up.parent) {
    if (up.verb && telling.has(up.verb.lemma)) continue;
    const actor = actorOf(up);
    if (actor && maySell(event, actor)) return actor;
  }
  return undefined;
}
/** What those do who only tell of a sale, or serve it. */
const telling = new Set(['asesorar', 'financiar', 'intermediar', 'publicar', 'adelantar', 'avanzar', 'informar', 'revelar', 'lamentar', 'criticar', 'denunciar', 'impugnar', 'contar', 'recordar', 'celebrar', 'aplaudir', 'autorizar', 'aprobar', 'vetar', 'bloquear', 'tumbar', 'investigar', 'estudiar', 'decir']);

/** «S se desprende de Y, que…»: who parts with whom the relative is of. */
function partingWith(event: Event, { kind, antecedent, parent }: Clause): Referent | undefined {
  const target = event.parties.get('target')![0];
  if (kind !== 'relative' || !antecedent || !parent?.verb || !handing.has(parent.verb.lemma) || !antecedent.referents.some(({ name }) => name === target.name)) return undefined;
  const actor = actorOf(parent);
  return actor && maySell(event, actor) ? actor : undefined;
}
/** Verbs of parting with something, and the preposition before it. */
export const parting: ReadonlyMap<string, string | null> = new Map([['vender', null], ['soltar', null], ['traspasar', null], ['desprender', 'de'], ['deshacer', 'de'], ['salir', 'de'], ['despedir', 'de']]);
/** «hizo caja con Y», «colocó Y»: so do these where a relative tells who gets it. */
const handing = new Set([...parting.keys(), 'ceder', 'desinvertir', 'colocar', 'hacer']);

/** The only organization before the verb of a clause, without a preposition. */
function actorOf({ phrases }: Clause): Referent | undefined {
  const actors = phrases.filter(({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.referents.length > 0);
  return actors.length === 1 && actors[0].phrase.referents.length === 1 ? actors[0].phrase.referents[0] : undefined;
}

const maySell = (event: Event, referent: Referent): boolean => isNew(event, referent.name) && !isBystander(referent.mention);

/** «Telefónica» sells «Telefónica Ecuador»: a target called after an organization of the article is sold by it, unless it is the buyer. */
export function sellNamesake(event: Event, namesakes: Namesakes): Event {
  const target = event.type === 'acquisition' && !event.parties.has('seller') ? event.parties.get('target')?.[0] : undefined;
  if (!target) return event;
  const [owner] = prefixesOf(target.mention.text).flatMap((name) => namesakes.get(name) ?? []).filter(({ name }) => isNew(event, name)).sort((a, b) => a.start - b.start);
  if (owner) addSeller(event, namedBy(owner), 'seller/namesake');
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
