import { createReader } from '../extractors/index.js';
import type { SourceArticle } from './article.js';
import { resultOf, type Result, type Writing } from './results.js';
import { understanding } from './stages.js';

/** All that decides what is written of an article: plain data, which every thread is given alike. */
export interface Plan {
  /** Folders of own seeds. */
  readonly seeds: readonly string[];
  readonly forceLanguage?: 'spa' | undefined;
  readonly minConfidence: number;
  readonly writing: Writing;
}

/**
 * The function that reads an article from its text to its lines. Compiling the seeds takes a moment: one a thread.
 * @throws SeedError when a seed file breaks its schema
 */
export function readerFor({ seeds, forceLanguage, minConfidence, writing }: Plan): (article: SourceArticle) => Result {
  const understand = understanding({ reader: createReader({ seeds }), forceLanguage, minConfidence });
  const put = resultOf(writing);
  return (article) => put(understand(article));
}
