import { parseHTML } from 'linkedom';

/** What we use of the DOM (linkedom's types want a browser's). */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly id: string;
  readonly className: string;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(node: DomNode): boolean;
  remove(): void;
  replaceWith(...nodes: DomNode[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  createTextNode(text: string): DomNode;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The tree of a page. The bounds of `guard.ts` are for its caller to keep. */
export function parsePage(html: string): DomDocument {
  // Without it a page that begins with text has no <html>, and linkedom no document element.
  const page = treeOf(/<html[\s>]/i.test(html) ? html : wrapped(html));
  // A page that breaks off inside its <html …> has nothing in it.
  return page.documentElement === null ? treeOf(wrapped('')) : page;
}

const wrapped = (html: string): string => `<html><body>${html}</body></html>`;
const treeOf = (html: string): DomDocument => (parseHTML(html) as unknown as { document: DomDocument }).document;

/** The nodes of a page below its <html>. */
export const nodesOf = (document: DomDocument, enter?: (node: DomNode) => boolean): ReturnType<typeof within> => within(document.documentElement ?? document.body, enter);

/** The nodes below one, in document order, without recursion; `enter` may keep out of one. */
export function* within(root: DomNode, enter: (node: DomNode) => boolean = () => true): Generator<{ readonly node: DomNode; readonly depth: number; readonly leaving: boolean }> {
  let node: DomNode | null = root.firstChild;
  let depth = 1;
  while (node) {
    const entered: boolean = enter(node);
    if (entered) yield { node, depth, leaving: false };
    if (entered && node.firstChild) { node = node.firstChild; depth++; continue; }
    if (entered) yield { node, depth, leaving: true };
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (!node || node === root) return;
      yield { node, depth, leaving: true };
    }
    node = node?.nextSibling ?? null;
  }
}

/** Whether it is an element, which has attributes. */
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
