import type { Rule } from './rule.js';

/** What extractors/deals/tables.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'tables/columns', marks: true,
    reads: 'a table whose cells became lines: headings, then a cell a line',
    must: [
      [
        'Empresa\nImporte\nInversores\n\nWallapop\n12 millones de euros\nAccel y Insight Partners\n\nCobee\n3 millones de euros\nKibo Ventures',
        'investment investor:Accel investor:Insight Partners investee:Wallapop 12000000 EUR', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR',
      ],
      ['Promotor\nLugar\nPotencia\nInversión anunciada\n\nEquinix\nMadrid\n100 MW\n900 millones de euros', 'infrastructure developer:Equinix 900000000 EUR'],
      ['Compañía / Sector\nCantidad\nFirmantes\n\nCobee / nóminas\n3 millones de euros\nKibo Ventures', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR'],
      // What became of it, when a cell says so.
      [
        'Empresa\nImporte\nInversores\n\nWallapop\n12 millones de euros\nAccel (no prosperó)\n\nCobee\n3 millones de euros\nKibo Ventures',
        'investment investor:Accel investee:Wallapop 12000000 EUR [cancelled]', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR [completed]',
      ],
      // The worth of the company is not the size of its round.
      ['Startup\nRonda\nValoración\nQuién lidera\n\nMistral AI\n600 millones de euros\n6.000 millones de euros\nGeneral Catalyst', 'investment investor:General Catalyst investee:Mistral AI 600000000 EUR (at 6000000000)'],
    ],
    mustNot: [
      // No heading names a role of a deal; a row that is cut off.
      ['Empresa\nVentas\nEmpleados\n\nWallapop\n12 millones de euros\n300'],
      ['Empresa\nImporte\nInversores\n\nWallapop\n12 millones de euros'],
    ],
  },
  {
    name: 'tables/labels', marks: true,
    reads: 'three labelled fields or more, «Comprador: X. Activo: Y. Precio: N.»',
    must: [
      ['Comprador: Oracle. Activo: Red Hat. Precio: 300 millones de dólares.', 'acquisition acquirer:Oracle target:Red Hat 300000000 USD'],
      ['Comprador: Accenture. Vendedor: Telefónica. Importe: 40 millones de euros.', 'acquisition acquirer:Accenture seller:Telefónica 40000000 EUR'],
      ['Prestamista: BBVA. Prestatario: Cabify. Importe: 40 millones de euros.', 'debt lender:BBVA borrower:Cabify 40000000 EUR'],
    ],
    mustNot: [
      ['Comprador: Oracle. Precio: 300 millones de dólares.'],
      ['Nombre: Oracle. Precio: 300 millones de dólares. Tamaño: 30.'],
    ],
  },
  {
    name: 'tables/rows', marks: true,
    reads: 'a table whose rows stayed lines, «Startup / Inversor / Monto»',
    must: [
      ['Startup / Inversor / Monto\nWallapop / Accel (lidera) / 12 millones de euros, marzo\nCobee / Kibo Ventures / 3 millones de euros', 'investment investor:Accel investee:Wallapop 12000000 EUR', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR'],
      ['Vendida → A quién → Precio\nSlack → Salesforce → 27.700 millones de dólares', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      ['Vendida → A quién → Precio\nSlack → todavía nadie → n. d.'],
      // What is given for nothing.
      ['Startup / Inversor / Monto\nWallapop / Enisa (subsidio) / 25.000 euros'],
    ],
  },
];
