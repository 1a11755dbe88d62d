import { isApposition, isInApposition } from './appositions.js';
import type { Clause } from './clauses.js';
import { silence, topicOf, type Discourse } from './discourse.js';
import { agentOfDeal, doerOf, isReceived, judging } from './doers.js';
import type { Scene } from './functions.js';
import { each, every, first, has, some, those } from './loops.js';
import { altered, isNoun, isPronoun, phantom, type NounPhrase, type Unit } from './phrase.js';
import { carriesNoRole, frontedObject, isDisposed, isMoney, isOrganization, isSeveral, passing, restates, sharesName, subjectOf, takesUpFronted } from './subjects.js';
import { counterpartOf, dativeOf } from './counterparts.js';
import { ofCompanyTold, owning, sharesOf } from './told-of-objects.js';

/** What is the same from wherever a clause is looked at, found when it is first asked for. */
function oncePerClause<T>(find: (clause: Clause, clauses: readonly Clause[]) => T): (clause: Clause, clauses: readonly Clause[]) => T {
  const found = new WeakMap<Clause, T>();
  return (clause, clauses) => {
    let value = found.get(clause);
    if (value === undefined) found.set(clause, value = find(clause, clauses));
    return value;
  };
}

/** How a clause tells its verb, as a phrase that frames can ask for. */
export const mannerOf = oncePerClause((clause): readonly NounPhrase[] => {
  const { verb } = clause;
  if (!verb) return [];
  const classes = [verb.tense, verb.mood, `lemma.${verb.lemma}`, ...each(verb.chain, (lemma) => `chain.${lemma}`), ...each(verb.clitics, (clitic) => `clitic.${clitic}`), ...each(clause.adverbs, (adverb) => `adverb.${adverb}`)];
  if (verb.negated) classes.push('negated');
  if (verb.perfect) classes.push('perfect');
  if (isYearly(clause)) classes.push('yearly');
  // «pasa a ser de X»: the verb before an infinitive that is a clause of its own.
  if (clause.kind === 'nonfinite' && clause.parent?.verb) classes.push(`chain.${clause.parent.verb.lemma}`);
  return [phantom(verb, { classes: new Set(classes) })];
});

/** «gastará este año N en centros de datos»: a year's spending on things of a kind, no one of them. */
const isYearly = ({ phrases }: Clause): boolean =>
  some(phrases, ({ phrase: { definite, words } }) => definite && words.length === 1 && years.has(words[0]))
  && some(phrases, ({ phrase: { classes, words } }) => classes.has('facility') && (words[0]?.endsWith('s') ?? false));
const years = new Set(['año', 'ejercicio', 'curso']);

/** «Y ya tiene comprador: X», «Y cambia de manos: X paga…»: whom the clause after the colon begins with. */
export function sequelOf(clause: Clause, clauses: readonly Clause[]): NounPhrase[] {
  const next = first(clauses, (other) => other.sibling === clause && other.kind === 'main');
  const named = next?.phrases.find(({ phrase, side }) => side === 'before' && phrase.preposition === null && isOrganization(phrase))?.phrase;
  // «cambia de dueño: Z la vende»: who sells is not who gets it.
  return named && !selling.has(next?.verb?.lemma ?? '') ? [named] : [];
}

const selling = new Set(['vender', 'traspasar', 'ceder', 'transferir', 'enajenar', 'entregar', 'soltar']);

/** «X, dueña de Y», «su nuevo dueño, X,»: the name on the other side of the comma. */
export function besideOf(clause: Clause, noun: NounPhrase | null): NounPhrase[] {
  const at = noun ? clause.phrases.findIndex(({ phrase }) => phrase === noun) : -1;
  if (!noun || at < 0) return [];
  // «X, socia de Z y dueña de Y desde 2016»: each of its nouns is said of the name.
  if (isApposition(clause) && isNoun(clause.governor!) && isOrganization(clause.governor) && every(clause.phrases.slice(0, at), ({ phrase }) => phrase.preposition === null && !isOrganization(phrase))) return [clause.governor];
  const near = [clause.phrases[at - 1]?.phrase, clause.phrases[at + 1]?.phrase].filter((phrase): phrase is NounPhrase =>
    phrase !== undefined && phrase.preposition === null && some(phrase.referents, ({ named }) => named) && Math.max(phrase.start - noun.end, noun.start - phrase.end) === 2);
  return near.slice(0, 1);
}

