import { isoOf } from './calendar.js';
import { readDates } from './index.js';
import { labels, publicationLabels, weekdays } from './words.js';

/** How much of the article may hold its date: headline, standfirst, by-line. */
const head = 1500;

// «Nueva York, 22 sep 2025.-», «Redacción / 25 de septiembre de 2025», «Actualizado el 14/11/2025 a las 10:12», «El Radar · lunes 3 de marzo de 2025»:
// before the date a separator, a label, or a place at the start of the line and a comma; after it the end of the line or a mark.
// bound: the 120 characters before a date, in the first 1,500 of an article.
const opens = new RegExp(`(?:^|[|·•/—–:-]|(?:^|[|·•/—–]) *\\p{Lu}[\\p{L}.]{1,20}(?: (?:\\p{Lu}|de |del |la )[\\p{L}.]{0,20}){0,5}[.,]|(?<![\\p{L}])(?:${[...publicationLabels, ...labels, ...weekdays].join('|')})[:,]?)\\s*$`, 'iu');
/** After one of these words anything may follow the date. */
const labelled = new RegExp(`(?<![\\p{L}])(?:${publicationLabels.join('|')}):?(?: +(?:el|a|en|día))*\\s*$`, 'iu');
// bound: the 20 characters after a date.
const closes = /^(?:\.? *(?:$|[|·•/—–(-]|\n|,? *(?:a las )?\d{1,2}[:.h]\d{2})|\.-? *[-–—]|\. *\p{Lu}|, *\d|:)/u;

/** dates/dateline: ISO date of publication told by the first lines of the article, or null. For inputs that give no date of their own. */
export function datelineOf(text: string): string | null {
  const to = Math.min(text.length, head);
  for (const { start, end, date } of readDates(text, to, { today: null, numbers: [] })) {
    if (date.day === undefined) continue;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const rest = text.slice(end, end + 20).split('\n', 1)[0] ?? '';
    const before = text.slice(Math.max(line, start - 120), start);
    if (labelled.test(before) || (start - line <= 90 && opens.test(before) && closes.test(rest))) return isoOf(date);
  }
  return null;
}
