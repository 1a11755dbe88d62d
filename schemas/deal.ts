import { z } from 'zod';
import { Amount, Capacity, ChipOrder } from './mentions.js';
import { Span } from './span.js';

/**
 * The eleven types and the roles of their parties. `payer` and `payee` say which way the money flows;
 * in the symmetric types all parties share one role. Shared code asks this table, never `type === '…'`.
 */
export const dealShapes = {
  investment: { payer: 'investor', payee: 'investee', also: [] },
  acquisition: { payer: 'acquirer', payee: 'target', also: ['seller'] },
  merger: { payer: 'partner', payee: 'partner', also: [] },
  compute: { payer: 'customer', payee: 'provider', also: [] },
  supply: { payer: 'customer', payee: 'supplier', also: [] },
  debt: { payer: 'lender', payee: 'borrower', also: [] },
  infrastructure: { payer: 'developer', payee: 'partner', also: [] },
  energy: { payer: 'customer', payee: 'supplier', also: [] },
  licensing: { payer: 'licensee', payee: 'licensor', also: [] },
  joint_venture: { payer: 'partner', payee: 'partner', also: [] },
  partnership: { payer: 'partner', payee: 'partner', also: [] },
} as const;

export type DealType = keyof typeof dealShapes;
export const DealType = z.enum(Object.keys(dealShapes) as [DealType, ...DealType[]]);

export const Role = z.enum([
  'investor', 'investee', 'acquirer', 'target', 'seller', 'partner', 'customer', 'provider', 'supplier',
  'lender', 'borrower', 'developer', 'licensee', 'licensor',
]);
export type Role = z.infer<typeof Role>;

/** The roles that a type allows. */
export function rolesOf(type: DealType): readonly Role[] {
  const { payer, payee, also } = dealShapes[type];
  return [...new Set<Role>([payer, payee, ...also])];
}

/** The latest state that the article gives of the deal. */
export const Status = z.enum(['rumored', 'negotiating', 'announced', 'signed', 'completed', 'cancelled']);
export type Status = z.infer<typeof Status>;

export const Party = z.object({
  /** The fullest name that the article uses. */
  name: z.string().min(1),
  /** The name that is the same in every article. */
  canonical: z.string().min(1),
  role: Role,
  mentions: z.array(Span),
});
export type Party = z.infer<typeof Party>;

/** Where the record comes from. `sha256` is that of the article's text in UTF-8. */
export const DocumentReference = z.object({
  id: z.string(),
  uri: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DocumentReference = z.infer<typeof DocumentReference>;

export const Deal = z.object({
  /** Stable: the same article gives the same id. */
  id: z.string().min(1),
  type: DealType,
  status: Status,
  parties: z.array(Party).min(1),
  amount: Amount.extend(Span.shape).nullable(),
  valuation: Amount.extend(Span.shape).nullable(),
  /** Share bought, in percent. */
  stakePercent: z.number().positive().max(100).nullable(),
  power: Capacity.extend(Span.shape).nullable(),
  chips: z.array(ChipOrder.extend(Span.shape)),
  /** ISO 8601 duration («siete años» = P7Y). */
  duration: z.string().regex(/^P(\d+(\.\d+)?[YMWD])+$/).nullable(),
  /** ISO 8601 date on which the deal was made public, as far as the article tells. */
  announcedOn: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  /** The media or persons that the news is credited to. */
  sources: z.array(z.string()),
  /** One to three passages that carry the deal, the fullest first. */
  evidence: z.array(Span).min(1).max(3),
  confidence: z.number().min(0).max(1),
  /** Names of the rules that made the record. */
  rules: z.array(z.string()).min(1),
  document: DocumentReference,
});
export type Deal = z.infer<typeof Deal>;
