import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { PERFECT } from '../money/elided.js';
import { kindAfter, MILLION } from '../money/said.js';
import { jointOf } from '../numbers/qualifiers.js';
import { figureAt } from './figure.js';
import type { Measured } from './index.js';
import { powerWords } from './words.js';

const space = '[ \\u00a0\\u202f\\u2009]';
/** What changes or bounds a capacity: between them the unit is told once («de 200 MW a 350», «400 MW, ampliables a 900», «1 GW … hasta 3»). */
const step = new RegExp(`(?<![\\p{L}\\p{N}])(?:hasta|a|otr[oa]s?${space}de)${space}(?:l[oa]s${space})?$`, 'iu');
const change = new RegExp(`^(?:[^.;:\\n(]{0,40}${space}y${space}(?:en${space}\\p{L}{3,12}${space})?otr[oa]s?${space}de${space}$|(?:${space}a|[^.;:\\n(]{0,70}(?:escalar|escalarse|ampliable|ampliables|ampliarse|ampliarlo|ampliarla|ampliar|crecer|llegar|subir|pasar|elevarse|elevar|expandirse|aumentar|extenderse|alcanzar)${space}(?:en${space}el${space}futuro${space}|luego${space})?(?:hasta|a)?)${space}(?:hasta${space})?(?:l[oa]s${space})?$)`, 'iu');
const limit = new RegExp(`hasta${space}(?:l[oa]s${space})?$`, 'iu');
/** What a capacity is of: «144 MW de proceso y 230 de conexión». */
const ofPower = `(?:conexi[óo]n|acometida|proceso|procesamiento|potencia|capacidad|carga|consumo|respaldo|reserva|generaci[óo]n|autoconsumo|bater[íi]as|refrigeraci[óo]n|TI|IT|media|punta|pico|la${space}(?:solicitud|petici[óo]n|fase|primera|segunda|tercera|ampliaci[óo]n|actualidad|instalaci[óo]n)|el${space}(?:plan|proyecto|permiso))(?![\\p{L}])`;
const takesPower = new RegExp(`^${space}de${space}${ofPower}`, 'iu');
/** A word after it that says what it counts, or a sign that makes it something else. */
const counted = new RegExp(`^(?:${space}?[%€$£]|[.,:]\\d|-|${space}(?:de${space}(?!ell[oa]s|${ofPower})\\p{L}|(?!(?:después|además|más|menos|antes|tras|mientras|dentro|restantes|adicionales|iniciales|previstos|actuales|nuevos|finales|pendientes)(?![\\p{L}]))\\p{L}{2,30}(?:s|millones)(?![\\p{L}])|mil|euros|dólares|d[ií]as?|meses|años))`, 'iu');

/** «los 1.300 solares», «otros 570 contratados» */
const ofSource = new RegExp(`^${space}(?:${powerWords('source')})(?!\\p{L})`, 'u');
/** «714 del parque», «los 4,5 de Oracle» */
const ofPlace = new RegExp(`^${space}de(?:l|${space}(?:la|los|las|su|sus|un|una))?${space}(?:${powerWords('place')})(?!\\p{L})|^${space}de${space}\\p{Lu}\\p{Ll}`, 'u');
/** «tiene dos.», «hoy entrega 50 y …»: the object of a verb of capacities, at the end of its phrase. */
const made = new RegExp(`(?<!\\p{L})(?:${powerWords('verb')})\\p{L}{0,6}${space}(?:(?:a|en|ya|hoy|ahora|unos|unas|casi|otros|solo|apenas|con|más de|menos de|cerca de)${space}){0,2}$`, 'iu');
const phraseEnd = /^(?:[.;:)»”](?!\d)|,[ \u00a0](?!\d)|[ \u00a0]y[ \u00a0]|$)/u;
/** «pasará de 24 a 100» */
const changed = new RegExp(`(?<!\\p{L})(?:${powerWords('change')})\\p{L}{1,8}${space}de${space}$`, 'iu');
const toAnother = /^[ \u00a0]a[ \u00a0](?:l[oa]s[ \u00a0])?[\d.,]+(?![\d.,]*[ \u00a0]?(?:[%€$£\p{L}]*(?:millones|euros|personas|empleados)|[%€$£]))/u;

/** What may lead a figure that shares the unit: «los 400 restantes», «45 en Lugo y 12 en Vigo», «Orbalia, 150», «ha concedido 180». */
const lead = new RegExp(`(?:(?<!\\p{L})(?:l[oa]s|otr[oa]s|unos|casi|hasta|a|al|de|con|y|e|entre|solo|apenas|incluid[oa]s)${space}|[,;:(—–]${space}?)$`, 'iu');
/** «20 MW, de los que se ocupan 13» */
const ofWhich = new RegExp(`de${space}l[oa]s${space}(?:que|cuales)(?:${space}\\p{L}{2,12}){0,3}${space}$`, 'iu');
/** Capacities told beside each other differ less than this. */
const alike = 60;

/** «1,5 MW de los 109»: a part may be as small as it likes. */
const ofWhole = new RegExp(`^${space}de${space}l[oa]s${space}$`, 'iu');

