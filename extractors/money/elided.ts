import { foldWord } from '../numbers/characters.js';
import { wordBefore } from '../numbers/phrases.js';
import type { Word } from '../numbers/phrases.js';
import { countsAudience } from './audience.js';
import { isYear } from './coordination.js';
import { asideOf, currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import type { Home } from './homes.js';
import { LAST_DAY, MILLION, THOUSAND } from './said.js';
import { currencySense } from './sense.js';
import { isPartOfSum, isPrice, isSure } from './sure.js';
import { betweens, isComplement, isGiver, isLeader, isPayer, isSpender, isTaker, isThing } from './words.js';

/**
 * money/elided-currency: figures in millions or more that leave their currency to the reader («frente a los 19 millones del año
 * anterior»), unless the sentence was counting something else just before («20 millones de usuarios, 5 millones más»).
 */
export function elideCurrency(text: string, drafts: readonly Draft[], homes: readonly Home[]): void {
  const { nearest } = currencySense(text, drafts, homes);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.kind !== 'open' || draft.number.scale < MILLION) continue;
    if (countsAudience(text, draft, toldBefore(drafts, i))) {
      draft.kind = 'count';
      continue;
    }
    if (countedBefore(drafts, i, MILLION) && !isPaid(text, draft) && !isTold(text, draft)) continue;
    if (!OF.test(text.slice(draft.end, draft.end + 5)) && EXIST.test(text.slice(Math.max(0, draft.start - EXIST_REACH), draft.start))) continue;
    const word = wordBefore(text, draft.start);
    if (word?.key === ':' && labelsThings(text, word.start)) continue;
    accept(draft, nearest(i), 'money/elided-currency');
  }
}

const OF = /^ del? /u;
/** «500 millones por un 40 %», «750 millones por ellos», «300 millones en incentivos» */
const PRICE_AFTER = /^ por (?:(?:un|el|cada|su|sus|la|las|los|otr[oa]s?)(?!\p{L})|ell[oa]s?(?!\p{L}))|^ en (\p{L}+)/u;
const PRICE_AFTER_REACH = 30;

/** What stands on either side of a figure says that it is an amount: «ingresos de 1.500 millones», «500 millones por un 40 %». */
function isTold(text: string, draft: Draft): boolean {
  const after = PRICE_AFTER.exec(text.slice(draft.end, draft.end + PRICE_AFTER_REACH));
  if (after !== null && (after[1] === undefined || isComplement(foldWord(after[1])))) return true;
  const link = wordBefore(text, draft.start);
  const noun = link !== null && (link.key === 'de' || link.key === 'por') ? wordBefore(text, link.start) : null;
  return noun !== null && isComplement(noun.key);
}

/** «hay unos dos millones encendidos»: things that there are. */
const EXIST = /(?<!\p{L})(?:hay|había|habrá|hubo|existen|viven|vivían|residen) (?:ya )?(?:unos |casi |más de |cerca de |alrededor de )?$/iu;
const EXIST_REACH = 30;

/**
 * money/elided-unit: a figure that leaves currency and scale to an amount told before («de los 40 millones, 25 son deuda»,
 * «una valoración de 690»). It needs a word or mark before it that can lead an amount, and a size like the other's.
 */
export function elideUnit(text: string, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.kind !== 'open' || draft.number.scale >= MILLION || isYear(draft) || !(isLed(text, draft) || isGapped(text, drafts, i))) continue;
    const anchor = anchorOf(text, drafts, i);
    if (anchor === null || (anchor.scale >= MILLION && isTerm(text, draft))) continue;
    if (!isWrittenOut(draft, anchor)) {
      draft.scale = draft.number.scale === 1 ? unitOf(anchor).scale : draft.number.scale * (anchor.scale >= MILLION ? MILLION : 1);
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

/** A count of like size or of a thousand on, in the scale or a higher one, nearer before in the sentence than any amount: «300 clientes en 2024 y 450 en 2025». */
function countedBefore(drafts: readonly Draft[], at: number, scale: number): boolean {
  const { sentence, number } = drafts[at];
  // Past an amount of another size, only counts of like size tell: «1,8 millones de coches por 45.000 millones de euros; un año antes, 1,6 millones».
  let passed = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i].sentence === sentence; i--) {
    const draft = drafts[i];
    if (draft.kind === 'money') {
      if (draft.rule === 'money/elided-unit') continue;
      if (scale < MILLION || isLikeAnchor(drafts[at], draft)) return false;
      passed = true;
      continue;
    }
    if (passed) {
      if (draft.kind === 'count' && draft.number.scale >= scale && isSameCount(draft.number.value / number.value)) return true;
      continue;
    }
    if (draft.kind === 'count' && draft.number.scale >= scale && (draft.number.value >= 1000 || isLikeCount(draft.number.value / number.value)) && !isYear(draft)) return true;
  }
  return false;
}

