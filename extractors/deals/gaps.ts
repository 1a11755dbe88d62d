import { dealShapes } from '../../schemas/plain.js';
import { isUnitPrice } from './attributes.js';
import type { Clause } from './clauses.js';
import { namesOf, type Event } from './event.js';
import { alteredVerb, isTime, type NounPhrase } from './phrase.js';

/** Phrases of the longest clause that is read as a gap. */
const LONGEST_GAP = 5;

/**
 * «X se asegura con A 1 TWh; Y, con B, 2»: a clause without a verb that repeats the functions of the one before it has its verb.
 * Only one with a party behind a preposition is filled here: a name and an amount alone are read by `readGap`.
 */
export function fillVerbs(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const verb = clause.kind === 'main' && !clause.verb ? clause.sibling?.verb : null;
    const [subject, ...rest] = clause.phrases;
    if (verb && isPriced(clause) && clause.sibling!.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && isNamed(phrase))) {
      // «adquirió A por 40 millones; después, B por 30»: one more thing of the same doer.
      clause.verb = alteredVerb(verb, { start: subject.phrase.start, end: subject.phrase.start });
      clause.phrases.splice(0, 2, ...clause.phrases.map(({ phrase }) => ({ phrase, side: 'after' as const })));
      continue;
    }
    if (verb && isPaidFor(clause)) {
      // «Por A pagó 40 millones; por B, 30»: another thing of the same doer.
      clause.verb = alteredVerb(verb, { start: subject.phrase.start, end: subject.phrase.start });
      clause.phrases.splice(0, 2, ...[...clause.phrases].reverse().map(({ phrase }) => ({ phrase, side: 'after' as const })));
      continue;
    }
    const bought = verb && !clause.sibling!.verb!.passive ? pricedIn(clause, verb.lemma) : null;
    if (verb && bought) {
      // «X va de compras: N por Y», «X se estrenó en Lima: el 80 % de Y por N»: what is paid for what, by whom the clause before is about.
      clause.verb = alteredVerb(verb, { start: subject.phrase.start, end: subject.phrase.start, lemma: bought, negated: false, clitics: [] });
      clause.phrases.splice(0, clause.phrases.length, ...clause.phrases.map(({ phrase }) => ({ phrase, side: 'after' as const })));
      continue;
    }
    if (!verb || !rest.length || rest.length >= LONGEST_GAP || subject.phrase.preposition !== null || !isNamed(subject.phrase)) continue;
    const like = (phrase: NounPhrase): boolean => clause.sibling!.phrases.some((other) => other.side === 'after' && other.phrase.preposition === phrase.preposition && isNamed(other.phrase) === isNamed(phrase));
    if (!rest.some(({ phrase }) => phrase.preposition !== null && isNamed(phrase) && like(phrase))) continue;
    clause.verb = alteredVerb(verb, { start: subject.phrase.end, end: subject.phrase.end });
    // «X suministrará antenas a A; Y, a B»: what is left unsaid is the same thing.
    const things = rest.some(({ phrase }) => phrase.preposition === null) ? []
      : clause.sibling!.phrases.filter(({ phrase, side }) => side === 'after' && phrase.preposition === null && !isNamed(phrase) && !phrase.classes.has('money'));
    clause.phrases.splice(1, rest.length, ...[...things, ...rest].map(({ phrase }) => ({ phrase, side: 'after' as const })));
  }
}

/** «B por 30 millones»: a name with its price and nothing between them. */
function isPriced({ phrases }: Clause): boolean {
  const [name, price] = phrases.map(({ phrase }) => phrase);
  return phrases.length === 2 && name.preposition === null && isNamed(name) && price.preposition === 'por' && price.entities[0]?.kind === 'money' && price.start - name.end === 1;
}

/** «por B, 30 millones», where the clause before has its «por A» and its amount. */
function isPaidFor({ phrases, sibling }: Clause): boolean {
  const [thing, price] = phrases.map(({ phrase }) => phrase);
  return phrases.length === 2 && thing.preposition === 'por' && isNamed(thing) && price.preposition === null && price.entities[0]?.kind === 'money'
    && sibling!.phrases.some(({ phrase }) => phrase.preposition === 'por' && isNamed(phrase));
}

/** The verb that «N por Y», «el 80 % de Y por N» leave out; null: they are nothing of the kind. */
function pricedIn({ phrases }: Clause, before: string): string | null {
  const [thing, price, ...rest] = phrases.map(({ phrase }) => phrase);
  if (!price || price.preposition !== 'por' || notBuying.has(before) || rest.some((phrase) => !isTime(phrase) && (phrase.referents.length > 0 || phrase.preposition === null))) return null;
  if (thing.preposition !== null) return null;
  if (isAmount(thing) && price.referents.length === 1 && isNamed(price) && price.entities.length === 1) return 'pagar';
  return thing.classes.has('percent') && thing.complements.some(({ referents }) => referents.length > 0) && isAmount(price) ? 'comprar' : null;
}

const isAmount = ({ entities: [amount, ...others], complements }: NounPhrase): boolean => amount?.kind === 'money' && !others.length && !complements.length && !isUnitPrice(amount.mention);

/** Verbs before a colon after which an amount for a company is no price that the subject pays. */
const notBuying: ReadonlySet<string> = new Set(['multar', 'sancionar', 'condenar', 'demandar', 'reclamar', 'exigir', 'vender', 'cobrar', 'ingresar', 'recibir', 'facturar', 'ganar', 'perder', 'recaudar', 'pedir', 'desprender', 'traspasar', 'ceder', 'rechazar', 'prestar']);

const isNamed = ({ referents }: NounPhrase): boolean => referents.some(({ named }) => named);

/** Prepositions of the amount in a gap («Y, por 20», «Y, con otros 10»). */
const ofAmount = new Set<string | null>([null, 'por', 'con']);

/**
 * «X pone 20 millones en Z; Y, otros 10»: a clause of nothing but a name and an amount says of another payer what the one before
 * it says of the first.
 * @param told the events of the sentence so far
 */
export function readGap(clause: Clause, told: readonly Event[]): Event | null {
  if (clause.verb || clause.kind !== 'main' || !clause.sibling?.verb || clause.phrases.length !== 2) return null;
  const [name, figure] = clause.phrases.map(({ phrase }) => phrase);
  const amount = figure.entities[0];
  const [payer, ...others] = name.referents;
  if (name.preposition !== null || !payer?.named || others.length || amount?.kind !== 'money' || figure.complements.length || !ofAmount.has(figure.preposition)) return null;
  const like = told.findLast((event) => event.amount !== null && payersStandBefore(event, clause.sibling!));
  const role = like && dealShapes[like.type].payer;
  if (!like || role === dealShapes[like.type].payee || [...like.parties.values()].flat().some(({ name: known }) => known === payer.name)) return null;
  return {
    ...like, parties: new Map(like.parties).set(role!, [payer]), amount: amount.mention, stakePercent: null, power: null, valuation: null, chips: [],
    states: [...like.states], evidence: [...like.evidence], trigger: name, continues: null, rules: [...like.rules, 'gaps/payer-and-amount'],
  };
}

/** The clause before has the payer for its subject: what the name of the gap stands in for. */
const payersStandBefore = (event: Event, clause: Clause): boolean => {
  const payers = namesOf(event, dealShapes[event.type].payer);
  const subject: NounPhrase | undefined = clause.phrases.find(({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.referents.length > 0)?.phrase;
  return payers.length > 0 && (subject?.referents.every(({ name }) => payers.includes(name)) ?? false);
};
