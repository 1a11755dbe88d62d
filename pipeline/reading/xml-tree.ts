import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DEEPEST, refusal } from './html/guard.js';
import { withoutDoctype } from './doctype.js';
import { BREAK, paragraphs, type Gap } from './paragraphs.js';

/** An element: its name without prefix, its attributes, and what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Why a file is not read as XML, in words. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  constructor(readonly kind: 'notXml' | 'tooDeep' | 'tooLarge', message: string) { super(message); }
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

/** Values are not trimmed, as the blanks around <em> are those between words; entities are not the parser's to read, as only the standard ones are. */
const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, trimValues: false, parseTagValue: false, parseAttributeValue: false,
  processEntities: false, cdataPropName: CDATA, ignoreDeclaration: true, ignorePiTags: true, maxNestedTags: DEEPEST + 1,
});

/**
 * The root element of an XML file. Its DOCTYPE is not read: no entity of its own is expanded, nothing is fetched.
 * @throws XmlError
 */
export function parseXml(source: string): XmlElement {
  const xml = withoutDoctype(source);
  const refused = refusal(xml, true);
  if (refused) throw new XmlError(refused.reason, refused.why);
  const valid = XMLValidator.validate(xml, { allowBooleanAttributes: true });
  if (valid !== true) throw new XmlError('notXml', `${valid.err.msg.replace(/\s+/g, ' ').slice(0, 200)} (line ${valid.err.line})`);
  const [root] = (parser.parse(xml) as Raw[]).flatMap(elementOf).filter((node) => typeof node !== 'string');
  if (!root) throw new XmlError('notXml', 'no element in it');
  return root;
}

/** As the parser gives it: one key, the name, beside that of the attributes. */
type Raw = Readonly<Record<string, unknown>>;

function elementOf(raw: Raw): (XmlElement | string)[] {
  if (typeof raw[TEXT] === 'string') return [decoded(raw[TEXT])];
  if (Array.isArray(raw[CDATA])) return (raw[CDATA] as Raw[]).flatMap((piece) => (typeof piece[TEXT] === 'string' ? [piece[TEXT]] : []));
  return Object.entries(raw).flatMap(([name, children]) => {
    if (name === ATTRIBUTES || !Array.isArray(children)) return [];
    const attributes = Object.entries((raw[ATTRIBUTES] ?? {}) as Record<string, string>).map(([key, value]) => [key, decoded(value)]);
    return [{ name, attributes: Object.fromEntries(attributes) as Record<string, string>, children: (children as Raw[]).flatMap(elementOf) }];
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0' };

/** The five entities of XML, the space that everybody uses as if it were one of them, and characters by their number. */
const decoded = (text: string): string => text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (written, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
  if (name !== undefined) return NAMED[name] ?? written;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
});

/** The elements of a name below one, however deep, in order; not those inside of each other. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : child.name === name ? [child] : all(child, name)));
}

/** The first element at a path of names, each somewhere below the one before. */
export function first(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((inner, name) => (inner === null ? null : all(inner, name)[0] ?? null), element);
}

/** What ends a passage in NITF and XHTML; the rest is inside of one. */
const BLOCKS: Readonly<Record<string, Gap>> = {
  p: '\n\n', div: '\n\n', block: '\n\n', hl1: '\n\n', hl2: '\n\n', h1: '\n\n', h2: '\n\n', h3: '\n\n', h4: '\n\n', blockquote: '\n\n', bq: '\n\n', table: '\n\n', ul: '\n\n', ol: '\n\n', dl: '\n\n', pre: '\n\n',
  section: '\n\n', article: '\n\n', note: '\n\n', li: '\n', tr: '\n', dt: '\n', dd: '\n', td: '\t', th: '\t',
};
/** Pictures with their captions, and what is no text. */
const UNREAD = new Set(['media', 'figure', 'script', 'style', 'head', 'nitf-table-metadata']);

/** The words of an element, in paragraphs; null for none. */
export function elementText(element: XmlElement | null): string | null {
  const page = paragraphs();
  const write = (node: XmlElement | string): void => {
    if (typeof node === 'string') { page.words(node); return; }
    if (UNREAD.has(node.name)) return;
    const gap = BLOCKS[node.name];
    if (gap !== undefined) page.end(gap);
    if (node.name === 'br') page.words(BREAK);
    node.children.forEach(write);
    if (gap !== undefined) page.end(gap);
  };
  element?.children.forEach(write);
  return page.text() || null;
}
