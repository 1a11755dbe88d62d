import type { Clause } from './clauses.js';
import { posts } from './doers.js';
import { silence, topicOf, type Discourse } from './discourse.js';
import { each, every, first, has, some, those } from './loops.js';
import { altered, isFinite, type NounPhrase } from './phrase.js';

/** Whether a phrase stands for an organization. */
export const isOrganization = (phrase: NounPhrase): boolean => phrase.referents.length > 0;
/** A time or a duration takes part in nothing. */
export const carriesNoRole = (phrase: NounPhrase): boolean =>
  phrase.entities.length > 0 ? every(phrase.entities, (entity) => entity.kind === 'date' || entity.kind === 'duration') : phrase.classes.has('time') && phrase.referents.length === 0;

/** «X, dispuesto a invertir», «X, decidida a comprar»: a participle before an infinitive is of who acts. */
export const isDisposed = ({ kind, verb }: Clause): boolean => kind === 'participle' && verb !== null && verb.chain.length > 0 && !verb.passive;

/** «autoriza a X a comprar»: who is authorised does what follows. */
const objectControl = new Set(['autorizar', 'permitir', 'obligar', 'forzar', 'instar', 'ayudar', 'llevar', 'invitar', 'habilitar', 'facultar', 'empujar', 'exigir', 'dejar', 'convencer', 'persuadir', 'animar', 'emplazar', 'tocar', 'corresponder', 'costar']);

/** «a X le bastó un año para comprar», «a X le tomó un año comprar»: whom it took the time does it. */
const taking = new Set(['bastar', 'tomar', 'llevar', 'sobrar', 'faltar', 'demandar', 'convenir', 'interesar', 'apetecer', 'requerir']);

/** «pidió a X que comprase»: who is asked does what the clause after it says. */
const asking = new Set([...objectControl, 'pedir', 'proponer', 'ofrecer', 'solicitar', 'rogar', 'ordenar', 'sugerir', 'encargar', 'reclamar', 'arrancar']);

/** A clause whose subject is looked for, with its phrases that may be one. */
interface Seen {
  readonly clause: Clause;
  readonly discourse: Discourse;
  /** Clauses around it that have been asked already. */
  readonly depth: number;
  /** Phrases without a preposition, before and after the verb. */
  readonly before: readonly NounPhrase[];
  readonly after: readonly NounPhrase[];
}

/** Clauses that are asked for a subject one around the other. */
const DEEPEST = 6;

/** The subject of a clause: said, stood for by a relative, shared with a sibling, controlled by the parent, or the topic. */
export function subjectOf(clause: Clause, discourse: Discourse, depth = 0): NounPhrase[] {
  const bare = those(clause.phrases, ({ phrase }) => phrase.preposition === null && !carriesNoRole(phrase));
  const side = (of: 'before' | 'after'): NounPhrase[] => each(those(bare, (placed) => placed.side === of), ({ phrase }) => phrase);
  const after = side('after');
  const all = some(after, (phrase) => isOrganization(phrase) && !phrase.entities.length) ? each(clause.phrases, ({ phrase }) => phrase) : null;
  const seen: Seen = { clause, discourse, depth, before: side('before'), after: all ? those(after, (phrase) => !restates(phrase, all)) : after };
  return saidSubject(seen) ?? (depth > DEEPEST ? [] : subjectByKind(seen) ?? placedSubject(seen) ?? sharedSubject(seen));
}

/** Who stands before the verb by name, or after it where a clitic takes up what is before; who speaks. */
function saidSubject({ clause, discourse, before, after }: Seen): NounPhrase[] | undefined {
  const { verb, pronoun } = clause;
  const organizations = those(before, isOrganization);
  // «la planta, cuyas turbinas encargó»: a plural is not the subject of a singular verb.
  if (pronoun?.startsWith('cuy') && verb && !verb.plural && !verb.passive && !verb.clitics.length && before[0]?.words[0]?.endsWith('s') && !some(organizations, (phrase) => phrase.entities.length)) return topicOf(discourse);
  // «Nubela la compró Orbalia», «a Nubela se la llevó Orbalia»: what the clitic takes up is the object.
  const buyer = frontedObject(clause) ? first(after, isOrganization) : undefined;
  if (buyer) return [buyer];
  // «Bloomberg Línea — X dispondrá de…»: a medium before another name is the dateline's.
  const named = first(organizations, (phrase) => phrase.referents[0].mention.entry?.kind !== 'media') ?? organizations[0];
  if (named) return [named];
  // «hemos comprado»: who speaks.
  if (verb?.person === 1 && verb.plural) return discourse.speaker ? [discourse.speaker] : topicOf(discourse);
  return undefined;
}

