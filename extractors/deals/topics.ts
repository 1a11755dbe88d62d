import type { DealType } from '../../schemas/plain.js';
import type { Clause } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Event } from './event.js';
import { each, every, first, has, some, those } from './loops.js';
import { isBystander } from './memory.js';
import { altered, isNoun, isVerb, type NounPhrase, type Unit } from './phrase.js';
import { areSeveral, carriesNoRole, frontedObject, isCompared, isOrganization, isSeveral, subjectOf, takesUpFronted } from './subjects.js';

/** After a sentence: whom the next one may leave unsaid. */
export function closeSentence(clauses: readonly Clause[], discourse: Discourse, told: readonly Event[]): void {
  updateDiscourse(clauses, discourse, told);
  takeUp(clauses, discourse);
}

/** «A Orbalia no se le agota la chequera: compra…»: whom the clause that opens the sentence is about is in mind for the next main one. */
export function takeUp([opening]: readonly Clause[], discourse: Discourse): void {
  const taken = opening ? toWhom(opening) : undefined;
  if (taken) setTopic(discourse, taken);
}

/**
 * After a main clause: whom the next one may leave unsaid.
 * @param told the deals that its sentence has told so far
 */
export function updateDiscourse(clauses: readonly Clause[], discourse: Discourse, told: readonly Event[]): void {
  for (const clause of clauses) {
    if (clause.kind !== 'main' && clause.kind !== 'coordinate') continue;
    // «X sale de tiendas: Y, Z y lo que venga»: a list behind a colon is what X does, not who goes on doing.
    const listed = !clause.verb && clause.sibling !== null && some(clause.sibling.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && isActor(phrase)) && (those(clause.phrases, ({ phrase }) => isOrganization(phrase)).length > 1 || some(clause.phrases, ({ phrase }) => areSeveral(phrase)));
    const said = listed ? undefined : first(clause.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && isOrganization(phrase))?.phrase
      // «…: 65 millones con X al frente»: what only goes on with the sentence says nobody new.
      ?? (clause.verb ? invertedIn(clause, discourse) : clause.sibling ? undefined : first(each(clause.phrases, ({ phrase }) => phrase), (phrase) => isOrganization(phrase) && (phrase.preposition === null || !discourse.topic)));
    if (said && !every(said.referents, ({ mention }) => isBystander(mention)) && !quotes(clause) && !speaksOfTopic(clause) && !isJoined(said, clause) && !servesTopic(clause, discourse, told) && !isBoughtByTopic(said, discourse, told)) setTopic(discourse, said);
    // «el embrollo sorprende a la compañía», «tenemos Wallapop»: who is brought in, or struck by something, is in mind next.
    const broughtIn = said ? undefined : (isTurnOf(clause) ? undefined : struckBy(clause)) ?? presented(clause) ?? spokenOf(clause) ?? quotedIn(clause) ?? rumouredOf(clause, clauses) ?? ownerOfSubject(clause);
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

/** «El apetito de Orbalia sigue en la banca», «la plantilla de Nubela lo supo ayer»: of whom something is said that is no deal. */
function ownerOfSubject({ kind, verb, phrases }: Clause): NounPhrase | undefined {
  if (kind !== 'main' || !verb || verb.passive) return undefined;
  const subject = first(phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && !carriesNoRole(phrase))?.phrase;
  if (!subject || subject.complements.length !== 1 || !ownMatters.has(subject.words[0] ?? '')) return undefined;
  const [owner] = subject.complements;
  return owner.preposition === 'de' && isActor(owner) && !areSeveral(owner) && those(phrases, ({ phrase }) => isOrganization(phrase)).length === 0 ? altered(owner, { preposition: null }) : undefined;
}
/** Nouns for how a company fares and what it wants. */
const ownMatters = new Set(['apetito', 'caso', 'acción', 'apuesta', 'estrategia', 'historia', 'marcha', 'futuro', 'balance', 'plantilla', 'camino', 'aventura', 'expansión', 'crecimiento', 'situación', 'cotización', 'capitalización', 'facturación', 'rumbo', 'ambición', 'prisa', 'suerte', 'éxito',
  'fracaso', 'caída', 'ascenso', 'racha', 'trayectoria', 'receta', 'paciencia', 'hambre', 'voracidad', 'peso', 'tamaño', 'origen', 'pasado', 'presente']);

/** «A Orbalia no se le agota la chequera», «a la británica, Nubela le reservó 60 MW»: whom a clitic takes up at the head of the sentence. */
function toWhom(clause: Clause): NounPhrase | undefined {
  const opening = clause.phrases[0];
  // «A Nubela la sedujo China»: whom something that is no company acts on.
  const alone = takesUpFronted(clause) && those(clause.phrases, ({ phrase }) => isOrganization(phrase)).length === 1;
  return clause.kind === 'main' && (alone || speaksOfTopic(clause)) && opening?.side === 'before' && opening.phrase.preposition === 'a' && isActor(opening.phrase) ? altered(opening.phrase, { preposition: null }) : undefined;
}

/** «Páramo le lideró una ronda»: whom a pronoun stands for stays the topic. */
const speaksOfTopic = (clause: Clause): boolean => clause.verb?.clitics.some((clitic) => clitic === 'le' || clitic === 'les') ?? false;

/** «X y un grupo de directivos compraron»: of one who does it with somebody without a name the next sentence does not go on in the singular. */
const isJoined = (said: NounPhrase, { verb, phrases }: Clause): boolean => verb !== null && verb.plural && verb.person === 3 && !isSeveral(said)
  && some(phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.start > said.end && !isOrganization(phrase) && !carriesNoRole(phrase));

/** «Los servidores los pondrá X», «X presta N»: who does something for the company that is spoken of does not take its place. */
const servesTopic = ({ start, end }: Clause, { topic }: Discourse, told: readonly Event[]): boolean => topic !== null && some(told, ({ type, trigger, parties }) =>
  serving.has(type) && trigger.start >= start && trigger.end <= end && some([...parties.values()].flat(), ({ name, at }) => at.end <= start && some(topic.referents, (referent) => referent.name === name)));
const serving = new Set<DealType>(['supply', 'debt', 'energy', 'compute', 'licensing']);

/** «En 2017 cayó Nubela»: what the topic buys, left unsaid, leaves it the topic. */
const isBoughtByTopic = (said: NounPhrase, { topic }: Discourse, told: readonly Event[]): boolean => topic !== null && some(told, ({ parties }) =>
  some(parties.get('target') ?? [], ({ name }) => some(said.referents, (referent) => referent.name === name)) && some(parties.get('acquirer') ?? [], ({ name }) => some(topic.referents, (referent) => referent.name === name)));

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
const faring = new Set(['haber', 'ser', 'tratar', 'suponer', 'significar', 'representar', 'ir', 'estar', 'ocurrir', 'suceder', 'pasar', 'andar', 'cambiar', 'marchar', 'funcionar', 'costar', 'salir']);
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

/** «En marzo se contaba que Nubela buscaba N»: of whom nobody in particular says something. */
function rumouredOf(clause: Clause, clauses: readonly Clause[]): NounPhrase | undefined {
  const { verb, phrases } = clause;
  if (!verb || !impersonal(clause) || some(phrases, ({ phrase }) => phrase.preposition !== 'según' && isOrganization(phrase))) return undefined;
  const told = first(clauses, ({ kind, parent }) => kind === 'completive' && parent === clause);
  return told && first(told.phrases, ({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.entities.length > 0 && isActor(phrase))?.phrase;
}

/** «se cuenta», «se sabe», «parece», «resulta». */
const impersonal = ({ verb }: Clause): boolean => verb !== null && verb.person === 3 && !verb.plural && ((has(verb.clitics, 'se') && verb.clitics.length === 1) || seeming.has(verb.lemma));
const seeming = new Set(['parecer', 'resultar', 'constar', 'trascender', 'ocurrir', 'suceder', 'pasar', 'haber', 'caber']);

/** Verbs that bring their subject or object into the story. */
const presenting = new Set(['tener', 'haber', 'quedar', 'estar', 'aparecer', 'venir', 'ser', 'correr', 'figurar', 'destacar', 'irrumpir', 'debutar', 'seguir', 'entrar', 'llegar', 'valer']);

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
