import { QualifierSeed } from '../../schemas/plain.js';
import type { Qualifier } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import type { Range } from '../article.js';
import { addPhrase, phraseAfter, phraseBefore, phraseTree, wordBefore } from './phrases.js';
import type { PhraseMatch, Word } from './phrases.js';
import type { FoundNumber } from './index.js';

/** How sure a figure is, and the passage that says so with the figure in it. */
export interface FoundQualifier extends Range {
  readonly qualifier: Qualifier;
}

const before = phraseTree<Qualifier>();
const after = phraseTree<Qualifier>();
const verbForms = new Map<string, Qualifier>();
const reachForms = new Set<string>();
const levelStems: string[] = [];

/** Words that may stand between a qualifier and its figure: «más de los 40», «supera ya los 40», «casi otros 40». */
const BETWEEN = new Set(['los', 'las', 'el', 'la', 'esos', 'esas', 'ya', 'otros', 'otras', 'sus', 'incluso', 'tambien', 'solo', 'apenas', 'a', 'al', 'unos', 'unas', 'holgadamente', 'ampliamente', 'con', 'creces', 'claridad']);
const DEFINITE = new Set(['los', 'las', 'el', 'la']);
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ar: ['a', 'an', 'aba', 'aban', 'o', 'aron', 'ara', 'aran', 'aria', 'arian', 'ar', 'ando', 'ado', 'e', 'en', 'arse'],
  er: ['e', 'en', 'ia', 'ian', 'io', 'ieron', 'era', 'eran', 'eria', 'erian', 'er', 'iendo', 'ido', 'a', 'an', 'erse'],
};
/** Letters of a stem that change before «e»: «rocen», «lleguen». */
const BEFORE_E: Readonly<Record<string, string>> = { z: 'c', g: 'gu', c: 'qu' };
const DENIALS = new Set(['no', 'sin', 'nunca', 'jamas', 'tampoco', 'ni']);

function isDenied(text: string, verb: Word): boolean {
  const word = wordBefore(text, verb.start);
  return word !== null && (DENIALS.has(word.key) || (word.key === 'se' && DENIALS.has(wordBefore(text, word.start)?.key ?? '')));
}

/** «no supera los 40 millones» */
function unlessDenied(text: string, verb: Word, qualifier: Qualifier): Qualifier {
  return qualifier === 'at_least' && isDenied(text, verb) ? 'at_most' : qualifier;
}

/** «no alcanza los 40 millones», «casi llega a 40 millones»; reaching them says nothing more. */
function reached(text: string, verb: Word, end: number): FoundQualifier | null {
  if (isDenied(text, verb)) return { qualifier: 'at_most', start: verb.start, end };
  const nearly = phraseBefore(before, text, verb.start);
  return nearly?.value === 'approximate' ? { qualifier: 'approximate', start: nearly.edge, end } : null;
}

/** What is said of a figure right after it, if anything: «40 millones largos». */
export function qualifierAfter(text: string, end: number): Qualifier | null {
  return phraseAfter(after, text, end)?.value ?? null;
}

/** «ronda a comienzos de mes los 40»: a verb and its object are seldom farther apart in the news articles this was tried on. */
const VERB_REACH = 6;
/** How far before «hasta» the word of change may stand, in characters: «creció un 8 % en el último trimestre del año, hasta». */
const LEVEL_REACH = 110;

for (const { value: seed } of readSeeds('qualifiers', QualifierSeed)) {
  if ('level' in seed) {
    levelStems.push(...seed.level);
    continue;
  }
  if ('reach' in seed) {
    for (const verb of seed.reach) for (const form of formsOf(verb)) reachForms.add(form);
    continue;
  }
  for (const phrase of seed.before ?? []) addPhrase(before, phrase, seed.qualifier, true);
  for (const phrase of seed.after ?? []) addPhrase(after, phrase, seed.qualifier, false);
  for (const verb of seed.verbs ?? []) for (const form of formsOf(verb)) verbForms.set(form, seed.qualifier);
}

function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const conjugation = infinitive.slice(-2);
  const soft = conjugation === 'ar' ? BEFORE_E[stem.at(-1)!] : undefined;
  return ENDINGS[conjugation].map((ending) => (soft !== undefined && ending.startsWith('e') ? stem.slice(0, -1) + soft : stem) + ending);
}

const LEVEL_ENDINGS = 'an?|ó|aron|aban?|ará|arán|arían?|ar|aría|ando|ad[oa]s?|en?|ió|ieron|ían?|er|erán?|erían?|irán?|irían?|ir|iendo|id[oa]s?|yó|yeron|yendo|[aei]rse|ndose';