/** Whom a clause has for its subject by how it hangs on another: its antecedent, who is asked or made to do it. */
function subjectByKind(seen: Seen): NounPhrase[] | undefined {
  const { clause, before, after } = seen;
  switch (clause.kind) {
    case 'relative':
      // «accionista de quien pretende comprarla»: whoever that is.
      if (clause.relativePreposition === 'de' && clause.pronoun === 'quien' && !before.length && !after.length) return [];
      if (clause.relativePreposition === null && clause.antecedent && !clause.pronoun?.startsWith('cuy')) return subjectOfRelative(seen, clause.antecedent);
      if (clause.pronoun === 'lo que') {
        const doer = first(after, isOrganization);
        return before.length || !doer ? [...before] : [doer];
      }
      return undefined;
    case 'participle':
      return isDisposed(clause) && clause.antecedent && isOrganization(clause.antecedent) ? [clause.antecedent] : [];
    case 'completive': {
      // «convenció a Z de que compre»: who is asked does it.
      const asked = clause.verb?.mood === 'subjunctive' && clause.parent?.verb && asking.has(clause.parent.verb.lemma) ? namedWith('a', clause.parent) : undefined;
      return asked && !before.length ? [asked] : undefined;
    }
    case 'nonfinite':
      return before.length ? [...before] : subjectOfInfinitive(seen);
    default:
      return undefined;
  }
}

/** The organization that hangs on a verb by a preposition. */
const namedWith = (preposition: string, { phrases }: Clause): NounPhrase | undefined => first(phrases, ({ phrase }) => phrase.preposition === preposition && isOrganization(phrase))?.phrase;

/** The antecedent, unless the relative tells what another does to it. */
function subjectOfRelative({ clause, discourse, depth, after }: Seen, antecedent: NounPhrase): NounPhrase[] {
  const { verb, parent } = clause;
  // «fue la canadiense quien se quedó Nubela»: who is singled out acts.
  if (parent?.verb?.lemma === 'ser quien' && isOrganization(antecedent)) return [antecedent];
  const inverted = first(after, isOrganization);
  if (inverted) return boughtByInverted(antecedent, inverted) ? [inverted] : [bossOf(antecedent)];
  const isOther = (phrase: NounPhrase): boolean => !sharesName(phrase, antecedent);
  if (lacksObject(clause)) {
    const buyer = parent ? those(doersAround(parent, discourse, depth), (phrase) => isOrganization(phrase) && isOther(phrase)) : [];
    return buyer.length ? buyer : those(topicOf(discourse), isOther);
  }
  const around = (): NounPhrase[] => parent ? those(subjectOf(parent, discourse, depth + 1), isOrganization) : [];
  // «la marca que crearon a medias», «las torres que compró»: who does it is told around it, for the number of the verb is another.
  if (disagrees(antecedent, clause) && parent) return around();
  // «la capacidad que le vendió a Y»: a thing sells nothing; who does is told around it.
  const doers = isThing(antecedent) && !verb?.passive && !passing.has(verb?.lemma ?? '') && !after.length ? around() : [];
  return doers.length ? doers : [bossOf(antecedent)];
}

/** Who is paid, allowed or resolved to do it; else who does what the clause around tells. */
function subjectOfInfinitive({ clause, discourse, depth }: Seen): NounPhrase[] {
  const { opener, parent } = clause;
  const governor = parent?.verb;
  const paid = opener === 'para' && parent && !(governor && getting.has(governor.lemma)) ? paidIn(parent) : null;
  if (paid) return [paid];
  // «Z le ha concedido créditos para entrenar modelos»: so does whom «le» stands for.
  const served = opener === 'para' && parent && isGiving(parent) ? first([discourse.topic, discourse.previous].filter((phrase) => phrase !== null), (phrase) => !some(subjectOf(parent, silence), (giver) => sharesName(giver, phrase))) : undefined;
  if (served) return [served];
  const controls = governor && (objectControl.has(governor.lemma) || (taking.has(governor.lemma) && some(governor.clitics, isDative)));
  const controlled = controls ? namedWith('a', parent) : undefined;
  if (controlled) return [controlled];
  const holder = holderOf(clause);
  if (holder) return [holder];
  return parent ? subjectOf(parent, discourse, depth + 1) : topicOf(discourse);
}

