import type { SourceArticle } from '../article.js';
import type { Skipped } from '../skip.js';
import { countryOf } from './country.js';
import { missingLead } from './html/lead.js';
import { articleFrom, type About, type Found } from './made.js';
import { elementText, first, type XmlElement } from './xml-tree.js';

/** The article of an NITF file: headline, abstract, body. */
export function nitfArticle(nitf: XmlElement, about: About): SourceArticle | Skipped {
  return articleFrom(nitfFound(nitf), about);
}

/** What an <nitf> says, wherever it stands (NewsML-G2 carries it too). */
export function nitfFound(nitf: XmlElement): Found {
  const attribute = (path: readonly string[], name: string): string | null => first(nitf, ...path)?.attributes[name] ?? null;
  const title = elementText(first(nitf, 'body.head', 'hl1')) ?? elementText(first(nitf, 'head', 'title'));
  const body = elementText(first(nitf, 'body.content')) ?? elementText(first(nitf, 'body')) ?? '';
  const leads = [elementText(first(nitf, 'body.head', 'hl2')), elementText(first(nitf, 'body.head', 'abstract'))].filter((lead) => lead !== null);
  const dates = [['date.release', attribute(['docdata', 'date.release'], 'norm')], ['date.issue', attribute(['docdata', 'date.issue'], 'norm')], ['pubdata', attribute(['pubdata'], 'date.publication')]] as const;
  const language = nitf.attributes['lang'] ?? first(nitf, 'body')?.attributes['lang'] ?? null;
  return {
    id: attribute(['docdata', 'doc-id'], 'id-string'), uri: attribute(['pubdata'], 'ex-ref'),
    title, text: body === '' ? '' : [title, missingLead(leads, body, title), body].filter((part) => part !== null).join('\n\n'),
    publisher: attribute(['pubdata'], 'name') ?? attribute(['docdata', 'doc.copyright'], 'holder'), language, country: countryOf(null, language),
    published: dates.flatMap(([from, value]) => (value === null ? [] : [{ value, from: `NITF ${from}` }])),
  };
}
