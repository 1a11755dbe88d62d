import type { Chip, Money, Organization, Power } from '../schemas/index.js';
import type { Article, Range } from './article.js';
import { extractDeals, type DraftDeal, type Observer } from './deals/index.js';
import { datelineOf } from './dates/index.js';
import { loadLexicon, type Lexicon } from './lexicon.js';
import { extractMentions, publicOrganization } from './mentions.js';
import { articleNames } from './organizations/naming.js';
import { formOf } from './text/form.js';
import { splitSentences } from './text/sentences.js';

export type { Article, Range } from './article.js';
export type { DraftDeal, Observer } from './deals/index.js';
export { formOf } from './text/form.js';

/** What one article says, before ids and document are added. */
export interface Reading {
  readonly sentences: readonly Range[];
  readonly money: Money[];
  readonly power: Power[];
  readonly chips: Chip[];
  readonly organizations: Organization[];
  readonly deals: DraftDeal[];
}

export interface ReaderInput {
  readonly text: string;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
}

/** Length of an ISO day: the hour of a date-time says nothing of deals. */
const DAY = 10;

export type Reader = (input: ReaderInput, observer?: Observer) => Reading;

/**
 * Makes the function that reads articles. Compiling the seeds takes a moment: make it once and keep it.
 * @throws SeedError when a seed file breaks its schema
 */
export function createReader(options: { readonly seeds?: readonly string[] } = {}): Reader {
  return readerOf(loadLexicon(options.seeds));
}

/** The function that reads articles with a compiled lexicon. */
export function readerOf(lexicon: Lexicon): Reader {
  return ({ text: written, publishedAt }, observer) => {
    const { text, original } = formOf(written);
    const article: Article = { text, sentences: splitSentences(text), publishedAt: publishedAt?.slice(0, DAY) ?? datelineOf(text) };
    const mentions = extractMentions(article, lexicon.mentions);
    const names = articleNames(mentions.organizations);
    return original({
      sentences: article.sentences, money: mentions.money, power: mentions.power, chips: mentions.chips,
      organizations: mentions.organizations.map((mention) => publicOrganization(mention, names)),
      deals: extractDeals(article, mentions, lexicon.deals, observer).map((deal) => ({
        ...deal, parties: deal.parties.map((party) => ({ ...party, name: names.get(party.canonical) ?? party.name })),
      })),
    });
  };
}
