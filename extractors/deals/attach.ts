import type { DealType, Money } from '../../schemas/index.js';
import { dealShapes } from '../../schemas/plain.js';
import type { Article, Range } from '../article.js';
import { figuresOf, isStake, moneySense } from './attributes.js';
import type { Clause } from './clauses.js';
import type { Discourse } from './discourse.js';
import { isBareAgreement, namesOf, partiesOf, support, type Event } from './event.js';
import { bracketedBy, isHeldBefore } from './figure-heads.js';
import type { Entity, NounPhrase } from './phrase.js';
import type { ParsedSentence } from './sentence.js';
import { priceIn } from './prices.js';
import { subjectOf } from './subjects.js';

type Takes = Partial<Record<'amount' | 'stake' | 'power' | 'chips' | 'duration' | 'valuation', true>>;

/** Which figures a type of deal takes from its sentence. */
const takes: Record<DealType, Takes> = {
  investment: { amount: true, stake: true, valuation: true },
  acquisition: { amount: true, stake: true, valuation: true },
  merger: { amount: true, valuation: true },
  compute: { amount: true, power: true, chips: true, duration: true },
  supply: { amount: true, power: true, chips: true, duration: true },
  debt: { amount: true, duration: true },
  infrastructure: { amount: true, power: true, chips: true, duration: true },
  energy: { power: true, duration: true },
  licensing: { amount: true, duration: true },
  joint_venture: { amount: true, stake: true, power: true, chips: true },
  partnership: { chips: true, duration: true },
};

/** Characters between a trigger and an amount that no grammar ties to it. */
const AMOUNT_REACH = 160;

/** Sentences back within which «la operación, valorada en 300 millones» still means the deal told before. */
const REACH_BACK = 2;

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
  if (!found.every((event) => isBareAgreement(event) && isBetween(event, earlier.at(-1)))) return;
  continueDeal(article, sentence, figures.amounts, figures.valuations, earlier);
  priceDeal(article, sentence, figures.amounts, earlier);
  payDeal(sentence, article.sentences[Math.max(0, sentence.index - 1)], earlier.at(-1), discourse);
}

const isBetween = (agreement: Event, deal: Event | undefined): boolean => {
  const parties = new Set(deal ? partiesOf(deal).map(({ referent }) => referent.name) : []);
  return partiesOf(agreement).every(({ referent }) => parties.has(referent.name));
};

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
    if (taken.has(amount.start) || compared.test(text.slice(Math.max(0, amount.start - 30), amount.start)) || inParenthesis(text, amount)) continue;
    const told = bracketedBy(amount, sentence.clauses)?.referents;
    const event = nearest(found, amount, 'amount', (candidate) => candidate.amount === null && (!told || partiesOf(candidate).some(({ referent }) => told.some(({ name }) => name === referent.name))) && !isOfAnotherSubject(amount, candidate.trigger, sentence) && Math.abs(amount.start - candidate.trigger.end) < AMOUNT_REACH && !found.some((other) => pricesTheSame(other, candidate)));
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

/** «desiste de comprar X, por la que ofrecía N»: another event of the sentence prices the same deal. */
function pricesTheSame(other: Event, event: Event): boolean {
  if (other === event || other.amount === null || other.type !== event.type) return false;
  const names = new Set(partiesOf(other).map(({ referent }) => referent.name));
  return partiesOf(event).every(({ referent }) => names.has(referent.name));
}

