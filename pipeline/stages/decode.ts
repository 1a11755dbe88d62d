import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The text of some bytes and how they were read, or why they are not text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly binary: string };

/**
 * Reads bytes as text: byte order mark, UTF-8, else the single-byte encodings that Spanish newsrooms still produce, told apart
 * by their content. The byte order mark is not part of the text; nothing else is changed.
 */
export function decode(bytes: Buffer): Decoded {
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: iconv.decode(bytes.subarray(marked.mark.length), marked.encoding), encoding: marked.encoding };
  const kind = binaryKind(bytes);
  if (kind) return { binary: kind };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8' };
  if (isDamagedUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8 with broken bytes' };
  const encoding = singleByteEncoding(bytes);
  // iconv-lite, as Node 20's TextDecoder('windows-1252') reads € and the curly quotes as control characters.
  return { text: iconv.decode(bytes, encoding), encoding };
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], encoding: 'UTF-16LE' },
  { mark: [0xfe, 0xff], encoding: 'UTF-16BE' },
] as const;

/** What commonly lies among articles and is not text. */
const signatures = [
  { start: '%PDF', kind: 'a PDF' },
  { start: 'PK\x03\x04', kind: 'a ZIP or an office document' },
  { start: '\x89PNG', kind: 'an image' },
  { start: '\xff\xd8\xff', kind: 'an image' },
  { start: 'GIF8', kind: 'an image' },
  { start: '\x1f\x8b', kind: 'compressed (gzip)' },
  { start: '\xd0\xcf\x11\xe0', kind: 'an old office document' },
] as const;

const LOOKED_AT = 4096;
/** A text has a form feed here and there; machine code has a control character every eighth byte. */
const MOST_CONTROLS = 0.02;

function binaryKind(bytes: Buffer): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const known = signatures.find(({ start }) => head.subarray(0, start.length).toString('latin1') === start);
  if (known) return known.kind;
  if (bytes.includes(0)) return isWide(head) ? 'UTF-16 without a byte order mark' : 'not text (NUL bytes)';
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls > head.length * MOST_CONTROLS ? 'not text (control characters)' : null;
}

const isControl = (byte: number): boolean => (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;

/** Every second byte of UTF-16 Spanish is NUL. */
function isWide(head: Buffer): boolean {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros > head.length * 0.4 && zeros < head.length * 0.6;
}

/** UTF-8 that was cut or mixed: ten whole sequences for each broken byte, which Latin letters never line up to by chance. */
function isDamagedUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const tail = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let next = 0;
    while (next < tail && ((bytes[i + 1 + next] ?? 0) & 0xc0) === 0x80) next++;
    if (tail > 0 && next === tail) { whole++; i += tail; } else broken++;
  }
  return whole >= broken * 10 && whole > 0;
}

/**
 * 0x80–0x9F are € and curly quotes in Windows-1252 and never occur in the ISO encodings. Those two differ where the Spanish press
 * cares in one byte: 0xA4 is € in Latin-9 and ¤, which nobody writes, in Latin-1.
 */
function singleByteEncoding(bytes: Buffer): 'Windows-1252' | 'ISO-8859-15' | 'ISO-8859-1' {
  let euro = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return 'Windows-1252';
    if (byte === 0xa4) euro = true;
  }
  return euro ? 'ISO-8859-15' : 'ISO-8859-1';
}
