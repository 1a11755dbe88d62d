/** A text and the deals that are read in it, each as `type role:name amount currency (at valuation)`; with ` [state]` behind it where that is what the rule tells. */
export type Example = readonly [text: string, ...deals: string[]];

/** A rule of the grammar that is code, not an entry of the seeds. */
export interface Rule {
  /** «module/construction». */
  readonly name: string;
  /** The construction in one line, with an example. */
  readonly reads: string;
  /** True when the deals that it makes or changes bear its name among their `rules`. */
  readonly marks?: true;
  /** Texts that it reads, and near misses that it must leave alone. */
  readonly must: readonly Example[];
  readonly mustNot: readonly Example[];
}
