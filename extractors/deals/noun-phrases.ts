import { isFigure } from './atoms.js';
import { timeUnits } from './grammar.js';
import { relativeAt } from './marks.js';
import type { NounClasses } from './nouns.js';
import { holdsOrganization, innermostOf, isFinite, isNoun, type Atom, type NounPhrase, type Unit } from './phrase.js';
import { counts, isPlural, parseCore, type Parsed } from './phrase-core.js';

const extend = (phrase: NounPhrase, end: number): NounPhrase => phrase.end === end ? phrase : Object.assign(phrase, { end });

/** A noun phrase with its preposition, its «de» complements and the parenthesis right after it. */
export function parsePhrase(atoms: readonly Atom[], from: number, nouns: NounClasses): Parsed | null {
  if (from >= atoms.length) return null;
  let at = from;
  let preposition: string | null = null;
  // «de entre 40 y 50», «por en torno a»: the inner preposition decides.
  while (atoms[at]?.kind === 'preposition') preposition = atoms[at++].lower;
  const core = parseCore(atoms, at, preposition, nouns, atoms[from].start);
  if (!core) return null;
  return complete(core.phrase, atoms, core.next, nouns);
}

/** Most «de» in a chain: each frame looks through all of them. */
const LONGEST_CHAIN = 10;

function complete(phrase: NounPhrase, atoms: readonly Atom[], from: number, nouns: NounClasses): Parsed {
  let at = from;
  let innermost = phrase;
  let chained = 0;
  for (;;) {
    const atom = atoms[at];
    // «obtuvo en mayo de inversores», «el arriendo por cinco años de 28 camiones»: a whole date and a term have no complement.
    if (isWholeDate(phrase) && atom?.kind === 'preposition') break;
    // «es desde febrero de Telecom Argentina», «recibirá este lunes de X», «se zafó en agosto del acoso de X»: nor has a month or a day.
    if (isMoment(phrase) && atom?.kind === 'preposition' && (atoms[at + 1]?.entity?.kind === 'org' || isDealNounAt(atoms, at + 1, nouns))) break;
    if (atom?.kind === 'preposition' && atom.lower === 'de') {
      // «una serie C de la que fueron líderes»: a relative, no complement.
      if (relativeAt(atoms, at) || chained++ === LONGEST_CHAIN || (isRecipient(phrase) && isThingAt(atoms, at + 1, nouns))) break;
      const core = parseCore(atoms, at + 1, 'de', nouns, atom.start);
      if (!core) break;
      innermost.complements.push(core.phrase);
      // «un centenar de satélites», «el equivalente de 35.000 GPU», «el 60 % de la electricidad»: what is measured is what the phrase is.
      if (innermost.classes.has('measure') || (innermost.classes.has('percent') && core.phrase.classes.has('energy'))) for (const name of core.phrase.classes) innermost.classes.add(name);
      at = core.next;
      innermost = lendName(phrase, core.phrase) ? phrase : core.phrase;
      continue;
    }
    // «la empresa con sede en Austin X».
    if (atom?.kind === 'preposition' && atom.lower === 'seat' && !innermost.entities.length && innermost.words.length > 0) {
      const seat = parseCore(atoms, at + 1, 'seat', nouns, atom.start);
      if (!seat || !lendName(innermost, seat.phrase)) break;
      innermost.complements.push(seat.phrase);
      at = seat.next;
      continue;
    }
    if (atom?.kind === 'punctuation' && atom.lower === '(') {
      const inside = parseParenthesis(atoms, at, nouns);
      if (!inside) break;
      innermost.parentheses.push(...inside.phrases);
      at = inside.next;
      continue;
    }
    break;
  }
  narrowGrowth(phrase);
  return { phrase: extend(phrase, atoms[at - 1]?.end ?? phrase.end), next: at };
}

/** «la ampliación de la planta», «del suministro»: what grows is no capital. */
function narrowGrowth({ words, classes, complements: [grown] }: NounPhrase): void {
  // «una capitalización bursátil de N»: what a company is worth.
  if (words.includes('capitalización') && (words.includes('bursátil') || grown?.words.includes('mercado'))) for (const name of ['round', 'investment']) classes.delete(name);
  if (words.length > 0 && words.at(-1)!.startsWith('ampliaci') && grown && !grown.entities.length && !grown.classes.has('capital')) classes.delete('round');
}

