import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInSeeds } from '../../seeds/load.js';

/** seeds/verb-forms.json: what the generator makes of seeds/verbs.yaml. */
export interface VerbTable {
  /** Forms that are as often a noun or an adjective. */
  readonly nouns: readonly string[];
  /** Lemma → its forms by place of SLOTS, with spaces between; «-» for a form that is not read, «/» between alternatives. */
  readonly verbs: Readonly<Record<string, string>>;
}

export const verbTableFile: string = join(builtInSeeds, 'verb-forms.json');

export function readVerbTable(): VerbTable {
  return JSON.parse(readFileSync(verbTableFile, 'utf8')) as VerbTable;
}

/** The text of the file: one verb a line, in the order of the seeds: of two verbs with the same form the earlier is likelier («fue» is ser, then ir). */
export function verbTableText({ nouns, verbs }: VerbTable): string {
  const lines = Object.keys(verbs).map((lemma) => `${JSON.stringify(lemma)}: ${JSON.stringify(verbs[lemma])}`);
  return `{"nouns": ${JSON.stringify([...nouns].sort())},\n"verbs": {\n${lines.join(',\n')}\n}}\n`;
}
