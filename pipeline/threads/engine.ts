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
 * By how much a heap may grow before it is cleaned out, in hundredths. Each thread holds the seeds, so V8's own measure (up to four times what is in use)
 * would let a long run take half as much again as a short one: 486 MB with 1,000 articles, 654 with 10,000.
 */
const GROWTH = 20;

/** Keeps the heaps of all threads small from now on. What V8 compiled is taken only under the flags that it was compiled under, so threads load it before. */
export function stayLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
