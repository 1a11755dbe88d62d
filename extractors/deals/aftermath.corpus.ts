/** A text, and the type and status of its one deal: what became of it is told later. */
export const aftermaths: readonly (readonly [text: string, deal: string])[] = [
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. En noviembre, la compañía completó la operación.', 'acquisition completed'],
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. Se espera que siga creciendo.', 'acquisition signed'],
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. La FTC bloqueó la transacción.', 'acquisition cancelled'],
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. La operación fracasó en junio.', 'acquisition cancelled'],
  // Who is no party of the deal completes another one; what is denied did not happen.
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. Intel completó la operación de rescate.', 'acquisition signed'],
  ['En marzo, Oracle acordó la compra de Altera por 500 millones de dólares. La FTC no bloqueó la transacción.', 'acquisition signed'],
  // The conditional after a past announcement is its future, no rumour.
  ['Oracle anunció ayer que compraría Altera por 500 millones de dólares.', 'acquisition announced'],
  ['Oracle compraría Altera por 500 millones de dólares.', 'acquisition rumored'],
];
