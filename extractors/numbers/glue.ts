import { CurrencySeed } from '../../schemas/index.js';
import { readSeeds } from '../../seeds/load.js';

const LETTERS = /^\p{L}+$/u;
const codes = new Set(readSeeds('currencies', CurrencySeed).flatMap(({ value }) => value.before ?? []).filter((form) => LETTERS.test(form)));

/** Letters that may touch a figure because they are its currency: «USD600», but not «H100» or «GB300». */
export function glueableCurrency(word: string): boolean {
  return codes.has(word);
}
