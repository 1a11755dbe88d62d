import type { Rule } from './rule.js';

/** What extractors/deals/gaps.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'gaps/payer-and-amount', marks: true,
    reads: 'a payer and an amount after a deal, the verb left out, «X pone 20 millones en Z; Y, otros 10»',
    must: [
      ['SoftBank invirtió 20 millones de euros en Clip; Accel, otros 10.', 'investment investor:SoftBank investee:Clip 20000000 EUR', 'investment investor:Accel investee:Clip 10000000 EUR'],
      ['BBVA prestó 20 millones de euros a Cabify; Bankinter, 12 millones de euros.', 'debt lender:BBVA borrower:Cabify 20000000 EUR', 'debt lender:Bankinter borrower:Cabify 12000000 EUR'],
    ],
    mustNot: [
      ['SoftBank invirtió 20 millones de euros en Clip; Accel, 10 empleados.', 'investment investor:SoftBank investee:Clip 20000000 EUR'],
      ['SoftBank invirtió 20 millones de euros en Clip; el año pasado, otros 10.', 'investment investor:SoftBank investee:Clip 20000000 EUR'],
    ],
  },
];
