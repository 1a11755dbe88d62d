import type { CompiledFrames, Frame, RolePlaces } from './frames.js';
import { giveBit, type Path } from './functions.js';

/** The compiled frames as plain data, each written down by itself: an article opens few of them, and a start reads only those. */
export interface PackedFrames {
  /** Each with the numbers of its paths and of its roles. */
  readonly frames: Rows;
  readonly roles: Rows;
  readonly paths: Rows;
  /** A path for each function that paths begin with, in their order: what gives the bits. */
  readonly firsts: readonly number[];
  /** The numbers of frames. */
  readonly byVerb: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byClass: ReadonlyMap<string, readonly number[]>;
}

/** A list of things in JSON. */
interface Rows {
  /** In UTF-8, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/** Writes frames down. */
export function packFrames({ all, paths, byVerb, byWord, byClass }: CompiledFrames): PackedFrames {
  const roles = new Map<RolePlaces, number>();
  const numbered = (role: RolePlaces): number => roles.get(role) ?? roles.set(role, roles.size).size - 1;
  const numbers = (some: readonly Path[]): number[] => some.map(({ index }) => index);
  const frames = all.map((frame) => ({
    ...frame, when: frame.when.map((each) => ({ ...each, paths: numbers(each.paths) })), unless: frame.unless.map((each) => ({ ...each, paths: numbers(each.paths) })),
    roles: frame.roles.map(numbered), amount: numbers(frame.amount),
  } satisfies Record<keyof Frame, unknown>));
  const firsts = new Map<string, number>();
  for (const { steps: [{ function: name }], index } of paths) if (!firsts.has(name)) firsts.set(name, index);
  const listed = (table: ReadonlyMap<string, readonly Frame[]>): Map<string, number[]> => new Map([...table].map(([key, some]) => [key, some.map(({ index }) => index)]));
  return {
    frames: rowsOf(frames), roles: rowsOf([...roles.keys()].map(({ role, places }) => ({ role, places: places.map(numbers) }))), paths: rowsOf(paths),
    firsts: [...firsts.values()],
    byVerb: listed(byVerb), byWord: listed(byWord), byClass: listed(byClass),
  };
}

/** Reads frames by their numbers, each once. Equal paths and equal roles of all frames are one object again. */
export function frameReader({ frames, roles, paths, firsts }: PackedFrames): (index: number) => Frame {
  const pathAt = readOnce(paths, (path: Path) => {
    giveBit(path);
    return path;
  });
  const roleAt = readOnce(roles, ({ role, places }: Numbered<RolePlaces, 'places'>): RolePlaces => ({ role, places: (places as number[][]).map((place) => place.map(pathAt)) }));
  firsts.forEach(pathAt);
  return readOnce(frames, (frame: Numbered<Frame, 'when' | 'unless' | 'roles' | 'amount'>): Frame => {
    const conditions = (some: unknown): Frame['when'] => (some as Numbered<Frame['when'][number], 'paths'>[]).map((each) => ({ ...each, paths: (each.paths as number[]).map(pathAt) }));
    return { ...frame, when: conditions(frame.when), unless: conditions(frame.unless), roles: (frame.roles as number[]).map(roleAt), amount: (frame.amount as number[]).map(pathAt) };
  });
}

/** What has numbers where it will have objects. */
type Numbered<T, Key extends keyof T> = Omit<T, Key> & Record<Key, unknown>;

function rowsOf(things: readonly object[]): Rows {
  const rows = things.map((thing) => Buffer.from(JSON.stringify(thing)));
  let end = 0;
  return { ends: Uint32Array.from(rows, ({ length }) => (end += length)), bytes: new Uint8Array(Buffer.concat(rows)) };
}

function readOnce<Written, Read>({ bytes, ends }: Rows, read: (written: Written) => Read): (index: number) => Read {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const known = new Array<Read | undefined>(ends.length).fill(undefined);
  return (index) => known[index] ??= read(JSON.parse(text.toString('utf8', index > 0 ? ends[index - 1] : 0, ends[index])) as Written);
}
