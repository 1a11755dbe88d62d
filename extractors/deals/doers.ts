import type { Clause } from './clauses.js';
import { isBystander } from './memory.js';
import { altered, type NounPhrase } from './phrase.js';

/** Verbs whose subject is what happens: with one of them a deal noun after the verb has no doer («caducó la oferta», «fracasa la fusión»). */
const happening = new Set([
  'caducar', 'expirar', 'vencer', 'fracasar', 'naufragar', 'caer', 'descarrilar', 'llegar', 'ocurrir', 'suceder', 'prosperar', 'surgir', 'subir', 'bajar', 'crecer',
  'aumentar', 'disminuir', 'proseguir', 'continuar', 'seguir', 'avanzar', 'arrancar', 'empezar', 'comenzar', 'faltar', 'existir', 'haber', 'trascender', 'cuajar', 'decaer',
  'ascender', 'costar', 'valer', 'figurar', 'destacar', 'sobresalir', 'ser', 'estar', 'quedar', 'desaparecer', 'morir', 'nacer', 'influir', 'urgir', 'preocupar', 'gustar', 'sorprender',
  'peligrar', 'urgir', 'sonar', 'circular', 'culebrear', 'zozobrar', 'encallar', 'durar', 'cundir', 'cobrar', 'tardar', 'demorar',
]);

/** Verbs by which somebody else judges the deal: their subject does not make it («la CNMC autoriza la compra»). */
export const judging: ReadonlySet<string> = new Set([
  'autorizar', 'aprobar', 'vetar', 'bloquear', 'prohibir', 'investigar', 'examinar', 'revisar', 'supervisar', 'avalar', 'condicionar', 'impugnar', 'criticar', 'aplaudir',
  'tasar', 'asesorar', 'recomendar', 'tumbar', 'permitir', 'demandar', 'denunciar', 'recurrir', 'mirar', 'vigilar', 'frenar', 'cuestionar', 'sancionar',
]);

/** Verbs of whom a bid is made to, not of its maker («rechaza la oferta», «devolvió a X su propuesta»). */
const receiving = new Set(['rechazar', 'desestimar', 'declinar', 'rehusar', 'repeler', 'desdeñar', 'desoír', 'despreciar', 'repudiar', 'descartar', 'devolver', 'recusar', 'aceptar', 'recibir', 'respaldar', 'escuchar', 'analizar', 'preferir', 'ignorar', 'agradecer']);

/** Bodies of a company, through which it acts: «la junta de X aprobó la venta a Z». */
export const bodies: ReadonlySet<string> = new Set(['junta', 'consejo', 'directorio', 'asamblea', 'cúpula', 'dirección', 'directiva', 'equipo', 'patronato', 'gerencia']);

/** Verbs by which one has another do it («el Gobierno ordena a la SEPI la compra»). */
const ordering = new Set(['ordenar', 'encargar', 'encomendar', 'mandar', 'instar', 'mandatar', 'permitir', 'autorizar', 'prohibir', 'impedir', 'denegar', 'vetar', 'facilitar', 'consentir', 'bloquear']);

/**
 * Who does what a deal noun names, given the subject of its clause: nobody where the noun is itself the subject («se concretó la venta»),
 * nor one who only judges or tells of the deal.
 * @param said whether the clause itself, or one that shares its subject with it, says the subject
 */
export function doerOf(clause: Clause, noun: NounPhrase, subject: readonly NounPhrase[], said: boolean): readonly NounPhrase[] {
  if (subject.includes(noun) || isSubject(clause, noun, said)) return [];
  const { verb } = clause;
  const charged = verb && ordering.has(verb.lemma) ? clause.phrases.find(({ phrase }) => phrase.preposition === 'a' && phrase.referents.length > 0)?.phrase : undefined;
  if (charged && !charged.referents.every(({ mention }) => isBystander(mention))) return [charged];
  // «A y B aprueban su fusión»: what is their own they do not judge.
  if (isReceived(clause, noun) || (verb && judging.has(verb.lemma) && !noun.possessive && !subject.some(({ words }) => bodies.has(words[0] ?? '')))) return [];
  // «Bloomberg adelantó la compra de Y»: a medium mostly tells of it.
  const only = passing.some((name) => noun.classes.has(name)) ? 'media' : null;
  return subject.map(forWhom).filter((phrase) => !phrase.referents.length || !phrase.referents.every(({ mention }) => isBystander(mention) && (!actsItself.has(mention.entry?.kind ?? '') || mention.entry?.kind === only)));
}

