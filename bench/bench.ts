/**
 * `npm run bench`: what each stage costs, and how fast the whole is beside libraries that people would take instead. Speeds are of processor time, one core, after
 * a round that does not count; `--mb 20` says how much text (2 without), `--json` prints the same as JSON, `--long` adds the memory of a long run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tokenize } from '../extractors/text/tokens.js';
import { createReader } from '../extractors/index.js';
import type { SourceArticle } from '../pipeline/article.js';
import { readerFor } from '../pipeline/plan.js';
import { isSkipped, type Skipped } from '../pipeline/skip.js';
import { documentLine } from '../pipeline/records.js';
import { detectLanguage, languageOf } from '../pipeline/stages/language.js';
import { normalise } from '../pipeline/stages/normalise.js';
import { readDeals } from '../pipeline/stages/deals.js';
import { validate } from '../pipeline/stages/validate.js';
import { ceilingOfTwoThreads } from './ceiling.js';
import { speedsOf, timeOfProgram, type Job } from './measure.js';
import { extractors, given } from './parts.js';
import { compromiseTagger, microsoftMoney, winkReader } from './peers.js';
import { quietArticles } from './quiet.js';
import { extractMoney } from '../extractors/money/index.js';
import { findNumbers } from '../extractors/numbers/index.js';
import { splitSentences } from '../extractors/text/sentences.js';

const { values } = parseArgs({ options: { mb: { type: 'string', default: '2' }, json: { type: 'boolean', default: false }, long: { type: 'boolean', default: false } } });
const ENOUGH = Number(values.mb) * 1_000_000;

const root = join(import.meta.dirname, '../..');
const read = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8')) : []);
const fixtures = read(join(root, 'fixtures/articles')).filter((text) => languageOf(text).language === 'spa');
/** Nine articles of ten tell nothing: those of other sections. */
const realistic = quietArticles(fixtures.length * 9).flatMap((text, i) => (i % 9 === 8 ? [text, fixtures[(i - 8) / 9] ?? ''] : [text]));

const articleOf = (text: string): SourceArticle => ({ id: 'a', uri: null, title: null, publishedAt: '2025-11-18', country: null, text, place: 'a', notes: [] });
const read1 = readerFor({ seeds: [], minConfidence: 0, writing: { lines: 'documents', table: null } });
const whole = (text: string): unknown => read1(articleOf(text));

/** Every fixture that is in Spanish is read to the end. */
function must<T extends object>(answer: T | Skipped): T {
  if (isSkipped(answer)) throw new Error(`${answer.place} was skipped: ${answer.why}`);
  return answer;
}

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly bar: number;
  /** Whether the figure must not be above the bar, instead of not below. */
  readonly most?: boolean;
  readonly how: string;
}

const rows: Row[] = [];
const shown = (speed: number): string => `${speed >= 0.1 ? speed.toFixed(2) : speed.toPrecision(2)} MB/s`;

function stages(): { readonly name: string; readonly speed: number; readonly share: number }[] {
  const language = detectLanguage('spa');
  const deals = readDeals(createReader());
  const record = normalise(0);
  const parsed = fixtures.map((text) => given(text));
  const readOnes = fixtures.map((text) => must(deals.run(must(language.run(articleOf(text))))));
  const recorded = readOnes.map((article) => must(record.run(article)));
  const checked = recorded.map((article) => must(validate.run(article)));
  const job = (name: string, work: Job['work']): Job => ({ name, texts: fixtures, work, enough: ENOUGH / 4 });
  const speeds = speedsOf([
    job('language', languageOf),
    ...Object.entries(extractors).filter(([name]) => name !== 'deals').map(([name, work]) => job(name, (_, i) => { const each = parsed[i]; return each && work(each); })),
    job('tokens (of the grammar)', (text, i) => parsed[i]?.article.sentences.map(({ start, end }) => tokenize(text, start, end))),
    job('grammar and deals', (_, i) => { const each = parsed[i]; return each && extractors['deals']?.(each); }),
    job('ids', (_, i) => { const each = readOnes[i]; return each && record.run(each); }),
    job('validation', (_, i) => { const each = recorded[i]; return each && validate.run(each); }),
    job('writing', (_, i) => { const each = checked[i]; return each && documentLine(each, false); }),
  ]);
  const total = Object.entries(speeds).filter(([name]) => !name.startsWith('tokens')).reduce((sum, [, speed]) => sum + 1 / speed, 0);
  return Object.entries(speeds).map(([name, speed]) => ({ name, speed, share: 1 / speed / total }));
}

