import type { OrganizationSeed } from '../../schemas/index.js';
import { companyWord, cues, everyday } from './cues.js';
import type { Form, Match, OrganizationLexicon } from './lexicon.js';
import { matchAt } from './lexicon.js';
import { CAMEL, CAPITAL, DIGIT, NUMBER, OPENS, UPPER, fold, joined, spaced, wordAt } from './words.js';
import type { Words } from './words.js';
import { verbForms } from '../verbs/index.js';

/** A passage that may name an organization: words `from` to `to` (exclusive). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The lexicon's form, if it has one. */
  readonly form: Form | null;
  /** Folded words, one space between. */
  readonly key: string;
  /** The organization of whose name it is the first word, if the lexicon has it only in full; null when several begin so. */
  readonly kin?: OrganizationSeed | null;
  readonly shape: 'lexicon' | 'person' | 'head' | 'suffix' | 'plain';
}

/** Most words of a public body's name. */
const LONGEST_BODY = 14;

/** Cuts the article's capitals in candidates, in order, without overlap. */
export function candidatesOf(words: Words, lexicon: OrganizationLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.count;) {
    const flags = words.flags[at];
    if (!isNameLike(flags)) {
      const match = opensSmall(words, lexicon, at) ? matchAt(lexicon.trie, words, at) : null;
      if (match) push(words, found, at, match.end, match.form, 'lexicon');
      at = match ? match.end : at + 1;
      continue;
    }
    if (legalForm(words, at) && isNameLike(words.flags[at - 1])) { at++; continue; }
    const end = endOfRun(words, at);
    at = cutRun(words, lexicon, at, end, found);
  }
  return found;
}

/** «3M», «1X», «ams»: whether a name of the lexicon may open here without a capital of its own; «3M€» and «3M de euros» are amounts. */
function opensSmall(words: Words, lexicon: OrganizationLexicon, at: number): boolean {
  const flags = words.flags[at];
  if (flags & NUMBER) return at + 1 < words.count && (words.flags[at + 1] & CAPITAL) !== 0;
  if (!(flags & DIGIT)) return lexicon.smallFirsts.has(wordAt(words, at));
  const { text, starts, ends } = words;
  return !/[€$]/u.test(text.charAt(starts[at] - 1)) && !/^[  ]?(?:[€$]|de [ed]|euros|d[óo]lares|USD|EUR)/u.test(text.slice(ends[at], ends[at] + 8));
}

/** A capital, «iFood», «4Founders»; a figure only goes on with a name. */
function isNameLike(flags: number): boolean {
  return (flags & (CAPITAL | CAMEL)) !== 0;
}

/** Most capitals in a row that are looked at as a whole: more than a headline in capitals has, and a text of nothing but capitals takes linear time. */
const LONGEST_RUN = 60;

function endOfRun(words: Words, from: number): number {
  let end = from + 1;
  for (;;) {
    while (end < words.count && end - from < LONGEST_RUN && !legalForm(words, end) && words.text.charCodeAt(words.ends[end]) !== 0x24 && isNameLike(words.flags[end]) && !opensAnew(words, end) && joined(words, end)) end++;
    // «Orbal Ice and Farm Company»: an English name goes on after «and».
    if (wordAt(words, end) !== 'and' || !spaced(words, end) || !spaced(words, end + 1) || !isNameLike(words.flags[end + 1])) return end;
    end += 2;
  }
}

/** «J. P. Morgan», but «P. Usted»: what opens a sentence is of no name before it, nor is a word of grammar after a stop. */
const opensAnew = (words: Words, at: number): boolean =>
  (words.flags[at] & OPENS) !== 0 && (words.text.charCodeAt(words.starts[at] - 1) !== 0x20 || cues.functionWord.has(wordAt(words, at).toLowerCase()));

