import type { Article } from '../article.js';
import { afterSpaces, endOfLetters, foldWord, isDigit, isLetter, isSpace } from '../numbers/characters.js';
import type { FoundNumber } from '../numbers/index.js';
import { currencyAfter, currencyBefore, nounBefore, SIGN } from './currencies.js';
import type { CurrencyMark } from './currencies.js';
import { draftOf, placesOf } from './draft.js';
import type { Draft, Kind } from './draft.js';
import { COLLOQUIAL_INITIALS, colloquialScales, insertedWords, isComplement, isFollower, isPayer, isSpender, isThing, isTime } from './words.js';
import type { ColloquialScale } from './words.js';
import { addPhrase, phraseAfter, phraseTree, wordBefore } from '../numbers/phrases.js';

export const THOUSAND = 1e3;
/** The scale from which a figure is seldom a year, a date or a rank. */
export const MILLION = 1e6;

/**
 * A draft for each number that says its currency or may elide it; the words after it tell the kind.
 *   money/said: «40 millones de euros», «US$ 40», «40 mdd», «mil pesos»
 *   money/colloquial: «200 lucas», «15 palos verdes», «a cambio de 500 kilos»
 */
export function draftNumbers(article: Article, numbers: readonly FoundNumber[]): Draft[] {
  const { text } = article;
  const places = placesOf(article);
  const drafts: Draft[] = [];
  const doubtful: Doubtful[] = [];
  for (const number of numbers) {
    const sign = signOf(text, number);
    const sure = sign === null || sign.scaled !== true || number.scale >= MILLION;
    const before = sure ? sign : null;
    const after = markAfter(text, number) ?? currencyAfterInserted(text, number);
    if (before === null && after === null) {
      if (isArticle(text, number) && !colloquialScale(text, number)) continue;
      const open = draftOf(number, places);
      open.kind = isUnit(text, number) ? 'other' : kindAfter(text, number);
      takeColloquial(text, open);
      if (!sure) doubtful.push({ draft: open, sign });
      drafts.push(open);
      continue;
    }
    if (number.kind === 'words' && OF_EACH.test(text.slice(Math.max(0, number.start - 9), number.start))) continue;
    const draft = draftOf(number, places);
    draft.kind = 'money';
    draft.rule = 'money/said';
    if (before !== null) draft.start = before.edge;
    if (after !== null) draft.end = after.edge;
    draft.factor = (after?.factor ?? 1) * (before?.factor ?? 1);
    if (before !== null && after === null) {
      takeSmallScale(text, draft);
      takeColloquial(text, draft);
    }
    // «$40 pesos», «US$ 40 millones de dólares»: a sign that can be many currencies yields to a word.
    draft.currency = before === null || (before.currency === SIGN && after !== null) ? after!.currency : before.currency;
    if (draft.currency === SIGN && PER_DOLLAR.test(text.slice(draft.end, draft.end + 20))) draft.currency = DOLLAR;
    drafts.push(draft);
  }
  settle(drafts, doubtful);
  return drafts;
}

function signOf(text: string, number: FoundNumber): CurrencyMark | null {
  return currencyBefore(text, number.start) ?? (number.scale < MILLION ? null : nounBefore(text, number.start));
}

/** «ganó en 2019 USD 63 millones»: a code that touches the next figure is of that one. */
function markAfter(text: string, { end }: FoundNumber): CurrencyMark | null {
  const mark = currencyAfter(text, end);
  if (mark === null || !isDigit(text.charCodeAt(isSpace(text.charCodeAt(mark.edge)) ? mark.edge + 1 : mark.edge))) return mark;
  return currencyBefore(text, isSpace(text.charCodeAt(mark.edge)) ? mark.edge + 1 : mark.edge) === null ? mark : null;
}

interface Doubtful {
  readonly draft: Draft;
  readonly sign: CurrencyMark;
}

/** «Q3» is a quarter; «Q12» and «Q0.91» are prices where the article tells of quetzales. */
const QUARTERS = 4;

function settle(drafts: readonly Draft[], doubtful: readonly Doubtful[]): void {
  for (const { draft, sign } of doubtful) {
    const { value } = draft.number;
    if ((Number.isInteger(value) && value <= QUARTERS) || !drafts.some(({ kind, currency }) => kind === 'money' && currency === sign.currency)) continue;
    draft.kind = 'money';
    draft.rule = 'money/said';
    draft.currency = sign.currency;
    draft.start = sign.edge;
  }
}

const inserted = phraseTree<true>();
for (const phrase of insertedWords) addPhrase(inserted, phrase, true, false);

