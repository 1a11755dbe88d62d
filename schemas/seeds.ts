import { lazily, type Made } from './lazy.js';

/** What an organization is: decides which roles and descriptions fit it («el fondo», «la operadora»). */
export const OrganizationKind = lazily((z) => z.enum([
  'company', 'startup', 'fund', 'bank', 'government', 'regulator', 'agency', 'media', 'university', 'exchange',
  'association', 'consultancy', 'institution',
]));
export type OrganizationKind = Made<typeof OrganizationKind>;

export const Sector = lazily((z) => z.enum([
  'semiconductors', 'cloud', 'ai', 'software', 'internet', 'social', 'ecommerce', 'fintech', 'payments', 'telecom', 'towers',
  'data_centers', 'energy', 'oil', 'hardware', 'electronics', 'gaming', 'media', 'entertainment', 'automotive', 'mobility', 'delivery',
  'logistics', 'retail', 'food', 'health', 'biotech', 'pharma', 'education', 'proptech', 'real_estate', 'insurance', 'travel',
  'security', 'defense', 'space', 'robotics', 'quantum', 'industrial', 'construction', 'consulting', 'advertising', 'crypto',
  'finance', 'conglomerate', 'mining', 'airline', 'legal', 'hr', 'agtech', 'climate', 'sports', 'government', 'research', 'other',
]));
export type Sector = Made<typeof Sector>;

/** One line of seeds/organizations/*.jsonl. */
export const OrganizationSeed = lazily((z) => z.strictObject({
  /** Canonical name, as Spanish newsrooms write it. */
  name: z.string().min(1),
  /** Other forms, in the letter case in which they are written. */
  aliases: z.array(z.string().min(1)).optional(),
  kind: OrganizationKind(),
  sector: Sector().optional(),
  /** ISO 3166-1 alpha-2 of the seat. */
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  /** The town for which the press calls it «la firma de Redmond». */
  city: z.string().optional(),
  /** Canonical name of the owner. */
  parent: z.string().optional(),
  /** Products and brands whose name stands for the company but is not one («Azure», «ChatGPT»). */
  products: z.array(z.string().min(1)).optional(),
  /** Persons whose company it is («la empresa de Sam Altman»). */
  leaders: z.array(z.string().min(1)).optional(),
  /** Fixed descriptions without article («gigante de Redmond», «creador de ChatGPT»). */
  epithets: z.array(z.string().min(1)).optional(),
  /** Names among `name` and `aliases` that are also everyday words or names: they need a context to count. */
  guarded: z.array(z.string().min(1)).optional(),
}));
export type OrganizationSeed = Made<typeof OrganizationSeed>;

/** One line of seeds/chips.jsonl. */
export const ChipSeed = lazily((z) => z.strictObject({
  /** Canonical family or model («H100», «Trainium»). */
  product: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  /** Canonical name of who designs or sells it. */
  vendor: z.string().nullable(),
  /** Aliases that are also everyday words or names and count only next to a chip word, a count or the vendor. */
  guarded: z.array(z.string().min(1)).optional(),
}));
export type ChipSeed = Made<typeof ChipSeed>;

/** One entry of seeds/pages.yaml: where a newsroom's page has what is no part of the article, or its lead. */
export const PageSeed = lazily((z) => z.union([
  z.strictObject({ furniture: z.array(z.string().regex(/^[a-z]+$/)).min(1) }),
  z.strictObject({ lead: z.array(z.string().regex(/^[a-z]+$/)).min(1) }),
  z.strictObject({ label: z.array(z.string().min(1)).min(1) }),
]));
export type PageSeed = Made<typeof PageSeed>;
