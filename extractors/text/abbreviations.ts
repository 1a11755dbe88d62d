import { AbbreviationSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';

/** An abbreviation as it stands in the text: where it ends (its point included), and whether something must follow it. */
export interface FoundAbbreviation {
  readonly end: number;
  readonly opens: boolean;
}

interface Compiled {
  readonly opening: RegExp;
  readonly any: RegExp;
}

let compiled: Compiled | undefined;

/** The longest abbreviation of the seeds that begins at `at`, which must be the beginning of a word. */
export function abbreviationAt(text: string, at: number): FoundAbbreviation | null {
  compiled ??= compile();
  compiled.any.lastIndex = at;
  if (!compiled.any.test(text)) return null;
  const end = compiled.any.lastIndex;
  compiled.opening.lastIndex = at;
  return { end, opens: compiled.opening.test(text) && compiled.opening.lastIndex === end };
}

function compile(): Compiled {
  const seeds = readSeeds('abbreviations', AbbreviationSeed).map(({ value }) => value);
  return {
    opening: sticky(seeds.filter(({ opens }) => opens).flatMap(({ words }) => words)),
    any: sticky(seeds.flatMap(({ words }) => words)),
  };
}

function sticky(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words.flatMap(spellings))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?:${longestFirst.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'yu');
}

/** Headlines and datelines print «DIC.» for «dic.». */
function spellings(word: string): string[] {
  return /^\p{Ll}{3,}\.$/u.test(word) ? [word, word.toUpperCase()] : [word];
}

const WRITTEN: Readonly<Record<string, string>> = { '.': '\\.', ' ': '[ \\u00a0]', '. ': '\\.[ \\u00a0\\u202f\\u2009]?' };

/** A space after a point stands for any space or none, another for a space; a small first letter also for the capital. */
function pattern(word: string): string {
  const first = word.charAt(0);
  const head = first === first.toUpperCase() ? first : `[${first}${first.toUpperCase()}]`;
  return head + word.slice(1).replace(/\. |[. ]/g, (characters) => WRITTEN[characters] ?? characters);
}
