import { Command } from 'commander';
import { EXIT_STATUS, withCommonOptions, type CommonOptions } from './options.js';

interface ExtractOptions extends CommonOptions {
  readonly table?: boolean;
}

/** `teletipo extract`: one line a deal. */
export const extract = (): Command => withCommonOptions(new Command('extract'))
  .description('Write the deals that the articles report, one JSON line a deal.')
  .option('--table', 'print a table for people; with -o, beside the file')
  .addHelpText('after', `
Examples:
  $ teletipo extract articles/ -o deals.jsonl
  $ teletipo extract nota.txt --table
  $ teletipo extract articles/ --min-confidence 0.6 | jq .parties
  $ feed | teletipo extract -                 one {"id","text","publishedAt"?} a line
${EXIT_STATUS}`)
  .action(async (paths: string[], options: ExtractOptions) => {
    // Here and not above: --help need not wait for the extractors.
    const { session } = await import('./session.js');
    await session(paths, options, {
      lines: options.table && options.output === undefined ? null : 'deals',
      table: options.table ? { width: process.stdout.columns ?? null } : null,
    });
  });