/** «le ha concedido créditos», «les prestó N»: something given to whom «le» stands for. */
const isGiving = ({ verb }: Clause): boolean => verb !== null && giving.has(verb.lemma) && some(verb.clitics, isDative);
const giving = new Set(['conceder', 'prestar', 'dar', 'otorgar', 'ceder', 'facilitar', 'aportar', 'ofrecer', 'inyectar', 'adelantar', 'anticipar', 'entregar', 'regalar', 'proporcionar', 'brindar']);

/** Who stands before or after the verb where a subject does. */
function placedSubject({ clause, before, after }: Seen): NounPhrase[] | undefined {
  const { kind, verb } = clause;
  const led = actsFor(before);
  if (led) return [led];
  if (before.length && !some(after, isOrganization)) return [...before];
  // «levantó 20 millones, con X al frente y Z de estreno»: a name after those it goes with is one of them.
  const companion = first(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === 'con' && isOrganization(phrase))?.phrase;
  const inverted = first(after, (phrase) => isOrganization(phrase) && !(companion && phrase.start > companion.end));
  if (inverted && isSubjectBehind(clause, before, after)) return [inverted];
  if (before.length) return [...before];
  // «Luego vino Nubela Consulting», «le llegó el turno a Nubela»: what comes is the subject, whoever it is.
  const comes = arriving.has(verb?.lemma ?? '') ? first(after, (phrase) => isOrganization(phrase) || phrase.name || phrase.classes.has('turn')) : undefined;
  if (comes && kind !== 'relative') return [comes];
  // «Después vino la resaca»: what comes is no company.
  return kind === 'main' && verb?.lemma === 'venir' && after.length && !verb.clitics.length ? [after[0]] : undefined;
}

/** Whether the organization after a verb is its subject. */
function isSubjectBehind(clause: Clause, before: readonly NounPhrase[], after: readonly NounPhrase[]): boolean {
  const { kind, verb } = clause;
  // «Nubela, cuyo 50 % compró X»: a share does nothing.
  if (before.length) return takesUpFronted(clause) || every(before, isMoney) || every(before, isCompared) || ((clause.pronoun?.startsWith('cuy') ?? false) && every(before, ({ classes }) => classes.has('percent') || classes.has('stake') || classes.has('capital')));
  // «vendió la generación: se la lleva Orbalia»: the object is said by the clitic.
  if (after.length === 1 && takesUpFronted(clause) && !naming.has(verb!.lemma) && verb!.person === 3) return true;
  // «Invierte Páramo 20 millones»: the first organization after the verb, when something else can be the object.
  return after.length > 1 || (verb?.passive ?? false) || (kind === 'relative' && clause.relativePreposition !== null) || comesForward(clause);
}

/** Who is the subject of a clause beside or around it; else the topic. */
function sharedSubject({ clause, discourse, depth, after }: Seen): NounPhrase[] {
  const { kind, verb, parent, sibling, opener, antecedent } = clause;
  // «Luego le tocó el turno a Nubela: recibió N».
  const turned = kind === 'main' && sibling?.verb && turning.has(sibling.verb.lemma) && some(sibling.phrases, ({ phrase }) => phrase.classes.has('turn')) ? namedWith('a', sibling) : undefined;
  if (turned) return [altered(turned, { preposition: null })];
  if (kind === 'coordinate' && sibling) return agreeing(subjectOf(sibling, discourse, depth + 1), clause, sibling);
  if (kind === 'completive' && parent) {
    const teller = subjectOf(parent, discourse, depth + 1);
    // «Reuters adelantó que compra Nubela»: a medium tells what another does.
    return discourse.topic && revealing.has(parent.verb?.lemma ?? '') && isMedium(teller) ? topicOf(discourse) : teller;
  }
  if (kind === 'adverbial' && parent) {
    // «adelantará 300 millones a X para que levante la planta»: with a subjunctive of purpose somebody else acts, who was given the means.
    const given = opener === 'para' && verb?.mood === 'subjunctive' ? recipientIn(parent) ?? pronominal(parent, discourse, depth) : undefined;
    return given ? [altered(given, { preposition: null })] : agreeing(subjectOf(parent, discourse, depth + 1), clause, parent);
  }
  if (kind === 'relative' && parent) {
    // «Core Scientific, a la que intentó comprar»: whom a preposition makes the object is not the subject.
    const around = subjectOf(parent, discourse, depth + 1);
    // «le llegó el turno a Nubela, por la que pagó…»: nor is what is no organization.
    const same = antecedent && (some(around, (phrase) => sharesName(phrase, antecedent)) || (isOrganization(antecedent) && clause.relativePreposition && !some(around, isOrganization)));
    return same ? those([discourse.topic, discourse.previous].filter((phrase) => phrase !== null), (phrase) => !sharesName(phrase, antecedent)).slice(0, 1) : around;
  }
  const behind = after.length === 1 ? first(after, isOrganization) : undefined;
  return behind && !discourse.topic ? [behind] : unsaidSubject(clause, discourse);
}

