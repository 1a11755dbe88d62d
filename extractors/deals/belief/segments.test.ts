import { expect, it } from 'vitest';
import { createReader } from '../../index.js';
import { segmentsOf } from './segments.js';

const read = createReader();

function partsOf(text: string): string[] {
  const parts: string[] = [];
  read({ text, publishedAt: null }, { sentence: (parsed) => parts.push(...segmentsOf(parsed).map(({ range }) => text.slice(range.start, range.end).trim())) });
  return parts;
}

it.each([
  ['Cellnex compró Arqiva por 300 millones de euros, y en 2019 sumó las torres de Iliad por 1.400 millones.', ['Cellnex compró Arqiva por 300 millones de euros, y', 'en 2019 sumó las torres de Iliad por 1.400 millones.']],
  ['Repsol prestó 40 millones de euros a Sunrise; Iberdrola pondrá otros 20 millones en Wallbox.', ['Repsol prestó 40 millones de euros a Sunrise;', 'Iberdrola pondrá otros 20 millones en Wallbox.']],
  ['HSBC financió a Kavak con 90 millones de dólares, mientras que Santander abrió la chequera con 35 millones.', ['HSBC financió a Kavak con 90 millones de dólares, mientras', 'que Santander abrió la chequera con 35 millones.']],
])('«%s» has parts that may each tell a deal', (sentence, parts) => {
  expect(partsOf(sentence)).toEqual(parts);
});

it.each([
  'Cellnex compró Arqiva por 300 millones de euros y anunció el cierre de su sede.',
  'Repsol, que en 2019 prestó 40 millones de euros a Sunrise, pondrá otros 20 millones.',
  'Indra ganó 300 millones de euros y negocia con Santander.',
])('«%s» has one part', (sentence) => {
  expect(partsOf(sentence)).toEqual([sentence]);
});
