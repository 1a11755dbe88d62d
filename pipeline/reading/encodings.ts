import { iconv } from './iconv.js';

/** UTF-16 without a byte order mark: in Spanish nearly every second byte is NUL, and the other ones never are. */
export function wideEncoding(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  if (bytes.length % 2 !== 0 || pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * MOSTLY && even === 0) return 'UTF-16LE';
  return even > pairs * MOSTLY && odd === 0 ? 'UTF-16BE' : null;
}

const LOOKED_AT = 4096;
/** Curly quotes, dashes and € have no NUL in them; a page of dialogue has one in ten. */
const MOSTLY = 0.7;

/**
 * Which single-byte encoding gives the more Spanish text. 0x80–0x9F are € and curly quotes in Windows-1252, accented letters in Mac Roman, and never
 * occur in the ISO encodings. Those differ where the Spanish press cares in one byte: 0xA4 is € in Latin-9 and ¤, which nobody writes, in Latin-1.
 */
export function singleByteEncoding(bytes: Buffer): 'Windows-1252' | 'Mac Roman' | 'ISO-8859-15' | 'ISO-8859-1' {
  const { western, mac } = weights();
  if (likeness(bytes, mac) > likeness(bytes, western)) return 'Mac Roman';
  let euro = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return 'Windows-1252';
    if (byte === 0xa4) euro = true;
  }
  return euro ? 'ISO-8859-15' : 'ISO-8859-1';
}

/** What a character beyond ASCII says for Spanish: inside a word, and elsewhere. */
const WEIGHTS: readonly (readonly [characters: string, inWord: number, elsewhere: number])[] = [
  ['áéíóúñ', 4, 0],
  ['ÁÉÍÓÚÑüÜçàèìòùÀÈÌÒÙÇâêîôûãõäëïö', 1, -1],
  ['¿¡«»“”‘’–—…€ºª°·•', 0, 1],
  ['\u00a0', 0, 0],
];

function likeness(bytes: Buffer, weights: Weights): number {
  let score = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const [inWord, elsewhere] = weights[byte - 0x80] ?? [0, 0];
    score += isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]) ? inWord : elsewhere;
  }
  return score;
}

const isLetter = (byte = 0): boolean => ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);

type Weights = readonly (readonly [inWord: number, elsewhere: number])[];

let known: { readonly western: Weights; readonly mac: Weights } | undefined;
const weights = (): NonNullable<typeof known> => known ??= { western: weightsOf('windows-1252'), mac: weightsOf('macintosh') };

/** The weights of the bytes from 0x80: what is in no list is not Spanish. */
function weightsOf(encoding: string): Weights {
  const characters = iconv().decode(Buffer.from(Array.from({ length: 128 }, (_, i) => i + 0x80)), encoding);
  return [...characters].map((character) => {
    const [, inWord, elsewhere] = WEIGHTS.find(([list]) => list.includes(character)) ?? ['', -2, -2];
    return [inWord, elsewhere];
  });
}
