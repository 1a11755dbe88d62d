import type { Clause } from './clauses.js';
import { doerOf, isReceived, judging } from './doers.js';
import type { Event } from './event.js';
import type { Scene } from './functions.js';
import { isBystander } from './memory.js';
import { altered, isFinite, isNoun, isPronoun, isVerb, phantom, type NounPhrase, type Unit } from './phrase.js';
import { each, every, first, has, some, those } from './loops.js';

/** What earlier sentences leave for pronouns and missing subjects. */
export interface Discourse {
  /** Phrase that stood for the subject of the last main clause with an organization. */
  topic: NounPhrase | null;
  /** The topic before that one. */
  previous: NounPhrase | null;
  /** The last phrase that stood for an organization other than the topic. */
  other: NounPhrase | null;
  /** The last organization that something was done to («compró Nubela y se la vendió a Lumbre»). */
  object: NounPhrase | null;
  /** The organization for which the sentence's quotation is spoken. */
  speaker: NounPhrase | null;
  /** Deals told shortly before, the last one first. */
  deals: readonly Event[];
  /** The organization that the whole article is about: who sells or owes when nobody is said to. */
  protagonist: NounPhrase | null;
}

/** Nothing told yet. */
export function newDiscourse(): Discourse {
  return { topic: null, previous: null, other: null, object: null, speaker: null, deals: [], protagonist: null };
}

/** The same, to go on by itself with a speaker of its own. */
export const withSpeaker = ({ topic, previous, other, object, deals, protagonist }: Discourse, speaker: NounPhrase | null): Discourse => ({ topic, previous, other, object, speaker, deals, protagonist });

const isOrganization = (phrase: NounPhrase): boolean => phrase.referents.length > 0;
const carriesNoRole = (phrase: NounPhrase): boolean =>
  phrase.entities.length > 0 ? every(phrase.entities, (entity) => entity.kind === 'date' || entity.kind === 'duration') : phrase.classes.has('time') && phrase.referents.length === 0;

/** «X, dispuesto a invertir», «X, decidida a comprar»: a participle before an infinitive is of who acts. */
export const isDisposed = ({ kind, verb }: Clause): boolean => kind === 'participle' && verb !== null && verb.chain.length > 0 && !verb.passive;

/** «autoriza a X a comprar»: who is authorised does what follows. */
const objectControl = new Set(['autorizar', 'permitir', 'obligar', 'forzar', 'instar', 'ayudar', 'llevar', 'invitar', 'habilitar', 'facultar', 'empujar', 'exigir', 'dejar', 'convencer', 'persuadir', 'animar', 'emplazar', 'tocar', 'corresponder', 'costar']);

/** «pidió a X que comprase»: who is asked does what the clause after it says. */
const asking = new Set([...objectControl, 'pedir', 'proponer', 'ofrecer', 'solicitar', 'rogar', 'ordenar', 'sugerir', 'encargar', 'reclamar', 'arrancar']);

