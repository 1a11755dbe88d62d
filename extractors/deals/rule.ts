import type * as common from '../rule.js';

/** A text and the deals that are read in it, each as `type role:name amount currency (at valuation)`; with ` [state]` behind it where that is what the rule tells. */
export type Example = common.Example;

/** A rule of the grammar that is code, not an entry of the seeds. */
export interface Rule extends common.Rule {
  /** True when the deals that it makes or changes bear its name among their `rules`. */
  readonly marks?: true;
}
