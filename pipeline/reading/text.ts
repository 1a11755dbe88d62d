import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { decode } from './decode.js';
import { articleFrom, notesOn, type About } from './made.js';

/** A file of plain text: one article, its headline in the first line if that stands alone. */
export function readText(bytes: Buffer, about: About): SourceArticle | Skipped {
  const decoded = decode(bytes, about.charset);
  if ('binary' in decoded) return skipped('binary', about.place, decoded.binary);
  return articleFrom({ text: decoded.text, title: headlineOf(decoded.text), notes: notesOn(decoded.encoding) }, about);
}

/** The first line, when it stands alone over a blank one and does not end like a sentence: a headline (or a Markdown heading, without its #). */
export function headlineOf(text: string): string | null {
  const [, title = null] = /^\s{0,40}(?:#{1,6} {1,4})?(\S[^\n\r]{0,250})\r?\n[^\S\n]{0,40}\r?\n/.exec(text.slice(0, 500)) ?? [];
  return title === null || /[.:;,]$/.test(title.trimEnd()) ? null : title.trimEnd();
}
