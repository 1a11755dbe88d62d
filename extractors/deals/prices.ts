import type { Money } from '../../schemas/plain.js';
import { isUnitPrice } from './attributes.js';
import type { Clause } from './clauses.js';
import { isFinite, type NounPhrase } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

/** Verbs of what something costs. */
const costing: ReadonlySet<string> = new Set(['costar', 'valer']);
/** What of a deal costs something: what is delivered or sold, each of several. */
const dealtIn: readonly string[] = ['equipment', 'order', 'stake', 'operation', 'capacity', 'site', 'measure'];

/**
 * The amount by which a sentence that tells no deal says what the one told before it cost: «De los N que costó, …», «Los equipos valen N»,
 * «Una cifra modesta: N», «En plata, hasta N». Null: it says nothing of the kind.
 * @param amounts the prices in the sentence, in order
 */
export function priceIn({ clauses }: ParsedSentence, amounts: readonly Money[]): Money | null {
  const [opening] = clauses;
  const [head] = opening.phrases;
  if (head?.phrase.classes.has('price') && head.phrase.preposition === null && isNobody(head.phrase)) return amounts[0] ?? null;
  for (const clause of clauses) {
    const cost = costIn(clause);
    if (cost) return cost;
  }
  return amounts.length && isFragment(clauses, amounts[0]) ? amounts[0] : null;
}

const isNobody = (phrase: NounPhrase): boolean => !phrase.referents.length && phrase.complements.every(({ referents }) => !referents.length);

/** The only figure of a phrase, when it is a price. */
function moneyOf({ entities: [money, ...others], words }: NounPhrase): Money | null {
  return money?.kind === 'money' && !others.length && !words.length && !isUnitPrice(money.mention) ? money.mention : null;
}

function costIn({ kind, verb, phrases, antecedent }: Clause): Money | null {
  if (!verb || verb.negated || !costing.has(verb.lemma)) return null;
  const subject = phrases.find(({ phrase, side }) => side === 'before' && phrase.preposition === null)?.phrase;
  if (kind === 'relative') return antecedent && !subject && verb.lemma === 'costar' ? moneyOf(antecedent) : null;
  if (subject ? !isNobody(subject) || !dealtIn.some((name) => subject.classes.has(name)) : verb.lemma !== 'costar') return null;
  const price = phrases.find(({ phrase, side }) => side === 'after' && phrase.preposition === null)?.phrase;
  return price ? moneyOf(price) : null;
}

/** A sentence that says an amount before it says anything of anybody. */
function isFragment(clauses: readonly Clause[], amount: Money): boolean {
  for (const { kind, verb, phrases } of clauses) {
    if (phrases.some(({ phrase }) => !isNobody(phrase))) return false;
    if (kind !== 'main') continue;
    if (verb && isFinite(verb)) return false;
    const [first, ...others] = phrases.filter(({ phrase }) => phrase.preposition === null);
    if (first && moneyOf(first.phrase)?.start === amount.start) return !others.length;
    if (first) return false;
  }
  return false;
}
