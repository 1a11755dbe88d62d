import type { Article } from '../article.js';
import { exact } from '../numbers/grammar.js';
import type { FoundNumber } from '../numbers/index.js';
import type { SaidCurrency } from './currencies.js';

/**
 * A number on its way to being money. `currency` is what the text says beside it; `inferred` what a rule filled in.
 * A rule never touches what the text said.
 */
export interface Draft {
  readonly number: FoundNumber;
  start: number;
  end: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The multiplier of the unit: 1e6 with «mdd», 0.01 with «centavos». */
  factor: number;
  /** Scale of the number, or the one it shares with its neighbour. */
  scale: number;
  currency: SaidCurrency | null;
  inferred: SaidCurrency | null;
  /** Higher end of a range, as drafted. */
  upper: Draft | null;
  /** The left figure of «hasta 10 y 5 millones»: what is said of it is said of this one as well. */
  qualifierFrom: Draft | null;
  /** Only the size is told: «miles de millones». */
  readonly magnitude: boolean;
  /** Where the parenthesis opens in which the figure stands, -1 outside; ask `asideOf`: a restatement in there says nothing of the figures after it. */
  aside: number;
  readonly sentenceStart: number;
  /** What the words around say it counts. */
  kind: Kind;
  /** The rule that made it money, '' while it is not. */
  rule: string;
}

/**
 * `money`: is money; `open`: may be; `count`: counts things, and what follows may count the same things; `other`: a percentage, a date, a duration;
 * `joined`: part of a range and no mention of its own.
 */
export type Kind = 'money' | 'open' | 'count' | 'other' | 'joined';

/** Where figures stand in an article; `at` must be asked in the order of the text. */
export interface Places {
  readonly at: (position: number) => { readonly sentence: number; readonly sentenceStart: number; readonly paragraph: number };
}

export function placesOf({ text, sentences }: Article): Places {
  let sentence = 0;
  let paragraph = 0;
  let line = text.indexOf('\n');
  return {
    at(position) {
      while (sentence < sentences.length - 1 && sentences[sentence].end <= position) sentence++;
      for (; line >= 0 && line < position; line = text.indexOf('\n', line + 1)) paragraph++;
      return { sentence, sentenceStart: sentences[sentence]?.start ?? 0, paragraph };
    },
  };
}

/** A figure of which nothing is known yet. */
export function draftOf(number: FoundNumber, { at }: Places): Draft {
  const { sentence, sentenceStart, paragraph } = at(number.start);
  return {
    number, start: number.start, end: number.end, sentence, paragraph, factor: 1, scale: number.scale, currency: null, inferred: null, upper: null,
    qualifierFrom: null, magnitude: false, aside: UNSOUGHT, sentenceStart, kind: 'open', rule: '',
  };
}

/** Parentheses longer than this are passages of their own. */
const ASIDE_REACH = 300;

const UNSOUGHT = -2;

/** Where the parenthesis opens in which the draft stands; -1 outside. */
export function asideOf(text: string, draft: Draft): number {
  if (draft.aside === UNSOUGHT) draft.aside = openParenthesis(text, draft.start, draft.sentenceStart);
  return draft.aside;
}

function openParenthesis(text: string, at: number, sentenceStart: number): number {
  const from = Math.max(sentenceStart, at - ASIDE_REACH);
  for (let i = at - 1; i >= from; i--) {
    const char = text.charCodeAt(i);
    if (char === 0x28 || char === 0x5b) return i;
    if (char === 0x29 || char === 0x5d) return -1;
  }
  return -1;
}

/** The currency that the text says, or that a rule inferred. */
export function currencyOf(draft: Draft): SaidCurrency | null {
  return draft.currency ?? draft.inferred;
}

/** The amount in units of its currency. */
export function valueOf(draft: Draft): number {
  const { number } = draft;
  const own = number.scale === draft.scale ? number.value : number.mantissa * draft.scale;
  return exact(own * draft.factor);
}
