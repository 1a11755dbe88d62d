import { countBefore } from '../ranges.js';
import { homeCurrencies, localCurrencies, PESO, sharedCurrencies, SIGN } from './currencies.js';
import type { LocalCurrency, SaidCurrency } from './currencies.js';
import { currencyOf, valueOf } from './draft.js';
import type { Draft } from './draft.js';
import { countriesOf } from './homes.js';
import type { Home } from './homes.js';

/** Signs that name the US dollar beside a plain «$», which is then something else. */
const MARKED_DOLLAR = /u\$s|us\$|u\$d|usd/iu;
/** Abbreviations that leave the plain sign to the peso where that is spoken of: «200 mdd». */
const MARKED_AFTER = /mm?dd|mdls|dl?ls|dlrs|usd/iu;
const DEFAULT_DOLLAR = 'USD';

/** «pesos» in an article that names none of their countries: most Spanish news that speaks of pesos is Mexican. */
const DEFAULT_PESO = 'MXN';

/**
 * money/local-currency: which currency «$» and «pesos» are in an article. «$» is the peso of the country if the article writes US dollars
 * with a sign of their own («US$»), tells what a dollar costs in «$», spells dollars out, or speaks of pesos and never of dollars; else the US dollar. The country is the one
 * that the paragraph names most, or else the article, by its name, places and companies.
 */
export function localReading(text: string, drafts: readonly Draft[], homes: readonly Home[]): (draft: Draft) => string | null {
  const namesake = namesakeReading(text, drafts, homes);
  if (!drafts.some((draft) => isShared(currencyOf(draft)))) return namesake;
  const said = drafts.filter((draft) => draft.kind === 'money' && draft.currency !== null);
  const named = namedPeso(said);
  const dollars = said.filter((draft) => draft.currency === 'USD');
  const speaksOfPesos = said.some((draft) => draft.currency === PESO || (named !== null && draft.currency === named.code));
  const marked = (speaksOfPesos && dollars.some((draft) => MARKED_AFTER.test(text.slice(draft.number.end, draft.end)))) || dollars.some((draft) => MARKED_DOLLAR.test(text.slice(draft.start, draft.number.start)));
  // «$900 millones» beside «30 millones de dólares»: whoever spells dollars out keeps the sign for something else.
  const signed = said.filter((draft) => draft.currency === SIGN);
  const spelt = dollars.length > 0 && !marked && signed.filter((draft) => valueOf(draft) >= THOUSAND_MILLION).length * 2 > signed.length;
  const priced = signed.some((draft) => isLocalPrice(text, draft));
  const article = marked || speaksOfPesos || spelt || priced ? withHomes(countryTally(text), countriesOf(homes)) : null;
  const isSigned = (draft: Draft): boolean => /^[ \u00a0]*\$/u.test(text.slice(draft.start, draft.number.start));
  // «$499 pesos» beside «30 millones de dólares», and never «$30 millones de dólares».
  const signsPesos = !dollars.some(isSigned) && said.some((draft) => draft.currency !== SIGN && draft.currency !== DEFAULT_DOLLAR && isSigned(draft));
  const signIsLocal = article !== null && (named !== null || currencyOfCountry(article, article) !== null)
    && (marked || priced || dollars.length === 0 || signsPesos || (spelt && Math.max(...article) >= AT_HOME));
  return (draft) => {
    const currency = currencyOf(draft);
    if (!isShared(currency)) return namesake(draft);
    if (currency === SIGN && !signIsLocal) return DEFAULT_DOLLAR;
    if (named !== null && named.count > 1) return named.code;
    return (article === null ? null : currencyOfCountry(article, countryTally(paragraphAt(text, draft.start)))) ?? named?.code ?? DEFAULT_PESO;
  };
}

/** «el dólar, a $3.362»; the peso that is worth most, that of Mexico, has been ten to the dollar and more for twenty years. */
const DOLLAR_BEFORE = /(?<!\p{L})(?:d[óo]lar|TRM|tipo de cambio|tasa de cambio|divisa)(?!\p{L})[^.;:\n$]{0,40}$/iu;
const LEAST_DOLLAR = 10;
const MOST_DOLLAR = 10_000;
/** «$412 el kilovatio hora», «$1.200 por litro» */
const UNIT_AFTER = /^ (?:el|por|cada|la|al) (?:kilovatio|kWh|litro|kilo|metro cúbico|m3|pasaje|boleto|minuto|mensaje|mega|megabit)(?!\p{L})/iu;
const LEAST_PRICE = 50;

/** A price that «$» gives only where it is a peso. */
function isLocalPrice(text: string, draft: Draft): boolean {
  const value = valueOf(draft);
  return (value >= LEAST_DOLLAR && value < MOST_DOLLAR && DOLLAR_BEFORE.test(text.slice(Math.max(0, draft.start - 50), draft.start))) || (value >= LEAST_PRICE && UNIT_AFTER.test(text.slice(draft.end, draft.end + 20)));
}

/** The small pesos are counted in these; news that writes dollars with «$» tells smaller sums too. */
const THOUSAND_MILLION = 1e9;

/** Mentions of a country that make an article a story of that country. */
const AT_HOME = 3;

