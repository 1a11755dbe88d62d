import type { DealType, Money, Role } from '../../schemas/plain.js';
import { dealShapes } from '../../schemas/plain.js';
import type { Event } from './event.js';
import type { NounPhrase, Referent } from './phrase.js';

/** «cada una», «por cabeza»: every payer gives the amount. */
const each = /(?:^|[^\p{L}])(?:cada un[oa]|por cabeza|cada cual)(?!\p{L})/iu;

/**
 * Gives several payers their own amounts («A y B invertirán 10.000 y 5.000 millones, respectivamente»), or each the same one
 * («60 millones cada una»); an event that does neither comes back as it is.
 * @param amounts the amounts of the phrase that holds the event's amount, in order
 * @param after the phrases after the verb, in order
 * @param noun the deal noun that tells the event, if one does
 */
export function distribute(event: Event, amounts: readonly Money[], after: readonly NounPhrase[], sentence: string, noun: readonly NounPhrase[] = []): Event[] {
  const role: Role = dealShapes[event.type].payer;
  const payers = event.parties.get(role) ?? [];
  const parts = partsOf(event, after.flatMap(members));
  if (event.amount && parts.length > 1) {
    const shares = parts.map(({ payer, amount }) => share(event, role, payer, amount ?? event.amount!, 'distribute/parts'));
    return parts.some(({ amount }) => amount === null) ? shares : [...shares, { ...event, parties: new Map(event.parties).set(role, parts.map(({ payer }) => payer)) }];
  }
  const payees = event.parties.get(dealShapes[event.type].payee) ?? [];
  // «A y B abrochan sus rondas»: a round each.
  if (event.type === 'investment' && payees.length > 1 && !event.amount) return payees.map((payee) => ({ ...event, parties: new Map(event.parties).set('investee', [payee]), chips: [], states: [...event.states], evidence: [...event.evidence], rules: [...event.rules, 'distribute/payees'] }));
  // «títulos de A y de B por 2.000 millones en cada una»: the amount in each.
  if (event.type === 'investment' && payees.length > 1 && amounts.length === 1 && each.test(sentence)) return payees.map((payee) => ({ ...event, parties: new Map(event.parties).set('investee', [payee]), chips: [], states: [...event.states], evidence: [...event.evidence], rules: [...event.rules, 'distribute/payees'] }));
  // «compró A y B», «acuerdos con A y con B»: one deal with each.
  const several = separate[event.type];
  const counterparts = several ? event.parties.get(several) ?? [] : [];
  if (several && counterparts.length > 1 && !event.amount) return counterparts.map((one) => ({ ...event, parties: new Map(event.parties).set(several, [one]), chips: [], states: [...event.states], evidence: [...event.evidence], rules: [...event.rules, 'distribute/counterparts'] }));
  // «ofertas de A y de B»: each bids for itself.
  if (event.type === 'acquisition' && payers.length > 1 && [...noun, ...after].some(areBids)) return payers.map((payer) => share(event, role, payer, event.amount, 'distribute/bids'));
  // «A y B pujan por Y», «entre los interesados figuran A y B»: rivals, where nothing says that they go together.
  if (event.type === 'acquisition' && payers.length > 1 && event.rules.some((rule) => rivals.has(rule)) && !jointly.test(sentence)) return payers.map((payer, at) => ({ ...share(event, role, payer, event.amount, 'distribute/bids'), distinct: at > 0 && event.rules.every((rule) => resuming.has(rule)) }));
  const own = ownPart(event, payers, after);
  if (own) return [share(event, role, payers[0], own, 'distribute/own-part'), event];
  const gaps = gapsOf(event, after);
  if (event.amount && gaps.length) return [event, ...gaps.map(({ payer, amount }) => share(event, role, payer, amount, 'distribute/gap'))];
  // «con un 30 % cada una»: partners of one company do not each found their own.
  if (payers.length < 2 || role === dealShapes[event.type].payee) return [event];
  // «comprarán 35.000 chips cada una»: what is counted may be no money.
  if (!event.amount) return each.test(sentence) ? payers.map((payer) => share(event, role, payer, null, 'distribute/each')) : [event];
  if (amounts.length === payers.length) {
    return payers.map((payer, i) => share(event, role, payer, amounts[i], 'distribute/respectively'));
  }
  if (amounts.length === 1 && each.test(sentence)) return payers.map((payer) => share(event, role, payer, amounts[0], 'distribute/each'));
  return [event];
}

