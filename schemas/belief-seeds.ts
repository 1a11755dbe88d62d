import { lazily, type Made } from './lazy.js';
import { dealTypes, roles } from './shapes.js';

const Weights = lazily((z) => z.record(z.string().min(1), z.number()));

/**
 * One line of seeds/beliefs.jsonl: what signs add to the log-odds of something, fitted by `npm run fit` and not meant to be edited.
 * `type`: that a sentence tells a deal of the type. `type` and `role`: that an organization has the role in it. `side`: what holds
 * for payers, payees, sellers or partners of every type.
 */
export const BeliefSeed = lazily((z) => z.strictObject({
  type: z.enum(dealTypes).optional(),
  role: z.enum(roles).optional(),
  side: z.enum(['payer', 'payee', 'seller', 'partner']).optional(),
  bias: z.number(),
  weights: Weights(),
}));
export type BeliefSeed = Made<typeof BeliefSeed>;
