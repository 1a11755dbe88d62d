import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type * as Yaml from 'yaml';
import type { z } from 'zod';
import type { Lazy } from '../schemas/lazy.js';
import { snapshot } from './snapshot.js';

/** A seed file that breaks its schema. The message names file and line, what is wrong, and is meant for the person who edited it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** One entry with the place it was read from, for messages. */
export interface SeedEntry<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/** The folder of the seeds that come with the package: beside this file in the sources, beside `dist/` in an installation. */
export const builtInSeeds: string = [import.meta.dirname, join(import.meta.dirname, '../../seeds')]
  .find((dir) => existsSync(join(dir, 'organizations'))) ?? import.meta.dirname;

/**
 * Reads every entry of one theme: `NAME.jsonl` (one JSON entry a line), `NAME.yaml` (a list), or the files of folder `NAME/`,
 * in the order of their names. A user's folder may hold the same themes; its entries come after the built-in ones.
 * The built-in ones come from the snapshot, where there is one.
 * @throws SeedError naming file and line when an entry is not as `schema` says.
 */
export function readSeeds<S extends z.ZodType>(theme: string, schema: Lazy<S>, folders: readonly string[] = [builtInSeeds]): SeedEntry<z.output<S>>[] {
  return folders.flatMap((folder) => folder === builtInSeeds ? readBuiltIn(theme, schema) : readFolder(folder, theme, schema));
}

const readFolder = <S extends z.ZodType>(folder: string, theme: string, schema: Lazy<S>): SeedEntry<z.output<S>>[] =>
  filesOf(folder, theme).flatMap((file) => readSeedFile(file, schema));

/** The built-in themes that were read from their files. */
const parsed = new Map<string, readonly SeedEntry<unknown>[]>();
const PART = 'seeds/';

function readBuiltIn<S extends z.ZodType>(theme: string, schema: Lazy<S>): readonly SeedEntry<z.output<S>>[] {
  const frozen = snapshot(builtInSeeds)?.part(PART + theme);
  if (frozen) {
    return (JSON.parse(frozen.toString()) as [string, number, z.output<S>][]).map(([file, line, value]) => ({ value, file: join(builtInSeeds, file), line }));
  }
  if (!parsed.has(theme)) parsed.set(theme, readFolder(builtInSeeds, theme, schema));
  return parsed.get(theme) as readonly SeedEntry<z.output<S>>[];
}

/** The built-in themes that were read from their files, as parts of a snapshot. */
export function frozenThemes(): Record<string, Buffer> {
  return Object.fromEntries([...parsed].map(([theme, entries]) =>
    [PART + theme, Buffer.from(JSON.stringify(entries.map(({ value, file, line }) => [relative(builtInSeeds, file), line, value])))]));
}

function filesOf(folder: string, theme: string): string[] {
  const folderOfTheme = join(folder, theme);
  const inFolder = existsSync(folderOfTheme)
    ? readdirSync(folderOfTheme).filter((name) => /\.(jsonl|yaml)$/.test(name)).sort().map((name) => join(folderOfTheme, name))
    : [];
  return [`${folderOfTheme}.jsonl`, `${folderOfTheme}.yaml`].filter((file) => existsSync(file)).concat(inFolder);
}

function readSeedFile<S extends z.ZodType>(file: string, schema: Lazy<S>): SeedEntry<z.output<S>>[] {
  const text = readFileSync(file, 'utf8');
  const raw = file.endsWith('.jsonl') ? jsonLines(file, text) : yamlList(file, text);
  return raw.map(({ value, line }) => {
    const checked = schema().safeParse(value);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const where = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
      throw new SeedError(`${place(file, line)}: ${issue?.message ?? 'not as the schema says'}${where}`);
    }
    return { value: checked.data, file, line };
  });
}

/** Loaded when there is a file to read. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

interface RawEntry {
  readonly value: unknown;
  readonly line: number;
}

function jsonLines(file: string, text: string): RawEntry[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    try {
      return [{ value: JSON.parse(content) as unknown, line: index + 1 }];
    } catch (error) {
      throw new SeedError(`${place(file, index + 1)}: not JSON (${(error as Error).message})`);
    }
  });
}

function yamlList(file: string, text: string): RawEntry[] {
  const { LineCounter, isSeq, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw new SeedError(`${place(file, lines.linePos(fault.pos[0]).line)}: ${fault.message.split('\n')[0]}`);
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new SeedError(`${place(file, 1)}: the file must be a list (lines that start with "- ")`);
  return document.contents.items.map((item) => ({
    value: item.toJSON() as unknown,
    line: lines.linePos(item.range?.[0] ?? 0).line,
  }));
}

/** `seeds/chips.jsonl:12`, as short as it can be said from the working directory. */
export function place(file: string, line: number): string {
  const short = relative(process.cwd(), file);
  return `${short.startsWith('..') ? file : short}:${line}`;
}