/** The subject of a clause: said, stood for by a relative, shared with a sibling, controlled by the parent, or the topic. */
export function subjectOf(clause: Clause, discourse: Discourse, depth = 0): NounPhrase[] {
  const bare = those(clause.phrases, ({ phrase }) => phrase.preposition === null && !carriesNoRole(phrase));
  const before = each(those(bare, ({ side }) => side === 'before'), ({ phrase }) => phrase);
  // «Bloomberg Línea — X dispondrá de…»: a medium before another name is the dateline's.
  const organizations = those(before, isOrganization);
  // «la planta, cuyas turbinas encargó»: a plural is not the subject of a singular verb.
  if (clause.pronoun?.startsWith('cuy') && clause.verb && !clause.verb.plural && !clause.verb.passive && !clause.verb.clitics.length && before[0]?.words[0]?.endsWith('s') && !some(organizations, (phrase) => phrase.entities.length)) return topicOf(discourse);
  const named = first(organizations, (phrase) => phrase.referents[0].mention.entry?.kind !== 'media') ?? organizations[0];
  const passive = clause.verb?.passive ?? false;
  // «Nubela la compró Orbalia», «a Nubela se la llevó Orbalia»: what the clitic takes up is the object.
  const buyer = frontedObject(clause) ? first(bare, ({ side, phrase }) => side === 'after' && isOrganization(phrase))?.phrase : undefined;
  if (buyer) return [buyer];
  if (named) return [named];
  // «hemos comprado»: who speaks.
  if (clause.verb?.person === 1 && clause.verb.plural) return discourse.speaker ? [discourse.speaker] : topicOf(discourse);
  if (depth > 6) return [];
  switch (clause.kind) {
    case 'relative':
      if (clause.relativePreposition === null && clause.antecedent && !clause.pronoun?.startsWith('cuy')) {
        // «fue la canadiense quien se quedó Nubela»: who is singled out acts.
        if (clause.parent?.verb?.lemma === 'ser quien' && isOrganization(clause.antecedent)) return [clause.antecedent];
        const inverted = first(bare, ({ side, phrase }) => side === 'after' && isOrganization(phrase))?.phrase;
        if (!inverted && lacksObject(clause)) {
          const buyer = clause.parent ? those(subjectOf(clause.parent, discourse, depth + 1), (phrase) => isOrganization(phrase) && !sharesName(phrase, clause.antecedent!)) : [];
          return buyer.length ? buyer : those(topicOf(discourse), (phrase) => !sharesName(phrase, clause.antecedent!));
        }
        // «la marca que crearon a medias», «las torres que compró»: who does it is told around it, for the number of the verb is another.
        if (!inverted && disagrees(clause.antecedent, clause) && clause.parent) return those(subjectOf(clause.parent, discourse, depth + 1), isOrganization);
        if (inverted && boughtByInverted(clause.antecedent, inverted)) return [inverted];
        // «la capacidad que le vendió a Y»: a thing sells nothing; who does is told around it.
        const around = !inverted && isThing(clause.antecedent) && !passive && !passing.has(clause.verb?.lemma ?? '') && !some(bare, ({ side }) => side === 'after') && clause.parent
          ? those(subjectOf(clause.parent, discourse, depth + 1), isOrganization) : [];
        return around.length ? around : [bossOf(clause.antecedent)];
      }
      if (clause.pronoun === 'lo que') {
        const doer = first(bare, ({ side, phrase }) => side === 'after' && isOrganization(phrase))?.phrase;
        return before.length || !doer ? before : [doer];
      }
      break;
    case 'participle':
      return isDisposed(clause) && clause.antecedent && isOrganization(clause.antecedent) ? [clause.antecedent] : [];
    case 'completive': {
      // «convenció a Z de que compre»: who is asked does it.
      const asked = clause.verb?.mood === 'subjunctive' && clause.parent?.verb && asking.has(clause.parent.verb.lemma)
        ? first(clause.parent.phrases, ({ phrase }) => phrase.preposition === 'a' && isOrganization(phrase))?.phrase : undefined;
      if (asked && !before.length) return [asked];
      break;
    }
    case 'nonfinite':
      if (before.length) return before;
      if (clause.opener === 'para' && clause.parent) {
        const paid = paidIn(clause.parent);
        if (paid) return [paid];
      }
      if (clause.parent?.verb && objectControl.has(clause.parent.verb.lemma)) {
        const controlled = first(clause.parent.phrases, ({ phrase }) => phrase.preposition === 'a' && isOrganization(phrase));
        if (controlled) return [controlled.phrase];
      }
      return clause.parent ? subjectOf(clause.parent, discourse, depth + 1) : topicOf(discourse);
    default:
      break;
  }
  if (before.length && !some(bare, ({ side, phrase }) => side === 'after' && isOrganization(phrase))) return before;
  // «Invierte Páramo 20 millones»: the first organization after the verb, when something else can be the object.
  const after = each(those(bare, ({ side }) => side === 'after'), ({ phrase }) => phrase);
  // «levantó 20 millones, con X al frente y Z de estreno»: a name after those it goes with is one of them.
  const companion = first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === 'con' && isOrganization(phrase))?.phrase;
  const inverted = first(after, (phrase) => isOrganization(phrase) && !(companion && phrase.start > companion.end));
  if (inverted && before.length && (takesUpFronted(clause) || every(before, isMoney) || every(before, isCompared))) return [inverted];
  // «vendió la generación: se la lleva Orbalia»: the object is said by the clitic.
  if (inverted && !before.length && after.length === 1 && takesUpFronted(clause) && !naming.has(clause.verb!.lemma) && clause.verb!.person === 3) return [inverted];
  if (inverted && !before.length && (after.length > 1 || passive || (clause.kind === 'relative' && clause.relativePreposition !== null))) return [inverted];
  if (inverted && !before.length && comesForward(clause)) return [inverted];
  // «Luego vino Nubela Consulting», «le llegó el turno a Nubela»: what comes is the subject, whoever it is.
  const comes = before.length || !arriving.has(clause.verb?.lemma ?? '') ? undefined : first(after, (phrase) => isOrganization(phrase) || phrase.name || phrase.classes.has('turn'));
  if (comes && clause.kind !== 'relative') return [comes];
  if (before.length) return before;
  if (clause.kind === 'coordinate' && clause.sibling) return agreeing(subjectOf(clause.sibling, discourse, depth + 1), clause, clause.sibling);
  if (clause.kind === 'completive' && clause.parent) return subjectOf(clause.parent, discourse, depth + 1);
  // «adelantará 300 millones a X para que levante la planta»: with a subjunctive of purpose somebody else acts, who was given the means.
  const given = clause.kind === 'adverbial' && clause.opener === 'para' && clause.verb?.mood === 'subjunctive' && clause.parent ? recipientIn(clause.parent) : undefined;
  if (given) return [altered(given, { preposition: null })];
  if (clause.kind === 'adverbial' && clause.parent) return agreeing(subjectOf(clause.parent, discourse, depth + 1), clause, clause.parent);
  if (clause.kind === 'relative' && clause.parent) {
    // «Core Scientific, a la que intentó comprar»: whom a preposition makes the object is not the subject.
    const around = subjectOf(clause.parent, discourse, depth + 1);
    // «le llegó el turno a Nubela, por la que pagó…»: nor is what is no organization.
    const same = clause.antecedent && (some(around, (phrase) => sharesName(phrase, clause.antecedent!)) || (isOrganization(clause.antecedent) && clause.relativePreposition && !some(around, isOrganization)));
    return same ? those(topicOf(discourse), (phrase) => !sharesName(phrase, clause.antecedent!)) : around;
  }
  return inverted && after.length === 1 && !discourse.topic ? [inverted] : unsaidSubject(clause, discourse);
}

/** Verbs without an object: the name after them is their subject («participaron A y B»). */
const intransitive = new Set(['participar', 'entrar', 'acudir', 'figurar', 'concurrir', 'intervenir', 'llegar', 'colaborar', 'coinvertir', 'desembarcar']);
const intransitiveWithSe = new Set(['sumar', 'unir', 'incorporar', 'aliar', 'asociar', 'fusionar', 'apuntar', 'adherir']);
const arriving = new Set(['venir', 'llegar', 'caer', 'seguir', 'suceder', 'tocar', 'morir', 'caducar', 'expirar', 'vencer', 'fracasar', 'naufragar', 'cuajar', 'prosperar']);
const naming = new Set(['llamar', 'denominar', 'bautizar', 'rebautizar', 'considerar', 'apodar', 'renombrar']);
const comesForward = ({ verb }: Clause): boolean =>
  verb !== null && (intransitive.has(verb.lemma) || (intransitiveWithSe.has(verb.lemma) && has(verb.clitics, 'se')));

