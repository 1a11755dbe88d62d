import type { Clause } from './clauses.js';
import { silence, type Discourse } from './discourse.js';
import { each, first, has, some, those } from './loops.js';
import { altered, type NounPhrase } from './phrase.js';
import { isOrganization, sharesName, subjectOf } from './subjects.js';
import { deepOrganization } from './topics.js';

/** Openers of an infinitive that says what an agreement is about. */
const purposes = new Set(['para', 'de', 'por', 'a']);

/** Prepositions of a relative that says what an agreement lays down («por el que», «según el cual», «mediante el cual»). */
const under = new Set(['por', 'según', 'via']);

/** With whom the agreement was made that an infinitive tells the purpose of, as a phrase of the function `counter`. */
export function counterpartOf(clause: Clause): NounPhrase[] {
  const { parent, opener } = clause;
  const purpose = clause.kind === 'nonfinite' && (opener === null || purposes.has(opener));
  // «un contrato con X por el que accederá a…».
  const terms = clause.kind === 'relative' && clause.relativePreposition !== null && under.has(clause.relativePreposition);
  if (!parent || !(purpose || terms)) return [];
  // «sondea a X para levantar N», «se alía con X para levantar N»: whom one asks or joins has a part in what is to come.
  const verb = opener === 'para' && purpose ? parent.verb : null;
  if (verb && (sounding.has(verb.lemma) || (joining.has(verb.lemma) && has(verb.clitics, 'se')))) return partnersIn(parent, ['a', 'con']).map((phrase) => altered(phrase, { preposition: 'ally' }));
  // «acordó con Z comprar Y»: so is with whom the infinitive itself is agreed.
  if (clause.kind === 'nonfinite' && opener === null && parent.verb && settling.has(parent.verb.lemma)) return partnersIn(parent, ['con']).map((phrase) => altered(phrase, { preposition: 'counter' }));
  const about = first(each(parent.phrases, ({ phrase }) => phrase), (phrase) => phrase.classes.has('agreement') || phrase.classes.has('talks') || phrase.classes.has('terms'));
  // A contractor is no partner in what it builds.
  const bound = about?.classes.has('ppa') || about?.words.some((word) => contracts.has(word));
  return about ? partnersIn(parent, ['con']).flatMap((phrase) => [altered(phrase, { preposition: 'counter' }), ...(bound ? [] : [altered(phrase, { preposition: 'ally' })])]) : [];
}

/** The organizations behind one of these prepositions in a clause. */
const partnersIn = ({ phrases }: Clause, prepositions: readonly string[]): NounPhrase[] =>
  those(each(phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition) && isOrganization(phrase));

/** Verbs of agreeing. */
const settling = new Set(['acordar', 'pactar', 'convenir', 'negociar', 'apalabrar', 'concertar', 'cerrar']);

/** Verbs of joining somebody. */
const joining = new Set(['aliar', 'asociar', 'unir', 'juntar', 'sumar']);

/** Verbs of asking somebody for something. */
const sounding = new Set(['sentar', 'reunir', 'sondear', 'tantear', 'cortejar', 'tentar', 'recurrir', 'acudir', 'negociar', 'hablar', 'conversar', 'dialogar', 'apelar']);

/** Agreements that make one side work for the other. */
const contracts = new Set(['contrato', 'pedido', 'encargo', 'macrocontrato', 'megacontrato', 'ppa']);

/** «le prestará al país N», «le compró a Juan Pérez»: who is said beside «le» is whom it stands for, though no organization. */
const isSomebodyElse = ({ preposition, referents, words, name, definite, classes }: NounPhrase): boolean =>
  preposition === 'a' && !referents.length && ((name !== '' && !words.length && !classes.has('time')) || (definite && people.has(words[0] ?? '')));
/** «le presta a quien nadie presta». */
const isWhoever = ({ kind, pronoun, relativePreposition, antecedent }: Clause): boolean => kind === 'relative' && relativePreposition === 'a' && (pronoun === 'quien' || pronoun === 'quienes') && !antecedent?.referents.length;
const people = new Set(['país', 'estado', 'gobierno', 'fundador', 'fundadores', 'dueño', 'dueños', 'socio', 'socios', 'accionistas', 'herederos', 'ayuntamiento', 'alcaldía', 'ciudad', 'erario', 'fisco', 'ejecutivo', 'gobernación', 'ministerio', 'provincia', 'región', 'municipio', 'comunidad', 'empresario', 'magnate', 'presidente']);

/** Whom «le» stands for: the subject of the clause around it, the topic, or the last other organization, whichever is not its own subject. */
export function dativeOf(clause: Clause, subject: readonly NounPhrase[], discourse: Discourse, clauses: readonly Clause[]): NounPhrase | null {
  if (some(clause.phrases, ({ phrase, side }) => side === 'after' && isSomebodyElse(phrase)) || some(clauses, (child) => child.parent === clause && isWhoever(child))) return null;
  // «Nubela, la gallega que X le había traspasado»: nor is it what the relative is of.
  const itself = clause.kind === 'relative' && clause.relativePreposition === null && clause.antecedent ? [clause.antecedent] : [];
  const own = new Set([...subject, ...itself].flatMap((phrase) => each(phrase.referents, (referent) => referent.name)));
  const around = clause.parent ? subjectOf(clause.parent, silence) : [];
  // «Y busca novio. X sondeó la compra de Y y Z le ofreció N»: whom the sentence before was about, when the clause before names it again.
  const again = clause.kind === 'coordinate' && discourse.previous && some(subject, ({ entities }) => entities.length > 0)
    && some(clause.sibling?.phrases ?? [], ({ phrase, side }) => side === 'after' && sharesName(deepOrganization(phrase) ?? phrase, discourse.previous!)) ? [discourse.previous] : [];
  return [...around, ...again, discourse.topic, discourse.previous, discourse.other].find((phrase) => phrase && isOrganization(phrase) && !some(phrase.referents, (referent) => own.has(referent.name))) ?? null;
}
