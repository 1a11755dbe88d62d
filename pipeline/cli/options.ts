import { statSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { withSourceOptions, type SourceOptions } from './source.js';

/** What both commands are told. */
export interface CommonOptions extends SourceOptions {
  readonly output?: string;
  /** A file for what is not in the output, and why. */
  readonly errors?: string;
  readonly resume?: boolean;
  readonly strict?: boolean;
  readonly logFormat: 'text' | 'json';
  readonly seeds?: readonly string[];
  readonly forceLanguage?: 'spa';
  readonly minConfidence: number;
  /** Worker threads; as many as there are cores when it is not given. */
  readonly jobs?: number;
  /** Seconds for an article. */
  readonly timeLimit: number;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** The argument and the options that `extract` and `annotate` share. */
export function withCommonOptions(command: Command): Command {
  return withSourceOptions(command)
    .option('-o, --output <file>', 'write here instead of standard output')
    .addOption(new Option('--seeds <dir>', 'folder of your own companies, chips, currencies and verbs (repeatable)').argParser(folder))
    .addOption(new Option('--force-language <code>', 'read every article as if it were in this language').choices(['spa']))
    .addOption(new Option('--min-confidence <number>', 'leave out deals less sure than this, 0 to 1').argParser(share).default(0))
    .option('--errors <file>', 'write here a JSON line for each article that is not in the output: where, at which stage, why, what to do')
    .option('--strict', 'stop at the first article that cannot be read')
    .option('--resume', 'go on where a run with the same -o was killed or stopped')
    .addOption(new Option('--jobs <number>', 'worker threads (default: one for each core)').argParser(jobs))
    .addOption(new Option('--time-limit <seconds>', 'leave out an article that takes more work (for each 100,000 characters)').argParser(seconds).default(10))
    .option('--quiet', 'no progress and no summary; articles that cannot be read are still told')
    .addOption(new Option('--log-format <format>', 'how progress and problems are told on standard error').choices(['text', 'json']).default('text'))
    .option('--debug', 'show the stack of an error');
}

function folder(path: string, before: readonly string[] = []): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new InvalidArgumentError('There is no such folder.');
  return [...before, path];
}

function jobs(written: string): number {
  const number = Number(written);
  if (!(Number.isInteger(number) && number >= 1 && number <= 512)) throw new InvalidArgumentError('It must be a whole number from 1 to 512.');
  return number;
}

function seconds(written: string): number {
  const number = Number(written);
  if (written.trim() === '' || !(number > 0 && number <= 86_400)) throw new InvalidArgumentError('It must be a number of seconds, a day at most.');
  return number;
}

function share(written: string): number {
  const number = Number(written);
  if (written.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** What the exit status means, for --help. */
export const EXIT_STATUS = `
Exit status:
  0    every article was read (those in another language are counted in the summary)
  1    some article could not be read; the others were
  2    wrong usage, broken seeds, or an output that cannot be written
  130  stopped by Ctrl-C (SIGINT), 143 by SIGTERM; --resume goes on`;
