import { isElement, parsePage, TEXT, within, type DomNode } from './dom.js';
import { refusal } from './guard.js';
import { BREAK, paragraphs } from '../paragraphs.js';

const BLOCKS = new Set(('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html '
  + 'li main nav ol p pre section summary table tbody td tfoot th thead tr ul').split(' '));
/** Not read: machinery, forms, pictures with their captions, and what stands beside the article. */
const UNREAD = new Set('script style noscript template svg math iframe object embed audio video canvas button select textarea input label nav aside figure figcaption form head title'.split(' '));
/** A line of its own, but no paragraph. */
const LINES = new Set('li tr dt dd'.split(' '));
const CELLS = new Set(['td', 'th']);

/** The words of a part of a page: paragraphs apart by a blank line, items and rows by a line, cells by a tab. No-break and thin spaces stay. */
export function blockText(root: DomNode): string {
  const page = paragraphs();
  for (const { node, leaving } of within(root, (each) => !(isElement(each) && UNREAD.has(each.localName)))) {
    if (node.nodeType === TEXT && !leaving) page.words(node.nodeValue ?? '');
    if (!isElement(node)) continue;
    if (node.localName === 'br') { if (leaving) page.words(BREAK); } else if (CELLS.has(node.localName)) page.end('\t');
    else if (LINES.has(node.localName)) page.end('\n');
    else if (BLOCKS.has(node.localName)) page.end('\n\n');
  }
  return page.text();
}

/** The words of a piece of HTML, as feeds and JSON carry it; null when it is beyond reason. */
export function fragmentText(html: string): string | null {
  if (!/[<&]/.test(html)) return html.trim();
  return refusal(html) ? null : blockText(parsePage(`<html><body>${html}</body></html>`));
}
