import { wordBefore } from '../numbers/phrases.js';
import { currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';

/** Sentences back in which the whole of the parts is looked for. */
const FAR = 1;
const REACH = 12;
const LIKE = 60;
/** Parts are rounded. */
const ROUNDING = 0.005;

/**
 * money/parts: a figure with its sign that leaves the millions to the reader: «US$73 millones: US$37.3 de una y los 35.7 restantes de la otra»,
 * «otros RD$1,200». Prices stand beside millions too, so only what adds up to the whole, or adds to it, is read so.
 */
export function scaleParts(text: string, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!isSignedAlone(draft)) continue;
    const whole = wholeBefore(drafts, i);
    if (whole === null) continue;
    const next = drafts[i + 1];
    const adds = next !== undefined && next.sentence === draft.sentence && Math.abs(draft.number.value + next.number.value - whole.number.mantissa) < whole.number.mantissa * ROUNDING;
    if (!adds && wordBefore(text, draft.start)?.key !== 'otros') continue;
    draft.scale = whole.scale;
    if (adds && isSignedAlone(next)) next.scale = whole.scale;
  }
}

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