function peers(): void {
  const wink = winkReader();
  const money = (text: string): unknown => { const article = { text, sentences: splitSentences(text), publishedAt: null }; return extractMoney(article, findNumbers(article)); };
  const speeds = speedsOf([
    { name: 'whole', texts: fixtures, work: whole, enough: ENOUGH },
    { name: 'wink', texts: fixtures, work: wink, enough: ENOUGH },
    { name: 'whole, realistic', texts: realistic, work: whole, enough: ENOUGH },
    { name: 'wink, realistic', texts: realistic, work: wink, enough: ENOUGH },
    { name: 'compromise', texts: fixtures, work: compromiseTagger, enough: ENOUGH / 10 },
    { name: 'money', texts: fixtures, work: money, enough: ENOUGH },
    { name: 'microsoft', texts: fixtures, work: microsoftMoney, enough: 40_000 },
  ]);
  const row = (what: string, ours: string, theirs: string, bar: number): void => {
    const [a = 0, b = 0] = [speeds[ours], speeds[theirs]];
    rows.push({ what, figure: a / b, bar, how: `${shown(a)} against ${shown(b)}` });
  };
  row('whole pipeline against wink-nlp: tokens, sentences, custom entities', 'whole', 'wink', 1);
  row('the same on a realistic folder', 'whole, realistic', 'wink, realistic', 4);
  row('money alone against recognizers-text', 'money', 'microsoft', 5000);
  row('whole pipeline against tagging by es-compromise', 'whole', 'compromise', 15);
  const shared = read(join(root, '../shared/gold/quiet'));
  if (shared.length > 0) {
    const extra = speedsOf([{ name: 'whole', texts: shared, work: whole, enough: ENOUGH }, { name: 'wink', texts: shared, work: wink, enough: ENOUGH }]);
    const [a = 0, b = 0] = [extra['whole'], extra['wink']];
    rows.push({ what: 'quiet articles of ../shared alone against wink-nlp', figure: a / b, bar: 4, how: `${shown(a)} against ${shown(b)}` });
  }
}

/** One article of a megabyte against the same text in articles of four kilobytes. */
function lengths(): void {
  const all = fixtures.join('\n\n');
  const long = all.repeat(Math.ceil(1_000_000 / all.length)).slice(0, 1_000_000);
  const short = Array.from({ length: 250 }, (_, i) => long.slice(i * 4000, (i + 1) * 4000));
  const { long: a = 0, short: b = 0 } = speedsOf([{ name: 'long', texts: [long], work: whole, enough: 2_000_000 }, { name: 'short', texts: short, work: whole, enough: 2_000_000 }]);
  rows.push({ what: 'time per kB of an article of 1 MB over one of 4 kB', figure: b / a, bar: 1.1, most: true, how: `${shown(a)} and ${shown(b)}` });
}

async function programs(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'teletipo-bench-'));
  try {
    const program = join(root, 'dist/pipeline/cli/main.js');
    writeFileSync(join(folder, 'nota.txt'), fixtures[0]?.slice(0, 1500) ?? '');
    const start = timeOfProgram([program, 'extract', 'nota.txt', '-o', 'deals.jsonl', '--quiet'], folder, 7);
    const node = timeOfProgram(['-e', '0'], folder, 7);
    rows.push({ what: 'start-up: `extract` of one short article over `node -e 0`', figure: start.processor / node.processor, bar: 5, most: true, how: `${start.processor.toFixed(0)} and ${node.processor.toFixed(0)} ms of processor, ${start.clock.toFixed(0)} and ${node.clock.toFixed(0)} ms by the clock` });
    mkdirSync(join(folder, 'notas'));
    let bytes = 0;
    for (let i = 0; bytes < ENOUGH; i++) {
      const text = `${realistic[i % realistic.length] ?? ''}\nEdición ${i}.\n`;
      writeFileSync(join(folder, 'notas', `${String(i).padStart(6, '0')}.txt`), text);
      bytes += Buffer.byteLength(text);
    }
    const [one, two] = [1, 2].map((jobs) => timeOfProgram([program, 'extract', 'notas', '-o', `deals-${jobs}.jsonl`, '--quiet', '--jobs', String(jobs)], folder, 2));
    const ceiling = await ceilingOfTwoThreads();
    if (one && two) rows.push({ what: 'two threads against one, from files to JSONL', figure: one.clock / two.clock, bar: 1.85, how: `this machine gives two threads that only count ${ceiling.toFixed(2)} × one at this moment; ${(one.clock / 1000).toFixed(1)} and ${(two.clock / 1000).toFixed(1)} s by the clock; processor ${(one.processor / 1000).toFixed(1)} and ${(two.processor / 1000).toFixed(1)} s` });
    if (values.long) {
      const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'memory.js'), '1000', '100000'], { encoding: 'utf8' });
      rows.push({ what: 'peak memory of 100,000 articles over 1,000', figure: Number(/([\d.]+) times/.exec(stdout)?.[1]), bar: 1.1, most: true, how: [...stdout.matchAll(/(\d+) MB/g)].map(([, mb]) => `${mb} MB`).reverse().join(' and ') });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const costs = stages();
peers();
lengths();
await programs();
const perArticle = fixtures.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / fixtures.length;
const reached = ({ figure, bar, most }: Row): boolean => (most ? figure <= bar : figure >= bar);
if (values.json) {
  console.log(JSON.stringify({ stages: costs, rows: rows.map((row) => ({ ...row, reached: reached(row) })) }));
} else {
  console.log('stage                         share      MB/s   articles/s');
  for (const { name, share, speed } of costs) console.log(`${name.padEnd(26)}${(share * 100).toFixed(1).padStart(7)} %${speed.toFixed(2).padStart(10)}${((speed * 1e6) / perArticle).toFixed(0).padStart(13)}`);
  console.log();
  for (const row of rows) console.log(`${reached(row) ? 'yes' : ' no'}  ${row.what}: ${row.figure < 10 ? row.figure.toFixed(2) : row.figure.toFixed(0)} × (bar: ${row.most ? 'at most ' : ''}${row.bar}); ${row.how}`);
}
