import type { Unit } from './words.js';

/** A day, month or year; the missing parts are not told. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2025-09-22`, `2025-09` or `2025`. */
export function isoOf({ year, month, day }: CalendarDate): string {
  return [String(year), ...(month === undefined ? [] : [two(month)]), ...(month === undefined || day === undefined ? [] : [two(day)])].join('-');
}

/** False for 31 February and the like. */
export function exists({ year, month = 1, day = 1 }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The full date that an ISO string tells, or null. */
export function dayOfIso(iso: string | null): Required<CalendarDate> | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(date) ? date : null;
}

const dayMs = 86_400_000;

function shiftDays(from: Required<CalendarDate>, days: number): Required<CalendarDate> {
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + days * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Moves by whole units and keeps what a unit tells: «hace dos años» a year, «el mes pasado» a month, «la semana pasada» the month of that week. */
export const shift: Readonly<Record<Unit, (from: Required<CalendarDate>, count: number) => CalendarDate>> = {
  day: shiftDays,
  week: (from, count) => {
    const { year, month } = shiftDays(from, 7 * count);
    return { year, month };
  },
  month: (from, count) => {
    const index = from.year * 12 + from.month - 1 + count;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  },
  year: (from, count) => ({ year: from.year + count }),
};

/** The day before. */
export function yesterday(date: Required<CalendarDate>): Required<CalendarDate> {
  return shiftDays(date, -1);
}

/** The last such weekday on or before `from`, or the first one after it. */
export function weekdayNear(from: Required<CalendarDate>, weekday: number, ahead: boolean): CalendarDate {
  const today = new Date(Date.UTC(from.year, from.month - 1, from.day)).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return shiftDays(from, ahead ? 7 - back : -back);
}

/** The year of a month, or a day of it, told without year: the last one on or before `from`, or the first one after it. */
export function nearestYear(from: Required<CalendarDate>, month: number, day: number | undefined, ahead: boolean): number {
  const later = month > from.month || (month === from.month && (day ?? 0) > from.day);
  if (ahead) return later ? from.year : from.year + 1;
  return later ? from.year - 1 : from.year;
}
