import type { Article } from '../extractors/article.js';
import { extractChips } from '../extractors/chips/index.js';
import { extractDates } from '../extractors/dates/index.js';
import { extractDeals } from '../extractors/deals/index.js';
import { extractDurations } from '../extractors/durations/index.js';
import { loadLexicon } from '../extractors/lexicon.js';
import { extractMentions, type Mentions } from '../extractors/mentions.js';
import { extractMoney } from '../extractors/money/index.js';
import { findNumbers, type FoundNumber } from '../extractors/numbers/index.js';
import { extractOrganizations } from '../extractors/organizations/index.js';
import { extractPercentages } from '../extractors/percentages/index.js';
import { extractPower } from '../extractors/power/index.js';
import { extractSources } from '../extractors/sources/index.js';
import { splitSentences } from '../extractors/text/sentences.js';

/** An article with what each extractor is given. */
export interface Given {
  readonly article: Article;
  readonly numbers: FoundNumber[];
  readonly mentions: Mentions;
}

/** The words of the seeds. */
export const lexicon = loadLexicon();

/** Every extractor, alone. */
export const extractors: Readonly<Record<string, (given: Given) => unknown>> = {
  sentences: ({ article }) => splitSentences(article.text),
  numbers: ({ article }) => findNumbers(article),
  organizations: ({ article }) => extractOrganizations(article, lexicon.mentions.organizations),
  money: ({ article, numbers }) => extractMoney(article, numbers),
  power: ({ article, numbers }) => extractPower(article, numbers),
  chips: ({ article, numbers }) => extractChips(article, numbers, lexicon.mentions.chips),
  percentages: ({ article, numbers }) => extractPercentages(article, numbers),
  durations: ({ article, numbers }) => extractDurations(article, numbers),
  dates: ({ article, numbers }) => extractDates(article, numbers),
  sources: ({ article, mentions }) => extractSources(article, mentions.organizations),
  deals: ({ article, mentions }) => extractDeals(article, mentions, lexicon.deals),
};

/** Reads what the extractors are given. */
export function given(text: string): Given {
  const article: Article = { text, sentences: splitSentences(text), publishedAt: '2025-11-18' };
  return { article, numbers: findNumbers(article), mentions: extractMentions(article, lexicon.mentions) };
}
