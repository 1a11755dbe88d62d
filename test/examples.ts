import type { Rule, RulesByFile } from '../extractors/rule.js';

interface Case<Reading, R> {
  readonly name: string;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly rule: R;
}

/** Every text that some rules must and must not read, with what is read in it. */
export const examplesOf = <Reading, R extends Rule<Reading>>(rules: RulesByFile<R & Rule<Reading>>): Case<Reading, R>[] =>
  Object.values(rules).flat().flatMap((rule) => [...rule.must, ...rule.mustNot].map(([text, ...readings]) => ({ name: rule.name, text, readings, rule })));
