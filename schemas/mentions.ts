import { z } from 'zod';
import { qualifiers } from './shapes.js';
import { Span } from './span.js';

/** How sure the article is of a figure. `magnitude`: only its size is told («miles de millones»), `value` is the lower end. */
export const Qualifier = z.enum(qualifiers);
export type Qualifier = z.infer<typeof Qualifier>;

/** A figure of money: `value` in units of `currency` (ISO 4217), `upper` the higher end of a range. */
export const Amount = z.object({
  value: z.number().positive(),
  upper: z.number().positive().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  qualifier: Qualifier,
});
export type Amount = z.infer<typeof Amount>;

export const Money = Span.extend(Amount.shape);
export type Money = z.infer<typeof Money>;

/** Electric capacity in gigawatts (never energy). */
export const Capacity = z.object({
  gigawatts: z.number().positive(),
  upper: z.number().positive().optional(),
  qualifier: Qualifier,
});
export type Capacity = z.infer<typeof Capacity>;

export const Power = Span.extend(Capacity.shape);
export type Power = z.infer<typeof Power>;

/** Chips by canonical family or model; `vendor` is who designs or sells them; `quantity` the count, if told. */
export const ChipOrder = z.object({
  product: z.string().min(1),
  vendor: z.string().nullable(),
  quantity: z.number().positive().nullable(),
  quantityQualifier: Qualifier.optional(),
});
export type ChipOrder = z.infer<typeof ChipOrder>;

export const Chip = Span.extend(ChipOrder.shape);
export type Chip = z.infer<typeof Chip>;

/**
 * A named company, fund, bank, public body, medium or institution. `name` is the fullest name that the article itself uses, one for all
 * its mentions; `canonical` is the same in every article: what to join records by.
 */
export const Organization = Span.extend({ name: z.string().min(1), canonical: z.string().min(1) });
export type Organization = z.infer<typeof Organization>;
