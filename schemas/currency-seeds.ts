import { lazily, type Made } from './lazy.js';
import { qualifiers } from './shapes.js';

const Words = lazily((z) => z.array(z.string().min(1)).min(1));

/** One line of seeds/number-words.yaml: a word of a number, by the part that it plays in it. */
export const NumberWordSeed = lazily((z) => z.union([
  z.strictObject({ number: z.int().positive(), words: Words() }),
  z.strictObject({ part: z.number().positive(), words: Words() }),
  z.strictObject({ scale: z.number().positive(), words: Words() }),
  z.strictObject({ group: z.number().positive(), words: Words() }),
  z.strictObject({ abbreviation: z.number().positive(), words: Words(), glued: z.boolean().optional() }),
]));
export type NumberWordSeed = Made<typeof NumberWordSeed>;

/** One entry of seeds/currencies.yaml: a currency and the forms in which it is written. */
export const CurrencySeed = lazily((z) => z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  nouns: Words().optional(),
  before: Words().optional(),
  after: Words().optional(),
  units: z.record(z.string().min(1), z.number().positive()).optional(),
  unitsBefore: z.record(z.string().min(1), z.number().positive()).optional(),
  beforeMillions: Words().optional(),
  cents: Words().optional(),
  /** ISO 3166-1 alpha-2 codes of the countries whose own currency it is. */
  homes: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  local: z.strictObject({ countries: Words(), names: Words().optional() }).optional(),
  former: z.array(z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/), until: z.iso.date() })).optional(),
  shared: z.strictObject({ nouns: Words().optional(), before: Words().optional(), cents: Words().optional(), countries: Words() }).optional(),
}));
export type CurrencySeed = Made<typeof CurrencySeed>;

/** One entry of seeds/qualifiers.yaml. */
export const QualifierSeed = lazily((z) => z.union([
  z.strictObject({ qualifier: z.enum(qualifiers), before: Words().optional(), after: Words().optional(), verbs: Words().optional() }),
  z.strictObject({ level: Words() }),
  z.strictObject({ reach: Words() }),
]));
export type QualifierSeed = Made<typeof QualifierSeed>;

/** One entry of seeds/money-words.yaml: words that tell whether a figure without a currency is money. */
export const MoneyWordSeed = lazily((z) => z.strictObject({ role: z.enum(['complement', 'follower', 'leader', 'payer', 'spender', 'taker', 'giver', 'sum', 'share', 'then', 'between', 'audience', 'collective', 'measure', 'offering', 'thing', 'time', 'inserted', 'thousands', 'millions']), words: Words() }));
export type MoneyWordSeed = Made<typeof MoneyWordSeed>;

/** One entry of seeds/power-words.yaml: words that tell whether a figure without a unit is a capacity. */
export const PowerWordSeed = lazily((z) => z.strictObject({ role: z.enum(['source', 'place', 'verb', 'change', 'data']), words: Words() }));
export type PowerWordSeed = Made<typeof PowerWordSeed>;

/** One entry of seeds/figures.yaml: what an amount measures, by the word that it hangs on. */
export const FigureSeed = lazily((z) => z.strictObject({
  sense: z.enum(['other', 'debt', 'deal']),
  nouns: Words(), whole: Words().optional(), after: Words().optional(), verbs: Words().optional(), wholly: Words().optional(), since: Words().optional(),
}));
export type FigureSeed = Made<typeof FigureSeed>;