/** Verbs by which a medium tells the news. */
const revealing = new Set(['publicar', 'adelantar', 'avanzar', 'revelar', 'desvelar', 'contar', 'recoger', 'señalar', 'apuntar', 'asegurar', 'reportar', 'sostener', 'afirmar', 'decir', 'filtrar', 'destapar', 'confirmar', 'explicar', 'citar']);
const isMedium = (phrases: readonly NounPhrase[]): boolean => phrases.length > 0 && every(phrases, ({ referents }) => referents.length > 0 && every(referents, ({ mention }) => mention.entry?.kind === 'media' || mention.entry?.kind === 'agency'));

/** «Ahogada por Y, que había comprado en 2006, X vende»: a participle that opens the sentence is of who does what its relatives tell. */
const doersAround = (clause: Clause, discourse: Discourse, depth: number): NounPhrase[] =>
  clause.kind === 'participle' && clause.antecedent && isOrganization(clause.antecedent) && clause.antecedent.start > clause.verb!.end ? [clause.antecedent] : subjectOf(clause, discourse, depth + 1);

/** «la decisión de X de comprar», «el plan de X para vender»: whose decision or plan it is carries it out. */
function holderOf({ governor, opener }: Clause): NounPhrase | null {
  if (governor?.unit !== 'noun' || (opener !== 'de' && opener !== 'para' && opener !== 'por') || governor.entities.length > 0) return null;
  if (!governor.words.some((word) => resolves.has(word)) && (governor.words.some((word) => awarded.has(word)) || !purposes.some((name) => governor.classes.has(name)))) return null;
  const holder = first(governor.complements, (phrase) => phrase.preposition === 'de' && isOrganization(phrase) && !areSeveral(phrase));
  return holder ? altered(holder, { preposition: null }) : null;
}

/** «el concurso de X para alojar sus datos»: what X awards another carries out. */
const awarded = new Set(['concurso', 'licitación', 'contrato', 'pedido', 'encargo', 'adjudicación', 'concesión', 'orden', 'arrendamiento', 'alquiler', 'arriendo', 'pliego']);
const purposes = ['plan', 'agreement', 'bid', 'talks', 'interest', 'option'];
const resolves = new Set([
  'decisión', 'anuncio', 'compromiso', 'promesa', 'deseo', 'voluntad', 'intento', 'objetivo', 'obligación', 'derecho', 'oportunidad', 'maniobra', 'operación', 'movimiento', 'campaña', 'carrera', 'interés', 'meta', 'empeño', 'negativa', 'candidatura', 'capacidad',
  'autorización', 'permiso', 'petición', 'solicitud', 'posibilidad', 'disposición', 'determinación', 'estrategia', 'ofensiva', 'apuesta', 'jugada',
]);

/** «…a Orbalia, rival de Nubela, …»: a description of the phrase right before it is no object of its own. */
export function restates(phrase: NounPhrase, phrases: readonly NounPhrase[]): boolean {
  if (!isOrganization(phrase) || phrase.entities.length) return false;
  const before = phrases[phrases.indexOf(phrase) - 1];
  return before !== undefined && phrase.start - before.end === 2 && some(before.referents, ({ named }) => named) && sharesName(before, phrase);
}

