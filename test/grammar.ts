import { readerOf, type Reader } from '../extractors/index.js';
import { loadLexicon } from '../extractors/lexicon.js';

/** Reads by the grammar alone: what the fitted weights make of a single sentence, without an article around it, is not what rules are tried for. */
export function createGrammar(): Reader {
  const lexicon = loadLexicon();
  return readerOf({ ...lexicon, deals: { ...lexicon.deals, beliefs: null } });
}
