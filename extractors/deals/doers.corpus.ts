import type { Rule } from './rule.js';

/** What extractors/deals/doers.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'doers/settled-by-itself',
    reads: 'a deal that is made with «se» has not the doer of the clause before, «X compró Y, y en enero se cerró la venta de Z»',
    must: [
      ['Ferrovial adelgaza. PreZero creció en diciembre, y en enero se cerró la venta a Portobello Capital de la rama de mantenimiento, por 171 millones de euros.', 'acquisition acquirer:Portobello Capital seller:Ferrovial 171000000 EUR'],
    ],
    mustNot: [
      ['Ferrovial adelgaza. PreZero creció en diciembre, y en enero cerró la venta a Portobello Capital de la rama de mantenimiento, por 171 millones de euros.', 'acquisition acquirer:Portobello Capital seller:PreZero 171000000 EUR'],
    ],
  },
  {
    name: 'doers/subject-of-the-verb',
    reads: 'the subject of the verb around a deal noun makes the deal, unless it only judges it, «X anuncia la compra», not «la CNMC autoriza la compra»',
    must: [
      ['Intel anunció la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Intel target:Altera 300000000 EUR'],
      // A body of the company is the company.
      ['La junta de Belatrix aprobó la venta a Globant.', 'acquisition acquirer:Globant target:Belatrix'],
      ['La junta de Intel aprobó la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Intel target:Altera 300000000 EUR'],
    ],
    mustNot: [
      ['La CNMC ha autorizado la compra de Altera por 300 millones de euros.'],
      ['Bloomberg adelantó ayer la compra de Altera por 300 millones de euros.'],
      ['Un analista de Intel celebró la compra de Altera por 300 millones de euros.'],
      // The noun is itself the subject.
      ['Oracle presentó ayer sus cuentas. El martes se concretó la venta de Altera a Silver Lake por 4.460 millones de dólares.', 'acquisition acquirer:Silver Lake target:Altera 4460000000 USD'],
      ['Intel calla. Ayer se concretó la compra de Altera por Silver Lake.', 'acquisition acquirer:Silver Lake target:Altera'],
    ],
  },
  {
    name: 'doers/charged',
    reads: 'who is told or allowed to make the deal makes it, «la CNMC autoriza a X la compra», «el Gobierno ordena a X la compra»',
    must: [
      ['La CNMC ha autorizado a Intel la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Intel target:Altera 300000000 EUR'],
    ],
    mustNot: [
      ['La CNMC ha multado a Intel por la compra de Altera.'],
    ],
  },
  {
    name: 'doers/spokesman',
    reads: 'who speaks for a company stands for it, «un portavoz de X desmintió la compra»',
    must: [
      ['Un portavoz de Intel desmintió la compra de Altera por 300 millones de euros.', 'acquisition acquirer:Intel target:Altera 300000000 EUR [cancelled]'],
    ],
    mustNot: [
      ['Un cliente de Intel desmintió la compra de Altera por 300 millones de euros.'],
    ],
  },
  {
    name: 'doers/agent-of-deal',
    reads: 'who closes the deal in the passive makes it: «el PPA ha sido suscrito por A y B»',
    must: [
      ['El PPA, de 476 MW y quince años de duración, ha sido suscrito por Iberdrola y Amazon.', 'energy customer:Amazon supplier:Iberdrola'],
      ['La venta de Telxius a KKR fue acordada por Telefónica en 2021.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
      ['Una ronda de 50 millones de euros ha sido cerrada por Wallapop con Atomico.', 'investment investor:Atomico investee:Wallapop 50000000 EUR'],
    ],
    mustNot: [
      ['La venta de Telxius a KKR fue aprobada por la CNMC.', 'acquisition acquirer:KKR target:Telxius'],
      ['La oferta de BBVA fue recibida por Banco Sabadell con frialdad.', 'acquisition acquirer:BBVA target:Banco Sabadell'],
    ],
  },
  {
    name: 'doers/whom-it-is-allowed',
    reads: 'whom a purchase is allowed or forbidden buys, and sells nothing, «autoriza a X la compra de chips de Z»',
    must: [
      ['Washington autorizó a Telefónica la compra de 500.000 chips de Nvidia.', 'supply customer:Telefónica supplier:NVIDIA'],
    ],
    mustNot: [
      ['Telefónica anunció la compra a Nvidia de 500.000 chips.', 'supply customer:Telefónica supplier:NVIDIA'],
    ],
  },
];
