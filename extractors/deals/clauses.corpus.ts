import type { Rule } from './rule.js';

/** What extractors/deals/clauses.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'clauses/aside-in-commas',
    reads: 'a clause or an infinitive that opens with a comma ends with the next, «X pagará, si nada lo impide, N a Y»',
    must: [
      ['Indra comprará, si no hay cambios de última hora, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Indra ha comprado, con el fin de crecer en el espacio, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Indra, como ya hizo en 2019, se adjudicó el suministro de radares de Enaire por 300 millones de euros.', 'supply customer:Enaire supplier:Indra 300000000 EUR'],
    ],
    mustNot: [
      ['Indra lo ha dicho, si no hay cambios, en su nota a Hispasat.'],
    ],
  },
];
