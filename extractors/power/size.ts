import { qualifierAt } from '../numbers/qualifiers.js';
import type { Figure } from './figure.js';

/** power/size: sizes without a figure, «cientos de megavatios». A number of them («un par de») is approximate. */
const sizes: Readonly<Record<string, number>> = {
  decenas: 10, cientos: 100, centenares: 100, miles: 1000, 'decenas de miles': 10_000, 'cientos de miles': 100_000, 'centenares de miles': 100_000, millones: 1e6, 'decenas de millones': 1e7, 'cientos de millones': 1e8,
};
const exactSizes: Readonly<Record<string, number>> = { medio: 0.5 };
const pair = 2;

const space = '[ \\u00a0\\u202f\\u2009]';
const alternatives = (table: Readonly<Record<string, number>>): string => Object.keys(table).sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', space)).join('|');
const size = new RegExp(`(?<![\\p{L}\\p{N}])(un${space}par${space}de${space})?(?:vari[oa]s${space})?(${alternatives(sizes)})${space}de${space}$`, 'iu');
const share = new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives(exactSizes)})${space}$`, 'iu');
/** «varios gigavatios»: their size is told by the unit. */
const severalUnits = new RegExp(`(?<![\\p{L}\\p{N}])(?:varios|múltiples)${space}$`, 'iu');
const pairOfUnits = new RegExp(`(?<![\\p{L}\\p{N}])un${space}par${space}de${space}$`, 'iu');

/** A size told right before the unit or the counted thing that fills `[at, end)`. */
export function sizeBefore(text: string, at: number, end: number): Figure | null {
  const left = text.slice(Math.max(0, at - 40), at);
  const plain = size.exec(left);
  if (plain) {
    const value = (sizes[normal(plain[2])] ?? 0) * (plain[1] ? pair : 1);
    return { start: at - plain[0].length, end, value, qualifier: plain[1] ? 'approximate' : 'magnitude' };
  }
  const part = share.exec(left);
  if (part) return { start: at - part[0].length, end, value: exactSizes[normal(part[1])] ?? 0, qualifier: qualifierAt(text, at - part[0].length, end).qualifier };
  const several = severalUnits.exec(left);
  if (several) return { start: at - several[0].length, end, value: 1, qualifier: 'magnitude' };
  const two = pairOfUnits.exec(left);
  return two && { start: at - two[0].length, end, value: pair, qualifier: 'approximate' };
}

const normal = (word = ''): string => word.toLowerCase().replace(/[\u00a0\u202f\u2009]/g, ' ');
