import type { Qualifier } from '../../schemas/index.js';
import type { FoundNumber } from '../numbers/index.js';

/** A number with what the words before it say of it; a range is one figure. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper?: number;
  readonly qualifier: Qualifier;
}

const hedges: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['approximate', ['unos', 'unas', 'alrededor de', 'en torno a', 'en torno al', 'cerca de', 'casi', 'aproximadamente', 'aproximado de', 'del orden de', 'cercano a', 'cercana a', 'cercanos a', 'se acerca a',
    'se acercará a', 'se acercan a', 'rondará', 'rondará los', 'rondará el', 'ronda', 'ronda los', 'ronda el', 'rondan los', 'rondaba los', 'rondaría los', 'rozará los', 'roza los', 'se estima en', 'se estimaba en', 'estimado en',
    'estimada en', 'estimados en', 'aproximadamente un', 'aproximadamente el', 'cerca del', 'próximo a', 'próxima a', 'algo así como', 'poco menos de', 'como', 'prácticamente']],
  ['at_least', ['más de', 'más del', 'al menos', 'al menos un', 'al menos el', 'como mínimo', 'mínimo', 'mínimo de', 'mínima de', 'un mínimo de', 'a partir de', 'desde', 'por encima de', 'por encima del', 'superior a', 'superior al', 'superiores a', 'supera los', 'supera el',
    'supera', 'superan los', 'superan el', 'superará los', 'superará el', 'superaría los', 'superar los', 'superar el', 'superó los', 'superó el', 'superaba los', 'sobrepasa los', 'excede los', 'excede el', 'rebasa los', 'no menos de', 'cuando menos', 'por lo menos', 'mayor a', 'mayor al', 'mayor de', 'pasa de', 'pasar de los', 'algo más de', 'poco más de']],
  ['at_most', ['hasta', 'hasta un', 'hasta el', 'hasta los', 'menos de', 'menos del', 'máximo', 'máximo de', 'máxima de', 'un máximo de', 'como máximo', 'como mucho', 'no más de', 'tope de', 'inferior a', 'inferior al', 'inferiores a', 'por debajo de', 'por debajo del',
    'potencial para', 'a lo sumo', 'no llega a', 'no llega al', 'no supera el', 'no supera los']],
];

const space = '[ \\u00a0\\u202f\\u2009]';
const qualifierOf = new Map(hedges.flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const)));
const hedgeBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${[...qualifierOf.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', space)).join('|')})(?:${space}otr[oa]s)?${space}$`, 'iu');
const joined = new RegExp(`^(?:${space}[yeoua]${space}|${space}?[-–]${space}?)$`, 'u');
const opened = new RegExp(`(?<![\\p{L}])(?:entre|de)${space}(?:los${space}|las${space}|el${space}|un${space})?$`, 'iu');

/** Longest hedge and its space. */
const reach = 26;

/**
 * The figure that ends with `numbers[index]`: «entre 7 y 10», «5-10», «cuatro o cinco millones» (the scale is shared), «hasta 20».
 * @param to where the figure's text must begin to count as one with it: end of the last number, start of the thing counted
 */
export function figureAt(text: string, numbers: readonly FoundNumber[], index: number): Figure | null {
  const last = numbers[index];
  if (!last) return null;
  const first = numbers[index - 1];
  if (first && first.end <= last.start && last.start - first.end <= 5) {
    const between = text.slice(first.end, last.start);
    const low = first.scale === 1 ? first.value * (first.mantissa <= last.mantissa ? last.scale : 1) : first.value;
    const asWords = /[ya]/.test(between) ? opened.test(before(text, first.start)) : true;
    if (joined.test(between) && asWords && low < last.value) return { start: first.start, end: last.end, value: low, upper: last.value, qualifier: 'range' };
  }
  return { start: last.start, end: last.end, value: last.value, qualifier: hedgeOf(text, last.start) };
}

/** What the words right before `at` say of the figure that begins there. */
export function hedgeOf(text: string, at: number): Qualifier {
  const word = hedgeBefore.exec(before(text, at))?.[1];
  return (word && qualifierOf.get(word.toLowerCase().replace(/[\u00a0\u202f\u2009]/g, ' '))) || 'exact';
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
