import type { Rule } from './rule.js';

/** What extractors/deals/interviews.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'interviews/turns',
    reads: 'an answer of an interview is about the company of who answers, «R. Compramos Y por N»',
    must: [
      ['Cabify responde a los lectores\n\nP. ¿Qué tal Glovo?\n\nR. Bien. Compramos Bipi por 40 millones de euros.', 'acquisition acquirer:Cabify target:Bipi 40000000 EUR'],
      ['Entrevista. Ana Ruiz, fundadora de Cabify\n\nP. ¿Qué tal?\n\nR. Bien. Compramos Bipi por 40 millones de euros.', 'acquisition acquirer:Cabify target:Bipi 40000000 EUR'],
      ['Cabify responde a los lectores\n\nPregunta: ¿Y Glovo?\n\nRespuesta: Crece. En marzo vendió Bipi a Renault por 100 millones de euros.', 'acquisition acquirer:Renault target:Bipi seller:Cabify 100000000 EUR'],
    ],
    mustNot: [
      ['Cabify responde a los lectores\n\n¿Y Glovo?\n\nGlovo crece. En marzo vendió Bipi a Renault por 100 millones de euros.', 'acquisition acquirer:Renault target:Bipi seller:Glovo 100000000 EUR'],
    ],
  },
];
