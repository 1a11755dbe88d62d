import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';

const TEXT = 'La compañía pagará 1.200 millones de euros, según «El País». ¿Cuándo? En enero.';

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(TEXT, 'utf-16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(TEXT, 'utf-16be')])],
    ['UTF-16LE', iconv.encode(TEXT, 'utf-16le')],
    ['UTF-16BE', iconv.encode(TEXT, 'utf-16be')],
    ['ISO-8859-1', iconv.encode(TEXT, 'iso-8859-1')],
    ['Mac Roman', iconv.encode(TEXT, 'macintosh')],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('Windows-1252: € and curly quotes are themselves, not the control characters of Node 20\'s TextDecoder', () => {
    const text = 'Pagará 300 € —dijo— “en efectivo”, según la compañía… y ‘nada más’';
    const decoded = decode(iconv.encode(text, 'windows-1252'));
    expect(decoded).toEqual({ text, encoding: 'Windows-1252' });
    expect('text' in decoded && decoded.text).not.toMatch(/[\u0080-\u009f]/);
  });

  it('ISO-8859-15 is told from ISO-8859-1 by its €', () => {
    const text = 'Pagará 300 € según la compañía';
    expect(decode(iconv.encode(text, 'iso-8859-15'))).toEqual({ text, encoding: 'ISO-8859-15' });
  });

  it('UTF-8 with a broken byte stays UTF-8', () => {
    const decoded = decode(Buffer.concat([Buffer.from(TEXT.repeat(5)), Buffer.from([0xc3])]));
    expect(decoded).toEqual({ text: `${TEXT.repeat(5)}\ufffd`, encoding: 'UTF-8 with broken bytes' });
  });

  it('a text is not changed: CRLF, tabs, form feeds, combining letters', () => {
    const text = 'uno\r\ndos\ttres\fcuatro\u00a0cinco compan\u0303i\u0301a 🚀';
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' });
  });
});

describe('what is not text', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj')],
    ['a ZIP or an office document', Buffer.from('PK\x03\x04\x14\x00', 'latin1')],
    ['compressed (gzip)', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['not text (NUL bytes)', Buffer.from([65, 66, 0, 67, 68, 69, 70])],
    ['not text (control characters)', Buffer.from([65, 1, 2, 3, 66, 4, 5])],
  ])('%s', (binary, bytes) => {
    expect(decode(bytes)).toEqual({ binary });
  });
});
