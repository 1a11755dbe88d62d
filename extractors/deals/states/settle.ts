import type { DealType, Status } from '../../../schemas/plain.js';
import type { StateEvidence } from '../event.js';

/** From a breach and the most definite to the least. */
const order: readonly Status[] = ['cancelled', 'completed', 'signed', 'negotiating', 'announced', 'rumored'];

/** The state that the article ends with: of the firmest evidence the most frequent, a breach before all; among equals the most definite. */
export function settleState(type: DealType, evidence: readonly StateEvidence[]): Status {
  const status = firmestState(evidence);
  // A site is announced until it opens, whatever was signed for it.
  return type === 'infrastructure' && status === 'signed' ? 'announced' : status;
}

function firmestState(evidence: readonly StateEvidence[]): Status {
  const firmest = evidence.reduce((most, { weight }) => Math.max(most, weight), 0);
  const votes = new Map<Status, number>();
  for (const { status, weight } of evidence) if (weight === firmest) votes.set(status, (votes.get(status) ?? 0) + 1);
  if (votes.has('cancelled')) return 'cancelled';
  // «estaría por cerrar la ronda; X pondría N»: what is known more firmly is no rumour.
  if (votes.size > 1) votes.delete('rumored');
  let best: Status = 'announced';
  let most = 0;
  for (const status of order) {
    const count = votes.get(status) ?? 0;
    if (count > most) [best, most] = [status, count];
  }
  return best;
}
