import type { Chip } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { tokenize } from '../text/tokens.js';
import { describedAt, setApart } from './appositions.js';
import { joinOverAppositions, mendAsides } from './asides.js';
import { atomize, entitiesIn } from './atoms.js';
import { nameConsortia, nameMembers } from './consortia.js';
import { nameMakers } from './makers.js';
import { nameProverbs } from './proverbs.js';
import { joinCompanions } from './companions.js';
import { bodies } from './doers.js';
import { fillVerbs } from './gaps.js';
import { labelLength } from './interviews.js';
import { storyStart } from './dateline.js';
import { joinRestatements } from './restatements.js';
import { parseClauses, type Clause } from './clauses.js';
import { altered, chainOf, innermostOf, isFinite, isNoun, isTime, isVerb, phantom, type Entity, type Mark, type NounPhrase, type Referent, type Unit } from './phrase.js';
import { isPlural } from './phrase-core.js';
import { parsePhrases, type PhraseLexicon } from './phrases.js';
import { isBystander, remember, rememberCountries, rememberGroup, speakOf, type Memory } from './memory.js';
import { originOf, resolveDescription, type DescriptionTable } from './references.js';

export interface SentenceLexicon extends PhraseLexicon {
  readonly descriptions: DescriptionTable;
  readonly organizations: OrganizationLexicon;
}

/** A sentence with its grammar: what the frames are tried on. */
export interface ParsedSentence {
  readonly range: Range;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
  /** A label of an interview opens it. */
  readonly opensTurn: boolean;
}

/** From text to clauses whose noun phrases know which organizations they stand for. What the sentence tells is added to the memory. */
export function parseSentence(article: Article, index: number, all: readonly Entity[], lexicon: SentenceLexicon, memory: Memory): ParsedSentence {
  const range = article.sentences[index];
  const entities = entitiesIn(all, range);
  const tokens = tokenize(article.text, storyStart(article.text, range), range.end);
  const label = labelLength(article, range, tokens);
  const atoms = atomize(label ? tokens.slice(label) : tokens, entities, lexicon.nouns);
  const units = mendAsides(joinCompanions(joinRestatements(parsePhrases(atoms, lexicon))));
  memory.head = inheritHeads(units, memory.head);
  ownedByAntecedent(units);
  sharesIn(units);
  const nearby = new Set<string>();
  const antecedents = new Set<string>();
  const table = lexicon.descriptions;
  /** Who was named before the verb. */
  let subjects: ReadonlySet<string> | null = null;
  /** Whom a verb before «que» leaves to do what follows: «X anunció que pagará N por la firma» speaks of another firm. */
  let carried: ReadonlySet<string> = none;
  let leader: string | null = null;
  let buyer: OrganizationMention | null = null;
  /** For whom a chairman or a spokeswoman of this sentence speaks: «la empresa» after it. */
  let spokenFor: string | null = null;
  rememberCountries(units, memory, index);
  const resolve = (phrase: NounPhrase): void => {
    for (const complement of phrase.complements) resolve(complement);
    const named = phrase.entities.flatMap((entity): Referent[] => entity.kind === 'org' ? [referTo(entity.mention, phrase)] : []);
    for (const entity of phrase.entities) if (entity.kind === 'chip') phrase.complements.push(...makersOf(entity.mention, all, lexicon.organizations));
    const lifted = named.length ? [] : throughComplement(phrase, table);
    phrase.referents = named.length ? named : lifted.length ? lifted
      : resolveDescription(phrase, { text: article.text, sentence: index, table, lexicon: lexicon.organizations, memory, nearby: union(nearby, antecedents), antecedents, leader, spokenFor, buyer });
    for (const referent of named) {
      if (phrase.preposition !== 'según') remember(memory, referent.mention, index);
      learn(referent.name, phrase, memory, table);
    }
    // «Ana Ruiz no cede: la empresa…»: who is told by the name of the leader is not yet told as a company.
    const byLeader = isPerson(phrase);
    if (byLeader && phrase.referents.length) spokenFor = phrase.referents[0].name;
    for (const referent of phrase.referents) {
      if (!byLeader) nearby.add(referent.name);
      if (!referent.named) speakOf(memory, referent.name);
    }
    const post = phrase.classes.has('person') && phrase.referents.length === 0 ? phrase.complements.find((complement) => complement.referents.length > 0) : undefined;
    if (post) {
      spokenFor = post.referents[0].name;
      nearby.delete(spokenFor);
    }
    if (phrase.coordinated.length) {
      phrase.coordinated.forEach(resolve);
      phrase.referents = phrase.referents.concat(phrase.coordinated.flatMap((member) => member.referents));
      rememberGroup(memory, phrase.referents, phrase.coordinated.length + 1, index);
    }
    phrase.parentheses.forEach(resolve);
  };
  for (const [at, unit] of units.entries()) {
    if (unit.unit === 'mark') {
      carried = opensCompletive(units, at) ? subjects ?? none : ends.has(unit.mark) ? none : carried;
      forget(units, at, nearby, antecedents);
    }
    if (isVerb(unit) && isFinite(unit)) {
      if (!nearby.size) for (const name of carried) nearby.add(name);
      carried = none;
      // «X reserva chips con Y y podrá hacerse con un 10 % de la firma»: of what was told only the subject is still the clause's own.
      if (subjects && joinsVerb(units, at)) keep(nearby, subjects);
      else subjects = new Set(nearby);
    }
    if (opensCoordinate(units, at)) nearby.clear();
    if (!isNoun(unit)) continue;
    leader = leaderAfter(units, at);
    resolve(unit);
    buyer = soldTo(units, at) ?? buyer;
    apposition(units, at, memory, table);
    actsForOwner(units, at, memory, table);
    namedBeside(units, at, memory, table);
    renaming(units, at);
    learnLeader(units, at, memory);
    learnNature(units, at, memory, table);
  }
  nameMembers(units);
  const clauses = parseClauses(setApart(joinOverAppositions(units)), range);
  fillVerbs(clauses);
  nameConsortia(clauses);
  nameMakers(clauses);
  nameProverbs(clauses);
  return { range, index, units, clauses, entities, opensTurn: label > 0 };
}

