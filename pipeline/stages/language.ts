import { createRequire } from 'node:module';
import type * as Franc from 'franc';
import { lazily } from '../../schemas/lazy.js';
import { readSeeds } from '../../seeds/load.js';
import type { SourceArticle, Stage } from '../article.js';
import { skipped } from '../skip.js';

/** A language, ISO 639-3 (`und`: it cannot be told), and how likely it is, 0..1. */
export interface Language {
  readonly language: string;
  readonly confidence: number;
}

/** An article with the language that it is taken to be in. */
export interface LocatedArticle extends SourceArticle {
  readonly language: string;
  readonly languageConfidence: number;
}

/** One entry of seeds/languages.yaml. */
export const LanguageSeed = lazily((z) => z.strictObject({
  /** ISO 639-3. */
  language: z.string().regex(/^[a-z]{3}$/),
  /** For a language that franc does not know: the one it would take it for. */
  like: z.string().optional(),
  /** Everyday words in lower case; an elided one keeps its apostrophe («l'»). */
  words: z.array(z.string().min(1)),
  /** Letters, signs and pairs of letters that it uses and not all of the others do. */
  letters: z.array(z.string().min(1).max(2)),
  /** Ends of its words. */
  endings: z.array(z.string().min(2)),
}));

/** The stage: articles that are not in Spanish are skipped, with the language that they are in. */
export const detectLanguage = (forced: 'spa' | undefined): Stage<SourceArticle, LocatedArticle> => ({
  name: 'language',
  run: (article) => {
    const { language, confidence } = forced ? { language: forced, confidence: 1 } : languageOf(article.text);
    if (language === 'spa') return { ...article, language, languageConfidence: confidence };
    return skipped('language', article, `${language} (${confidence.toFixed(2)})`, { language, languageConfidence: confidence });
  },
});

// Three passages of the body rather than one: a quotation in English or a table must not decide alone.
const PASSAGES = 3;
const PASSAGE = 200;
const LONG_PASSAGE = 1000;
/** One article in a hundred of the development set is less sure than this. */
const SURE = 0.95;
// Weights in nats, set on 140 headlines in ten languages (language.test.ts). On 105 others, written before they were measured, the
// language was right in 86 and Spanish or not in 94; franc alone: 61 and 89. Most errors are between Spanish and its next of kin.
const PRIOR_SPANISH = 1;
const CAPITALISED = 0.5;
const LETTER = 1.2;
const PAIR = 0.4;
const ENDING = 0.5;
/** Lead in nats with which words alone decide (odds of 150 to 1). Tried 4 to 8: the same answers; franc costs more than all else here. */
const CLEAR_LEAD = 5;
/** Below this the answer is `und`. */
const LEAST_CONFIDENCE = 0.3;

/** The most likely language of a text. What a sample leaves in doubt (Spanish and its next of kin, in a text full of names and figures) is asked of a longer one. */
export function languageOf(text: string): Language {
  const told = languageIn(sampleOf(text, PASSAGE));
  return told.confidence >= SURE || text.length <= PASSAGES * PASSAGE ? told : languageIn(sampleOf(text, LONG_PASSAGE));
}

function languageIn(sample: string): Language {
  const table = languages();
  const scores = wordEvidence(sample, table);
  if (leadOf(scores) < CLEAR_LEAD) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 3) return { language: 'und', confidence: 0 };
    if ((sample.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2) return inOtherScript(sample);
    addLetters(scores, sample, table);
    addFranc(scores, sample, table);
  }
  const best = scores.indexOf(Math.max(...scores));
  const top = scores[best] ?? 0;
  const confidence = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return confidence < LEAST_CONFIDENCE
    ? { language: 'und', confidence: round(1 - confidence) }
    : { language: table.names[best] ?? 'und', confidence: round(confidence) };
}

/** Loaded with the first text that words alone do not decide. */
const franc = (): typeof Franc => createRequire(import.meta.url)('franc') as typeof Franc;

/** Among all that franc knows: a script of one language (Japanese) settles it, of several (Cyrillic) only says that it is not Spanish. */
function inOtherScript(sample: string): Language {
  const answers = franc().francAll(sample);
  return { language: answers[0]?.[0] ?? 'und', confidence: answers.length === 1 ? 1 : 0.5 };
}

