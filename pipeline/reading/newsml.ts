import type { Dated, SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { countryOf } from './country.js';
import { fragmentText } from './html/text.js';
import { missingLead } from './html/lead.js';
import { articleFrom, attempted, type About, type Found } from './made.js';
import { nitfFound } from './nitf.js';
import { all, elementText, first, type XmlElement } from './xml-tree.js';

/** The articles of a NewsML-G2 file: a news item, or all those of a message. */
export async function* newsmlArticles(root: XmlElement, about: About): AsyncGenerator<SourceArticle | Skipped> {
  if (root.name === 'newsItem') { yield itemArticle(root, about); return; }
  const items = all(root, 'newsItem');
  if (items.length === 0) yield skipped('empty', about.place, 'no newsItem in it');
  for (const [i, item] of items.entries()) {
    const place = `${about.place}[${i}]`;
    yield attempted(place, () => itemArticle(item, { ...about, place, id: `${about.id}-${i + 1}`, uri: about.uri === null ? null : place }));
  }
}

/** What a sender has taken back must not be read. */
const CANCELLED = /cancell?ed$/i;

function itemArticle(item: XmlElement, about: About): SourceArticle | Skipped {
  const value = (...path: string[]): string | null => elementText(first(item, ...path));
  const status = first(item, 'itemMeta', 'pubStatus')?.attributes['qcode'] ?? '';
  if (CANCELLED.test(status)) return skipped('cancelled', about.place, status);
  const content = contentOf(item);
  if (content === null) return skipped('empty', about.place, 'no text in it');
  const title = value('contentMeta', 'headline') ?? content.title ?? null;
  const language = first(item, 'contentMeta', 'language')?.attributes['tag'] ?? item.attributes['lang'] ?? content.language ?? null;
  const provider = first(item, 'itemMeta', 'provider');
  const summaries = all(item, 'description').map(elementText).filter((summary) => summary !== null);
  const lead = missingLead(summaries, content.text, title);
  return articleFrom({
    id: item.attributes['guid'] ?? null, uri: content.uri ?? null, title, language, country: countryOf(null, language),
    publisher: (provider && elementText(first(provider, 'name'))) ?? provider?.attributes['literal'] ?? provider?.attributes['qcode'] ?? null,
    text: content.title === undefined || content.title === null ? [title, lead, content.text].filter((part) => part !== null).join('\n\n') : content.text,
    published: [...dated('firstCreated', value('itemMeta', 'firstCreated')), ...dated('contentCreated', value('contentMeta', 'contentCreated')), ...(content.published ?? []), ...dated('versionCreated', value('itemMeta', 'versionCreated'))],
    modified: [...dated('versionCreated', value('itemMeta', 'versionCreated')), ...dated('contentModified', value('contentMeta', 'contentModified'))],
  }, about);
}

const dated = (key: string, value: string | null): Dated[] => (value === null ? [] : [{ value, from: `NewsML-G2 ${key}` }]);

/** The text of a content set: NITF or XHTML inside, or plain text or HTML as a string. */
function contentOf(item: XmlElement): Found | null {
  const set = first(item, 'contentSet');
  if (!set) return null;
  const nitf = first(set, 'nitf');
  if (nitf) return nitfFound(nitf);
  const body = first(set, 'inlineXML', 'body') ?? first(set, 'inlineXML');
  const data = first(set, 'inlineData');
  const plain = data === null ? null : data.children.filter((child) => typeof child === 'string').join('');
  const text = elementText(body) ?? (plain === null ? null : /html/.test(data?.attributes['contenttype'] ?? '') ? fragmentText(plain) : plain.trim());
  return text ? { text } : null;
}
