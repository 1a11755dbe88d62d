/** Half-open interval of UTF-16 code units of the article's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What every extractor reads: the untouched text and its sentences, in order, without overlap. */
export interface Article {
  readonly text: string;
  readonly sentences: readonly Range[];
  /** ISO date, if the article tells; anchors «este lunes». */
  readonly publishedAt: string | null;
}
