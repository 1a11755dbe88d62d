import type { Rule } from './rule.js';

/** What extractors/deals/legs.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'scene/leg', marks: true,
    reads: 'one verb with several things, each with its price, «X vendió A a Y por 40 y B a Z por 30», «50 en capital y 100 en deuda»',
    must: [
      [
        'CVC vendió Tendam a Inditex por 900 millones de euros y Naturgy a Repsol por 400 millones de euros.',
        'acquisition acquirer:Inditex target:Tendam seller:CVC 900000000 EUR', 'acquisition acquirer:Repsol target:Naturgy seller:CVC 400000000 EUR',
      ],
      ['Ualá levantó 50 millones de dólares en capital y 100 millones de dólares en deuda.', 'investment investee:Ualá 50000000 USD', 'debt borrower:Ualá 100000000 USD'],
    ],
    mustNot: [
      ['CVC vendió Tendam a Inditex por 900 millones de euros y por sorpresa.', 'acquisition acquirer:Inditex target:Tendam seller:CVC 900000000 EUR'],
      ['Ualá levantó 50 millones de dólares en capital y en Argentina.', 'investment investee:Ualá 50000000 USD'],
    ],
  },
];