/** «Ana Ruiz, presidenta de Orbalia, que comprará…»: what the head of a company does the company does. */
function bossOf(antecedent: NounPhrase): NounPhrase {
  const company = !isOrganization(antecedent) && antecedent.classes.has('person') ? first(antecedent.complements, isOrganization) : undefined;
  return company ? altered(company, { preposition: null }) : antecedent;
}

/** Verbs by which a thing changes hands of itself («las torres que pasarán a X»). */
const passing = new Set(['pasar', 'ser', 'costar', 'quedar', 'ir', 'caer', 'acabar', 'terminar', 'parar', 'pertenecer', 'suponer', 'valer', 'recaer', 'corresponder', 'salir', 'entrar', 'llegar']);

/** Whether the antecedent of a relative cannot be its subject: one of several, or several of one. */
function disagrees({ words, entities, coordinated, referents, name, complements }: NounPhrase, { verb }: Clause): boolean {
  if (!verb || verb.person !== 3 || !isFinite(verb) || verb.passive || coordinated.length || entities.length || name || words.length !== 1 || new Set(each(referents, (referent) => referent.name)).size > 1) return false;
  // «la mayoría de los socios que entraron»: the relative may be of the complement.
  const plural = words[0].endsWith('s');
  return !some(complements, ({ words: [head = ''] }) => head.endsWith('s') !== plural) && /[aeiouáéíóúsndrlz]$/.test(words[0]) && plural !== verb.plural && !has(verb.clitics, 'se');
}

/**
 * The subject that a clause shares with another, if the number of its verb allows: «A y B prestan N a Z, que…, y negocia»: Z negotiates;
 * «A pactó con B y levantarán»: both build.
 */
function agreeing(shared: NounPhrase[], { verb }: Clause, around: Clause): NounPhrase[] {
  const [subject] = shared;
  if (!subject || !isOrganization(subject) || !verb || verb.person !== 3 || !isFinite(verb) || verb.passive || verb.clitics.length > 0) return shared;
  const several = new Set(each(subject.referents, ({ name }) => name)).size > 1;
  const others = those(each(around.phrases, ({ phrase }) => phrase), (phrase) => isOrganization(phrase) && !sharesName(phrase, subject));
  if (several && !verb.plural) {
    const other = first(others, (phrase) => phrase.preposition === 'a' && phrase.referents.length === 1);
    return other ? [altered(other, { preposition: null })] : shared;
  }
  const partner = !several && verb.plural && !subject.words.length ? first(others, (phrase) => phrase.preposition === 'con') : undefined;
  return partner ? [altered(subject, { referents: [...subject.referents, ...partner.referents] })] : shared;
}

/** What is dealt in («la capacidad», «el acuerdo», «los chips»): no party. */
const isThing = (phrase: NounPhrase): boolean => !isOrganization(phrase) && phrase.classes.size > 0 && !acting.some((name) => phrase.classes.has(name)) && !phrase.name;
const acting = ['person', 'buyer_group', 'vendor', 'lender_role'];

/** Verbs that always have an object. */
const transitive = new Set(['comprar', 'adquirir', 'absorber', 'engullir', 'adjudicar', 'vender', 'traspasar']);

/** «la filial que compró en 2006 por 5.400 millones»: with nothing else to be its object, the antecedent is. */
function lacksObject(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.passive || !transitive.has(verb.lemma) || some(verb.clitics, (clitic) => clitic !== 'se') || (has(verb.clitics, 'se') && verb.lemma !== 'adjudicar')) return false;
  return every(clause.phrases, ({ phrase }) => carriesNoRole(phrase) || (phrase.preposition !== null && !((phrase.preposition === 'a') && isOrganization(phrase))));
}

const sharesName = (a: NounPhrase, b: NounPhrase): boolean => some(a.referents, ({ name }) => some(b.referents, (other) => other.name === name));

const recipientIn = (clause: Clause): NounPhrase | undefined => first(clause.phrases, ({ phrase, side }) => side === 'after' && (phrase.preposition === 'a' || phrase.preposition === 'en' || phrase.preposition === 'con') && isOrganization(phrase))?.phrase;

/** «invertirá 10.000 millones en X para levantar», «prestó 30 millones a X para construir»: who gets the money builds. */
function paidIn(clause: Clause): NounPhrase | null {
  const after = each(those(clause.phrases, ({ side }) => side === 'after'), ({ phrase }) => phrase);
  if (!some(after, (phrase) => phrase.preposition === null && (phrase.classes.has('money') || phrase.classes.has('loan')))) return null;
  return first(after, (phrase) => (phrase.preposition === 'en' || phrase.preposition === 'a') && isOrganization(phrase)) ?? null;
}

/**
 * «la ronda que cerró Datalia», «la firma que compró Orbalia», «Afibra, que ha comprado el fondo Páramo»: the name after the verb is
 * the subject when the antecedent is no organization by name, or the name is that of a fund.
 */
function boughtByInverted(antecedent: NounPhrase, inverted: NounPhrase): boolean {
  const isFund = (phrase: NounPhrase): boolean => some(phrase.referents, (referent) => referent.mention.entry?.kind === 'fund') || has(phrase.words, 'fondo');
  return antecedent.referents.length === 0 || !some(antecedent.referents, (referent) => referent.named && referent.at === antecedent) || (isFund(inverted) && !isFund(antecedent));
}

/** «Menos ruido hizo X», «Peor suerte corrió X»: what is compared does nothing. */
const isCompared = (phrase: NounPhrase): boolean => !isOrganization(phrase) && comparing.has(phrase.words[0] ?? '');
const comparing = new Set(['menos', 'más', 'mejor', 'mejores', 'peor', 'peores', 'otra', 'otro', 'distinta', 'distinto', 'igual', 'similar', 'idéntica', 'idéntico', 'misma', 'mismo', 'parecida', 'parecido', 'mayor', 'menor']);

const isMoney = (phrase: NounPhrase): boolean => phrase.classes.has('money') || phrase.classes.has('price');

