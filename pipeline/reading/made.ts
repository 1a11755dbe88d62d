import type { Dated, SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { settleDates } from './dates.js';
import { mended } from './mojibake.js';
import type { ReadingOptions } from './options.js';

/** Articles of one file, in order. */
export type Articles = Iterable<SourceArticle | Skipped> | AsyncIterable<SourceArticle | Skipped>;

/** Where a document comes from, as its reader is told. */
export interface About {
  /** What a message calls it. */
  readonly place: string;
  /** What the article is called when it does not say itself. */
  readonly id: string;
  /** Its address when it does not say itself. */
  readonly uri: string | null;
  /** The encoding that was declared outside of it (HTTP). */
  readonly charset: string | null;
  /** When it was fetched, if known. */
  readonly crawledAt: string | null;
  readonly notes: readonly string[];
  readonly options: ReadingOptions;
}

/** What a reader has found. Dates are as they are written, the most trustworthy first. */
export interface Found {
  readonly text: string;
  readonly id?: string | null | undefined;
  readonly uri?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly published?: readonly Dated[];
  readonly modified?: readonly Dated[];
  readonly notes?: readonly string[];
}

const MENDED = 'mojibake mended; offsets are those of the mended text';

/** The article of what was found: misread characters mended, dates that cannot be refused; without a text it is skipped. */
export function articleFrom(found: Found, about: About): SourceArticle | Skipped {
  const { published = [], modified = [], publisher = null, language = null } = found;
  const dates = settleDates({ published, modified, crawledAt: about.crawledAt });
  const text = mended(found.text);
  const title = found.title ?? null;
  const article: SourceArticle = {
    id: found.id ?? about.id,
    uri: found.uri ?? about.uri,
    title: title === null ? null : mended(title) ?? title,
    publishedAt: dates.published?.value ?? null,
    country: found.country ?? null,
    text: text ?? found.text,
    place: about.place,
    notes: [...about.notes, ...found.notes ?? [], ...dates.notes, ...(text === null ? [] : [MENDED])],
    ...(published.length + modified.length > 0 || publisher !== null || language !== null
      ? { origin: { publisher: publisher === null ? null : mended(publisher) ?? publisher, language, published: dates.published, modified: dates.modified } } : {}),
  };
  return /\S/.test(article.text) ? article : skipped('empty', article, article.text === '' ? 'no text' : 'only whitespace');
}

/** What to tell of an encoding; nothing of the usual one. */
export const notesOn = (encoding: string): string[] => (encoding === 'UTF-8' ? [] : [`read as ${encoding}`]);

/** One article of many: what goes wrong with it costs no other. */
export async function attempted(place: string, make: () => SourceArticle | Skipped | Promise<SourceArticle | Skipped>): Promise<SourceArticle | Skipped> {
  try {
    return await make();
  } catch (error) {
    return skipped('fault', place, `while reading: ${(error as Error).message.split('\n')[0]}`, { stage: 'read', cause: error });
  }
}
