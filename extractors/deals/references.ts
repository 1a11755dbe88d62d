import type { DemonymSeed, DescriptionSeed, OrganizationSeed, Role } from '../../schemas/index.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { inMind, isBystander, lastMention, lastTogether, toldSince, type Memory, type Told } from './memory.js';
import { pluralOf } from './nouns.js';
import { namedAfter } from './sectors.js';
import { chainOf, unnamed, type NounPhrase, type Referent } from './phrase.js';

/** The seeds that descriptions are read with, indexed. */
export interface DescriptionTable {
  readonly byNoun: ReadonlyMap<string, DescriptionSeed>;
  /** Plurals of those nouns: they stand for several organizations or for none. */
  readonly plurals: ReadonlySet<string>;
  /** Adjectives that narrow any head («el conglomerado minero»), in any gender and number. */
  readonly byAdjective: ReadonlyMap<string, DescriptionSeed>;
  /** Demonym in any gender and number to where it points. */
  readonly countries: ReadonlyMap<string, Origin>;
}

/** Where a demonym says that somebody is from: «nórdico» several countries, «vasco» some towns of one. */
export interface Origin {
  readonly countries: readonly string[];
  readonly cities: ReadonlySet<string>;
}

export function compileDescriptions(descriptions: readonly DescriptionSeed[], demonyms: readonly DemonymSeed[]): DescriptionTable {
  const byNoun = new Map<string, DescriptionSeed>();
  const plurals = new Set<string>();
  for (const seed of descriptions) {
    for (const noun of seed.nouns) {
      const plural = pluralOf(noun);
      byNoun.set(noun, seed).set(plural, seed);
      if (plural !== noun) plurals.add(plural);
    }
  }
  const byAdjective = new Map<string, DescriptionSeed>();
  for (const seed of descriptions) for (const adjective of seed.adjectives ?? []) for (const shape of shapesOf(adjective)) byAdjective.set(shape, seed);
  const countries = new Map<string, Origin>();
  for (const { country, demonyms: forms, cities } of demonyms) {
    const origin: Origin = { countries: typeof country === 'string' ? [country] : country, cities: new Set(cities) };
    for (const form of forms) for (const shape of shapesOf(form)) countries.set(shape, origin);
  }
  return { byNoun, plurals, byAdjective, countries };
}

/** An adjective in its genders and numbers, from the masculine singular. */
function shapesOf(form: string): string[] {
  const feminine = form.endsWith('o') ? `${form.slice(0, -1)}a` : /(és|án|ín|ón|or|ol|uz)$/.test(form) ? `${form.replace(/[éáíó](?=.$)/u, plain)}a` : form;
  return [form, feminine, pluralOf(form), pluralOf(feminine)];
}

const plain = (accented: string): string => accented.normalize('NFD')[0];

/** Where a word says that somebody is from; of a compound («anglo-australiana») its last part says it. */
export const originOf = (table: DescriptionTable, word: string): Origin | undefined => table.countries.get(word) ?? (word.includes('-') ? table.countries.get(word.slice(word.lastIndexOf('-') + 1)) : undefined);

/** Where a description is read: what is known, and what stands around it. */
export interface Reading {
  readonly text: string;
  readonly sentence: number;
  readonly table: DescriptionTable;
  readonly lexicon: OrganizationLexicon;
  readonly memory: Memory;
  /** Names that stand in the same clause before it: a description seldom repeats its own subject. */
  readonly nearby: ReadonlySet<string>;
  /** Whom the relative clause around it describes: «la sociedad que ambas controlan» is none of the two. */
  readonly antecedents: ReadonlySet<string>;
  /** «la compañía que dirige Murtra»: the leader named in the relative after it. */
  readonly leader: string | null;
  /** To whom this sentence has told a sale: «la compradora». */
  readonly buyer: OrganizationMention | null;
  /** The organization whose chairman or spokeswoman this sentence has named. */
  readonly spokenFor: string | null;
}