/** «Fabricó 500 cargadores y este año serán 10.000»: the sentence counts things. */
function countsBefore(drafts: readonly Draft[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i].sentence === drafts[at].sentence; i--) if (drafts[i].kind === 'count' && drafts[i].number.kind === 'figures' && !isYear(drafts[i])) return true;
  return false;
}

/** The figure before, percentages, dates and upper ends left out. */
function toldBefore(drafts: readonly Draft[], at: number): Draft | undefined {
  let before = at - 1;
  while (before >= 0 && (drafts[before].kind === 'other' || drafts[before].kind === 'joined' || isYear(drafts[before]))) before--;
  return before < 0 ? undefined : drafts[before];
}

function isLikeCount(ratio: number): boolean {
  return ratio < LIKE_COUNT && ratio > 1 / LIKE_COUNT;
}

/** How far a count may have moved: «3,1 millones de líneas … llegar a 4 millones». */
const SAME_COUNT = 3;

function isSameCount(ratio: number): boolean {
  return ratio < SAME_COUNT && ratio > 1 / SAME_COUNT;
}

/** Counts of the same things in one sentence differ less than this; wider, and amounts beside a count are lost. */
const LIKE_COUNT = 8;

/** The object of a verb that takes amounts: «captó 40 millones». */
function isPaid(text: string, draft: Draft): boolean {
  const word = verbBefore(text, draft.start);
  return word !== null && (isPayer(word.key) || isSpender(word.key));
}

/** «cobra 10 por carpa»: verbs of price take nothing else. */
function isPriced(text: string, draft: Draft): boolean {
  const word = verbBefore(text, draft.start);
  return word !== null && isSpender(word.key);
}

/** «pagó ayer 40», «gastó en 2016 40», «cuesta fabricarla 40»: what may stand between a verb and its amount. */
// bound: the VERB_REACH characters before a figure.
const BETWEEN_VERB = new RegExp(`(\\p{L}+)(?: (?:${betweens}|en (?:\\p{L}{4,10}|(?:19|20)\\d\\d)|(?:produc|fabric|constru|levant|instal|hac|manten)[aei]r(?:l[aeo]s?)?)){1,2}[ \\u00a0]$`, 'iu');
const VERB_REACH = 60;

/** The verb whose object the figure may be; a name is none («Valencia 20»). */
function verbBefore(text: string, at: number): Word | null {
  const word = wordBefore(text, at);
  if (word === null) return null;
  if (isPayer(word.key) || isSpender(word.key)) return isName(text, word) ? null : word;
  const far = BETWEEN_VERB.exec(text.slice(Math.max(0, at - VERB_REACH), at));
  return far === null ? word : { key: foldWord(far[1]), start: word.start, end: word.end };
}

/** Places that begin like a verb: «vale». */
const PLACES = new Set(['valencia']);

function isName(text: string, { start, end }: Word): boolean {
  if (PLACES.has(foldWord(text.slice(start, end)))) return true;
  const first = text[start];
  return first !== first.toLowerCase() && end - start > 1 && text[start + 1] === text[start + 1].toLowerCase() && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** «los dos», «otros cinco» are people or things; «de diez», «casi cien» may be an amount. */
const WORD_LEADERS = new Set(['de', 'casi', 'unos']);
/** The years of a loan are fewer than this: «500 millones a 7 y otros 700 a 10». */
const LONGEST_TERM = 40;

function isTerm(text: string, draft: Draft): boolean {
  return draft.number.mantissa < LONGEST_TERM && Number.isInteger(draft.number.mantissa) && wordBefore(text, draft.start)?.key === 'a' && !SPANNED.test(text.slice(Math.max(0, draft.start - SPAN_REACH), draft.start));
}

/** «cuesta quinientos»; smaller words count more things than coins. */
const LEAST_WORD = 20;
const OPENERS = new Set(['(', '[', ':', ';', ',', '—', '–', '¿', '«']);
const MONTH_DAY = /^ del? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic|este mes|mes)/iu;

