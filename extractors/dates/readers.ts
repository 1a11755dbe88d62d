import type { FoundNumber } from '../numbers/index.js';
import { firstFrom } from '../ranges.js';
import type { Anchor } from './anchors.js';
import { nearestYear, shift, weekdayNear, yesterday, type CalendarDate } from './calendar.js';
import { introducers, units } from './words.js';

/** Day of publication, null if the article does not tell it. */
export type Today = Required<CalendarDate> | null;

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  readonly relative: boolean;
}

/** What a reader sees: the text, the anchor's place, the day of publication and the article's numbers. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly today: Today;
  readonly numbers: readonly FoundNumber[];
}

type Readers = { readonly [K in Anchor['kind']]: (place: Place, anchor: Extract<Anchor, { kind: K }>) => Reading | null };

const space = '[ \\u00a0\\u202f\\u2009]';
const introduced = new RegExp(`(?<![\\p{L}\\p{N}])(?:${introducers.join('|')})${space}$`, 'iu');
const dayBefore = new RegExp(`(?<![\\p{L}\\p{N},.$€])(\\d{1,2}|primero|uno)(?:\\.?[ºo°])?(?:${space}de(?:l mes de)?${space}|${space}|-|/)$`, 'iu');
const yearAfter = new RegExp(`^\\.?(?:,?${space}(?:del?${space}(?:año${space})?)?|-|/)((?:19|20)\\d{2})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu');
const dayAndYearAfter = new RegExp(`^\\.?${space}(\\d{1,2})(?:,${space}?|${space}del?${space})((?:19|20)\\d{2})(?![\\p{L}\\p{N}])`, 'iu');
const ahead = new RegExp(`(?:próxim[oa]|que viene)${space}$`, 'iu');
const aheadAfter = new RegExp(`^${space}(?:próximo|que viene)(?![\\p{L}\\p{N}])`, 'iu');
const weekdayBefore = new RegExp(`(?:este|el|pasado|próximo|del|al|y|mismo)${space}$`, 'iu');
const fullDateAfter = new RegExp(`^,?${space}\\d{1,2}(?:\\.º)?${space}`, 'u');
/** A verb in the future, up to here in the same clause. */
// bound: a few words before a weekday.
const future = new RegExp(`(?<![\\p{L}])\\p{L}{2,20}r(?:á|án|emos)(?![\\p{L}])[^.,;:\\n]{0,40}$`, 'iu');
const past = new RegExp(`pasado${space}$`, 'iu');
const pastAfter = new RegExp(`^${space}pasado(?![\\p{L}])`, 'iu');
const periodOfDay = new RegExp(`(?:la|esta|por|de|cada|una|aquella)${space}$`, 'iu');
const agoCount = new RegExp(`^${space}(?:(?:unos|unas|casi|cerca${space}de|más${space}de|apenas|ya|sólo|solo|menos${space}de|algo${space}más${space}de)${space})?$`, 'iu');
const agoUnit = new RegExp(`^${space}(${Object.keys(units).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const thing = new RegExp(`^${space}(?:\\p{Ll}{3,30}s(?![\\p{L}\\p{N}])|millones|mil|%|€|\\p{Sc})|^[.,]\\d|^%|^\\p{Sc}`, 'u');
const pluralNoun = new RegExp(`^${space}(?!(?:tras|más|menos|además|antes|después|sus|unos|unas|los|las|es)${space})\\p{Ll}{2,30}s(?![\\p{L}\\p{N}])`, 'u');

const leftOf = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);
const rightOf = (text: string, at: number): string => text.slice(at, at + 24);

/** How a date is read from each kind of anchor. */
export const readers: Readers = {
  month: readMonth,
  weekday: readWeekday,
  ago: readAgo,
  year: readYear,
  digits: readDigits,
  // dates/step: «ayer», «el año pasado»
  step: ({ text, start, end, today }, { unit, count }) => {
    if (!today || (unit === 'day' && count === 1 && periodOfDay.test(leftOf(text, start)))) return null;
    return { start, end, date: shift[unit](today, count), relative: true };
  },
};

/** dates/written: «3 de mayo del 2020»; dates/month: «en enero», «el 26 de diciembre», of the nearest year. */
function readMonth({ text, start, end, today }: Place, { month, short }: { readonly month: number; readonly short: boolean }): Reading | null {
  const left = leftOf(text, start);
  const right = rightOf(text, end);
  const day = dayBefore.exec(left);
  const year = yearAfter.exec(right);
  const from = day ? start - (day[0] ?? '').length : start;
  const dayNumber = day ? Number(day[1]) || 1 : undefined;
  if (year) {
    const date = { year: Number(year[1]), month, ...(dayNumber === undefined ? {} : { day: dayNumber }) };
    return { start: from, end: end + year[0].length, date, relative: false };
  }
  const american = day ? null : dayAndYearAfter.exec(right);
  if (american) return { start, end: end + american[0].length, date: { year: Number(american[2]), month, day: Number(american[1]) }, relative: false };
  if (!today || (dayNumber === undefined && (short || !introduced.test(left)))) return null;
  const before = text.slice(Math.max(0, from - 60), from);
  const next = ahead.test(before) || aheadAfter.test(right) || future.test(before);
  const date = { year: nearestYear(today, month, dayNumber, next), month, ...(dayNumber === undefined ? {} : { day: dayNumber }) };
  return { start: from, end, date, relative: true };
}

/** dates/weekday: «este martes», «el jueves pasado» */
function readWeekday({ text, start, end, today }: Place, { weekday }: { readonly weekday: number }): Reading | null {
  if (!today || fullDateAfter.test(rightOf(text, end)) || !weekdayBefore.test(leftOf(text, start))) return null;
  const left = text.slice(Math.max(0, start - 60), start);
  const right = rightOf(text, end);
  const next = ahead.test(left) || aheadAfter.test(right) || future.test(left);
  const earlier = past.test(left) || pastAfter.test(right);
  return { start, end, date: weekdayNear(earlier ? yesterday(today) : today, weekday, next), relative: true };
}

/** dates/ago: «hace dos años» */
function readAgo({ text, start, end, today, numbers }: Place): Reading | null {
  const count = numbers[firstFrom(numbers, end)];
  if (!today || !count || count.start - end > 20 || !Number.isInteger(count.value) || !agoCount.test(text.slice(end, count.start))) return null;
  const unit = agoUnit.exec(rightOf(text, count.end));
  const step = units[unit?.[1]?.toLowerCase() ?? ''];
  if (!unit || !step || count.value > 2000) return null;
  return { start, end: count.end + unit[0].length, date: shift[step](today, -count.value), relative: true };
}

/** dates/year: «hasta 2031» */
function readYear({ text, start, end }: Place): Reading | null {
  const right = rightOf(text, end);
  const before = text[start - 1] ?? '';
  if (thing.test(right) && (/^[^\p{L}]*(?:millones|mil|%)|^[.,]\d|\p{Sc}/u.test(right) || Number(text.slice(start, end)) % 100 === 0 && pluralNoun.test(right))) return null;
  if (!introduced.test(leftOf(text, start)) && before !== '(' && before !== '-' && before !== '–') return null;
  return { start, end, date: { year: Number(text.slice(start, end)) }, relative: false };
}

/** dates/digits: «24/02/2026» */
function readDigits({ text, start, end }: Place, { order }: { readonly order: 'dmy' | 'ymd' }): Reading | null {
  const parts = text.slice(start, end).split(/[^\d]/).map(Number);
  const [year = 0, month = 0, day = 0] = order === 'ymd' ? parts : parts.reverse();
  return parts.length === 3 ? { start, end, date: { year, month, day }, relative: false } : null;
}
