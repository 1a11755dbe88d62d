import { Worker } from 'node:worker_threads';

/** Work that asks nothing of memory, of the disk or of another thread. */
const SPIN = 'const { workerData } = require("node:worker_threads"); let x = 1; for (let i = 0; i < workerData; i++) x = Math.imul(x ^ i, 0x01000193); process.exitCode = x & 0';
const ROUNDS = 200_000_000;
const TRIES = 3;

/** How many times faster two threads are here than one at work that they share nothing in: two on an idle machine with two cores of its own, and no program gets more. */
export async function ceilingOfTwoThreads(): Promise<number> {
  const ratios: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    const one = await timeOf(1, 2 * ROUNDS);
    ratios.push(one / await timeOf(2, ROUNDS));
  }
  return Math.max(...ratios);
}

async function timeOf(threads: number, rounds: number): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: threads }, () => new Promise((resolve, reject) => {
    new Worker(SPIN, { eval: true, workerData: rounds }).on('exit', resolve).on('error', reject);
  })));
  return performance.now() - begun;
}
