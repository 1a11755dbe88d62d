import type { Rule } from './rule.js';

/** What extractors/deals/backers.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'backers/beside-the-round', marks: true,
    reads: 'a fund that a sentence names beside the one round that it tells, «con X a los mandos y Z pisándole los talones»',
    must: [
      ['Cabify cerró una ronda de 40 millones de euros, con Seaya Ventures a los mandos y Kibo Ventures pisándole los talones.', 'investment investor:Seaya Ventures investor:Kibo Ventures investee:Cabify 40000000 EUR'],
    ],
    mustNot: [
      ['Cabify cerró una ronda de 40 millones de euros, según Kibo Ventures.', 'investment investee:Cabify 40000000 EUR'],
      ['Cobee levantó 14 millones de euros ante la mirada atenta de Index Ventures.', 'investment investee:Cobee 14000000 EUR'],
      ['Cabify cerró una ronda de 40 millones de euros sin Kibo Ventures.', 'investment investee:Cabify 40000000 EUR'],
    ],
  },
];