const months = new Set(['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre', 'ayer', 'hoy']);
/** «en agosto», «este lunes», «el pasado viernes», «esta misma semana», «a finales de mes». */
const isMoment = ({ words, entities, name, classes, complements }: NounPhrase): boolean =>
  !entities.length && !name && words.length > 0 && ((words.length === 1 && months.has(words[0])) || (classes.has('time') && timeUnits.has(words.at(-1)!) && !complements.length));

/** «proveerá a X de 45 MW», «la venta a X de sus torres»: what is given to a company is no part of its name. */
export const isRecipient = ({ preposition, entities, words }: NounPhrase): boolean => preposition === 'a' && words.length === 0 && entities.length === 1 && entities[0].kind === 'org';

function isThingAt(atoms: readonly Atom[], from: number, nouns: NounClasses): boolean {
  let at = from;
  while (atoms[at]?.kind === 'determiner' || atoms[at]?.kind === 'possessive' || (atoms[at]?.kind === 'word' && counts.test(atoms[at].lower))) at++;
  const { entity, kind, lower } = atoms[at] ?? {};
  return entity ? isFigure(entity) || entity.kind === 'chip' : kind === 'word' && nouns.of(lower) !== undefined;
}

/** «en agosto de la fábrica»: anything of a class but another time («en agosto del año pasado»). */
function isDealNounAt(atoms: readonly Atom[], from: number, nouns: NounClasses): boolean {
  const at = atoms[from]?.kind === 'determiner' || atoms[from]?.kind === 'possessive' ? from + 1 : from;
  const found = atoms[at]?.kind === 'word' ? nouns.of(atoms[at].lower) : undefined;
  return found !== undefined && !found.has('time');
}

export const isWholeDate = (phrase: NounPhrase): boolean => phrase.entities.length === 1 && (phrase.entities[0].kind === 'date' || (phrase.entities[0].kind === 'duration' && phrase.preposition !== null && phrase.preposition !== 'de'));

/** «la firma de software Orbalia», «el grupo de servicios de nube Orbalia»: the name at the end is that of the head. */
function lendName(head: NounPhrase, complement: NounPhrase): boolean {
  const [name, ...others] = complement.entities;
  // «la empresa con sede en Austin X»: nor is the town the name's.
  const said = complement.words.length > 0 || (complement.name !== '' && complement.preposition === 'seat');
  if (name?.kind !== 'org' || others.length || !said || complement.definite || complement.possessive) return false;
  if (head.entities.length || [...head.classes].some((found) => found !== 'own' && found !== 'unit' && !(found === 'company' && complement.preposition === 'seat'))) return false;
  head.entities.push(name);
  head.classes.add('org');
  complement.entities.length = 0;
  complement.classes.delete('org');
  return true;
}

interface Parenthesis {
  readonly phrases: NounPhrase[];
  readonly next: number;
}

/** The brackets of a sentence that are known to open no parenthesis: brackets in brackets would be tried anew at each of them. */
const unclosed = new WeakMap<readonly Atom[], Set<number>>();

function parseParenthesis(atoms: readonly Atom[], open: number, nouns: NounClasses): Parenthesis | null {
  const known = unclosed.get(atoms) ?? new Set();
  unclosed.set(atoms, known);
  const found = known.has(open) ? null : readParenthesis(atoms, open, nouns);
  if (!found) known.add(open);
  return found;
}

function readParenthesis(atoms: readonly Atom[], open: number, nouns: NounClasses): Parenthesis | null {
  const phrases: NounPhrase[] = [];
  for (let at = open + 1; at < atoms.length && at < open + 30;) {
    const atom = atoms[at];
    if (atom.kind === 'punctuation' && atom.lower === ')') return { phrases: asList(phrases), next: at + 1 };
    // A clause in parentheses is read as a clause, not as an attribute.
    if (atom.kind === 'verb') return null;
    const noun = parsePhrase(atoms, at, nouns);
    if (noun) {
      const joined = coordinate(noun.phrase, atoms, noun.next, nouns, []);
      phrases.push(joined.phrase);
      at = joined.next;
    } else {
      at++;
    }
  }
  return null;
}

