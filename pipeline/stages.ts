import type { Reader } from '../extractors/index.js';
import type { SourceArticle, Stage } from './article.js';
import { isSkipped, skipped, type Skipped } from './skip.js';
import { readDeals } from './stages/deals.js';
import { detectLanguage } from './stages/language.js';
import { normalise } from './stages/normalise.js';
import { validate, type CheckedArticle } from './stages/validate.js';

/** What the stages need to know, settled once for a run. */
export interface Settings {
  readonly reader: Reader;
  readonly forceLanguage?: 'spa' | undefined;
  readonly minConfidence: number;
}

/**
 * The life of an article between `read` (pipeline/stages/read.ts) and `write` (pipeline/stages/write.ts):
 * what language it is in; its sentences, mentions and deals; ids; the contract.
 */
export function understanding(settings: Settings): (article: SourceArticle) => CheckedArticle | Skipped {
  const language = guarded(detectLanguage(settings.forceLanguage));
  const deals = guarded(readDeals(settings.reader));
  const record = guarded(normalise(settings.minConfidence));
  const check = guarded(validate);
  return (article) => then(then(then(language(article), deals), record), check);
}

function then<In extends object, Out>(before: In | Skipped, stage: (input: In) => Out | Skipped): Out | Skipped {
  return isSkipped(before) ? before : stage(before);
}

/** A stage that fails on one article costs that article and no other. */
function guarded<In extends SourceArticle, Out>(stage: Stage<In, Out>): (article: In) => Out | Skipped {
  return (article) => {
    try {
      return stage.run(article);
    } catch (error) {
      return skipped('fault', article, `in stage ${stage.name}: ${(error as Error).message.split('\n')[0]}`, { stage: stage.name, cause: error });
    }
  };
}
