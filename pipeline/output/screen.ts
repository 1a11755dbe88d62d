import { reasonOf } from '../inputs.js';
import { OutputError } from './target.js';

/** Standard output. Takes some lines; false when nobody reads them any more (`| head`). */
export type Screen = (lines: string) => Promise<boolean>;

/** Lines go out as they come, for whoever waits at the other end of the pipe; the promise is for when there is room for more. */
export function standardOutput(stream: NodeJS.WriteStream = process.stdout): Screen {
  let failure: NodeJS.ErrnoException | null | undefined = null;
  stream.on('error', (error: NodeJS.ErrnoException) => { failure = error; });
  return async (lines) => {
    await new Promise<void>((resolve) => { stream.write(lines, (error) => { failure = error ?? failure; resolve(); }); });
    if (failure && failure.code !== 'EPIPE') throw new OutputError(`standard output: cannot be written: ${reasonOf(failure)}`, { cause: failure });
    return !failure;
  };
}
