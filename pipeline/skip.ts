import type { SourceArticle } from './article.js';
import { allEndings } from './reading/formats.js';

const WHAT_IS_READ = `teletipo reads ${allEndings.join(' ')}, also as .gz and .zst`;

/**
 * Why an article is left out, and at which stage. `label` is what the summary calls it; `failed` says that it could not be read, which
 * the exit status tells; `advice` is what its owner can do about it.
 */
export const skipReasons = {
  missing: { stage: 'find', label: 'not found', failed: true, advice: 'check the path' },
  unreadable: { stage: 'read', label: 'unreadable', failed: true, advice: 'check its permissions' },
  noArticles: { stage: 'find', label: 'folder without articles', failed: true, advice: WHAT_IS_READ },
  format: { stage: 'find', label: 'unknown format', failed: true, advice: WHAT_IS_READ },
  notFile: { stage: 'find', label: 'not a file', failed: true, advice: 'pass on what it sends with - (teletipo extract - < it)' },
  noReader: { stage: 'read', label: 'not readable here', failed: true, advice: 'npm install warcio, beside teletipo' },
  tooLarge: { stage: 'read', label: 'too large', failed: true, advice: 'split it, give one article a line (.jsonl), or see --max-bytes' },
  tooDeep: { stage: 'read', label: 'nested too deep', failed: true, advice: 'no browser would show it; give its text' },
  empty: { stage: 'read', label: 'empty', failed: true, advice: 'there is nothing to read in it' },
  binary: { stage: 'decode', label: 'binary', failed: true, advice: 'give its text' },
  notJson: { stage: 'read', label: 'broken JSON', failed: true, advice: 'mend it; the other articles are read' },
  broken: { stage: 'read', label: 'broken archive', failed: true, advice: 'fetch or pack it again; what could be unpacked of a list is read' },
  zstd: { stage: 'read', label: 'not unpacked', failed: true, advice: 'use a newer Node (22.15 or later), or unpack it with zstd -d' },
  notXml: { stage: 'read', label: 'broken XML', failed: true, advice: 'mend it; the other articles are read' },
  notArticle: { stage: 'read', label: 'not an article', failed: true, advice: 'an article is {"id", "text", "publishedAt"?, "title"?, "uri"?, "country"?}' },
  cancelled: { stage: 'read', label: 'cancelled by its sender', failed: false, advice: 'nothing is to be done' },
  duplicate: { stage: 'read', label: 'duplicate', failed: false, advice: '--keep-duplicates reads it all the same' },
  language: { stage: 'language', label: 'not Spanish', failed: false, advice: '--force-language spa reads it all the same' },
  timeLimit: { stage: 'deals', label: 'took too long', failed: true, advice: 'please report it; --time-limit gives it longer' },
  crash: { stage: 'deals', label: 'ended its worker thread', failed: true, advice: 'this is a fault of teletipo: please report it' },
  fault: { stage: 'deals', label: 'failed', failed: true, advice: 'this is a fault of teletipo: please report it; --debug says more' },
} as const;

export type SkipReason = keyof typeof skipReasons;

/** An article that is left out, as a value: which, why, and what is known of it. */
export interface Skipped {
  readonly skipped: SkipReason;
  readonly place: string;
  /** The stage it did not get past, where that is not the usual one for the reason. */
  readonly stage: string | null;
  /** The particulars, without the label: «por (0.98)». */
  readonly why: string;
  /** The article, when it got as far as having a text: `annotate` still answers for it. */
  readonly article: SourceArticle | null;
  readonly language: string;
  readonly languageConfidence: number;
  /** The error behind a fault, for --debug. */
  readonly cause: unknown;
}

interface Known {
  readonly stage?: string;
  readonly language?: string;
  readonly languageConfidence?: number;
  readonly cause?: unknown;
}

/** Leaves out an article (or, before there is one, a place). */
export function skipped(reason: SkipReason, what: SourceArticle | string, why: string, known: Known = {}): Skipped {
  return {
    skipped: reason,
    place: typeof what === 'string' ? what : what.place,
    stage: known.stage ?? null,
    why,
    article: typeof what === 'string' ? null : what,
    language: known.language ?? 'und',
    languageConfidence: known.languageConfidence ?? 0,
    cause: known.cause,
  };
}

/** Whether a stage answered with a reason instead of its output. */
export function isSkipped<T extends object>(answer: T | Skipped): answer is Skipped {
  return 'skipped' in answer;
}
