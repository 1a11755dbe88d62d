import { spanWith, type Chip } from '../../schemas/plain.js';
import type { Article, Range } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { findAtoms, type Atom } from './atoms.js';
import { countBefore, type ChipCount } from './count.js';
import { isNameOfOther } from './guards.js';
import type { ChipLexicon } from './lexicon.js';
import { readPhrase, type ChipPhrase } from './phrase.js';
import { shortenedModels } from './shortened.js';

export { compileChips, type ChipLexicon } from './lexicon.js';

/** A count below which «tres procesadores» may be of anything. */
const manyLooseThings = 1000;

/**
 * The chips of the article, in order: models and families, and generic words with a vendor or a count, each with the count that
 * belongs to it. The span is the noun phrase from the count to the model or the vendor.
 */
export function extractChips(article: Article, numbers: readonly FoundNumber[], lexicon: ChipLexicon): Chip[] {
  const { text } = article;
  const atoms = findAtoms(text, lexicon);
  if (atoms.length === 0) return [];
  const candidates: Candidate[] = [];
  let number = 0;
  for (let i = 0; i < atoms.length;) {
    const phrase = readPhrase(text, atoms, i);
    if (!phrase) {
      i++;
      continue;
    }
    while (number < numbers.length && (numbers[number]).end <= phrase.start) number++;
    const count = countBefore(text, numbers, number - 1, phrase.start, phrase.end);
    if (mayCount(phrase, count)) candidates.push({ phrase, count, index: i });
    i = phrase.next;
  }
  // A name that was sure once is sure everywhere in the article.
  const accepted = new Set<string>();
  const judged = candidates.map((candidate) => {
    const sure = isSure(article, atoms, candidate);
    if (sure && candidate.phrase.model) accepted.add(candidate.phrase.model.product);
    return { ...candidate, sure };
  });
  const chips = judged.filter(({ phrase, sure }) => sure || (accepted.has(phrase.model?.product ?? '') && !isNameOfOther(text, phrase))).map(({ phrase, count }) => chipOf(text, phrase, count));
  return shortenedModels(text, numbers, chips);
}

interface Candidate {
  readonly phrase: ChipPhrase;
  readonly count: ChipCount | null;
  /** Index of its first atom. */
  readonly index: number;
}

/** A generic word needs a vendor or a count, and a word that also means other things a large count. */
function mayCount({ model, vendor, noun }: ChipPhrase, count: ChipCount | null): boolean {
  if (model || vendor !== null) return true;
  return count !== null && noun !== null && (noun.countable || count.quantity >= manyLooseThings);
}

/** A guarded model needs company: a generic word, a count or the vendor in the phrase, or in its sentence a vendor, generic word or sure model. */
function isSure({ text, sentences }: Article, atoms: readonly Atom[], { phrase, count, index }: Candidate): boolean {
  const { model } = phrase;
  if (isNameOfOther(text, phrase)) return false;
  if (!model?.name.guarded || phrase.sure) return true;
  if (count) return true;
  const sentence = sentenceAt(sentences, phrase.start) ?? { start: 0, end: text.length };
  const supports = ({ word }: Atom): boolean =>
    word.kind === 'noun' || (word.kind === 'model' && !word.guarded) || (word.kind === 'vendor' && word.vendor === model.name.vendor);
  for (let i = index - 1; i >= 0 && (atoms[i]).start >= sentence.start; i--) if (supports(atoms[i])) return true;
  for (let i = phrase.next; i < atoms.length && (atoms[i]).end <= sentence.end; i++) if (supports(atoms[i])) return true;
  return false;
}

/** The last sentence that starts at or before `at`. */
function sentenceAt(sentences: readonly Range[], at: number): Range | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]).start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

function chipOf(text: string, phrase: ChipPhrase, count: ChipCount | null): Chip {
  const { model, noun, vendor } = phrase;
  return spanWith(text, count?.start ?? phrase.chipStart, phrase.end, {
    product: model?.product ?? noun?.product ?? 'chip',
    vendor,
    quantity: count?.quantity ?? null,
    ...(count ? { quantityQualifier: count.qualifier } : {}),
  });
}