function cutRun(words: Words, lexicon: OrganizationLexicon, start: number, end: number, found: Candidate[]): number {
  let at = start;
  while (at < end) {
    const match = matchAt(lexicon.trie, words, at);
    const first = wordAt(words, at);
    const whole = match && match.end >= end;
    const last = found[found.length - 1];
    const adjacent = last?.to === at && last.form !== null && at > start && spaced(words, at);
    // «Oi Móvil»: nor is one that follows a known name.
    if (adjacent && match?.form.guarded && everyday(first)) { at++; continue; }
    const foreignBody = endOfForeignBody(words, match, at);
    if (foreignBody) { push(words, found, at, foreignBody, null, 'head'); at = foreignBody; continue; }
    // «Caja de Ahorros del Mediterráneo» is not the «Caja de Ahorros» that the lexicon knows.
    const longer = match && wordAt(words, match.end) === 'del' ? endOfBody(words, lexicon, at, end) : 0;
    if (match && longer > match.end) { push(words, found, at, longer, null, 'head'); at = longer; continue; }
    const pair = match && match.end < end && wordAt(words, at - 1) !== 'a' ? endOfPair(words, lexicon, match, end) : 0;
    if (pair) { push(words, found, at, pair, null, 'suffix'); at = pair; continue; }
    if (match && (whole || !swallowed(words, lexicon, match, at, end))) {
      push(words, found, at, match.end, match.form, 'lexicon');
      at = match.end;
      continue;
    }
    if (words.flags[at] & OPENS && cues.functionWord.has(first.toLowerCase())) { at++; continue; }
    if (adjacent) { at++; continue; }
    const body = endOfBody(words, lexicon, at, end);
    if (body > at) { push(words, found, at, body, null, 'head'); at = body; continue; }
    // «Lidera Nuvia Capital»: the first word of the sentence is not of the name.
    if (words.flags[at] & OPENS && at + 1 < end && spaced(words, at + 1) && opensNoName(words, at, end) && (!match || match.form.guarded)) { at++; continue; }
    if (end - at > 1 && isPerson(words, at, end)) {
      const stop = personEnd(words, lexicon, at, end);
      push(words, found, at, stop, null, 'person');
      at = stop;
      continue;
    }
    const suffix = endAtSuffix(words, at, end);
    const country = match && at + 2 <= end && cues.place.has(fold(wordAt(words, at + 1))) && match.end === at + 1;
    if (country) { const stop = Math.max(suffix, at + 2); push(words, found, at, stop, null, 'suffix'); at = stop; continue; }
    if (suffix) { push(words, found, at, suffix, null, 'suffix'); at = suffix; continue; }
    let stop = at + 1;
    while (stop < end && !isStart(words, lexicon, stop)) stop++;
    if (stop < end && opensName(words, at, stop)) stop = end;
    const kin = stop === at + 1 && stop === end ? lexicon.shortNames.get(fold(first)) : undefined;
    if (kin !== undefined) found.push({ from: at, to: stop, form: null, key: fold(first), shape: 'plain', kin });
    else push(words, found, at, stop, null, stop === end && stop > at + 1 && (isStart(words, lexicon, stop - 1) || isPartnerOf(match)) ? 'suffix' : 'plain');
    at = stop;
  }
  return at;
}

/** «Lidera Nuvia Capital», «Vino Ericsson»: the first word of a sentence that is no part of the name after it; «Digital Assets» and «Carlos Xxx» are names. */
function opensNoName(words: Words, at: number, end: number): boolean {
  const first = wordAt(words, at);
  if (opensAsVerb(words, at, end)) return true;
  if (!everyday(first) || cues.givenName.has(fold(first))) return false;
  return !(end === at + 2 && companyWord(wordAt(words, at + 1)) && verbForms(first.toLowerCase()).length === 0 && !cues.functionWord.has(first.toLowerCase()));
}

/** «Vino Ericsson», «Aportan Nuvia y Orbal»: a verb before its subject; «Integra Tec tiene» has its verb after. */
const opensAsVerb = (words: Words, at: number, end: number): boolean =>
  (words.flags[at] & (UPPER | CAMEL)) === 0 && !cues.givenName.has(fold(wordAt(words, at))) && isFinite3(wordAt(words, at).toLowerCase()) && !(spaced(words, end) && isFinite3(wordAt(words, end)));
const isFinite3 = (word: string): boolean => verbForms(word).some(({ mood, person }) => mood === 'indicative' && person === 3);

/** The end of «Estado portugués», «Ministerio de Economía alemán»: a body of the State whose country follows it; zero if it is none. */
function endOfForeignBody(words: Words, match: Match | null, from: number): number {
  const to = match ? match.end : from + 1;
  if (to >= words.count || !spaced(words, to) || !cues.demonym.has(wordAt(words, to))) return 0;
  if (!cues.stateBody.has(wordAt(words, from))) return 0;
  // «Ministerio japonés de Economía»
  if (wordAt(words, to + 1) === 'de' && to + 2 < words.count && isNameLike(words.flags[to + 2])) return endOfEnumeration(words, to + 3);
  return to + 1;
}

/** «Comercio, Industria y Energía»: the areas of one body, from the end of the first; the same place if they are no list that «y» closes. */
function endOfEnumeration(words: Words, from: number): number {
  let at = from;
  while (at < words.count && words.text.slice(words.ends[at - 1], words.starts[at]) === ', ' && isNameLike(words.flags[at])) {
    at++;
    const word = wordAt(words, at);
    if ((word === 'y' || word === 'e') && spaced(words, at) && at + 1 < words.count && isNameLike(words.flags[at + 1])) return at + 2;
  }
  return from;
}

