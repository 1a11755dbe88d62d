import type { Chip, Money, Organization, Power } from '../schemas/index.js';
import type { Article } from './article.js';
import { extractChips, type ChipLexicon } from './chips/index.js';
import { extractDates, type DateMention } from './dates/index.js';
import { extractDurations, type Duration } from './durations/index.js';
import type { Home } from './money/homes.js';
import { firstFrom } from './ranges.js';
import { extractMoney } from './money/index.js';
import { findNumbers } from './numbers/index.js';
import { extractOrganizations, type OrganizationLexicon, type OrganizationMention } from './organizations/index.js';
import { extractPercentages, type Percentage } from './percentages/index.js';
import { extractPower } from './power/index.js';
import { extractSources, type SourceMention } from './sources/index.js';

/** Every mention of an article, by kind, each list in order of appearance. */
export interface Mentions {
  readonly money: Money[];
  readonly power: Power[];
  readonly chips: Chip[];
  readonly organizations: OrganizationMention[];
  readonly percentages: Percentage[];
  readonly durations: Duration[];
  readonly dates: DateMention[];
  readonly sources: SourceMention[];
}

export interface MentionLexicon {
  readonly chips: ChipLexicon;
  readonly organizations: OrganizationLexicon;
}

/** Runs the mention extractors: numbers once, then everything that is built on them. */
export function extractMentions(article: Article, lexicon: MentionLexicon): Mentions {
  const numbers = findNumbers(article);
  const power = extractPower(article, numbers);
  const chips = extractChips(article, numbers, lexicon.chips);
  const organizations = withoutModels(extractOrganizations(article, lexicon.organizations), chips);
  const counted = [...power, ...chips].sort((a, b) => a.start - b.start);
  return {
    money: extractMoney(article, numbers, homesOf(organizations), counted),
    power,
    chips,
    organizations,
    percentages: extractPercentages(article, numbers),
    durations: extractDurations(article, numbers),
    dates: extractDates(article, numbers),
    sources: extractSources(article, organizations),
  };
}

/** «procesadores Sapphire Rapids»: what names a model of a chip names no organization, unless it is its maker. */
function withoutModels(organizations: OrganizationMention[], chips: readonly Chip[]): OrganizationMention[] {
  if (chips.length === 0) return organizations;
  return organizations.filter(({ text, name, start, end }) => {
    const chip = chips[firstFrom(chips, start + 1) - 1] as Chip | undefined;
    return chip === undefined || chip.end < end || chip.vendor === name || !chip.product.includes(text);
  });
}

/** The country of each organization, as far as the lexicon knows it. */
const homesOf = (mentions: readonly OrganizationMention[]): Home[] =>
  mentions.flatMap(({ name, entry, start }) => entry?.country === undefined ? [] : [{ country: entry.country, organization: name, at: start }]);

/**
 * What the public contract shows of an organization mention.
 * @param names how the article names its organizations, by canonical name
 */
export const publicOrganization = ({ text, start, end, name }: OrganizationMention, names: ReadonlyMap<string, string>): Organization =>
  ({ text, start, end, name: names.get(name) ?? name, canonical: name });
