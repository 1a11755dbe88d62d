import { setFlagsFromString } from 'node:v8';

/**
 * How V8 runs what it is given, which it takes at any time; what comes of it is the same. A few articles are over before machine code that takes long to
 * make has been made: of their time, a fifth goes that way.
 */
const ways = {
  few: ['--no-opt', '--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization'],
  many: ['--opt', '--regexp-tier-up-ticks=1', '--regexp-peephole-optimization'],
};

/** Has V8 get ready for a few articles or for many. */
export function expect(articles: keyof typeof ways): void {
  ways[articles].forEach(setFlagsFromString);
}

/**
 * By how much a heap may grow before it is cleaned out, in hundredths (0: as V8 sees fit). Each thread holds the seeds, so V8's own measure (up to four times
 * what is in use) would let a long run take half as much again as a short one: 301 MB with 1,000 articles, 471 with 10,000.
 */
const GROWTH = 20;

/**
 * Loads what a thread runs and keeps all heaps small from then on: not before, as V8 takes what it compiled only under the flags that it was compiled under.
 * A thread that begins while another has just loaded may have to compile anew.
 */
export async function loadLean<T>(load: () => Promise<T>): Promise<T> {
  setFlagsFromString('--heap-growing-percent=0');
  const loaded = await load();
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  return loaded;
}
