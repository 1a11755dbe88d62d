import { PageSeed } from '../../../schemas/seeds.js';
import { readSeeds } from '../../../seeds/load.js';
import { isElement, nodesOf, type DomDocument, type DomElement, type DomNode } from './dom.js';

const seeds = readSeeds('pages', PageSeed).map(({ value }) => value);
const FURNITURE = new Set(seeds.flatMap((seed) => ('furniture' in seed ? seed.furniture : [])));
const LEAD = new Set(seeds.flatMap((seed) => ('lead' in seed ? seed.lead : [])));
const LABELS = seeds.flatMap((seed) => ('label' in seed ? seed.label.map((label) => label.toLowerCase()) : []));

/** The words of a class or id: `noticias-relacionadas`, `noticiasRelacionadas` and `noticias_relacionadas` are the same two. */
function wordsOf(element: DomElement): string[] {
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_CLASS);
  return written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').split(/[^a-z]+/);
}

const LONGEST_CLASS = 500;
/** A label is a line that points elsewhere, not a paragraph that happens to begin so. */
const LONGEST_LABEL = 300;
/** What holds the article may be called anything. */
const HOLDERS = new Set(['html', 'body', 'main', 'article', 'head', 'title']);

/** Takes related stories, promotions and lines such as «Lee también: …» out of a page. What holds an <h1> or half of the page's words stays, however it is called. */
export function withoutFurniture(document: DomDocument): void {
  const half = document.body.textContent.length / 2;
  const found: DomElement[] = [];
  for (const { node } of nodesOf(document, (each) => !(isElement(each) && isFurniture(each, half) && found.push(each)))) void node;
  for (const element of found) element.remove();
}

function isFurniture(element: DomElement, half: number): boolean {
  if (HOLDERS.has(element.localName)) return false;
  if (wordsOf(element).some((word) => FURNITURE.has(word))) return !element.querySelector('h1') && element.textContent.length < half;
  return LINES.has(element.localName) ? isLabel(element.textContent) : LISTS.has(element.localName) && isLinks(element);
}

const LINES = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b']);

/** The menus of old pages are cells and lists of nothing but links. */
const LISTS = new Set(['td', 'ul', 'ol']);
const FEWEST_LINKS = 3;
const MOSTLY = 0.9;

function isLinks(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return links.length >= FEWEST_LINKS && linked >= element.textContent.replace(/\s+/g, '').length * MOSTLY;
}

function isLabel(text: string): boolean {
  const line = text.trimStart().slice(0, LONGEST_LABEL + 1).toLowerCase();
  return line.length <= LONGEST_LABEL && LABELS.some((label) => line.startsWith(label) && /^\s*(?:[:|>»–—-]|$)/u.test(line.slice(label.length)));
}

/** The passages that the page marks as lead or subtitle, in its order, the headline's own first. */
export function leadsOf(document: DomDocument): string[] {
  const leads: string[] = [];
  let headline = false;
  for (const { node, leaving } of nodesOf(document, (each) => !isAside(each))) {
    if (leaving || !isElement(node)) continue;
    if (node.localName === 'h1') headline = true;
    else if (headline && leads.length < MOST_LEADS && !HOLDERS.has(node.localName) && (node.getAttribute('itemprop') === 'description' || wordsOf(node).some((word) => LEAD.has(word)))) leads.push(node.textContent.replace(/[ \t\n\r\f]+/g, ' ').trim());
  }
  return leads;
}

/** Teasers further down carry the same class. */
const MOST_LEADS = 1;

const isAside = (node: DomNode): boolean => isElement(node) && (node.localName === 'aside' || node.localName === 'nav' || node.localName === 'footer');
