import type { DealType, Status } from '../../../schemas/plain.js';
import type { Clause } from '../clauses.js';
import type { Contracts } from '../contracts.js';

/** What the state of a deal is read with. */
export interface Told {
  readonly type: DealType;
  /** The state that the frame tells by itself; null: none. */
  readonly status: Status | null;
  readonly priced: boolean;
  readonly contracts: Contracts;
  readonly headline: boolean;
  /** The clauses of the sentence. */
  readonly clauses: readonly Clause[];
}

/** What a finished act is called: a contract is signed, an act is completed, a building is announced until it opens. */
const done: Record<DealType, Status> = {
  investment: 'completed', acquisition: 'completed', merger: 'completed', debt: 'completed', joint_venture: 'completed',
  compute: 'signed', supply: 'signed', energy: 'signed', licensing: 'signed', partnership: 'signed', infrastructure: 'announced',
};

/** What the last act of a deal makes of it. */
export const finished = (type: DealType): Status => done[type];

/** A purchase is agreed once it has a price or is cleared. */
export const isTakeover = (type: DealType): boolean => type === 'acquisition' || type === 'merger';
