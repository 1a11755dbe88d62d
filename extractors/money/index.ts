import type { Money } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { qualifierAfter, qualifierAt } from '../numbers/qualifiers.js';
import { coordinate } from './coordination.js';
import { codeAt } from './currencies.js';
import { currencyOf, valueOf } from './draft.js';
import type { Draft } from './draft.js';
import { elideCurrency, elideUnit } from './elided.js';
import type { Home } from './homes.js';
import { localReading } from './local.js';
import { draftFew, draftMagnitudes, PAIR } from './magnitudes.js';
import { draftNumbers } from './said.js';
import { scaleParts } from './parts.js';
import { elideQuotes } from './quotes.js';
import { currencySense } from './sense.js';
import { fillTables } from './tables.js';

/**
 * Every amount of money of the article, in order: currency and figure as written, value in units of the currency.
 * @param homes where the organizations that the article names come from, in the order of the text
 * @param claimed what is read as chips or capacities, in order
 */
export function extractMoney(article: Article, numbers: readonly FoundNumber[], homes: readonly Home[] = [], claimed: readonly Range[] = []): Money[] {
  return draftMoney(article, numbers, homes, claimed).flatMap(({ draft, currency }) => moneyOf(article.text, { draft, currency: codeAt(currency, article.publishedAt) }) ?? []);
}

interface Settled {
  readonly draft: Draft;
  readonly currency: string;
}

/** Proposes a draft for each number and size, then lets each rule keep, join or fill them in turn. */
function draftMoney(article: Article, numbers: readonly FoundNumber[], homes: readonly Home[], claimed: readonly Range[]): Settled[] {
  const { text } = article;
  const drafts = inOrder(draftNumbers(article, numbers), [...draftMagnitudes(article, numbers), ...draftFew(article)]);
  fillTables(text, numbers, drafts);
  yieldTo(claimed, drafts);
  coordinate(text, drafts);
  elideCurrency(text, drafts, homes);
  elideMagnitudes(text, drafts, homes);
  elideQuotes(text, drafts, homes);
  scaleParts(text, drafts);
  coordinate(text, drafts);
  inferColloquial(text, drafts, homes);
  elideUnit(text, drafts);
  coordinate(text, drafts);
  const local = localReading(text, drafts, homes);
  return drafts.flatMap((draft) => {
    const currency = draft.kind === 'money' ? local(draft) : null;
    return currency === null ? [] : [{ draft, currency }];
  });
}

/** Figures of chips and of capacities count those, though the words after them do not tell. */
function yieldTo(claimed: readonly Range[], drafts: readonly Draft[]): void {
  let at = 0;
  for (const draft of drafts) {
    while (at < claimed.length && claimed[at].end <= draft.start) at++;
    if (at < claimed.length && claimed[at].start <= draft.start && (draft.kind === 'open' || draft.kind === 'count')) draft.kind = isModel(draft, claimed[at]) ? 'other' : 'count';
  }
}

/** «RTX 5070», «Trainium 2»: the figures of a name count nothing. */
const isModel = ({ start, end, number }: Draft, claim: Range): boolean => number.kind === 'figures' && claim.start < start && claim.end === end;

function inferColloquial(text: string, drafts: readonly Draft[], homes: readonly Home[]): void {
  if (!drafts.some((draft) => draft.kind === 'money' && currencyOf(draft) === null)) return;
  const { nearest } = currencySense(text, drafts, homes);
  drafts.forEach((draft, i) => {
    if (draft.kind === 'money' && currencyOf(draft) === null) draft.inferred = nearest(i);
  });
}

function elideMagnitudes(text: string, drafts: readonly Draft[], homes: readonly Home[]): void {
  if (!drafts.some((draft) => draft.magnitude && draft.kind === 'open')) return;
  const { nearest } = currencySense(text, drafts, homes);
  drafts.forEach((draft, i) => {
    if (!draft.magnitude || draft.kind !== 'open') return;
    draft.inferred = nearest(i);
    if (draft.inferred !== null) draft.kind = 'money';
  });
}

/** The amount as it is told; money/qualifier: «hasta 40 millones de euros», «40 millones o más». */
function moneyOf(text: string, { draft, currency }: Settled): Money | null {
  const value = valueOf(draft);
  if (!(value > 0)) return null;
  const { start, end } = draft;
  const span = text.slice(start, end);
  if (draft.magnitude) return { text: span, start, end, value, currency, qualifier: PAIR.test(span) ? 'approximate' : 'magnitude' };
  if (draft.upper !== null) return { text: span, start, end, value, upper: valueOf(draft.upper), currency, qualifier: 'range' };
  const said = PAIR.test(span) ? 'approximate' : qualifierAt(text, draft.start, draft.end).qualifier;
  const own = said === 'exact' && AND_MORE.test(span) ? 'at_least' : said;
  const from = draft.qualifierFrom;
  const inside = own === 'exact' ? qualifierAfter(text, draft.number.end) : null;
  if (inside !== null) return { text: span, start, end, value, currency, qualifier: inside };
  const qualifier = own === 'exact' && from !== null ? qualifierAt(text, from.start, from.end).qualifier : own;
  return { text: span, start, end, value, currency, qualifier };
}

/** «cinco mil y pico millones» */
const AND_MORE = / y (?:pico|tant[oa]s|much[oa]s|algo) /u;

function inOrder(left: readonly Draft[], right: readonly Draft[]): Draft[] {
  return right.length === 0 ? [...left] : [...left, ...right].sort((a, b) => a.start - b.start);
}
