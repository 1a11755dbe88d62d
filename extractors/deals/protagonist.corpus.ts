import type { Rule } from './rule.js';

/** What extractors/deals/protagonist.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'protagonist/whole-article',
    reads: 'who sells when nobody is said to: the organization that the headline and the article name most, «X se va de América. […] Z compró el negocio ecuatoriano»',
    must: [
      ['Telefónica se va de América\n\nMillicom compró en marzo el negocio ecuatoriano por 380 millones de dólares.', 'acquisition acquirer:Millicom seller:Telefónica 380000000 USD'],
    ],
    mustNot: [
      ['Días de compras en América\n\nMillicom compró en marzo el negocio ecuatoriano por 380 millones de dólares.'],
      // Who only tells of it is nobody's seller.
      ['Reuters informa desde América\n\nMillicom compró en marzo el negocio ecuatoriano por 380 millones de dólares.'],
    ],
  },
];
