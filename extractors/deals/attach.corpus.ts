import type { Rule } from './rule.js';

/** What extractors/deals/attach.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'attach/nearest-amount', marks: true,
    reads: 'an amount that no grammar ties to the deal beside it, «la compra de Y; el precio: N»',
    must: [
      ['Salesforce anunció ayer la compra de Slack; el precio: 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      ['Salesforce compró Slack el mismo día en que ganó 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      [
        'Salesforce compró Slack, frente a los 26.200 millones de dólares que pagó Microsoft por LinkedIn.',
        'acquisition acquirer:Salesforce target:Slack', 'acquisition acquirer:Microsoft target:LinkedIn 26200000000 USD',
      ],
    ],
  },
  {
    name: 'attach/worth-of-facility', marks: true,
    reads: 'what a facility is valued at is what it costs, «X aplazó su fábrica, valorada en N»',
    must: [
      ['Intel aplazó dos años su fábrica de Magdeburgo, valorada en 30.000 millones de euros.', 'infrastructure developer:Intel 30000000000 EUR'],
    ],
    mustNot: [
      ['Intel, valorada en 100.000 millones de dólares, abrió en Ohio una fábrica de 20 hectáreas.'],
      ['Cabify, valorada en 1.000 millones de euros, cerró una ronda de 40 millones de euros.', 'investment investee:Cabify 40000000 EUR (at 1000000000)'],
    ],
  },
  {
    name: 'attach/amount-of-the-operation', marks: true,
    reads: 'the amount of the deal told just before, «La operación asciende a N», «Son N»',
    must: [
      ['Salesforce compró Slack. La operación asciende a 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Salesforce compró Slack. Son 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      ['Salesforce compró Slack. La tienda facturó 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack por 300 millones de dólares. La operación es mayor que la de 27.700 millones de dólares de antaño.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
    ],
  },
  {
    name: 'attach/valuation-of-the-operation', marks: true,
    reads: 'the valuation of the deal told just before, «La inyección supone una valoración de N»',
    must: [
      ['Cabify cerró una ronda de 40 millones de euros. La inyección supone una valoración de 1.000 millones de euros.', 'investment investee:Cabify 40000000 EUR (at 1000000000)'],
    ],
    mustNot: [
      ['Cabify cerró una ronda de 40 millones de euros. Glovo está valorada en 1.000 millones de euros.', 'investment investee:Cabify 40000000 EUR'],
    ],
  },
];
