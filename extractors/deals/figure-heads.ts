import { FigureSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import type { Range } from '../article.js';
import type { Clause } from './clauses.js';
import type { NounPhrase } from './phrase.js';

/** What the word that an amount hangs on makes of it: a price, what somebody owes, no deal's. */
export type HeadSense = FigureSeed['sense'];

interface Words {
  readonly nouns: Map<string, HeadSense>;
  readonly whole: Map<string, HeadSense>;
  readonly after: Map<string, HeadSense>;
  readonly verbs: Map<string, HeadSense>;
  readonly wholly: Map<string, HeadSense>;
  readonly since: Map<string, HeadSense>;
}

const words: Words = { nouns: new Map(), whole: new Map(), after: new Map(), verbs: new Map(), wholly: new Map(), since: new Map() };
for (const { value: { sense, ...lists } } of readSeeds('figures', FigureSeed)) {
  for (const [list, forms] of Object.entries(lists)) for (const form of forms) words[list as keyof Words].set(form, sense);
}

/** Where an amount stands in the grammar of its sentence. */
interface Place {
  readonly clause: Clause;
  /** Its phrase among those of the clause. */
  readonly at: number;
  /** From that phrase down to the one that holds the amount. */
  readonly path: readonly NounPhrase[];
}

const found = new WeakMap<readonly Clause[], ReadonlyMap<number, Place>>();

/** The places of all amounts and shares of a sentence, by where they start; the innermost clause that holds one is its own. */
function placesOf(clauses: readonly Clause[]): ReadonlyMap<number, Place> {
  const known = found.get(clauses);
  if (known) return known;
  const places = new Map<number, Place>();
  const walk = (clause: Clause, at: number, path: readonly NounPhrase[]): void => {
    const phrase = path.at(-1)!;
    for (const entity of phrase.entities) if (entity.kind === 'money' || entity.kind === 'percent') places.set(entity.mention.start, { clause, at, path });
    for (const inner of [...phrase.complements, ...phrase.coordinated, ...phrase.parentheses]) walk(clause, at, [...path, inner]);
  };
  for (const clause of clauses) clause.phrases.forEach(({ phrase }, at) => walk(clause, at, [phrase]));
  found.set(clauses, places);
  return places;
}

/** What an amount is by the word that it hangs on: the noun that it is a complement of, what is measured in it, its verb. Null: nothing tells. */
export function senseOfHead(money: Range, clauses: readonly Clause[]): HeadSense | null {
  const place = placesOf(clauses).get(money.start);
  return place ? restated(place) ?? ofRelative(place, clauses) ?? ofHost(place) ?? ofTail(place, money) ?? ofNeighbour(place) ?? ofClause(place) ?? null : null;
}

/** «X, que ya tenía el 29 % de Y»: a share that somebody had before. */
export function isHeldBefore(share: Range, clauses: readonly Clause[]): boolean {
  const clause = placesOf(clauses).get(share.start)?.clause;
  return clause?.kind === 'relative' && clause.relativePreposition === null && clause.verb !== null && !clause.verb.chain.length && having.has(clause.verb.lemma)
    && (clause.verb.tense === 'imperfect' || clause.adverbs.includes('ya')) && (clause.antecedent?.referents.length ?? 0) > 0;
}
const having = new Set(['tener', 'poseer', 'controlar', 'ostentar', 'mantener', 'detentar']);

/** «A, B (N) y C»: of whom an amount in brackets is told; null: of no phrase that stands for somebody. */
export function bracketedBy(money: Range, clauses: readonly Clause[]): NounPhrase | null {
  const [host, holder] = placesOf(clauses).get(money.start)?.path.slice(-2) ?? [];
  return holder && host.parentheses.includes(holder) && host.referents.length > 0 ? host : null;
}

const senseIn = (table: ReadonlyMap<string, HeadSense>, phrase: NounPhrase): HeadSense | undefined => {
  for (const word of phrase.words) {
    const sense = table.get(word);
    if (sense) return sense;
  }
  return undefined;
};

/** «N dólares (M euros)»: told again in another currency. */
const restated = ({ path }: Place): HeadSense | undefined =>
  path.at(-2)?.parentheses.includes(path.at(-1)!) && path.at(-2)!.entities.some(({ kind }) => kind === 'money') ? 'other' : undefined;

/** «los N que facturó el grupo»: the verb of a relative whose object the amount is. */
function ofRelative({ path }: Place, clauses: readonly Clause[]): HeadSense | undefined {
  const relatives = relativesOf(clauses);
  const of = path.findLast((phrase) => relatives.has(phrase));
  return of && words.verbs.get(relatives.get(of)!.verb!.lemma);
}

const knownRelatives = new WeakMap<readonly Clause[], ReadonlyMap<NounPhrase, Clause>>();

/** The relatives with a bare pronoun, by what they are of. */
function relativesOf(clauses: readonly Clause[]): ReadonlyMap<NounPhrase, Clause> {
  const known = knownRelatives.get(clauses);
  if (known) return known;
  const found = new Map(clauses.flatMap((clause) => clause.kind === 'relative' && clause.relativePreposition === null && clause.antecedent && clause.verb ? [[clause.antecedent, clause] as const] : []));
  knownRelatives.set(clauses, found);
  return found;
}

/** «unos ingresos de N», «una operación de N». */
const ofHost = ({ path }: Place): HeadSense | undefined => {
  for (let i = path.length - 1; i >= 0; i--) {
    const sense = senseIn(words.nouns, path[i]) ?? senseIn(words.whole, path[i]);
    if (sense) return sense;
  }
  return undefined;
};

/** «N de ingresos», «N en caja». */
function ofTail({ clause, at, path }: Place, money: Range): HeadSense | undefined {
  const next = clause.phrases[at + 1]?.phrase;
  const tails = [...path.at(-1)!.complements, ...(next && next.start === money.end + 1 ? [next] : [])];
  return first(tails, (tail) => (tail.preposition === 'de' || tail.preposition === 'en') && !tail.definite ? senseIn(words.after, tail) : undefined);
}

/** «una multa de la Comisión por N», «unas pérdidas superiores a N», «el beneficio, de N,»: a phrase of its own, right after what is measured in it. */
function ofNeighbour({ clause, at, path: [phrase] }: Place): HeadSense | undefined {
  const before = clause.phrases[at - 1];
  if (!before || before.phrase.preposition === 'en' || before.side !== clause.phrases[at].side) return undefined;
  const gap = phrase.start - before.phrase.end;
  if (phrase.preposition === null ? gap !== COMMA : gap !== SPACE && !(gap === COMMA && phrase.preposition === 'de')) return undefined;
  const sense = senseIn(words.nouns, before.phrase) ?? (gap === COMMA ? first(before.phrase.complements, (held) => senseIn(words.nouns, held)) : undefined);
  return sense === 'deal' ? undefined : sense;
}

const SPACE = 1;
const COMMA = 2;

/** «facturó N», «sus ventas superaron los N», «una multa que asciende a N»: what the clause tells of. */
function ofClause({ clause, at, path: [phrase] }: Place): HeadSense | undefined {
  const { verb, phrases } = clause;
  if (!verb || phrases[at].side !== 'after') return undefined;
  const subject = measuredIn(clause);
  const measured = subject && !paying.has(phrase.preposition ?? '') ? senseIn(words.nouns, subject) ?? first(subject.complements, (held) => held.preposition === 'de' && !held.definite ? senseIn(words.nouns, held) : undefined) : undefined;
  if (measured) return measured;
  const whole = words.wholly.get(verb.lemma) ?? first(phrases, ({ phrase: { preposition, words: [word = ''] } }) => preposition === 'desde' ? words.since.get(word) : undefined);
  if (whole) return whole;
  if (phrase.preposition !== null) return undefined;
  // «ingresó N por la venta de…»: what a sale brings in is its price.
  return phrases.some(({ phrase: { classes } }) => classes.has('sale') || classes.has('operation')) ? 'deal' : words.verbs.get(verb.lemma) ?? (verb.lemma === 'ser' ? undefined : 'deal');
}

/** «la deuda bajó con la venta de Y por N»: what is measured in them is not what the clause tells of. */
const paying = new Set(['con', 'por', 'via', 'exchange', 'tras']);

/** What a clause tells of, there or in the one that it is coordinated with: a noun with its article, or one that a relative is of. */
function measuredIn(clause: Clause): NounPhrase | null {
  const own = clause.phrases.findLast(({ phrase, side }) => side === 'before' && phrase.preposition === null && (phrase.definite || phrase.possessive || phrase.referents.length > 0 || clause.pronoun?.startsWith('cuy')))?.phrase;
  if (own) return own;
  if (clause.kind === 'relative') return clause.relativePreposition === null ? clause.antecedent : null;
  return clause.kind === 'coordinate' && clause.sibling && !clause.sibling.sibling ? measuredIn(clause.sibling) : null;
}

function first<T, U>(list: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of list) {
    const value = find(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
