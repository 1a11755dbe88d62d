import type { DescriptionSeed } from '../../schemas/index.js';
import type { OrganizationMention } from '../organizations/index.js';
import type { Origin } from './descriptions.js';
import { inMind, isBystander, toldSince, type Memory } from './memory.js';
import type { Described, Reading } from './described.js';
import { namedAfter } from './sectors.js';

/** What is worth how much when a description might stand for several; a mention further back is worth one less than the next. */
const WORTH = {
  /** The article has called somebody by this noun, or the noun is of its trade. */
  calledSo: 8, ofTheTrade: 6,
  /** The noun is mostly said of another trade than its own. */
  ofAnotherTrade: -9,
  /** Its seat is where the demonym says. */
  fromThere: 6,
  /** What the sentence before was about, shared by those that it was about. */
  topic: 7,
  headline: 7,
  /** Its chairman or spokeswoman was named in this sentence. */
  spokenFor: 6,
  /** «Menos ruido hizo Orbalia. La casa de juguetes de Lugo…»: what tells something new is mostly of who has just come in. */
  justEntered: 8,
  /** Each kind of the noun before the one that it is. */
  lesserKind: -6,
  /** «la compañía», «la empresa»: who lends or invests is seldom called so. */
  financier: -4,
} as const;

/** Namings beyond so many make nobody more salient. */
const MOST_NAMINGS = 8;

/** Whom a description most likely stands for of those in mind that it fits. */
export function mostSalient(described: Described, reading: Reading): OrganizationMention | undefined {
  const { memory, nearby, sentence } = reading;
  const entered = described.tail ? new Set(toldSince(memory.told, sentence - 1).map((told) => told.mention.name).filter((name) => memory.counts.get(name) === 1)) : null;
  let best: OrganizationMention | undefined;
  let most = -Infinity;
  inMind(memory).forEach((mention, distance) => {
    if (nearby.has(mention.name) || !fits(mention, described.seed, described.origin, reading)) return;
    const salience = salienceOf(mention, described, reading) + (entered?.has(mention.name) ? WORTH.justEntered : 0) - distance;
    if (salience > most) {
      most = salience;
      best = mention;
    }
  });
  return best;
}

function salienceOf(mention: OrganizationMention, { seed, head, origin }: Described, { memory, spokenFor }: Reading): number {
  const { name, entry } = mention;
  let worth = Math.min(memory.counts.get(name) ?? 0, MOST_NAMINGS);
  if (origin?.cities.has(entry?.city ?? '')) worth += WORTH.fromThere;
  if (seed?.otherwise?.includes(entry?.sector ?? '')) worth += WORTH.ofAnotherTrade;
  if (head && memory.profiles.get(name)?.has(head)) worth += WORTH.calledSo;
  else if (seed?.sectors?.includes(entry?.sector ?? '')) worth += WORTH.ofTheTrade;
  if (memory.topic.some((referent) => referent.name === name)) worth += WORTH.topic / memory.topic.length;
  if (inHeadline(name, memory)) worth += WORTH.headline;
  if (name === spokenFor) worth += WORTH.spokenFor;
  if (entry && seed?.kinds) worth += WORTH.lesserKind * seed.kinds.indexOf(entry.kind);
  else if (!seed?.kinds && isFinancier(mention) && isTrading(head)) worth += WORTH.financier;
  return worth;
}

/** «la generadora» of an article on a company that the lexicon does not know: it may be of any trade. */
export const unknownOfArticle = (origin: Origin | undefined, reading: Reading): OrganizationMention | undefined => inMind(reading.memory).find((mention) =>
  !mention.entry && !reading.nearby.has(mention.name) && (inHeadline(mention.name, reading.memory) || reading.memory.topic.some(({ name }) => name === mention.name)) && fits(mention, null, origin, reading));

const isTrading = (head: string | undefined): boolean => head === 'compañía' || head === 'empresa';
const isFinancier = ({ entry }: OrganizationMention): boolean => entry?.kind === 'fund' || entry?.kind === 'bank';

/** Named in the headline, there perhaps as its own part («AT&T México»). */
function inHeadline(name: string, { headline }: Memory): boolean {
  if (headline.has(name)) return true;
  for (const other of headline) if (other.startsWith(`${name} `)) return true;
  return false;
}

export function fits(mention: OrganizationMention, seed: DescriptionSeed | null, origin: Origin | undefined, { memory, lexicon }: Reading): boolean {
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

