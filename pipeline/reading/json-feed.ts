import { z } from 'zod';
import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { asHtml, itemArticle } from './feed-item.js';
import type { About } from './made.js';

const text = z.string().optional().catch(undefined);

const Feed = z.object({ title: text, language: text });
const FeedItem = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String).optional().catch(undefined),
  url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text, date_published: text, date_modified: text, language: text,
});

/** The article of an item of a JSON Feed. */
export function jsonFeedArticle(feed: unknown, value: unknown, about: About): SourceArticle | Skipped {
  const { title: publisher = null, language = null } = Feed.parse(feed);
  const parsed = FeedItem.safeParse(value);
  if (!parsed.success) return skipped('notArticle', about.place, 'an item of a JSON Feed is an object');
  const { data: item } = parsed;
  const dated = (key: 'date_published' | 'date_modified'): { value: string; from: string }[] => (item[key] === undefined ? [] : [{ value: item[key], from: `JSON Feed ${key}` }]);
  return itemArticle({
    id: item.id ?? null, uri: item.url ?? item.external_url ?? null, title: item.title ?? null,
    content: item.content_html ?? (item.content_text === undefined ? null : asHtml(item.content_text)), summary: item.summary ?? null,
    publisher, language: item.language ?? language, published: dated('date_published'), modified: dated('date_modified'),
  }, about);
}
