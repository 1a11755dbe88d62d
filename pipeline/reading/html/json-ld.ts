import type { DomDocument } from './dom.js';

/** A node of schema.org that describes an article, as it is written. */
export type Described = Readonly<Record<string, unknown>>;

/** NewsArticle, ReportageNewsArticle, Article, BlogPosting, LiveBlogPosting… */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting)$/;

/** The article that the page's JSON-LD describes: of several (related stories) the first with a body or a date. Broken blocks are passed over. */
export function describedArticle(document: DomDocument): Described | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => nodesOf(parsed(script.textContent)));
  const articles = nodes.filter((node) => valuesOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)));
  return articles.find((node) => textOf(node['articleBody'])) ?? articles.find((node) => textOf(node['datePublished'])) ?? articles[0] ?? null;
}

/** Newsrooms put line breaks into strings, and comments or a CDATA mark around the whole. */
function parsed(source: string): unknown {
  const bare = source.replace('<![CDATA[', ' ').replace(']]>', ' ');
  const start = bare.search(/[[{]/);
  const whole = bare.slice(Math.max(0, start), bare.lastIndexOf(bare.charAt(start) === '[' ? ']' : '}') + 1);
  for (const attempt of [whole, whole.replace(STRING, (string) => string.replace(/\r?\n/g, '\\n').replace(CONTROLS, ' '))]) {
    try { return JSON.parse(attempt); } catch { continue; }
  }
  return null;
}

/** One that is not closed goes on to the end: it would else be tried anew at every quotation mark in it. */
const STRING = /"(?:[^"\\]|\\(?:.|$))*(?:"|$)/gs;
// eslint-disable-next-line no-control-regex -- it is these that JSON does not allow in a string
const CONTROLS = /[\u0000-\u001f]/g;

/** The objects of a block: itself, its list, its `@graph`, and what is the `mainEntity` of one. */
function nodesOf(value: unknown): Described[] {
  return valuesOf(value).flatMap((node) => {
    if (!isObject(node)) return [];
    return [node, ...[...valuesOf(node['@graph']), ...valuesOf(node['mainEntity'])].filter(isObject)];
  });
}

const isObject = (value: unknown): value is Described => typeof value === 'object' && value !== null && !Array.isArray(value);
const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A string, or the name of a node («publisher»: {"name": …}), or the first of a list of them. */
export function textOf(value: unknown): string | null {
  const [first] = valuesOf(value);
  if (typeof first === 'string') return first.trim() || null;
  return isObject(first) && typeof first['name'] === 'string' ? first['name'].trim() || null : null;
}
