import { wordBefore } from '../numbers/phrases.js';
import { isYear } from './coordination.js';
import { asideOf, currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';
import { currencySense } from './sense.js';
import { isLeader, isPayer, isTaker } from './words.js';

/**
 * money/elided-currency: figures in millions or more that leave their currency to the reader («frente a los 19 millones del año
 * anterior»), unless the sentence was counting something else just before («20 millones de usuarios, 5 millones más»).
 */
export function elideCurrency(text: string, drafts: readonly Draft[]): void {
  const { nearest } = currencySense(text, drafts);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'open' || draft.number.scale < MILLION) continue;
    if (countedBefore(drafts, i) && !isPaid(text, draft)) continue;
    accept(draft, nearest(i), 'money/elided-currency');
  }
}

/**
 * money/elided-unit: a figure that leaves currency and scale to an amount told before («de los 40 millones, 25 son deuda»,
 * «una valoración de 690»). It needs a word or mark before it that can lead an amount, and a size like the other's.
 */
export function elideUnit(text: string, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'open' || draft.number.scale >= MILLION || isYear(draft) || !isLed(text, draft)) continue;
    const anchor = anchorOf(text, drafts, i);
    if (anchor === null) continue;
    if (!isWrittenOut(draft, anchor)) {
      draft.scale = draft.number.scale === 1 ? anchor.scale : draft.number.scale * (anchor.scale >= MILLION ? MILLION : 1);
      draft.factor = anchor.factor;
    }
    accept(draft, currencyOf(anchor), 'money/elided-unit');
  }
}

function accept(draft: Draft, currency: Draft['inferred'], rule: string): void {
  if (currency === null) return;
  draft.kind = 'money';
  draft.inferred = currency;
  draft.rule = rule;
}

/** Figures looked back on; no sentence of prose holds more. */
const REACH = 60;

/** A count of things from a thousand on, nearer before in the sentence than any amount. */
function countedBefore(drafts: readonly Draft[], at: number): boolean {
  const { sentence } = drafts[at]!;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i]!.sentence === sentence; i--) {
    const draft = drafts[i]!;
    if (draft.kind === 'money') return false;
    if (draft.kind === 'count' && draft.number.value >= 1000 && !isYear(draft)) return true;
  }
  return false;
}

/** The object of a verb that takes amounts: «captó 40 millones». */
function isPaid(text: string, draft: Draft): boolean {
  const word = wordBefore(text, draft.start);
  return word !== null && isPayer(word.key);
}

/** «los dos», «otros cinco» are people or things; «de diez», «casi cien» may be an amount. */
const WORD_LEADERS = new Set(['de', 'casi', 'unos']);
const OPENERS = new Set(['(', '[', ':', ';', ',', '—', '–', '¿', '«']);
const MONTH_DAY = /^ del? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic|este mes|mes)/iu;

function isLed(text: string, draft: Draft): boolean {
  if (MONTH_DAY.test(text.slice(draft.end, draft.end + 14))) return false;
  const word = wordBefore(text, draft.start);
  if (word === null) return false;
  if (draft.number.kind === 'words') return WORD_LEADERS.has(word.key) && draft.number.value > 1;
  return OPENERS.has(word.key) || isLeader(word.key) || isPayer(word.key) || isTaker(word.key);
}

/** How far a figure may lie from the amount whose unit it shares: 13,2 millones and 9,488; 82 millones and 1.250. */
const LIKE_ANCHOR = 60;

function isLikeAnchor(draft: Draft, anchor: Draft): boolean {
  const ratio = draft.number.scale === 1 ? draft.number.mantissa / anchor.number.mantissa : 1;
  return (ratio < LIKE_ANCHOR && ratio > 1 / LIKE_ANCHOR) || isWrittenOut(draft, anchor);
}

/** «un fondo de cuatro millones … un préstamo de 90.000»: tens of thousands after an amount in a few millions are units of the currency. */
function isWrittenOut(draft: Draft, anchor: Draft): boolean {
  const { scale, mantissa } = draft.number;
  return scale === 1 && mantissa >= 10_000 && anchor.scale === MILLION && anchor.number.mantissa < 100 && anchor.factor === 1;
}

/** The nearest amount of like size before, in the same sentence or the one before it; one in parentheses counts only for figures in the same parentheses. */
function anchorOf(text: string, drafts: readonly Draft[], at: number): Draft | null {
  const { sentence } = drafts[at]!;
  const aside = asideOf(text, drafts[at]!);
  if (countedBefore(drafts, at)) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i]!.sentence >= sentence - 1; i--) {
    const draft = drafts[i]!;
    if (draft.kind === 'money' && !draft.magnitude && isLikeAnchor(drafts[at]!, draft)
      && (asideOf(text, draft) === -1 || asideOf(text, draft) === aside)) return draft;
  }
  return null;
}

