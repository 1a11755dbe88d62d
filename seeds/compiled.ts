import { deserialize, serialize } from 'node:v8';
import { builtInSeeds } from './load.js';
import { snapshot } from './snapshot.js';

/** What was made here and not read, by its part of the snapshot. */
const made = new Map<string, unknown>();

/** A part is written as V8 writes objects down, and holds what V8 knows of letters: another version makes all of it anew. */
const partOf = (name: string): string => `compiled/${process.versions.v8}/${name}`;

/**
 * What `make` makes of the built-in seeds alone, or of nothing: read from the snapshot when that has it. Plain data, as `structuredClone` takes it:
 * objects, arrays, maps, sets, columns of numbers; no functions. Under one name always the same is made.
 */
export function compiled<T>(name: string, make: () => T): T {
  const frozen = snapshot(builtInSeeds)?.part(partOf(name));
  if (frozen) return deserialize(frozen) as T;
  const value = make();
  made.set(partOf(name), value);
  return value;
}

/** All that was made as parts of a snapshot. */
export const frozenCompiled = (): Record<string, Buffer> => Object.fromEntries([...made].map(([part, value]) => [part, serialize(value)]));
