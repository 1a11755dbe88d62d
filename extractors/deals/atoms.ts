import type { Range } from '../article.js';
import { cues } from '../organizations/cues.js';
import { groupBy } from '../ranges.js';
import { fold } from '../organizations/words.js';
import type { Token } from '../text/tokens.js';
import { verbForms, type VerbForm } from '../verbs/index.js';
import {
  adverbs, clitics, conjunctions, determiners, negations, possessives, prenominal, prepositionPhrases, prepositions, relatives, softeners, subordinators, timeUnits,
} from './grammar.js';
import { locutionAt, type Locution } from './locutions.js';
import type { NounClasses } from './nouns.js';
import { phraseFinder } from './phrase-finder.js';
import { atomOf, type Atom, type Entity } from './phrase.js';

const figureKinds: ReadonlySet<Entity['kind']> = new Set(['money', 'power', 'percent', 'duration']);
const isPunctuation = /^[^\p{L}\p{N}]+$/u;
/** «Ronda millonaria», «Compra masiva»: an adjective after a noun that opens a headline. */
const adjectiveLike = /^\p{Ll}{3,}(?:aria|ario|al|osa|oso|iva|ivo|ica|ico)$/u;
const capital = /^\p{Lu}/u;
/** Most tokens begin with a letter or a figure of ASCII, which tells without an expression. */
const isWordly = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isMark = (text: string): boolean => !isWordly(text.charCodeAt(0)) && isPunctuation.test(text);
const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
};

/** True for the mentions that are figures. */
export const isFigure = (entity: Entity | undefined): boolean => entity !== undefined && figureKinds.has(entity.kind);

/** True for what begins a phrase of its own: figures and counted chips. */
export const opensPhrase = (entity: Entity): boolean => isFigure(entity) || (entity.kind === 'chip' && entity.mention.quantity !== null);

/**
 * Lays the mentions over the tokens of one sentence and names the class of every word left.
 * @param nouns the nouns of the seeds, which settle «la compra» against «compra» and join «centro de datos»
 */
export function atomize(tokens: readonly Token[], entities: readonly Entity[], nouns: NounClasses): Atom[] {
  const isDealNoun = (word: string): boolean => nouns.of(word) !== undefined;
  const atoms: Atom[] = [];
  let entityAt = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    while (entityAt < entities.length && entities[entityAt].mention.end <= token.start) entityAt++;
    const entity = entities[entityAt];
    if (entity && entity.mention.start < token.end && !namesFacility(entity, tokens, i, nouns)) {
      if (atoms.at(-1)?.entity !== entity) {
        if (opensPhrase(entity)) dropSofteners(atoms);
        atoms.push(atomOf('entity', '', entity.mention, { entity }));
      }
      continue;
    }
    const unit = atoms.at(-1)?.entity?.kind === 'money' ? perUnitAt(tokens, i) : 0;
    if (unit) {
      atoms.push(atomOf('adverb', 'each', { start: token.start, end: tokens[i + unit - 1].end }));
      i += unit - 1;
      continue;
    }
    if (atoms.at(-1)?.entity?.kind === 'percent' && majority.has(`${token.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`)) {
      i += 2;
      continue;
    }
    const ago = agoAt(tokens, i);
    if (ago) {
      atoms.push(atomOf('adverb', 'hace', { start: token.start, end: tokens[i + ago - 1].end }));
      i += ago - 1;
      continue;
    }
    const locution = locutionAt(tokens, i);
    if (locution && !(entity && entity.mention.start < tokens[i + locution.length - 1].end)) {
      i = overLocution(locution, tokens, i, atoms);
      continue;
    }
    const phrase = prepositionPhraseAt(tokens, i);
    if (phrase) {
      atoms.push(atomOf('preposition', phrase.value, { start: token.start, end: tokens[i + phrase.length - 1].end }, articleIn(tokens[i + phrase.length - 1].lower)));
      i += phrase.length - 1;
      continue;
    }
    if (token.lower === 'más' && entity?.kind === 'org' && entity.mention.start === tokens[i + 1]?.start && joinsNames(atoms)) {
      atoms.push(atomOf('conjunction', 'y', token));
      continue;
    }
    const compound = nouns.compoundAt(tokens, i);
    if (compound) {
      atoms.push(atomOf('word', compound.words, { start: token.start, end: tokens[i + compound.length - 1].end }));
      i += compound.length - 1;
      continue;
    }
    atoms.push(isSaidOfName(atoms, tokens, i + 1) ? atomOf('word', token.lower, token) : classify(token, tokens[i + 1], atoms, isDealNoun));
  }
  return atoms;
}

