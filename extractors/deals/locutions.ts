import { LocutionSeed } from '../../schemas/plain.js';
import { compiled } from '../../seeds/compiled.js';
import { readSeeds } from '../../seeds/load.js';
import type { Token } from '../text/tokens.js';
import { phraseFinder } from './phrase-finder.js';

type Value = Pick<LocutionSeed, 'as' | 'alone'>;

const find = phraseFinder(compiled('locutions', () => readSeeds('locutions', LocutionSeed).flatMap(({ value: { as, alone, phrases } }) => phrases.map((phrase): [string, Value] => [phrase, { as, alone }]))));

/** A phrase of several words that takes no part in what is told, or that opens what is told beside it. */
export interface Locution {
  readonly as: LocutionSeed['as'];
  /** How many tokens it has. */
  readonly length: number;
}

const complements = new Set(['de', 'del', 'que', 'a', 'al']);

/** The locution that begins at a token; one that stands alone is none with a complement («al final del año»). */
export function locutionAt(tokens: readonly Token[], at: number): Locution | null {
  const found = find(tokens, at);
  return found && !(found.value.alone && complements.has(tokens[at + found.length]?.lower ?? '')) ? { as: found.value.as, length: found.length } : null;
}
