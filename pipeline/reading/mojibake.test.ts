import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mended } from './mojibake.js';

const TEXT = 'Un millón de «compañías» — “hola” — política, 300 € ¿qué? Ñandú, pingüino: SÍ… 🚀';
/** Bytes that are no character there become the control character of their number, as in browsers and databases. */
const as = (text: string, encoding: string): string => [...Buffer.from(text)].map((byte) => iconv.decode(Buffer.from([byte]), encoding).replace('\ufffd', String.fromCharCode(byte))).join('');
const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');

describe('misread characters', () => {
  it.each([
    ['as Windows-1252', as(TEXT, 'windows-1252')],
    ['as Latin-1', asLatin1(TEXT)],
    ['as Windows-1252, twice', as(as(TEXT, 'windows-1252'), 'windows-1252')],
    ['as Latin-1, twice', asLatin1(asLatin1(TEXT))],
    ['as Windows-1252, three times', as(as(as(TEXT, 'windows-1252'), 'windows-1252'), 'windows-1252')],
    ['as Windows-1252, with what has no character lost', iconv.decode(Buffer.from(TEXT.replace('SÍ', '')), 'windows-1252').replace('pingÃ¼ino: ', 'pingÃ¼ino: SÃ\u008d')],
    ['in a part of the text', `${TEXT}${as(TEXT, 'windows-1252')}`],
  ])('%s', (_, text) => {
    expect(mended(text)?.replace(TEXT, '').replace(TEXT, '')).toBe('');
  });

  it('as Mac Roman', () => {
    const text = TEXT.replace(' 🚀', '').replace('€', 'euros');
    expect(mended(as(text, 'macintosh'))).toBe(text);
  });

  it('with the invisible half of «í» lost', () => {
    expect(mended('millÃ³n de polÃticas y MARÃA')).toBe('millón de políticas y MARÃA');
  });

  it.each([TEXT, '«CAFÉ» y “Él” dijo «Él…», AÑO”', 'SÃO PAULO, coração, IRMÃ', 'naïf, Â, ‚x', 'Ã', ''])('leaves %j alone', (text) => {
    expect(mended(text)).toBeNull();
  });
});
