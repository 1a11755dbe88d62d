import { createHash } from 'node:crypto';
import type { DraftDeal } from '../../extractors/index.js';
import type { AnnotatedDocument, Deal, DocumentReference } from '../../schemas/plain.js';
import type { SourceArticle, Stage } from '../article.js';
import type { ReadArticle } from './deals.js';

/** An article with its finished record. */
export interface RecordedArticle extends SourceArticle {
  readonly record: AnnotatedDocument;
}

/** The stage: the public record, with ids and the document that each deal comes from. Deals less sure than `minConfidence` are left out. */
export const normalise = (minConfidence: number): Stage<ReadArticle, RecordedArticle> => ({
  name: 'normalise',
  run: (article) => {
    const { reading, language, languageConfidence } = article;
    const drafts = reading.deals.filter((deal) => deal.confidence >= minConfidence);
    const record: AnnotatedDocument = {
      id: article.id,
      language,
      languageConfidence,
      sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
      money: reading.money,
      power: reading.power,
      chips: reading.chips,
      organizations: reading.organizations,
      deals: drafts.length > 0 ? withIds(drafts, documentOf(article)) : [],
    };
    return { ...article, record };
  },
});

function documentOf({ id, uri, title, publishedAt, language, text }: ReadArticle): DocumentReference {
  return { id, uri, title, publishedAt, language, sha256: sha256(text) };
}

/**
 * An id is made of the article's text and what tells its deals apart, not of its path or of its other deals: the same article gives
 * the same id wherever it lies, and a rule that finds one deal more renames no other. Twins of one article are numbered.
 */
function withIds(drafts: readonly DraftDeal[], document: DocumentReference): Deal[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const parties = draft.parties.map(({ role, name }) => [role, name]);
    const { value, upper, currency } = draft.amount ?? {};
    const key = JSON.stringify([document.sha256, draft.type, parties, value ?? null, upper ?? null, currency ?? null]);
    const twins = seen.get(key) ?? 0;
    seen.set(key, twins + 1);
    return { id: sha256(twins === 0 ? key : `${key}#${twins}`).slice(0, 16), ...draft, document };
  });
}

/** Of the text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
