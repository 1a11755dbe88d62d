import type { Dated } from '../article.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** IPTC's compact form: 20251118, 20251118T103000Z, 20251118T103000+0100. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const RFC822 = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,4}|[+-]\d{4})?)?$/;
/** Day first, as everywhere that Spanish is written. */
const SPANISH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = { Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00' };

type Parts = readonly [year: string, month: string, day: string, hour?: string, minute?: string, second?: string, zone?: string];

/**
 * A date as pages, feeds and wires write it, in ISO 8601 with the day and hour that were written (no conversion to another zone); null
 * when it is none or does not exist (31 February). Parts of a second are dropped, and an hour that cannot be read.
 */
export function isoDate(written: string): string | null {
  const parts = partsOf(written.trim()) ?? partsOf(written.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, '$1'));
  if (!parts) return null;
  const [year, month, day, hour, minute, second = '00', zone = ''] = parts;
  if (Number(year) < 1900 || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = ZONES[zone] ?? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${/^[A-Z]{2,}$/.test(offset) ? '' : offset}`;
}

function partsOf(written: string): Parts | null {
  const iso = ISO.exec(written) ?? COMPACT.exec(written);
  if (iso) return iso.slice(1) as unknown as Parts;
  const [, day = '', name = '', ...clock] = RFC822.exec(written) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month > 0) return [clock[0] ?? '', String(month), day, ...clock.slice(1)] as unknown as Parts;
  const spanish = SPANISH.exec(written);
  return spanish ? [spanish[3], spanish[2], spanish[1], ...spanish.slice(4)] as unknown as Parts : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What a source says about when: candidates, the most trustworthy first, as they are written. */
export interface Candidates {
  readonly published: readonly Dated[];
  readonly modified: readonly Dated[];
  /** When the page was fetched, if known: nothing in it can be of a later day. */
  readonly crawledAt: string | null;
}

/** The dates that hold, and what to say of those that do not. */
export interface Settled {
  readonly published: Dated | null;
  readonly modified: Dated | null;
  readonly notes: readonly string[];
}

/**
 * The first date of each kind that can be true: one that exists, not of a later day than the crawl, and, for the publication, not of a later day
 * than the last change. No clock is asked: the same page gives the same dates in every year.
 */
export function settleDates({ published, modified, crawledAt }: Candidates): Settled {
  const notes: string[] = [];
  const latest = dayAfter(crawledAt);
  const settle = (kind: string, candidates: readonly Dated[], bounds: readonly { day: string | null; what: string }[]): Dated | null => {
    for (const { value: written, from } of candidates) {
      const value = isoDate(written);
      const beyond = value === null ? null : bounds.find(({ day }) => day !== null && value.slice(0, 10) > day);
      if (value !== null && !beyond) return { value, from };
      if (written.trim() !== '') notes.push(`${kind} date refused (${from}): ${beyond ? `later than ${beyond.what}` : 'no date that exists'}`);
    }
    return null;
  };
  const crawl = { day: latest, what: 'the crawl' };
  const changed = settle('modified', modified, [crawl]);
  return { published: settle('published', published, [crawl, { day: dayAfter(changed?.value ?? null), what: 'the last change' }]), modified: changed, notes };
}

/** Two clocks in two time zones can be a day apart. */
function dayAfter(date: string | null): string | null {
  const [year, month, day] = (date ?? '').slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
