import type { Clause } from './clauses.js';
import { each, first, those } from './loops.js';
import { altered, type NounPhrase } from './phrase.js';
import { isOrganization, sharesName } from './subjects.js';

const isShare = (phrase: NounPhrase): boolean => ['percent', 'stake', 'control', 'minority', 'part'].some((name) => phrase.classes.has(name));

/** «compra el 50 % que le faltaba de Y», «el 20 % que Z tenía en Y»: what the relative says of a share is its company and its holder. */
export function sharesOf(objects: readonly NounPhrase[], clauses: readonly Clause[]): { objects: NounPhrase[]; holders: NounPhrase[] } {
  const holders: NounPhrase[] = [];
  const told = each(objects, (object) => {
    const child = first(clauses, (clause) => clause.kind === 'relative' && clause.antecedent === object && clause.relativePreposition === null);
    if (!child) return object;
    if (!isShare(object)) {
      holders.push(...formerHolders(object, child));
      return withTaker(object, child);
    }
    const phrases = each(child.phrases, ({ phrase }) => phrase);
    holders.push(...each(those(phrases, (phrase) => phrase.preposition === null && isOrganization(phrase)), (phrase) => altered(phrase, { preposition: 'holder' })));
    const company = each(those(phrases, (phrase) => (phrase.preposition === 'de' || phrase.preposition === 'en') && isOrganization(phrase)), (phrase) => altered(phrase, { preposition: 'de' }));
    // «el 16 % que conservaban los fundadores de Y»: a share that people hold is one of their company.
    const people = company.length ? [] : those(phrases, (phrase) => phrase.preposition === null && !isOrganization(phrase) && phrase.classes.has('person')).flatMap((phrase) => those(phrase.complements, isOrganization));
    if (company.length || people.length) return altered(object, { complements: [...object.complements, ...company, ...people] });
    // «vende el 25 % que le quedaba»: a share that one has in something else.
    return child.verb && remaining.has(child.verb.lemma) ? altered(object, { classes: new Set([...object.classes, 'held']) }) : object;
  });
  return { objects: told, holders };
}

/** «X, que ya tenía el 44 % de Y, compra el resto», «pagará N por el resto», «X entra en Y tras comprar un 20 %»: a share of nothing is of the company of the share told before it in the sentence. */
export function ofCompanyTold(share: NounPhrase, clause: Clause, clauses: readonly Clause[]): NounPhrase {
  if ((share.preposition !== null && share.preposition !== 'por' && share.preposition !== 'con') || share.classes.has('own') || !isShare(share) || share.referents.length > 0 || share.complements.length > 0 || clause.phrases.some(({ phrase }) => (phrase.preposition === 'de' || phrase.preposition === 'en') && isOrganization(phrase))) return share;
  const before = clauses.filter((other) => other !== clause && other.start < share.start).flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase)).filter((phrase) => phrase.end <= share.start);
  const told = before.findLast((phrase) => isShare(phrase) && phrase.complements.some(isOrganization))?.complements.find(isOrganization);
  const entered = clause.kind === 'nonfinite' ? clause.parent?.phrases.map(({ phrase }) => phrase).find((phrase) => phrase.preposition === 'en' && isOrganization(phrase)) : undefined;
  const company = told ?? entered;
  return company ? { ...share, complements: [{ ...company, preposition: 'de' }] } : share;
}

const remaining = new Set(['quedar', 'restar', 'tener', 'conservar', 'mantener', 'poseer', 'retener', 'ostentar']);
export const owning = new Set(['controlar', 'poseer', 'tener', 'mantener', 'conservar', 'dominar', 'gestionar']);

/** «lidera la ronda que ha cerrado Datalia», «encabezan el crédito que firmó Solaria»: whose it is the relative says. */
function withTaker(raised: NounPhrase, { verb, phrases }: Clause): NounPhrase {
  if (!verb || !raising.has(verb.lemma) || !['round', 'loan', 'bond', 'investment', 'funding', 'money'].some((name) => raised.classes.has(name)) || raised.complements.some(isOrganization)) return raised;
  const takers = phrases.map(({ phrase }) => phrase).filter((phrase) => phrase.preposition === null && isOrganization(phrase));
  return takers.length === 1 ? altered(raised, { complements: [...raised.complements, altered(takers[0], { preposition: 'de' })] }) : raised;
}

/** Verbs of who gets money. */
const raising = new Set(['cerrar', 'levantar', 'captar', 'obtener', 'conseguir', 'recibir', 'pedir', 'lograr', 'sumar', 'completar', 'anunciar', 'ultimar', 'negociar', 'firmar', 'preparar', 'recaudar', 'protagonizar', 'buscar', 'emitir', 'colocar']);

/** «Nubela, que controlaba Orbalia», «sus torres, que tenía Orbalia»: whose the thing was until then. */
function formerHolders(thing: NounPhrase, { verb, phrases }: Clause): NounPhrase[] {
  if (!verb || verb.tense !== 'imperfect' || verb.passive || verb.clitics.length || !owning.has(verb.lemma)) return [];
  return each(those(each(phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition === null && isOrganization(phrase) && !sharesName(phrase, thing)), (phrase) => altered(phrase, { preposition: 'holder' }));
}
