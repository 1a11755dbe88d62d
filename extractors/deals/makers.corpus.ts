import type { Rule } from './rule.js';

/** What extractors/deals/makers.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'makers/whose-thing',
    reads: 'who makes or has a thing is whose it is, «los 40 MW que X levanta en Soria», «un parque construido por X»',
    must: [
      ['Amazon comprará durante diez años los 40 MW que Solaria levanta en Soria.', 'energy customer:Amazon supplier:Solaria'],
      ['Microsoft alquila los servidores que tiene Nebius en Islandia.', 'supply customer:Microsoft supplier:Nebius'],
      ['Acciona compró por 90 millones de euros la filial que Enel tiene en Ibagué.', 'acquisition acquirer:Acciona seller:Enel 90000000 EUR'],
    ],
    mustNot: [
      // A contractor builds what is another's.
      ['Amazon comprará durante diez años los 40 MW que ACS levanta en Soria.'],
      ['Amazon comprará durante diez años los 40 MW que Solaria critica en Soria.'],
    ],
  },
];
