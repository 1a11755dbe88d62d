import type { Rule } from './rule.js';

/** What extractors/deals/earlier-figures.ts reads, with prices.ts. */
export const rules: readonly Rule[] = [
  {
    name: 'attach/price-after', marks: true,
    reads: 'a next sentence that says what the deal cost, «De los N que costó», «Cada lote vale N», «Precio: N», «En total, N»',
    must: [
      ['Salesforce se hizo con Slack. De los 300 millones de dólares que costó, solo 10 millones fueron en metálico.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
      ['Renfe encargó a Talgo 40 trenes. Precio: 300 millones de euros, impuestos incluidos.', 'supply customer:Renfe supplier:Talgo 300000000 EUR'],
      ['Renfe encargó a Talgo 40 trenes. Los equipos valen 300 millones de euros.', 'supply customer:Renfe supplier:Talgo 300000000 EUR'],
      ['Salesforce compró Slack. En plata, hasta 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
    ],
    mustNot: [
      ['Salesforce compró Slack. La empresa vale 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack. Ingresos: 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack. Nubank, 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
    ],
  },
  {
    name: 'attach/amount-of-the-operation', marks: true,
    reads: 'the amount of the deal told just before, «La operación asciende a N», «Son N»',
    must: [
      ['Salesforce compró Slack. La operación asciende a 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Renfe firmó con Talgo un contrato de trenes. El valor del contrato es de 300 millones de euros.', 'supply customer:Renfe supplier:Talgo 300000000 EUR'],
      ['Renfe encargó a Talgo 40 trenes. El pedido supera los 300 millones de euros.', 'supply customer:Renfe supplier:Talgo 300000000 EUR'],
      ['Salesforce compró Slack. El acuerdo entre ambas compañías está valorado en 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Salesforce compró Slack. Son 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      ['Salesforce compró Slack. La tienda facturó 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack por 300 millones de dólares. La operación es mayor que la de 27.700 millones de dólares de antaño.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
    ],
  },
  {
    name: 'attach/payer-pays', marks: true,
    reads: 'what the payer of the deal told right before pays, «X compra Y. Abonará N en efectivo»',
    must: [
      ['Salesforce compró Slack. Ha pagado 27.700 millones de dólares en efectivo.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Salesforce compró Slack. El comprador abonará 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      // Who sells gets it.
      ['Telefónica vendió Telxius a American Tower. Telefónica ingresará 300 millones de euros.', 'acquisition acquirer:American Tower target:Telxius seller:Telefónica 300000000 EUR'],
    ],
    mustNot: [
      ['Salesforce compró Slack. Pagó una multa de 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack. Gastará 300 millones de dólares en recomprar sus acciones.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack. Pagará 300 millones de dólares en dividendos.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack. Pagó 300 millones de dólares a sus empleados.', 'acquisition acquirer:Salesforce target:Slack'],
    ],
  },
  {
    name: 'attach/valuation-of-the-operation', marks: true,
    reads: 'the valuation of the deal told just before, «La inyección supone una valoración de N»',
    must: [
      ['Cabify cerró una ronda de 40 millones de euros. La inyección supone una valoración de 1.000 millones de euros.', 'investment investee:Cabify 40000000 EUR (at 1000000000)'],
      // What a part without a name is worth is its price.
      ['Telefónica venderá su negocio mexicano a Millicom. Un banco valora la operación en 300 millones de euros.', 'acquisition acquirer:Millicom seller:Telefónica 300000000 EUR'],
    ],
    mustNot: [
      ['Cabify cerró una ronda de 40 millones de euros. Glovo está valorada en 1.000 millones de euros.', 'investment investee:Cabify 40000000 EUR'],
    ],
  },
];
