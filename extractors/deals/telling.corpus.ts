import type { Rule } from './rule.js';

/** What extractors/deals/telling.ts reads with more, or less, than a clause. */
export const rules: readonly Rule[] = [
  {
    name: 'scene/whole-sentence', marks: true,
    reads: 'a clause that tells too little is read with the rest of its sentence, «recibe, y eso que no lo pidió, de X, 40 millones»',
    must: [
      ['Glovo respira: recibe, y eso que no lo pidió, de Delivery Hero, 40 millones de euros.', 'investment investor:Delivery Hero investee:Glovo 40000000 EUR'],
    ],
    mustNot: [
      ['Glovo recibe de Delivery Hero 40 millones de euros.', 'investment investor:Delivery Hero investee:Glovo 40000000 EUR'],
      ['Glovo respira: recibe, y eso que no lo pidió, de Delivery Hero, 40 consejos.'],
      // What the family does is not done by the company told before, whichever of its verbs tells it.
      ['Desigual crece. La familia Andic lo niega y a cambio ha refinanciado con Sabadell y BBVA 500 millones de euros.'],
      ['Apple y Ericsson firmaron una licencia cruzada de siete años. El sector vive una ola de fusiones.', 'licensing licensee:Apple licensor:Ericsson'],
    ],
  },
  {
    name: 'scene/one-side', marks: true,
    reads: 'a price and one side, when the other is told nowhere, «X obtuvo un préstamo de N»',
    must: [
      ['Intel obtuvo un préstamo de 300 millones de euros.', 'debt borrower:Intel 300000000 EUR'],
      ['Intel vendió el 51 % de Altera por 300 millones de euros.', 'acquisition target:Altera seller:Intel 300000000 EUR'],
    ],
    mustNot: [
      ['Intel obtuvo de Citi un préstamo de 300 millones de euros.', 'debt lender:Citi borrower:Intel 300000000 EUR'],
      ['Intel obtuvo un préstamo.'],
    ],
  },
  {
    name: 'telling/whole-before-half',
    reads: 'of the readings of one verb, that which finds both sides, «Los negocios de cloro, entregados a X» after a sentence about Z',
    must: [
      ['Siemens se reordena. Los negocios de audífonos, entregados a EQT en enero, le dieron 2.100 millones de euros.', 'acquisition acquirer:EQT seller:Siemens 2100000000 EUR'],
    ],
    mustNot: [
      ['Siemens se reordena. Los negocios de audífonos, entregados a la competencia en enero, le dieron 2.100 millones de euros.'],
    ],
  },
];
