import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { annotate } from '../index.js';
import { articlesOf } from '../run.js';
import { isSkipped } from '../skip.js';
import type { ReadingOptions } from './options.js';

const folder = mkdtempSync(join(tmpdir(), 'teletipo-formats-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

let files = 0;
/** What is made of a file: articles, or `reason: why`. */
async function readFile(name: string, content: string | Buffer, reading: Partial<ReadingOptions> = {}): Promise<(SourceArticle | string)[]> {
  const inside = join(folder, String(files++));
  mkdirSync(inside);
  writeFileSync(join(inside, name), content);
  const found: (SourceArticle | string)[] = [];
  for await (const each of articlesOf({ paths: [join(inside, name)], repeats: 'keep', reading: { maxBytes: null, fields: {}, ...reading } })) {
    found.push(isSkipped(each) ? `${each.skipped}: ${each.why}` : { ...each, place: each.place.slice(inside.length + 1) });
  }
  return found;
}

const TITLE = 'Orbalia compra Nubela';
const FIRST = 'Orbalia pagará 1.200 millones de euros por la compañía navarra Nubela.';
const SECOND = 'El cierre está previsto para enero, según «El País».';
const WHOLE = `${TITLE}\n\n${FIRST}\n\n${SECOND}`;
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const CDATA = `<![CDATA[${HTML}]]>`;

describe('formats', () => {
  it.each<[string, string, string | Buffer, object]>([
    ['plain text, with its headline', 'a.txt', WHOLE, { title: TITLE, text: WHOLE, id: 'a', place: 'a.txt' }],
    ['Markdown with front matter', 'a.md', `---\ntitle: "Nubela, vendida"\ndate: 2025-11-18\nlastmod: 2025-11-19\nurl: https://e.example/a\nlang: es-AR\ntags: [a, b]\n---\n# ${WHOLE}`,
      { title: 'Nubela, vendida', uri: 'https://e.example/a', publishedAt: '2025-11-18', text: `# ${WHOLE}`, origin: { language: 'es-AR', publisher: null, published: { value: '2025-11-18', from: 'front matter date' }, modified: { value: '2025-11-19', from: 'front matter lastmod' } } }],
    ['Markdown that begins with a rule', 'a.md', `---\n\n${WHOLE}`, { text: `---\n\n${WHOLE}` }],
    ['Markdown with front matter that is broken', 'a.md', `---\ntitle: "Nubela\n---\n${WHOLE}`, { title: TITLE, text: WHOLE, notes: ['front matter cannot be used and was left out'] }],
    ['HTML', 'a.htm', `<html><body><article><h1>${TITLE}</h1>${HTML}</article></body></html>`, { title: TITLE, text: WHOLE }],
    ['JSON', 'a.json', JSON.stringify({ id: 7, text: WHOLE, url: 'https://e.example/7', publishedAt: '2025-11-18T10:00:00Z', country: 'MX' }), { id: '7', uri: 'https://e.example/7', publishedAt: '2025-11-18T10:00:00Z', country: 'MX', title: TITLE, text: WHOLE }],
    ['JSON Lines', 'a.ndjson', `\n${JSON.stringify({ text: WHOLE })}\n`, { id: 'a-2', place: 'a.ndjson:2', text: WHOLE }],
    ['JSON Feed', 'a.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'El Cierzo', language: 'es-CO', items: [{ id: '1', url: 'https://e.example/1', title: TITLE, content_html: HTML, date_published: '2025-11-18T10:00:00Z' }] }),
      { id: '1', uri: 'https://e.example/1', title: TITLE, country: 'CO', publishedAt: '2025-11-18T10:00:00Z', text: WHOLE }],
    ['ninjs 1', 'a.json', JSON.stringify({ uri: 'urn:a', headline: TITLE, body_text: `${FIRST}\n\n${SECOND}`, versioncreated: '2025-11-18T10:00:00Z', pubstatus: 'usable' }), { id: 'urn:a', title: TITLE, text: WHOLE, publishedAt: '2025-11-18T10:00:00Z' }],
    ['ninjs 3', 'a.ninjs', JSON.stringify({ uri: 'urn:a', headlines: [{ value: TITLE }], bodies: [{ contentType: 'text/html', value: HTML }], firstCreated: '2025-11-18T10:00:00Z' }), { id: 'urn:a', title: TITLE, text: WHOLE }],
    ['RSS 2.0', 'a.xml', `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>El Cierzo</title><language>es-cl</language><item><title>${TITLE}</title><link>https://e.example/1</link>`
      + `<guid>g1</guid><pubDate>Tue, 18 Nov 2025 10:00:00 -0300</pubDate><description>${FIRST}</description><content:encoded>${CDATA}</content:encoded></item></channel></rss>`,
      { id: 'g1', uri: 'https://e.example/1', title: TITLE, country: 'CL', publishedAt: '2025-11-18T10:00:00-03:00', text: WHOLE, place: 'a.xml[0]', origin: { publisher: 'El Cierzo', language: 'es-cl', published: { value: '2025-11-18T10:00:00-03:00', from: 'feed pubDate' }, modified: null } }],
    ['RSS whose body lacks the lead', 'a.rss', `<rss version="2.0"><channel><item><title>${TITLE}</title><description>&lt;p&gt;${FIRST}&lt;/p&gt;</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${SECOND}</content:encoded></item></channel></rss>`, { text: WHOLE }],
    ['RSS 1.0', 'a.rdf', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://e.example/"><title>El Cierzo</title></channel><item rdf:about="https://e.example/1"><title>${TITLE}</title><link>https://e.example/1</link><description>${CDATA}</description><dc:date>2025-11-18</dc:date></item></rdf:RDF>`,
      { id: 'https://e.example/1', text: WHOLE, publishedAt: '2025-11-18' }],
    ['Atom, with XHTML', 'a.atom', `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>El Cierzo</title><entry><id>tag:1</id><title type="html">${TITLE}</title><link rel="alternate" href="https://e.example/1"/><published>2025-11-18T10:00:00Z</published><updated>2025-11-19T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
      { id: 'tag:1', uri: 'https://e.example/1', publishedAt: '2025-11-18T10:00:00Z', text: WHOLE }],
    ['NITF', 'a.xml', `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="n-1"/><date.issue norm="20251118T100000+0100"/></docdata><pubdata name="Agencia Sur"/></head><body><body.head><hedline><hl1>Orbalia compra <em>Nubela</em></hl1></hedline></body.head><body.content><p>Orbalia pagará <b>1.200</b> <money>millones de euros</money> por la compañía navarra Nubela.</p><media><media-caption>Foto</media-caption></media><p>${SECOND}</p></body.content></body></nitf>`,
      { id: 'n-1', title: TITLE, publishedAt: '2025-11-18T10:00:00+01:00', text: WHOLE }],
    ['NewsML-G2 with XHTML', 'a.newsml', `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1" xml:lang="es"><itemMeta><provider literal="Agencia Sur"/><versionCreated>2025-11-19T10:00:00Z</versionCreated><firstCreated>2025-11-18T10:00:00Z</firstCreated></itemMeta><contentMeta><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${HTML}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
      { id: 'urn:1', title: TITLE, publishedAt: '2025-11-18T10:00:00Z', text: WHOLE, origin: { publisher: 'Agencia Sur', language: 'es', published: { value: '2025-11-18T10:00:00Z', from: 'NewsML-G2 firstCreated' }, modified: { value: '2025-11-19T10:00:00Z', from: 'NewsML-G2 versionCreated' } } }],
    ['NewsML-G2 with NITF', 'a.xml', `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><n:contentSet><n:inlineXML><nitf><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content>${HTML}</body.content></body></nitf></n:inlineXML></n:contentSet></n:newsItem>`, { id: 'urn:1', text: WHOLE }],
    ['NewsML-G2 with plain text', 'a.xml', `<newsItem guid="urn:1"><contentMeta><headline>${TITLE}</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${FIRST}\n\n${SECOND}</inlineData></contentSet></newsItem>`, { text: WHOLE }],
    ['XHTML that calls itself XML', 'a.xml', `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body><div>${HTML}</div></body></html>`, { title: TITLE, text: WHOLE }],
    ['a web archive', 'a.warc', warc(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n`, iconv.encode(`<html><head><meta property="article:published_time" content="2031-01-01"></head><body><article><h1>${TITLE}</h1>${HTML}</article></body></html>`, 'latin1')),
      { uri: 'https://e.example/1', place: 'a.warc:https://e.example/1', title: TITLE, text: WHOLE, publishedAt: null, notes: ['read as ISO-8859-1', 'published date refused (meta article:published_time): later than the crawl'] }],
  ])('%s', async (_, name, content, expected) => {
    const [article, ...others] = await readFile(name, content);
    expect(others).toEqual([]);
    expect(article).toMatchObject(expected);
    const packed = await readFile(`${name}.gz`, zlib.gzipSync(content));
    expect(packed).toMatchObject([{ text: (article as SourceArticle).text, id: (article as SourceArticle).id }]);
  });

  it('fields of JSON are found under the user\'s keys', async () => {
    const line = JSON.stringify({ nid: 12, cuerpo: { texto: WHOLE }, titulares: ['Otro'], fecha: '18/11/2025', text: 'no es éste' });
    expect(await readFile('a.jsonl', line, { fields: { id: 'nid', text: 'cuerpo.texto', title: 'titulares.0', publishedAt: 'fecha' } })).toMatchObject([{ id: '12', text: WHOLE, title: 'Otro', publishedAt: '2025-11-18' }]);
    expect(await readFile('a.jsonl', '{"__proto__":{"texto":"x"}}', { fields: { text: 'constructor.name' } })).toEqual(['notArticle: "constructor.name": Invalid input: expected string, received undefined']);
  });

  it('a feed of thousands gives an article each, and a broken one costs no other', async () => {
    const item = (i: number): string => `<item><guid>${i}</guid><title>${TITLE} ${i}</title><description><![CDATA[<p>${FIRST}</p></item>]]></description></item>\n`;
    const found = await readFile('a.xml', `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${Array.from({ length: 3000 }, (_, i) => (i === 7 ? '<item><title>roto</item>' : item(i))).join('')}<item><title>cortado`);
    expect(found).toHaveLength(3001);
    expect(found[7]).toMatch(/^(?:notXml|empty): /);
    expect(found[2999]).toMatchObject({ id: '2999', text: `${TITLE} 2999\n\n${FIRST}` });
    expect(found[3000]).toBe('notXml: the file ends inside it');
  });
});

/** A web archive of a page, an image and a page that was not found. */
function warc(head: string, body: Buffer): Buffer {
  const record = (uri: string, http: Buffer): Buffer => Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2025-11-20T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
  return Buffer.concat([
    record('https://e.example/a.png', Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG', 'latin1')),
    record('https://e.example/1', Buffer.concat([Buffer.from(head), body])),
    record('https://e.example/2', Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No está</p>')),
  ]);
}

describe('encodings', () => {
  const text = `${TITLE}: «1.200 millones»\n\nLa compañía navarra, según Íñigo Muñoz, pagará 1.200 millones de euros en enero… ¿Cuándo? «Pronto», dijo el dueño de Nubela a Orbalia. Microsoft compra Nokia por 300 millones de euros.`;
  const typographic = text.replace('1.200 millones de euros', '1.200 millones de € —“en efectivo”—');
  const bom = (mark: number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes]);
  const encodings: readonly [string, string, (content: string) => Buffer, string?][] = [
    ['UTF-8', typographic, (content) => Buffer.from(content), 'utf-8'],
    ['UTF-8 with a byte order mark', typographic, (content) => bom([0xef, 0xbb, 0xbf], Buffer.from(content))],
    ['UTF-16LE with a byte order mark', typographic, (content) => bom([0xff, 0xfe], iconv.encode(content, 'utf-16le'))],
    ['UTF-16BE with a byte order mark', typographic, (content) => bom([0xfe, 0xff], iconv.encode(content, 'utf-16be'))],
    ['UTF-16LE', typographic, (content) => iconv.encode(content, 'utf-16le')],
    ['UTF-16BE', typographic, (content) => iconv.encode(content, 'utf-16be')],
    ['Windows-1252', typographic, (content) => iconv.encode(content, 'windows-1252'), 'windows-1252'],
    ['ISO-8859-1', text.replace('…', '...'), (content) => iconv.encode(content, 'iso-8859-1'), 'iso-8859-1'],
    ['ISO-8859-15', text.replace('…', '...').replace('de euros en', 'de € en'), (content) => iconv.encode(content, 'iso-8859-15'), 'iso-8859-15'],
    ['Mac Roman', typographic, (content) => iconv.encode(content.replaceAll('€', '¤'), 'macintosh'), 'macintosh'],
  ];

  it.each(encodings)('%s: the same text and the same deals', async (_, content, encode) => {
    const [article] = await readFile('a.txt', encode(content));
    expect(article).toMatchObject({ text: content });
    const { text: read } = article as SourceArticle;
    expect(annotate(read, { id: 'a' })).toEqual(annotate(content, { id: 'a' }));
    expect(await readFile('a.jsonl', encode(`${JSON.stringify({ text: content })}\n${JSON.stringify({ text: `${content} Fin.` })}\n`))).toMatchObject([{ text: content }, { text: `${content} Fin.` }]);
  });

  it.each(encodings.filter(([, , , label]) => label !== undefined))('%s, declared by a page and by a feed', async (_, content, encode, label = '') => {
    const paragraphs = content.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');
    expect(await readFile('a.html', encode(`<html><head><meta charset="${label}"></head><body><article>${paragraphs}</article></body></html>`))).toMatchObject([{ text: content }]);
    expect(await readFile('a.xml', encode(`<?xml version="1.0" encoding="${label}"?><rss version="2.0"><channel><item><description><![CDATA[${paragraphs}]]></description></item></channel></rss>`))).toMatchObject([{ text: content }]);
  });

  it('what is UTF-8 is read so, whatever it says it is', async () => {
    expect(await readFile('a.html', `<html><head><meta charset="iso-8859-1"></head><body><article><p>${FIRST}</p></article></body></html>`)).toMatchObject([{ text: FIRST, notes: [] }]);
  });

  it('all 32 characters from 0x80 to 0x9F of Windows-1252', async () => {
    const characters = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const content = `La compañía pagará según el señor Muñoz: ${[...characters].map((character) => `(${character})`).join(' ')} en enero`;
    expect(await readFile('a.txt', iconv.encode(content, 'windows-1252'))).toMatchObject([{ text: content, notes: ['read as Windows-1252'] }]);
  });

  it('misread characters are mended, and it is said', async () => {
    expect(await readFile('a.txt', iconv.decode(Buffer.from(FIRST), 'latin1'))).toMatchObject([{ text: FIRST, notes: ['mojibake mended; offsets are those of the mended text'] }]);
  });
});

describe('files that are not whole', () => {
  const bomb = zlib.gzipSync(Buffer.alloc(5_000_000, 'a '));
  it.each<[string, string, string | Buffer, Partial<ReadingOptions>, unknown[]]>([
    ['a gzip file that is cut', 'a.txt.gz', zlib.gzipSync(WHOLE.repeat(100)).subarray(0, 60), {}, ['broken: its gzip data is cut or broken']],
    ['a gzip file of lines that is cut: those before are read', 'a.jsonl.gz', zlib.gzipSync(Array.from({ length: 30_000 }, (_, i) => `{"text":"Nota ${i * 7919 % 10007}"}\n`).join('')).subarray(0, 60_000), {}, expect.arrayContaining(['broken: its gzip data is cut or broken', expect.objectContaining({ text: 'Nota 7919' })]) as unknown[]],
    ['a gzip bomb', 'a.txt.gz', bomb, { maxBytes: 1_000_000 }, ['tooLarge: more than 977 kB']],
    ['a gzip bomb of lines', 'a.jsonl.gz', bomb, { maxBytes: 1_000_000 }, ['tooLarge: more than 977 kB']],
    ['a file that is too large', 'a.txt', WHOLE.repeat(100), { maxBytes: 1000 }, [expect.stringMatching(/^tooLarge: \d+ kB$/)]],
    ['a name of gzip on a file that is none', 'a.txt.gz', WHOLE, {}, [expect.objectContaining({ text: WHOLE })]],
    ['XML of another kind', 'a.xml', '<urlset><url/></urlset>', {}, ['format: XML of another kind (<urlset>)']],
    ['XML without an element', 'a.xml', 'hola', {}, ['format: no element in it']],
    ['an empty file', 'a.xml', '', {}, ['empty: empty file']],
    ['a feed without items', 'a.xml', '<rss version="2.0"><channel><title>x</title></channel></rss>', {}, ['empty: a feed without items']],
    ['NITF that is cut', 'a.xml', '<nitf><body><p>Orbalia compra', {}, [expect.stringMatching(/^notXml: .*line 1\)$/)]],
    ['a million nested elements', 'a.xml', `<nitf>${'<p>'.repeat(1_000_000)}`, {}, ['tooDeep: tags nested more than 512 deep']],
    ['a story that was taken back', 'a.json', '{"body_text":"Orbalia compra Nubela","pubstatus":"canceled"}', {}, ['cancelled: pubstatus canceled']],
    ['an archive without records', 'a.warc', 'hola', {}, [expect.stringMatching(/^empty: /)]],
  ])('%s', async (_, name, content, reading, expected) => {
    expect(await readFile(name, content, reading)).toEqual(expected);
  });

  it('entities of a DOCTYPE are neither expanded nor fetched', async () => {
    const laughs = `<!DOCTYPE nitf [<!ENTITY a "ja">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    expect(await readFile('a.xml', `<?xml version="1.0"?>${laughs}<nitf><body><p>Orbalia &j; &x; &amp; &#243;</p></body></nitf>`)).toMatchObject([{ text: 'Orbalia &j; &x; & ó' }]);
    expect(await readFile('a.xml', `<?xml version="1.0"?>${laughs}<rss version="2.0"><channel><item><description>Orbalia &j; &x;</description></item></channel></rss>`)).toMatchObject([{ text: 'Orbalia &j; &x;' }]);
  });

  it('Zstandard is unpacked where Node can, and told where it cannot', async () => {
    // The first bytes of a frame, and a frame of «hola» without compression.
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x04, 0x21, 0x00, 0x00, 0x68, 0x6f, 0x6c, 0x61]);
    const [found] = await readFile('a.txt.zst', frame);
    if ('createZstdDecompress' in zlib) expect(found).toMatchObject({ text: 'hola' });
    else expect(found).toBe(`zstd: Node ${process.versions.node} cannot unpack Zstandard`);
  });
});
