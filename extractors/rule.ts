/** A text, and what is read in it, in order, each kind of mention in a notation of its own; nothing behind the text: nothing is read. */
export type Example<Reading = string> = readonly [text: string, ...readings: Reading[]];

/** A rule that is code. */
export interface Rule<Reading = string> {
  /** «kind of mention/construction»; of a rule of the grammar «module/construction». */
  readonly name: string;
  /** The construction in one line, with an example. */
  readonly reads: string;
  /** Texts that it reads, and near misses that it must leave alone. */
  readonly must: readonly Example<Reading>[];
  readonly mustNot: readonly Example<Reading>[];
}

/** Rules by the file that has their code, named from the folder of the catalogue. */
export type RulesByFile<R = Rule> = Readonly<Record<string, readonly R[]>>;