/** «El cheque lo firma X», «el resto lo pondrá X»: the clitic takes up what stands before the verb. */
const takesUpFronted = (clause: Clause): boolean => clause.verb?.clitics.some(isAccusative) ?? false;

const isAccusative = (clitic: string): boolean => /^l[ao]s?$/.test(clitic);

/** The organization before the verb that a clitic takes up as its object: with «a», or bare where another one after the verb is the subject. */
function frontedObject(clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb || verb.passive || clause.kind === 'nonfinite' || !some(verb.clitics, isAccusative)) return null;
  const before = each(those(clause.phrases, ({ phrase, side }) => side === 'before' && isOrganization(phrase)), ({ phrase }) => phrase);
  // «el crédito a Solaria lo lidera X»: a recipient right after its noun is no object of its own.
  const dative = first(before, (phrase) => phrase.preposition === 'a' && !some(clause.phrases, ({ phrase: noun }) => noun.preposition === null && !isOrganization(noun) && noun.classes.size > 0 && noun.end + 1 === phrase.start));
  if (dative) return dative;
  const bare = those(before, (phrase) => phrase.preposition === null);
  return bare.length === 1 && some(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null && isOrganization(phrase) && !sharesName(phrase, bare[0])) ? bare[0] : null;
}

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
  const near = [clause.phrases[at - 1]?.phrase, clause.phrases[at + 1]?.phrase].filter((phrase): phrase is NounPhrase =>
    phrase !== undefined && phrase.preposition === null && some(phrase.referents, ({ named }) => named) && Math.max(phrase.start - noun.end, noun.start - phrase.end) === 2);
  return near.slice(0, 1);
}

/** The topic and the last other organization, for slots that the sentence leaves unsaid; never the subject itself. */
function told(subject: readonly NounPhrase[], discourse: Discourse): { topic: readonly NounPhrase[]; other: readonly NounPhrase[]; protagonist: readonly NounPhrase[] } {
  const fresh = (phrase: NounPhrase | null): readonly NounPhrase[] => phrase && !some(subject, (one) => sharesName(one, phrase)) ? [phrase] : [];
  // A fund of which the last sentence spoke puts money in whom the one before was about.
  const topic = fresh(discourse.topic);
  const behind = topic[0]?.referents[0].mention.entry?.kind === 'fund' ? fresh(discourse.previous) : [];
  return { topic: behind.length ? [...topic, ...behind] : topic, other: fresh(discourse.other), protagonist: fresh(discourse.protagonist) };
}

/** Whether an organization is said to be the subject of a clause, there or in a clause that it shares it with. */
const saysSubject = oncePerClause((clause) => some(subjectOf(clause, silence), isOrganization));
const silence = newDiscourse();

const topicOf = (discourse: Discourse): NounPhrase[] => discourse.topic ? [discourse.topic] : [];

/** Whom a verb without a subject may have for one: «prestaron», «recuerdan» say somebody where the topic is one company by its name. */
const unsaidSubject = ({ verb }: Clause, discourse: Discourse): NounPhrase[] => {
  const { topic, previous, protagonist } = discourse;
  if (!verb || verb.person !== 3 || !isFinite(verb) || !topic) return topicOf(discourse);
  if (verb.plural) return isSeveral(topic) ? [topic] : [];
  // «X y Z le prestaron 96 millones. Levantará con ellos…»: one, not the two told last.
  if (!areSeveral(topic) || has(verb.clitics, 'se')) return [topic];
  return [previous, protagonist].filter((phrase): phrase is NounPhrase => phrase !== null && !areSeveral(phrase)).slice(0, 1);
};

const areSeveral = (phrase: NounPhrase): boolean => new Set(each(phrase.referents, ({ name }) => name)).size > 1;

/** «A y B», «los suecos», «los de Seúl». */
const isSeveral = (phrase: NounPhrase): boolean =>
  areSeveral(phrase) || some(phrase.words, (word) => /s$/.test(word) && !/(?:és|is|us)$/.test(word));

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

