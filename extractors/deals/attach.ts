import type { Money } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import { figuresOf, moneySense } from './attributes.js';
import type { Clause } from './clauses.js';
import type { Discourse } from './discourse.js';
import { attachToEarlier } from './earlier-figures.js';
import { countBefore } from '../ranges.js';
import { everyone, isBareAgreement, partiesOf, type Event } from './event.js';
import { bracketedBy } from './figure-heads.js';
import type { ParsedSentence } from './sentence.js';
import { distance, give, nearest, takes } from './taking.js';

/** Characters between a trigger and an amount that no grammar ties to it. */
const AMOUNT_REACH = 160;

/** Gives the figures of a sentence to its events, or, when it tells none of its own, to the deal told just before. */
export function attachFigures(article: Article, sentence: ParsedSentence, previous: ParsedSentence | null, found: readonly Event[], earlier: readonly Event[], discourse: Discourse): void {
  const { text } = article;
  for (const event of found) correctAmount(event, text, sentence);
  const figures = figuresOf(sentence, text);
  for (const valuation of figures.valuations) {
    if (giveWorthOfContract(found, valuation, text)) continue;
    const event = nearest(found, valuation, 'valuation', (candidate) => candidate.valuation === null && candidate.amount !== valuation);
    if (event) event.valuation = valuation;
  }
  for (const worth of figures.valuations) giveWorth(found, worth);
  if (previous) takeFromBefore(found, sentence, previous, text);
  giveAmounts(found, figures.amounts, text, sentence);
  giveAmounts(found.filter(({ type }) => type === 'debt'), figures.debts, text, sentence);
  for (const entity of sentence.entities) give(entity, found, text, sentence);
  // «El acuerdo entre ambas, valorado en N»: the figures are those of the deal that the two have just been told to make.
  if (found.every((event) => isBareAgreement(event) && isBetween(event, earlier.at(-1)))) attachToEarlier(article, sentence, figures, earlier, discourse);
}

/** Characters between a facility and what it is valued at. */
const WORTH_REACH = 90;
/** Characters between a contract and what it is valued at. */
const CONTRACT_REACH = 200;
/** A contract, and right before the figure what says that it is worth as much. */
// bound: the 200 characters before the figure.
const contractWorth = /(?<![\p{L}])(?:pacto|acuerdo|contrato|convenio|pedido|encargo)(?![\p{L}])[^.;:]{0,160} (?:valorad|cifrad|tasad|valuad)os? en(?: \p{L}{2,12}){0,3}\s*$/iu;

/** «aplazó su fábrica de Nubela, valorada en 3.000 millones»: what a facility is worth is what it costs. */
function giveWorth(found: readonly Event[], worth: Money): void {
  const event = found.find(({ type, amount, trigger }) => type === 'infrastructure' && amount === null && trigger.end <= worth.start && worth.start - trigger.end < WORTH_REACH);
  if (!event || found.some((other) => other.amount === worth || other.valuation === worth)) return;
  event.amount = worth;
  event.rules.push('attach/worth-of-facility');
}

/** «su pacto con X, por el que le alquila máquinas, valorado en 300»: what a contract is worth is its price. */
function giveWorthOfContract(found: readonly Event[], worth: Money, text: string): boolean {
  const event = found.find(({ type, amount, trigger }) => amount === null && trigger.end <= worth.start && takes[type].amount && !takes[type].valuation && type !== 'infrastructure');
  if (!event || !contractWorth.test(text.slice(Math.max(0, worth.start - CONTRACT_REACH), worth.start))) return false;
  event.amount = worth;
  event.rules.push('attach/worth-of-contract');
  return true;
}

/** «La cifra: N. Es lo que reunió X»: the only amount of the sentence before is the deal's. */
function takeFromBefore(found: readonly Event[], { clauses: [opening, relative] }: ParsedSentence, previous: ParsedSentence, text: string): void {
  const [event] = found;
  if (!event || event.amount || !takes[event.type].amount || opening.verb?.lemma !== 'ser' || opening.verb.negated || opening.phrases.length || relative?.pronoun !== 'lo que') return;
  const { amounts } = figuresOf(previous, text);
  if (amounts.length !== 1) return;
  event.amount = amounts[0];
  event.rules.push('attach/what-it-is');
}

function correctAmount(event: Event, text: string, sentence: ParsedSentence): void {
  const { amount } = event;
  if (!amount) return;
  const sense = moneySense(text, amount, sentence);
  if (sense === 'deal' || (sense === 'debt' && event.type === 'debt')) return;
  if (sense === 'valuation' && takes[event.type].valuation) event.valuation = amount;
  if (sense === 'valuation' && !takes[event.type].valuation) return;
  event.amount = null;
}

/** Words right before an amount that make it another deal's or no deal's: a comparison, a part, a starting point. */
const compared = /(?:frente a|que|desde|la mitad de|el doble de|además de|sumados? a|a los que|de los que|con otros?|tras|entonces,?) ?(?:los|unos|las|más de)?\s*$/iu;

/**
 * An event that has found no amount by its grammar takes the nearest free one of its sentence, before it only within reach, and not
 * one that a parenthesis tells with something else.
 */
