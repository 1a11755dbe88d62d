import type { Rule } from './rule.js';

/** What extractors/deals/atoms.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'atoms/verb-is-due',
    reads: 'after a name and what is said of it a word that is a noun too is its verb, «X, que ganó un 3 %, encomienda a Y»',
    must: [
      ['Telefónica, que ganó un 3 % más, encomienda a Nokia su red de fibra.', 'supply customer:Telefónica supplier:Nokia'],
      ['Telefónica —que ganó un 3 % más— encomienda a Nokia su red de fibra.', 'supply customer:Telefónica supplier:Nokia'],
    ],
    mustNot: [
      ['Telefónica, que ganó un 3 % más que Nokia, sube la encomienda a sus socios.'],
    ],
  },
];
