import type { Money } from '../../schemas/index.js';
import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { qualifierAfter, qualifierAt } from '../numbers/qualifiers.js';
import { coordinate } from './coordination.js';
import { valueOf } from './draft.js';
import type { Draft } from './draft.js';
import { elideCurrency, elideUnit } from './elided.js';
import { localReading } from './local.js';
import { draftMagnitudes, PAIR } from './magnitudes.js';
import { draftNumbers } from './said.js';
import { currencySense } from './sense.js';

/**
 * Every amount of money of the article, in order: currency and figure as written, value in units of the currency.
 * @param homes ISO 3166-1 alpha-2 codes of the countries that the organizations of the article come from, one an organization
 */
export function extractMoney(article: Article, numbers: readonly FoundNumber[], homes: readonly string[] = []): Money[] {
  return draftMoney(article, numbers, homes).flatMap((draft) => moneyOf(article.text, draft) ?? []);
}

interface Settled {
  readonly draft: Draft;
  readonly currency: string;
}

/** Proposes a draft for each number and size, then lets each rule keep, join or fill them in turn. */
function draftMoney(article: Article, numbers: readonly FoundNumber[], homes: readonly string[]): Settled[] {
  const { text } = article;
  const drafts = inOrder(draftNumbers(article, numbers), draftMagnitudes(article, numbers));
  coordinate(text, drafts);
  elideCurrency(text, drafts, homes);
  elideMagnitudes(text, drafts, homes);
  coordinate(text, drafts);
  elideUnit(text, drafts);
  coordinate(text, drafts);
  const local = localReading(text, drafts, homes);
  return drafts.flatMap((draft) => {
    const currency = draft.kind === 'money' ? local(draft) : null;
    return currency === null ? [] : [{ draft, currency }];
  });
}

function elideMagnitudes(text: string, drafts: readonly Draft[], homes: readonly string[]): void {
  if (!drafts.some((draft) => draft.magnitude && draft.kind === 'open')) return;
  const { nearest } = currencySense(text, drafts, homes);
  drafts.forEach((draft, i) => {
    if (!draft.magnitude || draft.kind !== 'open') return;
    draft.inferred = nearest(i);
    if (draft.inferred !== null) draft.kind = 'money';
  });
}

function moneyOf(text: string, { draft, currency }: Settled): Money | null {
  const value = valueOf(draft);
  if (!(value > 0)) return null;
  const { start, end } = draft;
  const span = text.slice(start, end);
  if (draft.magnitude) return { text: span, start, end, value, currency, qualifier: PAIR.test(span) ? 'approximate' : 'magnitude' };
  if (draft.upper !== null) return { text: span, start, end, value, upper: valueOf(draft.upper), currency, qualifier: 'range' };
  const own = qualifierAt(text, draft.start, draft.end).qualifier;
  const from = draft.qualifierFrom;
  const inside = own === 'exact' ? qualifierAfter(text, draft.number.end) : null;
  if (inside !== null) return { text: span, start, end, value, currency, qualifier: inside };
  const qualifier = own === 'exact' && from !== null ? qualifierAt(text, from.start, from.end).qualifier : own;
  return { text: span, start, end, value, currency, qualifier };
}

function inOrder(left: readonly Draft[], right: readonly Draft[]): Draft[] {
  return right.length === 0 ? [...left] : [...left, ...right].sort((a, b) => a.start - b.start);
}
