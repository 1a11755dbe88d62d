import type { Rule } from './rule.js';

/** What extractors/deals/atoms.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'atoms/verb-is-due',
    reads: 'after a name and what is said of it a word that is a noun too is its verb, «X, que ganó un 3 %, encomienda a Y»',
    must: [
      ['Telefónica, que ganó un 3 % más, encomienda a Nokia su red de fibra.', 'supply customer:Telefónica supplier:Nokia'],
      ['Telefónica —que ganó un 3 % más— encomienda a Nokia su red de fibra.', 'supply customer:Telefónica supplier:Nokia'],
    ],
    mustNot: [
      ['Telefónica, que ganó un 3 % más que Nokia, sube la encomienda a sus socios.'],
    ],
  },
  {
    name: 'atoms/plus',
    reads: '«más» adds a name to those before it, «A y B más C», «A y B, que ya estaban, más C»',
    must: [
      ['Accel y Balderton más Seaya invirtieron 40 millones de euros en Cabify.', 'investment investor:Accel investor:Balderton investor:Seaya investee:Cabify 40000000 EUR'],
      ['Accel y Balderton, que ya estaban, más Seaya y Kaszek pusieron 40 millones de euros en Cabify.', 'investment investor:Accel investor:Balderton investor:Seaya investor:Kaszek investee:Cabify 40000000 EUR'],
    ],
    mustNot: [
      ['Invirtió 40 millones de euros más Seaya en Cabify.', 'investment investor:Seaya investee:Cabify 40000000 EUR'],
    ],
  },
  {
    name: 'atoms/seeming-verbs',
    reads: 'words that look like a verb and are a time or stress one, «a mediados de 2020», «los que sí se casaron»',
    must: [
      ['A mediados de 2020, Telefónica se quedó con el 64 % de Hispasat.', 'acquisition acquirer:Telefónica target:Hispasat'],
      ['Los que sí se fusionaron fueron CaixaBank y Bankia.', 'merger partner:CaixaBank partner:Bankia'],
    ],
    mustNot: [
      ['Los conflictos mediados por Telefónica son de 2020.'],
    ],
  },
  {
    name: 'atoms/counted',
    reads: 'what a bare number counts is a noun though it looks like a participle, «con 2.000 empleados»',
    must: [
      ['Telefónica, con 2.000 empleados en Lima, ha comprado Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
      ['Telefónica, firma con 2.000 empleados, compra Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Telefónica despide a 2.000 empleados de Hispasat.'],
    ],
  },
  {
    name: 'atoms/entre-as-verb',
    reads: 'the form of a verb that is a preposition too, before another preposition, «para que X entre en su capital»',
    must: [
      ['Intel quiere que Apple entre en su capital con 300 millones de dólares.', 'investment investor:Apple investee:Intel 300000000 USD'],
      ['Intel ha llamado a la puerta de Apple para que entre en su capital.', 'investment investor:Apple investee:Intel'],
    ],
    mustNot: [
      ['El acuerdo entre Apple e Intel sube en bolsa.', 'partnership partner:Apple partner:Intel'],
    ],
  },
  {
    name: 'atoms/behind-a-preposition',
    reads: 'no finite verb stands right behind a preposition, «de habla hispana», «de larga distancia»',
    must: [
      ['Telefónica compró el 64 % de la cadena de habla hispana Univision.', 'acquisition acquirer:Telefónica target:Univision'],
      ['Orange, operadora de larga distancia, compró Wallapop por 90 millones de euros.', 'acquisition acquirer:Orange target:Wallapop 90000000 EUR'],
    ],
    mustNot: [
      ['La cadena de habla hispana Univision habla de Telefónica.'],
    ],
  },
  {
    name: 'atoms/se-fue',
    reads: 'of «ser» and «ir», which share their forms, only the second goes with «se», «se fue a manos de X»',
    must: [
      ['Wallapop se fue a manos de Naver por 90 millones de euros.', 'acquisition acquirer:Naver target:Wallapop 90000000 EUR'],
    ],
    mustNot: [
      ['Wallapop fue manos a la obra con Naver por 90 millones de euros.'],
    ],
  },
];
