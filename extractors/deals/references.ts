import type { DemonymSeed, DescriptionSeed } from '../../schemas/index.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { pluralOf } from './nouns.js';
import type { NounPhrase, Referent } from './phrase.js';

/** The seeds that descriptions are read with, indexed. */
export interface DescriptionTable {
  readonly byNoun: ReadonlyMap<string, DescriptionSeed>;
  /** Demonym in any gender and number to country. */
  readonly countries: ReadonlyMap<string, string>;
}

export function compileDescriptions(descriptions: readonly DescriptionSeed[], demonyms: readonly DemonymSeed[]): DescriptionTable {
  const byNoun = new Map<string, DescriptionSeed>();
  for (const seed of descriptions) for (const noun of seed.nouns) byNoun.set(noun, seed).set(pluralOf(noun), seed);
  const countries = new Map<string, string>();
  for (const { country, demonyms: forms } of demonyms) {
    for (const form of forms) {
      const feminine = form.endsWith('o') ? `${form.slice(0, -1)}a` : /(és|án|ín|or|ol)$/.test(form) ? `${form.replace('és', 'es').replace('án', 'an').replace('ín', 'in')}a` : form;
      for (const shape of [form, feminine, pluralOf(form), pluralOf(feminine)]) countries.set(shape, country);
    }
  }
  return { byNoun, countries };
}

/** What the article has told of its organizations so far. */
export interface Memory {
  /** Mentions before the point of reading, in order, sources and listed media left out. */
  readonly mentions: readonly OrganizationMention[];
  /** Words that described an organization («startup», «madrileña»), by name. */
  readonly profiles: Map<string, Set<string>>;
  readonly topic: readonly Referent[];
}

/** Nouns too vague to look further back than this many mentions. */
const REACH = 14;

/**
 * Resolves a description («la startup», «la firma de Redmond», «la empresa de Sam Altman», «la mexicana», «ambas») to the
 * organizations that it stands for, or to none.
 * @param nearby names that stand in the same clause before it: a description seldom repeats its own subject
 */
export function resolveDescription(
  phrase: NounPhrase, text: string, table: DescriptionTable, lexicon: OrganizationLexicon, memory: Memory, nearby: ReadonlySet<string>,
): Referent[] {
  if (phrase.entities.length > 0) return [];
  if (phrase.name) {
    // «en Azure» is the company, «lanza Azure» is not.
    const product = phrase.preposition === 'en' ? lexicon.byProduct(phrase.name) : undefined;
    if (product) phrase.classes.add('service');
    const owner = product ?? (phrase.words.length ? undefined : lexicon.byLeader(phrase.name));
    const mention = owner ? mentionFor(owner.name, memory, text, phrase, lexicon) : null;
    if (mention) return [{ name: mention.name, mention, named: false, at: phrase }];
  }
  if (!(phrase.definite || phrase.possessive)) return [];
  const words = phrase.words;
  const head = words.find((word) => table.byNoun.has(word));
  const country = words.map((word) => table.countries.get(word)).find((found) => found !== undefined);
  const surface = text.slice(phrase.start, phrase.end);
  const refer = (mention: OrganizationMention): Referent => ({ name: mention.name, mention, named: false, at: phrase });
  if (/^(?:ambas|ambos|las dos|los dos|las partes)$/i.test(stripPreposition(surface, phrase))) return lastPair(memory).map(refer);
  const ordinal = words.find((word) => ordinals.has(word));
  if (ordinal && words.length === 1) {
    const chosen = lastPair(memory)[ordinals.get(ordinal)!];
    return chosen ? [refer(chosen)] : [];
  }
  if (!head && !(country && words.length === 1)) return [];
  const seed = head ? table.byNoun.get(head)! : null;
  const tail = phrase.complements[0];
  if (tail) {
    const fixed = byRelation(text, seed, tail, lexicon, memory);
    if (fixed !== undefined) return fixed === null ? [] : [refer(fixed)];
  }
  const fitting = candidates(memory).filter((mention) => fits(mention, seed, country, memory));
  const fresh = fitting.filter((mention) => !nearby.has(mention.name));
  const described = head ? fresh.find((mention) => memory.profiles.get(mention.name)?.has(head)) : undefined;
  const topical = fresh.find((mention) => memory.topic.some((referent) => referent.name === mention.name));
  const chosen = described ?? (phrase.preposition === null ? topical : undefined) ?? fresh[0];
  return chosen ? [refer(chosen)] : [];
}