/** «ganó 3 a 2», «un 3-2». */
const SCORE_AFTER = /^(?: a |[-–])\d/;
const SCORE_BEFORE = /(?<![\d.,])\d{1,3}(?: a |[-–])$/;
/** «de 22 a 25» */
const SPANNED = /(?<!\p{L})(?:de|desde|entre) (?:[A-Z]{0,3}[\p{Sc}/.]{0,2} ?)?(?:[\d.,]{1,9}(?: a |[-–]))?$/iu;
const SPAN_REACH = 20;

function isScore(text: string, { start, end }: Draft): boolean {
  const before = text.slice(Math.max(0, start - SPAN_REACH), start);
  return (SCORE_AFTER.test(text.slice(end, end + 5)) || SCORE_BEFORE.test(before)) && !SPANNED.test(before);
}

/** «ha repartido 38», «habían colocado ya 38», «se colocaron 38» */
export const PERFECT = /(?<!\p{L})(?:(?:ha|han|había|habían|habrá|habrán|haber|habiendo)[ \u00a0]\p{L}{2,14}[dtsj][oí]?o|llev(?:a|an|aba|aban)[ \u00a0](?:ya[ \u00a0])?(?:puest|invertid|gastad|recaudad|pagad|aportad|prestad|captad|levantad|desembolsad)[oa]s|se[ \u00a0]\p{L}{2,14}(?:aron|ieron|arán|irán|erán))[ \u00a0](?:ya[ \u00a0])?$/iu;
const PERFECT_REACH = 40;
/** «Empleados: 14.300», «Usuarios activos: 3 millones» */
// bound: the LABEL_REACH characters before a colon.
const LABEL = /[\n.;·•|][^\p{L}\n]*(\p{L}+)(?: (\p{L}+))?[^.;:\n]*$/u;

const LABEL_REACH = 60;

function labelsThings(text: string, colon: number): boolean {
  const from = colon - LABEL_REACH;
  const label = LABEL.exec(from > 0 ? text.slice(from, colon) : `\n${text.slice(0, colon)}`);
  return label !== null && label.slice(1).some((word) => word !== undefined && isThing(foldWord(word)));
}

/** «2.000 de ellos irán a…»: a part of the amounts told before. */
const OF_THEM = /^ de (?:ellos|los mismos|esos|tales)(?!\p{L})/u;

function isLed(text: string, draft: Draft): boolean {
  if (OF_THEM.test(text.slice(draft.end, draft.end + 16))) return true;
  if (draft.number.value <= LAST_DAY && MONTH_DAY.test(text.slice(draft.end, draft.end + 14))) return false;
  if (isScore(text, draft)) return false;
  const word = wordBefore(text, draft.start);
  if (word === null) return false;
  if (word.key === ':' && labelsThings(text, word.start)) return false;
  if (PERFECT.test(text.slice(Math.max(0, draft.start - PERFECT_REACH), draft.start))) return true;
  const paid = isPaid(text, draft);
  // «mil» and less may count people or things; «sesenta mil» is written like a figure.
  if (draft.number.kind === 'words' && draft.number.value <= THOUSAND) {
    if (draft.number.value > 1 && isPartOfSum(text, draft)) return true;
    return (WORD_LEADERS.has(word.key) && draft.number.value > 1) || (paid && draft.number.value >= LEAST_WORD)
      || (REST.test(text.slice(draft.end, draft.end + 12)) && draft.number.value >= LEAST_WORD && isLeader(word.key));
  }
  return paid || OPENERS.has(word.key) || isLeader(word.key) || isTaker(word.key) || isGiven(text, word);
}

/** «le da 80.000», «nos quedan 300» */
function isGiven(text: string, verb: Word): boolean {
  return isGiver(verb.key) && PRONOUNS.has(wordBefore(text, verb.start)?.key ?? '');
}

const PRONOUNS = new Set(['le', 'les', 'nos', 'me', 'se']);

/** «la filial puso 300, la matriz 200 y Nubela 100»: a name or a noun, and a figure after that of the verb; a small one is part of a name («iPhone 16»). */
function isGapped(text: string, drafts: readonly Draft[], at: number): boolean {
  const before = at > 0 ? drafts[at - 1] : undefined;
  const { sentence, start, end, number } = drafts[at];
  return before?.kind === 'money' && before.sentence === sentence && number.kind === 'figures' && (number.mantissa >= LEAST_WORD || !Number.isInteger(number.mantissa)) && start - before.end < GAP_REACH && GAP.test(text.slice(before.end, start)) && GAP_END.test(text.slice(end, end + 4));
}