const bothWords = new Set(['ambas', 'ambos']);
/** Pronouns and numerals that stand for organizations told together. */
const together = new Map([['dos', 2], ['ambas', 2], ['ambos', 2], ['partes', 2], ['dúo', 2], ['tres', 3], ['trío', 3], ['cuatro', 4], ['cuarteto', 4]]);
/** Which of a pair: 0 the first. */
const ordinals = new Map([['primera', 0], ['primero', 0], ['segunda', 1], ['segundo', 1]]);
const near = new Set(['esta', 'ésta', 'este', 'éste', 'última', 'último']);
const lastWords = new Set(['última', 'último']);
const demonstrative = /^(?:\S+ )?est[ae]\s/iu;
const same = /^(?:\S+ )?e(?:s|st)[ae] mism[ao] /iu;
/** «esta mañana», «esta vez». */
const timeAfter = /^\s(?:mañana|tarde|noche|semana|vez|madrugada)/u;
const TIME_REACH = 12;
const far = new Set(['aquella', 'aquélla', 'aquel', 'aquél']);
const pronouns = new Set(['ella', 'él']);
/** «la nueva empresa» is none that was told. */
const fresh = new Set(['nueva', 'nuevo', 'futura', 'futuro', 'otra', 'otro', 'mejor', 'único', 'única']);
const bareArticles = new Set(['los', 'las', 'la', 'el']);

/**
 * Resolves a description («la startup», «la firma de Redmond», «la empresa de Sam Altman», «la mexicana», «ambas») to the
 * organizations that it stands for, or to none.
 */
