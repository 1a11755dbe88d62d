import { z } from 'zod';
import { Amount, Capacity, ChipOrder } from './mentions.js';
import { dealTypes, roles, statuses } from './shapes.js';
import { Span } from './span.js';

export const DealType = z.enum(dealTypes);
export type DealType = z.infer<typeof DealType>;

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** The latest state that the article gives of the deal. */
export const Status = z.enum(statuses);
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
