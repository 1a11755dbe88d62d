import { APPOSED } from './appositions.js';
import { isFigure } from './atoms.js';
import { altered, chainOf, holdsOrganization, innermostOf, isMark, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';
import type { Clause } from './clauses.js';

/** What «que» stands for, by its verb: «A y B, que en 2016 se gastó…» is the last one, «la crisis de Y, que había comprado» is Y. */
export function meantBy(verb: VerbGroup, antecedent: NounPhrase): NounPhrase {
  const last = antecedent.coordinated.at(-1);
  if (last?.referents.length && !verb.plural && verb.person === 3 && antecedent.preposition !== 'por' && !antecedent.words.length && !antecedent.complements.length) return last;
  const chain = chainOf(antecedent);
  const owner = chain.pop()!;
  return buying.has(verb.lemma) && !verb.passive && chain.length > 0 && chain.every(({ referents, classes }) => !referents.length && (!classes.size || classes.has('owed'))) && owner.entities.length === 1 && owner.referents.length === 1 ? owner : antecedent;
}
const buying = new Set(['comprar', 'adquirir', 'absorber', 'incorporar', 'engullir']);

/** «X es la compañía que venderá…»: what is said of a company in its predicate is told of it. */
export function predicated({ verb, phrases }: Clause, antecedent: NounPhrase): NounPhrase {
  if (verb?.lemma !== 'ser' || !antecedent.classes.has('company') || antecedent.referents.some(({ named }) => named) || antecedent.preposition !== null) return antecedent;
  const named = phrases.map(({ phrase }) => phrase).find((phrase) => phrase.preposition === null && phrase !== antecedent && phrase.referents.some((referent) => referent.named));
  if (!named) return antecedent;
  const told = altered(antecedent, { referents: [] });
  told.referents = named.referents.map(({ name, mention }) => ({ name, mention, named: true, at: told }));
  return told;
}

/** «un centro de datos en Aragón, en el que», «un plan por 500 millones que»: the relative is of the building, not of the place name or the price. */
export function overPlace(units: readonly Unit[], at: number, nearest: NounPhrase): NounPhrase {
  const head = units[units.lastIndexOf(nearest, at) - 1];
  // «el ritmo de las obras en Ohio, donde».
  const before = isNoun(head) && head.classes.size === 0 ? innermostOf(head) : head;
  if (!isNoun(before) || before.classes.size === 0) return nearest;
  const place = nearest.preposition === 'en' && nearest.name !== '' && nearest.classes.size === 0 && nearest.referents.length === 0;
  const price = nearest.preposition === 'por' && nearest.classes.has('money') && nearest.complements.length === 0 && !before.classes.has('org');
  // «filial con sede en Austin que a X le costó N».
  const seat = nearest.preposition === 'seat' && nearest.referents.length === 0;
  const fitting = nearest.preposition === 'con' && nearest.referents.length === 0 && before.classes.has('facility');
  // «su 28 % en X, por el que Y pagó N»: with «el que» the share, with «la que» the company.
  const pronoun = units[at].unit === 'mark' ? units[at].lower : '';
  const share = nearest.preposition === 'en' && nearest.referents.length > 0 && before.classes.has('percent') && (pronoun === 'el que' || pronoun === 'el cual');
  return place || price || seat || fitting || share ? before : nearest;
}

/** «a cargo de X, con la que firmó»: with a preposition and an article the pronoun stands for the name at the end of the phrase. */
const doing = new Set(['tras', 'con', 'desde', 'después', 'antes']);
const acts = ['entry', 'support'];

export function antecedentIn(phrase: NounPhrase, { preposition, lower }: Mark): NounPhrase {
  // «tras la entrada de X, que aportó…»: an act does nothing, its doer does.
  if (!preposition && lower === 'que' && (doing.has(phrase.preposition ?? '') || (phrase.preposition === null && phrase.classes.has('support'))) && !phrase.referents.length && acts.some((name) => phrase.classes.has(name)) && phrase.complements.length === 1 && holdsOrganization(phrase.complements[0])) return phrase.complements[0];
  // «la mayor compra de la historia de X, que pagará…»: X pays.
  const history = !preposition && lower === 'que' ? phrase.complements.find(({ words }) => words[0] === 'historia') : undefined;
  if (history?.complements.length && holdsOrganization(history.complements[0])) return history.complements[0];
  // «la dueña de X, por la que pagó…»: what is paid for is X.
  if (preposition === 'por' && phrase.classes.has('ownership') && phrase.complements.length === 1 && !phrase.entities.length) return phrase.complements[0];
  // «anda detrás de X, a la que ofreció…»: whoever is behind somebody.
  if (!preposition || lower === 'que' || phrase.referents.length || (phrase.classes.size && !phrase.classes.has('behind'))) return phrase;
  const inner = innermostOf(phrase);
  return inner.referents.length ? inner : phrase;
}

export const hasReferents = (unit: Unit | undefined): boolean => isNoun(unit) && unit.referents.length > 0;

/** «X, propiedad de Z, que invierte…»: the owner between commas is not what the relative stands for. */
export const isOwnerAside = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const name = units[at - 2];
  return isNoun(unit) && unit.preposition === 'holder' && isComma(units[at - 1]) && isNoun(name) && hasReferents(innermostOf(name));
};

