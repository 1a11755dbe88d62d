import type { Rule } from './rule.js';

/** What extractors/deals/lists.ts reads: lines of round-ups. */
export const rules: readonly Rule[] = [
  {
    name: 'lists/company-amount', marks: true,
    reads: 'a company and its amount, then who pays, «• X (12 M€): A y B»; among rounds nobody need pay',
    must: [
      ['Semana de rondas en Madrid.\n\n• Wallapop (12 M€, serie A): Accel y Insight Partners', 'investment investor:Accel investor:Insight Partners investee:Wallapop 12000000 EUR'],
      ['Las rondas del mes\n\nPrimera: Wallapop, el mercado catalán de segunda mano, con 81 millones de euros.', 'investment investee:Wallapop 81000000 EUR'],
      ['La semana en rondas\n\n• Cabify, 42 millones de euros', 'investment investee:Cabify 42000000 EUR'],
      ['Rondas\n\nWallbox: 12 M€; Iberdrola, Seaya Ventures.', 'investment investor:Iberdrola investor:Seaya Ventures investee:Wallbox 12000000 EUR'],
      ['Wallbox · 12 M€ · serie A · Seaya Ventures, Iberdrola', 'investment investor:Seaya Ventures investor:Iberdrola investee:Wallbox 12000000 EUR'],
      ['Cabify / taxis / Seaya Ventures (lidera), Kaszek / 14 M€, marzo', 'investment investor:Seaya Ventures investor:Kaszek investee:Cabify 14000000 EUR'],
      ['Cabify, taxis: 14 M€ (Seaya Ventures, Kaszek)', 'investment investor:Seaya Ventures investor:Kaszek investee:Cabify 14000000 EUR'],
    ],
    mustNot: [
      ['El tiempo de mañana\n\n• Cabify, 42 millones de euros'],
      // Names alone are nobody's investors without a fund.
      ['Cabify: 42 M€; Iberdrola, Repsol.'],
      // What is counted is no money, or money of another sort.
      ['Rondas de la semana\n\nWallapop, 12 millones de usuarios'],
      ['Rondas de la semana\n\nMovistar (12 M€): ventas y márgenes'],
    ],
  },
  {
    name: 'lists/amount-for-company', marks: true,
    reads: 'an amount for a company, «€10M para X»',
    must: [
      ['Rondas de la semana\n\n€10M para Wallbox', 'investment investee:Wallbox 10000000 EUR'],
    ],
    mustNot: [
      ['Rondas de la semana\n\n€10M para hoteles'],
    ],
  },
  {
    name: 'lists/investors-follow', marks: true,
    reads: 'names right after a round are its investors, «A su lado, X, Y y Z»',
    must: [
      [
        'Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. A su lado, Seaya Ventures, Balderton y Endeavor Catalyst.',
        'investment investor:Kibo Ventures investor:Seaya Ventures investor:Balderton investor:Endeavor Catalyst investee:Cobee 40000000 EUR',
      ],
    ],
    mustNot: [
      ['Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. En la Bolsa, mientras, Telefónica, Cellnex e Indra subían.', 'investment investor:Kibo Ventures investee:Cobee 40000000 EUR'],
      ['Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. Para Telefónica y Cellnex, 30 millones de euros.', 'investment investor:Kibo Ventures investee:Cobee 40000000 EUR'],
    ],
  },
  {
    name: 'lists/verb-left-out', marks: true,
    reads: 'purchases whose verb is left out, «A compró B por N; C, D por M. E, F (L)»',
    must: [
      [
        'Salesforce compró Slack por 27.700 millones de dólares; Microsoft, LinkedIn por 26.200 millones de dólares. Google, Fitbit (2.100 millones de dólares).',
        'acquisition acquirer:Salesforce target:Slack 27700000000 USD', 'acquisition acquirer:Microsoft target:LinkedIn 26200000000 USD', 'acquisition acquirer:Google target:Fitbit 2100000000 USD',
      ],
    ],
    mustNot: [
      ['Salesforce compró Slack por 27.700 millones de dólares. Microsoft, LinkedIn y las demás.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
  },
  {
    name: 'lists/with-its-valuation',
    reads: 'a line may tell what the company is worth, «Y: N, serie A, X al timón, M de valoración»',
    must: [
      ['Wallapop: 200 millones de dólares, serie A, Accel al timón, 1.800 millones de valoración.', 'investment investor:Accel investee:Wallapop 200000000 USD (at 1800000000)'],
    ],
    mustNot: [
      ['Wallapop: 200 millones de dólares, serie A, Accel al timón, 1.800 millones de ventas.'],
    ],
  },
];
