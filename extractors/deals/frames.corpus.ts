import type { Rule } from './rule.js';

/** What extractors/deals/frames.ts reads of every frame. */
export const rules: readonly Rule[] = [
  {
    name: 'frames/in-passing',
    reads: 'what a deal came after is no deal of its own, «X vende sus radares a Y, tras una puja reñida, por N»',
    must: [
      ['Indra vende sus radares a Enaire, tras una puja reñida, por 300 millones de euros.', 'supply customer:Enaire supplier:Indra 300000000 EUR'],
    ],
    mustNot: [
      ['Tras la compra de Hispasat por 725 millones de euros, Indra busca socio.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'frames/price-in-brackets',
    reads: 'the price of what is bought stands in brackets behind its name, «X se había llevado Y (N, marzo de 2021)»',
    must: [
      ['Microsoft, que se había llevado ZeniMax (7.500 millones de dólares, marzo de 2021), calla.', 'acquisition acquirer:Microsoft target:ZeniMax 7500000000 USD'],
    ],
    mustNot: [
      ['Microsoft, que se había llevado ZeniMax (marzo de 2021), calla.', 'acquisition acquirer:Microsoft target:ZeniMax'],
    ],
  },
];
