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
];
