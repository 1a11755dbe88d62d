import { CurrencySeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { afterSpaces, isDigit, isLetter } from '../numbers/characters.js';
import { addPhrase, phraseAfter, phraseTree, wordBefore } from '../numbers/phrases.js';

/** An ISO 4217 code, or SIGN or PESO, which have no country of their own: the article says which currency they are. */
export type SaidCurrency = string;
/** «$»: dollars, or the peso of the country. */
export const SIGN = '$';
/** «pesos»: the peso of the country. */
export const PESO = 'peso';

/** A currency as the text says it beside a figure; `factor` multiplies the figure («mdd» 1e6, «centavos» 0.01). */
export interface CurrencyMark {
  readonly currency: SaidCurrency;
  readonly factor: number;
  /** The outer edge of the mark: where it starts when it stands before the figure, where it ends when after. */
  readonly edge: number;
  /** Counts only beside a figure in millions: «Q120 millones», but «Q3». */
  readonly scaled?: boolean;
}

interface Form {
  readonly form: string;
  readonly currency: SaidCurrency;
  readonly factor: number;
  readonly scaled?: boolean;
}

interface CurrencyWord {
  readonly currency: SaidCurrency;
  readonly factor: number;
}

/** A currency that is named after its country, and the words by which an article shows that country. */
export interface LocalCurrency {
  readonly code: string;
  readonly countries: readonly string[];
  /** Places whose names people have too. */
  readonly names: readonly string[];
}

const CENT = 0.01;
const prefixes = new Map<number, Form[]>();
const suffixes = new Map<number, Form[]>();
const nouns = phraseTree<CurrencyWord>();
interface FormerCurrency {
  readonly code: string;
  /** ISO date of the day on which another came. */
  readonly until: string;
}

/** What a currency was called before, the oldest first. */
const former = new Map<string, readonly FormerCurrency[]>();
export const localCurrencies: LocalCurrency[] = [];
/** The currency of a country, by its ISO 3166-1 alpha-2 code. */
export const homeCurrencies = new Map<string, SaidCurrency>();
/** The currencies that share a word or sign («coronas»), by that word; the first is meant where no country tells. */
export const sharedCurrencies = new Map<SaidCurrency, LocalCurrency[]>();
/** Words of hundredth parts that several currencies share («céntimos»), and the currency that they mean where no country tells. */
export const sharedCents = new Map<SaidCurrency, SaidCurrency>();

function addForm(forms: Map<number, Form[]>, code: number, form: Form): void {
  forms.set(code, [...(forms.get(code) ?? []), form].sort((a, b) => b.form.length - a.form.length));
}

function addPrefix(form: string, currency: SaidCurrency, factor = 1, scaled = false): void {
  addForm(prefixes, form.charCodeAt(form.length - 1), { form, currency, factor, scaled });
}

function addSuffix(form: string, currency: SaidCurrency, factor: number): void {
  addForm(suffixes, form.charCodeAt(0), { form, currency, factor });
}

function addNoun(phrase: string, currency: SaidCurrency, factor: number): void {
  addPhrase(nouns, phrase, { currency, factor }, false);
}

/**
 * Adds a currency to what the whole process reads; the built-in ones come first, so their forms win.
 * A reader made with seeds of its own therefore shares its currencies with every other reader.
 */
export function addCurrency(seed: CurrencySeed): void {
  for (const noun of seed.nouns ?? []) addNoun(noun, seed.code, 1);
  for (const form of seed.before ?? []) addPrefix(form, seed.code);
  for (const form of seed.after ?? []) addSuffix(form, seed.code, 1);
  for (const [form, factor] of Object.entries(seed.units ?? {})) addSuffix(form, seed.code, factor);
  for (const [form, factor] of Object.entries(seed.unitsBefore ?? {})) addPrefix(form, seed.code, factor);
  for (const cents of seed.cents ?? []) addNoun(cents, seed.code === 'USD' && !cents.includes(' ') ? SIGN : seed.code, CENT);
  for (const form of seed.beforeMillions ?? []) addPrefix(form, seed.code, 1, true);
  if (seed.shared) addShared(seed.code, seed.shared);
  for (const country of seed.homes ?? []) homeCurrencies.set(country, seed.code);
  if (seed.former) former.set(seed.code, seed.former);
  if (seed.local) localCurrencies.push({ code: seed.code, countries: seed.local.countries, names: seed.local.names ?? [] });
}

function addShared(code: string, { nouns: words = [], before = [], cents = [], countries }: NonNullable<CurrencySeed['shared']>): void {
  const name = [...words, ...before, ...cents][0];
  sharedCurrencies.set(name, [...(sharedCurrencies.get(name) ?? []), { code, countries, names: [] }]);
  for (const word of words) addNoun(word, name, 1);
  for (const word of cents) addNoun(word, name, CENT);
  if (cents.includes(name) && !sharedCents.has(name)) sharedCents.set(name, code);
  for (const form of before) addPrefix(form, name);
}

for (const { value } of readSeeds('currencies', CurrencySeed)) addCurrency(value);
addPrefix(SIGN, SIGN);
addSuffix(SIGN, SIGN, 1);
addNoun('peso', PESO, 1);
addNoun('pesos', PESO, 1);

/** The code that a currency had when the article was written: a bolívar of 2017 is no VES. */
export function codeAt(code: string, date: string | null): string {
  return date === null ? code : former.get(code)?.find(({ until }) => date < until)?.code ?? code;
}

/** The sign or code before a figure: «US$», «€ », «MXN $». */
export function currencyBefore(text: string, at: number): CurrencyMark | null {
  const near = prefixAt(text, at);
  if (near?.currency !== SIGN) return near;
  const code = prefixAt(text, near.edge);
  return code !== null && code.currency !== SIGN ? code : near;
}

function prefixAt(text: string, at: number): CurrencyMark | null {
  let end = at;
  while (end > 0 && at - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  for (const { form, currency, factor, scaled } of prefixes.get(text.charCodeAt(end - 1)) ?? NONE) {
    const start = end - form.length;
    if (start < 0 || !text.startsWith(form, start)) continue;
    const glued = isLetter(text.charCodeAt(start)) && isWordPart(text.charCodeAt(start - 1));
    if (!glued) return { currency, factor, edge: start, scaled };
  }
  return null;
}

/** The plural of a currency before a figure in millions: «proyecta gastar quetzales 900 millones». */
export function nounBefore(text: string, at: number): CurrencyMark | null {
  const word = wordBefore(text, at);
  if (word === null || !word.key.endsWith('s')) return null;
  const noun = nouns.next.get(word.key)?.value;
  const figure = noun === undefined ? null : wordBefore(text, word.start);
  return noun === undefined || figure === null || isDigit(figure.key.charCodeAt(0)) || figure.key === 'de' || figure.key === 'mil' ? null : { edge: word.start, ...noun };
}

/** The sign, code or noun after a figure: « €», « mdd», « de dólares australianos». */
export function currencyAfter(text: string, at: number): CurrencyMark | null {
  const start = afterSpaces(text, at);
  if (start < 0) return null;
  const sign = suffixAt(text, start);
  if (sign !== null) return sign;
  const of = text.startsWith('de ', start) || text.startsWith('de\u00a0', start) || text.startsWith('DE ', start) ? start + 3 : start;
  const noun = phraseAfter(nouns, text, of);
  if (noun !== null) return { edge: noun.edge, ...noun.value };
  return of === start ? null : suffixAt(text, of);
}

function suffixAt(text: string, start: number): CurrencyMark | null {
  for (const { form, currency, factor } of suffixes.get(text.charCodeAt(start)) ?? NONE) {
    const edge = start + form.length;
    if (!text.startsWith(form, start)) continue;
    const glued = isWordPart(text.charCodeAt(edge)) && (isLetter(text.charCodeAt(edge - 1)) || isDigit(text.charCodeAt(edge)));
    if (!glued) return { currency, factor, edge };
  }
  return null;
}

const NONE: readonly Form[] = [];

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
