import { z } from 'zod';
import { DealType, Role } from './deal.js';

const Weights = z.record(z.string().min(1), z.number());

/**
 * One line of seeds/beliefs.jsonl: what signs add to the log-odds of something, fitted by `npm run fit` and not meant to be edited.
 * `type`: that a sentence tells a deal of the type. `type` and `role`: that an organization has the role in it. `side`: what holds
 * for payers, payees, sellers or partners of every type.
 */
export const BeliefSeed = z.strictObject({
  type: DealType.optional(),
  role: Role.optional(),
  side: z.enum(['payer', 'payee', 'seller', 'partner']).optional(),
  bias: z.number(),
  weights: Weights,
});
export type BeliefSeed = z.infer<typeof BeliefSeed>;