/** Nouns by which a company changes hands. */
const passing = ['purchase', 'sale', 'bid'];

/** Whether the subject of the clause is who a bid was made to. */
export const isReceived = ({ verb }: Clause, noun: NounPhrase): boolean => verb !== null && noun.classes.has('bid') && receiving.has(verb.lemma);

/** Posts that speak for their organization; a founder or an analyst may act on his own account. */
export const posts: ReadonlySet<string> = new Set([
  'ceo', 'presidente', 'presidenta', 'director', 'directora', 'director general', 'directora general', 'consejero delegado', 'consejera delegada', 'portavoz', 'vocero', 'vocera', 'gerente', 'gerenta',
  'gerente general', 'presidente ejecutivo', 'presidenta ejecutiva', 'primer ejecutivo', 'primera ejecutiva', 'vicepresidente', 'vicepresidenta', 'voceros', 'portavoces', 'directivos',
]);

/** «un vocero de Rappi desmintió la fusión»: the organization, not who speaks for it. */
function forWhom(phrase: NounPhrase): NounPhrase {
  if (phrase.referents.length || !phrase.words.some((word) => posts.has(word))) return phrase;
  const referents = phrase.complements.find((complement) => complement.referents.length > 0)?.referents;
  return referents ? altered(phrase, { referents }) : phrase;
}

/** Bystanders that make deals of their own: a government buys, a newspaper licenses its articles. */
const actsItself = new Set(['government', 'media', 'agency', 'institution']);

/** Verbs by which a deal is made, in the passive with «se». */
const settling = new Set(['cerrar', 'concretar', 'firmar', 'anunciar', 'completar', 'formalizar', 'sellar', 'pactar', 'acordar', 'materializar', 'consumar', 'frustrar', 'rubricar', 'suscribir', 'ultimar', 'aprobar', 'producir', 'conocer', 'confirmar']);

/** Verbs by which one side begins a deal. */
const launching = new Set(['lanzar', 'presentar', 'formular', 'plantear', 'registrar', 'negociar', 'adjudicar', 'otorgar', 'conceder', 'renovar', 'ampliar', 'prorrogar', 'extender', 'ejecutar', 'realizar', 'efectuar']);

/** «el PPA ha sido suscrito por A y B», «la venta fue cerrada por X»: who makes the deal, where its noun is the subject of a passive; null: nobody is said. */
export function agentOfDeal({ verb, phrases }: Clause, noun: NounPhrase): NounPhrase | null {
  if (!verb?.passive || !(settling.has(verb.lemma) || launching.has(verb.lemma)) || judging.has(verb.lemma) || !phrases.some(({ phrase }) => phrase.preposition === null && phrase.start <= noun.start && noun.end <= phrase.end)) return null;
  const agent = phrases.find(({ phrase, side }) => side === 'after' && (phrase.preposition === 'por' || phrase.preposition === 'by') && phrase.referents.length > 0)?.phrase;
  return agent && !agent.referents.every(({ mention }) => isBystander(mention)) ? altered(agent, { preposition: null }) : null;
}

function isSubject(clause: Clause, noun: NounPhrase, said: boolean): boolean {
  const { verb } = clause;
  if (!verb) return false;
  const held = clause.phrases.find(({ phrase }) => phrase.start <= noun.start && noun.end <= phrase.end);
  if (!held || held.phrase.preposition !== null) return false;
  // «La puja por X, apoyada por su socio, Y, arrancó en marzo»: what opens the clause is its subject, a name after it an apposition.
  const opening = clause.phrases.find(({ phrase }) => phrase.preposition === null);
  if (held.side === 'before') return !said || (opening === held && held.phrase.referents.length === 0);
  // «X compró Y, y en enero se cerró la venta de Z»: nor has the noun of a passive with «se» the doer of the clause before.
  if (held.side === 'after' && verb.clitics.length === 1 && verb.clitics[0] === 'se' && settling.has(verb.lemma) && !clause.phrases.some(({ phrase }) => phrase.preposition === null && phrase.referents.length > 0)) return true;
  return !said && (happening.has(verb.lemma) || verb.passive || (verb.clitics.includes('se') && verb.chain.length === 0));
}
