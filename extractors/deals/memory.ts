import type { Role } from '../../schemas/index.js';
import { cues } from '../organizations/cues.js';
import type { OrganizationMention } from '../organizations/index.js';
import { partiesOf, type Event } from './event.js';
import { isMark, isNoun, isVerb, type NounPhrase, type Referent, type Unit } from './phrase.js';

/** A mention and the index of its sentence. */
export interface Told {
  readonly mention: OrganizationMention;
  readonly sentence: number;
}

/** What the article has told of its organizations so far: whom a description may stand for. */
export interface Memory {
  /** Mentions before the point of reading, in order; sources and public bodies that judge or publish are left out. */
  readonly told: Told[];
  /** Of each name its first mention and its last. */
  readonly named: Map<string, { readonly first: OrganizationMention; last: OrganizationMention }>;
  /** The organizations in mind, the last one last, no repeats: no more than `REACH`. */
  readonly recent: OrganizationMention[];
  /** How often each name was told. */
  readonly counts: Map<string, number>;
  /** Words that described an organization («startup», «madrileña»), by name; `@MX` for a country. */
  readonly profiles: Map<string, Set<string>>;
  /** Organizations named together («Orbalia y Lumbre»), the last ones last; of things named so («Honduras y Costa Rica») only how many. */
  readonly groups: { readonly mentions: readonly OrganizationMention[]; readonly size: number; readonly sentence: number }[];
  /** Who leads whom, as the article tells it, by the last word of the leader's name. */
  readonly leaders: Map<string, OrganizationMention>;
  /** Who owns whom, as the article tells it («Datalia, la filial de Orbalia»), by the name of the part. */
  readonly owners: Map<string, OrganizationMention>;
  /** Who filled a role last («la compradora»). */
  readonly roles: Map<Role, Referent>;
  /** Who fills it in the deal that the headline or the first sentence tells: «el oferente», many deals later. */
  readonly leadRoles: Map<Role, Referent>;
  /** The principals of the deals with two or more, in order of naming, those of them on a side that has several, and the sentences of the deals. */
  readonly principals: { readonly mentions: readonly OrganizationMention[]; readonly side: readonly OrganizationMention[]; readonly sentence: number }[];
  /** The last deal noun: what «otro», «otra» take up. */
  head: NounPhrase | null;
  topic: readonly Referent[];
  /** Names in the headline. */
  headline: ReadonlySet<string>;
  /** All names of the article, those still to come included. */
  readonly article: ReadonlySet<string>;
}

export const newMemory = (article: ReadonlySet<string>): Memory =>
  ({ article, told: [], named: new Map(), recent: [], counts: new Map(), profiles: new Map(), groups: [], leaders: new Map(), owners: new Map(), roles: new Map(), leadRoles: new Map(), principals: [], head: null, topic: [], headline: new Set() });

const neverDescribed: ReadonlySet<string> = new Set(['media', 'regulator', 'government', 'exchange', 'agency', 'consultancy', 'institution', 'university', 'association']);

/** Whether it only tells, judges or regulates: never «la compañía», never whom the next sentence leaves unsaid. */
export function isBystander({ entry, name }: OrganizationMention): boolean {
  return entry ? neverDescribed.has(entry.kind) : cues.publicHead.has(name.split(' ', 1)[0]);
}

/** Remembers a mention. */
export function remember(memory: Memory, mention: OrganizationMention, sentence: number): void {
  memory.told.push({ mention, sentence });
  const known = memory.named.get(mention.name);
  if (known) known.last = mention;
  else memory.named.set(mention.name, { first: mention, last: mention });
  const before = memory.recent.findIndex(({ name }) => name === mention.name);
  if (before >= 0) memory.recent.splice(before, 1);
  memory.recent.push(mention);
  if (memory.recent.length > REACH) memory.recent.shift();
  memory.counts.set(mention.name, (memory.counts.get(mention.name) ?? 0) + 1);
}

/** Remembers that a description stood for an organization: it is spoken of, though not named. */
export function speakOf(memory: Memory, name: string): void {
  memory.counts.set(name, (memory.counts.get(name) ?? 0) + 1);
}

/** Remembers what is named together: organizations, or so many other things. */
export function rememberGroup(memory: Memory, referents: readonly Referent[], size: number, sentence: number): void {
  const mentions = distinct(referents.map((referent) => referent.mention));
  if (mentions.length > 1 || !mentions.length) memory.groups.push({ mentions, size: mentions.length || size, sentence });
}

/** Remembers how many countries a sentence names in a row: «se despidió de Honduras y Panamá: las dos pasaron a X». */
export function rememberCountries(units: readonly Unit[], memory: Memory, sentence: number): void {
  let size = 0;
  units.forEach((unit, at) => {
    size = isNoun(unit) && unit.classes.has('country') ? size + 1 : isNoun(unit) || isVerb(unit) ? 0 : size;
    if (size > 1 && isNoun(unit) && !(isMark(units[at + 1], 'comma') || isMark(units[at + 1], 'conjunction'))) {
      memory.groups.push({ mentions: [], size, sentence });
      size = 0;
    }
  });
}

/** Rules that tell what somebody else offered for what another bought. */
const rivalling: ReadonlySet<string> = new Set(['acquisition/rival-offer', 'acquisition/rival-bid']);

/** The sentence after the headline. */
const LEAD = 1;
/** The last that may tell the deal of the article when none before it tells one. */
const LATEST_LEAD = 2;

