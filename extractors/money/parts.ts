import { wordBefore } from '../numbers/phrases.js';
import { currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';
import { AND_MORE } from './sure.js';

/** Sentences back in which the whole of the parts is looked for. */
const FAR = 1;
const REACH = 12;
const LIKE = 60;
/** Parts are rounded. */
const ROUNDING = 0.005;

/**
 * money/parts: a figure with its sign that leaves the millions to the reader: «US$73 millones: US$37.3 de una y los 35.7 restantes de la otra»,
 * «otros RD$1,200», «de US$ 420 millones a US$ 323». Prices stand beside millions too, so only what adds up to the whole, adds to it or is what it was is read so.
 */
export function scaleParts(text: string, drafts: readonly Draft[]): void {
  scaleFirstEnds(text, drafts);
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!isSignedAlone(draft)) continue;
    const whole = wholeBefore(drafts, i);
    if (whole === null) continue;
    const next = drafts[i + 1];
    const adds = next !== undefined && next.sentence === draft.sentence && Math.abs(draft.number.value + next.number.value - whole.number.mantissa) < whole.number.mantissa * ROUNDING;
    if (!adds && !isOneMore(text, draft) && !isOtherEnd(text, drafts[i - 1], draft)) continue;
    draft.scale = whole.scale;
    if (adds && isSignedAlone(next)) next.scale = whole.scale;
  }
}

/** «de $350 a $600 millones», «entre US$ 3 y US$ 5 billones»: the scale is said once, of the last. */
function scaleFirstEnds(text: string, drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (!isSignedAlone(draft) || next.kind !== 'money' || next.scale < MILLION || next.currency !== draft.currency || !ENDS.test(text.slice(draft.end, next.start))) continue;
    const ratio = draft.number.value / next.number.mantissa;
    if (ratio < LIKE && ratio > 1 / LIKE && OPENS.test(text.slice(Math.max(0, draft.start - 8), draft.start))) draft.scale = next.scale;
  }
}

const ENDS = /^ (?:a|y|e|o|hasta) $/u;
const OPENS = /(?<!\p{L})(?:de|desde|entre) $/iu;

/** «otros RD$1,200», «$2,100 y pico»: nobody says so of a price. */
function isOneMore(text: string, { start, end }: Draft): boolean {
  return wordBefore(text, start)?.key === 'otros' || AND_MORE.test(text.slice(end, end + 9));
}

/** What stands between two ends of a change, and before the first of them. */
const CHANGE = /^(?: (?:en|de) (?:19|20)\d\d| al año| anuales| mensuales)?(?: a| hasta|,? (?:contra|frente a|desde|vs\.?)|,? \((?:de|desde|contra|frente a|vs\.?))(?: los| unos| casi| cerca de)? ?$/u;
const FROM = /(?<!\p{L})(?:de|desde) (?:los |unos |casi |cerca de )?$/u;
/** «US$ 40 millones a US$ 12 por acción» */
const EACH = /^ (?:por|el|la|cada|al|mensual|diario)/u;

/** «bajó de US$ 420 millones a US$ 323», «$ 71.540 millones (de $ 153.000)». */
function isOtherEnd(text: string, whole: Draft, { start, end, sentence }: Draft): boolean {
  const link = whole.sentence === sentence && whole.scale >= MILLION && whole.kind === 'money' && start - whole.end < LINK ? CHANGE.exec(text.slice(whole.end, start)) : null;
  if (link === null || EACH.test(text.slice(end, end + 10))) return false;
  return !/ (?:a|hasta)(?: los| unos| casi| cerca de)? ?$/u.test(link[0]) || FROM.test(text.slice(Math.max(0, whole.start - 16), whole.start));
}

/** Letters between the ends of a change. */
const LINK = 30;

function isSignedAlone({ kind, rule, start, end, number, scale, factor }: Draft): boolean {
  return kind === 'money' && rule === 'money/said' && scale === 1 && factor === 1 && number.kind === 'figures' && start < number.start && end === number.end;
}

function wholeBefore(drafts: readonly Draft[], at: number): Draft | null {
  const own = drafts[at];
  for (let i = at - 1; i >= Math.max(0, at - REACH) && drafts[i].sentence >= own.sentence - FAR; i--) {
    const draft = drafts[i];
    const ratio = own.number.value / draft.number.mantissa;
    if (draft.kind === 'money' && draft.scale >= MILLION && currencyOf(draft) === own.currency && ratio < LIKE && ratio > 1 / LIKE) return draft;
  }
  return null;
}