/** Units between a verb of selling and whom it is sold to. */
const SALE_REACH = 4;
const sells = new Set(['vender', 'traspasar', 'ceder', 'transferir', 'enajenar', 'colocar', 'entregar']);

/** «vendió su filial a X»: the buyer. */
function soldTo(units: readonly Unit[], at: number): OrganizationMention | null {
  const phrase = units[at] as NounPhrase;
  if (phrase.preposition !== 'a' || phrase.referents.length !== 1 || !phrase.referents[0].named) return null;
  for (let i = at - 1; i >= 0 && i >= at - SALE_REACH; i--) {
    const unit = units[i];
    if (isVerb(unit)) return sells.has(unit.lemma) && !unit.negated ? phrase.referents[0].mention : null;
    if (unit.unit === 'mark') return null;
  }
  return null;
}

const none: ReadonlySet<string> = new Set();
const ends = new Set<Mark['mark']>(['semicolon', 'colon', 'quote']);

/** «anunció que…»: what follows depends on the verb, not on a noun. */
const opensCompletive = (units: readonly Unit[], at: number): boolean => (units[at] as Mark).mark === 'relative' && (units[at] as Mark).lower === 'que' && isVerb(units[at - 1]);

/** A name that is none of an organization and has no noun beside it. */
const isPerson = (phrase: NounPhrase): boolean => phrase.name !== '' && !phrase.words.length && !phrase.entities.length;

/** A new clause may name again what the one before told, but a relative not its own antecedent. */
function forget(units: readonly Unit[], at: number, nearby: Set<string>, antecedents: Set<string>): void {
  const { mark } = units[at] as Mark;
  if (mark === 'comma' || mark === 'conjunction') antecedents.clear();
  if (mark !== 'semicolon' && mark !== 'colon' && mark !== 'relative') return;
  nearby.clear();
  antecedents.clear();
  const before = units[at - 1]?.unit === 'mark' ? units[at - 2] : units[at - 1];
  if (mark === 'relative' && isNoun(before)) for (const referent of innermostOf(before).referents) antecedents.add(referent.name);
}

