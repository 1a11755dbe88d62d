import { isUtf8 } from 'node:buffer';
import { singleByteEncoding, wideEncoding } from './encodings.js';
import { iconv } from './iconv.js';

/** The text of some bytes and how they were read, or why they are not text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly binary: string };

/**
 * Reads bytes as text: byte order mark, UTF-8 or UTF-16 by their patterns, what is declared (`declared`: a label of HTTP, XML or HTML), else the
 * single-byte encodings that Spanish newsrooms still produce, told apart by their content. What is well-formed UTF-8 beyond ASCII is no other
 * encoding by chance, so it is believed before a declaration. The byte order mark is not part of the text; nothing else is changed.
 */
export function decode(bytes: Buffer, declared: string | null = null): Decoded {
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: iconv().decode(bytes.subarray(marked.mark.length), marked.encoding), encoding: marked.encoding };
  const wide = wideEncoding(bytes);
  if (wide) return { text: iconv().decode(bytes, wide), encoding: wide };
  const kind = binaryKind(bytes);
  if (kind) return { binary: kind };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8' };
  if (isDamagedUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8 with broken bytes' };
  const encoding = believable(declared) ?? singleByteEncoding(bytes);
  // iconv-lite, as Node 20's TextDecoder('windows-1252') reads € and the curly quotes as control characters.
  const text = iconv().decode(bytes, encoding);
  return isMac(encoding) ? { text: text.replaceAll('¤', '€'), encoding: MAC_ROMAN } : { text, encoding };
}

const MAC_ROMAN = 'Mac Roman';
/** Since 1998 its 0xDB is €; iconv-lite has the table of before. */
const isMac = (encoding: string): boolean => /^(?:x-)?mac/i.test(encoding);

/** Western labels are given to anything (and ISO-8859-1 means Windows-1252 on the web): between those the content decides. UTF-8 it is not: that was tried. */
const LOOSE = /^(?:utf-?8|us-ascii|ascii|(?:iso-?8859|windows)-?(?:1|15|1252)|latin-?[19]|l1|cp1252|x-cp1252)$/i;

function believable(declared: string | null): string | null {
  if (declared === null || LOOSE.test(declared) || /^utf-?16/i.test(declared)) return null;
  if (isMac(declared)) return MAC_ROMAN;
  return iconv().encodingExists(declared) ? declared : null;
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
  if (bytes.includes(0)) return 'not text (NUL bytes)';
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls > head.length * MOST_CONTROLS ? 'not text (control characters)' : null;
}

const isControl = (byte: number): boolean => (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;

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
