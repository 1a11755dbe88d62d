import type { Rule } from './rule.js';

/** What extractors/deals/unreal.ts does not take for a fact. */
export const rules: readonly Rule[] = [
  {
    name: 'unreal/what-it-costs',
    reads: 'what it costs whoever does it is no deal, «Levantar un centro de datos cuesta N»',
    must: [
      ['Merlin construye en Álava. Levantar el centro de datos de Vitoria costará 300 millones de euros.', 'infrastructure developer:Merlin 300000000 EUR'],
    ],
    mustNot: [
      ['Levantar un centro de datos de 40 MW exige paciencia, recuerda Merlin.'],
      ['Merlin crece. Levantar un centro de datos de 40 MW podría costar 300 millones de euros, según el sector.'],
    ],
  },
  {
    name: 'unreal/what-money-is-for',
    reads: 'what a company will do with the money put into it is no project by itself, «invertirá N en X para levantar centros de datos»',
    must: [
      ['Brookfield invertirá 500 millones de dólares en Scala para levantar el campus de Colón, de 200 MW.', 'investment investor:Brookfield investee:Scala 500000000 USD', 'infrastructure developer:Scala'],
    ],
    mustNot: [
      ['Brookfield invertirá 500 millones de dólares en Scala para levantar centros de datos de 200 MW.', 'investment investor:Brookfield investee:Scala 500000000 USD'],
    ],
  },
];
