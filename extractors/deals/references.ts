import type { Role } from '../../schemas/index.js';
import type { OrganizationMention } from '../organizations/index.js';
import { describe, firstFound, fresh, type Described, type Reading } from './described.js';
import { originOf } from './descriptions.js';
import { isBystander, lastTogether, toldSince, type Told } from './memory.js';
import { unnamed, type NounPhrase, type Referent } from './phrase.js';
import { byRelation, ledBy, mentionFor, namesOf, relative, rivalOf, surnameOf } from './relations.js';
import { fits, mostSalient, unknownOfArticle } from './salience.js';

/** Whom a step takes a description to stand for: nobody with a name when empty; undefined: the step says nothing of it, and the next is asked. */
type Answer = readonly OrganizationMention[] | undefined;

/** One way in which a description stands for somebody. */
type Step = (described: Described, reading: Reading) => Answer;

const nobody: readonly OrganizationMention[] = [];

const only = (mention: OrganizationMention | null | undefined): readonly OrganizationMention[] => (mention ? [mention] : nobody);

/** The same, for a step that leaves it to the next when it finds nobody. */
const onlyFound = (mention: OrganizationMention | null | undefined): Answer => (mention ? [mention] : undefined);

/**
 * Resolves a description («la startup», «la firma de Redmond», «la empresa de Sam Altman», «la mexicana», «ambas») to the
 * organizations that it stands for, or to none.
 */
export function resolveDescription(phrase: NounPhrase, reading: Reading): Referent[] {
  if (phrase.entities.length > 0) return [];
  return (byProductOrLeader(phrase, reading) ?? pronoun(phrase, reading) ?? bySteps(phrase, reading)).map((mention) => unnamed(mention, phrase));
}

/** «en Azure», «servicios de Azure» are the company, «lanza Windows» is not; «lo de Musk», «Gates puso…»: whom a bare name leads. */
function byProductOrLeader(phrase: NounPhrase, reading: Reading): Answer {
  if (!phrase.name && !phrase.classes.has('capacity')) return undefined;
  const { lexicon, memory } = reading;
  const product = phrase.preposition === 'en' || phrase.classes.has('capacity') ? lexicon.byProduct(phrase.name || phrase.words.join(' ')) : undefined;
  if (product) phrase.classes.add('service');
  const owner = product ?? (phrase.words.length ? undefined : ledBy(phrase.name, reading) ?? lexicon.byEpithet(phrase.name));
  return onlyFound(owner ? mentionFor(owner.name, reading, phrase) : phrase.words.length || !phrase.name ? null : memory.leaders.get(surnameOf(phrase.name)));
}

const pronouns = new Set(['ella', 'él']);
/** «se queda con ella entera». */
const entire = new Set(['entera', 'entero', 'toda', 'todo', 'sola', 'solo', 'misma', 'mismo']);

/** «lo que Orbalia pagó por ella», «quiso quedarse con ella»: the last one told before; «pagó 933 millones por lo mismo»: what was bought last. */
function pronoun(phrase: NounPhrase, { text, memory, sentence, nearby }: Reading): Answer {
  const { words: [word, whole], words: { length }, preposition, start } = phrase;
  if (length !== 1 && !(length === 2 && entire.has(whole))) return undefined;
  if (pronouns.has(word) && (preposition === 'por' || preposition === 'con'))
    return only(toldSince(memory.told, sentence - 1).findLast((told) => !isBystander(told.mention) && !nearby.has(told.mention.name))?.mention);
  return word === 'lo' && text.startsWith('por lo mismo', start) ? only(memory.roles.get('target')?.mention) : undefined;
}

