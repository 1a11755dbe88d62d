import type { Money, Role } from '../../schemas/index.js';
import { newEvent, type Event } from './event.js';
import { isNoun, isVerb, type NounPhrase, type Referent, type Unit } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

/** Prepositions before the investors of a line («N con X», «N de la mano de X»). */
const introduceInvestors = new Set(['con', 'together', 'de', 'by', 'por']);

/** A line cut into what the grammar of lists asks for; null: it has a verb or no amount. */
interface Item {
  readonly owner: NounPhrase | null;
  readonly money: Money;
  readonly investors: readonly Referent[];
  readonly recipient: NounPhrase | null;
}

/**
 * Reads a verbless line of a newsletter or a round-up: «• Datalia (12 M€, serie A): Páramo y Kaszek», «Datalia: 12 millones de Páramo»,
 * «€10M para Imperia».
 * @param rounds the lines around tell rounds: a company and an amount are enough
 */
export function readListItem(parsed: ParsedSentence, rounds: boolean): Event | null {
  const item = rowOf(parsed.units, rounds) ?? itemOf(headOf(parsed.units), rounds);
  if (!item) return null;
  const investee = item.recipient ?? item.owner;
  const parties = new Map<Role, Referent[]>();
  if (!investee) return null;
  parties.set('investee', [investee.referents[0]]);
  const investors = item.investors.filter((referent) => referent.name !== investee.referents[0].name);
  if (investors.length) parties.set('investor', [...investors]);
  return newEvent({
    type: 'investment', parties, amount: item.money, states: [{ status: 'completed', weight: 1 }], evidence: [parsed.range],
    trigger: investee, rules: [item.recipient ? 'lists/amount-for-company' : 'lists/company-amount'],
  });
}

/**
 * Reads a verbless sentence of names right after a round: «A su lado, X, Y y Z.», «X, Y y Z, más los de siempre (W).»
 * @param before the deal told last
 * @param from start of the sentence before this one
 */
export function readFollowers(parsed: ParsedSentence, before: Event | undefined, from: number): Event | null {
  if (!before || before.type !== 'investment' || before.trigger.start < from || parsed.units.some((unit) => isVerb(unit))) return null;
  // «el Banco Europeo de Inversiones (BEI)»: what stands behind a name is the name again.
  const phrases = parsed.units.filter(isNoun).flatMap((phrase) => phrase.referents.length ? [phrase] : [phrase, ...phrase.parentheses]);
  if (phrases.some((phrase) => moneyOf(phrase) !== null) || phrases[0]?.preposition === 'para') return null;
  const names = [...new Map(phrases.filter((phrase) => phrase.preposition === null).flatMap((phrase) => phrase.referents.filter((referent) => referent.named)).map((referent) => [referent.name, referent])).values()];
  const investee = before.parties.get('investee');
  if (names.length < 2 || !investee || names.some((referent) => referent.name === investee[0].name)) return null;
  return newEvent({
    type: 'investment', parties: new Map<Role, Referent[]>([['investee', investee], ['investor', names]]), amount: null, states: [], evidence: [parsed.range],
    trigger: parsed.range, continues: before, rules: ['lists/investors-follow'],
  });
}

/**
 * Reads the purchases of a list from which the verb is left out: «Sanofi compró Principia por 3.680 millones. Novartis, The Medicines Company
 * (9.700 millones); AbbVie, Allergan (63.000 millones)».
 * @param before the deal told last
 * @param from start of the sentence before this one
 */
