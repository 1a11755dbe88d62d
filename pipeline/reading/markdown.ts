import { parse } from 'yaml';
import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { decode } from './decode.js';
import { articleFrom, notesOn, type About } from './made.js';
import { headlineOf } from './text.js';

/** The keys that static site generators use, in the order in which they are believed. */
const KEYS = {
  title: ['title', 'titulo', 'título'],
  uri: ['url', 'canonical_url', 'canonical', 'link', 'permalink'],
  published: ['date', 'publishedAt', 'published', 'pubDate', 'fecha'],
  modified: ['lastmod', 'updated', 'modified', 'modifiedAt'],
  language: ['lang', 'language', 'locale'],
} as const;

/** A Markdown file: one article. Its front matter (YAML between two lines of ---) is no part of the text. */
export function readMarkdown(bytes: Buffer, about: About): SourceArticle | Skipped {
  const decoded = decode(bytes, about.charset);
  if ('binary' in decoded) return skipped('binary', about.place, decoded.binary);
  const { front, text } = frontMatter(decoded.text);
  const value = (keys: readonly string[]): string | null => keys.map((key) => front.values.get(key)).find((each) => each !== undefined) ?? null;
  const dated = (keys: readonly string[]): { value: string; from: string }[] => keys.flatMap((key) => { const written = front.values.get(key); return written === undefined ? [] : [{ value: written, from: `front matter ${key}` }]; });
  return articleFrom({
    text, title: value(KEYS.title) ?? headlineOf(text), uri: value(KEYS.uri), language: value(KEYS.language),
    published: dated(KEYS.published), modified: dated(KEYS.modified),
    notes: [...notesOn(decoded.encoding), ...front.notes],
  }, about);
}

interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

const NONE: FrontMatter = { values: new Map(), notes: [] };

/** Text that only looks like front matter (a rule at the head of a page) is text. */
function frontMatter(source: string): { readonly front: FrontMatter; readonly text: string } {
  const begin = /^---[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  if (begin === 0) return { front: NONE, text: source };
  const end = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source.slice(begin, begin + LONGEST));
  if (!end) return { front: NONE, text: source };
  const text = source.slice(begin + end.index + end[0].length);
  try {
    const value: unknown = parse(source.slice(begin, begin + end.index), { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { front: NONE, text: source };
    return { front: { values: new Map(Object.entries(value).flatMap(([key, each]) => (typeof each === 'string' && each.trim() !== '' ? [[key, each.trim()] as const] : []))), notes: [] }, text };
  } catch {
    return { front: { values: new Map(), notes: ['front matter cannot be used and was left out'] }, text };
  }
}

/** Front matter is a screenful. */
const LONGEST = 1 << 16;
