import { MELTED, opensPhrase } from './atoms.js';
import { definites, timeUnits } from './grammar.js';
import type { NounClasses } from './nouns.js';
import type { Atom, NounPhrase } from './phrase.js';

/** A phrase, and the atom that follows it. */
export interface Parsed {
  readonly phrase: NounPhrase;
  readonly next: number;
}

/** The words of a phrase up to its first complement: article, adjectives, noun, name, figure; null: no phrase begins there. */
export function parseCore(atoms: readonly Atom[], from: number, preposition: string | null, nouns: NounClasses, start: number): Parsed | null {
  const words: string[] = [];
  const classes = new Set<string>();
  const entities: NounPhrase['entities'] = [];
  // «al grupo», «del fondo».
  let definite = preposition !== null && atoms[from - 1]?.surface === MELTED;
  let possessive = false;
  let at = from;
  if (preposition === 'holder') classes.add('held');
  const names: string[] = [];
  for (; at < atoms.length; at++) {
    const atom = atoms[at];
    const empty = words.length === 0 && entities.length === 0 && names.length === 0;
    if (atom.kind === 'determiner' || atom.kind === 'possessive') {
      if (!empty) break;
      definite ||= definites.has(atom.lower);
      possessive ||= atom.kind === 'possessive';
      if (atom.kind === 'possessive') classes.add('own');
    } else if (atom.kind === 'entity') {
      const { kind } = atom.entity!;
      const last = entities.at(-1);
      // Counted chips begin a phrase as figures do: «al mismo proveedor 18.000 GB300».
      if (opensPhrase(atom.entity!) ? !empty && !(kind === 'money' && classesEndWithRound(words)) : last !== undefined) break;
      // «En julio Intel…»: a time of the year ends before a name.
      if ((kind === 'date' || classes.has('time')) && !empty && !(kind === 'date' && words.length === 1 && !entities.length && turned.has(words[0]))) break;
      // «encabeza la ronda X»: the name is the subject, not the round's; in «a la sueca X le han caído» it is not.
      if (kind === 'org' && !empty && !nouns.isDemonym(words.at(-1) ?? '') && opensClause(atoms, from, preposition) && isVerbal(atoms[at + 1]) && !isTakenUp(preposition, atoms[at + 1])) break;
      if (kind === 'org' && words.length > 0 && takesNoName(words.at(-1)!, preposition, atoms[from - 1]?.kind === 'verb', nouns)) break;
      entities.push(atom.entity!);
      classes.add(kind);
      // «un 69 % más de lo que costaba»: no share.
      if (atom.entity!.kind === 'percent' && !comparing.has(atoms[at + 1]?.lower ?? '')) classes.add(atom.entity!.mention.value >= 50 ? 'control' : 'minority');
    } else if (atom.kind === 'word') {
      // «compra a Oracle cómputo»: a bare object after the one who sells it.
      if (entities.length > 0 && nouns.of(atom.lower) && (entities[0].kind !== 'org' || dative.has(preposition ?? '') || (preposition === 'de' && opensObject(atoms, from)))) break;
      // «compró Nubela dos años después»: a time that is counted behind a name.
      if (entities[0]?.kind === 'org' && counts.test(atom.lower) && timeUnits.has(atoms[at + 1]?.lower ?? '')) break;
      if (preposition !== null && !empty && counts.test(atom.lower) && (entities.length > 0 ? dative.has(preposition) : words.length + names.length > 0 && /^\p{L}/u.test(atom.lower) && !counts.test(words.at(-1) ?? ''))) break;
      // «emitió en septiembre bonos», «firmó en los últimos meses contratos»: a time is over before what is dealt in.
      if (words.length > 0 && (words.length === 1 ? classes.has('time') : nouns.of(words.at(-1)!)?.has('time')) && (preposition === 'en' || timeUnits.has(words.at(-1)!)) && (counts.test(atom.lower) || (nouns.of(atom.lower) && !nouns.of(atom.lower)!.has('time')))) break;
      if (words.length > 0 && isAnotherNoun(words[0], atom.lower, nouns)) break;
      // «los ordenadores centrales»: an adjective that is also a noun says nothing of its own.
      const qualifies = alsoAdjectives.has(atom.lower) && words.length > 0 && nouns.of(words.at(-1)!) !== undefined;
      words.push(atom.lower);
      // «el 49 % restante» completes control.
      if (atom.lower === 'restante' && classes.delete('minority')) classes.add('control');
      if (!qualifies) for (const name of nouns.of(atom.lower) ?? []) classes.add(name);
      if (controlling.has(atom.lower) && classes.delete('stake')) classes.add('control');
    } else if (atom.kind === 'name') {
      if (words.length > 0 && nouns.of(words.at(-1)!)?.has('halves')) break;
      // «En 2012 Zuckerberg compró…»: nor does a date hold the name of who acts then.
      if (entities.at(-1)?.kind === 'date') break;
      names.push(atom.surface ?? atom.lower);
      for (const name of nouns.of(atom.lower) ?? []) classes.add(name);
    } else if (atom.kind === 'verb' && !empty && (entities.length === 0 ? isAdjectivalParticiple(atom) : pastDate.has(atom.lower) && entities.at(-1)!.kind === 'date')) {
      words.push(atom.lower);
    } else if (atom.kind === 'negation' && atom.lower === 'no' && words.length > 0 && atoms[at + 1]?.kind === 'word') {
      // «la minera no metálica», «una oferta no vinculante».
      continue;
    } else if (atom.kind === 'negation' && atom.lower === 'no' && words.length > 0 && isParticiple(atoms[at + 1]) && atoms[at + 2]?.lower === 'de') {
      // «los activos no regulados de X».
      words.push(atoms[++at].lower);
    } else if (atom.lower === '-' && names.length > 0 && atoms[at - 1].end === atom.start && atoms[at + 1]?.kind === 'name' && atoms[at + 1].start === atom.end) {
      continue;
    } else if (atom.kind === 'punctuation' && /^["'“”«»‘’]$/.test(atom.lower) && (isQuotedName(atoms, at) || closesQuoted(atoms, from, at))) {
      continue;
    } else if (atom.kind === 'adverb' && empty && definite && standing.has(atom.lower) && atoms[at + 1]?.kind === 'word') {
      // «la también española X», «la hoy cotizada X».
      continue;
    } else if (atom.kind === 'preposition' && atom.lower === 'hasta' && empty && definite && standing.has(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.kind === 'word') {
      // «la hasta ahora discreta X».
      at++;
    } else {
      break;
    }
  }
  if (words.length === 0 && entities.length === 0 && names.length === 0) {
    // «la primera», «el 51 %» are covered above; a bare «los» before a relative stands for its noun.
    const only = atoms[from];
    if (at === from || only === undefined) return null;
    words.push(only.lower);
  }
  const phrase: NounPhrase = {
    unit: 'noun', start, end: atoms[at - 1].end, preposition, words, name: names.join(' '), definite, possessive, entities,
    complements: [], parentheses: [], classes, referents: [], coordinated: [],
  };
  return { phrase, next: at };
}

/** «En octubre Orbalia compró», «Con ese dinero Orbalia compró»: an adjunct that opens a clause does not swallow the subject after it. */
function opensClause(atoms: readonly Atom[], from: number, preposition: string | null): boolean {
  if (preposition === null || preposition === 'según') return false;
  let before = from - 1;
  while (atoms[before]?.kind === 'preposition') before--;
  return before < 0 || atoms[before].kind === 'punctuation' || atoms[before].kind === 'conjunction';
}

const isVerbal = (atom: Atom | undefined): boolean => atom !== undefined && (atom.kind === 'verb' || atom.kind === 'clitic' || atom.kind === 'negation');

/** «A la cervecera X le vende Y…»: what a clitic takes up has its name with it. */
const isTakenUp = (preposition: string | null, next: Atom): boolean => preposition === 'a' && next.kind === 'clitic' && /^l[aeo]s?$/.test(next.lower);

/** Words that are an adjective after a noun. */
const alsoAdjectives = new Set(['central', 'centrales']);

/** «una participación mayoritaria» is control. */
const controlling = new Set(['mayoritaria', 'mayoritario', 'controladora', 'controlador']);

const comparing = new Set(['más', 'menos']);

/** «participan en la operación A y B», «acudió a la cita A», «lidera la operación A»: a name after what one takes part in or leads is who does. */
const takesNoName = (word: string, preposition: string | null, afterVerb: boolean, nouns: NounClasses): boolean => word === 'parte' || nameless.some((name) => nouns.of(word)?.has(name))
  || ((preposition === 'en' || preposition === 'a' || (preposition === null && afterVerb)) && joinable.some((name) => nouns.of(word)?.has(name)));
const nameless = ['round', 'cash', 'perimeter', 'halves', 'talks'];
const joinable = ['operation', 'tender', 'call', 'capital'];
/** «encargó a X seis satélites», «tiene en cartera tres plantas»: a number after a name begins the next phrase. */
const dative = new Set(['a', 'para', 'con', 'en']);
/** «recibió de Orbalia permiso»: right behind a verb the one from whom something comes. */
const opensObject = (atoms: readonly Atom[], from: number): boolean => atoms[from - 2]?.kind === 'verb';
/** Words of a count («dos», «miles»). */
export const counts = /^(?:\d[\d.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cien|mil|cientos|miles|decenas|millones|nuevos|nuevas)$/;
/** «a la compañía vasca servicios en la nube»: a plural deal noun after a singular head begins another phrase. */
const isAnotherNoun = (head: string, word: string, nouns: NounClasses): boolean =>
  nouns.of(word) !== undefined && !timeUnits.has(word) && isPlural(word.split(' ', 1)[0]) && !isPlural(head) && !counts.test(head) && nouns.of(head) === undefined;
export const isPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('és') && !word.endsWith('us');

const classesEndWithRound = (words: readonly string[]): boolean => words.length === 1 && words[0] === 'ronda';

/** «el pasado diciembre», «el próximo enero»: which one it is stands before the date. */
const turned = new Set(['pasado', 'pasada', 'próximo', 'próxima', 'reciente', 'último', 'última']);

/** «el jueves pasado», «la semana pasada». */
const pastDate = new Set(['pasado', 'pasada', 'pasados', 'pasadas']);

const isParticiple = (atom: Atom | undefined): boolean => atom?.kind === 'verb' && (atom.forms ?? []).every((form) => form.mood === 'participle');

/** «un acuerdo valorado en», «acciones preferentes compradas»: a bare participle that qualifies a noun and governs nothing. */
function isAdjectivalParticiple(atom: Atom): boolean {
  return isParticiple(atom) && ['conjunto', 'previsto', 'conocido', 'convertido', 'privado', 'avanzado', 'avanzada', 'avanzadas', 'pasado', 'pasada', 'pasados', 'pasadas', 'unido', 'unidos', 'unida'].includes(atom.lower);
}

const isQuotedName = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at + 1];
  return next !== undefined && (next.kind === 'name' || next.kind === 'entity' || next.kind === 'word') && /^[\p{L}]/u.test(next.lower || 'x') && atoms[at - 1]?.end !== undefined && atoms[at].end === next.start && atoms[at - 1].kind !== 'verb';
};

/** «la ‘startup’ X»: the quoted word goes on to the name. */
function closesQuoted(atoms: readonly Atom[], from: number, at: number): boolean {
  const [before, mark, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (before?.kind !== 'word' || before.end !== mark.start || next?.entity?.kind !== 'org' || next.start - mark.end !== 1) return false;
  for (let open = at - 2; open >= from && open >= at - LONGEST_QUOTED; open--) if (atoms[open].kind === 'punctuation') return atoms[open].end === atoms[open + 1].start;
  return false;
}
const LONGEST_QUOTED = 4;

/** Adverbs between an article and its adjective. */
const standing = new Set(['también', 'ahora', 'hoy', 'entonces', 'ya', 'siempre', 'antes']);