function sampleOf(text: string, passage: number): string {
  if (text.length <= PASSAGES * passage) return text;
  const step = text.length / (PASSAGES + 1);
  return Array.from({ length: PASSAGES }, (_, i) => text.slice(Math.round(step * (i + 1) - passage / 2)).slice(0, passage)).join('\n');
}

interface Evidence {
  readonly language: number;
  readonly weight: number;
}

interface LanguageTable {
  readonly names: readonly string[];
  /** What franc would call each. */
  readonly asFranc: readonly string[];
  readonly words: ReadonlyMap<string, readonly Evidence[]>;
  readonly letters: ReadonlyMap<string, readonly Evidence[]>;
  readonly endings: ReadonlyMap<string, readonly Evidence[]>;
}

let loaded: LanguageTable | undefined;

function languages(): LanguageTable {
  if (loaded) return loaded;
  const seeds = readSeeds('languages', LanguageSeed).map((entry) => entry.value);
  loaded = {
    names: seeds.map((seed) => seed.language),
    asFranc: seeds.map((seed) => seed.like ?? seed.language),
    words: evidence(seeds.map((seed) => seed.words), 1),
    letters: evidence(seeds.map((seed) => seed.letters), LETTER),
    endings: evidence(seeds.map((seed) => seed.endings), ENDING),
  };
  return loaded;
}

/** A sign that n of the N languages share is worth ln((N + 1) / n): what all of them have says next to nothing. */
function evidence(signs: readonly (readonly string[])[], weight: number): Map<string, Evidence[]> {
  const owners = new Map<string, number[]>();
  signs.forEach((list, language) => { for (const sign of list) owners.set(sign, [...(owners.get(sign) ?? []), language]); });
  return new Map([...owners].map(([sign, list]) => [sign, list.map((language) => ({ language, weight: weight * Math.log((signs.length + 1) / list.length) }))]));
}

const WORD = /\p{L}[\p{L}·]*['’]?/gu;
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}·]*['’]?(?!\p{L})/gu;

function wordEvidence(sample: string, table: LanguageTable): number[] {
  const scores = table.names.map((name) => (name === 'spa' ? PRIOR_SPANISH : 0));
  for (const written of sample.match(WORD) ?? []) {
    const word = written.toLowerCase().replace('’', "'");
    const capitalised = word.charCodeAt(0) !== written.charCodeAt(0);
    const known = table.words.get(word);
    if (known) add(scores, known, capitalised ? CAPITALISED : 1);
    // The end of a name («Berlin», «Amazon») says nothing of the language around it.
    else if (!capitalised) add(scores, endingOf(word, table.endings), 1);
  }
  return scores;
}

function addLetters(scores: number[], sample: string, table: LanguageTable): void {
  for (const [word] of sample.matchAll(LOWER_CASE_WORD)) {
    for (let i = 0; i < word.length; i++) {
      add(scores, table.letters.get(word.charAt(i)), 1);
      add(scores, table.letters.get(word.slice(i, i + 2)), PAIR);
    }
  }
  for (const [sign] of sample.matchAll(/[¿¡]/g)) add(scores, table.letters.get(sign), 1);
}

function add(scores: number[], found: readonly Evidence[] | undefined, share: number): void {
  for (const { language, weight } of found ?? []) scores[language] = (scores[language] ?? 0) + weight * share;
}

function endingOf(word: string, endings: LanguageTable['endings']): readonly Evidence[] | undefined {
  for (let length = Math.min(6, word.length - 2); length >= 2; length--) {
    const found = endings.get(word.slice(-length));
    if (found) return found;
  }
  return undefined;
}

function leadOf(scores: readonly number[]): number {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return first - second;
}

/**
 * Adds what franc makes of the trigrams. Its figures are similarities relative to the best (1): a tenth less means little in a
 * headline and much in a paragraph, so they weigh more as the sample grows. A language that franc does not know counts
 * as the one it is like (Asturian: Spanish), or gets the lowest (Basque).
 */
function addFranc(scores: number[], sample: string, table: LanguageTable): void {
  const lower = sample.match(LOWER_CASE_WORD)?.join(' ') ?? '';
  const words = lower.length >= 10 ? lower : sample;
  const answers = new Map(franc().francAll(words, { only: [...table.names] }));
  if (answers.has('und')) return;
  const weight = 3 + Math.min(words.length, 300) / 9;
  const lowest = Math.min(...answers.values());
  table.asFranc.forEach((name, i) => { scores[i] = (scores[i] ?? 0) + weight * ((answers.get(name) ?? lowest) - 1); });
}

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
