import { PowerWordSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';

const seeds = readSeeds('power-words', PowerWordSeed).map(({ value }) => value);

/** The words of a role as the alternatives of a pattern; what each role means stands in seeds/power-words.yaml. */
export const powerWords = (role: PowerWordSeed['role']): string => seeds.filter((seed) => seed.role === role).flatMap(({ words }) => words).join('|');
