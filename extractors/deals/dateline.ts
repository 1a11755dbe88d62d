import type { Range } from '../article.js';

/**
 * How a wire text opens: «LIMA (Reuters) -», «Bogotá, 3 may (EFE).-», «Santiago.-», «(Bloomberg) --». A mark between a place and the
 * story is not enough («Orbalia - Lumbre»): an agency in parentheses, a full stop or a date must stand before it.
 */
const datelines = [
  /^\p{Lu}[^()\n:;?!«»"]{1,60}\([^()\n]{2,30}\) ?\.? ?[-–—]{1,2} ?/u,
  /^\p{Lu}[^()\n:;?!«»"]{1,60}?\. ?[-–—]{1,2} ?(?=[\p{Lu}«"“])/u,
  /^\p{Lu}[\p{L} ,]{1,40}, \d{1,2} (?:de )?\p{L}{3,10}\.?(?: (?:de )?\d{4})? ?[-–—] /u,
  /^\([\p{L} ]{2,20}\) ?\.?[-–—]{1,2} ?/u,
];
const LONGEST = 110;
/** All of them have one. */
const dash = /[-–—]/;

/** Where the story of a sentence begins: after its dateline, or where the sentence does. */
export function storyStart(text: string, { start, end }: Range): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  if (!dash.test(opening)) return start;
  for (const dateline of datelines) {
    const found = dateline.exec(opening);
    if (found) return start + found[0].length;
  }
  return start;
}