/** «… y podrá», «… y, a cambio, podrá»: a verb joined to the one before. */
function joinsVerb(units: readonly Unit[], at: number): boolean {
  const aside = units[at - 1]?.unit === 'mark' && (units[at - 1] as Mark).mark === 'comma' && isNoun(units[at - 2]) ? 4 : 1;
  const link = units[at - aside];
  return link?.unit === 'mark' && link.mark === 'conjunction';
}

function keep(names: Set<string>, kept: ReadonlySet<string>): void {
  for (const name of names) if (!kept.has(name)) names.delete(name);
}

/** «Orbalia dudaba y la compañía compró…», «…, la compañía vendió»: a description before a verb, after another verb, is of a new clause. */
function opensCoordinate(units: readonly Unit[], at: number): boolean {
  const [unit, before] = [units[at], units[at - 1]];
  if (!isNoun(unit) || unit.preposition !== null || before?.unit !== 'mark' || (before.mark !== 'conjunction' && before.mark !== 'comma')) return false;
  const next = units[at + 1];
  if (!isVerb(next) || !isFinite(next)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const earlier = units[i];
    if (isVerb(earlier)) return isFinite(earlier);
    if (earlier.unit === 'mark' && (earlier.mark === 'relative' || earlier.mark === 'subordinator')) return false;
  }
  return false;
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => b.size ? new Set([...a, ...b]) : a;

/** Words that a head left out is replaced by: «la de Ecuador», «otro de 250 millones», «una de Goldman». */
const headless = new Set(['el', 'la', 'los', 'las', 'otro', 'otra', 'otros', 'otras', 'uno', 'una', 'un']);

/** Those that take up a noun of the sentence before, too. */
const another = new Set(['otro', 'otra', 'otros', 'otras']);

const isPrice = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition === 'por' && unit.classes.has('money');

/** «uno de los principales accionistas»: no noun is left out. */
const isPartitive = (unit: NounPhrase): boolean => /^un[oa]$/.test(unit.words[0] ?? '') && unit.complements[0].definite;

/** «compró Nubela, la de los móviles»: it says of the name before which one is meant. */
function saysWhich(units: readonly Unit[], at: number): boolean {
  const [name, comma, unit] = [units[at - 2], units[at - 1], units[at] as NounPhrase];
  return comma?.unit === 'mark' && comma.mark === 'comma' && isNoun(name) && name.preposition === null && !name.words.length && name.entities[0]?.kind === 'org' && unit.preposition === null && !unit.complements.some(({ entities }) => entities.length > 0);
}

/** «la compra de Uruguay y, después, la de Ecuador»: a noun left out is the last deal noun of the sentence. */
function inheritHeads(units: readonly Unit[], before: NounPhrase | null): NounPhrase | null {
  let head: NounPhrase | null = null;
  let last = before;
  for (const [at, unit] of units.entries()) {
    if (!isNoun(unit)) continue;
    const source = head ?? (another.has(unit.words[0] ?? '') || (before?.classes.has('purchase') && unit.complements[0]?.entities[0]?.kind === 'org') ? before : null);
    // «le había abierto otra por 500 millones».
    const priced = another.has(unit.words[0] ?? '') && isPrice(units[at + 1]);
    if (unit.words.length === 1 && headless.has(unit.words[0]) && (priced || unit.complements.length) && source && (priced || !isPartitive(unit)) && !saysWhich(units, at)) {
      const { words, classes } = source;
      Object.assign(unit, { words: [...words, unit.words[0]] });
      for (const name of classes) if (!entityClasses.has(name)) unit.classes.add(name);
    } else if (unit.words.length && unit.classes.size && !unit.entities.length && !isTime(unit)) {
      head = unit;
      if (['round', 'agreement', 'purchase', 'loan', 'facility'].some((name) => unit.classes.has(name))) last = unit;
    }
  }
  return last;
}

/** «Datalia, cuya compra…»: the noun after the pronoun is the antecedent's. */
function ownedByAntecedent(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    const noun = units[at + 1];
    if (unit.unit !== 'mark' || unit.mark !== 'relative' || !unit.lower.startsWith('cuy') || !isNoun(noun)) continue;
    const before = units[at - 1]?.unit === 'mark' ? units[at - 2] : units[at - 1];
    if (isNoun(before)) noun.complements.push(altered(innermostOf(before), { preposition: 'de', complements: [] }));
  }
}

