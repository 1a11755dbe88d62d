import type { DealType } from '../schemas/plain.js';
import { dealLines, documentLine } from './records.js';
import { isSkipped, skipReasons, type Skipped, type SkipReason } from './skip.js';
import type { CheckedArticle } from './stages/validate.js';
import { tableRows } from './table.js';

/** What a command writes of each article. Plain data, as the words are put together in worker threads. */
export interface Writing {
  /** The lines of the output: one a deal, or one an article; null when there is only a table. */
  readonly lines: 'deals' | 'documents' | 'documents with text' | null;
  /** A table for people too, so many columns wide (null: as wide as it is where there is no terminal). */
  readonly table: { readonly width: number | null } | null;
}

/** What is left of an article once it is read: what is written of it, and what is counted and told. It crosses threads, so it is plain data. */
export interface Result {
  readonly place: string;
  /** Null when the article has none because nothing could be read of it. */
  readonly id: string | null;
  readonly notes: readonly string[];
  /** Whole lines for the output, with their newlines. */
  readonly lines: string;
  /** Whole lines of the table. */
  readonly rows: string;
  /** The type of each deal written. */
  readonly deals: readonly DealType[];
  /** What records were left out because they broke their schema. */
  readonly defects: readonly string[];
  /** Why the article was left out, if it was. */
  readonly left: Left | null;
}

export interface Left {
  readonly reason: SkipReason;
  /** The stage that it did not get past. */
  readonly stage: string;
  readonly why: string;
  readonly language: string;
  readonly languageConfidence: number;
  /** Of the error behind a fault, for --debug. */
  readonly stack: string | null;
}

/** What becomes of an article, in the words that `writing` asks for. */
export const resultOf = ({ lines, table }: Writing) => (outcome: CheckedArticle | Skipped): Result => {
  const article = isSkipped(outcome) ? outcome.article : outcome;
  return {
    place: outcome.place,
    id: article?.id ?? null,
    notes: article?.notes ?? [],
    lines: lines === null ? '' : linesOf[lines](outcome),
    rows: table === null ? '' : tableRows(outcome, table.width ?? undefined),
    deals: isSkipped(outcome) ? [] : outcome.record.deals.map(({ type }) => type),
    defects: isSkipped(outcome) ? [] : outcome.defects.map(({ what }) => what),
    left: isSkipped(outcome) ? leftOf(outcome) : null,
  };
};

const linesOf: Readonly<Record<NonNullable<Writing['lines']>, (outcome: CheckedArticle | Skipped) => string>> = {
  'deals': dealLines,
  'documents': (outcome) => documentLine(outcome, false),
  'documents with text': (outcome) => documentLine(outcome, true),
};

function leftOf({ skipped: reason, stage, why, language, languageConfidence, cause }: Skipped): Left {
  return { reason, stage: stage ?? skipReasons[reason].stage, why, language, languageConfidence, stack: cause instanceof Error ? cause.stack ?? null : null };
}
