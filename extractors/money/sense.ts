import { homeCurrencies, localCurrencies, sharedCents, type SaidCurrency } from './currencies.js';
import { asideOf, currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { countriesOf, homesIn } from './homes.js';
import type { Home } from './homes.js';
import { MILLION } from './said.js';

/** Figures looked back on for a currency; beyond them the article's main currency is as good a guess. */
const REACH = 60;

/** A currency said this many times less often than the main one is a stray: measured on the development articles, 2 to 4 alike. */
const STRAY = 3;

/** What an article says of its currencies, asked by the figures that say none. */
export interface CurrencySense {
  /**
   * money/nearest-currency: the currency for the draft at an index, that of the nearest amount before it, unless that is a stray of another sentence; else the main one of the article.
   * So «por dos billones de yenes» at the end of a sentence does not turn the dollars of the next one into yen.
   */
  readonly nearest: (at: number) => SaidCurrency | null;
}

/** @param homes the article's organizations, which tell the currency of an article that says none */
export function currencySense(text: string, drafts: readonly Draft[], homes: readonly Home[]): CurrencySense {
  let said: Said | undefined;
  return {
    nearest(at) {
      const own = drafts[at];
      said ??= saidCurrencies(text, drafts, homes);
      for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
        const draft = drafts[i];
        if (!speaks(text, draft, own)) continue;
        const told = currencyOf(draft)!;
        const currency = sharedCents.get(told) ?? told;
        const stray = draft.sentence !== own.sentence && ((said.counts.get(currency) ?? 0) * STRAY < said.most || (isSmallPrice(draft) && own.number.scale >= MILLION));
        return stray ? said.main : draft.sentence === own.sentence ? currency : homeOf(own, currency, said.counts, homes) ?? currency;
      }
      return said.main;
    },
  };
}

/**
 * What the organizations of the sentence count in, if they agree and the article says that currency as often as the one told before:
 * «… por 80 millones de dólares. La italiana Orbalia ingresó 40 millones». Those of countries with a peso are told in dollars as often.
 */
function homeOf(own: Draft, told: SaidCurrency, counts: ReadonlyMap<SaidCurrency, number>, homes: readonly Home[]): SaidCurrency | null {
  if (counts.size < 2) return null;
  const [first, ...others] = homesIn(homes, own.sentenceStart, own.start).map(({ country }) => homeCurrencies.get(country));
  return first !== undefined && !localCurrencies.some(({ code }) => code === first) && (counts.get(first) ?? 0) >= (counts.get(told) ?? 0) && others.every((other) => other === first) ? first : null;
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
function saidCurrencies(text: string, drafts: readonly Draft[], homes: readonly Home[]): Said {
  const counts = new Map<SaidCurrency, number>();
  for (const draft of drafts) {
    if (draft.kind !== 'money' || draft.currency === null || asideOf(text, draft) !== -1) continue;
    const currency = sharedCents.get(draft.currency) ?? draft.currency;
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  // money/home-currency: «puso 60 millones» where nobody says of what.
  if (counts.size === 0) {
    for (const home of countriesOf(homes)) {
      const currency = homeCurrencies.get(home);
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  let main: SaidCurrency | null = null;
  let most = 0;
  for (const [currency, count] of counts) if (count > most) [main, most] = [currency, count];
  return { counts, main, most };
}