/** A share of change or a word of change, up to «hasta», with no new clause between («creció un 8 % en 2024, hasta»). */
// bound: the LEVEL_REACH characters before a figure, and a few more.
const REACHED = new RegExp(
  `(?:(?<!\\p{L})(?:${levelStems.join('|')})(?:${LEVEL_ENDINGS})(?!\\p{L})|%(?= más| menos|,| de| en| \\(| ?$))(?:(?!(?<!\\p{L})(?:que|para|tras|y|podrá|podría|invertir\\p{L}*)(?!\\p{L}))[^.;:\\n]){0,${LEVEL_REACH}}$`,
  'iu',
);

/**
 * The qualifier of the figure that fills `[start, end)` of the text, currency and unit included; `exact` if nothing is said.
 * «hasta 40 millones» is at most 40 millions, «subió un 3 %, hasta 40 millones» exactly 40.
 */
export function qualifierAt(text: string, start: number, end: number): FoundQualifier {
  const following = phraseAfter(after, text, end) ?? asideAfter(text, end);
  if (following !== null) return { qualifier: following.value, start, end: following.edge };
  return beforeFigure(text, start, end) ?? { qualifier: 'exact', start, end };
}

/** «290 millones, más o menos, por la filial»: what is said of a figure between commas, or after one at the end. */
function asideAfter(text: string, end: number): PhraseMatch<Qualifier> | null {
  if (text[end] !== ',') return null;
  const phrase = phraseAfter(after, text, end + 1);
  return phrase !== null && ASIDE_END.has(text[phrase.edge] ?? '') ? phrase : null;
}

const ASIDE_END = new Set(['', ',', '.', ';', ':', ')', '\n']);

function beforeFigure(text: string, start: number, end: number): FoundQualifier | null {
  let at = start;
  let definite = false;
  for (let skipped = 0; skipped < 3; skipped++) {
    const phrase = phraseBefore(before, text, at);
    if (phrase !== null) {
      const exact = isLevelReached(text, phrase.edge, at) || isWhereChangeBegins(text, phrase.edge, end) || (SINCE.test(text.slice(phrase.edge, at)) && (definite || text[phrase.edge - 1] === '(')) || (definite && isComparison(text, phrase.value, end));
      return exact ? null : { qualifier: phrase.value, start: phrase.edge, end };
    }
    const word = wordBefore(text, at);
    if (word === null) return null;
    const verb = verbForms.get(word.key);
    if (verb !== undefined && !isNoun(text, word)) return { qualifier: unlessDenied(text, word, verb), start: word.start, end };
    if (reachForms.has(word.key)) return reached(text, word, end);
    if (!BETWEEN.has(word.key)) break;
    definite ||= DEFINITE.has(word.key);
    at = word.start;
  }
  return definite ? distantVerb(text, at, end) : null;
}

/** «ronda a comienzos de mes los 40 millones»: the verb, a few words, the article. */
function distantVerb(text: string, from: number, end: number): FoundQualifier | null {
  let at = from;
  for (let words = 0; words < VERB_REACH; words++) {
    const word = wordBefore(text, at);
    if (word === null || word.end - word.start !== word.key.length || STOPS.test(word.key)) return null;
    const verb = verbForms.get(word.key);
    if (verb !== undefined && !isNoun(text, word)) return { qualifier: unlessDenied(text, word, verb), start: word.start, end };
    at = word.start;
  }
  return null;
}

const NOUN_LEADS = new Set(['la', 'una', 'esta', 'esa', 'su', 'de', 'como', 'ultima', 'nueva', 'cada', 'segunda', 'primera', 'en', 'otra', 'misma', 'mayor', 'gran', 'el', 'un', 'al']);

/** Forms that are nouns as well: «la ronda», «el roce». */
const LOOK_ALIKES = new Set(['ronda', 'roce', 'borde']);

function isNoun(text: string, verb: Word): boolean {
  if (!LOOK_ALIKES.has(verb.key)) return false;
  const lead = wordBefore(text, verb.start);
  return lead !== null && NOUN_LEADS.has(lead.key);
}

const STOPS = /^(?:[^\p{L}]|que|por|para|frente|y)$/u;
/** What «hasta» sets a limit to, when it stands right before: «de hasta», «invertirá hasta». */
const LIMITED = /(?<!\p{L})(?:de|por|en|\p{L}{3,12}(?:rá|rán|ría|rían))[ \u00a0]$/iu;
const HASTA = /^(?:hasta|desde)(?!\p{L})/iu;
/** «desde los 40 millones de 2024», «(desde 55)»: where a change began. */
const SINCE = /^desde(?!\p{L})/iu;

const PASSES = /^(?:pas|baj)/iu;
/** «… a 4,35», «… millones a US$ 40» */
const GOES_ON_TO = /^(?: [^\s.,;:]{1,12}){0,4} a (?:l[oa]s |unos |casi |cerca de |más de )?(?:[A-Z]{0,4}[\p{Sc}/]?\.?[ \u00a0]?)\d/u;

