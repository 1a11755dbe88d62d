import { createSeen } from './seen.js';

/** Words in a shingle. */
const SHINGLE = 4;
/** Values of a sketch; a shingle falls into one of them, which keeps its least. */
const BINS = 128;
/** Parts of the sketch that are looked up, and values in each. Of copies that share 0.75 of their shingles 0.95 share a part, of those that share 0.85 0.997. */
const BANDS = 8;
const ROWS = 4;
/** Copies with another headline, a credit line and a paragraph more or less share more than this; two newsrooms' reports of one event less than 0.2. */
const SAME = 0.75;

/** Finds texts that share most of their shingles with one that came before, by one-permutation MinHash: the same texts give the same answer on every machine. */
export interface Near {
  /** The number of such a text, or null; then the text is remembered under its number. */
  readonly find: (text: string, number: number) => number | null;
}

/** No texts yet. Each that is added takes some 250 bytes. */
export function createNear(): Near {
  const bands = createSeen();
  let sketches = new Uint8Array(BINS << 8);
  return {
    find: (text, number) => {
      const sketch = sketchOf(text);
      if (sketch === null) return null;
      const keys = Array.from({ length: BANDS }, (_, band) => sketch.slice(band * ROWS, (band + 1) * ROWS).reduce((key, value) => mix(key ^ value), band));
      const own = Uint8Array.from(sketch, (value) => value & 0xff);
      const candidates = keys.flatMap((key, band) => bands.get(band, key)).sort((a, b) => a - b);
      const found = candidates.find((each) => likeness(own, sketches.subarray(each * BINS, (each + 1) * BINS)) >= SAME);
      if (found !== undefined) return found;
      if ((number + 1) * BINS > sketches.length) { const wider = new Uint8Array((number + 1) * BINS * 2); wider.set(sketches); sketches = wider; }
      sketches.set(own, number * BINS);
      keys.forEach((key, band) => { bands.add(band, key, number); });
      return null;
    },
  };
}

/** The share of the shingles of two texts that are in both, as their sketches tell: a byte is equal by chance once in 256. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let equal = 0;
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++;
  return Math.max(0, (equal / BINS - 1 / 256) / (1 - 1 / 256));
}

/** The least hash of the shingles in each bin; an empty bin takes that of the next one. Null for a text that is too short to tell. */
export function sketchOf(text: string): Uint32Array | null {
  const sketch = new Uint32Array(BINS).fill(EMPTY);
  const last = new Uint32Array(SHINGLE);
  let words = 0;
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    last[words++ % SHINGLE] = hashOf(word);
    if (words < SHINGLE) continue;
    let shingle = 0;
    for (let i = 0; i < SHINGLE; i++) shingle = mix(shingle ^ (last[(words + i) % SHINGLE] ?? 0));
    const bin = shingle & (BINS - 1);
    sketch[bin] = Math.min(sketch[bin] ?? EMPTY, shingle >>> 7);
  }
  if (words < FEWEST_WORDS) return null;
  for (let i = 2 * BINS - 1; i >= 0; i--) if (sketch[i % BINS] === EMPTY) sketch[i % BINS] = mix((sketch[(i + 1) % BINS] ?? EMPTY) + 1) >>> 7;
  return sketch;
}

const EMPTY = 0xffff_ffff;
/** Of a headline nothing can be said. */
const FEWEST_WORDS = 30;

function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x0100_0193);
  return hash;
}

/** Spreads the bits of a number over all of it. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
