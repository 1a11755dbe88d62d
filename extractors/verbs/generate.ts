import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { VerbSeed } from '../../schemas/plain.js';
import { readSeeds } from '../../seeds/load.js';
import { inflectAll } from './inflect.js';
import { verbTableFile, verbTableText } from './table.js';

/** The text of seeds/verb-forms.json as seeds/verbs.yaml demands it. */
export function generateVerbForms(): string {
  const seeds: VerbSeed[] = readSeeds('verbs', VerbSeed).map(({ value }) => value);
  const forms = inflectAll(seeds);
  return verbTableText({
    nouns: [...new Set(seeds.flatMap(({ noun }) => noun ?? []))],
    verbs: Object.fromEntries([...forms].map(([lemma, list]) => [lemma, list.join(' ')])),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(verbTableFile, generateVerbForms());
}
