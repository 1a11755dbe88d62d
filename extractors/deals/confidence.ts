import { hasFigure, partiesOf, type Event } from './event.js';

/** How sure a record is, from what it was read with. To be calibrated on gold. */
export function confidenceOf(event: Event): number {
  const parties = partiesOf(event);
  let score = 0.45;
  if (parties.length > 1) score += 0.15;
  if (hasFigure(event)) score += 0.1;
  if (parties.every(({ referent }) => referent.named)) score += 0.1;
  if (event.evidence.length > 1) score += 0.1;
  return Math.round(Math.min(score, 0.95) * 100) / 100;
}
