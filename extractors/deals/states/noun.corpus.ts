import type { Rule } from '../rule.js';

/** What extractors/deals/states/noun.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'states/to-be-closed',
    reads: 'what is still to be closed was agreed, «cerrará en julio la compra de Y»',
    must: [
      ['Oracle cerrará en julio la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
    ],
    mustNot: [
      ['Oracle cerró en julio la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
      ['Telefónica cerrará en julio un préstamo de HSBC por 300 millones de euros.', 'debt lender:HSBC borrower:Telefónica 300000000 EUR [announced]'],
    ],
  },
  {
    name: 'states/not-closed',
    reads: 'what was not closed is off, «no cerró la compra»; what is not closed yet is negotiated, «aún no ha cerrado»',
    must: [
      ['Oracle no cerró la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [cancelled]'],
      ['Oracle aún no ha cerrado la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [negotiating]'],
    ],
    mustNot: [
      ['Oracle ha cerrado la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
    ],
  },
  {
    name: 'states/told-of-the-noun',
    reads: 'a clause that hangs on the deal tells its state, «mantiene viva la compra que pactó», «la compra, frustrada en mayo»',
    must: [
      ['Oracle mantiene viva la compra de Altera que pactó en mayo por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
      ['Oracle celebra la compra de Altera, acordada en febrero por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [signed]'],
      ['Oracle celebra la compra de Altera, frustrada en mayo por el regulador.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
    ],
    mustNot: [
      ['Oracle mantiene viva la compra de Altera que hizo en mayo por 300 millones de euros.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
    ],
  },
  {
    name: 'states/loan-to-draw',
    reads: 'a loan that somebody will draw was agreed, «dispondrá de un préstamo de X», «tirará de un crédito»',
    must: [
      ['Telefónica dispondrá de un préstamo de HSBC de 300 millones de euros.', 'debt lender:HSBC borrower:Telefónica 300000000 EUR [signed]'],
    ],
    mustNot: [
      ['Telefónica pedirá un préstamo a HSBC de 300 millones de euros.', 'debt lender:HSBC borrower:Telefónica 300000000 EUR [announced]'],
    ],
  },
  {
    name: 'states/idiom',
    reads: 'a verb of breach with an object that makes it mean something else tells of none, «enterró el hacha», «rompieron el hielo», «retiró de la bolsa»',
    must: [
      ['Ericsson enterró el hacha con Apple, con un acuerdo de licencias.', 'licensing licensee:Apple licensor:Ericsson [signed]'],
      ['KKR retiró de la bolsa a Telepizza por 300 millones de euros.', 'acquisition acquirer:KKR target:Telepizza 300000000 EUR [completed]'],
      ['Intel y Nokia rompieron el hielo con una alianza.', 'partnership partner:Intel partner:Nokia [signed]'],
    ],
    mustNot: [
      ['Ericsson enterró un acuerdo de licencias con Apple.', 'licensing licensee:Apple licensor:Ericsson [cancelled]'],
    ],
  },
  {
    name: 'states/has-in-it',
    reads: 'what a plan or a contract has in it is as firm as it, «el acuerdo contempla la compra de Y»; a contract that is made public is signed, «comunicó una renovación de su licencia»',
    must: [
      ['El acuerdo contempla la compra de Altera por Oracle.', 'acquisition acquirer:Oracle target:Altera [signed]'],
      ['Nokia comunicó ayer una renovación de su licencia con Oppo.', 'licensing licensee:Oppo licensor:Nokia [signed]'],
    ],
    mustNot: [
      ['Oracle contempla la compra de Altera.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
    ],
  },
];