/** Looks at a clause from its verb (noun null) or from a deal noun in it. */
export function sceneOf(clause: Clause, noun: NounPhrase | null, discourse: Discourse, clauses: readonly Clause[]): Scene {
  const subject = subjectOf(clause, discourse);
  const taken = noun ? null : frontedObject(clause);
  const prepositional = those(each(clause.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition !== null && phrase !== noun && phrase !== taken);
  const affiliations = new Set(clause.phrases.flatMap(({ phrase }, at) => isAffiliation(phrase, clause.phrases[at - 1]?.phrase, subject) ? [phrase] : []));
  if (affiliations.size) prepositional.splice(0, prepositional.length, ...those(prepositional, (phrase) => !affiliations.has(phrase)));
  // What stands after a deal noun is its own before what stands before it.
  const obliques = noun ? [...those(prepositional, (phrase) => phrase.start >= noun.end), ...those(prepositional, (phrase) => phrase.start < noun.end)] : prepositional;
  let objects = those(each(those(clause.phrases, ({ phrase, side }) => phrase.preposition === null && (side === 'after' || (clause.pronoun?.startsWith('cuy') && !isOrganization(phrase))) && !has(subject, phrase) && phrase !== noun && !carriesNoRole(phrase) && !compares(phrase)), ({ phrase }) => phrase), (phrase) => !restates(phrase, each(clause.phrases, (held) => held.phrase)));
  if (clause.kind === 'relative' && clause.antecedent) {
    const terms = clause.antecedent.preposition === 'con' && counterpartOf(clause).length > 0;
    if (terms) { /* The relative is of the agreement, not of whom it was made with. */ }
    else if (clause.relativePreposition) obliques.push(altered(clause.antecedent, { preposition: clause.relativePreposition }));
    else if (!has(subject, clause.antecedent)) objects.unshift(clause.antecedent);
  }
  if (clause.kind === 'participle' && clause.antecedent && !isDisposed(clause)) objects = [clause.antecedent];
  if (!noun) {
    const shares = sharesOf(objects, clauses);
    // «se hizo con el 16 % que tenía Z en Y»: so may a share with a preposition.
    const held = sharesOf(obliques, clauses);
    objects = each(shares.objects, (phrase) => ofCompanyTold(phrase, clause, clauses));
    obliques.splice(0, obliques.length, ...held.objects, ...held.holders, ...shares.holders);
  }
  for (const child of clauses) {
    // «un contrato que negociaba con X», «una planta construida por X»: what a relative says of the noun belongs to it.
    if (noun && child !== clause && child.antecedent && contains(child.antecedent, noun)) obliques.push(...those(each(child.phrases, ({ phrase }) => agentOf(child, phrase)), (phrase) => phrase.preposition !== null));
    // «pagará a X por usar»: the infinitive stands as a phrase of its preposition.
    if (child.parent === clause && child.kind === 'nonfinite' && child.opener && child.verb) obliques.push(actionPhrase(child, clauses));
  }
  // «un acuerdo con X para hacerse con…»: the other side of the agreement.
  if (!noun) obliques.push(...counterpartOf(clause));
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
    const meant = part ? altered(part, { preposition: null }) : [doneInAside(clause, clauses), discourse.object, discourse.other, clause.kind === 'main' || clause.kind === 'coordinate' ? discourse.topic : null].find((phrase) =>
      phrase && !some(phrase.referents, ({ name }) => own.has(name)) && (!several || isSeveral(phrase) || phrase.classes.has('unit')));
    if (meant) objects.push(meant);
  }
  // «Lumbre fabricará para ella»: a pronoun after a preposition is whom the clause around is about.
  obliques.forEach((phrase, at) => {
    const meant = phrase.preposition === 'para' && isPronoun(phrase) ? dativeOf(clause, subject, discourse) : null;
    if (meant) obliques[at] = altered(phrase, { referents: meant.referents });
  });
  if (has(pronouns, 'nos') && discourse.speaker && !has(subject, discourse.speaker)) obliques.push(altered(discourse.speaker, { preposition: 'a' }));
  // «X remató la cesión que Z le hizo»: «le» is who ends it.
  if (noun && supportOf(noun, clauses)?.verb?.clitics.some((clitic) => clitic === 'le' || clitic === 'les')) obliques.push(...each(those(subject, isOrganization), (phrase) => altered(phrase, { preposition: 'a' })));
  // «X le ha renovado el encargo»: to whom something is done, so is what its object names.
  const object = first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null)?.phrase;
  if (some((noun && noun === object ? clause.verb?.clitics ?? [] : pronouns), (clitic) => clitic === 'le' || clitic === 'les')) {
    const dative = dativeOf(clause, subject, discourse);
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
  const owners = helped.length ? helped : some(subject, isOrganization) && !cataphoric && !(noun && has(subject, noun)) ? subject : topicOf(discourse);
  // «devolvió a X su propuesta»: whose bid it is stands in the dative.
  const possessor = !noun?.possessive ? [] : isReceived(clause, noun) ? those(obliques, (phrase) => phrase.preposition === 'a' && isOrganization(phrase)) : owners;
  const outer = noun ? those(each(clause.phrases, ({ phrase }) => phrase), (phrase) => phrase !== noun && contains(phrase, noun)) : [];
  const { topic, other, protagonist } = told(subject, discourse);
  return { clause, clauses, noun, subject: noun ? doersOf(clause, noun, subject, clauses) : subject, objects, obliques, outer, possessor, topic, other, protagonist, deals: discourse.deals };
}

/** «, un 69 % más»: a percentage that is no share is no object. */
const compares = ({ classes }: NounPhrase): boolean => classes.has('percent') && !['control', 'minority', 'stake'].some((name) => classes.has(name));

/** «la alemana Orbalia, del grupo Páramo, compró…»: to whom the subject belongs is no party. */
const isAffiliation = (phrase: NounPhrase, before: NounPhrase | undefined, subject: readonly NounPhrase[]): boolean =>
  before !== undefined && phrase.preposition === 'de' && isOrganization(phrase) && phrase.start - before.end === 2 && isOrganization(before) && has(subject, before);

/** «X, que compró Y en 2005, la vende»: what a relative between subject and verb was about. */
function doneInAside(clause: Clause, clauses: readonly Clause[]): NounPhrase | null {
  const aside = clauses.findLast((child) => child.parent === clause && child.kind === 'relative' && child.relativePreposition === null && child.verb !== null && child.end <= (clause.verb?.start ?? 0));
  return aside?.phrases.findLast(({ phrase, side }) => side === 'after' && phrase.preposition === null && isOrganization(phrase))?.phrase ?? null;
}

/** «…a Orbalia, rival de Nubela, …»: a description of the phrase right before it is no object of its own. */
function restates(phrase: NounPhrase, phrases: readonly NounPhrase[]): boolean {
  if (!isOrganization(phrase) || phrase.entities.length) return false;
  const before = phrases[phrases.indexOf(phrase) - 1];
  return before !== undefined && phrase.start - before.end === 2 && some(before.referents, ({ named }) => named) && sharesName(before, phrase);
}

/** «una oferta planteada por X»: the agent of a participle is no «por X» of the noun («una oferta por X»). */
const agentOf = (clause: Clause, phrase: NounPhrase): NounPhrase =>
  phrase.preposition === 'por' && isOrganization(phrase) && (clause.kind === 'participle' || clause.verb?.passive) ? altered(phrase, { preposition: 'by' }) : phrase;

/** «un contrato con X para fabricar satélites»: the infinitives of purpose in a clause, with what they are about. */
export const goalsOf = oncePerClause((clause, clauses): readonly NounPhrase[] => those(clauses, (child) => child.parent === clause && child.kind === 'nonfinite' && child.verb && (child.opener === 'para' || child.opener === 'de' || child.opener === 'por'))
  .flatMap((child) => [actionPhrase(child, clauses), ...each(those(child.phrases, ({ side }) => side === 'after'), ({ phrase }) => phrase)]));