export function resolveDescription(phrase: NounPhrase, reading: Reading): Referent[] {
  const { text, table, lexicon, memory } = reading;
  if (phrase.entities.length > 0) return [];
  const refer = (mention: OrganizationMention | null | undefined): Referent[] => mention ? [unnamed(mention, phrase)] : [];
  if (phrase.name || phrase.classes.has('capacity')) {
    // «en Azure», «servicios de Azure» are the company, «lanza Windows» is not.
    const product = phrase.preposition === 'en' || phrase.classes.has('capacity') ? lexicon.byProduct(phrase.name || phrase.words.join(' ')) : undefined;
    if (product) phrase.classes.add('service');
    const owner = product ?? (phrase.words.length ? undefined : ledBy(phrase.name, reading) ?? lexicon.byEpithet(phrase.name));
    const named = owner ? mentionFor(owner.name, reading, phrase) : phrase.words.length || !phrase.name ? null : memory.leaders.get(surnameOf(phrase.name));
    if (named) return refer(named);
  }
  const { words } = phrase;
  // «lo que Orbalia pagó por ella»: the last one told before its clause.
  // «quiso quedarse con ella».
  if (words.length === 1 && pronouns.has(words[0]) && (phrase.preposition === 'por' || phrase.preposition === 'con'))
    return refer(toldSince(memory.told, reading.sentence - 1).findLast((told) => !isBystander(told.mention) && !reading.nearby.has(told.mention.name))?.mention);
  // «pagó 933 millones por lo mismo»: what was bought last.
  if (words.length === 1 && words[0] === 'lo' && text.startsWith('por lo mismo', phrase.start)) return refer(memory.roles.get('target')?.mention);
  const counted = firstFound(words, (word) => together.get(word)) ?? (opensWithBoth(text, phrase) ? 2 : undefined);
  // «partió en dos el negocio», «cinco a Kybse, cuatro a MTorres»: a bare numeral counts anything.
  const count = phrase.definite || words.some((word) => bothWords.has(word)) || opensWithBoth(text, phrase) ? counted : undefined;
  if (!(phrase.definite || phrase.possessive) && !count) return [];
  // The look-up folds its words: only where a description or a name can be meant.
  const epithet = phrase.name || words.some((word) => table.byNoun.has(word)) ? lexicon.byEpithet(namesOf(phrase, reading)) : undefined;
  if (epithet) return refer(mentionFor(epithet.name, reading, phrase));
  const head = words.find((word, at) => table.byNoun.has(word) || table.byNoun.has(`${word} ${words[at + 1] ?? ''}`));
  const adjective = firstFound(words, (word) => table.byAdjective.get(word));
  const seed = head ? narrowed(table.byNoun.get(compound(phrase, head)) ?? table.byNoun.get(head)!, adjective) : null;
  const origin = firstFound(words, (word) => originOf(table, word));
  const tail = phrase.complements[0];
  // «las dos fábricas francesas»: what is counted is named by a noun that is none of these.
  if (count && (head !== undefined || words.every((word) => together.has(word) || word === 'otras' || word === 'otros' || originOf(table, word)))) {
    if (tail) return [];
    const fit = (mention: OrganizationMention): boolean => !reading.antecedents.has(mention.name) && fits(mention, seed, origin, reading);
    return ((count === 2 ? withTopic(reading, fit) : null) ?? lastTogether(memory, count, reading.sentence, fit) ?? []).flatMap(refer);
  }
  if (words.length === 1 && !tail) {
    if (timeAfter.test(text.slice(phrase.end, phrase.end + TIME_REACH))) return [];
    // «en el primer caso […] en el segundo».
    const ordinal = phrase.preposition === 'en' && words[0].endsWith('o') ? undefined : ordinals.get(words[0]) ?? (far.has(words[0]) ? 0 : undefined);
    if (ordinal !== undefined) return refer(pairInSight(reading)?.[ordinal]);
    // «ésta»: the last one told; a bank in between mostly only runs the sale.
    const isNear = (told: Told): boolean => !isBystander(told.mention) && told.mention.entry?.kind !== 'bank';
    const recent = toldSince(memory.told, reading.sentence - 1);
    if (near.has(words[0])) return refer((recent.findLast((told) => isNear(told) && !reading.nearby.has(told.mention.name)) ?? recent.findLast(isNear))?.mention);
  }
  // «esta última compañía»: the one told last.
  if (head && words.some((word) => lastWords.has(word)) && demonstrative.test(text.slice(phrase.start, phrase.end)))
    return refer(toldSince(memory.told, reading.sentence - 1).findLast((told) => fits(told.mention, seed, origin, reading))?.mention);
  // «esa misma operadora»: the one just told, though it stands in the same clause.
  if (head && !tail && same.test(text.slice(phrase.start, phrase.end))) {
    const told = toldSince(memory.told, reading.sentence - 1).findLast(({ mention }) => fits(mention, seed, origin, reading));
    if (told) return refer(told.mention);
  }
  // «con ese músculo, la de Ruiz»: the company that one leads, whatever noun it might take up.
  if (words.length > 1 && bareArticles.has(words.at(-1)!) && tail?.name) {
    const led = ledBy(tail.name, reading);
    if (led) return refer(mentionFor(led.name, reading, tail));
  }
  if (words.length === 1 && bareArticles.has(words[0]) && tail) return refer(byRelation(null, phrase, tail, reading));
  // «el Estado portugués» is a name of its own; «los mismos suecos» are the Swedes.
  if (!head && !(origin && !phrase.name && words.every((word) => alone.has(word) || originOf(table, word)))) return [];
  // «los alemanes de Henkell»: the company that the complement names.
  if (!head && tail?.entities[0]?.kind === 'org' && words.every((word) => word.endsWith('s') && table.countries.has(word))) return refer(tail.referents[0]?.mention);
  if ((words.some((word) => fresh.has(word)) || opensWithOther(text, phrase)) && !seed?.role) return [];
  const apposed = tail && seed?.relation !== 'people' ? nameAtEnd(phrase) : undefined;
  if (apposed && !seed?.relation) return refer(apposed);
  // «X contó que la empresa que dirige comprará…»: the one that he leads.
  if (reading.leader === '' && memory.topic.length === 1 && !reading.spokenFor) return refer(memory.topic[0].mention);
  if (reading.leader) {
    const led = ledBy(reading.leader, reading);
    const known = led ? mentionFor(led.name, reading, phrase) : memory.leaders.get(surnameOf(reading.leader));
    if (known) return refer(known);
  }
  if (seed?.relation === 'part' || seed?.relation === 'owner') return refer(relative(seed.relation, phrase, origin, reading));
  if (seed?.relation === 'other' && !tail) {
    const rival = rivalOf(origin, reading);
    return rival ? refer(rival) : stranger(phrase, true);
  }
  // «la gente de Musk», «los hombres de Redmond»: the company.
  if (seed?.relation === 'people') return tail?.referents.length && !tail.coordinated.length ? refer(tail.referents[0].mention) : [];
  if (tail && !seed?.role) {
    const fixed = byRelation(seed, phrase, tail, reading);
    if (fixed !== undefined) return refer(fixed);
  }
  if (head && table.plurals.has(head)) return [];
  if (seed?.role) {
    if (reading.buyer && seed.role[0] === 'acquirer') return refer(reading.buyer);
    const filled = seed.role.map((role) => memory.leadRoles.get(role) ?? memory.roles.get(role)).find((referent) => referent !== undefined);
    if (filled) return refer(filled.mention);
    if (!seed.role.some((role) => ofPurchases.has(role))) return [];
  }
  const meant = mostSalient(seed, head, origin, reading, tail) ?? (seed?.sectors ? unknownOfArticle(origin, reading) : undefined);
  return meant ? refer(meant) : stranger(phrase, seed?.sectors !== undefined);
}

