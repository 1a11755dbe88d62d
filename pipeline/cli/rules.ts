import { Command } from 'commander';
import { standardOutput } from '../output/screen.js';

/** A rule as it is shown: where it is written, and the sentences that it must and must not read. */
interface Listed {
  readonly name: string;
  readonly reads: string;
  readonly where: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

/** `teletipo rules`: the catalogue of all that deals are read with. */
export const rules = (): Command => new Command('rules')
  .description('List the rules that deals are read with: name, construction, where it is written.')
  .option('--sentences', 'with the sentences that each must (+) and must not (-) match')
  .action(async ({ sentences }: { readonly sentences?: boolean }) => {
    await standardOutput()((await catalogue()).map((rule) => shown(rule, sentences === true)).join(''));
  });

const shown = ({ name, reads, where, must, mustNot }: Listed, sentences: boolean): string => [
  `${name.padEnd(40)} ${reads}  [${where}]\n`,
  ...(sentences ? [...must.map((sentence) => `   + ${onOneLine(sentence)}\n`), ...mustNot.map((sentence) => `   - ${onOneLine(sentence)}\n`)] : []),
].join('');

const onOneLine = (text: string): string => text.replace(/\n+/g, ' / ');

/** Frames and valencies of the seeds, then the rules that are code. */
async function catalogue(): Promise<Listed[]> {
  const [{ readSeeds, place }, { FrameSeed, ValencySeed }, { rulesByFile }] = await Promise.all([
    import('../../seeds/load.js'), import('../../schemas/plain.js'), import('../../extractors/deals/rules.js'),
  ]);
  const seeds = [...readSeeds('frames', FrameSeed), ...readSeeds('valencies', ValencySeed)].map(({ value, file, line }): Listed =>
    ({ name: value.name, reads: value.reads, where: place(file, line), must: value.gives ?? [], mustNot: value.givesNothing ?? [] }));
  const code = Object.entries(rulesByFile).flatMap(([file, listed]) => listed.map(({ name, reads, must, mustNot }): Listed =>
    ({ name, reads, where: `extractors/deals/${file}`, must: must.map(([text]) => text), mustNot: mustNot.map(([text]) => text) })));
  return [...seeds, ...code];
}