const OF = /^[ \u00a0]de[ \u00a0]/u;

/** «30 millones largos de euros»: the currency after a word that belongs to the figure. */
function currencyAfterInserted(text: string, number: FoundNumber): CurrencyMark | null {
  const word = number.scale < MILLION ? null : phraseAfter(inserted, text, number.end);
  return word !== null && OF.test(text.slice(word.edge, word.edge + 4)) ? currencyAfter(text, word.edge) : null;
}

/** «6 dólares por millón de BTU»: a unit, and no figure. */
function isUnit(text: string, { start, end, kind, mantissa, scale }: FoundNumber): boolean {
  return kind === 'words' && mantissa === 1 && scale >= MILLION && /^(?:millón|billón)/iu.test(text.slice(start, end)) && PER.test(text.slice(Math.max(0, start - 5), start)) && OF.test(text.slice(end, end + 4));
}

const PER = /(?<!\p{L})(?:por|cada) $/iu;

/** «200 lucas», «15 palos verdes»; null for things («500 kilos de café», «un robot de 500 kilos»). */
function colloquialScale(text: string, number: FoundNumber): { readonly word: ColloquialScale; readonly end: number } | null {
  const at = afterSpaces(text, number.end);
  if (at < 0 || !COLLOQUIAL_INITIALS.has(text[at])) return null;
  const end = endOfLetters(text, at);
  const word = colloquialScales.get(text.slice(at, end));
  if (word === undefined) return null;
  if (word.everyday && !MONEY_LEAD.test(text.slice(Math.max(0, number.start - MONEY_LEAD_REACH), number.start))) {
    const lead = wordBefore(text, number.start);
    if (lead === null || !(isPayer(lead.key) || isSpender(lead.key))) return null;
  }
  return OF.test(text.slice(end, end + 4)) ? null : { word, end };
}

// bound: the few characters before a figure.
const MONEY_LEAD = /(?<!\p{L})(?:por|a cambio de|[A-Z]{0,3}\$)[ \u00a0]?(?:unos |casi |más de |menos de |cerca de |otros )?$/u;
const MONEY_LEAD_REACH = 30;
const GREEN = /^ verdes(?!\p{L})/u;

function takeColloquial(text: string, draft: Draft): void {
  const scale = colloquialScale(text, draft.number);
  if (scale === null) return;
  const green = GREEN.exec(text.slice(scale.end, scale.end + 8));
  draft.kind = 'money';
  draft.rule = 'money/colloquial';
  draft.factor *= scale.word.factor;
  draft.end = scale.end + (green?.[0].length ?? 0);
  if (draft.currency === null) draft.currency = green === null ? scale.word.currency : DOLLAR;
}

const DOLLAR = 'USD';
/** «a 62 centavos por dólar» */
const PER_DOLLAR = /^ (?:por|de cada|por cada) dólar/u;

/** Scales that count only after a figure with its sign: «£20m», «$1.5b», «US$ 3 B», but not «20m de cable». */
const SIGNED_SCALES: ReadonlyMap<string, number> = new Map([['m', 1e6], ['b', 1e9], ['B', 1e9], ['T', 1e12], ['K', 1e3], ['k', 1e3]]);

function takeSmallScale(text: string, draft: Draft): void {
  const at = isSpace(text.charCodeAt(draft.end)) ? draft.end + 1 : draft.end;
  const factor = draft.number.scale === 1 ? SIGNED_SCALES.get(text[at] ?? '') : undefined;
  if (factor === undefined || isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))) return;
  draft.factor *= factor;
  draft.end = at + 1;
}

/** «un», «una» without a unit or a scale. «uno» may open a range: «entre uno y cinco millones». */
function isArticle(text: string, number: FoundNumber): boolean {
  return number.kind === 'words' && number.value === 1 && text[number.end - 1] !== 'o';
}

/** «ocho de cada diez dólares»: a share. */
const OF_EACH = /(?:de|por) cada $/iu;

const GLUED = /[\p{L}\d%º°ª″/+=x]/u;
/** «15"» are inches; «costó "unos 300 millones"» and «"9.000"» are no screens. */
const WIDEST_SCREEN = 120;

function isInches(touching: string, { scale, value, kind }: FoundNumber): boolean {
  return touching === '"' && scale === 1 && kind === 'figures' && value <= WIDEST_SCREEN;
}