/** Openers of an infinitive that says what an agreement is about. */
const purposes = new Set(['para', 'de', 'por', 'a']);

/** Prepositions of a relative that says what an agreement lays down («por el que», «según el cual», «mediante el cual»). */
const under = new Set(['por', 'según', 'via']);

/** With whom the agreement was made that an infinitive tells the purpose of, as a phrase of the function `counter`. */
function counterpartOf(clause: Clause): NounPhrase[] {
  const { parent, opener } = clause;
  const purpose = clause.kind === 'nonfinite' && opener !== null && purposes.has(opener);
  // «un contrato con X por el que accederá a…».
  const terms = clause.kind === 'relative' && clause.relativePreposition !== null && under.has(clause.relativePreposition);
  if (!parent || !(purpose || terms)) return [];
  // «sondea a X para levantar N»: whom one asks is the other side of what is to come.
  if (purpose && opener === 'para' && parent.verb && sounding.has(parent.verb.lemma))
    return each(those(each(parent.phrases, ({ phrase }) => phrase), (phrase) => (phrase.preposition === 'a' || phrase.preposition === 'con') && isOrganization(phrase)), (phrase) => altered(phrase, { preposition: 'ally' }));
  // «se alía con X para levantar N»: whom one joins has a part in what is to come.
  if (purpose && opener === 'para' && parent.verb && joining.has(parent.verb.lemma) && has(parent.verb.clitics, 'se'))
    return each(those(each(parent.phrases, ({ phrase }) => phrase), (phrase) => (phrase.preposition === 'a' || phrase.preposition === 'con') && isOrganization(phrase)), (phrase) => altered(phrase, { preposition: 'ally' }));
  const about = first(each(parent.phrases, ({ phrase }) => phrase), (phrase) => phrase.classes.has('agreement') || phrase.classes.has('talks'));
  // A contractor is no partner in what it builds.
  const bound = about?.classes.has('ppa') || about?.words.some((word) => contracts.has(word));
  return about ? those(each(parent.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition === 'con' && isOrganization(phrase)).flatMap((phrase) => [altered(phrase, { preposition: 'counter' }), ...(bound ? [] : [altered(phrase, { preposition: 'ally' })])]) : [];
}

/** Verbs of helping somebody in a deal. */
const helping = new Set(['asesorar', 'aconsejar', 'representar', 'acompañar', 'ayudar', 'asistir', 'respaldar', 'apoyar']);

/** Verbs of joining somebody. */
const joining = new Set(['aliar', 'asociar', 'unir', 'juntar', 'sumar']);

/** Verbs of asking somebody for something. */
const sounding = new Set(['sondear', 'tantear', 'cortejar', 'tentar', 'recurrir', 'acudir', 'negociar', 'hablar', 'conversar', 'dialogar', 'apelar']);

const isShare = (phrase: NounPhrase): boolean => ['percent', 'stake', 'control', 'minority', 'part'].some((name) => phrase.classes.has(name));

/** «compra el 50 % que le faltaba de Y», «el 20 % que Z tenía en Y»: what the relative says of a share is its company and its holder. */
function sharesOf(objects: readonly NounPhrase[], clauses: readonly Clause[]): { objects: NounPhrase[]; holders: NounPhrase[] } {
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

/** «X, que ya tenía el 44 % de Y, compra el resto», «X entra en Y tras comprar un 20 %»: a share of nothing is of the company of the share told before it in the sentence. */
function ofCompanyTold(share: NounPhrase, clause: Clause, clauses: readonly Clause[]): NounPhrase {
  if (share.preposition !== null || share.classes.has('own') || !isShare(share) || share.referents.length > 0 || share.complements.length > 0 || clause.phrases.some(({ phrase }) => (phrase.preposition === 'de' || phrase.preposition === 'en') && isOrganization(phrase))) return share;
  const before = clauses.filter((other) => other !== clause && other.start < share.start).flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase)).filter((phrase) => phrase.end <= share.start);
  const told = before.findLast((phrase) => isShare(phrase) && phrase.complements.some(isOrganization))?.complements.find(isOrganization);
  const entered = clause.kind === 'nonfinite' ? clause.parent?.phrases.map(({ phrase }) => phrase).find((phrase) => phrase.preposition === 'en' && isOrganization(phrase)) : undefined;
  const company = told ?? entered;
  return company ? { ...share, complements: [{ ...company, preposition: 'de' }] } : share;
}

const remaining = new Set(['quedar', 'restar', 'tener', 'conservar', 'mantener', 'poseer', 'retener', 'ostentar']);
const owning = new Set(['controlar', 'poseer', 'tener', 'mantener', 'conservar', 'dominar', 'gestionar']);

