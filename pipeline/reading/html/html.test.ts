import { describe, expect, it } from 'vitest';
import { isSkipped } from '../../skip.js';
import type { SourceArticle } from '../../article.js';
import { aboutPage } from '../corpus.js';
import { pages } from './corpus.js';
import { DEEPEST } from './guard.js';
import { readHtml } from './html.js';

function articleOf(html: string, about: Parameters<typeof aboutPage>[0] = {}): SourceArticle {
  const article = readHtml(Buffer.from(html), aboutPage(about));
  if (isSkipped(article)) throw new Error(`${article.skipped}: ${article.why}`);
  return article;
}

describe('the article of a page', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_, { html, title, paragraphs, publishedAt, country, publisher, modified, uri }) => {
    const article = articleOf(html);
    expect(article.text.split('\n\n')).toEqual([...(title === null ? [] : [title]), ...paragraphs]);
    expect(article).toMatchObject({ title, publishedAt: publishedAt ?? null, ...(country === undefined ? {} : { country }), ...(uri === undefined ? {} : { uri }) });
    if (publisher !== undefined) expect(article.origin?.publisher).toBe(publisher);
    if (modified !== undefined) expect(article.origin?.modified?.value ?? null).toBe(modified);
  });

  it('says when its lead was taken from elsewhere', () => {
    expect(pages.filter(({ html }) => articleOf(html).notes.some((note) => note.startsWith('lead kept'))).map(({ name }) => name)).toEqual(['the lead in the description only']);
  });
});

describe('the dates of a page', () => {
  const page = (head: string, body = ''): string => `<html><head><meta property="og:title" content="Orbalia crece">${head}</head><body><article><p>La empresa Orbalia, que preside Marta Iriarte, crece, según dijo ayer, un diez por ciento.</p>${body}</article></body></html>`;
  const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
  const ld = (dates: Readonly<Record<string, string>>): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...dates })}</script>`;

  it.each<[string, string, string | null, string | null]>([
    ['JSON-LD before <meta>', page(ld({ datePublished: '2025-11-18T10:00:00Z' }) + meta('article:published_time', '2025-11-17')), '2025-11-18T10:00:00Z', 'JSON-LD datePublished'],
    ['<meta> before <time>', page(meta('article:published_time', '2025-11-17T10:00:00+01:00'), '<time datetime="2025-11-16">16 nov</time>'), '2025-11-17T10:00:00+01:00', 'meta article:published_time'],
    ['<time> before the address', page('<link rel="canonical" href="https://e.example/2025/11/15/a">', '<time datetime="2025-11-16">16 nov</time>'), '2025-11-16', 'time'],
    ['the address', page('<link rel="canonical" href="https://e.example/2025/11/15/a">'), '2025-11-15', 'URL'],
    ['the day first', page(meta('article:published_time', '18/11/2025 10:30')), '2025-11-18T10:30:00', 'meta article:published_time'],
    ['none that does not exist', page(meta('article:published_time', '2025-02-30')), null, null],
    ['none after the last change', page(ld({ datePublished: '2026-11-18', dateModified: '2025-11-19' }) + meta('date', '2025-11-18')), '2025-11-18', 'meta date'],
    ['published the day after by another clock', page(ld({ datePublished: '2025-11-18T00:30:00+01:00', dateModified: '2025-11-17T23:30:00Z' })), '2025-11-18T00:30:00+01:00', 'JSON-LD datePublished'],
    ['none after the crawl', page(meta('article:published_time', '2031-01-01') + meta('article:modified_time', '2031-01-01')), null, null],
  ])('%s', (_, html, publishedAt, from) => {
    const article = articleOf(html, { crawledAt: '2026-01-10T08:00:00Z' });
    expect([article.publishedAt, article.origin?.published?.from ?? null]).toEqual([publishedAt, from]);
  });

  it('are refused aloud', () => {
    expect(articleOf(page(ld({ datePublished: '2026-11-18', dateModified: '2025-11-19' }))).notes).toEqual(['published date refused (JSON-LD datePublished): later than the last change']);
  });
});

describe('pages that are not read', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['no article', '<html><body><nav><a href="/">Inicio</a></nav></body></html>', 'empty'],
    ['20,000 nested tags', '<div>'.repeat(20_000), 'tooDeep'],
    ['nested tags behind the quotes of an attribute', '<div title="></div>">'.repeat(20_000), 'tooDeep'],
    ['a million nested tags that nobody closes', '<b>'.repeat(1_000_000), 'tooDeep'],
    ['100,000 elements', `<p>${'<i>a</i>'.repeat(100_000)}</p>`, 'tooLarge'],
    ['half a million signs that open nothing', '<'.repeat(500_000), 'tooLarge'],
    ['half a million entities', `<p>${'&amp;'.repeat(500_000)}`, 'tooLarge'],
    ['an image', '\x89PNG\r\n', 'binary'],
  ])('%s', (_, html, reason) => {
    expect(readHtml(Buffer.from(html, reason === 'binary' ? 'latin1' : 'utf8'), aboutPage())).toMatchObject({ skipped: reason });
  });

  it('tags at the deepest level that is read, and items that nobody closes', () => {
    const words = 'La operación, según el comunicado, se cerrará en enero, tras la junta, como estaba previsto.';
    expect(articleOf(`${'<div>'.repeat(DEEPEST - 2)}<p>${words}</p>`).text).toContain(words);
    expect(articleOf(`<ul>${`<li>${words}`.repeat(1000)}</ul>`).text).toContain(words);
  });
});
