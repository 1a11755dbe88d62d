import type { DescriptionSeed, OrganizationSeed } from '../../schemas/index.js';
import type { OrganizationMention } from '../organizations/index.js';
import { inMind, isBystander, lastMention } from './memory.js';
import { chainOf, type NounPhrase } from './phrase.js';
import type { Reading } from './described.js';
import type { Origin } from './descriptions.js';
import { fits } from './salience.js';

/** «su rival»: the last one told that is not spoken of now, of the same trade where it is known. */
export function rivalOf(origin: Origin | undefined, reading: Reading): OrganizationMention | undefined {
  const { memory, nearby } = reading;
  const own = nearby.size ? nearby : new Set(memory.topic.map(({ name }) => name));
  const trades = new Set([...own].map((name) => lastMention(memory, name)?.entry?.sector));
  return inMind(memory).find((mention) => !own.has(mention.name) && trades.has(mention.entry?.sector) && fits(mention, null, origin, reading));
}

/** «la filial», «la matriz», «la dueña de Yoigo»: found through the lexicon's owners, never guessed. */
export function relative(relation: 'part' | 'owner', phrase: NounPhrase, origin: Origin | undefined, reading: Reading): OrganizationMention | undefined | null {
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

const withoutArticle = (surface: string): string => surface.replace(/^(?:(?:al?|del?|en|con|por|para|entre|sobre|según|hacia|desde) )?(?:(?:el|la|los|las|l[ao] propi[ao]) )?/iu, '');

/** The words of a complement without its preposition and article: «Sam Altman» of «de Sam Altman». */
export const namesOf = (tail: NounPhrase, { text }: Reading): string => withoutArticle(text.slice(tail.start, tail.end));

const lastOf = (mentions: readonly (OrganizationMention | undefined)[]): OrganizationMention | undefined =>
  mentions.reduce((last, mention) => mention && (!last || mention.start > last.start) ? mention : last, undefined);

/**
 * The organization that somebody leads: of several the one of the headline, else the one told last. A surname alone counts only when the article names the organization
 * («Huesca» is mostly a town).
 */
export function ledBy(leader: string, { lexicon, memory }: Reading): OrganizationSeed | undefined {
  const led = lexicon.byLeader(leader);
  const here = led.filter(({ name }) => memory.article.has(name));
  if (here.length > 1) return here.find(({ name }) => memory.headline.has(name)) ?? lastOf(here.map(({ name }) => lastMention(memory, name)))?.entry ?? here[0];
  return here[0] ?? (leader.includes(' ') && led.length === 1 ? led[0] : undefined);
}

/**
 * «la empresa de Sam Altman», «la firma de Cupertino», «la creadora de ChatGPT», «los de Menlo Park».
 * Undefined: the complement settles nothing; null: it stands for nobody with a name.
 */
export function byRelation(seed: DescriptionSeed | null, phrase: NounPhrase, tail: NounPhrase, reading: Reading): OrganizationMention | null | undefined {
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
export function mentionFor(name: string, { memory, text, lexicon }: Reading, at: NounPhrase): OrganizationMention | null {
  const told = lastMention(memory, name);
  if (told) return told;
  const entry = lexicon.byName(name);
  return entry ? { text: text.slice(at.start, at.end), start: at.start, end: at.end, name: entry.name, entry } : null;
}

/** The last word of a leader's name, as `Memory.leaders` keeps it. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