// bound: the GAP_REACH characters between two figures.
const GAP = /^(?:,| y|;) (?:(?:el|la|los|las|sus?) \p{Ll}+(?: \p{Ll}+){0,2}|(?:(?:el|la) )?\p{Lu}[\p{L}.&-]+(?: \p{Lu}[\p{L}.&-]+){0,2}) $/u;
const GAP_END = /^(?:[.;)]|$|, (?!\d)| y )/u;
const GAP_REACH = 40;

/** «los mil restantes», «otros cien más» */
const REST = /^[ \u00a0](?:restantes?|más|adicionales)(?!\p{L})/iu;

/** How far a figure may lie from the amount whose unit it shares: 13,2 millones and 9,488; 82 millones and 1.250. */
const LIKE_ANCHOR = 60;

/** What the reader carries over from an amount: «dos mil millones … 500» are two thousand and five hundred of the same millions. */
function unitOf({ number, scale }: Draft): { readonly scale: number; readonly mantissa: number } {
  return number.kind === 'words' && scale === THOUSAND * MILLION ? { scale: MILLION, mantissa: number.mantissa * THOUSAND } : { scale, mantissa: number.mantissa };
}

function isLikeAnchor(draft: Draft, anchor: Draft): boolean {
  if (draft.number.scale >= MILLION) {
    return isLikeCount(draft.number.value / (anchor.number.mantissa * anchor.scale * anchor.factor));
  }
  const ratio = draft.number.scale === 1 ? draft.number.mantissa / unitOf(anchor).mantissa : 1;
  return (ratio < LIKE_ANCHOR && ratio > 1 / LIKE_ANCHOR) || isWrittenOut(draft, anchor);
}

/** «ingresa 300 millones … ASML facturó 28.300»: who pays or earns thousands beside hundreds of millions counts in millions. */
function isFarGreater({ number }: Draft, { number: other, scale }: Draft, sure: boolean): boolean {
  return sure && number.scale === 1 && number.mantissa >= LEAST_FAR && scale === MILLION && other.mantissa >= LEAST_FAR / 10 && number.mantissa < other.mantissa * LEAST_FAR;
}

/** «un fondo de cuatro millones … un préstamo de 90.000»: tens of thousands after an amount in a few millions are units of the currency. */
function isWrittenOut(draft: Draft, anchor: Draft): boolean {
  const { scale, mantissa } = draft.number;
  return scale === 1 && mantissa >= 10_000 && anchor.scale === MILLION && anchor.number.mantissa < 100 && anchor.factor === 1;
}

/** Smaller figures of the next sentence are more often people, places or days than amounts. */
const LEAST_FAR = 1000;

/** Sentences back in which a figure that can be nothing but an amount finds its unit. */
const FAR = 3;

/** What is compared with an amount even where a count stands between: «900 millones en 210 operaciones, frente a 1.100 en 260». */
const COMPARES = /(?<!\p{L})(?:frente a(?: los)?|contra(?: los)?|por) $/iu;

/**
 * The nearest amount of like size before, in the same sentence or the one before it. One in parentheses counts for figures in the same
 * parentheses, and, if there is no other, for figures in parentheses too: «Orbalia (3,4 millones de euros) y Nubela (3,2)».
 */
function anchorOf(text: string, drafts: readonly Draft[], at: number): Draft | null {
  const own = drafts[at];
  const priced = isPriced(text, own) || isPrice(text, own);
  const sure = priced || isPaid(text, own) || isSure(text, own, toldBefore(drafts, at));
  if (countedBefore(drafts, at, 1) && !priced && !COMPARES.test(text.slice(Math.max(0, own.start - 14), own.start))) return null;
  if (own.number.kind === 'words' && isPartOfSum(text, own) && toldBefore(drafts, at)?.kind !== 'money') return null;
  const aside = asideOf(text, own);
  let parallel: Draft | null = null;
  const sentences = sure ? FAR : 1;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i].sentence >= own.sentence - sentences; i--) {
    const draft = drafts[i];
    const far = draft.sentence !== own.sentence;
    if (far && !priced && draft.kind === 'count' && draft.number.scale === 1 && isLikeCount(draft.number.value / own.number.value)) return parallel;
    if (draft.kind !== 'money' || draft.magnitude || !(isLikeAnchor(own, draft) || isFarGreater(own, draft, sure) || (draft.scale === 1 && own.number.mantissa >= LEAST_FAR && isPaid(text, own)))) continue;
    if (far && !sure && (own.number.value < LEAST_FAR || countsBefore(drafts, at))) continue;
    const other = asideOf(text, draft);
    if (other === -1 || other === aside) return draft;
    if (aside !== -1) parallel ??= draft;
  }
  return parallel;
}
