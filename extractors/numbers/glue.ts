import { CurrencySeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';

/** The letters that end a form, with the sign before them: «USD», «$s» of «u$s». */
// bound: a form of the seeds, never of an article.
const TAIL = /\$?\p{L}+$/u;
const codes = new Set<string>();

for (const { value } of readSeeds('currencies', CurrencySeed)) addGlueableCodes(value);

/** Lets the codes of a currency touch a figure. */
export function addGlueableCodes({ before = [], beforeMillions = [], shared }: CurrencySeed): void {
  for (const form of [...before, ...beforeMillions, ...(shared?.before ?? [])]) for (const tail of TAIL.exec(form) ?? []) codes.add(tail);
}

/** Letters that may touch a figure because they are its currency: «USD600», but not «H100» or «GB300». */
export function glueableCurrency(word: string): boolean {
  return codes.has(word);
}