/**
 * Reads over an adverb of several words, and beside a verb over the commas on both sides of it («compra, por sorpresa, Nubela»); makes an atom of one that
 * opens a clause or governs a noun.
 * @returns the place of the last token that is read
 */
function overLocution({ as, length }: Locution, tokens: readonly Token[], at: number, atoms: Atom[]): number {
  const last = at + length - 1;
  const next = tokens[last + 1];
  const range = { start: tokens[at].start, end: tokens[last].end };
  if (as !== 'adverb') {
    const opens = as === 'subordinator' || (next !== undefined && verbForms(next.lower).some(isFiniteForm));
    atoms.push(opens ? atomOf('subordinator', 'como', range) : atomOf('preposition', 'contra', range));
    return last;
  }
  if (atoms.at(-1)?.lower !== ',' || next?.text !== ',') return last;
  if (atoms.at(-2)?.kind !== 'verb' && !beginsVerb(tokens[last + 2])) {
    // «En Noruega, por ejemplo, X y Z construyen»: no list of three.
    atoms.push(atomOf('adverb', '', range));
    return last;
  }
  atoms.pop();
  return last + 1;
}

const beginsVerb = (token: Token | undefined): boolean =>
  token !== undefined && (clitics.has(token.lower) || negations.has(token.lower) || verbForms(token.lower).some(isFiniteForm));

/** «A y B más C», «A y B, que ya estaban, más C»: after names «más» adds another. */
const joinsNames = (before: readonly Atom[]): boolean => {
  const last = before.at(-1);
  return last?.entity?.kind === 'org' || (last?.lower === ',' && before.some(({ entity }) => entity?.kind === 'org'));
};

/** «el 50 % más una acción». */
const majority = new Set(['más una acción', 'más un título', 'menos una acción', 'más una participación']);

/** «el Parque Eólico General Levalle»: a facility by its name, no company. */
function namesFacility(entity: Entity, tokens: readonly Token[], at: number, nouns: NounClasses): boolean {
  if (entity.kind !== 'org' || entity.mention.entry || entity.mention.start !== tokens[at].start) return false;
  const compound = nouns.compoundAt(tokens, at);
  return compound !== null && (nouns.of(compound.words)?.has('facility') ?? false);
}

function dropSofteners(atoms: Atom[]): void {
  for (;;) {
    const last = atoms.at(-1);
    const words = last && softenersByEnd.get(wordOf(last))?.find((softener) => softener.length <= atoms.length && softener.every((word, i) => wordOf(atoms[atoms.length - softener.length + i]) === word));
    if (!words) return;
    atoms.length -= words.length;
  }
}

/** Softeners by their last word, the longest first. */
const softenersByEnd = groupBy(softeners, (words) => words.at(-1)!);

const shares = new Set(['acción', 'título', 'papel']);

/** «por título», «la acción», «por cada acción», «cada una» right after an amount: how many tokens say that it is a price of one. */
function perUnitAt(tokens: readonly Token[], at: number): number {
  const word = (step: number): string => tokens[at + step]?.lower ?? '';
  let length = word(0) === 'por' || word(0) === 'a' ? 1 : 0;
  if (['la', 'el', 'cada'].includes(word(length))) length++;
  if (length > 0 && (shares.has(word(length)) || (word(length - 1) === 'cada' && /^un[oa]$/.test(word(length))))) return length + 1;
  return 0;
}

/** Words between «hace» and what it counts. */
const LONGEST_AGO = 6;

/** How many tokens «hace dos meses», «hace apenas un año», «hace poco» take; 0: none starts here. */
function agoAt(tokens: readonly Token[], at: number): number {
  if (tokens[at].lower !== 'hace') return 0;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_AGO; i++) {
    if (timeUnits.has(tokens[i].lower) || tokens[i].lower === 'tiempo' || (tokens[i].lower === 'poco' && !['más', 'menos'].includes(tokens[i + 1]?.lower ?? ''))) return i + 1 - at;
    if (isMark(tokens[i].text)) return 0;
  }
  return 0;
}

