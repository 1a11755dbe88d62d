import type { Rule } from './rule.js';

/** What extractors/deals/cues.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'states/cue-of-the-sentence',
    reads: 'a phrase anywhere in the sentence, «según fuentes del sector», unless the deal is told as done',
    must: [
      ['Oracle comprará Altera, según fuentes del sector.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['WOM, que había conversado con Entel por la compra de su fibra, se levantó de la mesa.', 'acquisition acquirer:WOM seller:Entel [cancelled]'],
    ],
    mustNot: [
      // A phrase beside another deal, or around a relative, says nothing of this one.
      ['Oracle, que ya se había hecho con Altera, tiene apalabrada la compra de Indra.', 'acquisition acquirer:Oracle target:Indra [signed]', 'acquisition acquirer:Oracle target:Altera [completed]'],
      ['Oracle compró Altera, según fuentes del sector.', 'acquisition acquirer:Oracle target:Altera [completed]'],
      ['Oracle le compró a Intel el campus de Altera por 300 millones de euros; el regulador dijo no en mayo a la ampliación.', 'acquisition acquirer:Oracle seller:Intel 300000000 EUR [completed]'],
    ],
  },
];
