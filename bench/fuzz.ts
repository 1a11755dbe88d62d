/**
 * `npm run fuzz -- --seconds N --seed S`: damages the fixtures, byte by byte and with the words that the rules look for, and checks of each text what
 * has to hold of all (bench/properties.ts), in a bounded time. What fails is kept in test/fuzz-findings/, which test/fuzz-findings.test.ts reads again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from './archive.js';
import { checked } from './properties.js';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const root = join(import.meta.dirname, '../..');
const FINDINGS = join(root, 'test/fuzz-findings');
/** Milliseconds of processor time that a text of a few thousand letters may take to be read three times. */
const PATIENCE = 5000;
const MOST_CHANGES = 12;

const words = [
  ' millones de ', ' mil ', '1.200', '10,000', ' euros', ' dólares', 'US$', '€', ' M€', ' % ', ' GW ', ' MW ', ' GPU H100 ', 'Nvidia', 'Telefónica, S.A.', ' la compañía ', ' ambas ', ' la primera ', ' cuya ', ' que ', ' de ',
  ' y ', ', ', '; ', ': ', '(', ')', '«', '»', '—', '…', '. ', '\n', '\n\n', '\r\n', '\u00a0', '\u202f', '\u00ad', '\u200b', '\ufeff', '\u0301', '\u0000', '\ud83d', '👩🏽‍🚀', ' compra ', ' invertirá ', ' respectivamente ', ' cada una ',
  ' no ', ' se ', ' si ', ' según Reuters ', ' 3 de mayo ', ' lunes ', 'https://', '//0.A', 'P. ', 'R. ', '11:40 | ', 'Comprador: ', 'Importe: ', '• ',
];

const random = randomOf(Number(values.seed));
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)];

const texts = readdirSync(join(root, 'fixtures/articles')).sort().map((name) => readFileSync(join(root, 'fixtures/articles', name), 'utf8'));

/** The ways to damage a text at a place. */
const damages: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + pick(words) + text.slice(at),
  (text, at) => text.slice(0, at) + pick(words).repeat(1 + below(40)) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1 + below(30)),
  (text, at) => text.slice(0, at) + text.slice(at, at + 1 + below(200)).repeat(2) + text.slice(at),
  (text, at) => text.slice(0, at) + pick(texts).slice(below(500)).slice(0, below(500)) + text.slice(at),
  (text, at) => text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at, at + 50).toUpperCase() + text.slice(at + 50),
  // A byte that is wrong, as it comes out of the decoder.
  (text) => {
    const bytes = Buffer.from(text);
    bytes[below(bytes.length)] = below(256);
    return bytes.toString('utf8');
  },
];

function damaged(): string {
  let text = pick(texts).slice(below(400)).slice(0, 200 + below(2500));
  for (let left = 1 + below(MOST_CHANGES); left > 0; left--) text = pick(damages)(text || ' ', below(text.length + 1));
  return text;
}

/** Null when all holds. */
function flaw(text: string): string | null {
  const before = process.cpuUsage();
  try {
    checked(text);
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'an exception';
  }
  const { user } = process.cpuUsage(before);
  return user / 1000 > PATIENCE ? `took ${(user / 1000).toFixed(0)} ms` : null;
}

checked(texts[0] ?? '');
const end = performance.now() + Number(values.seconds) * 1000;
let read = 0;
let found = 0;
for (; performance.now() < end; read++) {
  const text = damaged();
  const what = flaw(text);
  if (what === null) continue;
  found++;
  mkdirSync(FINDINGS, { recursive: true });
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  writeFileSync(join(FINDINGS, name), `${JSON.stringify({ what, text }, null, 1)}\n`);
  console.log(`${what}: kept in test/fuzz-findings/${name}`);
}
console.log(`seed ${values.seed}: ${read} damaged texts read, ${found} that failed`);
process.exitCode = found > 0 ? 1 : 0;