const wordOf = (atom: Atom): string => atom.kind === 'entity' ? '' : atom.lower;

/** The article that has melted into a preposition. */
export const MELTED = 'el';
const melted = { surface: MELTED };
const articleIn = (word: string): Parameters<typeof atomOf>[3] => word === 'al' || word === 'del' ? melted : undefined;

const prepositionPhraseAt = phraseFinder(prepositionPhrases);

/** The words of the closed classes but prepositions and clitics; a word of several is of the first. */
const closed = new Map<string, Atom['kind']>();
const classes: readonly (readonly [Atom['kind'], ReadonlySet<string>])[] = [
  ['determiner', determiners], ['possessive', possessives], ['relative', relatives], ['negation', negations], ['conjunction', conjunctions], ['subordinator', subordinators], ['adverb', adverbs],
];
for (const [kind, words] of classes) for (const word of words) if (!closed.has(word)) closed.set(word, kind);

function classify(token: Token, next: Token | undefined, before: readonly Atom[], isDealNoun: (word: string) => boolean): Atom {
  const { lower } = token;
  if (isMark(token.text)) return atomOf('punctuation', token.text, token);
  const previous = before.at(-1);
  const preposition = prepositions.get(lower);
  // «para que X entre en su capital»: no preposition stands before another.
  if (lower === 'entre' && next?.lower === 'en') return atomOf('verb', lower, token, { forms: verbForms('entren').map((form) => ({ ...form, plural: false })) });
  if (preposition) return atomOf('preposition', preposition, token, articleIn(lower));
  if (clitics.has(lower) && next && cliticHost(lower, next, previous, isDealNoun)) return atomOf('clitic', lower, token);
  // «ha dicho que»: a determiner, but after its auxiliary.
  if (lower === 'dicho' && previous?.forms?.some(({ lemma }) => lemma === 'haber')) return atomOf('verb', lower, token, { forms: verbForms(lower) });
  // «se dieron el "sí"».
  if (lower === 'sí' && (previous?.kind === 'determiner' || previous?.kind === 'punctuation')) return atomOf('word', lower, token);
  const kind = closed.get(lower) ?? (lower.endsWith('mente') && lower.length > 7 ? 'adverb' : undefined);
  if (kind) return atomOf(kind, lower, token);
  const capital = isCapital(token.text);
  const first = previous === undefined || (previous.kind === 'punctuation' && /[:|"«“¿¡(•▸→—-]/.test(previous.lower));
  if (capital && !first && !isDealNoun(lower)) return atomOf('name', lower, token, { surface: token.text });
  // «Lucía Ferrer»: a given name before a surname is no verb.
  const isName = capital && (!first || (next !== undefined && isCapital(next.text) && cues.givenName.has(fold(token.text))));
  const forms = isName || (pastTime.test(lower) && previous?.kind !== 'verb') ? [] : verbForms(lower === 'hay' ? 'ha' : lower);
  if (forms.length && (readsAsVerb(lower, forms, previous, next, isDealNoun) || endsApposition(before, forms, next) || isSubjunctiveDue(before, forms))) return atomOf('verb', lower, token, { forms });
  return capital && !forms.length && !isDealNoun(lower) ? atomOf('name', lower, token, { surface: token.text }) : atomOf('word', lower, token);
}

/** «X, firma con sede en Austin»: what X is. */
const isSaidOfName = (before: readonly Atom[], after: readonly Token[], at: number): boolean =>
  before.at(-1)?.lower === ',' && before.at(-2)?.entity?.kind === 'org' && after[at]?.lower === 'con' && after[at + 1]?.lower === 'sede';

/** «el año pasado», «a mediados de 2020»: no participle unless an auxiliary stands before it. */
const pastTime = /^(?:pasad[oa]s?|mediados)$/;

/** «la compró», «se hizo»: a clitic when a verb follows that is not read as a noun («la compra»). */
function cliticHost(lower: string, next: Token, previous: Atom | undefined, isDealNoun: (word: string) => boolean): boolean {
  if (lower === 'se' || lower === 'le' || lower === 'les' || lower === 'nos' || lower === 'me' || lower === 'te') return true;
  if (previous?.kind === 'preposition') return false;
  const forms = verbForms(next.lower);
  // «lo firma», «los firma»: the article would not agree with the noun.
  if ((lower === 'lo' || (lower.endsWith('s') && !next.lower.endsWith('s'))) && forms.some((form) => form.person === 3)) return true;
  return forms.some(isFiniteForm) && !nounish(next.lower, forms, isDealNoun);
}

const isFiniteForm = (form: VerbForm): boolean => form.person > 0;
const nounish = (word: string, forms: readonly VerbForm[], isDealNoun: (word: string) => boolean): boolean =>
  isDealNoun(word) || forms.some((form) => form.alsoNoun);

/** Determiners that also stand alone: «ambas crearán», «esta invertirá». */
const pronouns = new Set(['ambos', 'ambas', 'esta', 'este', 'estos', 'estas', 'esa', 'ese', 'aquella', 'aquel', 'todos', 'todas', 'ésta', 'éste', 'aquélla', 'aquél']);

/**
 * «Orbalia, una plataforma de música, compra a Lumbre…», «Orbalia —que ganó un 3 %— encomienda a Lumbre…»: after a name and what is said of it the verb is
 * due. Of verbs there are between no more than pronouns and conjunctions open clauses.
 */
function endsApposition(before: readonly Atom[], forms: readonly VerbForm[], next: Token | undefined): boolean {
  const closing = before.at(-1)?.lower ?? '';
  const opening = openings[closing];
  if (opening === undefined || next?.lower !== 'a' || !forms.some((form) => form.person === 3 && form.mood === 'indicative')) return false;
  const from = before.findIndex(({ kind, lower }) => kind === 'punctuation' && lower === opening);
  if (from < 1 || from === before.length - 1 || before.slice(0, from).some(({ kind }) => kind === 'verb') || !before.slice(0, from).some(({ entity }) => entity?.kind === 'org')) return false;
  let verbs = 0;
  for (const { kind, forms: read } of before.slice(from)) {
    if (kind === 'relative' || kind === 'subordinator' || kind === 'conjunction') verbs--;
    else if (kind === 'verb' && read!.some(isFiniteForm)) verbs++;
  }
  return verbs <= 0;
}

/** What opens the asides that these marks close. */
const openings: Readonly<Record<string, string>> = { ',': ',', ')': '(', '—': '—', '–': '–' };

/** Atoms between «que» and a subjunctive that its clause waits for. */
const SUBJUNCTIVE_REACH = 8;

/** «exige que Orbalia utilice sus chips»: after «que» and a subject the present subjunctive is a verb, and no noun right after a company. */
function isSubjunctiveDue(before: readonly Atom[], forms: readonly VerbForm[]): boolean {
  if (!forms.some((form) => form.person === 3 && form.mood === 'subjunctive')) return false;
  const previous = before.at(-1);
  const afterCompany = previous?.entity?.kind === 'org';
  if (!afterCompany && (previous?.kind !== 'word' || forms.some((form) => form.alsoNoun))) return false;
  for (let at = before.length - 1; at >= Math.max(0, before.length - SUBJUNCTIVE_REACH); at--) {
    const { kind, lower } = before[at];
    if (kind === 'verb' || kind === 'punctuation') return false;
    if ((kind === 'relative' || kind === 'conjunction' || kind === 'subordinator') && lower === 'que') return true;
  }
  return false;
}

const agentive: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['punctuation', 'entity', 'word', 'name']);
const auxiliaries = new Set(['haber', 'ser', 'estar', 'quedar', 'resultar', 'tener', 'llevar', 'ver', 'seguir', 'dejar', 'salir']);

const bareNumber = /^\d[\d.,]*$/u;

/** «suscribimos»: no noun ends so. */
const lowerEndsInMos = /[aei]mos$/u;

/** Settles words that are a verb form and a noun («compra», «firma», «acuerdo») by what stands before and after. */
function readsAsVerb(
  word: string, forms: readonly VerbForm[], previous: Atom | undefined, next: Token | undefined, isDealNoun: (word: string) => boolean,
): boolean {
  // «con 2.000 empleados»: what is counted.
  if (previous?.kind === 'word' && bareNumber.test(previous.lower) && next?.lower !== 'por' && forms.every((form) => form.mood === 'participle')) return false;
  // «de habla hispana», «de larga distancia»: no finite verb stands right behind a preposition.
  if (previous?.kind === 'preposition' && previous.lower !== 'según' && forms.every((form) => isFiniteForm(form) || form.mood === 'imperative')) return false;
  // «cuya compra».
  if (previous?.kind === 'relative' && previous.lower.startsWith('cuy')) return false;
  // «Nubela, participada por Orbalia», «una firma participada por Orbalia»: with its agent it is no noun.
  if (next?.lower === 'por' && previous && agentive.has(previous.kind) && forms.every((form) => form.mood === 'participle')) return true;
  // «dieron entrada a X»: a noun, but after an auxiliary.
  const bareNoun = previous?.kind === 'verb' && isDealNoun(word) && !previous.forms!.some(({ lemma }) => auxiliaries.has(lemma)) && forms.every((form) => form.mood === 'participle');
  const afterAuxiliary = !bareNoun && previous?.kind === 'verb' || (previous?.kind === 'adverb' && forms.every((form) => form.mood === 'participle'));
  if (afterAuxiliary && forms.some((form) => form.mood === 'participle' || form.mood === 'infinitive' || form.mood === 'gerund')) return true;
  if (!nounish(word, forms, isDealNoun)) {
    if (forms.every((form) => form.person === 1 || form.person === 2 || (form.mood === 'subjunctive' && form.tense === 'present') || form.mood === 'imperative')) {
      if (lowerEndsInMos.test(word) && forms.some((form) => form.person === 1 && form.plural && form.mood === 'indicative') && !['determiner', 'possessive', 'preposition'].includes(previous?.kind ?? '')) return true;
      return previous === undefined || !['word', 'entity', 'determiner', 'possessive', 'preposition', 'verb'].includes(previous.kind);
    }
    const nominal = previous && (previous.kind === 'possessive' || (previous.kind === 'determiner' && !(pronouns.has(previous.lower) && forms.some((form) => form.person === 3 && form.mood !== 'subjunctive'))));
    return !(nominal && !forms.some((form) => form.mood === 'infinitive' || (form.mood === 'participle' && standsForNoun(previous, next))));
  }
  if (forms.every((form) => form.person === 1 || form.mood === 'subjunctive' || form.mood === 'imperative')) {
    return previous?.kind === 'clitic' || (previous?.kind === 'relative' && forms.some((form) => form.person === 3));
  }
  switch (previous?.kind) {
    case undefined:
    case 'punctuation': return next !== undefined && !(isDealNoun(word) && adjectiveLike.test(next.text)) && !['de', 'del', 'por', 'y', 'e', ',', ':', 'en', 'a', 'que'].includes(next.lower);
    case 'entity': return !isFigure(previous.entity);
    case 'clitic': case 'relative': case 'negation': case 'adverb': case 'name': return true;
    case 'conjunction': return next !== undefined && !['de', 'del', 'y', ','].includes(next.lower);
    case 'word': return seldomNoun.has(word) || !prenominal.has(previous.lower) && next !== undefined && !['de', 'del', ',', '.', 'por', 'con'].includes(next.lower) && !previous.lower.endsWith('s');
    default: return false;
  }
}

/** «el cheque vino de X»: no wine behind a noun. */
const seldomNoun = new Set(['vino']);

/** «la liderada por X», «los fundados en Quito»: after an article a participle with a complement stands for its noun; «un comunicado», «su citado plan» are none. */
const standsForNoun = (previous: Atom, next: Token | undefined): boolean =>
  ['el', 'la', 'los', 'las', 'lo'].includes(previous.lower) && next !== undefined && ['por', 'con', 'en', 'a'].includes(next.lower);

/** The part of `all` that lies inside the range; nested mentions give way to the longer one. */
export function entitiesIn(all: readonly Entity[], range: Range): Entity[] {
  const inside: Entity[] = [];
  for (const entity of all) {
    if (entity.mention.end <= range.start) continue;
    if (entity.mention.start >= range.end) break;
    const last = inside.at(-1);
    if (last && entity.mention.start < last.mention.end) continue;
    inside.push(entity);
  }
  return inside;
}
