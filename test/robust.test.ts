import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../pipeline/index.js';
import type { AnnotatedDocument } from '../schemas/index.js';
import { checked } from '../bench/properties.js';

/** Pieces that the rules look for, in any order: what a damaged article may look like. */
const piece = fc.constantFrom(
  'Orbalia', 'Nvidia', 'SoftBank', 'Telefónica', 'el fondo', 'la compañía', 'la segunda', 'invertirá', 'compró', 'se hizo con', 'ha cerrado', 'una ronda de', 'un préstamo',
  'un centro de datos', 'por', 'en', 'a', 'de', 'con', 'y', ',', ';', ':', '(', ')', '«', '»', '¿', '?', '…', '—', '•', '|', '\n', '\n\n', '.', 'que', 'la que', 'cuya', 'tras', 'según',
  '700 millones de euros', '5.000', 'US$2.000 millones', 'el 51 %', '40 MW', '350.000 GPU H100', 'siete años', 'respectivamente', 'este lunes', 'hasta', 'más de', 'no', 'se', 'le',
);
const pieces = fc.array(piece, { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(pieces, fc.string({ unit: 'grapheme', maxLength: 40 })).map(([a, b]) => a + b));

/** Sentences as they are written, of parts that go together: what an article is. */
const known = fc.constantFrom('Nvidia', 'Telefónica', 'Microsoft', 'Iberdrola', 'OpenAI', 'SoftBank');
const unknown = fc.constantFrom('Orbalia', 'la startup Nubela', 'el fondo Lumbre Capital');
const amount = fc.constantFrom('1.200 millones de euros', '40 millones de dólares', 'US$2.500 millones', 'unos 300 millones de pesos', '2,5 M€');
const articleOf = (company: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(fc.oneof(
  fc.tuple(company, fc.constantFrom('compra', 'ha comprado', 'quiere comprar', 'negocia comprar'), company, amount).map(([a, verb, b, sum]) => `${a} ${verb} ${b} por ${sum}.`),
  fc.tuple(company, amount, company).map(([a, sum, b]) => `${a} invertirá ${sum} en ${b}, según Reuters.`),
  fc.tuple(company, amount, company).map(([a, sum, b]) => `${a} cierra una ronda de ${sum} que lidera ${b}.`),
  fc.tuple(company, fc.constantFrom('40 MW', '1,2 GW', '350 megavatios')).map(([a, power]) => `${a} levantará un centro de datos de ${power} en Aragón.`),
  fc.tuple(company, fc.constantFrom('350.000 GPU H100', '20.000 chips Blackwell')).map(([a, chips]) => `${a} ha pedido ${chips} a Nvidia.`),
  fc.constantFrom('La operación se cerrará en mayo.', 'La compañía no ha querido comentarlo.', 'Ambas tienen sede en Madrid.'),
), { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));

const runs = { numRuns: 150, seed: 20251118 };

describe('any text', () => {
  it('is read without an exception, with valid records and exact spans, twice the same', () => {
    fc.assert(fc.property(anyText, (text) => { checked(text); }), runs);
  });
});

describe('generated Spanish articles', () => {
  it('are read without an exception, with valid records and exact spans, twice the same', () => {
    fc.assert(fc.property(articleOf(fc.oneof(known, unknown)), (text) => { checked(text); }), runs);
  });

  it('lose no mention when another article follows after a blank line', () => {
    // A name that no lexicon knows is judged by the whole article, so that another article may speak against it.
    fc.assert(fc.property(articleOf(known), articleOf(known), (first, second) => {
      const joined = mentionsOf(`${first}\n\n${second}`, 0);
      for (const mention of [...mentionsOf(first, 0), ...mentionsOf(second, first.length + 2)]) expect(joined).toContain(mention);
    }), runs);
  });
});

/** Every mention with its place, as it is in a text that `offset` characters come before. */
function mentionsOf(text: string, offset: number): string[] {
  const { money, power, chips, organizations }: AnnotatedDocument = annotate(text, { forceLanguage: 'spa' });
  return Object.entries({ money, power, chips, organizations }).flatMap(([kind, spans]) => spans.map(({ start, end }) => `${kind} ${start + offset}–${end + offset}`));
}
