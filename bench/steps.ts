import { Session } from 'node:inspector';
import { promisify } from 'node:util';

/** Counts what the engine runs: how often each block of our own code was entered. The same work gives the same number on every machine. */
export interface StepCounter {
  /** Runs `work` and says how many blocks of code of this project it took. */
  readonly count: (work: () => void) => Promise<number>;
  readonly close: () => void;
}

/** Blocks of dependencies are not counted, nor what the engine does inside one call (a search in a string, a copy of a list): time tells those. */
const OURS = /\/(?:extractors|pipeline|schemas|seeds)\//;

/** Starts to count; slows this process down until it is closed. */
export async function startCounting(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  const post = promisify(session.post.bind(session)) as (method: string, params?: object) => Promise<unknown>;
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async (): Promise<number> => {
    const { result } = await post('Profiler.takePreciseCoverage') as Coverage;
    return result.filter(({ url }) => OURS.test(url)).reduce((sum, { functions }) => sum + functions.reduce((all, { ranges }) => all + ranges.reduce((blocks, { count }) => blocks + count, 0), 0), 0);
  };
  return {
    count: async (work) => {
      await taken();
      work();
      return taken();
    },
    close: () => { session.disconnect(); },
  };
}

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[];
}