/** The end of «Sony Ericsson», «Dow Corning»: two companies whose names stand side by side are a third; zero if they are none, or one owns the other. «Le quitó a Nokia Siemens» has two. */
function endOfPair(words: Words, lexicon: OrganizationLexicon, { form, end: to }: Match, end: number): number {
  if (!spaced(words, to) || !isPartner(form)) return 0;
  const next = matchAt(lexicon.trie, words, to);
  if (next?.end !== end || !isPartner(next.form) || next.form.name === form.name) return 0;
  return next.form.entry?.parent === form.name || form.entry?.parent === next.form.name ? 0 : end;
}

/** What a company's name opens is a company. */
const isPartnerOf = (match: Match | null): boolean => match !== null && isPartner(match.form);

const PARTNERS: ReadonlySet<string> = new Set(['company', 'bank', 'startup']);
const isPartner = ({ guarded, entry }: Form): boolean => !guarded && entry !== null && PARTNERS.has(entry.kind);

/** A known name of an organization that more capitals follow is another's: «Santander Climate VC», «Telefónica Ecuador», «Ford Coppola». */
function swallowed(words: Words, lexicon: OrganizationLexicon, { form, end: to }: Match, from: number, end: number): boolean {
  const first = fold(wordAt(words, from));
  // «Capital Factory», «Pulso Tecnológico»: an everyday word that goes on is not the company of that name.
  if (form.guarded && to - from === 1 && everyday(first) && spaced(words, to)) return true;
  const place = to - from === 1 && cues.place.has(first);
  if (to - from === 1 && (place || cues.givenName.has(first))) return spaced(words, to);
  if (!spaced(words, to)) return false;
  const next = wordAt(words, to);
  if (cues.place.has(fold(next))) return true;
  if (lexicon.byProduct(words.text.slice(words.starts[from], words.ends[to]))) return false;
  for (let at = to; at < end; at++) if (companyWord(wordAt(words, at)) && !cues.serviceWord.has(wordAt(words, at))) return true;
  return ownName(words, from, to, end);
}

/** «la francesa Vallourec Inox», «el 40 % de Totvs Techfin»: where only a company stands, what follows the known name is no product. */
function ownName(words: Words, from: number, to: number, end: number): boolean {
  const key = fold(wordAt(words, to));
  if (words.flags[to] & (DIGIT | UPPER) || cues.product.has(key) || cues.acronym.has(key) || cues.calendar.has(key) || cues.never.has(key) || cues.givenName.has(key)) return false;
  if (end === to + 1 && explained(words, end)) return true;
  if (!spaced(words, from)) return false;
  const before = wordAt(words, from - 1);
  if (cues.demonym.has(before) || cues.companyNoun.has(before)) return true;
  return (before === 'de' || before === 'del') && words.text.slice(words.starts[from - 1] - 2, words.starts[from - 1]).includes('%');
}

/** «Xxx Xxx, el fabricante de», «Xxx Xxx, la antigua división», «Xxx Xxx, en la que»: what stands before a comma is a company. */
function explained(words: Words, at: number): boolean {
  if (words.text.slice(words.ends[at - 1], words.starts[at]) !== ', ') return false;
  const next = wordAt(words, at), second = wordAt(words, at + 1);
  if (cues.owner.has(next) || next === 'filial' || next === 'participada') return true;
  if (next === 'en' && (second === 'la' || second === 'el')) return wordAt(words, at + 2) === 'que';
  const noun = cues.companyNoun.has(second) || cues.ownerNoun.has(second) ? second : wordAt(words, at + 2);
  return (next === 'el' || next === 'la' || next === 'un' || next === 'una') && (cues.companyNoun.has(noun) || cues.ownerNoun.has(noun));
}

/** The end of a company's name that closes with a word of companies; zero if there is none. */
function endAtSuffix(words: Words, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    if (companyWord(wordAt(words, at))) return afterOf(words, at + 1);
  }
  return 0;
}

/** «Development Bank of Japan»: an English name goes on after «of». */
function afterOf(words: Words, at: number): number {
  if (wordAt(words, at) !== 'of' || !spaced(words, at)) return at;
  const name = wordAt(words, at + 1) === 'the' ? at + 2 : at + 1;
  return name < words.count && spaced(words, name) && isNameLike(words.flags[name]) ? name + 1 : at;
}

