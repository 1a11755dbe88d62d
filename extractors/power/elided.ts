import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { figureAt } from './figure.js';
import type { Measured } from './index.js';

const space = '[ \\u00a0\\u202f\\u2009]';
/** What changes or bounds a capacity: between them the unit is told once («de 200 MW a 350», «400 MW, ampliables a 900», «1 GW … hasta 3»). */
const step = new RegExp(`(?<![\\p{L}\\p{N}])(?:hasta|a)${space}(?:l[oa]s${space})?$`, 'iu');
const change = new RegExp(`^(?:${space}a|[^.;:\\n(]{0,70}(?:escalar|escalarse|ampliable|ampliables|ampliarse|ampliarlo|ampliarla|ampliar|crecer|llegar|subir|pasar|elevarse|elevar|expandirse|aumentar|extenderse|alcanzar)${space}(?:en${space}el${space}futuro${space}|luego${space})?(?:hasta|a)?)${space}(?:hasta${space})?(?:l[oa]s${space})?$`, 'iu');
/** A word after it that says what it counts, or a sign that makes it something else. */
const counted = new RegExp(`^(?:${space}?[%€$£]|[.,:]\\d|-|${space}(?:de${space}\\p{L}|(?!(?:después|además|más|antes|tras|mientras|dentro)(?![\\p{L}]))\\p{L}{2,30}(?:s|millones)(?![\\p{L}])|mil|euros|dólares|d[ií]as?|meses|años))`, 'iu');

/** power/elided-unit: a second figure of the sentence whose unit is that of the capacity before it. */
export function elidedFigures({ text }: Article, numbers: readonly FoundNumber[], found: readonly Measured[]): Measured[] {
  return found.flatMap((measured, i): Measured[] => {
    const number = numbers[measured.number + 1];
    const next = found[i + 1];
    if (!number || number.scale !== 1 || number.value > 10_000 || number.start - measured.end > 100 || (next && next.start <= number.start)) return [];
    if (/^(?:19|20)\d\d$/.test(text.slice(number.start, number.end)) || counted.test(text.slice(number.end, number.end + 34))) return [];
    const between = text.slice(measured.end, number.start);
    if (!change.test(between) || !step.test(between)) return [];
    const figure = figureAt(text, numbers, measured.number + 1);
    return figure?.start === number.start ? [{ ...figure, unit: measured.unit, number: measured.number + 1 }] : [];
  });
}
