import { z } from 'zod';
import { Deal } from './deal.js';
import { Chip, Money, Organization, Power } from './mentions.js';

/** What `annotate` says of one article. An article in another language has empty lists. */
export const AnnotatedDocument = z.object({
  id: z.string(),
  /** ISO 639-3, `und` when it cannot be told. */
  language: z.string(),
  languageConfidence: z.number().min(0).max(1),
  sentences: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
  money: z.array(Money),
  power: z.array(Power),
  chips: z.array(Chip),
  organizations: z.array(Organization),
  deals: z.array(Deal),
});
export type AnnotatedDocument = z.infer<typeof AnnotatedDocument>;
