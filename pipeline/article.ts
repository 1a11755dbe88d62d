import type { Skipped } from './skip.js';

/** An article as it came in. Its text is never edited: offsets of every later stage are into this string. */
export interface SourceArticle {
  readonly id: string;
  readonly uri: string | null;
  readonly title: string | null;
  /** ISO 8601 date or date-time, if known. */
  readonly publishedAt: string | null;
  /** ISO 3166-1 alpha-2 of the newsroom, if known: decides «$» and «pesos». */
  readonly country: string | null;
  readonly text: string;
  /** What a message calls it: a path, with the line or the element in it. */
  readonly place: string;
  /** What the summary should tell of how it was read: «read as Windows-1252». */
  readonly notes: readonly string[];
  /** What a page, a feed or a wire says of itself; absent where there is nothing but text. */
  readonly origin?: Origin;
}

/** What an article's source says of it, beside what decides how it is read. */
export interface Origin {
  readonly publisher: string | null;
  /** As it is declared («es-MX»); the language of a record is the one that is detected. */
  readonly language: string | null;
  readonly published: Dated | null;
  readonly modified: Dated | null;
}

/** A date and where it is said: `JSON-LD datePublished`, `meta article:published_time`, `URL`. */
export interface Dated {
  /** ISO 8601 date or date-time. */
  readonly value: string;
  readonly from: string;
}

/** One step in the life of an article: what it needs comes in, what it adds goes out, or the article is skipped with a reason. */
export interface Stage<In, Out> {
  readonly name: string;
  readonly run: (input: In) => Out | Skipped;
}