/** «TD Cowen», «Fuji Xerox»: a known name at the end of an unknown one; «CEO Nvidia» and «Galaxy Samsung» are none. */
function opensName(words: Words, from: number, to: number): boolean {
  if (to - from > 1 || words.flags[from] & OPENS || !spaced(words, to)) return false;
  const key = fold(wordAt(words, from));
  return !cues.product.has(key) && !cues.acronym.has(key) && !cues.place.has(key) && !cues.never.has(key) && !cues.givenName.has(key) && !everyday(key) && !cues.title.has(key) && !cues.companyNoun.has(key);
}

function isStart(words: Words, lexicon: OrganizationLexicon, at: number): boolean {
  const match = matchAt(lexicon.trie, words, at);
  return !!match && !match.form.guarded;
}

/** organization/not-person: «Lucía Tresmontes», a given name and what follows. */
function isPerson(words: Words, from: number, end: number): boolean {
  if (!cues.givenName.has(fold(wordAt(words, from)))) return false;
  // «la gestora Julius Baer», «la cadena Massimo Dutti»; in «que firma Julius Baer» it is a verb.
  const before = spaced(words, from) ? wordAt(words, from - 1) : '';
  if (cues.companyNoun.has(before) && !cues.title.has(before) && !cues.owner.has(before) && wordAt(words, from - 2) !== 'que') return false;
  return !endAtSuffix(words, from, end);
}

/** A person's name takes the capitals that follow; four at most. */
function personEnd(words: Words, lexicon: OrganizationLexicon, from: number, end: number): number {
  let stop = from + 2;
  while (stop < end && stop < from + 4 && !isStart(words, lexicon, stop)) stop++;
  return Math.min(stop, end);
}

const LINKS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'para', 'y', 'e', 'en', 'i', 'do', 'da', 'd', 'for', 'of', 'the', 'and', 'por']);

/** The end of a name that opens with the noun of an institution: «Universidad de Deusto», «Comisión Nacional de la Competencia»; `from` if it is none. */
function endOfBody(words: Words, lexicon: OrganizationLexicon, from: number, end: number): number {
  const first = wordAt(words, from);
  const open = cues.publicHead.has(first);
  if (!open && !cues.head.has(first)) return from;
  let stop = from + 1, at = from + 1;
  while (at < words.count && at - from < LONGEST_BODY && spaced(words, at)) {
    const word = wordAt(words, at);
    if (isNameLike(words.flags[at])) {
      stop = ++at;
      continue;
    }
    if (!LINKS.has(word)) break;
    let link = at;
    while (link < words.count && link - at < 3 && LINKS.has(wordAt(words, link)) && spaced(words, link)) link++;
    if (link >= words.count || !spaced(words, link) || !isNameLike(words.flags[link])) break;
    const addition = word === 'y' || word === 'e' || word === 'para' || word === 'en' || word === 'por';
    // «Banco Orbal y Nuvia» are two, «Comisión de Mercados y Competencia» is one.
    if (addition && ((!open && word !== 'para') || word === 'en' || isStart(words, lexicon, link) || cues.publicHead.has(wordAt(words, link)) || words.flags[link] & UPPER)) break;
    if (word === 'la' || word === 'el' || word === 'los' || word === 'las') break;
    if (cues.givenName.has(fold(wordAt(words, link))) && !cues.place.has(fold(wordAt(words, link)))) break;
    // «Grupo X de España» and «Banco X de Nvidia»: a known company is not part of a body.
    const known = matchAt(lexicon.trie, words, link);
    if (known && !known.form.guarded && known.form.entry?.kind === 'company') break;
    at = link;
  }
  if (stop <= from + 1 || stop < Math.min(end, from + 2)) return from;
  return cues.stateBody.has(first) ? endOfEnumeration(words, stop) : stop;
}

function push(words: Words, found: Candidate[], from: number, to: number, form: Form | null, shape: Candidate['shape']): void {
  found.push({ from, to, form, key: keyOf(words, from, to), shape });
}

/** The folded words of a passage. */
export function keyOf(words: Words, from: number, to: number): string {
  let key = fold(wordAt(words, from));
  for (let at = from + 1; at < to; at++) key += ' ' + fold(wordAt(words, at));
  return key;
}

/** A name as written, with plain single spaces. */
export function writtenName(words: Words, { from, to }: Candidate): string {
  return words.text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/gu, ' ');
}

/** Whether the legal form of the name before stands here: «, S.A.», « Inc.». The letters with their stops are words of one letter. */
export function legalForm(words: Words, at: number): boolean {
  if (at < 1 || at >= words.count || !(words.flags[at] & CAPITAL) || words.starts[at] - words.ends[at - 1] > 2) return false;
  const word = wordAt(words, at);
  if (cues.legalSuffix.has(word)) return true;
  return word === 'S' && words.text.charCodeAt(words.ends[at]) === 0x2e && /^[AL]$/.test(wordAt(words, at + 1));
}
