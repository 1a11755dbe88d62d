import { spanWith, type Power } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { tableCells, type Heading } from '../tables/index.js';
import { scanNames } from '../text/name-trie.js';
import type { FoundNumber } from '../numbers/index.js';
import { qualifierAt } from '../numbers/qualifiers.js';
import { elidedFigures } from './elided.js';
import { figureAt, partnersAt, type Figure } from './figure.js';
import { sizeBefore } from './size.js';
import { energyAfter, isPower, ofDevice, units, type PowerUnit } from './units.js';

/** The electric capacities of the article (never energy, never the watts of a device), in order, in gigawatts. */
export function extractPower(article: Article, numbers: readonly FoundNumber[]): Power[] {
  const { text } = article;
  const found: Measured[] = [];
  let number = 0;
  scanNames(units, text, text.length, (unit, start, end) => {
    if (energyAfter(text, end) || !isPower(text, unit, start, end, found.length > 0)) return end;
    while (number < numbers.length && (numbers[number]?.end ?? 0) <= start) number++;
    const figure = withHalf(text, figureBefore(text, numbers, number - 1, start, end) ?? sizeBefore(text, start, end)) ?? oneReached(text, start, end);
    if (figure && figure.value > 0 && !(unit.small && (figure.value < smallestSite || ofDevice(text, figure.start, end)))) {
      found.push(...partnersAt(text, numbers, number - 1, figure).map((partner, i, all) => ({ ...partner, unit, number: number - 1 - all.length + i })));
      found.push({ ...figure, unit, number: number - 1 });
    }
    return end;
  });
  return joined(text, [...found, ...elidedFigures(article, numbers, found), ...inTables(text, numbers)].sort((a, b) => a.start - b.start))
    .map(({ start, end, value, upper, qualifier, unit }) => spanWith(text, start, end, {
      gigawatts: scaled(value, unit), ...(upper === undefined ? {} : { upper: scaled(upper, unit) }), qualifier,
    }));
}

/** power/table: the figures of a table whose heading has the unit, «Potencia (MW)». */
const inTables = (text: string, numbers: readonly FoundNumber[]): Measured[] =>
  tableCells(text, numbers, headingOf).map(({ index, unit }) => ({ start: numbers[index].start, end: numbers[index].end, value: numbers[index].value, qualifier: qualifierAt(text, numbers[index].start, numbers[index].end).qualifier, unit, number: index }));

function headingOf(heading: string): Heading<PowerUnit> {
  let unit: PowerUnit | null = null;
  scanNames(units, heading, heading.length, (named, start, end) => {
    if (start === 0 && end === heading.length && !named.short) unit = named;
    return end;
  });
  return unit ?? 'other';
}

const and = /^[ \u00a0][ye][ \u00a0]$/u;
const opens = /(?<!\p{L})entre[ \u00a0](?:l[oa]s[ \u00a0])?$/iu;

/** power/between: «entre 100 MW y 150 MW», two figures, one range. */
function joined(text: string, found: readonly Measured[]): Measured[] {
  const all: Measured[] = [];
  for (const figure of found) {
    const low = all.at(-1);
    const value = low && (low.value / low.unit.perGigawatt) * figure.unit.perGigawatt;
    if (low && value !== undefined && low.upper === undefined && value < figure.value && and.test(text.slice(low.end, figure.start)) && opens.test(text.slice(Math.max(0, low.start - 10), low.start))) {
      all[all.length - 1] = { ...figure, start: low.start, value, upper: figure.value, qualifier: 'range' };
    } else all.push(figure);
  }
  return all;
}

/** Kilowatts below which a home, a shop or a charger is meant, not a site; tried on the power of homes (3 to 15) and of server rooms (from 100). */
const smallestSite = 100;

const half = /^[ \u00a0]y[ \u00a0]medi[oa](?!\p{L})/u;

/** power/half: «un gigavatio y medio» */
function withHalf(text: string, figure: Figure | null): Figure | null {
  const more = figure === null || figure.qualifier === 'range' || !Number.isInteger(figure.value) ? null : half.exec(text.slice(figure.end, figure.end + 12));
  return figure === null || more === null ? figure : { ...figure, end: figure.end + more[0].length, value: figure.value + 0.5 };
}

const reaches = /(?<!\p{L})(?:(?:alcan[zc]|lleg|super|rond|ro[zc]|rebas|sobrepas|toc)\p{L}{1,7} (?:ya |casi )?(?:el|al|a un)|(?:cerca|más|menos|encima|debajo|alrededor) del|hasta el)[ \u00a0]$/iu;

/** power/one-reached: «rozará el gigavatio», one of it, without a figure. */
function oneReached(text: string, start: number, end: number): Figure | null {
  if (text[end - 1] !== 'o' && text[end - 1] !== 't' || !reaches.test(text.slice(Math.max(0, start - 30), start))) return null;
  return { start, end, value: 1, qualifier: qualifierAt(text, start, end).qualifier };
}

/** A figure with the unit that it is told in, and the index of its last number. */
export interface Measured extends Figure {
  readonly unit: PowerUnit;
  readonly number: number;
}

/** Rounded to twelve digits: 0.061, not 0.061000000000000006. */
function scaled(value: number, { perGigawatt }: PowerUnit): number {
  return Number((value / perGigawatt).toPrecision(12));
}

/** power/unit: nothing but a space, a hyphen or «de» stands between a figure and its unit. */
const gap = /^[ \u00a0\u202f\u2009-]?(?:de[ \u00a0])?$/u;

function figureBefore(text: string, numbers: readonly FoundNumber[], index: number, at: number, end: number): Figure | null {
  const number = numbers[index];
  if (!number || at - number.end > 4 || !gap.test(text.slice(number.end, at))) return null;
  return figureAt(text, numbers, index, end);
}