/** «un 25 % en Nubela», «una porción minoritaria —7,5 %— en Nubela»: the company of a share. */
function sharesIn(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    if (!isNoun(unit) || !['percent', 'stake', 'minority', 'control'].some((name) => unit.classes.has(name)) || unit.referents.length || unit.complements.some(({ entities }) => entities.some(({ kind }) => kind === 'org'))) continue;
    const next = units[at + 1];
    if (isNoun(next) && next.preposition === 'en' && next.entities.some(({ kind }) => kind === 'org')) unit.complements.push(altered(next, { complements: [...next.complements] }));
  }
}

const entityClasses = new Set(['org', 'money', 'power', 'chip', 'percent', 'duration', 'date', 'own', 'control', 'minority']);

/** Verbs and participles by which a relative names who is at the head. */
const leading = new Set(['dirigir', 'presidir', 'encabezar', 'liderar', 'comandar', 'capitanear', 'fundar', 'pilotar', 'gobernar', 'controlar', 'cofundar']);
const MAX_STEPS = 4;

/** The leader in «la compañía que (ahora) dirige Huang», «la firma fundada por Son»; empty for one whom the sentence has told before («la compañía que dirige»). */
function leaderAfter(units: readonly Unit[], at: number): string | null {
  let verb = -1;
  for (let i = at + 1; i < units.length && i <= at + MAX_STEPS; i++) {
    const unit = units[i];
    if (isVerb(unit)) {
      if (verb >= 0) return '';
      if (!leading.has(unit.lemma) || unit.chain.length) return null;
      verb = i;
    } else if (isNoun(unit)) {
      return verb >= 0 && unit.name && !unit.entities.length && (unit.preposition === null || unit.preposition === 'por') ? unit.name : null;
    } else if (!(unit.mark === 'relative' && unit.lower === 'que' && !unit.preposition) && unit.mark !== 'other') {
      return null;
    }
  }
  return null;
}

/** «Ana Ruiz, presidenta de Orbalia», «el presidente de Orbalia, Juan Ruiz»: the name is remembered with the organization. */
function learnLeader(units: readonly Unit[], at: number, memory: Memory): void {
  const phrase = units[at] as NounPhrase;
  const comma = units[at - 1];
  const before = comma?.unit === 'mark' && comma.mark === 'comma' ? units[at - 2] : comma;
  if (!isNoun(before)) return;
  for (const [name, post] of [[before, phrase], [phrase, before]] as const) {
    if (!name.name || name.entities.length || name.words.length || !post.classes.has('person')) continue;
    const led = post.complements.flatMap((complement) => [complement, ...complement.complements]).find((complement) => complement.referents.length)?.referents[0];
    if (led && !isBystander(led.mention)) memory.leaders.set(name.name.slice(name.name.lastIndexOf(' ') + 1).toLowerCase(), led.mention);
  }
}

/** «Orbalia es una empresa catalana de software»: what the sentences after it may call it by. */
function learnNature(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const [name, verb, phrase] = [units[at - 2], units[at - 1], units[at] as NounPhrase];
  if (!isNoun(name) || name.preposition !== null || name.referents.length !== 1 || !isVerb(verb) || verb.lemma !== 'ser' || verb.negated || verb.passive) return;
  if (phrase.preposition === null && !phrase.definite && !phrase.possessive && !phrase.entities.length) learn(name.referents[0].name, phrase, memory, table);
}

/**
 * «el gestor de activos Blackstone», «el grupo de software CA Technologies»: the name stands beside the whole description. «los alemanes de
 * Henkell»: people of its country stand for the company.
 */