/** Verbs without an object: the name after them is their subject («participaron A y B»). */
const intransitive = new Set(['participar', 'entrar', 'acudir', 'figurar', 'concurrir', 'intervenir', 'llegar', 'colaborar', 'coinvertir', 'desembarcar']);
const intransitiveWithSe = new Set(['sumar', 'unir', 'incorporar', 'aliar', 'asociar', 'fusionar', 'apuntar', 'adherir', 'encargar', 'ocupar', 'responsabilizar']);
const arriving = new Set(['venir', 'llegar', 'caer', 'seguir', 'suceder', 'tocar', 'morir', 'caducar', 'expirar', 'vencer', 'fracasar', 'naufragar', 'cuajar', 'prosperar']);
const turning = new Set(['tocar', 'llegar', 'corresponder']);
const naming = new Set(['llamar', 'denominar', 'bautizar', 'rebautizar', 'considerar', 'apodar', 'renombrar']);
const comesForward = ({ verb }: Clause): boolean =>
  verb !== null && (intransitive.has(verb.lemma) || (intransitiveWithSe.has(verb.lemma) && has(verb.clitics, 'se')));

/** «Ana Ruiz, presidenta de Orbalia, que comprará…»: what the head of a company does the company does. */
function bossOf(antecedent: NounPhrase): NounPhrase {
  const company = !isOrganization(antecedent) && antecedent.classes.has('person') ? first(antecedent.complements, isOrganization) : undefined;
  return company ? altered(company, { preposition: null }) : antecedent;
}

/** «El consejero delegado de Orbalia, Juan Gómez, firmó», «Juan Gómez, presidente de Orbalia, firmó»: what the head of a company does in that office the company does. */
function actsFor(before: readonly NounPhrase[]): NounPhrase | undefined {
  const post = first(before, (phrase) => posts.has(phrase.words[0] ?? '') && phrase.complements.length > 0);
  const company = post && every(before, (phrase) => phrase === post || (phrase.name !== '' && !phrase.words.length)) ? first(post.complements, isOrganization) : undefined;
  return company ? altered(company, { preposition: null }) : undefined;
}

/** Verbs by which a thing changes hands of itself («las torres que pasarán a X»). */
export const passing: ReadonlySet<string> = new Set(['pasar', 'ser', 'costar', 'quedar', 'ir', 'caer', 'acabar', 'terminar', 'parar', 'pertenecer', 'suponer', 'valer', 'recaer', 'corresponder', 'salir', 'entrar', 'llegar']);

/** Whether the antecedent of a relative cannot be its subject: one of several, or several of one. */
function disagrees({ words, entities, coordinated, referents, name, complements }: NounPhrase, { verb }: Clause): boolean {
  if (!verb || verb.person !== 3 || !isFinite(verb) || verb.passive || coordinated.length || entities.length || name || words.length !== 1 || areSeveral({ referents })) return false;
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
  const several = areSeveral(subject);
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
const acting = ['person', 'buyer_group', 'vendor', 'lender_role', 'board'];

/** Verbs that always have an object; those of taking in may have people for it («que incorporó a 300 ingenieros»). */
const transitive = new Set(['comprar', 'adquirir', 'absorber', 'engullir', 'adjudicar', 'vender', 'traspasar']);
const takingIn = new Set(['incorporar', 'integrar', 'tomar']);

/** «la filial que compró en 2012 por 900 millones»: with nothing else to be its object, the antecedent is. */
function lacksObject(clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.passive || !(transitive.has(verb.lemma) || (takingIn.has(verb.lemma) && !some(clause.phrases, ({ phrase }) => phrase.preposition === 'a'))) || some(verb.clitics, (clitic) => clitic !== 'se') || (has(verb.clitics, 'se') && verb.lemma !== 'adjudicar')) return false;
  return every(clause.phrases, ({ phrase }) => carriesNoRole(phrase) || (phrase.preposition !== null && !((phrase.preposition === 'a') && isOrganization(phrase))));
}

/** Whether two phrases stand for one organization. */
export const sharesName = (a: NounPhrase, b: NounPhrase): boolean => some(a.referents, ({ name }) => some(b.referents, (other) => other.name === name));