function bySteps(phrase: NounPhrase, reading: Reading): readonly OrganizationMention[] {
  const count = countOf(phrase, reading);
  if (!phrase.definite && !phrase.possessive && !count) return nobody;
  const { table, lexicon } = reading;
  // The look-up folds its words: only where a description or a name can be meant.
  const epithet = phrase.name || phrase.words.some((word) => table.byNoun.has(word)) ? lexicon.byEpithet(namesOf(phrase, reading)) : undefined;
  if (epithet) return only(mentionFor(epithet.name, reading, phrase));
  const described = describe(phrase, table);
  const counted = count && countedTogether(described, count, reading);
  if (counted) return counted;
  for (const step of steps) {
    const answer = step(described, reading);
    if (answer) return answer;
  }
  return nobody;
}

const bothWords = new Set(['ambas', 'ambos']);
/** Pronouns and numerals that stand for organizations told together. */
const together = new Map([['dos', 2], ['ambas', 2], ['ambos', 2], ['partes', 2], ['dúo', 2], ['tres', 3], ['trío', 3], ['cuatro', 4], ['cuarteto', 4]]);

const both = /^(?:\S+\s+)?amb[ao]s\s/iu;

/** How many a description counts; «partió en dos el negocio», «cinco a Kybse, cuatro a MTorres»: a bare numeral counts anything. */
function countOf(phrase: NounPhrase, { text }: Reading): number | undefined {
  // «ambas firmas», «de ambas firmas».
  const opensWithBoth = both.test(text.slice(phrase.start, phrase.end));
  if (!phrase.definite && !opensWithBoth && !phrase.words.some((word) => bothWords.has(word))) return undefined;
  return firstFound(phrase.words, (word) => together.get(word)) ?? (opensWithBoth ? 2 : undefined);
}

/** «ambas», «los tres», «las dos españolas»; «las dos fábricas francesas»: what is counted is named by a noun that is none of these. */
function countedTogether({ words, head, seed, origin, tail }: Described, count: number, reading: Reading): Answer {
  if (head === undefined && !words.every((word) => together.has(word) || word === 'otras' || word === 'otros' || originOf(reading.table, word))) return undefined;
  if (tail) return nobody;
  const fit = (mention: OrganizationMention): boolean => !reading.antecedents.has(mention.name) && fits(mention, seed, origin, reading);
  return (count === 2 ? withTopic(reading, fit) : null) ?? lastTogether(reading.memory, count, reading.sentence, fit) ?? nobody;
}

/** «Con Nokia la cosa va peor de lo que ambas confiesan»: the one told in the sentence and the one that it is about. */
function withTopic({ memory, sentence, antecedents }: Reading, fit: (mention: OrganizationMention) => boolean): OrganizationMention[] | null {
  const here = new Map(toldSince(memory.told, sentence).filter(({ mention }) => !isBystander(mention) && !antecedents.has(mention.name)).map(({ mention }) => [mention.name, mention]));
  const [topic] = memory.topic;
  if (here.size !== 1 || memory.topic.length !== 1 || here.has(topic.name)) return null;
  const pair = [topic.mention, ...here.values()];
  return pair.every(fit) ? pair : null;
}

/** Which of a pair: 0 the first. */
const ordinals = new Map([['primera', 0], ['primero', 0], ['segunda', 1], ['segundo', 1]]);
const far = new Set(['aquella', 'aquélla', 'aquel', 'aquél']);
const near = new Set(['esta', 'ésta', 'este', 'éste', 'última', 'último']);
/** «esta mañana», «esta vez». */
const timeAfter = /^\s(?:mañana|tarde|noche|semana|vez|madrugada)/u;
const TIME_REACH = 12;

