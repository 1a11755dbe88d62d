import type { Reader, Reading } from '../../extractors/index.js';
import type { Stage } from '../article.js';
import type { LocatedArticle } from './language.js';

/** An article with what it says: sentences, mentions, deals without their ids. */
export interface ReadArticle extends LocatedArticle {
  readonly reading: Reading;
}

/** The stage: everything that needs Spanish, in `extractors/`. */
export const readDeals = (reader: Reader): Stage<LocatedArticle, ReadArticle> => ({
  name: 'deals',
  run: (article) => {
    const { text, publishedAt, country } = article;
    const input = { text, publishedAt, ...(country === null ? {} : { country }) };
    return { ...article, reading: reader(input) };
  },
});
