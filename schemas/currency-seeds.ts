import { z } from 'zod';
import { Qualifier } from './mentions.js';

const Words = z.array(z.string().min(1)).min(1);

/** One line of seeds/number-words.yaml: a word of a number, by the part that it plays in it. */
export const NumberWordSeed = z.union([
  z.strictObject({ number: z.int().positive(), words: Words }),
  z.strictObject({ part: z.number().positive(), words: Words }),
  z.strictObject({ scale: z.number().positive(), words: Words }),
  z.strictObject({ group: z.number().positive(), words: Words }),
  z.strictObject({ abbreviation: z.number().positive(), words: Words, glued: z.boolean().optional() }),
]);
export type NumberWordSeed = z.infer<typeof NumberWordSeed>;

/** One entry of seeds/currencies.yaml: a currency and the forms in which it is written. */
export const CurrencySeed = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  nouns: Words.optional(),
  before: Words.optional(),
  after: Words.optional(),
  units: z.record(z.string().min(1), z.number().positive()).optional(),
  unitsBefore: z.record(z.string().min(1), z.number().positive()).optional(),
  beforeMillions: Words.optional(),
  cents: Words.optional(),
  /** ISO 3166-1 alpha-2 codes of the countries whose own currency it is. */
  homes: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  local: z.strictObject({ countries: Words }).optional(),
  shared: z.strictObject({ nouns: Words.optional(), before: Words.optional(), countries: Words }).optional(),
});
export type CurrencySeed = z.infer<typeof CurrencySeed>;

/** One entry of seeds/qualifiers.yaml. */
export const QualifierSeed = z.union([
  z.strictObject({ qualifier: Qualifier, before: Words.optional(), after: Words.optional(), verbs: Words.optional() }),
  z.strictObject({ level: Words }),
  z.strictObject({ reach: Words }),
]);
export type QualifierSeed = z.infer<typeof QualifierSeed>;

/** One entry of seeds/money-words.yaml: words that tell whether a figure without a currency is money. */
export const MoneyWordSeed = z.strictObject({ role: z.enum(['complement', 'follower', 'leader', 'payer', 'taker', 'offering', 'thing', 'time', 'inserted']), words: Words });
export type MoneyWordSeed = z.infer<typeof MoneyWordSeed>;
