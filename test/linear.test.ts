import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nasty } from '../bench/nasty.js';
import { startCounting, type StepCounter } from '../bench/steps.js';
import { createReader, type Reader } from '../extractors/index.js';

/** Code units of the shorter text: several sentences at their longest. The longer one is twice as long. */
const LENGTH = 4000;
/** A text twice as long may take this many times the steps. */
const BAR = 2.5;

let counter: StepCounter;
let read: Reader;
beforeAll(async () => {
  read = createReader();
  counter = await startCounting();
  // The first article pays for tables that are made once.
  read({ text: nasty.map(({ text }) => text(3)).join('\n\n'), publishedAt: '2025-11-18' });
}, 60_000);
afterAll(() => { counter.close(); });

describe('twice the text takes at most 2.5 times the steps', () => {
  it.each(nasty)('$name', async ({ text }) => {
    const size = Math.ceil(LENGTH / (text(100).length / 100));
    const [one, two] = [text(size), text(2 * size)];
    const steps = await counter.count(() => read({ text: one, publishedAt: '2025-11-18' }));
    const doubled = await counter.count(() => read({ text: two, publishedAt: '2025-11-18' }));
    expect(steps).toBeGreaterThan(0);
    expect(doubled / steps).toBeLessThan(BAR);
  });
});
