import type { Rule } from './rule.js';

/** What extractors/deals/further.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'further/one-more-amount', marks: true,
    reads: 'an amount told as one more, or as one before, is another deal of the same, «500 millones en Aragón y otros 300 en Querétaro», «además de los 300 ya gastados»',
    must: [
      ['Amazon invertirá 5.000 millones de euros en sus centros de datos de Aragón y otros 3.000 millones en Querétaro.', 'infrastructure developer:Amazon 5000000000 EUR', 'infrastructure developer:Amazon 3000000000 EUR'],
      ['Solaria gastará 1.200 millones de euros en su campus de Puertollano, además de los 600 millones que ya puso en Guadalajara.', 'infrastructure developer:Solaria 1200000000 EUR', 'infrastructure developer:Solaria 600000000 EUR'],
      ['El BEI prestó a Iberdrola 500 millones de euros, además de los 200 millones concedidos en 2021.', 'debt lender:BEI borrower:Iberdrola 500000000 EUR', 'debt lender:BEI borrower:Iberdrola 200000000 EUR'],
      ['Santander prestó 200 millones de euros a Talgo en marzo y otros 150 millones en octubre.', 'debt lender:Santander borrower:Talgo 200000000 EUR', 'debt lender:Santander borrower:Talgo 150000000 EUR'],
    ],
    mustNot: [
      ['Amazon invertirá 5.000 millones de euros en sus centros de datos de Aragón y perdió otros 3.000 millones en bolsa.', 'infrastructure developer:Amazon 5000000000 EUR'],
      // No preposition is the end of another word.
      ['Solaria gastará 1.200 millones de euros en su campus de Puertollano, mientras los 600 millones ya comprometidos esperan.', 'infrastructure developer:Solaria 1200000000 EUR'],
      ['Solaria gastará 1.200 millones de euros en su campus de Puertollano, además de los 600 millones de ventas.', 'infrastructure developer:Solaria 1200000000 EUR'],
    ],
  },
];
