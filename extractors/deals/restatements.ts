import { innermostOf, isNoun, type NounPhrase, type Unit } from './phrase.js';

/** The money of a phrase that is nothing but an amount. */
const bareAmount = (phrase: NounPhrase): string | null => {
  const [money, ...others] = phrase.entities;
  return money?.kind === 'money' && !others.length && !phrase.complements.length && !phrase.name ? money.mention.currency : null;
};

const equivalent = /^equivalentes?$/;
const rates = new Set(['cambio', 'tipo']);

/** «N dólares, unos M euros al cambio actual,»: an amount told again in another currency is an aside to the first, like one in brackets; «N más deuda» is N. */
export function joinRestatements(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    joined.push(unit);
    const told = isNoun(unit) ? innermostOf(unit) : null;
    const currency = told?.entities.find(({ kind }) => kind === 'money');
    if (told && currency) at = pastDebt(units, at);
    const comma = units[at + 1];
    if (!told || currency?.kind !== 'money' || comma?.unit !== 'mark' || comma.mark !== 'comma') continue;
    let next = at + 2;
    const word = units[next];
    if (isNoun(word) && !word.entities.length && equivalent.test(word.words[0] ?? '') && word.words.length === 1 && !word.complements.length) next++;
    const again = units[next];
    const other = isNoun(again) ? bareAmount(again) : null;
    if (!isNoun(again) || !other || other === currency.mention.currency || (again.preposition !== null && again.preposition !== 'about' && again.preposition !== 'a')) continue;
    told.parentheses.push(again);
    at = next;
    const rate = units[at + 1];
    if (isNoun(rate) && rate.preposition === 'a' && rates.has(rate.words[0] ?? '')) at++;
  }
  return joined;
}

/** «por N más deuda», «por N, más la deuda de la filial»: the place of the debt that the buyer takes on beside the price; that of the price when there is none. */
function pastDebt(units: readonly Unit[], at: number): number {
  const plus = isMark(units[at + 1], ',') ? at + 2 : at + 1;
  const debt = units[plus + 1];
  return isMark(units[plus], 'más') && isNoun(debt) && debt.classes.has('owed') && !debt.entities.length && debt.complements.every(({ entities }) => !entities.length) ? plus + 1 : at;
}

const isMark = (unit: Unit | undefined, lower: string): boolean => unit?.unit === 'mark' && unit.lower === lower;
