import { foldWord } from '../numbers/characters.js';
import { wordBefore } from '../numbers/phrases.js';
import { qualifierAt } from '../numbers/qualifiers.js';
import type { Draft } from './draft.js';
import { THOUSAND } from './said.js';
import { isComplement, isOffering, isSpender, isTaker, shares, sums, thens } from './words.js';

const PHRASE_END = /^(?:[.;:)»”]|, (?!\d)|$)/u;
/** An age stands between commas, so a figure there tells nothing unless it has decimals. */
const CLAUSE_END = /^(?:[.;)»”](?!\d)|$| y \p{Lu})/u;
const SOFTENERS = '(?:entre |unos |casi |cerca de |más de |menos de |apenas |solo |otros |algo más de |poco más de |en torno a )?';

/** «Nvidia firmó la primera, por unos 800.» */
const PRICE_BEFORE = new RegExp(`(?<!\\p{L})por ${SOFTENERS}$`, 'iu');
/** «Hace un año, 98.» */
const THEN_BEFORE = new RegExp(`(?:^|[.;:?!»”,] |\\n|y )(?:${thens}|en (?:19|20)\\d\\d)(?:,|,? (?:era|eran|fue|fueron|son))? ${SOFTENERS}$`, 'iu');
/** «la cifra baja a 750», «el total se eleva ya a 900» */
// bound: the REACH characters before a figure.
const SUM_BEFORE = new RegExp(`(?<!\\p{L})(?:la|el|es[ae]|est[ae]|su|dich[ao]) (?:${sums})(?: \\p{L}{2,12}){1,3} (?:a|en|hasta|es de|era de|fue de|sería de) ${SOFTENERS}$`, 'iu');
/** «La deuda neta se redujo de 400 a 300», «El beneficio, 30, …» */
// bound: the REACH characters before a figure.
const SUM_SUBJECT = new RegExp(`(?:^|[.;:?!»] |\\n|, y |, pero )(?:el|la|los|las|sus?|dich[ao]s?|est[aeo]s?|es[ae]s?) (?:${sums})(?!\\p{L})[^.;:()\\n]*$`, 'iu');
/** «El resto, 600, …» */
const SHARE_BEFORE = new RegExp(`(?<!\\p{L})(?:${shares}), ${SOFTENERS}$`, 'iu');
/** «Son 30 más» */
const THEY_ARE = new RegExp(`^(?:son|eran|serán|serían|fueron) ${SOFTENERS}$`, 'iu');
/** «apuntaba a 870» */
const LINKS = new Set(['a', 'en', 'los', 'de', 'hasta']);

/** «los intereses, que son 38,2» */
const WHICH_ARE_BEFORE = new RegExp(`(?<!\\p{L})que (?:son|eran|serían|fueron|suman|sumaban) ${SOFTENERS}$`, 'iu');
/** «Nubela, 33; Páramo, 14,2» */
// bound: the REACH characters before a figure.
const GAPPED_BEFORE = new RegExp(`(?:^|[.;] |\\n|, | y )\\p{Lu}[\\p{L}\\p{N}&.' -]{0,30}, ${SOFTENERS}$`, 'u');
/** «el importe, de 125, …», «la ronda, de unos 40, …» */
// bound: the REACH characters before a figure.
const APPOSED_BEFORE = new RegExp(`(\\p{L}+) ?(\\p{L}*), de ${SOFTENERS}$`, 'iu');
/** «70 en comisiones», «70 de deuda» */
const TOLD_AFTER = /^ (?:en|de) (\p{L}+)/u;
const REACH = 60;

/** «firmó la primera, por unos 800.»: a price that ends its phrase. */
export function isPrice(text: string, { start, end, number }: Draft): boolean {
  return (number.kind === 'figures' || number.value > THOUSAND) && PRICE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) && (PHRASE_END.test(text.slice(end, end + 3)) || SPAN_AFTER.test(text.slice(end, end + 12)));
}

/** «por entre 1.200 y 1.400» */
const SPAN_AFTER = /^ y [\d.,]+/u;

/** «De ellos, ocho irán a…» */
const OF_THEM_BEFORE = /(?<!\p{L})de (?:ellos|los cuales|los que|esos|ese total|esa cifra|esa suma),? $/iu;
/** «quinientos y pico» */
export const AND_MORE = /^ y (?:pico|tantos)(?!\p{L})/u;

/** money/part-of-sum: «De ellos, ocho irán a…», «nos quedan quinientos y pico», parts of the amount told before. */
export function isPartOfSum(text: string, { start, end, number }: Draft): boolean {
  return OF_THEM_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || (number.value >= LEAST_MORE && AND_MORE.test(text.slice(end, end + 9)));
}

/** «treinta y tantos» are years. */
const LEAST_MORE = 100;

/** «Los analistas esperaban 870», «apuntaba a 870» */
function isTaken(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  const verb = word !== null && LINKS.has(word.key) ? wordBefore(text, word.start) : word;
  return verb !== null && (isTaker(verb.key) || isSpender(verb.key));
}

/**
 * Figures that leave unit and currency to an amount some sentences before, as what leads them and what follows lets them be nothing else.
 *   money/bounded: «con un máximo de 45.»
 *   money/compared: «La acción vale 234 dólares. Hace un año, 98.»
 *   money/same-sum: «la cifra baja a 750», «el importe, de 125, …»
 *   money/gapped: «Lumbre ganó 91 millones. Nubela, 33; Páramo, 14,2.»
 *   money/told: «a cambio de 70 en comisiones»
 *   money/next-sentence: «Facturó 900 millones. La deuda neta se redujo de 400 a 300; los analistas esperaban 280.»
 * @param told the figure before, years and percentages left out
 */
export function isSure(text: string, draft: Draft, told: Draft | undefined): boolean {
  const { start, end, sentenceStart } = draft;
  const after = text.slice(end, end + 24);
  const of = TOLD_AFTER.exec(after);
  if ((of !== null && isComplement(foldWord(of[1]))) || isPartOfSum(text, draft)) return true;
  if (told?.kind === 'money' || told?.kind === 'joined') {
    const clause = text.slice(Math.max(sentenceStart, start - REACH), start);
    if ((start - sentenceStart < REACH && SUM_SUBJECT.test(clause)) || SHARE_BEFORE.test(clause) || THEY_ARE.test(clause)) return true;
    if (PHRASE_END.test(after) && isTaken(text, start)) return true;
  }
  const ends = PHRASE_END.test(after);
  if (!ends && !CLAUSE_END.test(after)) return false;
  if (ends && qualifierAt(text, start, end).qualifier !== 'exact') return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (THEN_BEFORE.test(before) || SUM_BEFORE.test(before) || WHICH_ARE_BEFORE.test(before)) return true;
  if ((CLAUSE_END.test(after) || !Number.isInteger(draft.number.mantissa)) && GAPPED_BEFORE.test(before)) return true;
  const apposed = APPOSED_BEFORE.exec(before);
  return apposed !== null && apposed.slice(1).map(foldWord).some((noun) => isComplement(noun) || isOffering(noun));
}