/** «X, en Murcia, por la que pagó…»: nor is the place between commas. */
export const isPlaceAside = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return isNoun(unit) && unit.preposition === 'en' && unit.name !== '' && !unit.words.length && !unit.referents.length && isComma(units[at - 1]) && hasReferents(units[at - 2]);
};

/** «el parque, de 155 MW, que costará…»: a figure between commas is not what the relative stands for. */
export function isAsideFigure(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return isNoun(unit) && unit.preposition === 'de' && unit.words.length === 0 && isFigure(unit.entities[0]) && isMark(units[at - 1], 'comma') && isNoun(units[at - 2]);
}

/**
 * «encabezada por X y coliderada por Z»: one more participle of the same noun; «una serie F que la valora en N, encabezada por X»: of what the
 * relative tells, not of the amount.
 */
export function qualifiedIn(current: Clause, joined: boolean): NounPhrase | null {
  if (joined && current.kind === 'participle') return current.antecedent;
  const last = current.phrases.at(-1)?.phrase;
  return current.kind === 'relative' && current.verb && last?.classes.has('money') && last.preposition !== null && last.preposition !== 'de' ? current.antecedent : null;
}

/** The noun phrase that a participle qualifies, over a comma at most. */
export function nounBefore(units: readonly Unit[], at: number): NounPhrase | null {
  const previous = units[at - 1];
  if (isNoun(previous)) return overPrice(units, at - 1, previous);
  // «Nubela, recién comprada por X».
  if (isMark(previous, 'other') && lately.has((previous as Mark).lower)) return nounBefore(units, at - 1);
  // «189 millones en junio, capitaneados por X»: a time says nothing of what is qualified.
  const timed = units[at - 2];
  const before = isNoun(timed) && isTime(timed) && isNoun(units[at - 3]) ? units[at - 3] : timed;
  if (previous?.unit !== 'mark' || !isNoun(before)) return null;
  // «su ronda, de 500 millones y encabezada por X»: the amount between belongs to the noun before it.
  const amount = before.preposition === 'de' && before.classes.has('money') && isComma(units[at - 3]) ? units[at - 4] : undefined;
  if (isNoun(amount) && (previous.mark === 'comma' || previous.mark === 'conjunction')) return amount;
  return isComma(previous) || previous.mark === 'dash' ? before : null;
}

/** Adverbs before a participle. */
const lately = new Set(['recién', 'ya', 'recientemente', 'finalmente']);

/** «un préstamo por 300 millones liderado por X»: one thing at a price is what a participle in the singular qualifies. */
function overPrice(units: readonly Unit[], at: number, nearest: NounPhrase): NounPhrase {
  const [before, participle] = [units[at - 1], units[at + 1]];
  const price = nearest.preposition === 'por' && nearest.classes.has('money') && !nearest.words.length && !nearest.complements.length;
  return price && isNoun(before) && before.classes.size > 0 && !before.classes.has('org') && isVerb(participle) && !participle.plural ? before : nearest;
}

/** A time is nothing that a participle qualifies. */
export const fromThing = (phrase: NounPhrase | null): NounPhrase | null => phrase && isTime(phrase) ? null : phrase;

export const isComma = (unit: Unit | undefined): boolean => unit?.unit === 'mark' && (unit.mark === 'comma' || unit.lower === APPOSED);
