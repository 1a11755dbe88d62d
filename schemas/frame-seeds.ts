import { lazily, type Made } from './lazy.js';
import { dealTypes, roles, statuses } from './shapes.js';

/**
 * Where a frame looks for a slot: `FUNCTION:CLASS`, and on from there with `/`.
 * FUNCTION: `subject`, `object`, a preposition (`a`, `con`, `de`, `en`, `por`, `by` for «por parte de», …), `possessor` («su compra»),
 * `doer` (the subject of the verb that governs a deal noun: «X anuncia la compra de Y»), `self` (the deal noun).
 * CLASS: `org`, `name` (of no organization), an entity kind (`money`, `power`, `chip`, `percent`, `duration`), a noun class of seeds/nouns.yaml, or `any`;
 * several joined by `|`. `object:stake/de:org` is the organization in «compra una participación de X».
 * `topic`, `other`, `protagonist`, `last` and `lastpayer` reach back: to what the sentences before spoke of, to the organization of the whole article, to the last deal.
 * `verb` says how the verb is told (`verb:negated`, `verb:future`, `verb:chain.pasar`, `verb:adverb.ya`, `verb:clitic.la`); `sequel` is whom the
 * clause after a colon begins with («tiene comprador: X»), `beside` the name that a deal noun is in apposition to («X, dueña de Y»), `tail` what
 * stands right after a deal noun.
 * `above` is the subject of the clause around.
 * `bearer` is who has the role that the noun names («X, inquilina de Z»), `dative` whom «le» stands for.
 * `together` stands for «junto a», «de la mano de»; `outer` for the phrase that holds the deal noun («300 millones de deuda»).
 * `last` stands for who gets the money of the deal told shortly before, its class being that deal's type («Encabeza la ronda X»: `last:investment`), `lastpayer` for who pays; a deal that only offers is also of the class `bid`.
 * `object:chip|equipment|con:chip` has two alternatives: a piece with a function of its own begins another path.
 */
export const SlotPath = lazily((z) => z.string().regex(
  /^[a-z]+:[a-záéíóúñ_.]+(?:[|/](?:[a-z]+:)?[a-záéíóúñ_.]+)*$/,
  'a slot path is FUNCTION:CLASS, as in "object:stake/de:org"; alternatives are joined by |',
));

/**
 * One entry of seeds/valencies.yaml: where the words of one meaning have their participants («X compra Y a Z», «la venta de Y a X»).
 * A frame that opens on the `class` speaks of the participants by their names (`taker:org`) and is read with every such entry.
 */
export const ValencySeed = lazily((z) => z.strictObject({
  /** «class/construction». */
  name: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  /** The construction in one line, with an example. */
  reads: z.string().min(1),
  verbs: z.array(z.string()).optional(),
  /** True when the verbs count only with «se». */
  reflexive: z.boolean().optional(),
  /** Nouns or, with a dot before, classes of seeds/nouns.yaml. */
  nouns: z.array(z.string()).optional(),
  /** For each participant the functions in which it stands, tried in order; `object:hand/de` is the complement of a phrase of that class. */
  participants: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().regex(/^(?:[a-z]+:[a-z_.|]+\/)?[a-z]+$/)).min(1)),
  /** Paths that must all lead somewhere, of which none may lead anywhere. */
  when: z.array(SlotPath()).optional(),
  unless: z.array(SlotPath()).optional(),
  /** Sentences in which a frame that these words open finds its deal, and near misses in which none does. */
  gives: z.array(z.string()).optional(),
  givesNothing: z.array(z.string()).optional(),
}));
export type ValencySeed = Made<typeof ValencySeed>;

/** One entry of seeds/frames/*.yaml: a construction that tells a deal. */
export const FrameSeed = lazily((z) => z.strictObject({
  /** «type/construction»; could be read to a journalist. */
  name: z.string().regex(/^[a-z_]+\/[a-z0-9-]+$/),
  /** The construction in one line, with an example. */
  reads: z.string().min(1),
  type: z.enum(dealTypes),
  /** Lemmas of the verbs that open the frame. */
  verbs: z.array(z.string()).optional(),
  /** True when the verbs count only with «se» («hacerse con»). */
  reflexive: z.boolean().optional(),
  /** Nouns that open the frame («compra», «ronda»): words or, with a dot before, a class of seeds/nouns.yaml. */
  nouns: z.array(z.string()).optional(),
  /** Classes of seeds/valencies.yaml, instead of verbs and nouns: whatever word has one of them opens the frame. */
  valencies: z.array(z.string()).optional(),
  /** Paths that must all lead somewhere. */
  when: z.array(SlotPath()).optional(),
  /** Paths of which none may lead anywhere. */
  unless: z.array(SlotPath()).optional(),
  /** For each role the paths to it, tried in order; those joined by `+` are gathered («X compra Y junto a Z»: `subject:org+together:org`). */
  roles: z.partialRecord(z.enum(roles), z.array(z.string().refine((place) => place.split('+').every((path) => SlotPath().safeParse(path).success), 'a place is one slot path, or several joined by +'))),
  /** Roles that must be filled; one principal is always needed. */
  needs: z.array(z.enum(roles)).optional(),
  /** Paths to the amount where the usual ones do not serve; an empty list: the frame has no amount. */
  amount: z.array(SlotPath()).optional(),
  /** State when nothing in the sentence says it. */
  status: z.enum(statuses).optional(),
  /** True when the amount is one payer's part of the deal told before, which gets the payer too («de ese paquete, X suscribió N»). */
  part: z.boolean().optional(),
  /** True when the frame only goes on telling the deal told last («El vendedor es X»): it adds parties to that one, and tells none of its own. */
  resumes: z.boolean().optional(),
  /** True when the frame is read inside its clause only, not over the whole sentence. */
  narrow: z.boolean().optional(),
  /** True when the verb counts in the active voice only («participa», not «participada por»). */
  active: z.boolean().optional(),
  /** True when the noun counts only in a clause that has no verb: a headline, a line of a list, what stands after a colon. */
  verbless: z.boolean().optional(),
  /** Sentences in which the frame finds its deal, and near misses in which it must not. */
  gives: z.array(z.string()).optional(),
  givesNothing: z.array(z.string()).optional(),
}));
export type FrameSeed = Made<typeof FrameSeed>;

