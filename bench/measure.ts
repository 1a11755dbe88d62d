import { spawnSync } from 'node:child_process';
import { Bench } from 'tinybench';

/** Milliseconds of processor time of this process: other programs on the machine do not count. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What is done to each text of a list; the speed is measured in bytes of UTF-8. */
export interface Job {
  readonly name: string;
  readonly texts: readonly string[];
  readonly work: (text: string, index: number) => unknown;
  /** Bytes after which it is enough. */
  readonly enough: number;
}

/** Speed in MB/s of processor time. */
export type Speeds = Readonly<Record<string, number>>;

/**
 * The speeds of some jobs, each after a round that does not count. They take turns, a slice of their texts at a time, so that what else the machine
 * does slows all of them alike.
 */
export function speedsOf(jobs: readonly Job[]): Speeds {
  const bench = new Bench({ now: processorTime, time: 0, iterations: 1, warmup: false, retainSamples: false });
  const running = jobs.map((job) => ({ ...job, at: 0, bytes: 0, ms: 0 }));
  const slice = (job: (typeof running)[number], bytes: number): number => {
    let done = 0;
    for (; done < bytes; job.at++) {
      const text = job.texts[job.at % job.texts.length] ?? '';
      job.work(text, job.at % job.texts.length);
      done += Buffer.byteLength(text) || 1;
    }
    return done;
  };
  for (const job of running) slice(job, Math.min(job.enough / 4, WARM));
  while (running.some(({ bytes, enough }) => bytes < enough)) {
    for (const job of running) {
      if (job.bytes >= job.enough) continue;
      let done = 0;
      bench.add(job.name, () => { done = slice(job, job.enough / SLICES); });
      const [result] = bench.runSync();
      if (result?.result.state !== 'completed') throw new Error(`${job.name} failed`);
      job.ms += result.result.totalTime;
      job.bytes += done;
      bench.remove(job.name);
    }
  }
  return Object.fromEntries(running.map(({ name, bytes, ms }) => [name, bytes / 1000 / ms]));
}

const WARM = 1_000_000;
const SLICES = 5;

/** The best of some runs of a program: milliseconds of its processor time, threads included, and of the clock. */
export function timeOfProgram(args: readonly string[], cwd: string, runs: number): { readonly processor: number; readonly clock: number } {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-500)}`);
    return { processor: Number(/processor (\d+)/.exec(stderr)?.[1]) / 1000, clock: performance.now() - begun };
  });
  return { processor: Math.min(...times.map(({ processor }) => processor)), clock: Math.min(...times.map(({ clock }) => clock)) };
}

const TELL = 'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\nprocessor ${user+system}\\n`)})';