/** «la primera», «aquella», «esta»: one of those told, by its place. */
const byPlace: Step = ({ phrase, words, tail }, reading) => {
  if (words.length !== 1 || tail) return undefined;
  const { text, memory, sentence, nearby } = reading;
  if (timeAfter.test(text.slice(phrase.end, phrase.end + TIME_REACH))) return nobody;
  // «en el primer caso […] en el segundo».
  const ordinal = phrase.preposition === 'en' && words[0].endsWith('o') ? undefined : ordinals.get(words[0]) ?? (far.has(words[0]) ? 0 : undefined);
  if (ordinal !== undefined) return only(pairInSight(reading)?.[ordinal]);
  if (!near.has(words[0])) return undefined;
  // «ésta»: the last one told; a bank in between mostly only runs the sale.
  const isNear = (told: Told): boolean => !isBystander(told.mention) && told.mention.entry?.kind !== 'bank';
  const recent = toldSince(memory.told, sentence - 1);
  return only((recent.findLast((told) => isNear(told) && !nearby.has(told.mention.name)) ?? recent.findLast(isNear))?.mention);
};

/** Sentences back within which a pair can be counted. */
const PAIR_REACH = 4;

/** The two that «la primera» and «la segunda» count: named together or of the last deal, not further back. */
function pairInSight(reading: Reading): OrganizationMention[] | null {
  const { memory, sentence } = reading;
  const pair = lastTogether(memory, 2, sentence, ({ entry }) => entry?.kind !== 'media' && entry?.kind !== 'agency');
  const told = new Set(toldSince(memory.told, sentence - PAIR_REACH).map(({ mention }) => mention.name));
  return pair?.every(({ name }) => told.has(name)) ? pair : null;
}

/** Sentences back within which «esta filial» was told. */
const PART_REACH = 2;
const lastWords = new Set(['última', 'último']);
const demonstrative = /^(?:\S+ )?est[ae]\s/iu;
const same = /^(?:\S+ )?e(?:s|st)[ae] mism[ao] /iu;

/** «esta última compañía»: the one told last; «esa misma operadora»: the one just told, though it stands in the same clause. */
const justTold: Step = ({ phrase, words, head, seed, origin, tail }, reading) => {
  if (!head) return undefined;
  const { text, memory, sentence } = reading;
  const said = text.slice(phrase.start, phrase.end);
  const last = (): OrganizationMention | undefined => toldSince(memory.told, sentence - 1).findLast(({ mention }) => fits(mention, seed, origin, reading))?.mention;
  if (words.some((word) => lastWords.has(word)) && demonstrative.test(said)) return only(last());
  // «esta filial»: the part of somebody that was told last.
  if (!tail && seed?.relation === 'part' && demonstrative.test(said)) return onlyFound(toldSince(memory.told, sentence - PART_REACH).findLast(({ mention }) => memory.owners.has(mention.name) || mention.entry?.parent)?.mention);
  return !tail && same.test(said) ? onlyFound(last()) : undefined;
};

const bareArticles = new Set(['los', 'las', 'la', 'el']);

/** «con ese músculo, la de Ruiz»: the company that one leads, whatever noun it might take up; «la de Cupertino». */
const byBareArticle: Step = ({ phrase, words, tail }, reading) => {
  if (!tail || !words.length || !bareArticles.has(words.at(-1)!)) return undefined;
  if (words.length === 1) return only(byRelation(null, phrase, tail, reading));
  const led = tail.name ? ledBy(tail.name, reading) : undefined;
  return led && only(mentionFor(led.name, reading, tail));
};

/** Words that may stand beside a demonym without a noun. */
const alone = new Set(['mismo', 'misma', 'mismos', 'mismas', 'propio', 'propia', 'propios', 'propias', 'también']);

/** «el Estado portugués» is a name of its own; «los mismos suecos» are the Swedes, «los alemanes de Henkell» the company that the complement names. */
const byDemonym: Step = ({ phrase, words, head, origin, tail }, { table }) => {
  if (head) return undefined;
  if (!origin || phrase.name || !words.every((word) => alone.has(word) || originOf(table, word))) return nobody;
  return tail?.entities[0]?.kind === 'org' && words.every((word) => word.endsWith('s') && table.countries.has(word)) ? only(tail.referents[0]?.mention) : undefined;
};

const other = /^(?:\S+\s)?(?:el|la|los|las|del|al)\sotr[oa]s?\s/iu;