function throughComplement(phrase: NounPhrase, table: DescriptionTable): Referent[] {
  const [complement] = phrase.complements;
  const people = phrase.definite && phrase.words.length === 1 && !phrase.name && phrase.words[0].endsWith('s') && table.countries.has(phrase.words[0]);
  // «la junta de Nubela aprobó la venta»: what its bodies do the company does.
  const body = phrase.definite && bodies.has(phrase.words[0] ?? '') && phrase.words.length <= 2 && phrase.preposition === null;
  // «el consejo de administración de Nubela».
  const of = complement && boards.has(complement.words[0] ?? '') && !complement.entities.length ? complement.complements[0] : complement;
  if (body && of?.preposition === 'de' && of.entities.length === 1 && of.entities[0].kind === 'org') return of.referents;
  // «con los nombres de Nubela y Lumbre».
  if (names.has(phrase.words[0] ?? '') && phrase.words.length === 1 && complement?.preposition === 'de' && complement.entities.length === 1 && complement.entities[0].kind === 'org' && !complement.words.length) return complement.referents;
  if (people && complement?.entities.length === 1 && complement.entities[0].kind === 'org' && !complement.words.length) return complement.referents;
  if (!complement || phrase.entities.length || !phrase.words.length || !complement.words.length || complement.definite || complement.possessive) return [];
  return complement.entities.length === 1 && complement.entities[0].kind === 'org' ? complement.referents : [];
}

/** Whose names are told stand for themselves. */
const names = new Set(['nombres', 'nombre', 'firmas', 'apellidos']);

/** Of what a body of a company is called. */
const boards = new Set(['administración', 'accionistas', 'dirección', 'gobierno', 'directores']);

/** The maker of chips: named inside the mention («GPU de Nvidia»), or known for the product. */
function makersOf(chip: Chip, all: readonly Entity[], lexicon: OrganizationLexicon): NounPhrase[] {
  const stand = (mention: OrganizationMention, preposition: string, named: boolean): NounPhrase =>
    phantom(mention, { preposition, classes: new Set(['org']), referents: [{ name: mention.name, mention, named, at: mention }] });
  const inside = all.find((entity) => entity.kind === 'org' && entity.mention.start >= chip.start && entity.mention.end <= chip.end);
  if (inside?.kind === 'org') return [stand(inside.mention, 'de', true)];
  const entry = chip.vendor ? lexicon.byName(chip.vendor) : undefined;
  return entry ? [stand({ text: chip.text, start: chip.start, end: chip.end, name: entry.name, entry }, 'vendor', false)] : [];
}

const referTo = (mention: OrganizationMention, at: Range): Referent => ({ name: mention.name, mention, named: true, at });

/** «X, la startup madrileña»: the description belongs to X, for later sentences. */
function apposition(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const phrase = units[at] as NounPhrase;
  const comma = units[at - 1];
  const before = units[at - 2];
  if (phrase.entities.length || comma?.unit !== 'mark' || comma.mark !== 'comma' || !isNoun(before) || phrase.preposition) return;
  // «según FT, la compañía…»: the source is not what is described.
  if (before.preposition === 'según') return;
  const owner = before.referents[0] ?? describedInside(before, phrase, table);
  // «InfraCo, la sociedad a la que…»: it describes a name that is no organization here.
  if (before.name && !before.referents.length && !before.entities.length && (phrase.definite || phrase.possessive)) phrase.referents = [];
  if (!owner || !phrase.words.some((word) => table.byNoun.has(word) || originOf(table, word))) return;
  learn(owner.name, phrase, memory, table);
  learnOwner(owner, phrase, memory, table);
  // «X y Z, los fondos que respaldan a Y»: a plural is said of all.
  const all = isPlural(phrase.words[0] ?? '') && before.coordinated.length > 0 ? before.referents : [owner];
  if (phrase.definite || phrase.referents.length === 0) phrase.referents = [...all];
}

/** «Datalia, filial de Orbalia», «Orbalia, dueña de Datalia»: who owns whom. */
function learnOwner(described: Referent, phrase: NounPhrase, { owners }: Memory, table: DescriptionTable): void {
  const relation = phrase.words.map((word) => table.byNoun.get(word)?.relation).find((known) => known === 'part' || known === 'owner');
  const other = phrase.complements.map(innermostOf).find(({ preposition, referents }) => preposition === 'de' && referents.length === 1 && referents[0].named)?.referents[0];
  if (!relation || !other || other.name === described.name) return;
  if (relation === 'part') owners.set(described.name, other.mention);
  else owners.set(other.name, described.mention);
}

