import type { Rule } from './rule.js';

/** What extractors/deals/proverbs.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'proverbs/does-it',
    reads: '«hacerlo» stands for the verb before it, «invirtió en A y el año pasado lo hizo en B»',
    must: [
      ['Criteria invirtió 30 millones de euros en Puig y el año pasado lo hizo en Naturgy.', 'investment investor:Criteria investee:Puig 30000000 EUR', 'investment investor:Criteria investee:Naturgy'],
      ['Vodafone dejará de abastecerse con Ericsson para hacerlo con Nokia.', 'supply customer:Vodafone supplier:Ericsson', 'supply customer:Vodafone supplier:Nokia'],
    ],
    mustNot: [
      ['Vodafone dejará de abastecerse con Ericsson para hablar con Nokia.', 'supply customer:Vodafone supplier:Ericsson'],
      ['Criteria invirtió 30 millones de euros en Puig y el año pasado lo celebró en Naturgy.', 'investment investor:Criteria investee:Puig 30000000 EUR'],
    ],
  },
];
