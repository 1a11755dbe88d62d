import type { Deposit } from '../output/deposit.js';
import { standardOutput } from '../output/screen.js';
import type { Result, Writing } from '../results.js';
import { tableHead } from '../table.js';
import type { CommonOptions } from './options.js';
import { errorLines } from './problems.js';

/** Puts results where they belong. Both answer false when there is nobody left to write for. */
export interface Writer {
  readonly head: () => Promise<boolean>;
  readonly results: (results: readonly Result[]) => Promise<boolean>;
}

/** Lines go to the output, or to standard output; problems to the errors file; a table to standard output. */
export function writerOf({ lines, table }: Writing, { output, errors }: CommonOptions, deposit: Deposit): Writer {
  const screen = standardOutput();
  const toFile = output !== undefined;
  let seen = true;
  const show = async (text: string): Promise<void> => { if (seen && text !== '') seen = await screen(text); };
  // A file is wanted for its own sake; what only went to a pipe that was closed is not (`| head`).
  const wanted = (): boolean => seen || toFile;
  return {
    head: async () => {
      if (table) await show(tableHead(table.width ?? undefined));
      return wanted();
    },
    results: async (results) => {
      if (lines !== null) {
        const text = results.map((result) => result.lines).join('');
        if (toFile) deposit.write(0, text);
        else await show(text);
      }
      if (errors !== undefined) deposit.write(toFile ? 1 : 0, errorLines(results));
      await show(results.map(({ rows }) => rows).join(''));
      return wanted();
    },
  };
}
