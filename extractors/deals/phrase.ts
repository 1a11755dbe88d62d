import type { Chip, Money, Power } from '../../schemas/index.js';
import type { Range } from '../article.js';
import type { DateMention } from '../dates/index.js';
import type { Duration } from '../durations/index.js';
import type { OrganizationMention } from '../organizations/index.js';
import type { Percentage } from '../percentages/index.js';
import type { VerbForm } from '../verbs/index.js';

/** A mention as the grammar sees it: an indivisible piece of its sentence. */
export type Entity =
  | { readonly kind: 'org'; readonly mention: OrganizationMention }
  | { readonly kind: 'money'; readonly mention: Money }
  | { readonly kind: 'power'; readonly mention: Power }
  | { readonly kind: 'chip'; readonly mention: Chip }
  | { readonly kind: 'percent'; readonly mention: Percentage }
  | { readonly kind: 'duration'; readonly mention: Duration }
  | { readonly kind: 'date'; readonly mention: DateMention };

/** The smallest unit of the grammar: a word, a mark, or a whole mention. */
export interface Atom extends Range {
  readonly kind: 'entity' | 'determiner' | 'possessive' | 'preposition' | 'conjunction' | 'relative' | 'subordinator'
    | 'negation' | 'adverb' | 'clitic' | 'verb' | 'word' | 'name' | 'punctuation';
  /** Lower-cased; for a preposition its canonical form («por parte de» is `by`). */
  readonly lower: string;
  /** A name as it is written; of a preposition the article that has melted into it. */
  readonly surface: string | undefined;
  readonly entity: Entity | undefined;
  readonly forms: readonly VerbForm[] | undefined;
}

/** Makes an atom; all have all fields, so that to the engine they are of one kind. */
export const atomOf = (kind: Atom['kind'], lower: string, { start, end }: Range, own: Partial<Pick<Atom, 'surface' | 'entity' | 'forms'>> = plain): Atom =>
  ({ kind, lower, surface: own.surface, entity: own.entity, forms: own.forms, start, end });
const plain: Partial<Pick<Atom, 'surface' | 'entity' | 'forms'>> = { surface: undefined, entity: undefined, forms: undefined };

/** An organization that a noun phrase stands for, by its name or through a description («la compañía»). */
export interface Referent {
  readonly name: string;
  readonly mention: OrganizationMention;
  /** True when the words name it; false when a description was resolved. */
  readonly named: boolean;
  /** Where the words that stand for it are. */
  readonly at: Range;
}

/** A noun phrase, with the preposition that governs it (null: none) and what hangs on it. */
export interface NounPhrase extends Range {
  readonly unit: 'noun';
  readonly preposition: string | null;
  /** Lower-case common words of its core, in order («empresa», «parisina»). */
  readonly words: readonly string[];
  /** Its capitalised words that no extractor took, as written («Sam Altman», «Azure»). */
  readonly name: string;
  readonly definite: boolean;
  readonly possessive: boolean;
  readonly entities: Entity[];
  readonly complements: NounPhrase[];
  readonly parentheses: NounPhrase[];
  /** Classes of its head: entity kinds and the noun classes of the seeds. */
  readonly classes: Set<string>;
  /** Organizations that it stands for, coordination included. */
  referents: Referent[];
  /** First member of a coordination: the others. */
  readonly coordinated: NounPhrase[];
}

/** A verb with its auxiliaries: «se ha comprometido a comprar» is comprar, after comprometer. */
export interface VerbGroup extends Range {
  readonly unit: 'verb';
  readonly lemma: string;
  /** Lemmas before the main verb, outermost first. */
  readonly chain: readonly string[];
  /** Form of the outermost verb. */
  readonly mood: VerbForm['mood'];
  readonly tense: VerbForm['tense'];
  readonly person: VerbForm['person'];
  readonly plural: boolean;
  /** A compound tense with haber. */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** «se», «la», «le», … */
  readonly clitics: readonly string[];
}

/** Punctuation and connecting words between phrases. */
export interface Mark extends Range {
  readonly unit: 'mark';
  readonly mark: 'comma' | 'semicolon' | 'colon' | 'dash' | 'quote' | 'conjunction' | 'relative' | 'subordinator' | 'open' | 'close' | 'other';
  readonly lower: string;
  /** Preposition before a relative pronoun («por la que»). */
  readonly preposition: string | null;
}

export type Unit = NounPhrase | VerbGroup | Mark;

