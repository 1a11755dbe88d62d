import type { ChipPhrase } from './phrase.js';
import { isWord } from '../text/name-trie.js';

/** Words that begin a sentence with a capital and are no part of a name. */
const openers = new Set(['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'su', 'sus', 'este', 'esta', 'estos', 'estas', 'con', 'de', 'del', 'en', 'y', 'o', 'para', 'por', 'según',
  'entre', 'desde', 'hasta', 'sobre', 'tras', 'como', 'a', 'al', 'sin', 'cada', 'todos', 'todas', 'ni', 'si', 'más', 'también', 'mientras', 'cuando', 'arquitectura', 'plataforma', 'familia']);

/** Other things that bear the name of a chip. */
const namesakes = new Set(['telescopio', 'observatorio', 'astrónoma', 'cámara', 'premio', 'calle', 'autopista', 'autovía', 'carretera']);

/** chips/guarded: whether a capital word beside the model makes it another name: «Rick Rubin», «Ada Lovelace Institute», «Hopper Capital». */
export function isNameOfOther(text: string, { start, end, model, sure }: ChipPhrase): boolean {
  const before = wordBefore(text, start);
  if (namesakes.has(before.toLowerCase())) return true;
  if (!model?.name.guarded || sure) return false;
  if (before !== '' && isCapital(before) && !openers.has(before.toLowerCase())) return true;
  return text[end] === ' ' && isCapital(text[end + 1] ?? '');
}

/** The word that stands one space before `at`, or ''. */
function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  let from = at - 1;
  while (from > 0 && at - from < 30 && isWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at - 1);
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