const ordinals = new Map([['primera', 0], ['primero', 0], ['segunda', 1], ['segundo', 1], ['última', 1], ['último', 1]]);

const stripPreposition = (surface: string, phrase: NounPhrase): string => phrase.preposition ? surface.replace(/^\S+\s+/, '') : surface;

function candidates(memory: Memory): OrganizationMention[] {
  const seen = new Set<string>();
  const recent: OrganizationMention[] = [];
  for (let i = memory.mentions.length - 1; i >= 0 && recent.length < REACH; i--) {
    const mention = memory.mentions[i]!;
    if (seen.has(mention.name)) continue;
    seen.add(mention.name);
    recent.push(mention);
  }
  return recent;
}

/** The last two organizations in order of naming. */
function lastPair(memory: Memory): OrganizationMention[] {
  const [last, before] = candidates(memory);
  return last && before ? [before, last] : [];
}

const neverDescribed = new Set(['media', 'regulator', 'government', 'exchange', 'agency', 'consultancy']);

function fits(mention: OrganizationMention, seed: DescriptionSeed | null, country: string | undefined, memory: Memory): boolean {
  const entry = mention.entry;
  const profile = memory.profiles.get(mention.name);
  if (!entry) {
    if (country && profile && [...profile].some((word) => word.startsWith('@')) && !profile.has(`@${country}`)) return false;
    if (country && !profile?.has(`@${country}`)) return false;
    if (!seed?.sectors && !seed?.kinds) return true;
    return seed.nouns.some((noun) => profile?.has(noun)) || (seed.kinds?.includes('startup') ?? false);
  }
  if (country && entry.country !== country) return false;
  if (!seed) return !neverDescribed.has(entry.kind);
  if (seed.kinds && !seed.kinds.includes(entry.kind)) return false;
  if (seed.sectors && !seed.sectors.includes(entry.sector ?? '')) return false;
  return seed.kinds !== undefined || !neverDescribed.has(entry.kind);
}

/**
 * «la empresa de Sam Altman», «la firma de Cupertino», «la dueña de Facebook», «la creadora de ChatGPT», «el fabricante de chips».
 * Undefined: the complement settles nothing; null: it stands for nobody with a name.
 */
function byRelation(text: string, seed: DescriptionSeed | null, tail: NounPhrase, lexicon: OrganizationLexicon, memory: Memory): OrganizationMention | null | undefined {
  const words = text.slice(tail.start, tail.end).replace(/^(?:del?|l[ao]s?|el)\s+/i, '').replace(/^(?:l[ao]s?|el)\s+/i, '');
  const organization = tail.referents[0];
  if (seed?.relation === 'part') return null;
  if (organization && seed?.relation === 'owner') {
    const entry = organization.mention.entry;
    const owner = entry?.parent ? lexicon.byName(entry.parent) : undefined;
    return owner ? mentionFor(owner.name, memory, text, tail, lexicon) : null;
  }
  const known = lexicon.byProduct(words) ?? lexicon.byLeader(words) ?? lexicon.byEpithet(words);
  if (known) return mentionFor(known.name, memory, text, tail, lexicon);
  const seated = lexicon.byCity(words);
  if (seated.length) {
    const told = candidates(memory).find((mention) => seated.some((entry) => entry.name === mention.name));
    return told ?? undefined;
  }
  return undefined;
}

/** The last mention of a name; for one that the article does not name, a mention made of the words that stand for it. */
function mentionFor(name: string, memory: Memory, text: string, at: NounPhrase, lexicon: OrganizationLexicon): OrganizationMention | null {
  const told = memory.mentions.findLast((mention) => mention.name === name);
  if (told) return told;
  const entry = lexicon.byName(name);
  return entry ? { text: text.slice(at.start, at.end), start: at.start, end: at.end, name: entry.name, entry } : null;
}
