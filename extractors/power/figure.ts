import type { Qualifier } from '../../schemas/index.js';
import type { FoundNumber } from '../numbers/index.js';
import { jointOf, qualifierAt, sharedScale } from '../numbers/qualifiers.js';

/** A number with what the text around it says of it; a range is one figure. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier: Qualifier;
}

/** Nouns after which «de 5 a 10» is a range and no change. */
const ofRange = new Set(['potencia', 'capacidad', 'capacidades', 'potencias', 'consumo', 'demanda', 'campus', 'centros', 'proyectos', 'plantas', 'lotes', 'clusteres', 'clusters', 'modulos', 'tandas', 'participacion', 'stake',
  'margen', 'margenes', 'horquilla', 'rango', 'plazo', 'plazos', 'contratos']);

/** Whether the noun, without accents, makes «de 5 a 10» a range. */
const isOfRange = (noun: string): boolean => ofRange.has(noun);

/**
 * The figure that ends with `numbers[index]`.
 *   power/range: «entre 7 y 10», «5-10», «cuatro o cinco millones» (the scale is shared)
 *   power/qualifier: «hasta 20»
 * @param end where the unit or the thing counted ends; what is said after it counts too («20 MW como mínimo»)
 */
export function figureAt(text: string, numbers: readonly FoundNumber[], index: number, end: number): Figure | null {
  const last = numbers[index];
  if (!last) return null;
  const first = numbers[index - 1];
  if (first && jointOf(text, first, last, isOfRange) === 'range') {
    const value = first.mantissa * sharedScale(first, last);
    if (value < last.value) return { start: first.start, end, value, upper: last.value, qualifier: 'range' };
  }
  return { start: last.start, end, value: last.value, qualifier: qualifierAt(text, last.start, end).qualifier };
}

const yearOrMoney = /(?<!\p{N})(?:19|20)\d\d$|^.?\p{Sc}/u;

/** The other figure of a pair that shares its unit and is no range: «pasa de 200 a 350 MW», «campus de 200 y 300 MW». */
function partnerAt(text: string, numbers: readonly FoundNumber[], index: number, { start, qualifier }: Figure): Figure | null {
  const last = numbers[index];
  const first = numbers[index - 1];
  if (!last || !first || last.start !== start || qualifier === 'range' || first.scale !== 1 || (first.kind === 'words' && first.value === 1)) return null;
  if (yearOrMoney.test(text.slice(Math.max(0, first.start - 2), first.end))) return null;
  const joint = jointOf(text, first, last, isOfRange);
  return joint === 'change' || joint === 'list' ? { start: first.start, end: first.end, value: first.value, qualifier: qualifierAt(text, first.start, first.end).qualifier } : null;
}

/** power/shared-unit: all figures that share the unit of the one that ends with `numbers[index]`, in order: «de 24, 36 y 48 MW». */
export function partnersAt(text: string, numbers: readonly FoundNumber[], index: number, figure: Figure): Figure[] {
  const nearest = partnerAt(text, numbers, index, figure);
  if (nearest === null) return [];
  const partners = [nearest];
  for (let at = index - 2; at >= 0; at--) {
    const { start, end, scale, value, kind } = numbers[at];
    if (scale !== 1 || kind !== 'figures' || text.slice(end, partners[0].start) !== ', ' || yearOrMoney.test(text.slice(Math.max(0, start - 2), end))) break;
    partners.unshift({ start, end, value, qualifier: qualifierAt(text, start, end).qualifier });
  }
  return partners;
}
