import type { Rule } from './rule.js';

/** What extractors/deals/cards.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'tables/cards', marks: true,
    reads: 'entries of a few lines without headings: the company, the amount, who pays',
    must: [
      [
        'Wallapop\n12 millones de euros\nAccel, Insight Partners\nSerie C\n\nCobee\n3 millones de euros\nKibo Ventures\nSemilla\n\nKonfío\n100 millones de dólares de línea de crédito\nGoldman Sachs\nSegunda ampliación',
        'investment investor:Accel investor:Insight Partners investee:Wallapop 12000000 EUR', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR', 'debt lender:Goldman Sachs borrower:Konfío 100000000 USD',
      ],
    ],
    mustNot: [
      ['Wallapop\n12 millones de euros\nVentas\n\nCobee\n3 millones de euros\nBeneficio\n\nKonfío\n100 millones de dólares\nMargen'],
      // One entry is no list.
      ['Wallapop\n12 millones de euros\nAccel, Insight Partners\nSerie C'],
    ],
  },
];
