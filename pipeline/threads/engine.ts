import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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
 * How V8 keeps its heaps: by how much one may grow before it is cleaned out, in hundredths (0: as V8 sees fit), and how many times larger the room for what
 * is new gets when much of it stays in use. Each thread holds the seeds, so V8's own measure (up to four times what is in use) would let a long run take half
 * as much again as a short one: 301 MB with 1,000 articles, 403 with 10,000; with these it is 269 and 318 (337 with 100,000), for the same time.
 */
const heaps = {
  usual: ['--heap-growing-percent=0', '--semi-space-growth-factor=2'],
  lean: ['--heap-growing-percent=5', '--semi-space-growth-factor=1'],
};

/**
 * How much of what a function calls V8 writes out in it, in bytes of bytecode (920 is its own measure). The functions of the grammar call so much that it
 * makes 12 MB of machine code of them: a third of the time of the first MB of text, which less of it shortens by an eighth; warm it is as fast.
 */
const inlining = {
  usual: ['--max-inlined-bytecode-size-cumulative=920'],
  lean: ['--max-inlined-bytecode-size-cumulative=200'],
};

function set(way: 'usual' | 'lean'): void {
  [...heaps[way], ...inlining[way]].forEach(setFlagsFromString);
}

/**
 * Loads what a thread runs and keeps all heaps and all code small from then on: not before, as V8 takes what it compiled only under the flags that it was compiled under.
 * A thread that begins while another has just loaded may have to compile anew.
 */
export async function loadLean<T>(load: () => Promise<T>): Promise<T> {
  set('usual');
  const loaded = await load();
  set('lean');
  return loaded;
}

/** Keeps the heap of this thread small, though it is loaded: V8 measures how far one may grow when it has cleaned it out, which it would leave for later. */
export function runLean(): void {
  set('lean');
  setFlagsFromString('--expose-gc');
  const cleanOut = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  cleanOut();
}
