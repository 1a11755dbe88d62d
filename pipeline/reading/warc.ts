import type { WARCRecord } from 'warcio';
import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { sizeOf, type Bytes } from './bytes.js';
import { readHtml } from './html/html.js';
import { attempted, type About } from './made.js';
import { readText } from './text.js';

/** What is longer is a film, or an error. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** The pages of a web archive, one held at a time: responses with an HTML page, and the plain text that crawlers make of pages (WET). Images and redirects are no articles. */
export async function* readWarc(bytes: Bytes, about: About): AsyncGenerator<SourceArticle | Skipped> {
  const warcio = await import('warcio').catch(() => null);
  if (!warcio) { yield skipped('noReader', about.place, 'web archives are read by the package warcio, which is not installed'); return; }
  let number = 0;
  let records = 0;
  for await (const record of new warcio.WARCParser(bytes)) {
    records++;
    const kind = kinds.find(({ fits }) => fits(record));
    if (!kind) continue;
    number++;
    const uri = record.warcTargetURI ?? null;
    const here: About = {
      ...about, place: `${about.place}:${uri ?? number}`, id: `${about.id}-${number}`, uri, crawledAt: record.warcDate ?? null, charset: charsetOf(record),
    };
    const page = await payloadOf(record);
    yield page.bytes === null ? skipped('tooLarge', here.place, `a page of more than ${sizeOf(LARGEST_PAGE)}`) : attempted(here.place, () => kind.read(page.bytes, here));
  }
  if (records === 0) yield skipped('empty', about.place, 'no record in it');
  else if (number === 0) yield skipped('empty', about.place, 'no page in it');
}

const kinds = [
  { fits: (record: WARCRecord) => (record.warcType === 'response' || record.warcType === 'resource') && okay(record) && /^(?:text\/html|application\/xhtml\+xml)/i.test(typeOf(record)), read: readHtml },
  { fits: (record: WARCRecord) => record.warcType === 'conversion' && /^text\/plain/i.test(typeOf(record)), read: readText },
] as const;

const okay = ({ httpHeaders }: WARCRecord): boolean => httpHeaders === null || String(httpHeaders.statusCode) === '200';
const typeOf = ({ httpHeaders, warcContentType }: WARCRecord): string => (httpHeaders?.headers.get('content-type') ?? warcContentType ?? '').trim();
const charsetOf = (record: WARCRecord): string | null => /charset\s{0,10}=\s{0,10}["']?([\w.:-]{1,40})/i.exec(typeOf(record).slice(0, 200))?.[1] ?? null;

/** The body of a response, with what the server packed it in taken off; null when it is too large. */
async function payloadOf(record: WARCRecord): Promise<{ readonly bytes: Buffer } | { readonly bytes: null }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record) {
    size += piece.length;
    if (size > LARGEST_PAGE) { await record.skipFully(); return { bytes: null }; }
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces) };
}
