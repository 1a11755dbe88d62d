import { parseArgs } from 'node:util';
import { annotate } from '../pipeline/index.js';
import { nasty } from './nasty.js';
import { extractors, given, type Given } from './parts.js';

/** `npm run bench:linear`: the time of every extractor and of the whole reader on nasty texts of one length and of twice that. */
const { values: { length, only } } = parseArgs({ options: { length: { type: 'string', default: '200000' }, only: { type: 'string', default: '' } } });

/** Twice the text may take this many times as long. */
const BAR = 2.5;
/** Milliseconds below which a ratio says more of the machine than of the code. */
const TELLING = 40;

const parts: Readonly<Record<string, (given: Given) => unknown>> = {
  ...extractors,
  reader: ({ article }) => annotate(article.text, { forceLanguage: 'spa', publishedAt: '2025-11-18' }),
};

/** Processor time in milliseconds, the better of two runs: other programs on the machine do not count. */
function timeOf(work: () => unknown): number {
  const once = (): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

let worst = 0;
for (const { name, text } of nasty.filter((each) => each.name.includes(only))) {
  const size = Math.ceil(Number(length) / (text(100).length / 100));
  const [one, two] = [given(text(size)), given(text(2 * size))];
  let line = '';
  for (const [part, run] of Object.entries(parts)) {
    const time = timeOf(() => run(one));
    const doubled = timeOf(() => run(two));
    const ratio = doubled / time;
    if (doubled < TELLING) continue;
    worst = Math.max(worst, ratio);
    line += ` ${part} ${time.toFixed(0)}→${doubled.toFixed(0)} ms ×${ratio.toFixed(2)}${ratio > BAR ? ' (!)' : ''}`;
  }
  console.log(`${name.padEnd(40)}${(one.article.text.length / 1000).toFixed(0).padStart(5)} k${line || ' less than can be measured'}`);
}
console.log(`worst: ×${worst.toFixed(2)}; the bar is ×${BAR}`);
process.exitCode = worst > BAR ? 1 : 0;
