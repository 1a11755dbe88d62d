import { MoneyWordSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { foldWord } from '../numbers/characters.js';
import { PESO } from './currencies.js';

type Role = MoneyWordSeed['role'];

const seeds = readSeeds('money-words', MoneyWordSeed).map(({ value }) => value);

function wordsOf(role: Role): string[] {
  return seeds.filter((seed) => seed.role === role).flatMap((seed) => seed.words.map(foldWord));
}

function oneOf(role: Role): (word: string) => boolean {
  const words = new Set(wordsOf(role));
  return (word) => words.has(word);
}

/** Words without case and accents that tell whether a figure without a currency is money; what each role means stands in seeds/money-words.yaml. */
export const isComplement = oneOf('complement');
export const isTime = oneOf('time');
export const isThing = oneOf('thing');
export const isFollower = oneOf('follower');
export const isLeader = oneOf('leader');
export const isOffering = oneOf('offering');

export const isGiver = oneOf('giver');

/** Phrases of a role, as the alternatives of a pattern. */
const phrasesOf = (role: Role): string => seeds.filter((seed) => seed.role === role).flatMap(({ words }) => words).join('|');

/** «sus clientes», «la base de», «son». */
export const audiences = phrasesOf('audience');
export const collectives = phrasesOf('collective');
export const measures = phrasesOf('measure');
/** «la cifra», «hace un año», and what may stand between a verb and its amount. */
export const sums = phrasesOf('sum');
export const shares = phrasesOf('share');
export const thens = phrasesOf('then');
export const betweens = phrasesOf('between');

/** Words that may stand between the scale and the currency: «30 millones largos de euros». */
export const insertedWords: readonly string[] = seeds.filter(({ role }) => role === 'inserted').flatMap(({ words }) => words);

/** What a colloquial word multiplies the figure before it by, and the currency that it means, if any. */
export interface ColloquialScale {
  readonly factor: number;
  readonly currency: string | null;
  /** The word measures or counts other things too: «kilos», «palos». */
  readonly everyday: boolean;
}

/** «lucas», «palos», «kilos», as they are written. */
export const colloquialScales: ReadonlyMap<string, ColloquialScale> = new Map([
  ...seeds.filter(({ role }) => role === 'thousands').flatMap(({ words }) => words.map((word): [string, ColloquialScale] => [word, { factor: 1e3, currency: PESO, everyday: false }])),
  ...seeds.filter(({ role }) => role === 'millions').flatMap(({ words }) => words.map((word): [string, ColloquialScale] => [word, { factor: 1e6, currency: null, everyday: true }])),
]);
export const COLLOQUIAL_INITIALS: ReadonlySet<string> = new Set([...colloquialScales.keys()].map((word) => word[0]));

function formOf(role: Role): (word: string) => boolean {
  const forms = new RegExp(`^(?:${wordsOf(role).join('|')})[a-z]{0,7}$`);
  return (word) => forms.test(word);
}

/** Forms of verbs whose object is an amount, of those that take nothing else, and of those whose object may be one. */
export const isPayer = formOf('payer');
export const isSpender = formOf('spender');
export const isTaker = formOf('taker');
