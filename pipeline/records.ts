import type { AnnotatedDocument } from '../schemas/plain.js';
import type { SourceArticle } from './article.js';
import { isSkipped, type Skipped } from './skip.js';
import type { CheckedArticle } from './stages/validate.js';

/** What is said of an article that was not read: its language, and empty lists. */
export function emptyRecord({ id }: SourceArticle, { language, languageConfidence }: Skipped): AnnotatedDocument {
  return { id, language, languageConfidence, sentences: [], money: [], power: [], chips: [], organizations: [], deals: [] };
}

/** `annotate`: one line an article, in order, also for those in another language; none for what has no text. */
export function documentLine(outcome: CheckedArticle | Skipped, withText: boolean): string {
  const article = isSkipped(outcome) ? outcome.article : outcome;
  if (!article) return '';
  const record = isSkipped(outcome) ? emptyRecord(article, outcome) : outcome.record;
  const { id, ...rest } = record;
  return `${JSON.stringify(withText ? { id, text: article.text, source: sourceOf(article), ...rest } : record)}\n`;
}

/** What the article's source says of it, every key always there. */
function sourceOf({ uri, title, country, origin }: SourceArticle): object {
  const { publisher, language, published, modified } = origin ?? { publisher: null, language: null, published: null, modified: null };
  return { uri, title, country, publisher, language, published, modified };
}

/** `extract`: one line a deal. */
export function dealLines(outcome: CheckedArticle | Skipped): string {
  return isSkipped(outcome) ? '' : outcome.record.deals.map((deal) => `${JSON.stringify(deal)}\n`).join('');
}
