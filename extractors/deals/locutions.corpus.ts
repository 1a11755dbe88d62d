import type { Rule } from './rule.js';

/** What extractors/deals/locutions.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'locutions/adverb',
    reads: 'an adverb of several words is read over, with the commas around it, «X compra, por sorpresa, Y»',
    must: [
      ['Indra ha comprado por sorpresa Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Indra venderá, de forma progresiva, sus servidores a Telefónica.', 'supply customer:Telefónica supplier:Indra'],
      ['Indra, sin embargo, compra por su cuenta Hispasat.', 'acquisition acquirer:Indra target:Hispasat'],
      ['En Soria, por ejemplo, Repsol y Enagás construyen una planta de hidrógeno de 100 MW.', 'infrastructure developer:Repsol developer:Enagás'],
    ],
    mustNot: [
      ['Al final de la semana Indra no había comprado nada.'],
    ],
  },
  {
    name: 'locutions/comparison',
    reads: 'whom a company is likened to, and what was foreseen, has no part, «X, al igual que sus rivales, compra Y»',
    must: [
      ['Indra, al igual que Airbus, ha comprado un satélite a Thales por 90 millones de euros.', 'supply customer:Indra supplier:Thales 90000000 EUR'],
      ['Indra ha comprado, tal y como estaba previsto, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Indra, al igual que Hispasat, crece un 4 %.'],
    ],
  },
];
