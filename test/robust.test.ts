import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../pipeline/index.js';
import { AnnotatedDocument } from '../schemas/index.js';

/** Pieces that the rules look for, in any order: what a damaged article may look like. */
const piece = fc.constantFrom(
  'Orbalia', 'Nvidia', 'SoftBank', 'Telefónica', 'el fondo', 'la compañía', 'la segunda', 'invertirá', 'compró', 'se hizo con', 'ha cerrado', 'una ronda de', 'un préstamo',
  'un centro de datos', 'por', 'en', 'a', 'de', 'con', 'y', ',', ';', ':', '(', ')', '«', '»', '¿', '?', '…', '—', '•', '|', '\n', '\n\n', '.', 'que', 'la que', 'cuya', 'tras', 'según',
  '700 millones de euros', '5.000', 'US$2.000 millones', 'el 51 %', '40 MW', '350.000 GPU H100', 'siete años', 'respectivamente', 'este lunes', 'hasta', 'más de', 'no', 'se', 'le',
);
const pieces = fc.array(piece, { maxLength: 60 }).map((words) => words.join(' '));
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(pieces, fc.string({ unit: 'grapheme', maxLength: 40 })).map(([a, b]) => a + b));

describe('any text', () => {
  it('is read without an exception, with valid records and exact spans, twice the same', () => {
    fc.assert(fc.property(texts, (text) => {
      const record = annotate(text, { forceLanguage: 'spa', onDefect: ({ what }) => { throw new Error(what); } });
      expect(AnnotatedDocument.safeParse(record).error).toBeUndefined();
      const spans = [...record.money, ...record.power, ...record.chips, ...record.organizations,
        ...record.deals.flatMap((deal) => [...deal.evidence, ...deal.parties.flatMap((party) => party.mentions)])];
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(annotate(text, { forceLanguage: 'spa' })).toEqual(record);
    }), { numRuns: 300, seed: 20251118 });
  });
});
