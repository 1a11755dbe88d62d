import { isUtf8 } from 'node:buffer';
import { iconv } from './iconv.js';

/**
 * Encodings in which UTF-8 is commonly misread, with what the first bytes of Spanish letters, quotes and emoji become. Other first bytes are left
 * alone: «CAFÉ» and “Él” are sequences of UTF-8 too, of letters that no newsroom writes.
 */
const MISREADINGS = [
  { encoding: 'windows-1252', first: 'ÂÃÅÆËâïð' },
  { encoding: 'macintosh', first: '¬√‚' },
].map(({ encoding, first }) => {
  let table: ByteTable | undefined;
  return { bytes: () => table ??= byteTable(encoding), first: new RegExp(`[${first}]`, 'g') };
});

/** Nobody's text went through more than three wrong hands. */
const ROUNDS = 3;

/**
 * Text whose UTF-8 was read as Windows-1252 or Mac Roman, once or several times («millÃ³n», «mill√≥n», «millÃƒÂ³n»), as it was written; null
 * when there is nothing to mend. Only runs that are whole UTF-8 sequences are touched, so that mixed texts come out right and right ones untouched.
 */
export function mended(text: string): string | null {
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const after = MISREADINGS.map((misreading) => mendRuns(before, misreading)).find((mendedOnce) => mendedOnce !== before);
    if (after === undefined) break;
    before = LOST.reduce((now, { rest, character }) => now.replace(rest, character), after);
  }
  return before === text ? null : before;
}

/** Halves that systems drop as invisible (the soft hyphen of «í», the control character of ”): what is left alone beside mended words. */
const LOST = [
  { rest: /Ã(?=[a-zñáéóú]|$)/gm, character: 'í' },
  { rest: /â€\ufffd?(?=[\s.,;:)]|$)/gm, character: '”' },
] as const;

type ByteTable = ReadonlyMap<string, number>;

function mendRuns(text: string, { bytes, first }: typeof MISREADINGS[number]): string {
  let mendedText = '';
  let kept = 0;
  for (const { index } of text.matchAll(first)) {
    const run = index < kept ? null : sequenceAt(text, index, bytes());
    if (run === null) continue;
    mendedText += text.slice(kept, index) + run.character;
    kept = index + run.length;
  }
  return kept === 0 ? text : mendedText + text.slice(kept);
}

/** The character whose UTF-8 bytes are written out here as characters of their own. */
function sequenceAt(text: string, start: number, bytes: ByteTable): { character: string; length: number } | null {
  const first = bytes.get(text.charAt(start)) ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0) return null;
  const sequence = Buffer.alloc(length);
  for (let i = 0; i < length; i++) {
    const byte = bytes.get(text.charAt(start + i));
    if (byte === undefined) return null;
    sequence[i] = byte;
  }
  return isUtf8(sequence) ? { character: sequence.toString('utf8'), length } : null;
}

/** From characters beyond ASCII to the byte that each is in the encoding; bytes without a character are the control character of that number. */
function byteTable(encoding: string): ByteTable {
  return new Map(Array.from({ length: 128 }, (_, i) => i + 0x80).flatMap((byte): [string, number][] => {
    const character = iconv().decode(Buffer.from([byte]), encoding);
    return character === '\ufffd' ? [[String.fromCharCode(byte), byte]] : [[character, byte], ...(byte < 0xa0 ? [[String.fromCharCode(byte), byte] as [string, number]] : [])];
  }));
}
