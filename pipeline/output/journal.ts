import { createHash } from 'node:crypto';
import { lazily, type Made } from '../../schemas/lazy.js';
import { TallyJson } from '../summary.js';

/** How far a run is: so many articles, or places that gave none, from the start of its inputs, and the SHA-256 of what they are. */
export const Mark = lazily((z) => z.strictObject({ articles: z.number(), digest: z.string() }));
export type Mark = Made<typeof Mark>;

/** The first line: which run this is, and the process that writes it. */
const Head = lazily((z) => z.strictObject({ settings: z.record(z.string(), z.unknown()), process: z.number() }));
/** Another process goes on with it. */
const Successor = lazily((z) => z.strictObject({ process: z.number() }));

/** A line more: all that the articles up to the mark gave is safe in the outputs. */
const Entry = lazily((z) => z.strictObject({
  mark: Mark(),
  /** Bytes of each output. */
  lengths: z.array(z.number()),
  /** What became of the articles since the line before. */
  tally: TallyJson(),
}));
export type Entry = Made<typeof Entry>;

/** The last line: nothing is left to do but to give the outputs their names. */
const Done = lazily((z) => z.strictObject({ done: z.literal(true) }));

const CHECK = 16;
const checkOf = (json: string): string => createHash('sha256').update(json, 'utf8').digest('hex').slice(0, CHECK);

/** A line of the journal: JSON, a tabulator, and a check sum that tells a whole line from one that was cut off. */
export function journalLine(content: Made<typeof Head | typeof Successor | typeof Entry | typeof Done>): string {
  const json = JSON.stringify(content);
  return `${json}\t${checkOf(json)}\n`;
}

/** What a journal says. */
export interface Journal {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Of the last process that wrote to it. */
  readonly process: number;
  readonly entries: readonly Entry[];
  readonly done: boolean;
  /** Bytes up to the end of its last good line. */
  readonly bytes: number;
}

const Line = lazily((z) => z.union([Entry(), Successor(), Done()]));

/** Reads a journal up to its last line that is whole; null when not even the first is. */
export function readJournal(text: string): Journal | null {
  const [first, ...others] = goodLines(text);
  const head = Head().safeParse(first?.content);
  if (!first || !head.success) return null;
  const entries: Entry[] = [];
  const journal = { ...head.data, entries, done: false, bytes: first.bytes };
  for (const { content, bytes } of others) {
    const line = Line().safeParse(content);
    if (!line.success) break;
    journal.bytes += bytes;
    if ('mark' in line.data) entries.push(line.data);
    else Object.assign(journal, line.data);
  }
  return journal;
}

function* goodLines(text: string): Generator<{ readonly content: unknown; readonly bytes: number }> {
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const line = text.slice(start, end);
    const json = line.slice(0, -CHECK - 1);
    if (line.slice(json.length) !== `\t${checkOf(json)}`) return;
    yield { content: JSON.parse(json), bytes: Buffer.byteLength(line, 'utf8') + 1 };
  }
}
