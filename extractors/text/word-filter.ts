/** Slots of the filter: a few hundred words leave most of them empty. */
const SLOTS = 2048;

/** A slot for each length with a first and a last letter, or near enough. */
const slotOf = (word: string): number => (word.length * 131 + word.charCodeAt(0) * 37 + word.charCodeAt(word.length - 1)) & (SLOTS - 1);

/**
 * Prepares to rule out, by their length and two of their letters, most words that are none of a few hundred: looking each word of an article up in every
 * list costs more than anything that is done with those that are found.
 * @returns false for words that are certainly none of them
 */
export function wordFilter(words: Iterable<string>): (word: string) => boolean {
  const taken = new Uint8Array(SLOTS);
  for (const word of words) taken[slotOf(word)] = 1;
  return (word) => taken[slotOf(word)] === 1;
}