export function readGaps(parsed: ParsedSentence, before: Event | undefined, from: number): Event[] {
  if (before?.type !== 'acquisition' || before.trigger.start < from || !before.parties.has('acquirer') || !before.parties.has('target')) return [];
  return segmentsOf(parsed.units).flatMap((units): Event[] => {
    const [buyer, comma, bought, last] = units;
    if (units.length > 4 || !isBareName(buyer) || comma?.unit !== 'mark' || comma.mark !== 'comma' || !isBareName(bought)) return [];
    const priced = isNoun(last) && last.preposition === 'por' ? moneyOf(last) : null;
    const amount = priced ?? bought.parentheses.map(moneyOf).find((money) => money !== null) ?? null;
    // Two names alone may be anything.
    if (!amount || (last !== undefined && !priced)) return [];
    return [newEvent({
      type: 'acquisition', parties: new Map<Role, Referent[]>([['acquirer', [buyer.referents[0]]], ['target', [bought.referents[0]]]]), amount,
      states: [{ status: 'completed', weight: 1 }], evidence: [parsed.range], trigger: buyer, rules: ['lists/verb-left-out'],
    })];
  });
}

/** The units between semicolons, closing marks left out, of those parts that have no verb. */
function segmentsOf(units: readonly Unit[]): Unit[][] {
  const segments: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.unit === 'mark' && unit.mark === 'semicolon') segments.push([]);
    else if (unit.unit !== 'mark' || unit.mark !== 'other') segments.at(-1)!.push(unit);
  }
  return segments.filter((segment) => !segment.some((unit) => isVerb(unit)));
}

const isBareName = (unit: Unit | undefined): unit is NounPhrase =>
  isNoun(unit) && unit.preposition === null && unit.complements.length === 0 && unit.coordinated.length === 0 && unit.referents.length === 1 && unit.referents[0].named;

/** The units before the first verb or semicolon, bullets and quotes left out; empty when a verb belongs to the line's own clause. */
function headOf(units: readonly Unit[]): Unit[] {
  const head: Unit[] = [];
  for (const [at, unit] of units.entries()) {
    if (isVerb(unit)) return [];
    // «Datalia: 12 M€; Páramo, Kaszek»: names alone after a semicolon belong to the line.
    if (unit.unit === 'mark' && (unit.mark === 'relative' || (unit.mark === 'semicolon' && !units.slice(at + 1).every(isNameOrMark)))) break;
    if (unit.unit === 'mark' && (unit.mark === 'other' || unit.mark === 'quote')) continue;
    if (head.length === 0 && unit.unit === 'mark') continue;
    head.push(unit);
  }
  return head;
}

/** «Primera: Nscale, …»: the ordinal of an entry. */
const afterLabel = (units: readonly Unit[]): readonly Unit[] => {
  const [label, colon] = units;
  return isNoun(label) && !label.referents.length && !label.entities.length && !label.complements.length && label.words.length <= 1 && colon?.unit === 'mark' && colon.mark === 'colon' ? units.slice(2) : units;
};

/** «Nscale, el proveedor británico, con …»: what is said of the company between commas is left out. */
function withoutApposition(units: readonly Unit[]): readonly Unit[] {
  const [owner, comma, aside] = units;
  if (!isNoun(owner) || comma?.unit !== 'mark' || comma.mark !== 'comma' || !isNoun(aside) || aside.preposition !== null || aside.entities.length) return units;
  const rest = units.slice(3);
  const next = rest[0]?.unit === 'mark' ? rest[0].mark === 'comma' || rest[0].mark === 'colon' ? rest : [] : [comma, ...rest];
  return isNoun(next[1]) && next[1].entities[0]?.kind === 'money' ? [owner, ...next] : units;
}

/** Marks between the cells of a row. */
const cellMarks = new Set(['/', '|', '·', '→', '•']);

/** Verbs that say in brackets what an investor does. */
const asides = new Set(['liderar', 'encabezar', 'coliderar', 'repetir']);