/** «la farmacéutica» of an article on telephones is somebody that it has not named: not the one that it is about. */
function stranger(phrase: NounPhrase, unlike: boolean): Referent[] {
  if (unlike) phrase.classes.add('stranger');
  return [];
}

/** What the first word that has something has. */
function firstFound<T>(words: readonly string[], find: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

const other = /^(?:\S+\s)?(?:el|la|los|las|del|al)\sotr[oa]s?\s/iu;

/** «la otra operadora», «de los otros fondos». */
const opensWithOther = (text: string, { start, end }: NounPhrase): boolean => other.test(text.slice(start, end));

const both = /^(?:\S+\s+)?amb[ao]s\s/iu;

/** «ambas firmas», «de ambas firmas». */
const opensWithBoth = (text: string, { start, end }: NounPhrase): boolean => both.test(text.slice(start, end));

/** A purchase has few parties: the one in mind may be meant though the deal is told in the same breath. */
const ofPurchases: ReadonlySet<Role> = new Set<Role>(['acquirer', 'seller', 'target']);

/** Words that may stand beside a demonym without a noun. */
const alone = new Set(['mismo', 'misma', 'mismos', 'mismas', 'propio', 'propia', 'propios', 'propias', 'también']);

/** «el conglomerado minero»: a general noun is as narrow as its adjective. */
const narrowed = (seed: DescriptionSeed, adjective: DescriptionSeed | undefined): DescriptionSeed =>
  adjective && !seed.sectors && !seed.relation && !seed.role ? { ...adjective, ...(seed.kinds ? { kinds: seed.kinds } : {}), nouns: [...seed.nouns, ...adjective.nouns] } : seed;

const withoutArticle = (surface: string): string => surface.replace(/^(?:(?:al?|del?|en|con|por|para|entre|sobre|según|hacia|desde) )?(?:(?:el|la|los|las|l[ao] propi[ao]) )?/iu, '');
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** «fabricante de chips», «empresa espacial»: the head with what narrows it. */
function compound(phrase: NounPhrase, head: string): string {
  const at = phrase.words.indexOf(head);
  const after = phrase.words[at + 1];
  if (fresh.has(phrase.words[at - 1] ?? '')) return `${phrase.words[at - 1]} ${head}`;
  return after ? `${head} ${after}` : `${head} de ${phrase.complements[0]?.words[0] ?? ''}`;
}

/** «el fabricante de chips Nvidia»: a name that closes the complement names the whole. */
function nameAtEnd(phrase: NounPhrase): OrganizationMention | undefined {
  let last = phrase.complements[0];
  while (last?.complements[0]) last = last.complements[0];
  const entity = last?.entities[0];
  return last && entity?.kind === 'org' && last.words.length > 0 && !last.definite && last.words.every((word) => !/^(?:propi[ao]|antigu[ao]|grupo)$/.test(word)) ? entity.mention : undefined;
}

/** Sentences back within which a pair can be counted. */
const PAIR_REACH = 4;

/** The two that «la primera» and «la segunda» count: named together or of the last deal, not further back. */
function pairInSight(reading: Reading): OrganizationMention[] | null {
  const { memory, sentence } = reading;
  const pair = lastTogether(memory, 2, sentence, ({ entry }) => entry?.kind !== 'media' && entry?.kind !== 'agency');
  const told = new Set(toldSince(memory.told, sentence - PAIR_REACH).map(({ mention }) => mention.name));
  return pair?.every(({ name }) => told.has(name)) ? pair : null;
}

/** What it is worth that the article has called somebody by this noun, and what that the noun is of its trade. */
const CALLED_SO = 8;
const OF_THE_TRADE = 6;
/** And that the sentence before has first named it, where the description has a complement. */
const JUST_ENTERED = 8;

function mostSalient(seed: DescriptionSeed | null, head: string | undefined, origin: Origin | undefined, reading: Reading, tail: NounPhrase | undefined): OrganizationMention | undefined {
  const { memory, nearby, spokenFor } = reading;
  // «Menos ruido hizo Orbalia. La casa de juguetes de Lugo…»: a description that tells something new is mostly of who has just come in.
  const entered = tail ? new Set(toldSince(memory.told, reading.sentence - 1).map((told) => told.mention.name).filter((name) => memory.counts.get(name) === 1)) : null;
  let best: OrganizationMention | undefined;
  let most = -Infinity;
  inMind(memory).forEach((mention, distance) => {
    if (nearby.has(mention.name) || !fits(mention, seed, origin, reading)) return;
    const kind = mention.entry && seed?.kinds ? seed.kinds.indexOf(mention.entry.kind) : 0;
    const salience = (origin?.cities.has(mention.entry?.city ?? '') ? 6 : 0) - (seed?.otherwise?.includes(mention.entry?.sector ?? '') ? 9 : 0) + (head && memory.profiles.get(mention.name)?.has(head) ? CALLED_SO : seed?.sectors?.includes(mention.entry?.sector ?? '') ? OF_THE_TRADE : 0) + (memory.topic.some((referent) => referent.name === mention.name) ? 7 / memory.topic.length : 0) + (inHeadline(mention.name, memory) ? 7 : 0) + (mention.name === spokenFor ? 6 : 0)
      + (entered?.has(mention.name) ? JUST_ENTERED : 0) + Math.min(memory.counts.get(mention.name) ?? 0, 8) - distance - 6 * kind - (isFinancier(mention) && !seed?.kinds && isTrading(head) ? 4 : 0);
    if (salience > most) {
      most = salience;
      best = mention;
    }
  });
  return best;
}

/** «la generadora» of an article on a company that the lexicon does not know: it may be of any trade. */
const unknownOfArticle = (origin: Origin | undefined, reading: Reading): OrganizationMention | undefined => inMind(reading.memory).find((mention) =>
  !mention.entry && !reading.nearby.has(mention.name) && (inHeadline(mention.name, reading.memory) || reading.memory.topic.some(({ name }) => name === mention.name)) && fits(mention, null, origin, reading));

/** «la compañía», «la startup»: who lends or invests is seldom called so. */
const isTrading = (head: string | undefined): boolean => head === 'compañía' || head === 'empresa';
const isFinancier = ({ entry }: OrganizationMention): boolean => entry?.kind === 'fund' || entry?.kind === 'bank';

/** Named in the headline, there perhaps as its own part («AT&T México»). */
function inHeadline(name: string, { headline }: Memory): boolean {
  if (headline.has(name)) return true;
  for (const other of headline) if (other.startsWith(`${name} `)) return true;
  return false;
}

function fits(mention: OrganizationMention, seed: DescriptionSeed | null, origin: Origin | undefined, { memory, lexicon }: Reading): boolean {
  const { entry } = mention;
  const profile = memory.profiles.get(mention.name);
  if (!seed?.kinds && isBystander(mention)) return false;
  if (origin && !(entry?.country && origin.countries.includes(entry.country)) && !origin.countries.some((country) => profile?.has(`@${country}`))
    // «la estadounidense» of an article on AES Colombia.
    && !(entry?.parent && origin.countries.includes(lexicon.byName(entry.parent)?.country ?? ''))) return false;
  if (!entry) {
    if (!seed?.sectors && !seed?.kinds) return true;
    return seed.nouns.some((noun) => profile?.has(noun)) || (seed.kinds?.includes('startup') ?? false) || [...seed.kinds ?? [], ...seed.sectors ?? []].some((trade) => namedAfter(mention.name, trade));
  }
  if (!seed) return true;
  if (seed.nouns.some((noun) => profile?.has(noun)) && seed.kinds === undefined) return true;
  if (seed.kinds && !seed.kinds.includes(entry.kind)) return false;
  return !seed.sectors || seed.sectors.includes(entry.sector ?? '') || (seed.otherwise?.includes(entry.sector ?? '') ?? false);
}

/** «su rival»: the last one told that is not spoken of now, of the same trade where it is known. */
function rivalOf(origin: Origin | undefined, reading: Reading): OrganizationMention | undefined {
  const { memory, nearby } = reading;
  const own = nearby.size ? nearby : new Set(memory.topic.map(({ name }) => name));
  const trades = new Set([...own].map((name) => lastMention(memory, name)?.entry?.sector));
  return inMind(memory).find((mention) => !own.has(mention.name) && trades.has(mention.entry?.sector) && fits(mention, null, origin, reading));
}

/** «Con Nokia la cosa va peor de lo que ambas confiesan»: the one told in the sentence and the one that it is about. */
function withTopic({ memory, sentence, antecedents }: Reading, fit: (mention: OrganizationMention) => boolean): OrganizationMention[] | null {
  const here = new Map(toldSince(memory.told, sentence).filter(({ mention }) => !isBystander(mention) && !antecedents.has(mention.name)).map(({ mention }) => [mention.name, mention]));
  const [topic] = memory.topic;
  if (here.size !== 1 || memory.topic.length !== 1 || here.has(topic.name)) return null;
  const pair = [topic.mention, ...here.values()];
  return pair.every(fit) ? pair : null;
}

/** «la filial», «la matriz», «la dueña de Yoigo»: found through the lexicon's owners, never guessed. */
function relative(relation: 'part' | 'owner', phrase: NounPhrase, origin: Origin | undefined, reading: Reading): OrganizationMention | undefined | null {
  const { memory, lexicon } = reading;
  const tail = phrase.complements[0];
  const of = tail?.referents[0]?.mention;
  if (tail && !of) {
    const known = relation === 'owner' ? lexicon.byProduct(namesOf(tail, reading)) : undefined;
    return known ? mentionFor(known.name, reading, tail) : null;
  }
  const fitting = (mention: OrganizationMention | undefined): boolean => mention !== undefined && fits(mention, null, origin, reading);
  const ownerOf = (mention: OrganizationMention): string | undefined => memory.owners.get(mention.name)?.name ?? mention.entry?.parent;
  const parts = (owner: string): OrganizationMention | undefined => inMind(memory).find((mention) => ownerOf(mention) === owner && fitting(mention));
  if (relation === 'part') return of ? parts(of.name) : memory.topic.map((referent) => parts(referent.name)).find((found) => found);
  const minded = inMind(memory);
  const near = of ? [of] : [...memory.topic.map((referent) => referent.mention), ...minded.filter(({ name }) => memory.headline.has(name)), ...minded.slice(0, 4)];
  // Further back only whom the article names as well as its owner.
  const owned = of ? near : [...near, ...minded.filter(({ name, entry }) => memory.article.has(memory.owners.get(name)?.name ?? entry?.parent ?? ''))];
  const owners = owned.map((mention) => memory.owners.get(mention.name) ?? (mention.entry?.parent ? mentionFor(lexicon.byName(mention.entry.parent)?.name ?? mention.entry.parent, reading, phrase) : null));
  // «su actual dueño»: somebody whom the article does not name.
  const owner = owners.find((mention) => mention && fitting(mention) && (memory.article.has(mention.name) || !phrase.possessive));
  if (owner) return owner;
  // «la matriz» of an article on Enel and on Enel Perú: the one after which others are called.
  return of ? null : inMind(memory).find((mention) => !isBystander(mention) && fitting(mention) && [...memory.article].some((name) => name.startsWith(`${mention.name} `)));
}

const namesOf = (tail: NounPhrase, { text }: Reading): string => withoutArticle(text.slice(tail.start, tail.end));

const lastOf = (mentions: readonly (OrganizationMention | undefined)[]): OrganizationMention | undefined =>
  mentions.reduce((last, mention) => mention && (!last || mention.start > last.start) ? mention : last, undefined);

/**
 * The organization that somebody leads: of several the one of the headline, else the one told last. A surname alone counts only when the article names the organization
 * («Huesca» is mostly a town).
 */
function ledBy(leader: string, { lexicon, memory }: Reading): OrganizationSeed | undefined {
  const led = lexicon.byLeader(leader);
  const here = led.filter(({ name }) => memory.article.has(name));
  if (here.length > 1) return here.find(({ name }) => memory.headline.has(name)) ?? lastOf(here.map(({ name }) => lastMention(memory, name)))?.entry ?? here[0];
  return here[0] ?? (leader.includes(' ') && led.length === 1 ? led[0] : undefined);
}

/**
 * «la empresa de Sam Altman», «la firma de Cupertino», «la creadora de ChatGPT», «los de Menlo Park».
 * Undefined: the complement settles nothing; null: it stands for nobody with a name.
 */
function byRelation(seed: DescriptionSeed | null, phrase: NounPhrase, tail: NounPhrase, reading: Reading): OrganizationMention | null | undefined {
  const { lexicon, memory } = reading;
  const words = namesOf(tail, reading);
  const led = ledBy(words, reading) ?? (tail.name ? ledBy(tail.name, reading) : undefined);
  // «la empresa de Carlos Slim» of an article on one of those that he owns.
  const owned = led && !memory.article.has(led.name) ? inMind(memory).find((mention) => mention.entry?.parent === led.name) : undefined;
  if (owned) return owned;
  const known = led ?? (seed ? lexicon.byProduct(words) : undefined) ?? lexicon.byEpithet(words);
  if (known) return mentionFor(known.name, reading, tail);
  const head = tail.name && !tail.words.length ? memory.leaders.get(surnameOf(tail.name)) : undefined;
  if (head) return head;
  // «la casa de joyas de Manresa»: the town closes the description.
  const place = chainOf(tail).findLast((phrase) => phrase.name && !phrase.entities.length)?.name ?? words;
  // «la aerolínea de Llucmajor» is not the travel agency that has its seat there.
  const seated = lexicon.byCity(place).filter((entry) => fits({ text: entry.name, name: entry.name, entry, start: 0, end: 0 }, seed, undefined, reading));
  if (seated.length) {
    const names = new Set(seated.map((entry) => entry.name));
    // «la firma de Redmond» of an article that never names it: the one that the press calls by its town.
    const known = seated.find((entry) => entry.epithets?.some((epithet) => epithet.includes(place)));
    return inMind(memory).find((mention) => names.has(mention.name) && !isBystander(mention)) ?? (known && tail.name ? mentionFor(known.name, reading, tail) : undefined);
  }
  const owner = tail.referents.find((referent) => referent.named);
  // «el grupo de Mahindra», «la compañía de Telefónica»: one that it owns, else a group is itself and a company somebody without a name.
  if (owner && seed) return inMind(memory).find((mention) => mention.entry?.parent === owner.name || memory.owners.get(mention.name)?.name === owner.name) ?? (phrase.words.includes('grupo') ? owner.mention : null);
  // «los de Nubela»: its people stand for it.
  return seed ? undefined : owner && phrase.words[0] === 'los' && (phrase.preposition === null || phrase.preposition === 'a') ? owner.mention : null;
}

/** The last mention of a name; for one that the article does not name, a mention made of the words that stand for it. */
function mentionFor(name: string, { memory, text, lexicon }: Reading, at: NounPhrase): OrganizationMention | null {
  const told = lastMention(memory, name);
  if (told) return told;
  const entry = lexicon.byName(name);
  return entry ? { text: text.slice(at.start, at.end), start: at.start, end: at.end, name: entry.name, entry } : null;
}
