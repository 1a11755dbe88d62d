/**
 * A table of strings and what they stand for, as bytes: it is there as soon as its file is read, and only what is asked for is made.
 * Layout, in words of 32 bits: the number of slots, a power of two; for each slot the hash of a key and where its entry begins (0: none);
 * then the entries: bytes of the key, bytes of the value in JSON, and both in UTF-8, filled up to a whole word.
 */
export interface FrozenTable {
  /** Made anew at each call; undefined when the table does not have the key. */
  readonly get: (key: string) => unknown;
}

const WORD = 4;
const SLOT = 2;
/** Slots for each key: so many stay empty that what is not in the table is found out after one or two. */
const ROOM = 1.5;

/** The bytes of a table; of two entries with one key the first is found. */
export function freezeTable(entries: readonly (readonly [string, unknown])[]): Buffer {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length * ROOM)));
  const index = new Uint32Array(1 + slots * SLOT);
  index[0] = slots;
  const pieces: Buffer[] = [];
  let at = index.length;
  for (const [key, value] of entries) {
    const [name, content] = [Buffer.from(key), Buffer.from(JSON.stringify(value))];
    const words = Math.ceil((name.length + content.length) / WORD);
    const entry = Buffer.alloc((2 + words) * WORD);
    new Uint32Array(entry.buffer, entry.byteOffset, 2).set([name.length, content.length]);
    name.copy(entry, 2 * WORD);
    content.copy(entry, 2 * WORD + name.length);
    const hash = hashOf(key);
    let slot = hash & (slots - 1);
    while (index[2 + slot * SLOT] !== 0) slot = (slot + 1) & (slots - 1);
    index.set([hash, at], 1 + slot * SLOT);
    pieces.push(entry);
    at += entry.length / WORD;
  }
  return Buffer.concat([Buffer.from(index.buffer), ...pieces]);
}

/** Reads a table where it lies; `bytes` must begin at a whole word of their memory. */
export function thawTable(bytes: Buffer): FrozenTable {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD);
  const mask = words[0] - 1;
  return {
    get: (key) => {
      const hash = hashOf(key);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const entry = words[2 + slot * SLOT];
        if (entry === 0) return undefined;
        if (words[1 + slot * SLOT] !== hash) continue;
        const begin = (entry + 2) * WORD;
        const end = begin + words[entry];
        if (bytes.toString('utf8', begin, end) === key) return JSON.parse(bytes.toString('utf8', end, end + words[entry + 1])) as unknown;
      }
    },
  };
}

/** FNV-1a over the code units, with its bits mixed once more, as only the lower ones choose a slot. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
