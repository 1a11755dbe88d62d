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
      // Who answers is told before the first question, in the title or by being the only one.
      ['«Vamos despacio»\n\nEntrevista a Ana Ruiz, fundadora de Cabify\n\nP. ¿Y Glovo?\n\nR. Glovo crece. Compramos Bipi por 40 millones de euros.', 'acquisition acquirer:Cabify target:Bipi 40000000 EUR'],
      ['«Vamos despacio»\n\nUna mañana en el garaje de Cabify\n\nP. ¿Y Glovo?\n\nR. Glovo crece. Compramos Bipi por 40 millones de euros.', 'acquisition acquirer:Cabify target:Bipi 40000000 EUR'],
    ],
    mustNot: [
      ['Cabify responde a los lectores\n\n¿Y Glovo?\n\nGlovo crece. En marzo vendió Bipi a Renault por 100 millones de euros.', 'acquisition acquirer:Renault target:Bipi seller:Glovo 100000000 EUR'],
    ],
  },
  {
    name: 'interviews/dashes',
    reads: 'an interview whose turns only a dash opens, «—¿Y Glovo? —Crece»',
    must: [
      ['Entrevista. Ana Ruiz, fundadora de Cabify\n\n—¿Qué tal?\n\n—Bien.\n\n—¿Y Glovo?\n\n—Glovo crece.\n\n—Cuente.\n\n—Compramos Bipi por 40 millones de euros.', 'acquisition acquirer:Cabify target:Bipi 40000000 EUR'],
    ],
    mustNot: [
      // One remark with a dash is a quotation.
      ['Entrevista. Ana Ruiz, fundadora de Cabify\n\nGlovo crece.\n\n—En marzo vendió Bipi a Renault por 100 millones de euros.', 'acquisition acquirer:Renault target:Bipi seller:Glovo 100000000 EUR'],
    ],
  },
];
