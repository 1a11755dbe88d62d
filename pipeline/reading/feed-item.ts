import type { Dated, SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { countryOf } from './country.js';
import { parsePage } from './html/dom.js';
import { withoutFurniture } from './html/furniture.js';
import { refusal } from './html/guard.js';
import { missingLead } from './html/lead.js';
import { blockText } from './html/text.js';
import { articleFrom, type About } from './made.js';

/** An article as a feed or a wire carries it: pieces of HTML or of plain text. */
export interface Item {
  readonly id: string | null;
  readonly uri: string | null;
  readonly title: string | null;
  /** The whole article; null where there is only a summary. */
  readonly content: string | null;
  readonly summary: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: readonly Dated[];
  readonly modified: readonly Dated[];
}

/** The article of an item: its headline, its lead if the body lacks it, its body. */
export function itemArticle(item: Item, about: About): SourceArticle | Skipped {
  const { id, uri, publisher, language, published, modified } = item;
  const parts = [item.title, item.content, item.summary];
  const refused = parts.map((part) => (part === null ? null : refusal(part))).find((each) => each !== null);
  if (refused) return skipped(refused.reason, about.place, refused.why);
  const [title = null, content = null, summary = null] = parts.map((part) => (part === null ? null : plainText(part) || null));
  const body = content ?? summary;
  if (body === null) return skipped('empty', about.place, title === null ? 'nothing in it' : 'a headline without text');
  const lead = summary === null ? null : missingLead([summary], body, title);
  return articleFrom({
    id, uri, title, publisher, language, published, modified, country: countryOf(uri, language),
    text: [title, lead, body].filter((part) => part !== null).join('\n\n'),
  }, about);
}

/** What newsrooms append to an article in a feed is left out as on a page. */
function plainText(part: string): string {
  if (!/[<&]/.test(part)) return part.trim();
  const page = parsePage(`<html><body>${part}</body></html>`);
  withoutFurniture(page);
  return blockText(page.body);
}

/** Plain text where HTML is expected: its «<» and «&» are themselves, its lines stay. */
export const asHtml = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>');
