import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { decode } from './decode.js';
import { notesOn, type About, type Articles } from './made.js';
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
export function* jsonArticles(value: unknown, about: About): Generator<SourceArticle | Skipped> {
  const shape = shapeOf(value);
  const items = shape.items?.(value) ?? (Array.isArray(value) ? value as readonly unknown[] : null);
  if (items === null) { yield shape.article(value, about); return; }
  if (items.length === 0) { yield skipped('empty', about.place, 'an empty list'); return; }
  for (const [i, item] of items.entries()) {
    const place = `${about.place}[${i}]`;
    yield (shape.items ? shape : shapeOf(item)).article(item, { ...about, place, id: `${about.id}-${i + 1}`, uri: about.uri === null ? null : place });
  }
}

/** V8 quotes the input, which may be a page long. */
export const syntaxOf = (error: unknown): string => (error as Error).message.slice(0, 500).replace(/\s+/g, ' ').replace(/, ?"?\.{3}.*$/, '').replace(/, ".*" is not valid JSON$/, '');
