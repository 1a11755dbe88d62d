import { localCurrencies, PESO, SIGN } from './currencies.js';
import type { LocalCurrency, SaidCurrency } from './currencies.js';
import { currencyOf } from './draft.js';
import type { Draft } from './draft.js';

/** Signs that name the US dollar beside a plain «$», which is then something else. */
const MARKED_DOLLAR = /u\$s|us\$|u\$d|usd/iu;
const DEFAULT_DOLLAR = 'USD';

/** «pesos» in an article that names none of their countries: most Spanish news that speaks of pesos is Mexican. */
const DEFAULT_PESO = 'MXN';

/**
 * money/local-currency: which currency «$» and «pesos» are in an article. «$» is the peso of the country if the article writes US dollars
 * with a sign of their own («US$»), or speaks of pesos and never of dollars; else the US dollar. The country is the one named last before
 * in the paragraph, or else most in the article.
 */
export function localReading(text: string, drafts: readonly Draft[]): (draft: Draft) => string | null {
  const said = drafts.filter((draft) => draft.kind === 'money' && draft.currency !== null);
  if (!drafts.some((draft) => isShared(currencyOf(draft)))) return currencyOf;
  const pesos = said.find((draft) => localCurrencies.some(({ code }) => code === draft.currency))?.currency ?? null;
  const country = countryOf(text) ?? pesos;
  const dollars = said.filter((draft) => draft.currency === 'USD');
  const marked = dollars.some((draft) => MARKED_DOLLAR.test(text.slice(draft.start, draft.number.start)));
  const speaksOfPesos = said.some((draft) => draft.currency === PESO || draft.currency === pesos);
  const signIsLocal = country !== null && (marked || (speaksOfPesos && dollars.length === 0));
  return (draft) => {
    const currency = currencyOf(draft);
    if (!isShared(currency)) return currency;
    if (currency === SIGN && !signIsLocal) return DEFAULT_DOLLAR;
    return countryBefore(text, draft.start) ?? country ?? DEFAULT_PESO;
  };
}

function isShared(currency: SaidCurrency | null): boolean {
  return currency === SIGN || currency === PESO;
}

const countryPatterns = localCurrencies.map((local) => ({ local, pattern: new RegExp(`(?<!\\p{L})(?:${local.countries.join('|')})(?!\\p{L})`, 'gu') }));

const REACH = 500;
const anyCountry = new RegExp(`(?<!\\p{L})(?:${localCurrencies.map(({ countries }) => `(${countries.join('|')})`).join('|')})(?!\\p{L})`, 'gu');

/** The country named last before a place in its paragraph. */
function countryBefore(text: string, at: number): string | null {
  const passage = text.slice(Math.max(0, at - REACH, text.lastIndexOf('\n', at) + 1), at);
  const last = [...passage.matchAll(anyCountry)].at(-1);
  return last === undefined ? null : localCurrencies[last.slice(1).findIndex((group) => group !== undefined)]!.code;
}

function countryOf(text: string): string | null {
  let best: LocalCurrency | null = null;
  let most = 0;
  for (const { local, pattern } of countryPatterns) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [local, count];
  }
  return best?.code ?? null;
}
