import type { Clause } from './clauses.js';
import type { NounPhrase } from './phrase.js';

/** Verbs that say what their subject is («X será la inquilina»). */
const copulas = new Set(['ser', 'convertir', 'hacer', 'volver', 'quedar', 'resultar', 'pasar', 'devenir', 'actuar', 'ejercer', 'figurar', 'entrar', 'estrenar', 'erigir', 'llegar', 'debutar', 'aterrizar', 'desembarcar', 'instalar']);

/** Verbs that say whom their subject has in a role («tiene a X de inquilina», «ya encontró inquilino: X»). */
const gaining = new Set(['tener', 'contar', 'sumar', 'añadir', 'agregar', 'escoger', 'seleccionar', 'contratar', 'conseguir', 'encontrar', 'fichar', 'elegir', 'ganar', 'buscar', 'hallar', 'lograr', 'recibir', 'confirmar', 'incorporar', 'atraer', 'asegurar', 'amarrar', 'captar', 'cazar', 'firmar', 'presentar']);

/** Marks and spaces between a name and its apposition. */
const APPOSED = 2;

/**
 * Who has the role that a noun names: «X, inquilina de Z», «su inquilina, X», «X será la inquilina», «tiene a X de inquilina».
 * @param subject the doer of the noun in its clause
 */
export function bearersOf(clause: Clause, noun: NounPhrase, subject: readonly NounPhrase[]): NounPhrase[] {
  if (noun.entities.some(({ kind }) => kind === 'org')) return [noun];
  const at = clause.phrases.findIndex(({ phrase }) => phrase.start <= noun.start && noun.end <= phrase.end);
  if (at < 0) return [];
  const { phrase: held, side } = clause.phrases[at];
  if (held !== noun) return noun.preposition === 'de' && !noun.definite && names(held) ? [held] : [];
  const apposed = [clause.phrases[at - 1]?.phrase, clause.phrases[at + 1]?.phrase].find((phrase, next) => phrase && names(phrase) && (next ? phrase.start - noun.end : noun.start - phrase.end) <= APPOSED
    && (next ? phrase.preposition === null : noun.preposition === null));
  if (apposed) return [apposed];
  const { verb } = clause;
  const others = clause.phrases.filter((other, i) => i !== at && other.side === 'after' && names(other.phrase)).map(({ phrase }) => phrase);
  if (side === 'before') return verb?.lemma === 'ser' ? others.filter(({ preposition }) => preposition === null) : [];
  if (verb && copulas.has(verb.lemma)) return subject.filter(names);
  return verb && gaining.has(verb.lemma) ? others.filter(({ preposition }) => preposition === null || preposition === 'a' || preposition === 'con') : [];
}

const names = (phrase: NounPhrase): boolean => phrase.entities.some(({ kind }) => kind === 'org') || phrase.referents.length > 0;
