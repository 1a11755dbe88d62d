import type { z } from 'zod';
import { lazily, type Made } from './lazy.js';

const Word = lazily((z) => z.string().regex(/^[a-záéíóúüñ]+$/, 'a verb form is one lower-case Spanish word'));
const Infinitive = lazily((z) => z.string().regex(/^[a-záéíóúüñ]*([aei]r|ír)$/, 'the infinitive without «se» (aliar, not aliarse)'));
const SixPersons = lazily((z) => z.tuple([Word(), Word(), Word(), Word(), Word(), Word()]));

/**
 * One entry of seeds/verbs.yaml: an infinitive, or an infinitive with the forms that cannot be guessed from it.
 * Six forms are yo, tú, él, nosotros, vosotros, ellos.
 */
export const VerbSeed = lazily((z) => z.union([
  Infinitive().transform((lemma) => ({ lemma })),
  z.strictObject({
    lemma: Infinitive(),
    /** A verb of the seeds this one is built on: «obtener» like «tener». */
    like: Infinitive().optional(),
    /** Present of él («invierte») and of yo («tengo»): the stems that change. */
    third: Word().optional(),
    first: Word().optional(),
    /** Preterite of él («puso»), future of él («pondrá»). */
    preterite: Word().optional(),
    future: Word().optional(),
    gerund: Word().optional(),
    /** Masculine singular; several where the language has several. */
    participle: z.union([Word(), z.array(Word())]).optional(),
    /** Imperative of tú («pon»). */
    imperative: Word().optional(),
    /** Whole tenses that follow no rule. */
    present: SixPersons().optional(),
    preteriteForms: SixPersons().optional(),
    imperfect: SixPersons().optional(),
    subjunctive: SixPersons().optional(),
    /** Forms that are as often a noun or an adjective («firma»). */
    noun: z.array(Word()).optional(),
    /** Forms that in print are practically always another word («para»): never read as this verb. */
    omit: z.array(Word()).optional(),
  }),
], 'an infinitive, or { lemma, … } with the fields explained at the head of the file'));
export type VerbSeed = Partial<Exclude<z.input<ReturnType<typeof VerbSeed>>, string>> & { readonly lemma: string };

/** One entry of seeds/abbreviations.yaml: words that are written with a point or a mark, which ends no sentence by itself. */
export const AbbreviationSeed = lazily((z) => z.strictObject({
  /** What the words are, for the reader. */
  group: z.string().min(1),
  /** True when a name or number must follow («Sr.», «núm.»), so that the point never ends a sentence. */
  opens: z.boolean(),
  words: z.array(z.string().regex(/^[\p{L}\p{N}.! ]+$/u)).min(1),
}));
export type AbbreviationSeed = Made<typeof AbbreviationSeed>;

/** One entry of seeds/locutions.yaml; its head says what each `as` means. */
export const LocutionSeed = lazily((z) => z.strictObject({
  as: z.enum(['adverb', 'subordinator', 'comparison']),
  /** True when it is none with «de», «que» or «a» after it. */
  alone: z.boolean().optional(),
  /** Words in small letters; `*` stands for any one. */
  phrases: z.array(z.string().regex(/^[\p{Ll} *]+$/u)).min(1),
}));
export type LocutionSeed = Made<typeof LocutionSeed>;
