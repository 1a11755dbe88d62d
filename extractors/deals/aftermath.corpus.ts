import type { Rule } from './rule.js';

const AGREED = 'En marzo, Oracle acordó la compra de Altera por 500 millones de dólares.';
const DONE = 'Oracle ha comprado Altera por 500 millones de dólares.';
const DEAL = 'acquisition acquirer:Oracle target:Altera 500000000 USD';

/** What extractors/deals/aftermath.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'aftermath/act-on-the-deal', marks: true,
    reads: 'what became of a deal told before, «completó la operación», «la FTC bloqueó la compra», «el acuerdo se rompió»',
    must: [
      [`${AGREED} En noviembre, la compañía completó la operación.`, `${DEAL} [completed]`],
      [`${AGREED} La FTC bloqueó la transacción.`, `${DEAL} [cancelled]`],
      [`${AGREED} La operación fracasó en junio.`, `${DEAL} [cancelled]`],
      [`${DONE} Se espera que la transacción se complete en marzo.`, `${DEAL} [signed]`],
    ],
    mustNot: [
      [`${AGREED} Se espera que siga creciendo.`, `${DEAL} [signed]`],
      // Who is no party of the deal completes another one; what is denied did not happen.
      [`${AGREED} Intel completó la operación de rescate.`, `${DEAL} [signed]`],
      [`${AGREED} La FTC no bloqueó la transacción.`, `${DEAL} [signed]`],
    ],
  },
  {
    name: 'aftermath/condition', marks: true,
    reads: 'what a purchase told before waits for, «La operación está sujeta al visto bueno de Bruselas»: it is agreed, not done',
    must: [
      [`${DONE} La operación está sujeta al visto bueno de Bruselas.`, `${DEAL} [signed]`],
      [`${DONE} El cierre, previsto para junio, está pendiente de la autorización de la CNMC.`, `${DEAL} [signed]`],
      [`${DONE} Falta el permiso de la FTC.`, `${DEAL} [signed]`],
      [`${DONE} La transacción deberá ser aprobada por los accionistas.`, `${DEAL} [signed]`],
    ],
    mustNot: [
      // What waits is something else, or the deal is off.
      [`${DONE} La multa está pendiente de un recurso.`, `${DEAL} [completed]`],
      [`${DONE} La FTC bloqueó la transacción. La sentencia está pendiente de la aprobación del juez.`, `${DEAL} [cancelled]`],
    ],
  },
  {
    name: 'aftermath/given-up', marks: true,
    reads: 'a deal told before is given up, «Ayer la dio por muerta»',
    must: [
      [`${AGREED} Ayer la dio por muerta.`, `${DEAL} [cancelled]`],
    ],
    mustNot: [
      [`${AGREED} Ayer no la dio por muerta.`, `${DEAL} [signed]`],
    ],
  },
  {
    name: 'aftermath/called-off', marks: true,
    reads: 'what calls off a deal that it does not tell itself, «la idea no prosperó», «y el Gobierno la vetó», «un préstamo que decae», in its sentence or in the next',
    must: [
      ['En 2016 Oracle sondeó la compra de Altera e Intel ofreció 300 millones de euros por Indra; ninguna de las dos ideas prosperó.', 'acquisition acquirer:Oracle target:Altera [cancelled]', 'acquisition acquirer:Intel target:Indra 300000000 EUR [cancelled]'],
      ['En marzo, Oracle lanzó una opa sobre Altera; en agosto el Gobierno la vetó.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Oracle tenía comprometidos 300 millones de euros de Citi y HSBC, un préstamo que decae con la oferta.', 'debt lender:Citi lender:HSBC borrower:Oracle 300000000 EUR [cancelled]'],
      ['Oracle lanzó una opa sobre Altera. El consejo la rechazó en una tarde.', 'acquisition acquirer:Oracle target:Altera [cancelled]'],
      ['Oracle y SAP prometieron un parque solar de 200 GW y 300 millones de euros. Se archivó seis meses después.', 'infrastructure developer:Oracle developer:SAP 300000000 EUR [cancelled]'],
    ],
    mustNot: [
      // It is of those whom the sentence names.
      ['Oracle y Altera anunciaron ayer su fusión. Ford se había asegurado el litio de Vale, pero el acuerdo caducó en junio.', 'merger partner:Oracle partner:Altera [announced]'],
      // What is done is not called off by what becomes of another deal, nor a rumour by who denies it.
      [`${DONE} El consejo la rechazó en una tarde.`, `${DEAL} [completed]`],
      ['Oracle estudia comprar Altera. Intel lo niega.', 'acquisition acquirer:Oracle target:Altera [rumored]'],
    ],
  },
  {
    name: 'aftermath/refused', marks: true,
    reads: 'a refusal after an offer or a plan, by one of its parties and of nobody else, «El consejo de Y contestó que no»',
    must: [
      ['Oracle ofreció 300 millones de euros por Altera. El consejo de Altera contestó que no.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [cancelled]'],
    ],
    mustNot: [
      ['Oracle ofreció 300 millones de euros por Altera. Intel contestó que no la quería.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [announced]'],
      ['Oracle compró Altera por 300 millones de euros. Altera contestó que no hablaría.', 'acquisition acquirer:Oracle target:Altera 300000000 EUR [completed]'],
    ],
  },
  {
    name: 'aftermath/talks', marks: true,
    reads: 'talks after a plan or a rumour, «Las conversaciones están en una fase temprana»: it is being negotiated',
    must: [
      ['Oracle planea comprar Altera. Las conversaciones están en una fase temprana.', 'acquisition acquirer:Oracle target:Altera [negotiating]'],
    ],
    mustNot: [
      [`${DONE} Las conversaciones duran ya un año.`, `${DEAL} [completed]`],
      ['Oracle planea comprar Altera. Las conversaciones con Intel siguen.', 'acquisition acquirer:Oracle target:Altera [announced]'],
    ],
  },
];