function giveAmounts(found: readonly Event[], amounts: readonly Money[], text: string, sentence: ParsedSentence): void {
  const taken = new Set(found.flatMap((event) => event.amount ? [event.amount.start] : []));
  const open = found.filter((event) => event.amount === null && takes[event.type].amount);
  if (!open.length) return;
  // The closest first: «más de 800 millones, de los que 700 irán a la sociedad que comparte con Y».
  const reach = (amount: Money): number => open.reduce((least, event) => Math.min(least, distance(event, amount)), Infinity);
  for (const { amount } of amounts.map((amount) => ({ amount, far: reach(amount) })).sort((a, b) => a.far - b.far)) {
    if (taken.has(amount.start) || compared.test(text.slice(Math.max(0, amount.start - 30), amount.start)) || inParenthesis(amount, sentence, text)) continue;
    const told = bracketedBy(amount, sentence.clauses)?.referents;
    const event = nearest(found, amount, 'amount', (candidate) => candidate.amount === null && (!told || partiesOf(candidate).some(({ referent }) => told.some(({ name }) => name === referent.name))) && !isOfParty(amount, candidate, sentence) && !isOfAnotherSubject(amount, candidate.trigger, sentence) && Math.abs(amount.start - candidate.trigger.end) < AMOUNT_REACH && !found.some((other) => pricesTheSame(other, candidate)));
    if (!event) continue;
    event.amount = amount;
    event.rules.push('attach/nearest-amount');
  }
}

/** «A invertirá 3.000 millones; B toma deuda»: an amount told of a subject before the one that the trigger has. */
function isOfAnotherSubject(amount: Range, trigger: Range, { clauses }: ParsedSentence): boolean {
  if (amount.start > trigger.start) return false;
  const holding = (range: Range): Clause | undefined => clauses.findLast((clause) => clause.start <= range.start && range.end <= clause.end && clause.verb !== null);
  const own = holding(trigger);
  const other = holding(amount);
  if (!own || !other || own === other || (own.kind !== 'main' && own.kind !== 'coordinate') || (other.kind !== 'main' && other.kind !== 'coordinate')) return false;
  return own.phrases.some(({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.start > amount.end && phrase.referents.some(({ named }) => named));
}

/** Verbs of what a deal costs and of paying it, by which an aside of a party tells its price. */
const pricing: ReadonlySet<string> = new Set([
  'costar', 'salir', 'suponer', 'reportar', 'valer', 'ascender', 'pagar', 'abonar', 'desembolsar', 'girar', 'entregar', 'soltar', 'poner', 'aportar', 'dar', 'ofrecer', 'transferir', 'invertir', 'gastar', 'prestar', 'comprar',
]);

/** «X, que recibió 300 millones en ayudas, acabó en manos de Y»: what is told aside of one of the parties is no price. */
function isOfParty(amount: Range, { trigger }: Event, { clauses }: ParsedSentence): boolean {
  const own = clauses.findLast(({ start, end, verb }) => start <= amount.start && amount.end <= end && verb !== null);
  // «el 37 % de Y, que ambas comparten, por N».
  if (own?.phrases.some(({ phrase }) => phrase.preposition === 'por' && phrase.start <= amount.start && amount.end <= phrase.end)) return false;
  return own?.kind === 'relative' && own.relativePreposition === null && (own.antecedent?.referents.length ?? 0) > 0 && !pricing.has(own.verb!.lemma) && !(own.start <= trigger.start && trigger.end <= own.end);
}

/** «desiste de comprar X, por la que ofrecía N»: another event of the sentence prices the same deal. */
function pricesTheSame(other: Event, event: Event): boolean {
  if (other === event || other.amount === null || other.type !== event.type) return false;
  const names = everyone(other);
  return partiesOf(event).every(({ referent }) => names.has(referent.name));
}

/** The most characters that a remark in brackets has before its amount and behind it, and those within which a bracket is looked for. */
const REMARK = { before: 24, after: 45, reach: 120 };

/** «(la fábrica de X, N)»: an amount in brackets is the deal's when it is all that the remark tells, «(N)», «(la factura, unos N)», «(le salió N, según el reporte)». */
function inParenthesis({ start, end }: Range, { entities, range }: ParsedSentence, text: string): boolean {
  const from = Math.max(range.start, start - REMARK.reach);
  const before = text.slice(from, start);
  if (before.lastIndexOf('[') > before.lastIndexOf(']')) return true;
  const open = before.lastIndexOf('(');
  if (open <= before.lastIndexOf(')')) return false;
  const close = text.slice(end, end + REMARK.after).indexOf(')');
  if (close < 0 || before.length - open > REMARK.before) return true;
  for (let at = countBefore(entities, ({ mention }) => mention.start <= from + open); at < entities.length && entities[at].mention.end <= end + close; at++) {
    const { kind, mention } = entities[at];
    if ((kind === 'money' || kind === 'org') && mention.start !== start) return true;
  }
  return false;
}

const isBetween = (agreement: Event, deal: Event | undefined): boolean => {
  const parties = new Set(deal ? partiesOf(deal).map(({ referent }) => referent.name) : []);
  return partiesOf(agreement).every(({ referent }) => parties.has(referent.name));
};