/** «pasa de 4,10 a 4,35»: the first end of a change, and no lower bound. */
function isWhereChangeBegins(text: string, from: number, end: number): boolean {
  return PASSES.test(text.slice(from, from + 3)) && GOES_ON_TO.test(text.slice(end, end + 70));
}

function isLevelReached(text: string, from: number, to: number): boolean {
  if (!HASTA.test(text.slice(from, to)) || LIMITED.test(text.slice(Math.max(0, from - 24), from))) return false;
  return REACHED.test(text.slice(Math.max(0, from - LEVEL_REACH - 20), from));
}

const SIDES: ReadonlySet<Qualifier> = new Set(['at_most', 'at_least']);
const EXPECTED = /^ (?:(?:a|en|con|por) l[oa]s que |en que |del? (?:20\d\d(?!\d)|hace |un año|año |mismo |ejercicio |cierre|trimestre |principios|finales))|^ que (?:se |le |les )?(?:esperab|preve|previ|calculab|aguardab|pronostic|descontab|pag|ten[ií]|hab[ií]|vendi|gan|ingres|factur|registr|logr|obtuv)/iu;

/** «por debajo de los 40 millones que esperaban los analistas»: the figure itself is exact, something else lies below it. */
function isComparison(text: string, qualifier: Qualifier, end: number): boolean {
  return SIDES.has(qualifier) && EXPECTED.test(text.slice(end, end + 28));
}

/** How two neighbouring figures belong together; null if they do not. */
export type Joint = 'range' | 'list' | 'change';

const JOINT = /^ ?(?:(y|e|o|u|a|ni)|[-–—])(?: (?:los|las|unos|unas|hasta|casi|más de|cerca de))? ?$/iu;
const DASH = /^ ?[-–—] ?$/u;

/**
 * «entre 3 y 5 millones», «3-5 millones», «3 a 5 millones», «3 o 4 millones» are ranges; «de 3 a 5 millones» tells a change («pasó de 3 a 5»), unless `ofRange`
 * knows the noun before («un cheque de 3 a 5 millones»); «3 y 5 millones» is a list.
 */
export function jointOf(text: string, left: Range, right: Range, ofRange: (noun: string) => boolean): Joint | null {
  if (right.start - left.end > 12) return null;
  const gap = text.slice(left.end, right.start);
  const match = JOINT.exec(gap);
  if (match === null) return null;
  const lead = leadOf(text, left.start);
  const conjunction = match[1]?.toLowerCase();
  if (lead?.key === 'entre') return conjunction === 'y' || conjunction === 'e' || DASH.test(gap) ? 'range' : null;
  if (conjunction === 'y' || conjunction === 'e' || conjunction === 'ni') return 'list';
  if (conjunction === 'a' && (lead?.key === 'de' || lead?.key === 'desde')) {
    const noun = wordBefore(text, lead.start);
    // «un rango anterior de 3 a 5»: an adjective may follow the noun.
    const earlier = noun === null ? null : wordBefore(text, noun.start);
    return (noun !== null && (ofRange(noun.key) || SPANNING.test(noun.key))) || (earlier !== null && SPANS.has(earlier.key) && ofRange(earlier.key)) ? 'range' : 'change';
  }
  return DASH.test(gap) && / /.test(gap.replace(/^ | $/g, '')) ? null : 'range';
}

/** Nouns of nothing but ranges. */
const SPANS = new Set(['rango', 'horquilla', 'abanico']);
/** Verbs of nothing but ranges: «va de 20 a 40 euros», «oscila de 3 a 5 millones». */
const SPANNING = /^(?:va|van|iba|iban|irá|irán|son|era|eran|serán|serían|oscil\p{L}{1,5}|fluct[uú]\p{L}{1,5}|abarc\p{L}{1,5})$/u;

/** The word that leads a figure, articles and «unos» skipped: «entre los 3 y los 5». */
function leadOf(text: string, start: number): Word | null {
  const word = wordBefore(text, start);
  return word !== null && LEAD_FILLERS.has(word.key) ? wordBefore(text, word.start) : word;
}

const LEAD_FILLERS = new Set(['los', 'las', 'unos', 'unas']);

/** What a figure without a scale takes from its partner: «3 y 4 billones», «66 mil y 72 mil millones». */
export function sharedScale(left: Pick<FoundNumber, 'scale'>, right: Pick<FoundNumber, 'scale'>): number {
  if (left.scale === right.scale) return right.scale;
  if (left.scale === 1) return right.scale;
  return left.scale === 1e3 && right.scale === 1e9 ? 1e9 : left.scale;
}