/** «La filial de Orbalia presenta una opa», «su filial de fibra levantará»: a part without a name acts for its owner; sold, it is what is dealt in. */
function actsForOwner(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const phrase = units[at] as NounPhrase;
  const verb = units[at + 1];
  if (phrase.referents.length || phrase.preposition || phrase.entities.length || !phrase.words.some((word) => table.byNoun.get(word)?.relation === 'part')) return;
  if (!isVerb(verb) || !isFinite(verb) || verb.passive || verb.clitics.includes('se') || befalling.has(verb.lemma)) return;
  const [owner] = phrase.complements.filter(({ preposition }) => preposition === 'de').flatMap(({ referents, words, complements }) => referents.length || !words.length ? referents : complements.flatMap((inner) => inner.referents));
  if (owner) phrase.referents = [{ ...owner, named: false, at: phrase }];
  else if (phrase.possessive && !phrase.name) phrase.referents = memory.topic.map((referent) => ({ ...referent, named: false, at: phrase }));
}

/** Verbs by which a part changes hands or is worth something: it does nothing for its owner. */
const befalling = new Set(['pasar', 'acabar', 'terminar', 'ir', 'ser', 'quedar', 'caer', 'recaer', 'cambiar', 'parar', 'recalar', 'valer', 'costar', 'pertenecer', 'salir', 'corresponder', 'tener', 'seguir', 'estar']);

/** «la matriz, Orbalia, le inyectó», «su dueña, Nubela»: the name beside it is what a description stands for. */
function namedBeside(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const name = units[at] as NounPhrase;
  const [comma, after] = [units[at - 1], units[at + 1]];
  const outer = units[describedAt(units, at - 1)];
  const described = isNoun(outer) ? chainOf(outer).find((phrase) => !phrase.entities.length && (phrase.definite || phrase.possessive) && phrase.words.some((word) => table.byNoun.has(word))) : undefined;
  if (name.entities[0]?.kind !== 'org' || name.words.length || name.preposition || name.coordinated.length || comma?.unit !== 'mark' || comma.mark !== 'comma') return;
  if (!described) return;
  if (after !== undefined && !(after.unit === 'mark' && ['comma', 'semicolon', 'colon', 'other'].includes(after.mark))) return;
  described.referents = name.referents;
  learn(name.referents[0].name, described, memory, table);
}

/** «el agujero de Nubela, la filial alemana que compró», «la integración de Nubela, la mexicana»: a description after a complement that ends in a name is that name's. */
function describedInside(before: NounPhrase, phrase: NounPhrase, table: DescriptionTable): Referent | undefined {
  const inner = innermostOf(before);
  if (inner === before || before.classes.has('person') || inner.coordinated.length || !inner.entities.length || phrase.complements.some(({ referents }) => referents.length)) return undefined;
  return phrase.words.some((word) => table.byNoun.has(word) || originOf(table, word)) ? inner.referents[0] : undefined;
}

/** «InfraCo, hoy OnNet», «Orbalia, antes Nubela»: another name of the one before is no party beside it. */
function renaming(units: readonly Unit[], at: number): void {
  const [owner, comma, adverb] = [units[at - 3], units[at - 2], units[at - 1]];
  const phrase = units[at] as NounPhrase;
  // «Orbalia, antigua Nubela».
  if (former.has(phrase.words[0] ?? '') && !phrase.definite && phrase.preposition === null && adverb?.unit === 'mark' && adverb.mark === 'comma' && isNoun(comma)) phrase.referents = [];
  // «Orbalia, antes llamada Nubela».
  if (isVerb(adverb) && adverb.mood === 'participle' && naming.has(adverb.lemma) && phrase.preposition === null) phrase.referents = [];
  if (adverb?.unit === 'mark' && renamed.has(adverb.lower) && comma?.unit === 'mark' && comma.mark === 'comma' && isNoun(owner)) (units[at] as NounPhrase).referents = [];
}
const former = new Set(['antigua', 'antiguo', 'ex']);
const naming = new Set(['llamar', 'denominar', 'conocer', 'bautizar', 'rebautizar']);
const renamed = new Set(['hoy', 'ahora', 'antes', 'actualmente', 'anteriormente']);

function learn(name: string, phrase: NounPhrase, memory: Memory, table: DescriptionTable): void {
  if (!phrase.words.length) return;
  const profile = memory.profiles.get(name) ?? new Set<string>();
  for (const word of phrase.words) {
    profile.add(word);
    for (const country of originOf(table, word)?.countries ?? []) profile.add(`@${country}`);
  }
  memory.profiles.set(name, profile);
}
