import type { Rule } from './rule.js';

/** What extractors/deals/attach.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'attach/nearest-amount', marks: true,
    reads: 'an amount that no grammar ties to the deal beside it, «la compra de Y; el precio: N»',
    must: [
      ['Salesforce anunció ayer la compra de Slack; el precio: 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      // The closest one, and none that stands in square brackets.
      ['El Gobierno autorizó inversiones por 900 millones de euros, de los que la mayor parte, un máximo de 700, irá a una sociedad que Indra compartirá con Hispasat.', 'joint_venture partner:Indra partner:Hispasat 700000000 EUR'],
      ['Salesforce creció un 6 % en 2018 [900 millones de dólares] y anunció la compra de Slack, 300 millones de dólares mediante.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
    ],
    mustNot: [
      // A difference is no price.
      ['Salesforce compró Slack y cerró el año con 300 millones de dólares por encima de lo previsto.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack el mismo día en que ganó 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      // What one share costs is the price of nothing that is told here; one euro is that of a company worth nothing.
      ['Apple compró Shazam y cerró en 59,8 euros.', 'acquisition acquirer:Apple target:Shazam'],
      ['Salesforce compró Slack a 45 dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Forestalia traspasó a Iberdrola tres parques eólicos; el precio ronda los 90.000 euros por megavatio.', 'acquisition acquirer:Iberdrola seller:Forestalia'],
      ['Apple compró Shazam por un euro.', 'acquisition acquirer:Apple target:Shazam 1 EUR'],
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
    name: 'attach/worth-of-contract', marks: true,
    reads: 'what a contract is valued at is its price, «su acuerdo con X, por el que le alquila capacidad, valorado en N»',
    must: [
      ['Nebius cerró un acuerdo con Microsoft, por el que durante cinco años le alquilará la capacidad de cómputo de su campus de Nueva Jersey, valorado en 300 millones de dólares.', 'compute customer:Microsoft provider:Nebius 300000000 USD'],
    ],
    mustNot: [
      ['Nebius cerró un acuerdo con Microsoft, por el que durante cinco años le alquilará la capacidad de cómputo de su campus de Nueva Jersey, y está valorada en 300 millones de dólares.', 'compute customer:Microsoft provider:Nebius'],
    ],
  },
  {
    name: 'attach/what-it-is', marks: true,
    reads: 'the only amount of the sentence before, when that is what the deal is, «La cifra del día: N. Es lo que reunió X»',
    must: [
      ['La cifra del día: 300 millones de euros. Es lo que reunió Cabify en su última ronda.', 'investment investee:Cabify 300000000 EUR'],
    ],
    mustNot: [
      ['La cifra del día: 300 millones de euros. Telefónica compró Slack.', 'acquisition acquirer:Telefónica target:Slack'],
    ],
  },
  {
    name: 'attach/what-it-hangs-on',
    reads: 'an amount is what the word that it hangs on says, whatever words stand near: «pese a las pérdidas, X pagará N»',
    must: [
      ['Salesforce culminó la compra de Slack a cambio de 800 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
      ['Mientras tanto, y a la espera de los resultados, Salesforce pagará 800 millones de dólares por Slack.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
      ['Pese a las pérdidas, Salesforce compra Slack por 800 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
      ['Salesforce, líder en ventas, compra Slack por 800 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
    ],
    mustNot: [
      ['Salesforce compró Slack con parte de los 900 millones de dólares que facturó el grupo.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack y prevé que sus ventas pasen de 300 a 500 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compró Slack, cuyas ventas del último año superan los 900 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Con una deuda de 900 millones de dólares a cuestas, Salesforce compra Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce compra Slack con 900 millones de dólares de financiación bancaria.', 'acquisition acquirer:Salesforce target:Slack', 'debt borrower:Salesforce 900000000 USD'],
      ['Con 900 millones de dólares en caja, Salesforce compra Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['En un mercado que moverá 900 millones de dólares, Salesforce compra Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce, que ha levantado 900 millones de dólares desde su fundación, compra Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce, con una capitalización bursátil de 900 millones de dólares, compra Slack.', 'acquisition acquirer:Salesforce target:Slack'],
    ],
  },
  {
    name: 'attach/told-again',
    reads: 'an amount told again in another currency, and debt taken on beside it, change nothing: «por N, unos M al cambio actual,»',
    must: [
      ['Salesforce compra Slack por 800 millones de dólares, unos 700 millones de euros al cambio actual.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
      ['Slack se vende a Salesforce por 800 millones de dólares más deuda.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
    ],
    mustNot: [
      ['Salesforce compra Slack por 800 millones de dólares, de los que 300 millones son en acciones.', 'acquisition acquirer:Salesforce target:Slack 800000000 USD'],
    ],
  },
  {
    name: 'attach/in-brackets',
    reads: 'an amount alone in brackets is the price of the deal, or of the one whose name it stands behind: «adquirió Y (N)»',
    must: [
      ['Salesforce adquirió Slack el año pasado (27.700 millones de dólares).', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      // With a word of what it is, or of who says so.
      ['Salesforce se quedó con Slack en mayo (la factura, unos 300 millones de dólares).', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
      ['Salesforce renovó con Google Cloud hasta 2031 (300 millones de dólares, según el reporte anual).', 'compute customer:Salesforce provider:Google Cloud 300000000 USD'],
    ],
    mustNot: [
      ['Salesforce (900 millones de dólares de ingresos) adquirió Slack.', 'acquisition acquirer:Salesforce target:Slack'],
    ],
  },
  {
    name: 'attach/aside-of-a-party',
    reads: 'what is told aside of a party is no price, «Y, que recibió N en ayudas, acabó en manos de X», unless it is what somebody pays',
    must: [
      ['Slack, que recibió 300 millones de dólares en ayudas, quebró en marzo y acabó en manos de Salesforce.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Salesforce se quedó con Slack, que pasó a valer 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack (at 300000000)'],
      // Nor is what hardly is any money, or the size of what comes of it.
      ['Salesforce se quedó con Slack, que no saca un euro de la caja.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Oracle y SAP se convertirán en Nubela, una compañía de 300 millones de euros.', 'merger partner:Oracle partner:SAP'],
    ],
    mustNot: [
      ['Salesforce se quedó con Slack, que le costó 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
      ['Totvs acordó recomprar a B3 el 37,5 % de Dimensa, que ambas comparten, por 620 millones de reales.', 'investment investor:Totvs investee:Dimensa 620000000 BRL'],
    ],
  },
  {
    name: 'attach/worth-of-operation',
    reads: 'what a deal is valued at is its price, «en una operación tasada en N», «un canje valuado en N»; where it puts the company is none, «sitúa a la compañía en torno a N»',
    must: [
      ['Oracle transfirió Altera a Intel en una operación tasada en 300 millones de euros.', 'acquisition acquirer:Intel target:Altera seller:Oracle 300000000 EUR'],
      ['Oracle absorbió Altera mediante un canje de títulos valuado en 300 millones de pesos.', 'acquisition acquirer:Oracle target:Altera 300000000 MXN'],
    ],
    mustNot: [
      ['EQT se convierte en dueño de Freepik. El precio sitúa a la compañía en torno a los 250 millones de euros.', 'acquisition acquirer:EQT target:Freepik (at 250000000)'],
    ],
  },
  {
    name: 'attach/held-before',
    reads: 'a share that somebody had before is not the one that changes hands: «X, que ya tenía el 29 % de Y, pagará N por el resto»',
    must: [
      ['Naver, que ya tenía el 29,5 % de Wallapop, pagará 377 millones de euros por el resto.', 'acquisition acquirer:Naver target:Wallapop 377000000 EUR'],
    ],
    mustNot: [
      ['Naver pagará 377 millones de euros por el 70,5 % de Wallapop.', 'acquisition acquirer:Naver target:Wallapop 377000000 EUR'],
    ],
  },
];
