import type { OrganizationSeed } from '../../schemas/index.js';
import { writtenName } from './candidates.js';
import type { Candidate } from './candidates.js';
import { cues, everyday } from './cues.js';
import { UPPER, fold, wordAt } from './words.js';
import type { Words } from './words.js';

/** The organization that a shorter form stands for. */
export interface Known {
  readonly name: string;
  readonly entry: OrganizationSeed | null;
}

/** For each candidate that is no accepted name of the lexicon: the organization of which it is an acronym or the first words, told before in the article. */
export function shortForms(words: Words, candidates: readonly Candidate[], accepted: boolean[]): (Known | undefined)[] {
  const byKey = new Map<string, Known>();
  candidates.forEach((candidate, index) => {
    if (!accepted[index]) return;
    const known = candidate.form ?? { name: writtenName(words, candidate), entry: null };
    const next = candidates[index + 1];
    if (next && !next.form && bracketed(words, candidate, next) && isAcronymOf(words, next, candidate)) byKey.set(next.key, known);
    const short = shortKey(words, candidate);
    if (short && !byKey.has(short)) byKey.set(short, known);
  });
  return candidates.map((candidate, index) => (accepted[index] && candidate.form) || candidate.shape === 'person' ? undefined : byKey.get(candidate.key));
}

/** «Xxx Xxx (XX)», «Xxx Xxx Co. (XX)», «Xxx Xxx, XX, …». */
function bracketed(words: Words, { to }: Candidate, next: Candidate): boolean {
  const start = words.ends[to - 1], end = words.starts[next.from];
  const gap = end - start < 16 ? words.text.slice(start, end) : '';
  const after = words.text.charAt(words.ends[next.to - 1]);
  return (/^(?:,? [\p{L}.]{1,8})?[ \u00a0]{0,2}\($/u.test(gap) && after === ')') || (gap === ', ' && (after === ',' || after === '.') && next.to - next.from === 1 && (words.flags[next.from] & UPPER) !== 0);
}

/** organization/own-acronym: the letters of the acronym come in this order in the name: «Coltel» from «Colombia Telecomunicaciones». */
function isAcronymOf(words: Words, short: Candidate, long: Candidate): boolean {
  const letters = short.key.replaceAll(' ', '');
  if (short.to - short.from > 2 || letters.length > 10 || cues.place.has(short.key) || cues.acronym.has(short.key)) return false;
  const name = long.key.replaceAll(' ', '');
  let at = 0;
  for (const letter of letters) { at = name.indexOf(letter, at) + 1; if (at === 0) return false; }
  return wordAt(words, short.from) !== '' && letters.length > 1;
}

/** organization/first-words: the first words by which a longer name goes on: «Northern» for «Northern Data», «Blue Owl» for «Blue Owl Capital»; null when they say too little. */
function shortKey(words: Words, { from, to, shape, key }: Candidate): string | null {
  if (to - from < 2 || shape === 'head') return null;
  const cut = to - from > 2 && cues.suffix.has(wordAt(words, to - 1)) ? to - 1 : from + 1;
  const first = wordAt(words, from), short = key.split(' ').slice(0, cut - from).join(' ');
  if (cut - from === 1 && (first.length < 3 || everyday(first) || cues.head.has(first) || cues.publicHead.has(first) || cues.suffix.has(first))) return null;
  if (cues.place.has(short) || cues.givenName.has(fold(first)) || cues.product.has(short) || cues.never.has(short)) return null;
  return short;
}