/** «lidera la ronda que ha cerrado Datalia», «encabezan el crédito que firmó Solaria»: whose it is the relative says. */
function withTaker(raised: NounPhrase, { verb, phrases }: Clause): NounPhrase {
  if (!verb || !raising.has(verb.lemma) || !['round', 'loan', 'bond', 'investment', 'funding'].some((name) => raised.classes.has(name)) || raised.complements.some(isOrganization)) return raised;
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

/** Agreements that make one side work for the other. */
const contracts = new Set(['contrato', 'pedido', 'encargo', 'macrocontrato', 'megacontrato', 'ppa']);

/** Whom «le» stands for: the subject of the clause around it, the topic, or the last other organization, whichever is not its own subject. */
function dativeOf(clause: Clause, subject: readonly NounPhrase[], discourse: Discourse): NounPhrase | null {
  const own = new Set(subject.flatMap((phrase) => each(phrase.referents, (referent) => referent.name)));
  const around = clause.parent ? subjectOf(clause.parent, silence) : [];
  return [...around, discourse.topic, discourse.previous, discourse.other].find((phrase) => phrase && isOrganization(phrase) && !some(phrase.referents, (referent) => own.has(referent.name))) ?? null;
}

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

/**
 * Looks at the whole sentence from a trigger whose clause told too little: long sentences cut by asides and lists lose their
 * clauses, but the nearest name before and the prepositions after mostly keep their roles.
 */
export function wideSceneOf(units: readonly Unit[], clause: Clause, noun: NounPhrase | null, discourse: Discourse, clauses: readonly Clause[]): Scene {
  const trigger = noun ?? clause.verb!;
  const agents = new Set(those(clauses, (other) => other !== clause && other.kind === 'participle').flatMap((other) => those(each(other.phrases, ({ phrase }) => phrase), (phrase) => phrase.preposition === 'por' && isOrganization(phrase))));
  const phrases = those(those(units, isNoun), (phrase) => phrase !== noun && !carriesNoRole(phrase) && !agents.has(phrase));
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

/** «Ana Ruiz, que vendió Orbalia, compra Nubela», «la farmacéutica compró Nubela»: no company told before does what somebody else does. */
const doneByAnother = (clause: Clause): boolean => {
  const said = first(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !carriesNoRole(phrase))?.phrase;
  if (said === undefined || isOrganization(said)) return false;
  return said.words.length ? said.classes.has('stranger') : said.name.includes(' ');
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

/** After a main clause: whom the next sentence may leave unsaid. */
export function updateDiscourse(clauses: readonly Clause[], discourse: Discourse): void {
  for (const clause of clauses) {
    if (clause.kind !== 'main' && clause.kind !== 'coordinate') continue;
    const said = first(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && isOrganization(phrase))?.phrase
      // «…: 65 millones con X al frente»: what only goes on with the sentence says nobody new.
      ?? (clause.verb ? invertedIn(clause, discourse) : clause.sibling ? undefined : first(each(clause.phrases, ({ phrase }) => phrase), (phrase) => isOrganization(phrase) && (phrase.preposition === null || !discourse.topic)));
    if (said && !every(said.referents, ({ mention }) => isBystander(mention)) && !quotes(clause) && !speaksOfTopic(clause)) setTopic(discourse, said);
    // «el embrollo sorprende a la compañía», «tenemos Wallapop»: who is brought in, or struck by something, is in mind next.
    const broughtIn = said ? undefined : (isTurnOf(clause) ? undefined : struckBy(clause)) ?? presented(clause) ?? spokenOf(clause) ?? quotedIn(clause);
    if (broughtIn) setTopic(discourse, broughtIn);
    const done = those(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null && isOrganization(phrase));
    const part = first(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !isOrganization(phrase) && phrase.classes.has('unit'))?.phrase;
    if (done.length) discourse.object = done.at(-1)!.phrase;
    // «El negocio peruano de X cambia de dueño. Z lo compró».
    else if (part && clause.kind === 'main') discourse.object = part;
    else if (clause.verb && !some(clause.verb.clitics, (clitic) => /^l[ao]s?$/.test(clitic))) discourse.object = null;
    for (const { phrase } of clause.phrases) {
      const held = deepOrganization(phrase);
      if (held && held !== discourse.topic && held.referents[0]?.name !== discourse.topic?.referents[0]?.name) discourse.other = held;
    }
  }
}

/** «Páramo le lideró una ronda»: whom a pronoun stands for stays the topic. */
const speaksOfTopic = (clause: Clause): boolean => clause.verb?.clitics.some((clitic) => clitic === 'le' || clitic === 'les') ?? false;

function setTopic(discourse: Discourse, topic: NounPhrase): void {
  if (discourse.topic && discourse.topic.referents[0]?.name !== topic.referents[0]?.name) {
    discourse.previous = discourse.topic;
    discourse.other = discourse.topic;
  }
  discourse.topic = topic;
}

const isActor = (phrase: NounPhrase): boolean => isOrganization(phrase) && !every(phrase.referents, ({ mention }) => isBystander(mention));

/** «La noticia la dio X», «el cheque lo firma X»: the subject after its verb, where the grammar shows that it is one. */
function invertedIn(clause: Clause, discourse: Discourse): NounPhrase | undefined {
  const [subject] = clause.kind === 'main' && ((takesUpFronted(clause) && !frontedObject(clause)) || some(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && isCompared(phrase))) ? subjectOf(clause, discourse) : [];
  return subject && isActor(subject) && some(clause.phrases, ({ phrase, side }) => side === 'after' && phrase === subject) ? subject : undefined;
}

/** Verbs by which things go well or badly with somebody. */
const faring = new Set(['haber', 'ser', 'ir', 'estar', 'ocurrir', 'suceder', 'pasar', 'andar', 'cambiar', 'marchar', 'funcionar', 'costar', 'salir']);
const concerning = new Set(['con', 'a', 'para', 'en']);

/** «Con X hubo más vueltas», «para X es un fardo menos»: whom the first phrase sets the sentence on. */
function spokenOf({ kind, verb, phrases }: Clause): NounPhrase | undefined {
  const first = phrases[0];
  if (kind !== 'main' || !verb || !faring.has(verb.lemma) || verb.passive || first?.side !== 'before' || !concerning.has(first.phrase.preposition ?? '')) return undefined;
  return (first.phrase.entities.length > 0 || first.phrase.name !== '') && isActor(first.phrase) && those(phrases, ({ phrase }) => isOrganization(phrase)).length === 1 ? altered(first.phrase, { preposition: null }) : undefined;
}

/** Verbs of what befalls somebody. */
const befalling = new Set(['sorprender', 'golpear', 'afectar', 'pillar', 'coger', 'alcanzar', 'salpicar', 'arrastrar', 'castigar', 'favorecer', 'beneficiar', 'perjudicar', 'preocupar', 'inquietar', 'obligar',
  'empujar', 'llevar', 'dejar', 'acercar', 'permitir', 'salvar', 'ayudar', 'forzar', 'complicar', 'facilitar', 'abrir', 'interesar', 'gustar', 'convencer', 'servir', 'pesar', 'perseguir', 'hundir', 'lastrar',
  'impulsar', 'convertir', 'situar', 'colocar', 'devolver', 'catapultar', 'alegrar', 'apremiar', 'urgir', 'presionar', 'asfixiar', 'llegar', 'venir', 'caer', 'pasar', 'tocar', 'costar', 'ahogar', 'aliviar', 'enfrentar', 'reportar',
  'poner', 'rodear', 'acechar', 'cercar', 'acorralar', 'sacudir', 'tentar', 'seducir', 'encarecer', 'blindar', 'reforzar', 'proteger', 'frenar', 'desbordar', 'desgastar', 'animar', 'importar', 'faltar', 'sobrar', 'quedar', 'doler', 'bastar', 'suponer', 'exigir', 'restar', 'cambiar', 'bajar', 'subir', 'asesorar']);

/** The organization that something which is none happens to («el revés sorprendió a Sensia»). */
function struckBy(clause: Clause): NounPhrase | undefined {
  if (!clause.verb || clause.verb.passive || !befalling.has(clause.verb.lemma)) return undefined;
  const bare = some(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !carriesNoRole(phrase));
  return bare || has(clause.verb.clitics, 'le') ? first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === 'a' && isActor(phrase))?.phrase : undefined;
}

/** «antes le tocó el turno a Nubela»: one more in a row of things that the topic does. */
const isTurnOf = (clause: Clause): boolean => clause.verb?.lemma === 'tocar' && some(clause.phrases, ({ phrase }) => has(phrase.words, 'turno'));

/** Verbs that bring their subject or object into the story. */
const presenting = new Set(['tener', 'haber', 'quedar', 'estar', 'aparecer', 'venir', 'ser', 'correr', 'figurar', 'destacar', 'irrumpir', 'debutar', 'seguir', 'entrar', 'llegar']);

/** The only organization that a clause brings in («tenemos Wallapop», «mejor suerte corre AMD»). */
function presented(clause: Clause): NounPhrase | undefined {
  if (!clause.verb || !presenting.has(clause.verb.lemma) || clause.verb.negated) return undefined;
  // «Tiene en obras el parque Z» speaks of its owner, «tenemos X» of X.
  if (clause.verb.lemma === 'tener' && clause.verb.person === 3) return undefined;
  const after = those(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null && isActor(phrase));
  // «Hay comprador, Z»: it is told beside what there is.
  if (clause.verb.lemma === 'haber' && some(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null && !isActor(phrase) && !carriesNoRole(phrase))) return undefined;
  return after.length === 1 && after[0].phrase.entities.length > 0 && !areSeveral(after[0].phrase) ? after[0].phrase : undefined;
}

/** «…», dijo Son: the head of a company who closes a quotation is in mind next, and with him the company. */
function quotedIn(clause: Clause): NounPhrase | undefined {
  if (!clause.verb || !saying.has(clause.verb.lemma) || clause.verb.person !== 3) return undefined;
  const speaker = first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null)?.phrase;
  return speaker && isActor(speaker) && speaker.name && !speaker.words.length && !speaker.referents[0].named ? speaker : undefined;
}

/** Verbs of analysts and the like: who says so is not whom the news is about. */
const quoting = new Set(['tasar', 'estimar', 'calcular', 'opinar', 'augurar', 'pronosticar', 'vaticinar', 'apuntar', 'señalar', 'recomendar', 'sostener', 'matizar', 'recordar', 'resumir', 'valorar', 'asesorar', 'mediar', 'intermediar']);

/** «Morgan Stanley calcula que…»: a bank or a consultancy that comments. */
const quotes = (clause: Clause): boolean =>
  clause.verb !== null && quoting.has(clause.verb.lemma) && some(clause.phrases, ({ phrase, side }) => side === 'before' && some(phrase.referents, ({ mention }) => mention.entry?.kind === 'bank' || mention.entry?.kind === 'fund'));

/** The phrase itself, or the first in it, that stands for an organization. */
export function deepOrganization(phrase: NounPhrase): NounPhrase | null {
  if (isOrganization(phrase)) return phrase;
  for (const complement of [...phrase.complements, ...phrase.parentheses]) {
    const found = deepOrganization(complement);
    if (found) return found;
  }
  return null;
}


/** Verbs that close a quotation. */
const saying = new Set(['decir', 'asegurar', 'explicar', 'afirmar', 'señalar', 'apuntar', 'confirmar', 'anunciar', 'añadir', 'declarar', 'comentar', 'admitir', 'sostener', 'subrayar', 'presumir', 'reconocer', 'resumir', 'manifestar', 'indicar', 'contar', 'destacar', 'argumentar', 'celebrar', 'relatar', 'detallar', 'avanzar', 'adelantar', 'zanjar', 'recordar', 'insistir']);

/** For whom the quotation of a sentence is spoken: «…», dice el consejero delegado de Orbalia. */
export function speakerOf(units: readonly Unit[]): NounPhrase | null {
  // «Ana Ruiz (CEO de Orbalia): "Hemos comprado…"».
  const colon = units.findIndex((unit, at) => unit.unit === 'mark' && unit.mark === 'colon' && at > 0 && units[at + 1]?.unit === 'mark' && (units[at + 1] as { mark: string }).mark === 'quote');
  for (const unit of colon > 0 ? units.slice(0, colon) : []) {
    const held = isNoun(unit) ? deepOrganization(unit) : null;
    if (held) return altered(held, { preposition: null });
  }
  for (let at = 0; at < units.length; at++) {
    const verb = units[at];
    if (!isVerb(verb) || !saying.has(verb.lemma) || verb.person !== 3) continue;
    for (const unit of units.slice(at + 1, at + 5).concat(at > 0 ? units[at - 1] : [])) {
      const held = isNoun(unit) && (unit.preposition === null) ? deepOrganization(unit) : null;
      if (held) return altered(held, { preposition: null });
    }
  }
  return null;
}
