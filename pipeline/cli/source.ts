import { InvalidArgumentError, Option, type Command } from 'commander';
import { fieldNames, type FieldName } from '../reading/options.js';
import type { Source } from '../run.js';

/** What is told of the inputs. */
export interface SourceOptions {
  readonly filesFrom?: string;
  readonly field?: Readonly<Partial<Record<FieldName, string>>>;
  readonly maxBytes?: number;
  /** `extract` reads an article once, `annotate` answers for every article, unless they are told otherwise. */
  readonly keepDuplicates?: boolean;
  readonly skipDuplicates?: boolean;
  readonly nearDuplicates?: boolean;
}

/** The argument and the options that say what is read, and how. */
export function withSourceOptions(command: Command): Command {
  return command
    .argument('[path...]', 'files, folders, patterns («archive/**/*.html»), or - for JSON Lines on standard input')
    .option('--files-from <file>', 'also read the files and folders that this file lists, one a line or separated by NUL; - is standard input')
    .addOption(new Option('--field <name=key>', `where an article in JSON has its ${fieldNames.join(', ')}: text=body, title=headline.main (repeatable)`).argParser(field))
    .addOption(new Option('--max-bytes <size>', 'leave out what is larger, packed or unpacked: 500k, 64M, 2G (default: 256M of what has to be held at once)').argParser(size))
    .addOption(command.name() === 'extract'
      ? new Option('--keep-duplicates', 'read an article again that came before under another name')
      : new Option('--skip-duplicates', 'leave out an article that came before under another name'))
    .addOption(new Option('--near-duplicates', 'leave out also an article that came before in nearly the same words').conflicts('keepDuplicates'))
    .hook('preAction', (called) => {
      const { args } = called;
      const { filesFrom } = called.opts<SourceOptions>();
      if (args.length === 0 && filesFrom === undefined) command.error('error: nothing to read: name files or folders, or - for standard input');
      if (filesFrom === '-' && args.includes('-')) command.error('error: standard input cannot be both a list of files (--files-from -) and articles (-)');
    });
}

/** What a run reads. `every`: the command answers for every article. */
export function sourceOf(paths: readonly string[], options: SourceOptions & { readonly output?: string; readonly errors?: string }, every: boolean): Source {
  const { filesFrom, field: fields = {}, maxBytes, output, errors } = options;
  return {
    paths, filesFrom, except: [output, errors].filter((path) => path !== undefined),
    reading: { fields, maxBytes: maxBytes ?? null },
    repeats: options.nearDuplicates ? 'list near ones' : (every ? !options.skipDuplicates : options.keepDuplicates) ? 'keep' : 'list',
  };
}

function field(written: string, before: SourceOptions['field'] = {}): SourceOptions['field'] {
  const at = written.indexOf('=');
  const name = fieldNames.find((each) => each === written.slice(0, at));
  if (name === undefined || at === written.length - 1) throw new InvalidArgumentError(`It must be one of ${fieldNames.join(', ')}, = and a key of your JSON.`);
  return { ...before, [name]: written.slice(at + 1) };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function size(written: string): number {
  const [, number = '', unit = ''] = /^(\d{1,12})([kmg]?)b?$/i.exec(written) ?? [];
  const bytes = Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
  if (!(bytes > 0)) throw new InvalidArgumentError('It must be a number of bytes: 500000, 500k, 64M, 2G.');
  return bytes;
}