/** Rules that tell of those who would each have the whole. */
const resuming = new Set(['acquisition/suitors-are', 'acquisition/studies-papers']);
const rivals = new Set(['acquisition/bids-for', ...resuming]);
const jointly = /(?<!\p{L})(?:conjunt[oa]s?|consorcios?|junt[oa]s|alia(?:d[oa]s|nza)|tándem|de la mano|común)(?!\p{L})/u;

/** The side of which each member is a deal of its own when no amount is shared. */
const separate: Partial<Record<DealType, Role>> = { acquisition: 'target', licensing: 'licensor' };

/** «las ofertas de A y de B»: the preposition is said again for each. */
const areBids = ({ classes, words, complements }: NounPhrase): boolean => classes.has('bid') && words.some((word) => bids.test(word)) && complements.some(({ coordinated }) => coordinated.some(({ preposition }) => preposition === 'de'));
const bids = /^(?:ofertas|opas|propuestas|pujas|contraofertas)(?: |$)/u;

/** «9 de A y 10 de B»: the second hangs on the complement of the first. */
const members = (phrase: NounPhrase): NounPhrase[] => [phrase, ...[phrase, ...phrase.complements].flatMap(({ coordinated }) => coordinated.flatMap(members))];

/** «19 millones, 9 de A y 10 de B»; «dos líneas de 200 millones, una de A y la otra de B»: what comes from each, no amount of its own in the second. */
function partsOf(event: Event, after: readonly NounPhrase[]): { payer: Referent; amount: Money | null }[] {
  const total = event.amount;
  if (!total) return [];
  return after.flatMap((phrase): { payer: Referent; amount: Money | null }[] => {
    const payer = phrase.preposition === null && phrase.start > total.end ? phrase.complements.filter(({ preposition }) => preposition === 'de').flatMap((complement) => complement.words[0] === 'fondo' ? [complement, ...complement.complements] : [complement]).find(({ referents }) => referents.length === 1)?.referents[0] : undefined;
    const figure = phrase.entities[0];
    if (!payer) return [];
    if (figure?.kind === 'money' && figure.mention.value < total.value) return [{ payer, amount: figure.mention }];
    // «una» has inherited the words of what it counts.
    return phrase.entities.length === 0 && pronouns.has(phrase.words.at(-1) ?? '') ? [{ payer, amount: null }] : [];
  });
}

/** «encabezó la ronda, de 100 millones, con 20»: what the only payer named put in of the whole. */
function ownPart(event: Event, payers: readonly Referent[], after: readonly NounPhrase[]): Money | null {
  const total = event.amount;
  if (event.type !== 'investment' || payers.length !== 1 || !total) return null;
  const figure = after.find((phrase) => phrase.preposition === 'con' && phrase.start > payers[0].at.end)?.entities[0];
  return figure?.kind === 'money' && figure.mention.value < total.value && figure.mention.currency === total.currency ? figure.mention : null;
}

const pronouns = new Set(['una', 'uno', 'otra', 'otro', 'la', 'el']);

/** «A pondrá 10.000 millones en Z y B, 5.000», «y B, por otros 100»: a name and an amount after the amount of the verb. */
function gapsOf(event: Event, after: readonly NounPhrase[]): { payer: Referent; amount: Money }[] {
  const gaps: { payer: Referent; amount: Money }[] = [];
  const known = new Set([...event.parties.values()].flat().map((referent) => referent.name));
  for (let i = 1; i + 1 < after.length; i++) {
    const payer = after[i].preposition === null ? after[i].referents[0] : undefined;
    const figure = after[i + 1].preposition === null || after[i + 1].preposition === 'por' ? after[i + 1].entities[0] : undefined;
    if (payer && after[i].start > (event.amount?.end ?? 0) && !known.has(payer.name) && figure?.kind === 'money') gaps.push({ payer, amount: figure.mention });
  }
  return gaps;
}

function share(event: Event, role: Role, payer: Referent, amount: Money | null, rule: string): Event {
  const parties = new Map(event.parties);
  parties.set(role, [payer]);
  return {
    ...event, parties, amount, chips: [...event.chips], states: [...event.states], evidence: [...event.evidence],
    rules: [...event.rules, rule],
  };
}