/** «(A, B, C)»: names alone in brackets are one list, though no conjunction closes it. */
function asList(phrases: readonly NounPhrase[]): NounPhrase[] {
  const [first, ...others] = phrases;
  if (others.length < 2 || !phrases.every((phrase) => phrase.preposition === null && !phrase.words.length && sortOf(phrase) === 'org' && !phrase.complements.length)) return [...phrases];
  first.coordinated.push(...others.flatMap((phrase) => [phrase, ...phrase.coordinated.splice(0)]));
  return [first];
}

const coordinators = new Set(['y', 'e', 'o', 'u']);

/**
 * «A, B y C», «con A y con B», «10.000 y 5.000 millones»: members of the same sort join the first one.
 * A comma alone is an apposition until a conjunction closes the list.
 */
export function coordinate(phrase: NounPhrase, atoms: readonly Atom[], from: number, nouns: NounClasses, before: readonly Unit[]): Parsed {
  const inner = innermostOf(phrase);
  // «La empresa de Sam Altman y Orbalia constituyeron»: a description joined to a name by a plural verb.
  const joined = inner !== phrase && (!sortOf(inner) || isBareName(inner)) && joinsName(phrase, atoms, from, nouns);
  const host = joined ? phrase : sortOf(inner) ? inner : null;
  const sort = joined ? 'org' : host && sortOf(host);
  if (!host || !sort) return { phrase, next: from };
  const members: NounPhrase[] = [];
  let at = from;
  let closed = from;
  let end = phrase.end;
  while (members.length < 24) {
    const link = atoms[at];
    const comma = link?.kind === 'punctuation' && link.lower === ',';
    let memberAt = at + 1;
    // «A, así como B», «tanto A como B».
    const likeAt = likewiseAt(atoms, comma ? at + 1 : at, before);
    if (likeAt) memberAt = likeAt;
    const conjunction = likeAt > 0 || (link?.kind === 'conjunction' && coordinators.has(link.lower)) || (link?.kind === 'preposition' && link.lower === 'además');
    // «A, B y C, además de D».
    const added = comma && atoms[memberAt]?.kind === 'preposition' && atoms[memberAt].lower === 'además';
    if (added || (comma && atoms[memberAt]?.kind === 'conjunction' && coordinators.has(atoms[memberAt].lower))) memberAt++;
    else if (conjunction && !likeAt) memberAt = overAside(atoms, memberAt);
    if (!comma && !conjunction) break;
    const closes = conjunction || memberAt === at + 2;
    const member = parsePhrase(atoms, memberAt, nouns);
    // «A, B y otros diez bancos», «A, B y dos fondos más»: the list ends with those who are not named.
    if (members.length > 0 && closes && sort === 'org' && member && isUnnamed(member.phrase)) {
      closed = member.next;
      host.coordinated.push(...members.splice(0));
      end = atoms[closed - 1].end;
      break;
    }
    // «Orbalia, la firma de Ana Ruiz, y Nubela»: a comma before «y» closes what is said of the first name.
    if (closes && comma && !members.length && (host !== phrase || phrase.preposition === 'seat') && !phrase.entities.length && isApposed(before)) break;
    // «Orbalia, la firma que dirige Ana Pérez, y Nubela»: nor is a person's name before that comma.
    if (closes && comma && !members.length && sort === 'org' && !holdsOrganization(host) && member && holdsOrganization(member.phrase)) break;
    // «ACC, la sociedad de A, B y C»: what is said of a name is no member of its list.
    if (comma && !members.length && sort === 'org' && member && holdsOrganization(host) && isSaidOf(member.phrase)) break;
    if (!member || !(isOfSort(member.phrase, sort) || (closes && joinsDescription(phrase, member, atoms))) || !sameShape(host, phrase, member.phrase)) break;
    const aside = closes && sort === 'org' ? pastAside(atoms, member.next, nouns) : member.next;
    const following = atoms[aside];
    const verbNext = (following?.kind === 'verb' && following.forms!.some((form) => form.person > 0)) || following?.kind === 'clitic' || following?.kind === 'negation';
    // «Orbalia compra Nubela y Lumbre vende Afibra»: the name before a verb is its subject, not an object.
    // «que dirigen X y Z prepara»: a plural verb right before has both for its subject.
    if (closes && verbNext && sort === 'org' && !isPluralFinite(before.at(-1)) && before.some((unit) => unit.unit === 'verb' && isFinite(unit)) && !isPluralVerb(verbFrom(atoms, aside))) break;
    // «vendió A a X y B a Y»: what follows with its own receiver is another thing.
    if (closes && sort === 'org' && host.preposition === 'a' && member.phrase.preposition === null && isReceiverAt(atoms, member.next)) break;
    // «en A y B, 5.000»: a gap in which the verb is left out, not a coordination.
    if (closes && sort === 'org' && isCommaAt(atoms, member.next) && isFigure(atoms[member.next + 1]?.entity)) break;
    // «se queda con el 15 % de A y B con el 10 %»: the name has its own share, as the one before the verb.
    if (closes && sort === 'org' && host !== phrase && phrase.preposition !== null && atoms[member.next]?.lower === phrase.preposition && isShareAt(atoms, member.next + 1)) break;
    members.push(member.phrase);
    at = member.next;
    if (closes) {
      closed = at;
      host.coordinated.push(...members.splice(0));
      end = atoms[at - 1].end;
    }
  }
  return { phrase: extend(phrase, end), next: closed };
}

