import type { Chip } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { tokenize } from '../text/tokens.js';
import { setApart } from './appositions.js';
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
import { namedBy, innermostOf, isFinite, isNoun, isVerb, phantom, type Entity, type Mark, type NounPhrase, type Referent, type Unit } from './phrase.js';
import { parsePhrases, type PhraseLexicon } from './phrases.js';
import { remember, rememberCountries, rememberGroup, speakOf, type Memory } from './memory.js';
import type { DescriptionTable } from './descriptions.js';
import { resolveDescription } from './references.js';
import { inheritHeads, ownedByAntecedent, sharesIn } from './heads.js';
import { apposition, leaderAfter, learn, learnLeader, learnNature, namedBeside, renaming } from './profiles.js';

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
  memory.head = inheritHeads(units, memory.head, (word) => lexicon.descriptions.countries.has(word));
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
    const named = phrase.entities.flatMap((entity): Referent[] => entity.kind === 'org' ? [namedBy(entity.mention, phrase)] : []);
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
    if (isPredicated(units, at, table)) unit.referents = [];
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

/** «Su proveedora de siempre era Nubela»: who has the role is said, whoever had it in the deal before. */
function isPredicated(units: readonly Unit[], at: number, table: DescriptionTable): boolean {
  const [phrase, verb, named] = [units[at] as NounPhrase, units[at + 1], units[at + 2]];
  return phrase.preposition === null && phrase.referents.length > 0 && !phrase.entities.length && isVerb(verb) && verb.lemma === 'ser' && !verb.passive
    && isNoun(named) && named.preposition === null && named.entities[0]?.kind === 'org' && phrase.words.some((word) => table.byNoun.get(word)?.role);
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
  // «cerró lo de Nubela»: what goes on with somebody stands for it.
  if (phrase.words.length === 1 && phrase.words[0] === 'lo' && phrase.complements.length === 1 && complement?.preposition === 'de' && complement.entities.length === 1 && complement.entities[0].kind === 'org' && !complement.words.length) return complement.referents;
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