/** «Datalia / Páramo (lidera), Kaszek / 12 M€»: a row whose first cell is the company, one the amount, another who pays. */
function rowOf(units: readonly Unit[], rounds: boolean): Item | null {
  const cells: Unit[][] = [[]];
  for (const unit of units) {
    if (isVerb(unit) && !asides.has(unit.lemma)) return null;
    if (unit.unit === 'mark' && cellMarks.has(unit.lower)) cells.push([]);
    else cells.at(-1)!.push(unit);
  }
  const [[owner, ...beside] = [], ...rest] = cells.filter((cell) => cell.some(isNoun)).map((cell) => cell.filter(isNoun));
  if (!owner || beside.length || owner.preposition || owner.referents.length !== 1 || !owner.referents[0].named || rest.length < 2) return null;
  const amounts = rest.filter(([first]) => first.entities[0]?.kind === 'money' && first.preposition === null);
  const investors = namesIn(rest.flat());
  if (amounts.length !== 1 || !investors.length || !(rounds || investors.some(({ mention }) => mention.entry?.kind === 'fund'))) return null;
  return { owner, money: moneyOf(amounts[0][0])!, recipient: null, investors };
}

function itemOf(all: readonly Unit[], rounds: boolean): Item | null {
  const units = withoutApposition(afterLabel(all));
  const [first, second] = units;
  if (!isNoun(first) || first.preposition) return null;
  const own = moneyOf(first);
  // «€10M para Imperia»
  if (own && first.entities[0]?.kind === 'money') {
    const recipient = isNoun(second) && second.preposition === 'para' && second.referents.length === 1 && second.referents[0].named ? second : null;
    return recipient && first.complements.length === 0 ? { owner: null, money: own, recipient, investors: investorsIn(units.slice(2)) } : null;
  }
  if (first.referents.length !== 1 || !first.referents[0].named) return null;
  // «Datalia (12 M€, serie A): Páramo y Kaszek»
  const inside = first.parentheses.map(moneyOf).find((money) => money !== null);
  if (inside && second?.unit === 'mark' && second.mark === 'colon' && isNoun(units[2]) && units[2].preposition === null && units[2].referents.some(({ named }) => named)) {
    return { owner: first, money: inside, recipient: null, investors: namesIn(units.slice(2)) };
  }
  // «Datalia: 12 millones de Páramo», «Datalia, 42 millones», «Datalia · 12 M€ · Páramo, Kaszek», «Datalia: 12 M€ (Páramo, Kaszek)»
  const at = second?.unit === 'mark' ? 2 : 1;
  const amount = units[at];
  if (!isNoun(amount) || (amount.preposition !== null && amount.preposition !== 'con') || amount.entities[0]?.kind !== 'money') return null;
  const money = moneyOf(amount)!;
  const rest = units.slice(at + 1);
  const introduced = investorsIn([...amount.complements, ...rest]);
  // Names alone are investors among rounds, or where one of them is a fund.
  const listed = rest.every(isNameOrMark) ? namesIn([...amount.parentheses, ...rest]) : [];
  const investors = [...introduced, ...(rounds || listed.some(({ mention }) => mention.entry?.kind === 'fund') ? listed : [])];
  const bare = second?.unit === 'mark' && amount.complements.every((complement) => complement.referents.length > 0);
  return investors.length || (rounds && bare && amount.parentheses.length === 0) ? { owner: first, money, recipient: null, investors } : null;
}

/** What may stand after the amount of a line: who pays, which round it was, and marks between them. */
const isNameOrMark = (unit: Unit): boolean => unit.unit === 'mark' ? unit.mark !== 'relative' && unit.mark !== 'subordinator' : isNoun(unit) && (!moneyOf(unit) || unit.complements.some(({ classes }) => classes.has('valuation')));

function moneyOf(phrase: NounPhrase): Money | null {
  const entity = phrase.entities.find((held) => held.kind === 'money');
  return entity?.kind === 'money' ? entity.mention : null;
}

const investorsIn = (units: readonly Unit[]): Referent[] =>
  units.flatMap((unit) => isNoun(unit) && unit.preposition !== null && introduceInvestors.has(unit.preposition) ? unit.referents.filter((referent) => referent.named) : []);

const namesIn = (units: readonly Unit[]): Referent[] => units.flatMap((unit) => isNoun(unit) && unit.preposition === null ? unit.referents.filter((referent) => referent.named) : []);
