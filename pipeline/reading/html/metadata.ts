import type { Dated } from '../../article.js';
import { countryOf } from '../country.js';
import type { DomDocument, DomElement } from './dom.js';
import { describedArticle, textOf, type Described } from './json-ld.js';
import { fragmentText } from './text.js';

/** What a page says of itself; each date with where it is said, the most trustworthy first. */
export interface Metadata {
  readonly title: string | null;
  readonly uri: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly country: string | null;
  /** What should stand at the head of the article: JSON-LD, OpenGraph and meta descriptions. */
  readonly descriptions: readonly string[];
  /** The whole article as plain text, where JSON-LD has it. */
  readonly articleBody: string | null;
  readonly published: readonly Dated[];
  readonly modified: readonly Dated[];
}

/** Keys of <meta> (property, name or itemprop) by what they tell, in order of trust. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  uri: ['og:url'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name'],
  language: ['og:locale', 'inlanguage', 'dc.language', 'language'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  published: ['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dc.date.created', 'dcterms.created', 'dc.date', 'date', 'pubdate', 'publish-date', 'article.published', 'fecha'],
  modified: ['article:modified_time', 'og:article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'article.updated'],
} as const;

/** Reads JSON-LD, OpenGraph, <meta>, <time> and the address of a page. */
export function metadataOf(document: DomDocument, address: string | null): Metadata {
  const described = describedArticle(document) ?? {};
  const meta = metaOf(document);
  const first = (keys: readonly string[]): string | null => keys.map((key) => meta.get(key)).find(Boolean) ?? null;
  const uri = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || first(META.uri) || address;
  const publisher = plain(textOf(described['publisher'])) ?? first(META.publisher);
  const language = document.documentElement?.getAttribute('lang')?.trim() || textOf(described['inLanguage']) || first(META.language);
  return {
    title: withoutSite(plain(textOf(described['headline'])) ?? first(META.title) ?? headingOf(document) ?? titleOf(document), publisher),
    uri, publisher, language: language?.replace('_', '-') ?? null,
    country: countryOf(uri ?? address, language),
    descriptions: [...new Set([plain(textOf(described['description'])), ...META.description.map((key) => meta.get(key) ?? null)].filter((each) => each !== null))],
    articleBody: plainParagraphs(textOf(described['articleBody'])),
    published: [...inJsonLd(described, 'datePublished'), ...inMeta(meta, META.published), ...inTime(document), ...inAddress(uri ?? address)],
    modified: [...inJsonLd(described, 'dateModified'), ...inMeta(meta, META.modified)],
  };
}

const plain = (text: string | null): string | null => (text === null ? null : fragmentText(text) || null);

/** Its paragraphs are lines, or elements where it is HTML after all. */
const plainParagraphs = (text: string | null): string | null => plain(text?.replace(/\r?\n/g, '<br><br>') ?? null);

function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta, [itemprop="datePublished"], [itemprop="dateModified"]')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? '').trim();
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(name)?.trim().toLowerCase();
      if (key && content !== '' && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

const inJsonLd = (described: Described, key: string): Dated[] => [textOf(described[key])].flatMap((value) => (value === null ? [] : [{ value, from: `JSON-LD ${key}` }]));

const inMeta = (meta: ReadonlyMap<string, string>, keys: readonly string[]): Dated[] => keys.flatMap((key) => {
  const value = meta.get(key);
  return value === undefined ? [] : [{ value, from: `meta ${key}` }];
});

/** The <time> of the article itself: its own header comes before the related stories. */
function inTime(document: DomDocument): Dated[] {
  const time = document.querySelector('time[pubdate], article time[datetime], main time[datetime], header time[datetime]') ?? document.querySelector('time[datetime]');
  const value = time?.getAttribute('datetime');
  return value ? [{ value, from: 'time' }] : [];
}

/** https://example.org/economia/2025/11/18/nota.html, …/2025-11-18/nota. */
function inAddress(uri: string | null): Dated[] {
  const [, year, month, day] = /[/-](20\d{2}|19\d{2})[/-](\d{2})[/-](\d{2})(?=[/_-]|$)/.exec(uri ?? '') ?? [];
  return year === undefined ? [] : [{ value: `${year}-${month}-${day}`, from: 'URL' }];
}

function headingOf(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => collapsed(heading.textContent)).filter((text) => text !== '');
  return headings.length === 1 ? headings[0] ?? null : null;
}

const titleOf = (document: DomElement): string | null => collapsed(document.querySelector('head title')?.textContent ?? document.querySelector('title')?.textContent ?? '') || null;
const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** «Orbalia compra Nubela | El Diario», «… - El Diario - Economía»: the part before the publisher's name. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  const before = title.slice(0, Math.max(0, title.toLowerCase().lastIndexOf(publisher.toLowerCase()))).trimEnd();
  return SEPARATORS.includes(before.charAt(before.length - 1)) ? before.slice(0, -1).trimEnd() || title : title;
}

const SEPARATORS = [...'|-–—·:'];
