import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Dated, SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { sizeOf, type Bytes } from './bytes.js';
import { decode } from './decode.js';
import { elements } from './elements.js';
import { itemArticle, type Item } from './feed-item.js';
import { attempted, notesOn, type About } from './made.js';

/** The kinds of feeds, by their root element: what an item is called, what an item alone is wrapped in, and what is read of it. */
const kinds = {
  rss: { item: 'item', before: '<channel>', after: '</channel></rss>', parse: (xml: string) => rss(parseRssFeed(xml)) },
  feed: { item: 'entry', before: '', after: '</feed>', parse: (xml: string) => atom(parseAtomFeed(xml)) },
  'rdf:RDF': { item: 'item', before: '', after: '</rdf:RDF>', parse: (xml: string) => rss(parseRdfFeed(xml)) },
} as const;

type Kind = typeof kinds[keyof typeof kinds];

/** What an item says of itself, before that of its feed. */
type Entry = Omit<Item, 'publisher' | 'language'> & { readonly language: string | null };

interface Channel {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

/** Whether a root element is that of a feed. */
export const isFeed = (root: string): root is keyof typeof kinds => Object.hasOwn(kinds, root);

/** An item is an article; longer ones are something else. */
const LARGEST_ITEM = 16 * 1024 * 1024;

/** RSS, Atom and RDF, an item at a time: an export of ten years costs the memory of one article. A broken item costs no other. */
export async function* readFeed(bytes: Bytes, root: keyof typeof kinds, encoding: string | null, about: About): AsyncGenerator<SourceArticle | Skipped> {
  const kind = kinds[root];
  let opening = '';
  let channel: Channel = { publisher: null, language: null, entries: [] };
  let number = 0;
  for await (const part of elements(bytes, kind.item, LARGEST_ITEM)) {
    if (part.kind === 'head') {
      opening = openingOf(part.source, root);
      channel = channelOf(part.source, root, encoding) ?? channel;
      continue;
    }
    const here = { ...about, place: `${about.place}[${number}]`, id: `${about.id}-${number + 1}`, uri: about.uri === null ? null : `${about.uri}[${number}]` };
    number++;
    if (part.kind === 'cut') yield skipped('notXml', here.place, 'the file ends inside it');
    else if (part.kind === 'tooLarge') yield skipped('tooLarge', here.place, `an item of ${sizeOf(part.bytes)}`);
    else yield attempted(here.place, () => entryArticle(opening, part.source, kind, channel, encoding, here));
  }
  if (number === 0) yield skipped('empty', about.place, 'a feed without items');
}

/** The start tags that an item needs around it: they declare its namespaces. Nothing before them, such as a DOCTYPE, is passed on. */
function openingOf(head: string, root: keyof typeof kinds): string {
  return startTag(head, root) + (kinds[root].before === '' ? '' : startTag(head, 'channel') || kinds[root].before);
}

function startTag(head: string, name: string): string {
  const start = head.search(new RegExp(`<${name}[\\s>]`));
  return start < 0 ? '' : head.slice(start, head.indexOf('>', start) + 1);
}

function channelOf(head: string, root: keyof typeof kinds, encoding: string | null): Channel | null {
  const start = head.search(new RegExp(`<${root}[\\s>]`));
  const decoded = decode(Buffer.from(head.slice(Math.max(0, start)) + kinds[root].after, 'latin1'), encoding);
  try {
    return 'text' in decoded ? kinds[root].parse(decoded.text) : null;
  } catch {
    return null;
  }
}

function entryArticle(opening: string, source: string, { parse, after }: Kind, channel: Channel, encoding: string | null, about: About): SourceArticle | Skipped {
  const decoded = decode(Buffer.from(opening + source + after, 'latin1'), encoding);
  if ('binary' in decoded) return skipped('binary', about.place, decoded.binary);
  const [entry] = parsed(parse, decoded.text);
  if (!entry) return skipped('notXml', about.place, 'it cannot be read as an item of a feed');
  return itemArticle({ ...entry, publisher: channel.publisher, language: entry.language ?? channel.language }, { ...about, notes: [...about.notes, ...notesOn(decoded.encoding)] });
}

function parsed(parse: Kind['parse'], xml: string): readonly Entry[] {
  try { return parse(xml).entries; } catch { return []; }
}

/** What we use of feedsmith's answers; everything may be missing. */
interface RssFeed {
  readonly title?: string;
  readonly language?: string;
  readonly dc?: { readonly languages?: readonly string[] };
  readonly items?: readonly RssItem[];
}

interface RssItem {
  readonly guid?: { readonly value?: string };
  readonly rdf?: { readonly about?: string };
  readonly link?: string;
  readonly title?: string;
  readonly description?: string;
  readonly content?: { readonly encoded?: string };
  readonly pubDate?: string;
  readonly dc?: { readonly dates?: readonly string[]; readonly languages?: readonly string[] };
  readonly dcterms?: { readonly modified?: readonly string[] };
  readonly atom?: { readonly updated?: string };
}

function rss({ title, language, dc, items = [] }: RssFeed): Channel {
  return { publisher: title ?? null, language: language ?? dc?.languages?.[0] ?? null, entries: items.map(rssEntry) };
}

const rssEntry = (item: RssItem): Entry => ({
  id: item.guid?.value ?? item.rdf?.about ?? null,
  uri: item.link ?? null, title: item.title ?? null,
  content: item.content?.encoded ?? null, summary: item.description ?? null,
  language: item.dc?.languages?.[0] ?? null,
  published: datesOf([['pubDate', item.pubDate], ['dc:date', item.dc?.dates?.[0]]]),
  modified: datesOf([['atom:updated', item.atom?.updated], ['dcterms:modified', item.dcterms?.modified?.[0]]]),
});

interface AtomFeed {
  readonly title?: Text;
  readonly xml?: { readonly lang?: string };
  readonly entries?: readonly AtomEntry[];
}

interface Text {
  readonly value?: string;
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: Text;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly content?: Text;
  readonly summary?: Text;
  readonly published?: string;
  readonly updated?: string;
}

function atom({ title, xml, entries = [] }: AtomFeed): Channel {
  return { publisher: title?.value ?? null, language: xml?.lang ?? null, entries: entries.map(atomEntry) };
}

const atomEntry = (entry: AtomEntry): Entry => ({
  id: entry.id ?? null,
  uri: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href ?? null,
  title: entry.title?.value ?? null, content: entry.content?.value ?? null, summary: entry.summary?.value ?? null, language: null,
  published: datesOf([['published', entry.published], ['updated', entry.published === undefined ? entry.updated : undefined]]),
  modified: datesOf([['updated', entry.updated]]),
});

const datesOf = (dates: readonly (readonly [key: string, written: string | undefined])[]): Dated[] => dates.flatMap(([key, value]) => (value === undefined ? [] : [{ value, from: `feed ${key}` }]));