/** A phrase without words of its own, for what the grammar knows and the sentence does not say: nothing but its place and what is given. */
export const phantom = ({ start, end }: Range, { preposition = null, definite = false, classes = new Set(), referents = [] }: Partial<Pick<NounPhrase, 'preposition' | 'definite' | 'classes' | 'referents'>>): NounPhrase => ({
  // The same fields in the same order as a phrase of words: to the engine they are of one kind.
  unit: 'noun', start, end, preposition, words: [], name: '', definite, possessive: false,
  entities: [], complements: [], parentheses: [], classes, referents, coordinated: [],
});

/** A copy of a phrase with some of its parts changed. No spread makes it: to the engine each place that spreads an object makes another kind of it. */
export const altered = (phrase: NounPhrase, own: Partial<Pick<NounPhrase, 'preposition' | 'words' | 'complements' | 'classes' | 'referents' | 'coordinated'>>): NounPhrase => ({
  unit: 'noun', start: phrase.start, end: phrase.end, preposition: own.preposition === undefined ? phrase.preposition : own.preposition, words: own.words ?? phrase.words, name: phrase.name,
  definite: phrase.definite, possessive: phrase.possessive, entities: phrase.entities, complements: own.complements ?? phrase.complements, parentheses: phrase.parentheses,
  classes: own.classes ?? phrase.classes, referents: own.referents ?? phrase.referents, coordinated: own.coordinated ?? phrase.coordinated,
});

/** A copy of a verb with some of what it says changed, made like `altered`. */
export const alteredVerb = (verb: VerbGroup, own: Partial<Pick<VerbGroup, 'start' | 'end' | 'lemma' | 'negated' | 'clitics'>>): VerbGroup => ({
  unit: 'verb', start: own.start ?? verb.start, end: own.end ?? verb.end, lemma: own.lemma ?? verb.lemma, chain: verb.chain, mood: verb.mood, tense: verb.tense, person: verb.person,
  plural: verb.plural, perfect: verb.perfect, passive: verb.passive, negated: own.negated ?? verb.negated, clitics: own.clitics ?? verb.clitics,
});

/** «el martes», «el año pasado», «el 3 de mayo»: a phrase that says only when. */
export const isTime = (phrase: NounPhrase): boolean =>
  phrase.entities.length > 0 ? phrase.entities.every((entity) => entity.kind === 'date') : phrase.classes.has('time') && phrase.name === '' && phrase.referents.length === 0;

export const isNoun = (unit: Unit | undefined): unit is NounPhrase => unit?.unit === 'noun';
export const isVerb = (unit: Unit | undefined): unit is VerbGroup => unit?.unit === 'verb';
export const isFinite = (unit: VerbGroup): boolean =>
  unit.mood !== 'infinitive' && unit.mood !== 'gerund' && unit.mood !== 'participle';

/** «ella» alone: somebody told before. */
export const isPronoun = ({ words, entities, complements, referents, name }: NounPhrase): boolean =>
  words.length === 1 && personal.has(words[0]) && !name && !entities.length && !complements.length && !referents.length;
const personal = new Set(['ella', 'él']);

/** The phrase at the end of a chain of complements, to which a coordination belongs. */
export function innermostOf(phrase: NounPhrase): NounPhrase {
  const last = phrase.complements.at(-1);
  return last ? innermostOf(last) : phrase;
}

/** A phrase and its complements down to the innermost, each the last of the one before. */
export function chainOf(phrase: NounPhrase): NounPhrase[] {
  const last = phrase.complements.at(-1);
  return last ? [phrase, ...chainOf(last)] : [phrase];
}

/** Whether a unit is a mark of a kind. */
export const isMark = (unit: Unit | undefined, mark: Mark['mark']): boolean => unit?.unit === 'mark' && unit.mark === mark;

/** An organization as its own name tells it; `at`: where what stands for it stands, if not where it is named. */
export const namedBy = (mention: OrganizationMention, at: Range = mention): Referent => ({ name: mention.name, mention, named: true, at });

/** An organization that something other than its name stands for; `at`: what does. */
export const unnamed = (mention: OrganizationMention, at: Range = mention): Referent => ({ name: mention.name, mention, named: false, at });

/** An organization that is in mind though the sentence does not say it, as a phrase. */
export const inMind = (mention: OrganizationMention): NounPhrase =>
  phantom(mention, { definite: true, classes: new Set(['org']), referents: [unnamed(mention)] });

/** Whether a phrase names an organization itself. */
export const holdsOrganization = (phrase: NounPhrase): boolean => phrase.entities.some((entity) => entity.kind === 'org');
