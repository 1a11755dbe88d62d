import { z } from 'zod';
import { createReader, type Reader } from '../extractors/index.js';
import type { AnnotatedDocument, Deal } from '../schemas/index.js';
import type { SourceArticle } from './article.js';
import { emptyRecord } from './records.js';
import { understanding } from './stages.js';
import { sha256 } from './stages/normalise.js';
import type { Defect } from './stages/validate.js';

export * from '../schemas/index.js';
export { SeedError } from '../seeds/load.js';
export type { Defect } from './stages/validate.js';

/** What may be told of a text beside its words. */
export const ReadOptions = z.strictObject({
  /** The article's own id; without one, the beginning of the SHA-256 of the text. */
  id: z.string().min(1).optional(),
  uri: z.string().nullish(),
  title: z.string().nullish(),
  /** ISO 8601 date or date-time; anchors «este lunes». */
  publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:$|T)/, 'not an ISO 8601 date').nullish(),
  /** ISO 3166-1 alpha-2 of the newsroom: decides «$» and «pesos». */
  country: z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 code of two capitals').nullish(),
  /** Folders of own seeds, read after the built-in ones. */
  seeds: z.array(z.string()).optional(),
  /** Reads the text as Spanish whatever it looks like. */
  forceLanguage: z.literal('spa').optional(),
  /** Deals less sure than this are left out (0..1). */
  minConfidence: z.number().min(0).max(1).optional(),
  /** Is told of records that broke their schema and were left out; without it they are process warnings. */
  onDefect: z.custom<(defect: Defect) => void>((value) => typeof value === 'function', 'not a function').optional(),
});
export type ReadOptions = z.infer<typeof ReadOptions>;

/** The deals that a text reports; none when it is not in Spanish. */
export function extractDeals(text: string, options: ReadOptions = {}): Deal[] {
  return annotate(text, options).deals;
}

/**
 * Everything that is read in a text: its language, sentences, mentions and deals. A text in another language has empty lists.
 * @throws ZodError when the options are not as they should be
 * @throws SeedError when a file in `options.seeds` is not as it should be
 */
export function annotate(text: string, options: ReadOptions = {}): AnnotatedDocument {
  if (typeof text !== 'string') throw new TypeError(`the text must be a string; it was given ${text === null ? 'null' : typeof text}`);
  const { seeds = [], forceLanguage, minConfidence = 0, onDefect = warn, ...known } = ReadOptions.parse(options);
  const id = known.id ?? sha256(text).slice(0, 16);
  const article: SourceArticle = {
    id, uri: known.uri ?? null, title: known.title ?? null, publishedAt: known.publishedAt ?? null, country: known.country ?? null, text, place: id, notes: [],
  };
  const outcome = understanding({ reader: readerFor(seeds), forceLanguage, minConfidence })(article);
  if ('skipped' in outcome) {
    if (outcome.skipped === 'fault') throw outcome.cause;
    return emptyRecord(article, outcome);
  }
  outcome.defects.forEach(onDefect);
  return outcome.record;
}

const warn = ({ place, what }: Defect): void => { process.emitWarning(`${place}: ${what}`, 'TeletipoDefect'); };

const readers = new Map<string, Reader>();

/** The compiled seeds take a moment to make and serve every later call; an import alone costs nothing. */
function readerFor(seeds: readonly string[]): Reader {
  const key = JSON.stringify(seeds);
  const reader = readers.get(key) ?? createReader({ seeds });
  readers.set(key, reader);
  return reader;
}
