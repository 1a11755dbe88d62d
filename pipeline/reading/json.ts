import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { decode } from './decode.js';
import { attempted, notesOn, type About, type Articles } from './made.js';
import { shapeOf } from './json-shapes.js';

/** A JSON file: an article, a list of them, or a feed. */
export function readJson(bytes: Buffer, about: About): Articles {
  const decoded = decode(bytes, about.charset);
  if ('binary' in decoded) return [skipped('binary', about.place, decoded.binary)];
  if (decoded.text.trim() === '') return [skipped('empty', about.place, 'empty file')];
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return [skipped('notJson', about.place, `${syntaxOf(error)}; one article a line belongs in a .jsonl file`)];
  }
  return jsonArticles(value, { ...about, notes: [...about.notes, ...notesOn(decoded.encoding)] });
}

/** The articles of a value: of a list, each by its number. */
export async function* jsonArticles(value: unknown, about: About): AsyncGenerator<SourceArticle | Skipped> {
  const { options } = about;
  const shape = shapeOf(value, options);
  const items = shape.items?.(value as Readonly<Record<string, unknown>>) ?? (Array.isArray(value) ? value as readonly unknown[] : null);
  if (items === null) { yield attempted(about.place, () => shape.article(value, about, null)); return; }
  if (items.length === 0) { yield skipped('empty', about.place, 'an empty list'); return; }
  for (const [i, item] of items.entries()) {
    const place = `${about.place}[${i}]`;
    const here = { ...about, place, id: `${about.id}-${i + 1}`, uri: about.uri === null ? null : place };
    yield attempted(place, () => (shape.items ? shape : shapeOf(item, options)).article(item, here, value));
  }
}

/** V8 quotes the input, which may be a page long. */
// bound: the first 500 characters of a message.
export const syntaxOf = (error: unknown): string => (error as Error).message.slice(0, 500).replace(/\s+/g, ' ').replace(/, ?"?\.{3}.*$/, '').replace(/, ".*" is not valid JSON$/, '');