/** A figure beside a capacity in its sentence, with no other figure between, that counts no thing: a part of it, or one like it. */
function isShare(text: string, number: FoundNumber, measured: Measured, between: string): boolean {
  const after = text.slice(number.end, number.end + 24);
  const told = takesPower.test(after) || ofSource.test(after) || ofPlace.test(after);
  const ratio = number.value / measured.value;
  if ((ratio > alike && !ofWhole.test(between)) || ratio < 1 / alike || /[.\n]/.test(between) || (kindAfter(text, number) !== 'open' && !told)) return false;
  return lead.test(between) || ofWhich.test(between) || PERFECT.test(text.slice(Math.max(0, number.start - 40), number.start));
}

/** A figure of the same sentence or the next, that is the object of a verb of capacities, what one of them is raised from, or of some kind of plant. */
function goesOn(text: string, number: FoundNumber, measured: Measured, between: string): boolean {
  const ratio = number.value / measured.value;
  if (ratio > alike || ratio < 1 / alike || between.includes('\n')) return false;
  const after = text.slice(number.end, number.end + 24);
  return (made.test(between) && phraseEnd.test(after)) || (changed.test(between) && toAnother.test(after)) || (ofSource.test(after) && lead.test(between));
}

const opensRange = /(?<!\p{L})entre[ \u00a0](?:l[oa]s[ \u00a0])?$/iu;

function isYear(text: string, number: FoundNumber | undefined): boolean {
  return number !== undefined && number.end - number.start === 4 && /^(?:19|20)\d\d$/.test(text.slice(number.start, number.end));
}

/** power/elided-unit: a second figure of the sentence whose unit is that of the capacity before it. */
export function elidedFigures({ text }: Article, numbers: readonly FoundNumber[], found: readonly Measured[]): Measured[] {
  return found.flatMap((first, i): Measured[] => {
    const shares: Measured[] = [];
    for (let next = shareAfter(text, numbers, first, found[i + 1]); next !== null; next = shareAfter(text, numbers, next, found[i + 1])) shares.push(inLikelyUnit(next, first, found[i - 1]));
    return shares;
  });
}

/** «64 MW … 2 GW … pasará de 24 a 100»: a figure far greater than the capacity before it is in the unit of the one before that, if it is more like that. */
function inLikelyUnit(share: Measured, { value }: Measured, earlier: Measured | undefined): Measured {
  const isFar = share.value / value > FAR_GREATER && earlier !== undefined && share.value / earlier.value < FAR_GREATER;
  return isFar ? { ...share, unit: earlier.unit } : share;
}

const FAR_GREATER = 8;

/** «de siete reactores» */
function isCountInWords(text: string, number: FoundNumber | undefined): boolean {
  return number?.kind === 'words' && number.scale === 1 && kindAfter(text, number) === 'count';
}

/** Figures that are told between a capacity and another one: years, dates, percentages, amounts of money. */
function isPassedOver(text: string, number: FoundNumber | undefined): boolean {
  return number !== undefined && (isYear(text, number) || isCountInWords(text, number) || number.scale >= MILLION || kindAfter(text, number) === 'other');
}

/** Capacities in megawatts are seldom greater, but as parts of one that is. */
const LARGEST = 10_000;
/** Letters between two capacities of a sentence, and of two. */
const REACH = 100;
const FAR = 180;

/** The next figure after a capacity, years and the like skipped, if it shares its unit. */
function shareAfter(text: string, numbers: readonly FoundNumber[], measured: Measured, next: Measured | undefined): Measured | null {
  let index = measured.number + 1;
  while (isPassedOver(text, numbers[index])) index++;
  const number = numbers[index];
  if (!number || number.scale !== 1 || (number.kind === 'words' && number.value === 1) || number.value > Math.max(LARGEST, measured.value) || number.start - measured.end > FAR || (next && next.start <= number.start)) return null;
  const after = text.slice(number.end, number.end + 34);
  if (counted.test(after) && !ofSource.test(after) && !ofPlace.test(after)) return null;
  const between = text.slice(measured.end, number.start);
  // «180 MW en los que lleva 90 millones de un total de 1.300»: a part of the money.
  const money = numbers.slice(measured.number + 1, index).findLast(({ scale }) => scale >= MILLION);
  if (money !== undefined && !/[,;]/.test(text.slice(money.end, number.start))) return null;
  const near = between.length <= REACH && ((change.test(between) && step.test(between)) || isShare(text, number, measured, between));
  if (!near && !goesOn(text, number, measured, between)) return null;
  // «… entre 25 y 30»: the figure that begins here may be a range.
  const end = index + 1 < numbers.length && opensRange.test(between) && jointOf(text, number, numbers[index + 1], () => false) === 'range' ? index + 1 : index;
  const last = numbers[end];
  if (end === index ? opensRange.test(between) : last.scale !== 1 || kindAfter(text, last) !== 'open' || counted.test(text.slice(last.end, last.end + 34))) return null;
  const figure = figureAt(text, numbers, end, last.end);
  if (figure?.start !== number.start) return null;
  // The verbs of `change` are of what may come: «podría crecer hasta cuatro» is a limit, not a level reached.
  const qualifier = limit.test(between) ? 'at_most' : figure.qualifier;
  return { ...figure, qualifier, unit: measured.unit, number: end };
}
