import { createHash } from 'node:crypto';
import { existsSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The seeds as `npm run build` has read, checked and compiled them, in one file beside the compiled modules; a program that runs from its
 * sources has none. It is used only as long as every file that it was made of is as it was then.
 */
export interface Snapshot {
  /** The bytes of a part, at a whole word of their memory; undefined when there is no such part. */
  readonly part: (name: string) => Buffer | undefined;
}

interface Head {
  /** The digest of all files that the snapshot was made of. */
  readonly digest: string;
  /** What the system said of each then: its size and when it was changed. Where this still holds, nothing needs to be read. */
  readonly stamps: string;
  /** Where each part begins behind the head, and its length. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

const WORD = 4;
const file = join(import.meta.dirname, 'snapshot.bin');
const compiled = import.meta.filename.endsWith('.js');

let known: Snapshot | null | undefined;

/** The snapshot; null when there is none, or none of these seeds. */
export function snapshot(seeds: string): Snapshot | null {
  return known ??= compiled ? open(seeds) : null;
}

function open(seeds: string): Snapshot | null {
  if (!existsSync(file)) return null;
  // It stays open as long as the program runs: a build in the meantime makes another file of this name.
  const opened = openSync(file, 'r');
  const length = bytesOf(opened, 0, WORD).readUInt32LE(0);
  const { digest, stamps, parts } = JSON.parse(bytesOf(opened, WORD, length).toString()) as Head;
  const sources = sourcesOf(seeds);
  if (stamps !== stampsOf(sources) && digest !== digestOf(sources)) return null;
  const base = WORD + aligned(length);
  return {
    part: (name) => {
      const [begin, size] = parts[name] ?? [];
      return begin === undefined ? undefined : bytesOf(opened, base + begin, size ?? 0);
    },
  };
}

/** A piece of the file; most of it is never asked for. */
function bytesOf(opened: number, begin: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  readSync(opened, bytes, 0, size, begin);
  return bytes;
}

/** Takes the snapshot away, so that the seeds are read from their files. */
export function removeSnapshot(): void {
  rmSync(file, { force: true });
}

/** Writes the snapshot of these seeds. */
export function writeSnapshot(seeds: string, contents: Readonly<Record<string, Buffer>>): void {
  const sources = sourcesOf(seeds);
  let at = 0;
  const parts = Object.entries(contents).map(([name, { length }]) => {
    const begin = at;
    at += aligned(length);
    return [name, [begin, length]] as const;
  });
  const head = Buffer.from(JSON.stringify({ digest: digestOf(sources), stamps: stampsOf(sources), parts: Object.fromEntries(parts) } satisfies Head));
  const size = Buffer.alloc(WORD);
  size.writeUInt32LE(head.length);
  const unfinished = `${file}.part`;
  writeFileSync(unfinished, Buffer.concat([size, ...[head, ...Object.values(contents)].flatMap((part) => [part, Buffer.alloc(aligned(part.length) - part.length)])]));
  renameSync(unfinished, file);
}

const aligned = (length: number): number => Math.ceil(length / WORD) * WORD;

interface Source {
  /** The same on every machine. */
  readonly name: string;
  readonly path: string;
}

/** The seeds, and the modules that read and compile them. */
function sourcesOf(seeds: string): Source[] {
  const modules = join(import.meta.dirname, '..');
  const folders = [seeds, ...['seeds', 'schemas', 'extractors'].map((name) => join(modules, name))];
  return folders.flatMap((folder, i) => filesUnder(folder).map((path) => ({ name: `${i}/${relative(folder, path).split(sep).join('/')}`, path })));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.(?:js|jsonl|json|yaml)$/.test(entry.name) ? [path] : [];
  });
}

const stampsOf = (sources: readonly Source[]): string => sources.map(({ name, path }) => {
  const { size, mtimeMs } = statSync(path);
  return `${name} ${size} ${mtimeMs}`;
}).join('\n');

function digestOf(sources: readonly Source[]): string {
  const hash = createHash('sha256');
  for (const { name, path } of sources) hash.update(`${name}\0${statSync(path).size}\0`).update(readFileSync(path));
  return hash.digest('hex');
}
