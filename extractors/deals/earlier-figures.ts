import { dealShapes } from '../../schemas/plain.js';
import type { Article, Range } from '../article.js';
import type { Figures } from './attributes.js';
import type { Discourse } from './discourse.js';
import { everyone, namesOf, support, type Event } from './event.js';
import type { NounPhrase } from './phrase.js';
import { priceIn } from './prices.js';
import type { ParsedSentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { give, takes, twinsOf } from './taking.js';

/** Sentences back within which «la operación, valorada en 300 millones» still means the deal told before. */
const REACH_BACK = 2;

/** Gives the figures of a sentence that tells no deal of its own to the one told just before. */
export function attachToEarlier(article: Article, sentence: ParsedSentence, figures: Figures, earlier: readonly Event[], discourse: Discourse): void {
  continueDeal(article, sentence, figures, earlier);
  priceDeal(article, sentence, figures, earlier);
  payDeal(sentence, article.sentences[Math.max(0, sentence.index - 1)], earlier.at(-1), discourse);
}

const dealWords = /(?:^|[^\p{L}])(?:la|d?el|esta|este|dicha|su) (?:operaci[oó]n|transacci[oó]n|acuerdo|compra|adquisici[oó]n|ronda|inversi[oó]n|contrato|pacto|proyecto|desembolso|precio|importe|monto|cheque|trato|oferta|financiaci[oó]n|inyecci[oó]n|cifra|pedido|encargo|canje|venta|traspaso|fusi[oó]n|pr[eé]stamo|cr[eé]dito|emisi[oó]n|licencia|adjudicaci[oó]n)(?!\p{L})/iu;

/** «Son 16 millones y…», «Serán 615 millones de euros»: a sentence that begins with nothing but the amount. */
const bareAmount = /^[«"“]?(?:Son|Serán|Fueron|Eran|Serían) (?:unos |casi |cerca de |más de |hasta |alrededor de )?(?:[\p{Sc}€$]|[A-Z]{2,3}\$? ?)?\d/u;

/** «La operación, valorada en 300 millones, …»: figures that belong to the deal told before. */
function continueDeal(article: Article, sentence: ParsedSentence, { amounts, valuations }: Figures, earlier: readonly Event[]): void {
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
function priceDeal({ sentences }: Article, sentence: ParsedSentence, { amounts }: Figures, earlier: readonly Event[]): void {
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
  const known = everyone(last);
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
