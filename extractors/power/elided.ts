import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { figureAt } from './figure.js';
import type { Measured } from './index.js';

const space = '[ \\u00a0\\u202f\\u2009]';
/** What changes or bounds a capacity: between them the unit is told once («de 200 MW a 350», «400 MW, ampliables a 900», «1 GW … hasta 3»). */
const step = new RegExp(`(?<![\\p{L}\\p{N}])(?:hasta|a|otr[oa]s?${space}de)${space}(?:l[oa]s${space})?$`, 'iu');
const change = new RegExp(`^(?:[^.;:\\n(]{0,40}${space}y${space}(?:en${space}\\p{L}{3,12}${space})?otr[oa]s?${space}de${space}$|(?:${space}a|[^.;:\\n(]{0,70}(?:escalar|escalarse|ampliable|ampliables|ampliarse|ampliarlo|ampliarla|ampliar|crecer|llegar|subir|pasar|elevarse|elevar|expandirse|aumentar|extenderse|alcanzar)${space}(?:en${space}el${space}futuro${space}|luego${space})?(?:hasta|a)?)${space}(?:hasta${space})?(?:l[oa]s${space})?$)`, 'iu');
const limit = new RegExp(`hasta${space}(?:l[oa]s${space})?$`, 'iu');
/** A word after it that says what it counts, or a sign that makes it something else. */
const counted = new RegExp(`^(?:${space}?[%€$£]|[.,:]\\d|-|${space}(?:de${space}\\p{L}|(?!(?:después|además|más|menos|antes|tras|mientras|dentro|restantes|adicionales|iniciales|previstos|actuales|nuevos|finales|pendientes)(?![\\p{L}]))\\p{L}{2,30}(?:s|millones)(?![\\p{L}])|mil|euros|dólares|d[ií]as?|meses|años))`, 'iu');

/** «los 400 restantes», «otros 150 irán», «el resto, 80», «frente a los 200 de hoy», «de los cuales 60 son»: a part of the capacity, or one beside it. */
const share = new RegExp(`(?:(?<!\\p{L})(?:l[oa]s${space}otr[oa]s|otr[oa]s|el${space}resto,|los${space}demás,|y${space}l[oa]s|frente${space}a(?:${space}l[oa]s)?|de${space}l[oa]s${space}(?:que|cuales)|de${space}ell[oa]s,?|en${space}lugar${space}de(?:${space}l[oa]s)?|y${space}(?:de|con|una?${space}de)|después,|luego,?))${space}(?:(?:unos|casi|hasta|más${space}de)${space})?$`, 'iu');
/** The same preposition after two figures joins them: «120 MW en Getafe y 80 en Lugo», «60 MW este año, 90 el próximo». */
const place = new RegExp(`^${space}(en|de|para|con|a|por|este|el|hoy|ahora)(?!\\p{L})`, 'iu');
const parallel = new RegExp(`(?:,|${space}y|;)${space}$`, 'u');
const PLACES_ALIKE = new Map([['este', 'el'], ['hoy', 'en'], ['ahora', 'en']]);

/** What may stand after a figure that shares the unit: the sentence goes on, no thing is counted. */
function isShare(text: string, number: FoundNumber, between: string): boolean {
  if (/[.;\n]/.test(between.replace(/;[ \u00a0]$/, ''))) return false;
  if (share.test(between)) return true;
  const here = place.exec(text.slice(number.end, number.end + 10))?.[1].toLowerCase();
  const there = place.exec(between)?.[1].toLowerCase();
  return parallel.test(between) && here !== undefined && there !== undefined && (PLACES_ALIKE.get(there) ?? there) === (PLACES_ALIKE.get(here) ?? here);
}

function isYear(text: string, number: FoundNumber | undefined): boolean {
  return number !== undefined && number.end - number.start === 4 && /^(?:19|20)\d\d$/.test(text.slice(number.start, number.end));
}

/** power/elided-unit: a second figure of the sentence whose unit is that of the capacity before it. */
export function elidedFigures({ text }: Article, numbers: readonly FoundNumber[], found: readonly Measured[]): Measured[] {
  return found.flatMap((measured, i): Measured[] => {
    let index = measured.number + 1;
    while (isYear(text, numbers[index])) index++;
    const number = numbers[index];
    const next = found[i + 1];
    if (!number || number.scale !== 1 || (number.kind === 'words' && number.value === 1) || number.value > 10_000 || number.start - measured.end > 100 || (next && next.start <= number.start)) return [];
    if (counted.test(text.slice(number.end, number.end + 34))) return [];
    const between = text.slice(measured.end, number.start);
    if (!(change.test(between) && step.test(between)) && !isShare(text, number, between)) return [];
    const figure = figureAt(text, numbers, index, number.end);
    if (figure?.start !== number.start) return [];
    // The verbs of `change` are of what may come: «podría crecer hasta cuatro» is a limit, not a level reached.
    const qualifier = limit.test(between) ? 'at_most' : figure.qualifier;
    return [{ ...figure, qualifier, unit: measured.unit, number: index }];
  });
}
