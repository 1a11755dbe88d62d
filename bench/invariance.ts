/**
 * `npm run check:invariance`: dresses the sentences of the frames as journalists do (bench/changes.yaml) and counts those that still tell the same deals.
 * Deals told besides do not count: an addition may bring its own. `--show TEXT` prints the sentences that a change breaks. Exit status 1 when fewer than LEAST are kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { createReader } from '../extractors/index.js';
import type { VerbGroup } from '../extractors/deals/phrase.js';
import { FrameSeed, type Deal, type Span } from '../schemas/plain.js';
import { readSeeds } from '../seeds/load.js';

/** Share of the dressed sentences that are read as the plain ones are. */
const LEAST = 0.98;

/** A sentence that is read, with what is found in it. */
interface Plain {
  readonly text: string;
  readonly names: readonly Span[];
  readonly verb: VerbGroup;
  readonly deals: readonly string[];
}

/** Puts words into a sentence; null: they cannot stand there. */
type Dress = (plain: Plain, words: string) => string | null;

const insert = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

/** «El pacto» goes on after an addition as «el pacto», a name as it is. */
function lowered({ text, names }: Plain): string {
  return names[0]?.start === 0 ? text : text[0].toLowerCase() + text.slice(1);
}

function behind({ text }: Plain, name: Span | undefined, words: string): string | null {
  if (!name) return null;
  const rest = text.slice(name.end);
  if (/^(?:[\p{L}\p{N}%-]| ?\(| [yeo] | \p{Lu})/u.test(rest)) return null;
  // A mark that follows closes the addition too.
  return insert(text, name.end, words.startsWith(',') && /^[,.]/.test(rest) ? words.replace(/,$/, '') : words);
}

/** «de el grupo» is «del grupo»; a name with an article of its own, or beside another, takes no noun. */
function inFront({ text }: Plain, name: Span | undefined, words: string): string | null {
  if (!name) return null;
  const before = text.slice(0, name.start);
  if (before === '') return words[0].toUpperCase() + words.slice(1) + text;
  if (!/(?:^|[^\p{L}])(?:a|de|con|por|en|entre|para|que|según) $/iu.test(before)) return null;
  return (before + words).replace(/\b([Dd]e|[Aa]) el (?=[^\n]*$)/, (_, preposition: string) => `${preposition === 'a' || preposition === 'A' ? 'al' : `${preposition}l`} `) + text.slice(name.start);
}

const places: Readonly<Record<string, Dress>> = {
  opening: (plain, words) => words + lowered(plain),
  ending: ({ text }, words) => text.slice(0, -1) + words,
  'after-verb': ({ text, verb }, words) => insert(text, verb.end, words),
  'before-verb': ({ text, verb }, words) => verb.start === 0 ? null : insert(text, verb.start, words),
  'after-first': (plain, words) => behind(plain, plain.names[0], words),
  'after-last': (plain, words) => behind(plain, plain.names.at(-1), words),
  'before-first': (plain, words) => inFront(plain, plain.names[0], words),
  'before-last': (plain, words) => inFront(plain, plain.names.at(-1), words),
};

const Changes = z.array(z.strictObject({ place: z.enum(Object.keys(places)), texts: z.array(z.string()) }));

const { values } = parseArgs({ options: { show: { type: 'string' } } });
const read = createReader();
const told = ({ type, parties, amount }: Pick<Deal, 'type' | 'parties' | 'amount'>): string =>
  [type, ...parties.map(({ role, name }) => `${role}:${name}`).sort(), amount ? `${amount.value} ${amount.currency}` : ''].join(' ');

function plainOf(text: string): Plain[] {
  if (!/^[^\n:;?¿.]+(?:\.\d[^\n:;?¿.]*)*\.$/.test(text)) return [];
  let verb: VerbGroup | null = null;
  const { deals, organizations } = read({ text, publishedAt: null }, { sentence: ({ clauses }) => { verb = clauses.find(({ kind, verb: own }) => kind === 'main' && own)?.verb ?? null; } });
  return deals.length && verb ? [{ text, verb, names: organizations.toSorted((a, b) => a.start - b.start), deals: deals.map(told) }] : [];
}

const sentences = new Set(readSeeds('frames', FrameSeed).flatMap(({ value }) => value.gives ?? []));
const plains = [...sentences].flatMap(plainOf);
const changes = Changes.parse(parse(readFileSync(join(import.meta.dirname, '../../bench/changes.yaml'), 'utf8')));

let made = 0;
let kept = 0;
for (const { place, texts } of changes) {
  for (const words of texts) {
    let own = 0;
    let ownKept = 0;
    for (const plain of plains) {
      const text = places[place](plain, words);
      if (text === null) continue;
      own++;
      const found = new Set(read({ text, publishedAt: null }).deals.map(told));
      if (plain.deals.every((deal) => found.has(deal))) ownKept++;
      else if (words === values.show) console.log(`${text}\n  was ${plain.deals.join('; ')}\n  now ${[...found].join('; ') || 'nothing'}`);
    }
    made += own;
    kept += ownKept;
    if (values.show === undefined) console.log(`${(100 * ownKept / own).toFixed(1).padStart(5)} %  ${String(own).padStart(4)}  ${place.padEnd(12)}  «${words}»`);
  }
}
console.log(`${plains.length} sentences, ${made} dressed, ${(100 * kept / made).toFixed(1)} % tell the same (at least ${100 * LEAST} % are wanted)`);
if (kept < LEAST * made) process.exitCode = 1;