/** «la nueva empresa», «la otra operadora», «de los otros fondos»: nobody that was told. */
const somebodyElse: Step = ({ phrase, words, seed }, { text }) =>
  !seed?.role && (words.some((word) => fresh.has(word)) || other.test(text.slice(phrase.start, phrase.end))) ? nobody : undefined;

/** «el fabricante de chips Nvidia»: a name that closes the complement names the whole. */
const byNameAtEnd: Step = ({ seed, tail }) => {
  if (!tail || seed?.relation) return undefined;
  let last = tail;
  while (last.complements[0]) last = last.complements[0];
  const entity = last.entities[0];
  return entity?.kind === 'org' && last.words.length > 0 && !last.definite && last.words.every((word) => !/^(?:propi[ao]|antigu[ao]|grupo)$/.test(word)) ? [entity.mention] : undefined;
};

/** «X contó que la empresa que dirige comprará…»: the one that he leads; «la compañía que dirige Murtra». */
const byLeaderInRelative: Step = ({ phrase }, reading) => {
  const { leader, spokenFor, memory } = reading;
  if (leader === '' && memory.topic.length === 1 && !spokenFor) return [memory.topic[0].mention];
  if (!leader) return undefined;
  const led = ledBy(leader, reading);
  return onlyFound(led ? mentionFor(led.name, reading, phrase) : memory.leaders.get(surnameOf(leader)));
};

/** «la filial», «la dueña de Yoigo», «su rival», «la gente de Musk», «la empresa de Sam Altman»: by what it is to somebody. */
const byWhatItIsTo: Step = ({ phrase, seed, origin, tail }, reading) => {
  switch (seed?.relation) {
    case 'part': case 'owner': return only(relative(seed.relation, phrase, origin, reading));
    case 'people': return tail?.referents.length && !tail.coordinated.length ? [tail.referents[0].mention] : nobody;
    case 'other': if (!tail) return onlyFound(rivalOf(origin, reading)) ?? stranger(phrase);
  }
  const related = tail && !seed?.role ? byRelation(seed, phrase, tail, reading) : undefined;
  return related === undefined ? undefined : only(related);
};

/** «las compañías»: several, or none. */
const bySeveral: Step = ({ head }, { table }) => (head && table.plurals.has(head) ? nobody : undefined);

/** A purchase has few parties: the one in mind may be meant though the deal is told in the same breath. */
const ofPurchases: ReadonlySet<Role> = new Set<Role>(['acquirer', 'seller', 'target']);

/** «la compradora», «el oferente»: who has that role in the deal told. */
const byRole: Step = ({ seed }, { buyer, memory }) => {
  if (!seed?.role) return undefined;
  if (buyer && seed.role[0] === 'acquirer') return [buyer];
  const filled = seed.role.map((role) => memory.leadRoles.get(role) ?? memory.roles.get(role)).find((referent) => referent !== undefined);
  if (filled) return [filled.mention];
  return seed.role.some((role) => ofPurchases.has(role)) ? undefined : nobody;
};

/** «la compañía», «la startup madrileña»: the one most in mind of those that are such. */
const bySalience: Step = (described, reading) => {
  const { phrase, seed, origin } = described;
  return onlyFound(mostSalient(described, reading) ?? (seed?.sectors ? unknownOfArticle(origin, reading) : undefined)) ?? (seed?.sectors ? stranger(phrase) : nobody);
};

/** «la farmacéutica» of an article on telephones is somebody that it has not named: not the one that it is about. */
function stranger(phrase: NounPhrase): readonly OrganizationMention[] {
  phrase.classes.add('stranger');
  return nobody;
}

/** In the order in which they are asked: the closer a description says whom it means, the earlier. */
const steps: readonly Step[] = [
  byPlace, justTold, byBareArticle, byDemonym, somebodyElse, byNameAtEnd, byLeaderInRelative, byWhatItIsTo, bySeveral, byRole, bySalience,
];
