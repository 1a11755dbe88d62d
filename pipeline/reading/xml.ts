import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { collect, opened, peek, type Bytes } from './bytes.js';
import type { About, Articles } from './made.js';
import { heldBytes } from './options.js';
import { asUtf8 } from './wide.js';
import { withoutDoctype } from './doctype.js';

/** Where the root element has to be found: behind the declaration, comments and a DOCTYPE. */
const HEAD = 1 << 16;

/** XML by its root element: a feed, which is streamed, or a wire of IPTC. */
export async function readXml(bytes: Bytes, about: About): Promise<Articles> {
  const { utf8, encoding: wide } = await asUtf8(bytes);
  const { head, all } = await peek(utf8, HEAD);
  const start = head.toString('latin1');
  const root = rootOf(start);
  const encoding = wide ?? /^[^<]{0,10}<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? null;
  const { isFeed, readFeed } = await import('./feed.js');
  if (root !== null && isFeed(root)) return readFeed(all, root, encoding, about);
  const read = root === null ? undefined : wires[root];
  if (!read) return [skipped(head.length === 0 ? 'empty' : 'format', about.place, root === null ? head.length === 0 ? 'empty file' : 'no element in it' : `XML of another kind (<${root}>)`)];
  return read(await collect(opened(all, heldBytes(about.options))), encoding, about);
}

type WireReader = (bytes: Buffer, encoding: string | null, about: About) => Promise<Iterable<SourceArticle | Skipped>>;

/** Wires by their root element, without its prefix. */
const wires: Readonly<Record<string, WireReader>> = {
  html: async (bytes, encoding, about) => [(await import('./html/html.js')).readHtml(bytes, { ...about, charset: encoding ?? about.charset })],
};

/** The name of the root element; that of `rdf:RDF` keeps its prefix. */
function rootOf(head: string): string | null {
  const bare = withoutDoctype(head.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, ' '));
  return /<((?:[\w-]{1,40}:)?[\w-]{1,40})[\s/>]/.exec(bare)?.[1] ?? null;
}
