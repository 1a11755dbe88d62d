import type { Rule } from './rule.js';

/** What extractors/deals/gaps.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'gaps/payer-and-amount', marks: true,
    reads: 'a payer and an amount after a deal, the verb left out, «X pone 20 millones en Z; Y, otros 10»',
    must: [
      ['SoftBank invirtió 20 millones de euros en Clip; Accel, otros 10.', 'investment investor:SoftBank investee:Clip 20000000 EUR', 'investment investor:Accel investee:Clip 10000000 EUR'],
      ['BBVA prestó 20 millones de euros a Cabify; Bankinter, 12 millones de euros.', 'debt lender:BBVA borrower:Cabify 20000000 EUR', 'debt lender:Bankinter borrower:Cabify 12000000 EUR'],
    ],
    mustNot: [
      ['SoftBank invirtió 20 millones de euros en Clip; Accel, 10 empleados.', 'investment investor:SoftBank investee:Clip 20000000 EUR'],
      ['SoftBank invirtió 20 millones de euros en Clip; el año pasado, otros 10.', 'investment investor:SoftBank investee:Clip 20000000 EUR'],
    ],
  },
  {
    name: 'gaps/verb-of-the-clause-before',
    reads: 'a clause that repeats another without its verb has that verb, «X se asegura con A 1 TWh; Y, con B, otros 2»',
    must: [
      ['Codelco se asegura con Colbún 300 MW; Antofagasta Minerals, con AES Andes, otros 500 MW.', 'energy customer:Codelco supplier:Colbún', 'energy customer:Antofagasta Minerals supplier:AES Andes'],
      ['BBVA prestará 300 millones de euros a Cellnex; CaixaBank, otros 100 a Indra.', 'debt lender:BBVA borrower:Cellnex 300000000 EUR', 'debt lender:CaixaBank borrower:Indra 100000000 EUR'],
      ['Cabify compró Kavak por 300 millones de euros; después, Rappi por 200 millones.', 'acquisition acquirer:Cabify target:Kavak 300000000 EUR', 'acquisition acquirer:Cabify target:Rappi 200000000 EUR'],
      ['Por Kavak, Cabify pagó 300 millones de euros; por Rappi, 200 millones.', 'acquisition acquirer:Cabify target:Kavak 300000000 EUR', 'acquisition acquirer:Cabify target:Rappi 200000000 EUR'],
      [
        'KKR puso 300 millones de euros en Telxius; CVC, 500 en Naturgy; y Cinven, 200 en Ufinet.',
        'investment investor:KKR investee:Telxius 300000000 EUR', 'investment investor:CVC investee:Naturgy 500000000 EUR', 'investment investor:Cinven investee:UFINET 200000000 EUR',
      ],
      ['Nokia suministrará antenas a Vodafone; Ericsson, a Telefónica.', 'supply customer:Vodafone supplier:Nokia', 'supply customer:Telefónica supplier:Ericsson'],
    ],
    mustNot: [
      ['Microsoft creció un 3 % en España; Google, un 5 % en Francia.'],
      ['Nokia suministrará antenas a Vodafone; Ericsson, desde Suecia.', 'supply customer:Vodafone supplier:Nokia'],
    ],
  },
  {
    name: 'gaps/price-after-a-colon',
    reads: 'what is paid for what after a colon, by whom the clause before is about, «X va de tiendas: N por Y», «X estrena Lima: el 80 % de Y por N»',
    must: [
      ['Cabify se va de tiendas a México: 136 millones de dólares por Kavak.', 'acquisition acquirer:Cabify target:Kavak 136000000 USD'],
      ['Cabify sale de pesca: el 80 % de Kavak por 136 millones de dólares.', 'acquisition acquirer:Cabify target:Kavak 136000000 USD'],
    ],
    mustNot: [
      ['Cabify sube el precio: 200 dólares al mes por Kavak.'],
      ['Bruselas multa a Cabify: 136 millones de euros por Kavak.'],
      ['Cabify cobra su parte: 136 millones de dólares de ingresos por Kavak.'],
    ],
  },
];
