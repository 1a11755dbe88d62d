import type { Rule } from './rule.js';

/** What extractors/deals/companions.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'companions/each-with-its-part',
    reads: 'of several who come along each may be told with its own part, «con X al frente y Z de estreno», «con X de anfitrión y el brazo inversor de Z en la mesa»',
    must: [
      ['Wallapop levantó 30 millones de euros con Accel al frente y Naver de estreno.', 'investment investor:Accel investor:Naver investee:Wallapop 30000000 EUR'],
      ['Suno juntó 250 millones de dólares, con Menlo Ventures de anfitrión y el brazo inversor de Nvidia en la mesa.', 'investment investor:Menlo Ventures investor:NVIDIA investee:Suno 250000000 USD'],
      ['Cabify levantó 30 millones de euros con los nombres de Rakuten y Accel en la lista.', 'investment investor:Rakuten investor:Accel investee:Cabify 30000000 EUR'],
    ],
    mustNot: [
      ['Wallapop levantó 30 millones de euros con Accel al frente y Naver compró Ualá.', 'investment investor:Accel investee:Wallapop 30000000 EUR', 'acquisition acquirer:Naver target:Ualá'],
    ],
  },
];