/** money/shared-currency: «coronas», «Bs», «riales» are those of the country that is named nearest, and where a sentence names none, those that the article names in full. */
function namesakeReading(text: string, drafts: readonly Draft[], homes: readonly Home[]): (draft: Draft) => string | null {
  const known = new Map<SaidCurrency, Namesakes>();
  let inherited: { readonly name: SaidCurrency; readonly code: string } | null = null;
  return (draft) => {
    const currency = currencyOf(draft);
    const candidates = currency === null ? undefined : sharedCurrencies.get(currency);
    if (currency === null || candidates === undefined) return currency;
    // What a figure without a currency takes from the one before it is of the same country.
    if (draft.currency === null && inherited?.name === currency) return inherited.code;
    const { inFull, places } = known.get(currency) ?? namesakesOf(text, drafts, candidates, homes);
    known.set(currency, { inFull, places });
    const code = nearestCode(places, draft, inFull !== null) ?? inFull ?? candidates[0].code;
    inherited = { name: currency, code };
    return code;
  };
}

/** What an article tells of the currencies that share a name. */
interface Namesakes {
  /** The one that it names in full; null: none. */
  readonly inFull: string | null;
  /** In the order of the text. */
  readonly places: readonly Place[];
}

function namesakesOf(text: string, drafts: readonly Draft[], candidates: readonly LocalCurrency[], homes: readonly Home[]): Namesakes {
  const inFull = drafts.find(({ kind, currency: said }) => kind === 'money' && candidates.some(({ code }) => code === said));
  return { inFull: inFull?.currency ?? null, places: placesOf(text, candidates, homes) };
}

/** Where the article names a country or an organization of it, and the currency there. */
interface Place {
  readonly at: number;
  readonly code: string;
}

function placesOf(text: string, candidates: readonly LocalCurrency[], homes: readonly Home[]): Place[] {
  const named = candidates.flatMap(({ code, countries }) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${countries.join('|')})(?!\\p{L})`, 'gu'))].map(({ index }) => ({ at: index, code })));
  const housed = homes.flatMap(({ at, country }) => candidates.filter(({ code }) => homeCurrencies.get(country) === code).map(({ code }) => ({ at, code })));
  return [...named, ...housed].sort((a, b) => a.at - b.at);
}

/** The last place before the figure, unless its own sentence names one after it and none before; with `inSentence` only one before it in its own sentence. */
function nearestCode(places: readonly Place[], { start, sentenceStart }: Draft, inSentence: boolean): string | null {
  const next = countBefore(places, ({ at }) => at < start);
  const before = next > 0 ? places[next - 1] : undefined;
  if (before !== undefined && before.at >= sentenceStart) return before.code;
  if (inSentence) return null;
  const after = places.at(next);
  if (after !== undefined && (before === undefined || after.at - start < NEAR)) return after.code;
  return before?.code ?? null;
}

/** «40 millones de coronas a la checa Orbalia» */
const NEAR = 60;

/** The peso that the article calls by its country («pesos chilenos», «mdp»), most often of all; once may be a comparison, twice is the home currency. */
function namedPeso(said: readonly Draft[]): { readonly code: string; readonly count: number } | null {
  const named = localCurrencies.map(({ code }) => ({ code, count: said.filter((draft) => draft.currency === code).length }));
  return named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0] ?? null;
}

function isShared(currency: SaidCurrency | null): boolean {
  return currency === SIGN || currency === PESO;
}

/** «en Mendoza», «Rosario (Argentina)», but no «Álvaro Mendoza». */
const placed = (names: readonly string[]): string => names.length === 0 ? '' : `|(?:${names.join('|')})(?! \\p{Lu})(?<=(?:^|[\\n(,—] ?|(?:[Ee]n|[Dd]e|[Dd]esde|a|hasta|por|y|Gran) )(?:${names.join('|')}))`;
const anyCountry = new RegExp(`(?<!\\p{L})(?:${localCurrencies.map(({ countries, names }) => `(${countries.join('|')}${placed(names)})`).join('|')})(?!\\p{L})`, 'gu');

/** How often the passage names the country of each local currency, by the order of `localCurrencies`. */
function countryTally(passage: string): number[] {
  const tally = localCurrencies.map(() => 0);
  for (const match of passage.matchAll(anyCountry)) tally[match.slice(1).findIndex((group) => group !== undefined)]++;
  return tally;
}

/** money/home-sign: the companies of an article tell where it is written, though it names no country: each counts as a mention of its own. */
const withHomes = (tally: readonly number[], homes: readonly string[]): number[] =>
  tally.map((count, at) => count + homes.filter((home) => localCurrencies[at].code.startsWith(home)).length);

/** The currency of the country that the paragraph names most, of those that the article names half as often as any; among equals, that which the article names most. */
function currencyOfCountry(article: readonly number[], paragraph: readonly number[]): string | null {
  let best = -1;
  const least = Math.max(...article) / 2;
  for (let i = 0; i < article.length; i++) {
    if (article[i] === 0 || article[i] < least) continue;
    if (best < 0 || paragraph[i] > paragraph[best] || (paragraph[i] === paragraph[best] && article[i] > article[best])) best = i;
  }
  return best < 0 ? null : localCurrencies[best].code;
}

/** Paragraphs of news are shorter than twice this. */
const REACH = 1500;

function paragraphAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}
