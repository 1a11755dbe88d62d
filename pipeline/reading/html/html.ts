import type { SourceArticle } from '../../article.js';
import { skipped, type Skipped } from '../../skip.js';
import { sizeOf } from '../bytes.js';
import { decode } from '../decode.js';
import { articleFrom, notesOn, type About } from '../made.js';
import { bodyText, flatten, keepBreaks } from './body.js';
import { declaredEncoding } from './charset.js';
import { parsePage } from './dom.js';
import { leadsOf, withoutFurniture } from './furniture.js';
import { refusal } from './guard.js';
import { completed, missingLead, squeezed } from './lead.js';
import { metadataOf } from './metadata.js';

/** Pages of newsrooms have up to 5 MB, most of it scripts. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** The article of a page: its headline, its lead and its body, in paragraphs, with what the page says of itself. */
export function readHtml(bytes: Buffer, about: About): SourceArticle | Skipped {
  if (bytes.length > LARGEST_PAGE) return skipped('tooLarge', about.place, `a page of ${sizeOf(bytes.length)}`);
  const decoded = decode(bytes, declaredEncoding(bytes, about.charset));
  if ('binary' in decoded) return skipped('binary', about.place, decoded.binary);
  if (decoded.text.trim() === '') return skipped('empty', about.place, 'empty file');
  return pageArticle(decoded.text, { ...about, notes: [...about.notes, ...notesOn(decoded.encoding)] });
}

function pageArticle(html: string, about: About): SourceArticle | Skipped {
  const refused = refusal(html);
  if (refused) return skipped(refused.reason, about.place, refused.why);
  const document = parsePage(html);
  flatten(document);
  const { title, descriptions, articleBody, ...metadata } = metadataOf(document, about.uri);
  const leads = leadsOf(document);
  withoutFurniture(document);
  keepBreaks(document);
  const body = completed(withoutHeadline(bodyText(document), title), articleBody);
  if (body.text === '') return skipped('empty', about.place, 'no article in the page');
  const lead = missingLead([...leads, ...descriptions], body.text, title);
  const notes = [...(lead === null ? [] : ['lead kept that the page has outside of its article']), ...(body.added === 'nothing' ? [] : [`${body.added === 'all' ? 'text' : 'beginning'} taken from JSON-LD articleBody`])];
  return articleFrom({ ...metadata, title, text: [title, lead, body.text].filter((part) => part !== null).join('\n\n'), notes }, about);
}

/** The headline is put before the text in any case; a page that has it in its article would say it twice. */
function withoutHeadline(body: string, title: string | null): string {
  const end = body.indexOf('\n\n');
  return title !== null && end > 0 && squeezed(body.slice(0, end)) === squeezed(title) ? body.slice(end + 2) : body;
}