/** Remembers who did what in the deals of a sentence. */
export function rememberDeals(memory: Memory, events: readonly Event[], sentence: number): void {
  // «Orbalia se va de compras / Lugo, 3 de mayo / Orbalia absorberá Nubela»: a dateline stands before the sentence that tells it.
  const leads = sentence <= LEAD || (sentence <= LATEST_LEAD && !memory.principals.length);
  for (const event of events) {
    const parties = partiesOf(event);
    // «Z había ofrecido N»: «el comprador» stays who bought.
    if (event.rules.some((rule) => rivalling.has(rule))) continue;
    for (const { role, referent } of parties) {
      memory.roles.set(role, referent);
      if (leads && !memory.leadRoles.has(role)) memory.leadRoles.set(role, referent);
    }
    const principals = distinct(parties.map(({ referent }) => referent.mention));
    const inOrder = (mentions: OrganizationMention[]): OrganizationMention[] => mentions.sort((a, b) => firstTold(memory, a) - firstTold(memory, b));
    const sides = [...event.parties.values()].map((referents) => distinct(referents.map(({ mention }) => mention)));
    if (principals.length > 1) memory.principals.push({ mentions: inOrder(principals), side: inOrder(sides.find((side) => side.length > 1) ?? []), sentence });
  }
}

const firstTold = (memory: Memory, mention: OrganizationMention): number => (memory.named.get(mention.name)?.first ?? mention).start;

/** Names further back than this many are out of mind. */
const REACH = 14;

/** Deals further back than this many are out of mind: what «ambas», «la operación» may mean must not grow with the article. */
export const DEALS_IN_MIND = 60;

/** The organizations in mind, the last one first, no repeats. */
export const inMind = (memory: Memory): OrganizationMention[] => memory.recent.toReversed();

/** The last mention of a name. */
export const lastMention = (memory: Memory, name: string): OrganizationMention | undefined => memory.named.get(name)?.last;

/** What was told from a sentence on, in order. Sentences come in order, so that nothing before is looked at. */
export function toldSince<T extends { readonly sentence: number }>(told: readonly T[], sentence: number): T[] {
  let first = told.length;
  while (first > 0 && told[first - 1].sentence >= sentence) first--;
  return told.slice(first);
}

/**
 * The organizations that «ambas», «las dos», «el trío» stand for, in order of naming: those told together, those of the last deal,
 * or those of the sentence before, when they are just so many.
 * @param fits leaves out those that the noun beside does not fit («las dos operadoras»)
 */
export function lastTogether(memory: Memory, size: number, sentence: number, fits: (mention: OrganizationMention) => boolean): OrganizationMention[] | null {
  const told = (index: number): OrganizationMention[] => distinct(toldSince(memory.told, index).filter((item) => item.sentence === index).map((item) => item.mention)).filter((mention) => fits(mention) && !isBystander(mention));
  const group = (index: number): OrganizationMention[] | undefined => toldSince(memory.groups, index).findLast((item) => item.sentence === index && item.mentions.length === size && item.mentions.every(fits))?.mentions.slice();
  // «se despidió de Honduras, El Salvador y Costa Rica: las tres fueron a…»: three things, whoever else was told.
  const here = toldSince(memory.groups, sentence).findLast((item) => item.size === size);
  if (here?.sentence === sentence && !here.mentions.length) return null;
  const exactly = (mentions: OrganizationMention[] | undefined): OrganizationMention[] | null => mentions?.length === size ? mentions : null;
  return exactly(group(sentence)) ?? exactly(told(sentence)) ?? exactly(group(sentence - 1))
    ?? exactly(partners(memory, size, sentence, fits))
    ?? exactly(told(sentence - 1)) ?? (size === 2 ? exactly(mostTold(memory, size, fits)) : null);
}

/** The principals of the deal told in the sentence before, or of the one whose principals the article speaks of most. */
function partners(memory: Memory, size: number, sentence: number, fits: (mention: OrganizationMention) => boolean): OrganizationMention[] | undefined {
  const count = (mentions: readonly OrganizationMention[]): number => mentions.reduce((sum, mention) => sum + (memory.counts.get(mention.name) ?? 0), 0);
  let best: OrganizationMention[] | undefined;
  for (let i = memory.principals.length - 1; i >= Math.max(0, memory.principals.length - DEALS_IN_MIND); i--) {
    const deal = memory.principals[i];
    const all = deal.mentions.filter(fits);
    // «X y Z compran el 20 % de Y. Las dos empresas…»: of three the two of one side.
    const mentions = all.length === size ? all : deal.side.length === size && deal.side.every(fits) ? deal.side : all;
    if (mentions.length !== size) continue;
    if (!best && deal.sentence === sentence - 1) return [...mentions];
    if (!best || count(mentions) > count(best)) best = [...mentions];
  }
  return best;
}

/** Those of which the article speaks most, in order of naming. */
function mostTold(memory: Memory, size: number, fits: (mention: OrganizationMention) => boolean): OrganizationMention[] {
  const count = (mention: OrganizationMention): number => memory.counts.get(mention.name) ?? 0;
  return inMind(memory).filter((mention) => fits(mention) && !isBystander(mention)).sort((a, b) => count(b) - count(a)).slice(0, size)
    .sort((a, b) => firstTold(memory, a) - firstTold(memory, b));
}

const distinct = (mentions: readonly OrganizationMention[]): OrganizationMention[] => [...new Map(mentions.map((mention) => [mention.name, mention])).values()];
