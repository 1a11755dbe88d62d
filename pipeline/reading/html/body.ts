import { Readability } from '@mozilla/readability';
import { isElement, nodesOf, type DomDocument, type DomElement, type DomNode } from './dom.js';
import { BREAK } from '../paragraphs.js';
import { blockText } from './text.js';

/** Pages are built twenty to forty deep; Readability takes time with the cube of the depth (0.1 s at 64, 2 s at 500 for one chain of <div>). */
const FLATTENED = 64;
/** A news in brief has this many characters. */
const BRIEF = 250;

/** Takes the elements below a depth out of the tree, leaving their words where they were. */
export function flatten(document: DomDocument): void {
  const deep: DomElement[] = [];
  for (const { node, depth, leaving } of nodesOf(document)) if (!leaving && depth > FLATTENED && isElement(node)) deep.push(node);
  for (const element of deep.reverse()) element.replaceWith(...element.childNodes);
}

/** Puts breaks where the <br> are: Readability makes paragraphs of them, and at times leaves two words together. */
export function keepBreaks(document: DomDocument): void {
  for (const element of [...document.querySelectorAll('br')]) element.replaceWith(document.createTextNode(BREAK));
}

/** The text of the article in a page, without its headline; empty when the page has none. The tree is used up. */
export function bodyText(document: DomDocument): string {
  const fallback = [...document.querySelectorAll('article, main, [itemprop="articleBody"]')].map(blockText);
  const content = articleIn(document);
  const text = content === null ? '' : blockText(content);
  return text !== '' ? text : fallback.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Of a page of a hundred thousand pieces of text side by side the libraries run out of stack: it has no article. */
function articleIn(document: DomDocument): DomNode | null {
  // Its types want a browser's Document.
  const options: unknown = { charThreshold: BRIEF, serializer: (node: DomNode) => node };
  try {
    return new Readability<DomNode>(document, options as never).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