/** The topic and the last other organization, for slots that the sentence leaves unsaid; never the subject itself. */
export function told(subject: readonly NounPhrase[], discourse: Discourse): { topic: readonly NounPhrase[]; other: readonly NounPhrase[]; protagonist: readonly NounPhrase[] } {
  const fresh = (phrase: NounPhrase | null): readonly NounPhrase[] => phrase && !some(subject, (one) => sharesName(one, phrase)) ? [phrase] : [];
  // A fund of which the last sentence spoke puts money in whom the one before was about.
  const topic = fresh(discourse.topic);
  const behind = topic[0]?.referents[0].mention.entry?.kind === 'fund' ? fresh(discourse.previous) : [];
  return { topic: behind.length ? [...topic, ...behind] : topic, other: fresh(discourse.other), protagonist: fresh(discourse.protagonist) };
}

/** Whether an organization is said to be the subject of a clause, there or in a clause that it shares it with. */
const saysSubject = oncePerClause((clause) => some(subjectOf(clause, silence), isOrganization));

/** «la oferta con la que X quería entrar», «la compra que cerró X»: the subject of what a relative tells of a deal noun makes the deal. */
function relativeDoer(noun: NounPhrase, clauses: readonly Clause[]): NounPhrase[] {
  for (const child of clauses) {
    // «la compra de Y, que el regulador mira con lupa».
    if (child.kind !== 'relative' || !child.antecedent || !contains(child.antecedent, noun) || judging.has(child.verb?.lemma ?? '')) continue;
    const own = first(each(child.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition === null && isOrganization(phrase));
    if (own) return [own];
  }
  return [];
}

/** The relative of a deal noun whose verb only says that it is done («la cesión que Z hizo»). */
const supportOf = (noun: NounPhrase, clauses: readonly Clause[]): Clause | undefined =>
  first(clauses, ({ kind, antecedent, relativePreposition, verb }) => kind === 'relative' && relativePreposition === null && antecedent !== null && contains(antecedent, noun) && verb !== null && support.has(verb.lemma));
const support = new Set(['hacer', 'realizar', 'efectuar', 'ejecutar']);

function doersOf(clause: Clause, noun: NounPhrase, subject: readonly NounPhrase[], clauses: readonly Clause[]): readonly NounPhrase[] {
  // «entre sus compras figuran A y B».
  if (noun.preposition === 'entre') return [];
  const agent = agentOfDeal(clause, noun);
  if (agent) return [agent];
  const said = saysSubject(clause, clauses);
  // «la cuarta parte de la empresa conjunta en la que A y B volcarán…»: the noun is not what the clause is about.
  const deep = noun.preposition !== null ? relativeDoer(noun, clauses) : [];
  if (deep.length) return deep;
  // «X remató la cesión que Z le hizo»: who makes what the noun names is told by its relative.
  const maker = supportOf(noun, clauses)?.phrases.map(({ phrase }) => phrase).find((phrase) => phrase.preposition === null && isOrganization(phrase));
  if (maker) return [maker];
  const doers = doerOf(clause, noun, subject, said);
  if (said && some(doers, isOrganization)) return doers;
  const own = relativeDoer(noun, clauses);
  return own.length ? own : doers;
}

/** «X ha estrenado un parque cuya construcción costó…»: who does what the clause around tells. */
export const aboveOf = oncePerClause(({ parent }): readonly NounPhrase[] => {
  for (let up = parent; up; up = up.parent) {
    const doers = those(subjectOf(up, silence), isOrganization);
    if (doers.length) return doers;
  }
  return [];
});

/** «7.000 euros al año por emplazamiento»: one of what each costs, not what is paid for. */
const isPer = ({ preposition, words, name, definite, possessive, entities, complements, classes }: NounPhrase): boolean => preposition === 'por' && words.length === 1 && !words[0].endsWith('s') && !name && !definite && !possessive
  && !entities.length && !complements.length && ['site', 'building', 'property', 'facility', 'unit'].some((kind) => classes.has(kind));

/** Looks at a clause from its verb (noun null) or from a deal noun in it. */
export function sceneOf(clause: Clause, noun: NounPhrase | null, discourse: Discourse, clauses: readonly Clause[]): Scene {
  const subject = subjectOf(clause, discourse);
  const taken = noun ? null : frontedObject(clause);
  const prepositional = those(each(clause.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition !== null && phrase !== noun && phrase !== taken && !isPer(phrase));
  const affiliations = new Set(clause.phrases.flatMap(({ phrase }, at) => isAffiliation(phrase, clause, at, subject) ? [phrase] : []));
  if (affiliations.size) prepositional.splice(0, prepositional.length, ...those(prepositional, (phrase) => !affiliations.has(phrase)));
  // What stands after a deal noun is its own before what stands before it.
  const obliques = noun ? each([...those(prepositional, (phrase) => phrase.start >= noun.end), ...those(prepositional, (phrase) => phrase.start < noun.end)], (phrase) => doneBy(noun, phrase)) : prepositional;
  let objects = those(each(those(clause.phrases, ({ phrase, side }) => phrase.preposition === null && (side === 'after' || (clause.pronoun?.startsWith('cuy') && !isOrganization(phrase))) && !has(subject, phrase) && phrase !== noun && !carriesNoRole(phrase) && !compares(phrase)), ({ phrase }) => phrase), (phrase) => !restates(phrase, each(clause.phrases, (held) => held.phrase)));
  // «Nubela, cuyo 50 % compró X»: the share is of what the relative is of.
  const whose = clause.kind === 'relative' && clause.pronoun?.startsWith('cuy') && clause.antecedent && isOrganization(clause.antecedent) ? altered(clause.antecedent, { preposition: 'de' }) : null;
  if (whose) objects = each(objects, (phrase) => (clause.phrases[0]?.phrase === phrase ? altered(phrase, { complements: [...phrase.complements, whose] }) : phrase));
  if (clause.kind === 'relative' && clause.antecedent) {
    const terms = clause.antecedent.preposition === 'con' && counterpartOf(clause).length > 0;
    if (terms) { /* The relative is of the agreement, not of whom it was made with. */ }
    else if (clause.relativePreposition) obliques.push(altered(clause.antecedent, { preposition: clause.relativePreposition }));
    else if (!has(subject, clause.antecedent)) objects.unshift(clause.antecedent, ...pricedBy(clause.antecedent, clause.parent));
  }
  if (clause.kind === 'participle' && clause.antecedent && !isDisposed(clause)) objects = [clause.antecedent];
  if (!noun) {
    const shares = sharesOf(objects, clauses);
    // «se hizo con el 16 % que tenía Z en Y»: so may a share with a preposition.
    const held = sharesOf(obliques, clauses);
    objects = each(shares.objects, (phrase) => ofCompanyTold(phrase, clause, clauses));
    obliques.splice(0, obliques.length, ...each(held.objects, (phrase) => ofCompanyTold(phrase, clause, clauses)), ...held.holders, ...shares.holders);
  }
  for (const child of clauses) {
    // «un contrato que negociaba con X», «una planta construida por X»: what a relative says of the noun belongs to it.
    if (noun && child !== clause && child.antecedent && child.relativePreposition !== 'de' && contains(child.antecedent, noun) && !(child.kind === 'participle' && owning.has(child.verb!.lemma))) obliques.push(...those(each(child.phrases, ({ phrase }) => agentOf(child, phrase)), (phrase) => phrase.preposition !== null));
    // «pagará a X por usar»: the infinitive stands as a phrase of its preposition.
    if (child.parent === clause && child.kind === 'nonfinite' && child.opener && child.verb) obliques.push(actionPhrase(child, clauses));
  }
  // «Z rechazó los N que X daba por Y»: who turns the money down is whose Y is.
  if (!noun && clause.kind === 'relative' && clause.antecedent?.classes.has('money') && clause.parent?.verb && refusing.has(clause.parent.verb.lemma))
    obliques.push(...each(those(subjectOf(clause.parent, discourse), (phrase) => isOrganization(phrase) && !some(subject, (one) => sharesName(one, phrase)) && !some(obliques, (one) => sharesName(one, phrase))), (phrase) => altered(phrase, { preposition: 'holder' })));
  // «un acuerdo con X para hacerse con…»: the other side of the agreement.
  if (!noun || noun.classes.has('merger')) obliques.push(...counterpartOf(clause));
  const pronouns = noun ? [] : clause.verb?.clitics ?? [];
  // «Idéntica cantidad, €3M, capta X», «El cheque lo firma X».
  const fronted = !noun && some(subject, isOrganization)
    ? each(those(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !isOrganization(phrase) && !has(subject, phrase) && !carriesNoRole(phrase) && (takesUpFronted(clause) || isMoney(phrase))), ({ phrase }) => phrase) : [];
  objects.push(...fronted);
  if (taken && !has(subject, taken)) objects.unshift(altered(taken, { preposition: null }));
  if (!fronted.length && some(pronouns, (clitic) => /^l[ao]s?$/.test(clitic)) && !some(objects, isOrganization)) {
    // «se deshace de su filial y la vende a X»: what the clause before was about.
    const part = clause.sibling?.phrases.map(({ phrase }) => phrase).filter((phrase) => phrase.classes.has('unit')).at(-1);
    const own = new Set(subject.flatMap((phrase) => each(phrase.referents, ({ name }) => name)));
    // «se los traspasó» are several things, which are not told as one company.
    const several = some(pronouns, (clitic) => /^l[ao]s$/.test(clitic));
    const meant = part ? altered(part, { preposition: null }) : [doneInAside(clause, clauses), clause.kind === 'relative' ? toldAround(clause, clauses, own) : null, discourse.object, toldAround(clause, clauses, own), clause.kind === 'relative' && clause.parent ? first(subjectOf(clause.parent, silence), isOrganization) : null, discourse.other, clause.kind === 'main' || clause.kind === 'coordinate' ? discourse.topic : null].find((phrase) =>
      phrase && !some(phrase.referents, ({ name }) => own.has(name)) && (!several || isSeveral(phrase) || phrase.classes.has('unit')));
    if (meant) objects.push(meant);
  }
  // «Lumbre fabricará para ella», «invertirá en ella»: a pronoun after a preposition is whom the clause around is about.
  obliques.forEach((phrase, at) => {
    const meant = (phrase.preposition === 'para' || (phrase.preposition === 'en' && investing.has(clause.verb?.lemma ?? '') && phrase.start > clause.verb!.end)) && isPronoun(phrase) ? dativeOf(clause, subject, discourse, clauses) : null;
    if (meant) obliques[at] = altered(phrase, { referents: meant.referents });
  });
  if (has(pronouns, 'nos') && discourse.speaker && !has(subject, discourse.speaker)) obliques.push(altered(discourse.speaker, { preposition: 'a' }));
  // «X remató la cesión que Z le hizo»: «le» is who ends it.
  if (noun && supportOf(noun, clauses)?.verb?.clitics.some((clitic) => clitic === 'le' || clitic === 'les')) obliques.push(...each(those(subject, isOrganization), (phrase) => altered(phrase, { preposition: 'a' })));
  // «X le ha renovado el encargo»: to whom something is done, so is what its object names.
  const object = first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null)?.phrase;
  if (some((noun && noun === object ? clause.verb?.clitics ?? [] : pronouns), (clitic) => clitic === 'le' || clitic === 'les')) {
    const dative = dativeOf(clause, subject, discourse, clauses);
    if (dative && !has(subject, dative) && !some(obliques, (phrase) => phrase.preposition === 'a' && isOrganization(phrase))) obliques.push(altered(dative, { preposition: 'a' }), altered(dative, { preposition: 'dative' }));
  }
  // «Las GPU de Z se las alquila X»: «se» stands for whose the thing before the verb is.
  const owner = has(pronouns, 'se') && takesUpFronted(clause) ? first(fronted.flatMap((phrase) => phrase.complements), isOrganization) : undefined;
  if (owner) obliques.push(altered(owner, { preposition: 'dative' }));
  if (!noun && (clause.verb?.passive || (clause.kind === 'participle' && !isDisposed(clause)))) {
    return passiveScene(clause, subject, objects, obliques, discourse, clauses);
  }
  // «Se construirá el campus»: the subject of a passive with «se» is what is built.
  if (!noun && has(pronouns, 'se') && !some(subject, isOrganization)) objects = [...subject, ...objects];
  // «Su última ronda la encabezó X»: what stands before its subject is not the subject's own.
  const cataphoric = noun !== null && discourse.topic !== null && some(subject, (phrase) => isOrganization(phrase) && phrase.start > noun.end);
  // «X asesoró a Y en su ronda»: what one helps with is the other's.
  const helped = clause.verb && helping.has(clause.verb.lemma) ? those(obliques, (phrase) => phrase.preposition === 'a' && isOrganization(phrase)) : [];
  // «La deuda de X bajará con la venta de sus torres»: so is what belongs to X.
  const ofSubject = noun && !some(subject, isOrganization) ? those(subject.flatMap(({ complements }) => complements), (phrase) => phrase.preposition === 'de' && isOrganization(phrase) && phrase.end < noun.start) : [];
  const owners = helped.length ? helped : some(subject, isOrganization) && !cataphoric && !(noun && has(subject, noun)) ? subject : ofSubject.length ? ofSubject : topicOf(discourse);
  // «devolvió a X su propuesta»: whose bid it is stands in the dative.
  const possessor = !noun?.possessive ? noun && some(noun.complements, ({ possessive }) => possessive) ? ofSubject : [] : isReceived(clause, noun) ? those(obliques, (phrase) => phrase.preposition === 'a' && isOrganization(phrase)) : owners;
  const outer = noun ? those(each(clause.phrases, ({ phrase }) => phrase), (phrase) => phrase !== noun && contains(phrase, noun)) : [];
  const { topic, other, protagonist } = told(subject, discourse);
  const said = noun ? doersOf(clause, noun, subject, clauses) : subject;
  const sides = noun ? sidesOf(noun, said, obliques) : null;
  const doers = sides?.doers ?? said;
  if (sides) obliques.push(sides.other);
  // «autorizó a X la compra de chips»: whom it was allowed to buys, and sells nothing.
  return { clause, clauses, noun, subject: doers, objects, obliques: noun && some(doers, ({ preposition }) => preposition !== null) ? those(obliques, (phrase) => !has(doers, phrase)) : obliques, outer, possessor, topic, other, protagonist, deals: discourse.deals };
}

/** «X y Z acuerdan la venta de Z Chile»: of two who make a sale the owner sells; null: nobody is known to own what is sold. */
function sidesOf(noun: NounPhrase, doers: readonly NounPhrase[], obliques: readonly NounPhrase[]): { readonly doers: NounPhrase[]; readonly other: NounPhrase } | null {
  const sale = noun.classes.has('sale');
  const [both] = doers;
  if (!(sale || noun.classes.has('purchase')) || doers.length !== 1 || both.referents.length !== 2 || some(obliques, (phrase) => counterparts.has(phrase.preposition ?? '') && isOrganization(phrase))) return null;
  const sold = noun.complements.flatMap((phrase) => [phrase, ...phrase.complements]).find(isOrganization)?.referents[0];
  const owner = sold && both.referents.find(({ name }) => sold.mention.entry?.parent === name || sold.mention.text.startsWith(`${name} `));
  const buyer = owner && both.referents.find((referent) => referent !== owner);
  if (!buyer || buyer.name === sold.name || owner.name === sold.name) return null;
  const [doer, other] = sale ? [owner, buyer] : [buyer, owner];
  return { doers: [altered(both, { referents: [doer], coordinated: [] })], other: altered(both, { referents: [other], coordinated: [], preposition: 'a' }) };
}
const counterparts = new Set(['a', 'by', 'con', 'por', 'para']);

/** «X crece después de que Y la eligiera», «una ronda con la que X captará N y que la valora en M»: whom the clause around, or the relative before, is about. */
function toldAround(clause: Clause, clauses: readonly Clause[], own: ReadonlySet<string>): NounPhrase | null {
  const around = clause.kind === 'adverbial' ? clause.parent
    : clause.kind === 'relative' ? clauses.findLast((other) => other.kind === 'relative' && other.antecedent !== null && other.antecedent === clause.antecedent && other.start < clause.start) ?? null : null;
  return around ? first(subjectOf(around, silence), (phrase) => isOrganization(phrase) && !some(phrase.referents, ({ name }) => own.has(name))) ?? null : null;
}

/** «El precio que X pagará por Y asciende a N»: what is said of the price is what is paid. */
function pricedBy(price: NounPhrase, around: Clause | null): NounPhrase[] {
  if (!price.classes.has('price') || price.entities.length || !around?.verb || !measuring.has(around.verb.lemma)) return [];
  const amount = around.phrases.find(({ phrase, side }) => side === 'after' && phrase.classes.has('money') && phrase.preposition !== 'por' && phrase.preposition !== 'con')?.phrase;
  return amount ? [altered(amount, { preposition: null })] : [];
}
const measuring = new Set(['ascender', 'ser', 'alcanzar', 'superar', 'rondar', 'elevar', 'llegar', 'situar', 'quedar', 'rozar', 'cifrar', 'sumar', 'oscilar', 'fijar']);

/** «la venta de Y por X a Z», «el suministro de chips por X a Z»: who does what the noun names; «la compra por Y» and «la oferta por Y» are of what is bought. */
function doneBy(noun: NounPhrase, phrase: NounPhrase): NounPhrase {
  const done = noun.classes.has('sale') || some(noun.words, (word) => deeds.has(word));
  return done && phrase.preposition === 'por' && phrase.start > noun.end && isOrganization(phrase) ? altered(phrase, { preposition: 'by' }) : phrase;
}
const deeds = new Set(['suministro', 'abastecimiento', 'provisión', 'aprovisionamiento', 'entrega', 'encargo', 'adjudicación', 'concesión', 'construcción', 'emisión', 'colocación', 'contratación', 'alquiler', 'arrendamiento', 'arriendo']);

/** «, un 69 % más»: a percentage that is no share is no object. */
const compares = ({ classes }: NounPhrase): boolean => classes.has('percent') && !['control', 'minority', 'stake'].some((name) => classes.has(name));

/** «la alemana Orbalia, del grupo Páramo, compró…»: to whom the subject belongs is no party. */
function isAffiliation(phrase: NounPhrase, { phrases, verb }: Clause, at: number, subject: readonly NounPhrase[]): boolean {
  const before = phrases[at - 1]?.phrase;
  // «Salesforce, propiedad de Z, compró Slack»: nor who owns it, unless it is itself what changes hands.
  const owner = phrase.preposition === 'holder' && phrases[at].side === 'before' && verb !== null && !verb.passive && !passing.has(verb.lemma) && !verb.clitics.includes('se');
  return before !== undefined && (phrase.preposition === 'de' || owner) && isOrganization(phrase) && phrase.start - before.end === 2 && isOrganization(before) && has(subject, before);
}

/** «X, que compró Y en 2005, la vende»: what a relative between subject and verb was about. */
function doneInAside(clause: Clause, clauses: readonly Clause[]): NounPhrase | null {
  const aside = clauses.findLast((child) => child.parent === clause && child.kind === 'relative' && child.relativePreposition === null && child.verb !== null && child.end <= (clause.verb?.start ?? 0));
  return aside?.phrases.findLast(({ phrase, side }) => side === 'after' && phrase.preposition === null && isOrganization(phrase))?.phrase ?? null;
}

/** «una oferta planteada por X»: the agent of a participle is no «por X» of the noun («una oferta por X»). */
const agentOf = (clause: Clause, phrase: NounPhrase): NounPhrase =>
  phrase.preposition === 'por' && isOrganization(phrase) && (clause.kind === 'participle' || clause.verb?.passive) ? altered(phrase, { preposition: 'by' }) : phrase;

/** «un contrato con X para fabricar satélites»: the infinitives of purpose in a clause, with what they are about. */
export const goalsOf = oncePerClause((clause, clauses): readonly NounPhrase[] => those(clauses, (child) => child.parent === clause && child.kind === 'nonfinite' && child.verb && (child.opener === 'para' || child.opener === 'de' || child.opener === 'por'))
  .flatMap((child) => [actionPhrase(child, clauses), ...each(those(child.phrases, ({ side }) => side === 'after'), ({ phrase }) => phrase)]));

/** Verbs of putting money in somebody. */
const investing = new Set(['invertir', 'inyectar', 'aportar', 'poner', 'meter', 'colocar']);

/** Verbs of helping somebody in a deal. */
const helping = new Set(['asesorar', 'aconsejar', 'representar', 'acompañar', 'ayudar', 'asistir', 'respaldar', 'apoyar']);

/** Verbs of turning down what is offered. */
const refusing = new Set(['rechazar', 'declinar', 'desestimar', 'rehusar', 'desdeñar', 'desoír', 'despreciar', 'descartar']);

const contains = (outer: NounPhrase, inner: NounPhrase): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** «para usar sus contenidos» is `verb.usar`, and `verb.usar.content` for what it is done to. */
const actionClasses = (clause: Clause): Set<string> => new Set([
  `verb.${clause.verb!.lemma}`,
  ...those(clause.phrases, ({ phrase, side }) => side === 'after' && (phrase.preposition === null || phrase.preposition === 'a')).flatMap(({ phrase }) => [...phrase.classes].map((name) => `verb.${clause.verb!.lemma}.${name}`)),
]);

const actionPhrase = oncePerClause((clause): NounPhrase => phantom({ start: clause.start, end: clause.verb!.end }, { preposition: clause.opener, classes: actionClasses(clause) }));

/** Phrases after a trigger that may still be its own when clauses are not told apart. */
const WIDE_REACH = 8;
const WIDE_OBJECTS = 2;
const noOne: ReadonlySet<NounPhrase> = new Set();

/**
 * Looks at the whole sentence from a trigger whose clause told too little: long sentences cut by asides and lists lose their
 * clauses, but the nearest name before and the prepositions after mostly keep their roles.
 */
export function wideSceneOf(units: readonly Unit[], clause: Clause, noun: NounPhrase | null, discourse: Discourse, clauses: readonly Clause[]): Scene {
  const trigger = noun ?? clause.verb!;
  const agents = new Set(those(clauses, (other) => other !== clause && other.kind === 'participle').flatMap((other) => those(each(other.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition === 'por' && isOrganization(phrase))));
  // «Orbalia, rival de Nubela, compra…»: who is told only to say what another is has no part.
  const apart = isInApposition(clause) ? noOne : new Set(those(clauses, isInApposition).flatMap((other) => each(other.phrases, ({ phrase }) => phrase)));
  const phrases = those(those(units, isNoun), (phrase) => phrase !== noun && !carriesNoRole(phrase) && !agents.has(phrase) && !apart.has(phrase));
  const before = those(phrases, (phrase) => phrase.end <= trigger.start).reverse();
  const after = those(phrases, (phrase) => phrase.start >= trigger.end).slice(0, WIDE_REACH);
  const near = first(before, (phrase) => phrase.preposition === null && isOrganization(phrase));
  const nearest = doneByAnother(clause) ? [] : near ? [near] : topicOf(discourse);
  const subject = noun ? doerOf(clause, noun, nearest, saysSubject(clause, clauses)) : nearest;
  const { topic, other, protagonist } = told(subject, discourse);
  return {
    clause, clauses, noun, subject,
    objects: those(after, (phrase) => phrase.preposition === null && !restates(phrase, phrases)).slice(0, WIDE_OBJECTS),
    // An amount before the trigger is mostly another deal's.
    obliques: [...after, ...those(before, (phrase) => !phrase.classes.has('money'))].filter((phrase) => phrase.preposition !== null),
    outer: [], possessor: noun?.possessive ? subject : [], topic, other, protagonist, deals: [],
  };
}

/** «Ana Ruiz, que vendió Orbalia, compra Nubela», «la farmacéutica compró Nubela», «el sector vive una ola de fusiones»: no company told before does what somebody else does. */
const doneByAnother = (clause: Clause): boolean => {
  const saidIn = ({ phrases }: Clause): NounPhrase | undefined => first(phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !carriesNoRole(phrase))?.phrase;
  const said = saidIn(clause) ?? (clause.kind === 'coordinate' && clause.sibling ? saidIn(clause.sibling) : undefined);
  if (said === undefined || isOrganization(said)) return false;
  return said.words.length ? said.classes.has('stranger') || said.classes.has('market') || (said.words[0] === 'familia' && said.name !== '') : said.name.includes(' ');
};

/** In the passive the subject is the object, and «por X» or «por parte de X» the doer. */
function passiveScene(
  clause: Clause, subject: readonly NounPhrase[], objects: readonly NounPhrase[], obliques: readonly NounPhrase[], discourse: Discourse, clauses: readonly Clause[],
): Scene {
  const isAgent = (phrase: NounPhrase): boolean => (phrase.preposition === 'por' || phrase.preposition === 'by') && isOrganization(phrase);
  const agent = those(obliques, isAgent);
  const { topic, other, protagonist } = told(agent, discourse);
  return {
    clause, clauses, noun: null, subject: agent, objects: clause.kind === 'participle' ? objects : [...subject, ...objects], obliques: those(obliques, (phrase) => !isAgent(phrase)),
    outer: [], possessor: [], topic, other, protagonist, deals: discourse.deals,
  };
}
