import { jointOf, sharedScale } from '../numbers/qualifiers.js';
import { currencyOf } from './draft.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';
import { isOffering } from './words.js';

/** Two figures that share a unit are of like size: «135 y 1.194 dólares», but not «en 3 y 4.000 millones». */
const LIKE_SIZE = 60;

/**
 * Neighbours that share what one of them says.
 *   money/range: «entre 3 y 5 millones de euros», «3-5 M€» are one mention
 *   money/shared-unit: «hasta 10.000 y 5.000 millones de dólares», «de 210 a 230 dólares» are two
 *   money/part-of: «12 de los 40 millones de euros» are two
 *   money/shared-count: «20 y 30 GPU» are none
 */
export function coordinate(text: string, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const left = drafts[i];
    const right = drafts[i + 1];
    if (right.kind === 'open' || right.kind === 'joined' || left.magnitude || right.magnitude || left.upper !== null) continue;
    if (isPartOf(text, left, right)) {
      takeUnit(left, right);
      left.rule = 'money/part-of';
      continue;
    }
    const joint = jointOf(text, left, right, isOffering) ?? (isListed(text, left, right) ? 'list' : null);
    if (joint === null) continue;
    if (right.kind === 'count' || right.kind === 'other') {
      // «8.000 millones a cinco años»: millions share nothing with a small count.
      if (left.kind === 'open' && !(left.number.scale >= MILLION && right.number.scale < MILLION) && areAlike(left, right)) left.kind = right.kind;
    } else if (joint === 'range') joinRange(left, right);
    else if (left.kind === 'open') shareUnit(left, right, joint === 'list');
  }
}

function isPartOf(text: string, left: Draft, right: Draft): boolean {
  return right.kind === 'money' && right.scale >= MILLION && (left.kind === 'open' || left.kind === 'count') && left.number.scale === 1 && left.number.mantissa < right.number.mantissa
    && !isYear(left) && OF_THE.test(text.slice(left.end, right.start));
}

const OF_THE = /^ de (?:l[oa]s|es[oa]s|est[oa]s|sus|aquell[oa]s)(?: otr[oa]s| primer[oa]s| casi| más de)? $/u;

function joinRange(left: Draft, right: Draft): void {
  // «de 300 millones en 2019 a 420»: a year opens no range.
  if (right.upper !== null || left.kind === 'count' || left.kind === 'other' || isYear(left) || !areAlike(left, right)) return;
  takeUnit(left, right);
  left.currency ??= right.currency;
  left.upper = right;
  left.end = right.end;
  left.rule = 'money/range';
  right.kind = 'joined';
}

function shareUnit(left: Draft, right: Draft, list: boolean): void {
  if (isYear(left) || left.number.kind !== right.number.kind || !areAlike(left, right)) return;
  takeUnit(left, right);
  left.rule = 'money/shared-unit';
  if (list) right.qualifierFrom = left;
}

function takeUnit(left: Draft, right: Draft): void {
  left.kind = 'money';
  left.scale = sharedScale(left.number, right);
  if (left.factor === 1) left.factor = right.factor;
  left.inferred = currencyOf(right);
}

function areAlike(left: Draft, right: Draft): boolean {
  const ratio = left.number.mantissa * sharedScale(left.number, right) / (right.number.mantissa * right.scale);
  return ratio < LIKE_SIZE && ratio > 1 / LIKE_SIZE;
}

/** The comma of «10, 20 y 30 millones»: a list that goes on. */
function isListed(text: string, left: Draft, right: Draft): boolean {
  return right.rule === 'money/shared-unit' && right.start - left.end === 2 && text.startsWith(', ', left.end);
}

/** A plain figure of four digits from 1900 to 2099. */
export function isYear(draft: Draft): boolean {
  const { number } = draft;
  return number.kind === 'figures' && number.scale === 1 && number.end - number.start === 4 && number.value >= 1900 && number.value < 2100;
}
