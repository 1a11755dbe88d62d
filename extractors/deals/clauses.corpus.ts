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
  {
    name: 'clauses/relative-behind-an-aside',
    reads: 'a relative behind an aside is of whom the aside was, «X, que preside Z, a la que Y alquila…», «X, propiedad de Z, que invierte…»',
    must: [
      ['Klar ha recibido el respaldo de Ribbit, propiedad de Femsa, que invierte 20 millones de dólares.', 'investment investor:Ribbit investee:Klar 20000000 USD'],
      ['CoreWeave, que preside Michael Intrator, a la que OpenAI alquila máquinas por 11.900 millones de dólares, sale a Bolsa.', 'compute customer:OpenAI provider:CoreWeave 11900000000 USD'],
    ],
    mustNot: [
      ['Indra, que preside Ángel Escribano, a quien asesora Lazard, sube en Bolsa.'],
    ],
  },
];
