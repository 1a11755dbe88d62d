import { createHash } from 'node:crypto';
import type { SourceArticle } from '../article.js';
import type { Mark } from '../output/journal.js';
import { isSkipped, type Skipped } from '../skip.js';

/** Counts the articles of a run and digests what they are, so that a later run can tell whether it has the same before it. */
export interface Meter {
  readonly add: (item: SourceArticle | Skipped) => void;
  /** So far. */
  readonly mark: () => Mark;
}

/** A meter at the start. */
export function newMeter(): Meter {
  const hash = createHash('sha256');
  let articles = 0;
  return {
    add: (item) => {
      articles++;
      // What the system says of a file may change from run to run; that it could not be read is enough.
      if (isSkipped(item)) { hash.update(JSON.stringify([item.place, item.skipped]), 'utf8'); return; }
      const { text, ...known } = item;
      hash.update(JSON.stringify([known, text.length]), 'utf8').update(text, 'utf16le');
    },
    mark: () => ({ articles, digest: hash.copy().digest('hex') }),
  };
}
