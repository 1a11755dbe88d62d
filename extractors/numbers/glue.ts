import { CurrencySeed } from '../../schemas/index.js';
import { readSeeds } from '../../seeds/load.js';

/** The letters that end a form, with the sign before them: «USD», «$s» of «u$s». */
const TAIL = /\$?\p{L}+$/u;
const codes = new Set(readSeeds('currencies', CurrencySeed).flatMap(({ value }) => [...(value.before ?? []), ...(value.beforeMillions ?? []), ...(value.shared?.before ?? [])]).flatMap((form) => TAIL.exec(form)?.[0] ?? []));

/** Letters that may touch a figure because they are its currency: «USD600», but not «H100» or «GB300». */
export function glueableCurrency(word: string): boolean {
  return codes.has(word);
}
