import type { Rule } from '../rule.js';

/** What extractors/deals/states/verb.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'states/tense',
    reads: 'a past is done, a future announced, «compró», «ha comprado», «comprará»',
    must: [
      ['Elecnor se deshizo de Deimos en mayo.', 'acquisition target:Deimos seller:Elecnor [completed]'],
      ['Oracle compró Altera.', 'acquisition acquirer:Oracle target:Altera [completed]'],
      ['Oracle comprará Altera.', 'acquisition acquirer:Oracle target:Altera [announced]'],
      // Promised is not paid, what falls to somebody is, and a contract that is announced is signed.
      ['Seaya y Kibo comprometieron 80 millones de euros en Factorial.', 'investment investor:Seaya investor:Kibo investee:Factorial 80000000 EUR [signed]'],
      ['A Factorial le cayeron 80 millones de euros de Atomico.', 'investment investor:Atomico investee:Factorial 80000000 EUR [completed]'],
      ['OpenAI anunció anoche un acuerdo de licencia con Prisa.', 'licensing licensee:OpenAI licensor:Prisa [signed]'],
      // A price is agreed, and so are services beside a contract.
      ['Oracle comprará Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
      ['Iberdrola suministrará a Amazon la energía de 100 MW durante diez años. El contrato entra en vigor en enero.', 'energy customer:Amazon supplier:Iberdrola [signed]'],
      // So are light and equipment that somebody will deliver, whichever future it is.
      ['Iberdrola suministrará a Amazon la energía de 100 MW.', 'energy customer:Amazon supplier:Iberdrola [signed]'],
      ['Iberdrola le va a vender a Amazon la energía de 100 MW.', 'energy customer:Amazon supplier:Iberdrola [signed]'],
      ['Nokia suministrará 500 antenas a Orange.', 'supply customer:Orange supplier:Nokia [signed]'],
      // The price may stand behind a colon.
      ['Oracle se llevará Altera: 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
      // A purchase told in the present is agreed today; what is somebody's already is done.
      ['Este lunes se sabe el nombre. Oracle se queda con Altera.', 'acquisition acquirer:Oracle target:Altera [signed]'],
    ],
    mustNot: [
      ['Amazon comprará a Iberdrola la energía de 100 MW.', 'energy customer:Amazon supplier:Iberdrola [announced]'],
      ['Iberdrola abastecerá a Amazon con 200 MW eólicos.', 'energy customer:Amazon supplier:Iberdrola [announced]'],
      ['Nokia suministrará 500 antenas a Orange, según el memorando que firmaron.', 'supply customer:Orange supplier:Nokia [announced]'],
      ['Este lunes se sabe el nombre. Altera pertenece a Oracle desde 2018.', 'acquisition acquirer:Oracle target:Altera [completed]'],
      ['Oracle no comprará Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Oracle compró Altera por 300 millones de euros, operación sujeta a la aprobación de Bruselas.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
    ],
  },
  {
    name: 'states/meant-in-vain',
    reads: 'what somebody wanted to do, told as past, did not come about, «iba a comprar», «quiso hacerse con», «había ofrecido N por»',
    must: [
      ['Oracle iba a comprar Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [cancelled]'],
      ['En 2016, Oracle quiso hacerse con Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Telefónica había intentado colocar bonos por 300 millones de euros.', 'debt borrower:Telefónica 300000000 EUR [cancelled]'],
    ],
    mustNot: [
      // Somebody told then that it would be so.
      ['Oracle anunció que iba a comprar Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [announced]'],
      ['Oracle quiere hacerse con Altera.', 'acquisition acquirer:Oracle target:Altera [announced]'],
    ],
  },
  {
    name: 'states/agreed-or-paid',
    reads: 'what was promised is signed, «apalabró la compra»; what is prepared is negotiated, «preparan un préstamo»; what somebody paid for is had, «soltó N para hacerse con»',
    must: [
      ['Oracle apalabró con Intel la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera seller:Intel 300000000 EUR [signed]'],
      ['Barclays y HSBC preparan un préstamo de 300 millones de euros a Telefónica.', 'debt lender:Barclays lender:HSBC borrower:Telefónica 300000000 EUR [negotiating]'],
      ['Oracle soltó 300 millones de euros para hacerse con Altera.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
      ['HSBC le extendió a Telefónica una línea de crédito de 300 millones de euros.', 'debt lender:HSBC borrower:Telefónica 300000000 EUR [completed]'],
    ],
    mustNot: [
      ['Oracle espera el visto bueno de Bruselas para hacerse con Altera.', 'acquisition acquirer:Oracle target:Altera [signed]'],
      ['Oracle estaría por cerrar la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [negotiating]'],
    ],
  },
  {
    name: 'states/let-or-made',
    reads: 'what somebody is let or made to do is still to be done, «autoriza a X a pedir chips a Y»; a purchase that is cleared was agreed',
    must: [
      ['Estados Unidos autorizó a Humain a comprar chips de Nvidia por 1.000 millones de dólares.', 'supply customer:Humain supplier:NVIDIA 1000000000 USD [announced]'],
      ['El ministerio invitó a Telefónica a entrar en el capital de Indra.', 'investment investor:Telefónica investee:Indra [announced]'],
      ['Competencia autoriza a Cellnex a comprar Hivory por 5.200 millones de euros.', 'acquisition acquirer:Cellnex target:Hivory 5200000000 EUR [signed]'],
    ],
    mustNot: [
      ['Telefónica corrió a comprar Hivory.', 'acquisition acquirer:Telefónica target:Hivory [completed]'],
    ],
  },
  {
    name: 'states/conditional-of-rumour',
    reads: 'a conditional is a rumour, «compraría», «habría comprado»',
    must: [
      ['Oracle compraría Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['Oracle habría comprado Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
    ],
    mustNot: [
      // After a past announcement it is the future of that past.
      ['Oracle anunció que compraría Altera.', 'acquisition acquirer:Oracle target:Altera [announced]'],
    ],
  },
  {
    name: 'states/verb-before-the-verb',
    reads: 'what stands before the verb tells the state, «estudia comprar», «negocia comprar», «ha acordado comprar», «descarta comprar»',
    must: [
      ['Oracle estudia comprar Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['Oracle negocia comprar Altera.', 'acquisition acquirer:Oracle target:Altera [negotiating]'],
      ['Oracle ha acordado comprar Altera.', 'acquisition acquirer:Oracle target:Altera [signed]'],
      ['Oracle descarta comprar Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Oracle está a punto de comprar Altera.', 'acquisition acquirer:Oracle target:Altera [negotiating]'],
    ],
    mustNot: [
      // Who was able to, did; who was about to, did not.
      ['Oracle pudo comprar Altera.', 'acquisition acquirer:Oracle target:Altera [completed]'],
      ['Oracle estuvo a punto de comprar Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
    ],
  },
  {
    name: 'states/clause-around',
    reads: 'the clause around a subjunctive or a noun says what becomes of it, «descartó que X vaya a comprar», «niega la compra», «puede que compre»',
    must: [
      ['Oracle descartó que Intel vaya a comprar Altera.', 'acquisition acquirer:Intel target:Altera [cancelled]'],
      ['Oracle niega la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [cancelled]'],
      ['Puede que Oracle compre Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['Oracle rompió las negociaciones para la compra de Altera por 500 millones de dólares.', 'acquisition acquirer:Oracle target:Altera 500000000 USD [cancelled]'],
      // What is signed binds nobody.
      ['Oracle y Altera firman una carta de intenciones para fusionarse.', 'merger partner:Oracle partner:Altera [announced]'],
    ],
    mustNot: [
      ['Oracle confirmó la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
      // Supposed, not told.
      ['Si algún día Oracle comprase Altera, pagaría 300 millones de euros.'],
      ['Supongamos que Oracle compra Altera.'],
    ],
  },
  {
    name: 'states/offered',
    reads: 'an offer that was made is no more than one, «ofreció N por», «acaba de ofrecer»',
    must: [
      ['Oracle ofreció 300 millones de euros por Altera.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [announced]'],
      ['Oracle acaba de ofrecer 300 millones de euros por Altera.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [announced]'],
    ],
    mustNot: [
      // Before then: it was not taken.
      ['Oracle había ofrecido 300 millones de euros por Altera.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [cancelled]'],
      ['Oracle pagó 300 millones de euros por Altera.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
    ],
  },
  {
    name: 'states/delivered-or-opened',
    reads: 'what was delivered or opened is there, «entregó 29 turbinas», «inauguró su planta», «la planta costó N»',
    must: [
      ['Siemens Gamesa entregó a Iberdrola 29 turbinas.', 'supply customer:Iberdrola supplier:Siemens Gamesa [completed]'],
      ['Ascenty inauguró en Bogotá un centro de datos de 100 millones de dólares.', 'infrastructure developer:Ascenty 100000000 USD [completed]'],
    ],
    mustNot: [
      ['Iberdrola encargó a Siemens Gamesa 29 turbinas.', 'supply customer:Iberdrola supplier:Siemens Gamesa [signed]'],
      ['Ascenty inaugurará en Bogotá un centro de datos de 100 millones de dólares.', 'infrastructure developer:Ascenty 100000000 USD [announced]'],
    ],
  },
  {
    name: 'states/not-ruled-out',
    reads: 'who does not rule a deal out may do it, «no descarta comprar», «no descarta la compra»; what was not prevented was done, «no impidió que X comprara»',
    must: [
      ['Oracle no descarta comprar Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['Oracle no descarta la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [rumored]'],
      ['Intel no descarta que Oracle compre Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
      ['La CNMC no impidió que Oracle comprara Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
    ],
    mustNot: [
      ['Oracle descarta comprar Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Intel descarta que Oracle compre Altera.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
    ],
  },
  {
    name: 'states/of-what-is-off',
    reads: 'what a relative tells of talks or a plan is off with them, «Las conversaciones, en las que X habría puesto N, se rompieron»',
    must: [
      ['Las conversaciones, que versaban sobre el 20 % de Altera por el que Oracle habría pagado 300 millones de euros, se rompieron en enero.', 'investment investor:Oracle investee:Altera 300000000 EUR [cancelled]'],
    ],
    mustNot: [
      ['Las conversaciones, que versaban sobre el 20 % de Altera por el que Oracle habría pagado 300 millones de euros, siguen vivas.', 'investment investor:Oracle investee:Altera 300000000 EUR [rumored]'],
    ],
  },
  {
    name: 'states/cleared',
    reads: 'what was accepted or cleared is agreed, «aceptó la oferta», «autorizó la entrada», «tiene luz verde para»',
    must: [
      ['El consejo de Altera aceptó la oferta de Oracle, de 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
      ['El Gobierno autorizó la entrada de Iberia en Air Europa por 300 millones de euros.', 'investment investor:Iberia investee:Air Europa 300000000 EUR [signed]'],
      ['Oracle ha cerrado con Intel los términos para comprar Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera seller:Intel 300000000 EUR [signed]'],
    ],
    mustNot: [
      ['Iberia entró en Air Europa con 300 millones de euros.', 'investment investor:Iberia investee:Air Europa 300000000 EUR [completed]'],
    ],
  },
  {
    name: 'states/contract-goes-on',
    reads: 'what goes on or follows from what was signed is under contract, «seguirá pagándole», «adjudicó a X la planta, cuya luz consumirá»',
    must: [
      ['Nokia hizo público que Samsung seguirá pagándole por sus patentes.', 'licensing licensee:Samsung licensor:Nokia [signed]'],
    ],
    mustNot: [
      ['Nokia hizo público que Samsung le pagará por sus patentes.', 'licensing licensee:Samsung licensor:Nokia [announced]'],
    ],
  },
];