/** «(cuatro de ellos, N)»: an amount in brackets is the deal's when it stands there alone. */
function inParenthesis(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (before.lastIndexOf('(') > before.lastIndexOf(')') && !(aloneAfterBracket.test(before) && text[end] === ')')) || before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** «(N», «(unos N», «(más de N». */
const aloneAfterBracket = /\((?:\p{L}{2,12} (?:\p{L}{1,3} )?)?$/u;

function give(entity: Entity, found: readonly Event[], text: string, sentence: ParsedSentence): void {
  switch (entity.kind) {
    case 'percent': {
      if (!isStake(text, entity.mention, sentence.range) || isHeldBefore(entity.mention, sentence.clauses)) return;
      const event = nearest(found, entity.mention, 'stake', (candidate) => candidate.stakePercent === null);
      if (event && entity.mention.value > 0 && entity.mention.value <= 100) event.stakePercent = entity.mention.value;
      return;
    }
    case 'power': {
      const event = nearest(found, entity.mention, 'power', (candidate) => candidate.power === null);
      for (const one of twinsOf(event, found)) one.power = entity.mention;
      return;
    }
    case 'chip': {
      const event = nearest(found, entity.mention, 'chips', () => true);
      for (const one of twinsOf(event, found)) if (!one.chips.some((chip) => chip.product === entity.mention.product)) one.chips.push(entity.mention);
      return;
    }
    case 'duration': {
      const event = nearest(found, entity.mention, 'duration', (candidate) => candidate.duration === null);
      for (const one of twinsOf(event, found)) one.duration = entity.mention.iso;
      return;
    }
    default:
      return;
  }
}

/** «comprarán 35.000 chips cada una»: what is said of one is said of each. */
const twinsOf = (event: Event | undefined, found: readonly Event[]): readonly Event[] =>
  event?.rules.includes('distribute/each') ? found.filter((other) => other.trigger.start === event.trigger.start && other.rules.includes('distribute/each')) : event ? [event] : [];

/** Characters between a trigger and a figure; before the trigger they count twice. */
const distance = ({ trigger }: Event, at: Range): number => trigger.start <= at.start ? at.start - trigger.end : 2 * (trigger.start - at.end);

/** The event of a sentence whose trigger is closest; one that stands before the figure is preferred. */
function nearest(events: readonly Event[], at: Range, figure: keyof Takes, free: (event: Event) => boolean): Event | undefined {
  let best: Event | undefined;
  for (const event of events) {
    if (!takes[event.type][figure] || !free(event)) continue;
    if (!best || distance(event, at) < distance(best, at)) best = event;
  }
  return best;
}

const dealWords = /(?:^|[^\p{L}])(?:la|d?el|esta|este|dicha|su) (?:operaci[oó]n|transacci[oó]n|acuerdo|compra|adquisici[oó]n|ronda|inversi[oó]n|contrato|pacto|proyecto|desembolso|precio|importe|monto|cheque|trato|oferta|financiaci[oó]n|inyecci[oó]n|cifra|inversi[oó]n)(?!\p{L})/iu;

/** «Son 16 millones y…», «Serán 615 millones de euros»: a sentence that begins with nothing but the amount. */
const bareAmount = /^[«"“]?(?:Son|Serán|Fueron|Eran|Serían) (?:unos |casi |cerca de |más de |hasta |alrededor de )?(?:[\p{Sc}€$]|[A-Z]{2,3}\$? ?)?\d/u;

/** «La operación, valorada en 300 millones, …»: figures that belong to the deal told before. */
function continueDeal(article: Article, sentence: ParsedSentence, amounts: readonly NonNullable<Event['amount']>[], valuations: readonly NonNullable<Event['valuation']>[], earlier: readonly Event[]): void {
  const last = earlier.at(-1);
  const told = article.text.slice(sentence.range.start, sentence.range.end);
  if (!last || !(dealWords.test(told) || (last.amount === null && bareAmount.test(told)))) return;
  const from = article.sentences[Math.max(0, sentence.index - REACH_BACK)].start;
  if (last.trigger.start < from) return;
  if (!last.amount && amounts[0]) {
    last.amount = amounts[0];
    support(last, sentence.range, 'attach/amount-of-the-operation');
  }
  if (!last.valuation && takes[last.type].valuation && valuations[0]) {
    // «vende su negocio mexicano […] Un banco lo tasa en N»: what a part without a name is worth is its price.
    if (last.type === 'acquisition' && !last.amount && !last.parties.has('target')) last.amount = valuations[0];
    else last.valuation = valuations[0];
    support(last, sentence.range, 'attach/valuation-of-the-operation');
  }
  for (const entity of sentence.entities) give(entity, [last], article.text, sentence);
}

/** attach/price-after: «X se hizo con Y. De los N que costó, …», «X y Z comprarán chips cada una. Cada lote vale N»: what the deal told before cost. */
function priceDeal({ sentences }: Article, sentence: ParsedSentence, amounts: readonly Money[], earlier: readonly Event[]): void {
  const last = earlier.at(-1);
  if (!last || last.amount || !takes[last.type].amount || last.parties.size < 2 || last.trigger.start < sentences[Math.max(0, sentence.index - 1)].start) return;
  const price = priceIn(sentence, amounts);
  if (!price) return;
  for (const event of twinsOf(last, earlier.slice(-REACH_OF_TWINS))) {
    event.amount = price;
    support(event, sentence.range, 'attach/price-after');
  }
}

/** Events back among which those are that are told of each. */
const REACH_OF_TWINS = 8;

/** Verbs of paying; what is paid is their object. */
const paying = new Set(['pagar', 'abonar', 'desembolsar', 'gastar', 'destinar']);
/** Verbs of getting money, which who sells does. */
const receiving = new Set(['ingresar', 'recibir', 'percibir', 'embolsar', 'cobrar', 'obtener', 'recaudar']);

/** Words of a payment that is none of the price. */
const otherwise = new Set(['dividendo', 'dividendos', 'multa', 'impuestos', 'sueldos', 'salarios', 'intereses', 'indemnización', 'indemnizaciones', 'sanción', 'año', 'mes', 'penalización']);

/** «X compra Y. Ha pagado 300 millones», «El comprador abonará 300 millones»: what the payer of the deal told right before pays, and nobody else is told. */
function payDeal({ clauses, range }: ParsedSentence, before: Range, last: Event | undefined, discourse: Discourse): void {
  if (!last || last.amount || !takes[last.type].amount || last.trigger.start < before.start || last.states.some(({ status }) => status === 'cancelled')) return;
  const payers = new Set(namesOf(last, dealShapes[last.type].payer));
  const sellers = new Set(namesOf(last, 'seller'));
  const known = new Set(partiesOf(last).map(({ referent }) => referent.name));
  for (const clause of clauses) {
    const { verb, phrases } = clause;
    const owners = !verb ? undefined : paying.has(verb.lemma) ? payers : receiving.has(verb.lemma) ? sellers : undefined;
    if (!verb || !owners?.size || verb.negated || verb.passive || (clause.kind !== 'main' && clause.kind !== 'coordinate')) continue;
    // «gastará N en recomprar sus acciones».
    if (clauses.some(({ kind, opener, parent }) => kind === 'nonfinite' && opener === 'en' && parent === clause)) continue;
    const price = phrases.find(({ phrase, side }) => side === 'after' && phrase.preposition === null)?.phrase;
    const money = price?.entities[0];
    const doers = subjectOf(clause, discourse).flatMap(({ referents }) => referents);
    if (money?.kind !== 'money' || price!.words.length || !doers.length || !doers.every(({ name }) => owners.has(name))) continue;
    if (phrases.some(({ phrase }) => phrase.words.some((word) => otherwise.has(word)) || phrase.referents.some(({ name }) => !known.has(name)) || (phrase.preposition !== null && phrase.classes.size > 0 && !isAside(phrase)))) continue;
    last.amount = money.mention;
    support(last, range, 'attach/payer-pays');
    return;
  }
}

/** «en efectivo», «por ella», «en dos plazos»: says nothing of what else is paid for. */
const isAside = ({ classes, referents }: NounPhrase): boolean => referents.length > 0 || [...classes].every((name) => ['cash', 'time', 'share', 'capital', 'cash_out'].includes(name));
