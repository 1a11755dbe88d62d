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
];
