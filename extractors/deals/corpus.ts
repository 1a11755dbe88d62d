/** A text and the parties of its deals, `role:name`, a string a deal: what words stand for whom. */
export interface WhoIsWho {
  readonly text: string;
  readonly parties: readonly string[];
}

export const whoIsWho: readonly WhoIsWho[] = [
  // A deal noun that is itself the subject has no doer.
  { text: 'Oracle presentó ayer sus cuentas. El martes se concretó la venta de Altera a Silver Lake por 4.460 millones de dólares.', parties: ['acquirer:Silver Lake target:Altera'] },
  { text: 'La CNMC ha autorizado la compra de Altera por 300 millones de euros.', parties: [] },
  { text: 'Bloomberg adelantó ayer la compra de Altera por 300 millones de euros.', parties: [] },

  // Pronouns and ordinals.
  { text: 'IBM y Red Hat han anunciado su boda. La primera pagará 900 millones de euros por la segunda.', parties: ['acquirer:IBM target:Red Hat'] },
  { text: 'IBM negocia con Oracle. Ambas crearán una empresa conjunta de centros de datos.', parties: ['partner:IBM partner:Oracle'] },
  { text: 'Oracle negocia con Intel. Esta invertirá 50 millones de euros en aquella.', parties: ['investor:Intel investee:Oracle'] },

  // Nouns for a role of the deal told before.
  { text: 'IBM ha comprado Red Hat. La compradora pagará 40 millones de euros por la adquirida.', parties: ['acquirer:IBM target:Red Hat'] },

  // Descriptions: towns, leaders, products, countries, makers.
  { text: 'Los de Menlo Park comprarán Wallapop por 200 millones de dólares.', parties: ['acquirer:Meta target:Wallapop'] },
  { text: 'La empresa que dirige Mark Zuckerberg comprará Wallapop por 200 millones de dólares.', parties: ['acquirer:Meta target:Wallapop'] },
  { text: 'La firma de Redmond invertirá 300 millones de euros en Cohere.', parties: ['investor:Microsoft investee:Cohere'] },
  { text: 'El fabricante de chips Nvidia invertirá 30 millones de dólares en Cohere.', parties: ['investor:NVIDIA investee:Cohere'] },
  { text: 'Ana Ruiz, presidenta de Wallapop, no quiso hablar. La compañía de Ruiz ha comprado Altera por 12 millones de euros.', parties: ['acquirer:Wallapop target:Altera'] },

  // Heads left out, relatives, clefts.
  {
    text: 'Millicom completó la adquisición de Altera por 90 millones de euros y, meses después, la de Wallapop por 20 millones de euros.',
    parties: ['acquirer:Millicom target:Altera', 'acquirer:Millicom target:Wallapop'],
  },
  { text: 'Altera, cuya compra por Intel se anunció en mayo por 80 millones de euros, factura 20.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'Fue Intel quien compró Altera por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'A Altera la compró Intel por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },

  // Who speaks, who is in mind, who acts together.
  { text: '«Hemos comprado Altera por 30 millones de euros», dice el consejero delegado de Intel.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'El revés sorprendió a Intel. En marzo compró Altera por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'Según un informe de Goldman Sachs, Intel tiene problemas. También negocia la venta de Altera a Silver Lake.', parties: ['acquirer:Silver Lake target:Altera seller:Intel'] },
  {
    text: 'KKR, al frente de un consorcio en el que figuran Apple, Dell y Seagate, compró Altera por 18.000 millones de dólares.',
    parties: ['acquirer:KKR acquirer:Apple acquirer:Dell acquirer:Seagate target:Altera'],
  },
];
