import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Rule } from '../../extractors/rule.js';
import { standardOutput } from '../output/screen.js';

/** A rule as it is shown: where it is written, and the sentences that it must and must not read. */
interface Listed {
  readonly name: string;
  readonly reads: string;
  readonly where: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

/** `teletipo rules`: the catalogue of all that deals and mentions are read with. */
export const rules = (): Command => new Command('rules')
  .description('List the rules that deals, and then money and other mentions, are read with: name, construction, where it is written.')
  .option('--sentences', 'with the sentences that each must (+) and must not (-) match')
  .action(async ({ sentences }: { readonly sentences?: boolean }) => {
    await standardOutput()((await catalogue()).map((rule) => shown(rule, sentences === true)).join(''));
  });

const shown = ({ name, reads, where, must, mustNot }: Listed, sentences: boolean): string => [
  `${name.padEnd(40)} ${reads}  [${where}]\n`,
  ...(sentences ? [...must.map((sentence) => `   + ${onOneLine(sentence)}\n`), ...mustNot.map((sentence) => `   - ${onOneLine(sentence)}\n`)] : []),
].join('');

const onOneLine = (text: string): string => text.replace(/\n+/g, ' / ');

/** Frames and valencies of the seeds, then the rules that are code: of deals, then of each kind of mention. */
async function catalogue(): Promise<Listed[]> {
  const [{ builtInSeeds, readSeeds, place }, { FrameSeed, ValencySeed }, { rulesByFile }] = await Promise.all([
    import('../../seeds/load.js'), import('../../schemas/plain.js'), import('../../extractors/rules.js'),
  ]);
  const seeds = [...readSeeds('frames', FrameSeed), ...readSeeds('valencies', ValencySeed)].map(({ value, file, line }): Listed =>
    ({ name: value.name, reads: value.reads, where: place(file, line), must: value.gives ?? [], mustNot: value.givesNothing ?? [] }));
  const code = Object.entries(rulesByFile).flatMap(([file, listed]) => {
    const written = linesOf(join(builtInSeeds, '..', 'extractors', file));
    return listed.map(({ name, reads, must, mustNot }): Listed => {
      const at = written(name);
      return { name, reads, where: at ? place(at.file, at.line) : `extractors/${file}`, must: must.map(textOf), mustNot: mustNot.map(textOf) };
    });
  });
  return [...seeds, ...code];
}

const textOf = ([text]: Rule<unknown>['must'][number]): string => text;

interface Line {
  readonly file: string;
  readonly line: number;
}

/** Where the code in a file names a rule, or else the catalogue beside it; null without the sources, which a package does not have. */
function linesOf(file: string): (name: string) => Line | null {
  const sources = [file, file.replace(/\.ts$/, '.corpus.ts')].filter((each) => existsSync(each))
    .map((each) => ({ file: each, lines: readFileSync(each, 'utf8').split('\n') }));
  return (name) => {
    const whole = new RegExp(`(?<![\\w./-])${name}(?![\\w-])`);
    for (const { file: source, lines } of sources) {
      const at = lines.findIndex((line) => whole.test(line));
      if (at >= 0) return { file: source, line: at + 1 };
    }
    return null;
  };
}
