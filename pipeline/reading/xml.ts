import { skipped } from '../skip.js';
import { collect, opened, peek, type Bytes } from './bytes.js';
import { decode } from './decode.js';
import { notesOn, type About, type Articles } from './made.js';
import type { XmlElement } from './xml-tree.js';
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
  if (root === null) return [skipped(head.length === 0 ? 'empty' : 'format', about.place, head.length === 0 ? 'empty file' : 'no element in it')];
  const whole = (): Promise<Buffer> => collect(opened(all, heldBytes(about.options)));
  if (root === 'html') return [(await import('./html/html.js')).readHtml(await whole(), { ...about, charset: encoding ?? about.charset })];
  const read = wires[root.replace(/^.*:/, '')];
  return read ? wire(await whole(), read, encoding, about) : [skipped('format', about.place, `XML of another kind (<${root}>)`)];
}

type Wire = (root: XmlElement, about: About) => Promise<Articles>;

const newsml: Wire = async (root, about) => (await import('./newsml.js')).newsmlArticles(root, about);

/** The formats of IPTC by their root element, without its prefix. */
const wires: Readonly<Record<string, Wire>> = {
  nitf: async (root, about) => [(await import('./nitf.js')).nitfArticle(root, about)],
  newsItem: newsml, newsMessage: newsml,
};

async function wire(bytes: Buffer, read: Wire, encoding: string | null, about: About): Promise<Articles> {
  const { parseXml, XmlError } = await import('./xml-tree.js');
  const decoded = decode(bytes, encoding);
  if ('binary' in decoded) return [skipped('binary', about.place, decoded.binary)];
  try {
    return await read(parseXml(decoded.text), { ...about, notes: [...about.notes, ...notesOn(decoded.encoding)] });
  } catch (error) {
    if (error instanceof XmlError) return [skipped(error.kind, about.place, error.message)];
    throw error;
  }
}

/** The name of the root element; that of `rdf:RDF` keeps its prefix. */
function rootOf(head: string): string | null {
  const bare = withoutDoctype(head.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, ' '));
  return /<((?:[\w-]{1,40}:)?[\w-]{1,40})[\s/>]/.exec(bare)?.[1] ?? null;
}
