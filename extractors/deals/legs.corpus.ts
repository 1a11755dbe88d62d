import type { Rule } from './rule.js';

/** What extractors/deals/legs.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'scene/leg', marks: true,
    reads: 'one verb with several things, each with its price, receiver or time, «X vendió A a Y por 40 y B a Z por 30», «A a Y y B a Z», «A fue a Y y B a Z», «A en 2015 y B en 2017», «50 en capital y 100 en deuda»',
    must: [
      [
        'CVC vendió Tendam a Inditex por 900 millones de euros y Naturgy a Repsol por 400 millones de euros.',
        'acquisition acquirer:Inditex target:Tendam seller:CVC 900000000 EUR', 'acquisition acquirer:Repsol target:Naturgy seller:CVC 400000000 EUR',
      ],
      ['Cabify invirtió 30 millones de euros en Kavak y otros 20 en Cohere.', 'investment investor:Cabify investee:Kavak 30000000 EUR', 'investment investor:Cabify investee:Cohere 20000000 EUR'],
      ['Cabify compró Kavak por 300 millones de euros y Rappi, Cohere por 200 millones.', 'acquisition acquirer:Cabify target:Kavak 300000000 EUR', 'acquisition acquirer:Rappi target:Cohere 200000000 EUR'],
      ['Cabify invirtió 30 millones de euros en Kavak y Seaya, 20 millones en Cohere.', 'investment investor:Cabify investee:Kavak 30000000 EUR', 'investment investor:Seaya investee:Cohere 20000000 EUR'],
      ['CVC vendió Tendam a Inditex y Naturgy a Repsol.', 'acquisition acquirer:Inditex target:Tendam seller:CVC', 'acquisition acquirer:Repsol target:Naturgy seller:CVC'],
      ['Cabify compró Kavak en 2015 y Cohere dos años después.', 'acquisition acquirer:Cabify target:Kavak', 'acquisition acquirer:Cabify target:Cohere'],
      ['Cabify se quedó con Kavak en mayo y con Cohere en junio.', 'acquisition acquirer:Cabify target:Kavak', 'acquisition acquirer:Cabify target:Cohere'],
      [
        'Telefónica sale de la región. Chile fue a parar a Entel por 1.190 millones de euros, Perú a Integra por 900.000 euros y Ecuador a Millicom.',
        'acquisition acquirer:Entel seller:Telefónica 1190000000 EUR', 'acquisition acquirer:Integra seller:Telefónica 900000 EUR', 'acquisition acquirer:Millicom seller:Telefónica',
      ],
      [
        'Claro pagó 594 millones de dólares a Telefónica por Movistar Perú y el año anterior 200 millones por el 80 % de Cable Onda.',
        'acquisition acquirer:Claro target:Movistar Perú seller:Telefónica 594000000 USD', 'acquisition acquirer:Claro target:Cable Onda 200000000 USD',
      ],
      ['Ualá sumó 300 millones de dólares de Allianz y 66 más de Televisa.', 'investment investor:Allianz investee:Ualá 300000000 USD', 'investment investor:Televisa investee:Ualá 66000000 USD'],
      ['Naturgy vendió a Macquarie el 20 % de Nedgia y a Allianz otro 20 %.', 'investment investor:Macquarie investee:Nedgia', 'investment investor:Allianz investee:Nedgia'],
      ['Vodafone traspasó su filial española a Zegona y la italiana a Swisscom por 8.000 millones de euros.', 'acquisition acquirer:Zegona seller:Vodafone', 'acquisition acquirer:Swisscom seller:Vodafone 8000000000 EUR'],
      ['Ualá levantó 50 millones de dólares en capital y 100 millones de dólares en deuda.', 'investment investee:Ualá 50000000 USD', 'debt borrower:Ualá 100000000 USD'],
    ],
    mustNot: [
      ['CVC vendió Tendam a Inditex y Repsol.', 'acquisition acquirer:Inditex acquirer:Repsol target:Tendam seller:CVC'],
      ['Cabify invirtió 30 millones de euros en Kavak y 20 millones en publicidad.', 'investment investor:Cabify investee:Kavak 30000000 EUR'],
      ['Telefónica sale de la región. Chile fue a parar a Entel por 1.190 millones de euros y Perú se queda.', 'acquisition acquirer:Entel seller:Telefónica 1190000000 EUR'],
      ['CVC vendió Tendam a Inditex por 900 millones de euros y por sorpresa.', 'acquisition acquirer:Inditex target:Tendam seller:CVC 900000000 EUR'],
      ['Cabify compró Kavak en 2015 y en secreto a Cohere.', 'acquisition acquirer:Cabify target:Kavak seller:Cohere'],
      ['Ualá levantó 50 millones de dólares en capital y en Argentina.', 'investment investee:Ualá 50000000 USD'],
    ],
  },
];
