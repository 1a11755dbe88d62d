import type { Rule } from './rule.js';

/** What extractors/deals/split.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'split/parts-of-total', marks: true,
    reads: 'amounts that add up to a total told before, each with what it is for, «300 millones: 200 para A y 100 para B»',
    must: [
      [
        'Enel firmó con Citi dos créditos por 300 millones de euros: 200 millones para el primero y 100 millones para el segundo.',
        'debt lender:Citi borrower:Enel 200000000 EUR', 'debt lender:Citi borrower:Enel 100000000 EUR',
      ],
      [
        'El BEI concedió a Iberdrola 300 millones de euros en dos préstamos: 180 millones para el primero y 120 millones para el segundo.',
        'debt lender:BEI borrower:Iberdrola 180000000 EUR', 'debt lender:BEI borrower:Iberdrola 120000000 EUR',
      ],
    ],
    mustNot: [
      ['Enel firmó con Citi un crédito de 300 millones de euros: 20 millones para el primero y 10 millones para el segundo.', 'debt lender:Citi borrower:Enel 300000000 EUR'],
    ],
  },
];
