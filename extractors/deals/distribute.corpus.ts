import type { Rule } from './rule.js';

/** What extractors/deals/distribute.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'distribute/respectively', marks: true,
    reads: 'as many amounts as payers, in order, «A y B invertirán 10.000 y 5.000 millones en Z»',
    must: [
      ['Nvidia y Microsoft invertirán 10.000 y 5.000 millones de dólares, respectivamente, en Anthropic.', 'investment investor:NVIDIA investee:Anthropic 10000000000 USD', 'investment investor:Microsoft investee:Anthropic 5000000000 USD'],
    ],
    mustNot: [
      ['Nvidia y Microsoft invertirán 10.000 millones de dólares en Anthropic.', 'investment investor:NVIDIA investor:Microsoft investee:Anthropic 10000000000 USD'],
      ['Nvidia y Microsoft ganaron 10.000 y 5.000 millones de dólares, respectivamente.'],
    ],
  },
  {
    name: 'distribute/each', marks: true,
    reads: 'the same amount from each payer, «A y B pondrán 60 millones cada una en Z»',
    must: [
      ['Accel y Balderton pondrán 60 millones de euros cada una en Cabify.', 'investment investor:Accel investee:Cabify 60000000 EUR', 'investment investor:Balderton investee:Cabify 60000000 EUR'],
    ],
    mustNot: [
      ['Accel y Balderton pondrán cada año 60 millones de euros en Cabify.', 'investment investor:Accel investor:Balderton investee:Cabify 60000000 EUR'],
    ],
  },
  {
    name: 'distribute/bids', marks: true,
    reads: 'rival bids told together, «Y rechaza las ofertas de A y de B», «A y B pujan por Y», «entre los interesados figuran A y B»',
    must: [
      ['Apax y Cinven pujan por Idealista.', 'acquisition acquirer:Apax target:Idealista', 'acquisition acquirer:Cinven target:Idealista'],
      [
        'EQT pone en venta Idealista. Entre los interesados figuran Apax y Cinven.',
        'acquisition acquirer:Apax target:Idealista seller:EQT', 'acquisition acquirer:Cinven target:Idealista seller:EQT',
      ],
      ['Idealista ha rechazado ofertas de Apax y de Cinven por más de 900 millones de euros.', 'acquisition acquirer:Apax target:Idealista 900000000 EUR', 'acquisition acquirer:Cinven target:Idealista 900000000 EUR'],
    ],
    mustNot: [
      ['Apax y Cinven pujan juntos por Idealista.', 'acquisition acquirer:Apax acquirer:Cinven target:Idealista'],
      ['Idealista ha rechazado la oferta de Apax y Cinven por más de 900 millones de euros.', 'acquisition acquirer:Apax acquirer:Cinven target:Idealista 900000000 EUR'],
    ],
  },
  {
    name: 'distribute/parts', marks: true,
    reads: 'what comes from each of several, «19 millones, 9 de A y 10 de B», «dos líneas de 200 millones, una de A y la otra de B»',
    must: [
      [
        'Cabify levantó 19 millones de euros, 9 de Accel y 10 de Balderton.',
        'investment investor:Accel investee:Cabify 9000000 EUR', 'investment investor:Balderton investee:Cabify 10000000 EUR', 'investment investor:Accel investor:Balderton investee:Cabify 19000000 EUR',
      ],
      [
        'Cabify levantó 19 millones de euros, 9 de Accel y 10 de un fondo de Bankinter.',
        'investment investor:Accel investee:Cabify 9000000 EUR', 'investment investor:Bankinter investee:Cabify 10000000 EUR', 'investment investor:Accel investor:Bankinter investee:Cabify 19000000 EUR',
      ],
      ['Talgo logró dos líneas de 200 millones de euros, una de BBVA y la otra de Bankinter.', 'debt lender:BBVA borrower:Talgo 200000000 EUR', 'debt lender:Bankinter borrower:Talgo 200000000 EUR'],
    ],
    mustNot: [
      ['Talgo logró dos líneas de 200 millones de euros, una de BBVA y la otra de Navarra.', 'debt lender:BBVA borrower:Talgo 200000000 EUR'],
    ],
  },
  {
    name: 'distribute/own-part', marks: true,
    reads: 'what the payer named put in of a larger round, «X encabezó la ronda, de 100 millones, con 20»',
    must: [
      ['Accel encabezó la ronda de Cabify, de 100 millones de euros, con 20 millones.', 'investment investor:Accel investee:Cabify 20000000 EUR', 'investment investor:Accel investee:Cabify 100000000 EUR'],
    ],
    mustNot: [
      ['Accel encabezó la ronda de Cabify, de 100 millones de euros, con entusiasmo.', 'investment investor:Accel investee:Cabify 100000000 EUR'],
    ],
  },
  {
    name: 'distribute/gap', marks: true,
    reads: 'another payer and its amount behind those of the verb, «A pondrá 10.000 millones en Z y B, 5.000»',
    must: [
      ['Microsoft pondrá 10.000 millones de dólares en OpenAI y Nvidia, 5.000.', 'investment investor:Microsoft investee:OpenAI 10000000000 USD', 'investment investor:NVIDIA investee:OpenAI 5000000000 USD'],
    ],
    mustNot: [
      ['Microsoft pondrá 10.000 millones de dólares en OpenAI y en verano, 5.000.', 'investment investor:Microsoft investee:OpenAI 10000000000 USD'],
    ],
  },
  {
    name: 'distribute/payees', marks: true,
    reads: 'a round for each of several companies, «A y B cierran sus rondas con X»',
    must: [
      ['Cabify y Glovo cerraron sus rondas con Accel.', 'investment investor:Accel investee:Cabify', 'investment investor:Accel investee:Glovo'],
    ],
    mustNot: [
      ['Cabify cerró sus rondas con Accel.', 'investment investor:Accel investee:Cabify'],
    ],
  },
  {
    name: 'distribute/counterparts', marks: true,
    reads: 'a deal with each of several bought or licensed, «X compró A y B», «acuerdos de contenidos con A y B»',
    must: [
      ['Salesforce compró Slack y Tableau.', 'acquisition acquirer:Salesforce target:Slack', 'acquisition acquirer:Salesforce target:Tableau'],
      ['OpenAI firmó acuerdos de contenidos con Prisa y Le Monde.', 'licensing licensee:OpenAI licensor:Prisa', 'licensing licensee:OpenAI licensor:Le Monde'],
    ],
    mustNot: [
      ['Salesforce compró Slack y Tableau por 40.000 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack target:Tableau 40000000000 USD'],
    ],
  },
];
