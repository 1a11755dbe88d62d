import { homeCurrencies, type SaidCurrency } from './currencies.js';
import { asideOf, currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';

/** Figures looked back on for a currency; beyond them the article's main currency is as good a guess. */
const REACH = 60;

/** A currency said this many times less often than the main one is a stray: measured on the development articles, 2 to 4 alike. */
const STRAY = 3;

/** What an article says of its currencies, asked by the figures that say none. */
export interface CurrencySense {
  /**
   * The currency for the draft at an index: that of the nearest amount before it, unless that is a stray of another sentence; else the main one of the article.
   * So «por dos billones de yenes» at the end of a sentence does not turn the dollars of the next one into yen.
   */
  readonly nearest: (at: number) => SaidCurrency | null;
}

/** @param homes the countries of the article's organizations, for an article that says no currency */
export function currencySense(text: string, drafts: readonly Draft[], homes: readonly string[]): CurrencySense {
  let said: Said | undefined;
  return {
    nearest(at) {
      const own = drafts[at];
      said ??= saidCurrencies(text, drafts, homes);
      for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
        const draft = drafts[i];
        if (!speaks(text, draft, own)) continue;
        const currency = currencyOf(draft)!;
        const stray = draft.sentence !== own.sentence && ((said.counts.get(currency) ?? 0) * STRAY < said.most || (isSmallPrice(draft) && own.number.scale >= MILLION));
        return stray ? said.main : currency;
      }
      return said.main;
    },
  };
}

/** «a 1,50 libras el título»: the price of a thing does not tell in what the millions of the next sentence are. */
function isSmallPrice({ number, scale }: Draft): boolean {
  return scale === 1 && number.value < SMALL;
}

const SMALL = 1000;

/** An amount in parentheses restates another one and speaks only for its own parentheses. */
function speaks(text: string, draft: Draft, to: Draft): boolean {
  return draft.kind === 'money' && currencyOf(draft) !== null && (asideOf(text, draft) === -1 || asideOf(text, draft) === asideOf(text, to));
}

interface Said {
  readonly counts: ReadonlyMap<SaidCurrency, number>;
  /** The currency said most, the first of equals; null if none is said. */
  readonly main: SaidCurrency | null;
  readonly most: number;
}

/** How often the article says each currency, restatements left out. */
function saidCurrencies(text: string, drafts: readonly Draft[], homes: readonly string[]): Said {
  const counts = new Map<SaidCurrency, number>();
  for (const draft of drafts) {
    if (draft.kind === 'money' && draft.currency !== null && asideOf(text, draft) === -1) counts.set(draft.currency, (counts.get(draft.currency) ?? 0) + 1);
  }
  // money/home-currency: «puso 60 millones» where nobody says of what.
  if (counts.size === 0) {
    for (const home of homes) {
      const currency = homeCurrencies.get(home);
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  let main: SaidCurrency | null = null;
  let most = 0;
  for (const [currency, count] of counts) if (count > most) [main, most] = [currency, count];
  return { counts, main, most };
}