/** One entry of seeds/nouns.yaml: nouns that share a class. Plurals are made from them. */
export const NounSeed = lazily((z) => z.strictObject({
  class: z.string().regex(/^[a-z_]+$/),
  nouns: z.array(z.string().min(1)).min(1),
}));
export type NounSeed = Made<typeof NounSeed>;

/** One entry of seeds/states.yaml: words that tell the state of a deal. */
export const StateSeed = lazily((z) => z.strictObject({
  status: z.enum(statuses),
  /** Verbs before another verb («planea comprar»). */
  chains: z.array(z.string()).optional(),
  /** Verbs whose object or subject is the deal («cierra la compra», «la compra se frustró»). */
  governors: z.array(z.string()).optional(),
  /** Verbs that tell it when they are denied («la idea no prosperó»). */
  denied: z.array(z.string()).optional(),
  /** Nouns that govern an infinitive or a deal noun («plan de comprar», «negociaciones para la venta»). */
  nouns: z.array(z.string()).optional(),
  /** Nouns like these for papers that bind nobody («carta de intenciones»). */
  letters: z.array(z.string()).optional(),
  /** Phrases anywhere in the sentence («según fuentes cercanas»). */
  phrases: z.array(z.string()).optional(),
  /** Verbs of `governors` with the object that makes them mean something else («enterrar hacha»): a verb and a noun. */
  idioms: z.array(z.string().regex(/^\S+ \S+$/u)).optional(),
  // Verbs that tell the state in one tense or construction only.
  /** By whose future equipment and energy are agreed («suministrará turbinas a Y»): who delivers was given the order. */
  delivering: z.array(z.string()).optional(),
  /** By whose past a site is there («inauguró su centro», «la planta costó N»). */
  opening: z.array(z.string()).optional(),
  /** By whose future a loan is drawn that was agreed («dispondrá de una línea»). */
  drawing: z.array(z.string()).optional(),
  /** Which, with a contract or a clearance as their object, tell that it is agreed («tiene luz verde», «alcanzó un acuerdo»). */
  holding: z.array(z.string()).optional(),
  /** By whose past the deal is no more than agreed («apalabró la compra»). */
  agreeing: z.array(z.string()).optional(),
  /** Which, denied, leave it open («no descarta comprar»). */
  denying: z.array(z.string()).optional(),
  /** By whose pluperfect an offer was not taken («había ofrecido N por Y»). */
  offering: z.array(z.string()).optional(),
  /** Verbs before another that, as past, tell what did not come about («quiso hacerse con Y»). */
  wanting: z.array(z.string()).optional(),
  /** By whose present money is still talked about («preparan un préstamo»). */
  preparing: z.array(z.string()).optional(),
  /** By whose present a company is somebody's already («pertenece a X desde 2018»). */
  lasting: z.array(z.string()).optional(),
  /** Of letting and making others do something («autorizó a X a comprar»): that is still to be done. */
  letting: z.array(z.string()).optional(),
  /** Of giving money, shares or time for something («soltó N para hacerse con Y»): that is done as they are. */
  paying: z.array(z.string()).optional(),
}));
export type StateSeed = Made<typeof StateSeed>;

/** One entry of seeds/descriptions.yaml: nouns that stand for an organization («la operadora»). */
export const DescriptionSeed = lazily((z) => z.strictObject({
  nouns: z.array(z.string()).min(1),
  /** Kinds that fit; absent: any. */
  kinds: z.array(z.string()).optional(),
  /** Adjectives that narrow a general noun in the same way («el grupo minero»), masculine singular. */
  adjectives: z.array(z.string()).optional(),
  /** Sectors that fit; absent: any. */
  sectors: z.array(z.string()).optional(),
  /** Sectors that fit when nobody of `sectors` is in mind. */
  otherwise: z.array(z.string()).optional(),
  /**
   * `owner`: «la dueña de X» is the parent of X; `maker`: «la creadora de X» is who makes X; `part`: «la filial de X» is an unnamed part of X;
   * `people`: «la gente de X» is X; `other`: «su rival» is somebody of its trade that is not spoken of at the moment. */
  relation: z.enum(['owner', 'maker', 'part', 'people', 'other']).optional(),
  /** Roles of the last deal that the noun stands for, tried in order («la compradora»). */
  role: z.array(z.enum(roles)).optional(),
}));
export type DescriptionSeed = Made<typeof DescriptionSeed>;

/** One entry of seeds/demonyms.yaml. */
export const DemonymSeed = lazily((z) => z.strictObject({
  /** ISO 3166; several for «nórdico». */
  country: z.union([z.string().regex(/^[A-Z]{2}$/), z.array(z.string().regex(/^[A-Z]{2}$/)).min(2)]),
  /** Masculine forms; feminine and plurals are made from them. */
  demonyms: z.array(z.string()).min(1),
  /** Towns that they point at more closely than the country, as seeds/organizations/ writes them. */
  cities: z.array(z.string()).optional(),
}));
export type DemonymSeed = Made<typeof DemonymSeed>;
