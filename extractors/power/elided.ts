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
const counted = new RegExp(`^(?:${space}?[%€$£]|[.,:]\\d|-|${space}(?:de${space}\\p{L}|(?!(?:después|además|más|antes|tras|mientras|dentro)(?![\\p{L}]))\\p{L}{2,30}(?:s|millones)(?![\\p{L}])|mil|euros|dólares|d[ií]as?|meses|años))`, 'iu');

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
    if (!change.test(between) || !step.test(between)) return [];
    const figure = figureAt(text, numbers, index, number.end);
    if (figure?.start !== number.start) return [];
    // The verbs of `change` are of what may come: «podría crecer hasta cuatro» is a limit, not a level reached.
    const qualifier = limit.test(between) ? 'at_most' : figure.qualifier;
    return [{ ...figure, qualifier, unit: measured.unit, number: index }];
  });
}
