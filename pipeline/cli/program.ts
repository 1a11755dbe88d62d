import { Command, CommanderError } from 'commander';
import { SeedError } from '../../seeds/load.js';
import { OutputError } from '../output/target.js';
import { annotate } from './annotate.js';
import { evaluate } from './eval.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { rules } from './rules.js';
import { version } from './version.js';

const WRONG_USAGE = 2;

/** Runs the command; `args` as the shell gives them, without the program. What goes wrong is told, and is the exit status. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const program = commandLine();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

function commandLine(): Command {
  const program = new Command('teletipo')
    .description('Structured deal records from Spanish-language tech news: who pays whom, how much, what for, and where it is said.')
    .version(version)
    .addCommand(extract())
    .addCommand(annotate())
    .addCommand(explain())
    .addCommand(evaluate())
    .addCommand(rules())
    .addHelpText('after', `
Examples:
  $ teletipo extract articles/ -o deals.jsonl --table
  $ feed | teletipo annotate -

"teletipo help extract" tells more.`);

  for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError('(--help tells how it is used)');
  return program;
}

/** Says what went wrong in a line, unless commander has said it, and gives the exit status. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`teletipo: ${process.argv.includes('--debug') ? stack : message.split('\n')[0]}\n`);
  return error instanceof SeedError || error instanceof OutputError ? WRONG_USAGE : 1;
}