/** Where the name stands that «así como» joins, or «como» after «tanto»; 0: none does. */
function likewiseAt(atoms: readonly Atom[], at: number, before: readonly Unit[]): number {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (first?.lower === 'así' && second?.lower === 'como') return at + 2;
  const both = before.at(-1);
  return first?.lower === 'como' && both?.unit === 'mark' && both.lower === 'tanto' ? at + 1 : 0;
}

const isCommaAt = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.kind === 'punctuation' && atoms[at].lower === ',';

/** «y Nubela, su rival, compra»: the place after what is said of a name between commas; the place itself when nothing is. */
function pastAside(atoms: readonly Atom[], from: number, nouns: NounClasses): number {
  const said = isCommaAt(atoms, from) ? parsePhrase(atoms, from + 1, nouns) : null;
  return said && said.phrase.preposition === null && !said.phrase.entities.length && isCommaAt(atoms, said.next) ? said.next + 1 : from;
}

/** Atoms of the longest aside before the last name of a list. */
const ASIDE = 5;

/** «A, B y, por primera vez, C»: where the last name is. */
function overAside(atoms: readonly Atom[], from: number): number {
  if (atoms[from]?.lower !== ',') return from;
  for (let at = from + 1; at <= from + ASIDE + 1; at++) {
    const { kind, lower } = atoms[at] ?? { kind: 'punctuation', lower: '' };
    if (lower === ',') return at > from + 1 ? at + 1 : from;
    if (kind === 'entity' || kind === 'verb' || kind === 'name' || kind === 'punctuation' || kind === 'relative') return from;
  }
  return from;
}

/** «otros diez bancos», «varios inversores», «una docena de fondos»: people or companies without a name. */
const isUnnamed = (phrase: NounPhrase): boolean =>
  phrase.preposition === null && !phrase.entities.length && !phrase.name && !phrase.possessive && [...phrase.words, ...phrase.complements.flatMap(({ words }) => words)].some((word) => unnamed.has(word));
const unnamed = new Set([
  'bancos', 'fondos', 'inversores', 'inversionistas', 'entidades', 'empresas', 'compañías', 'socios', 'accionistas', 'prestamistas', 'acreedores', 'firmas', 'particulares', 'angels', 'directivos', 'fundadores',
  'empresarios', 'aseguradoras', 'bonistas', 'family', 'offices', 'business', 'grupos', 'gestoras', 'operadoras', 'fabricantes', 'startups', 'clientes', 'proveedores', 'instituciones', 'demás',
]);