/** What the words after a figure without a currency tell: it counts something, or it may be money. */
export function kindAfter(text: string, number: FoundNumber): Kind {
  const { end } = number;
  const touching = text[end];
  if (touching === undefined) return 'open';
  if (isBesideSlash(text, number) || isInches(touching, number) || (GLUED.test(touching) && !/[+=]/.test(touching)) || (touching === '-' && isLetter(text.charCodeAt(end + 1)))) return 'other';
  const at = afterSpaces(text, end);
  if (at < 0) return 'open';
  if (text[at] === '%' || text[at] === '°' || text[at] === '×') return 'other';
  const wordEnd = endOfLetters(text, at);
  if (wordEnd === at) return isDigit(text.charCodeAt(at)) ? 'count' : 'open';
  const word = foldWord(text.slice(at, wordEnd));
  if (word === 'por' && /^\s+ciento/iu.test(text.slice(wordEnd, wordEnd + 9))) return 'other';
  if (isTime(word)) return 'other';
  const isBig = number.scale >= MILLION;
  if (word === 'de' || word === 'del') return kindAfterDe(text, number, wordEnd, word);
  if (isThing(word)) return 'count';
  const first = text[at];
  if (!isBig && first !== first.toLowerCase()) return 'count';
  // «12 contratos» are counted, «12 millones de contratos» may be paid.
  return isBig || isFollower(word) || !mayBeCounted(word, number) ? 'open' : 'count';
}

/** Shorter words after a figure are units («km», «kg»). */
const SHORTEST_VERB = 4;

/** More than one thing is told in the plural; any other word goes on with the sentence («de los 40, 25 salieron de la caja»). */
function mayBeCounted(word: string, { value }: FoundNumber): boolean {
  return value <= 1 || word.endsWith('s') || word.length < SHORTEST_VERB;
}

const DETERMINERS = new Set(['la', 'las', 'los', 'el', 'lo', 'su', 'sus', 'este', 'esta', 'estos', 'ese', 'esa', 'aquel', 'aquella', 'un', 'una', 'otro', 'otra', 'que', 'hace', 'cada', 'nuestro', 'nuestra', 'todo', 'toda', 'todos', 'todas', 'hoy', 'ayer', 'ahora', 'antes', 'antaño']);

/** «500 millones de usuarios» counts; «de deuda», «de Orbalia», «de la filial», «del programa» do not say what. */
function kindAfterDe(text: string, number: FoundNumber, deEnd: number, de: string): Kind {
  const isBig = number.scale >= MILLION;
  const at = afterSpaces(text, deEnd);
  if (at < 0) return 'open';
  const end = endOfLetters(text, at);
  if (end === at) return isDigit(text.charCodeAt(at)) && !isBig && !YEAR.test(text.slice(at, at + 6)) ? 'count' : 'open';
  const word = foldWord(text.slice(at, end));
  if (isTime(word) && (number.value > LAST_DAY || !Number.isInteger(number.value)) && PLURAL_ARTICLE.test(text.slice(Math.max(0, number.start - 5), number.start))) return 'open';
  if (isTime(word) && !(de === 'del' && isBig) && !LONG_AGO.test(text.slice(end, end + 9))) return 'other';
  if (LONG_AGO.test(text.slice(end, end + 9))) return 'open';
  if (isThing(word)) return 'count';
  // «2.000 de ellos»: of whatever was told before.
  if (word === 'ellos' && number.kind === 'figures') return 'open';
  const written = text.slice(at, end);
  // «medio millón de H100», «300.000 de Trainium2»: models, and no companies.
  if (MODEL.test(text.slice(at, at + 24))) return 'count';
  if (isComplement(word) || written !== written.toLowerCase()) return 'open';
  // «1,9 de variable»: nobody counts things in decimals.
  if (!isBig && !Number.isInteger(number.value)) return 'open';
  if (de === 'del') return isBig ? 'open' : 'count';
  // «800 millones de anticipo»: what is counted stands in the plural.
  if (isBig && !word.endsWith('s')) return 'open';
  return DETERMINERS.has(word) && (isBig || word !== 'cada') ? 'open' : 'count';
}

const MODEL = /^(?:\p{Lu}{1,4}\d{3}|\p{Lu}\p{Ll}{3,15}\d)/u;

/** «los 210 de enero» cannot be a date. */
export const LAST_DAY = 31;
const PLURAL_ARTICLE = /(?:^|[^\p{L}])l[oa]s[ \u00a0]$/iu;

/** «frente a los 55 de 2023» */
const YEAR = /^(?:19|20)\d\d(?!\d|[.,]\d)/u;

/** «los 40 millones de meses antes». */
const LONG_AGO = /^ (?:antes|atrás|después)/u;

/** «24/7», «30/06». */
function isBesideSlash(text: string, number: FoundNumber): boolean {
  return text[number.end] === '/' || text[number.start - 1] === '/';
}