const recipientIn = (clause: Clause): NounPhrase | undefined => {
  const after = each(those(clause.phrases, ({ side }) => side === 'after'), ({ phrase }) => phrase);
  return first(after, (phrase) => (phrase.preposition === 'a' || phrase.preposition === 'en' || phrase.preposition === 'con') && isOrganization(phrase))
    // «llamó a la puerta de X para que entre».
    ?? first(those(after, ({ classes }) => classes.has('door')).flatMap(({ complements }) => complements), isOrganization);
};

/** «los 900 millones que le prestó X para que comprase»: whom «le» stands for. */
const pronominal = ({ kind, parent, verb }: Clause, discourse: Discourse, depth: number): NounPhrase | undefined =>
  kind === 'relative' && parent && some(verb?.clitics ?? [], (clitic) => clitic === 'le' || clitic === 'les') ? first(subjectOf(parent, discourse, depth + 1), isOrganization) : undefined;

/** «pidió 300 millones a X para comprar Y»: who asks buys. */
const getting = new Set(['pedir', 'solicitar', 'reclamar', 'sacar', 'arrancar', 'tomar', 'buscar']);

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
export const isCompared = (phrase: NounPhrase): boolean => !isOrganization(phrase) && comparing.has(phrase.words[0] ?? '');
const comparing = new Set(['menos', 'más', 'mejor', 'mejores', 'peor', 'peores', 'otra', 'otro', 'distinta', 'distinto', 'igual', 'similar', 'idéntica', 'idéntico', 'misma', 'mismo', 'parecida', 'parecido', 'mayor', 'menor']);

/** An amount, or a word for a price. */
export const isMoney = (phrase: NounPhrase): boolean => phrase.classes.has('money') || phrase.classes.has('price');

/** «El cheque lo firma X», «el resto lo pondrá X»: the clitic takes up what stands before the verb. */
export const takesUpFronted = (clause: Clause): boolean => clause.verb?.clitics.some(isAccusative) ?? false;

const isDative = (clitic: string): boolean => clitic === 'le' || clitic === 'les';

const isAccusative = (clitic: string): boolean => /^l[ao]s?$/.test(clitic);

/** The organization before the verb that a clitic takes up as its object: with «a», or bare where another one after the verb is the subject. */
export function frontedObject(clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb || verb.passive || clause.kind === 'nonfinite' || !some(verb.clitics, isAccusative)) return null;
  const before = each(those(clause.phrases, ({ phrase, side }) => side === 'before' && isOrganization(phrase)), ({ phrase }) => phrase);
  // «el crédito a Solaria lo lidera X»: a recipient right after its noun is no object of its own.
  const dative = first(before, (phrase) => phrase.preposition === 'a' && !some(clause.phrases, ({ phrase: noun }) => noun.preposition === null && !isOrganization(noun) && noun.classes.size > 0 && noun.end + 1 === phrase.start));
  if (dative) return dative;
  const bare = those(before, (phrase) => phrase.preposition === null);
  return bare.length === 1 && some(clause.phrases, ({ phrase, side }) => side === 'after' && phrase.preposition === null && isOrganization(phrase) && !sharesName(phrase, bare[0])) ? bare[0] : null;
}

/** Whom a verb without a subject may have for one: «prestaron», «recuerdan» say somebody where the topic is one company by its name. */
const unsaidSubject = ({ verb }: Clause, discourse: Discourse): NounPhrase[] => {
  const { topic, previous, protagonist } = discourse;
  if (!verb || verb.person !== 3 || !isFinite(verb) || !topic) return topicOf(discourse);
  if (verb.plural) return isSeveral(topic) ? [topic] : [];
  // «X y Z le prestaron 96 millones. Levantará con ellos…»: one, not the two told last.
  if (!areSeveral(topic) || has(verb.clitics, 'se')) return [topic];
  return [previous, protagonist].filter((phrase): phrase is NounPhrase => phrase !== null && !areSeveral(phrase)).slice(0, 1);
};

/** «A y B»: a phrase that stands for more than one. */
export const areSeveral = ({ referents }: Pick<NounPhrase, 'referents'>): boolean => new Set(each(referents, ({ name }) => name)).size > 1;

/** «A y B», «los suecos», «los de Seúl». */
export const isSeveral = (phrase: NounPhrase): boolean =>
  areSeveral(phrase) || some(phrase.words, (word) => /s$/.test(word) && !/(?:és|is|us)$/.test(word));
