import type { Article } from '../article.js';
import type { Mentions } from '../mentions.js';
import type { OrganizationLexicon } from '../organizations/index.js';
import { fold, wordAt, wordsOf } from '../organizations/words.js';

/**
 * Whether an article can tell any deal. A deal has a party, and who is a party is named in the article, makes chips that it names, or is found in the lexicon by words that the article
 * has: a product, a leader by the full name, a town, an epithet. An article without all of these needs no grammar.
 */
export function mayTell({ text }: Article, { organizations, chips }: Mentions, lexicon: OrganizationLexicon): boolean {
  if (organizations.length > 0 || chips.length > 0) return true;
  const cut = wordsOf(text);
  const words = new Set<string>();
  for (let at = 0; at < cut.count; at++) words.add(fold(wordAt(cut, at)));
  return lexicon.mayMean(words);
}