const isPluralFinite = (unit: Unit | undefined): boolean => unit?.unit === 'verb' && isFinite(unit) && unit.plural && unit.person === 3;

/** The verb at a place, past negation and pronouns («le abrieron»). */
function verbFrom(atoms: readonly Atom[], at: number): Atom | undefined {
  let next = at;
  while (atoms[next]?.kind === 'clitic' || atoms[next]?.kind === 'negation') next++;
  return atoms[next];
}

/** «Vodafone y la tejana crearon»: a name joined to a description by a plural verb. */
function joinsDescription(phrase: NounPhrase, member: Parsed, atoms: readonly Atom[]): boolean {
  const { definite, preposition, entities, complements, words } = member.phrase;
  return definite && preposition === null && phrase.preposition === null && !entities.length && !complements.length && words.length > 0 && isPluralVerb(verbFrom(atoms, member.next));
}

function joinsName(phrase: NounPhrase, atoms: readonly Atom[], from: number, nouns: NounClasses): boolean {
  if (!phrase.definite || phrase.preposition !== null || atoms[from]?.kind !== 'conjunction' || !coordinators.has(atoms[from].lower)) return false;
  const member = parsePhrase(atoms, from + 1, nouns);
  return member !== null && sortOf(member.phrase) === 'org' && isPluralVerb(atoms[member.next]);
}

const isPluralVerb = (atom: Atom | undefined): boolean => atom?.forms?.some((form) => form.plural && form.person === 3) ?? false;

/** A member of a list of organizations may be a name that nobody knows («A, Enric Mora y B»), or have a tail («A y B de colíderes»). */
const isOfSort = (phrase: NounPhrase, sort: string): boolean =>
  (sortOf(innermostOf(phrase)) === sort && !isApposition(phrase)) || (sort === 'org' && (holdsOrganization(phrase) || isBareName(phrase)));
/** «Nubela, propiedad de Orbalia y Lumbre», «X, filial de Y»: a bare noun with a name after «de» says what X is. */
const isApposition = (phrase: NounPhrase): boolean => phrase.complements.length > 0 && phrase.preposition === null && !phrase.definite && phrase.words.length > 0 && phrase.entities.length === 0;
/** «a X»: a preposition and a name. */
const isReceiverAt = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.kind === 'preposition' && atoms[at].lower === 'a' && atoms[at + 1]?.entity?.kind === 'org';
/** «el 10 %». */
const isShareAt = (atoms: readonly Atom[], at: number): boolean => atoms[atoms[at]?.kind === 'determiner' ? at + 1 : at]?.entity?.kind === 'percent';
/** Whether a name and a comma stand before. */
const isApposed = (before: readonly Unit[]): boolean => {
  const [name, comma] = before.slice(-2);
  return comma?.unit === 'mark' && comma.mark === 'comma' && isNoun(name) && holdsOrganization(name);
};
/** «la sociedad de A»: a noun in the singular with its article and no name of its own. */
const isSaidOf = ({ definite, possessive, preposition, entities, complements, words, name }: NounPhrase): boolean =>
  definite && !possessive && preposition === null && !entities.length && !name && words.length > 0 && !isPlural(words[0]) && complements.length > 0;
const isBareName = (phrase: NounPhrase): boolean => phrase.name !== '' && phrase.words.length === 0 && phrase.entities.length === 0;

function sortOf(phrase: NounPhrase): string | null {
  if (holdsOrganization(phrase) || isBareName(phrase)) return 'org';
  const figure = phrase.entities.find((entity) => isFigure(entity) || entity.kind === 'chip');
  return figure ? figure.kind : null;
}

/** Members repeat the preposition of the first or have none of their own; of several words the last is repeated («junto con A y con B», «acompañado de A y de B»). */
function sameShape(host: NounPhrase, whole: NounPhrase, member: NounPhrase): boolean {
  return member.preposition === null || member.preposition === host.preposition || member.preposition === whole.preposition
    || (composed.has(host.preposition ?? '') && repeated.has(member.preposition));
}
const composed = new Set(['together', 'by', 'via', 'holder']);
const repeated = new Set(['de', 'con', 'a']);

