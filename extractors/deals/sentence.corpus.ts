import type { Rule } from './rule.js';

/** What extractors/deals/sentence.ts and phrases.ts read: what hangs on what. */
export const rules: readonly Rule[] = [
  {
    name: 'sentence/head-left-out',
    reads: 'an article without its noun takes that of the phrase before, «la adquisición de Y y, meses después, la de Z»',
    must: [
      [
        'Millicom completó la adquisición de Altera por 90 millones de euros y, meses después, la de Wallapop por 20 millones de euros.',
        'acquisition acquirer:Millicom target:Altera 90000000 EUR', 'acquisition acquirer:Millicom target:Wallapop 20000000 EUR',
      ],
    ],
    mustNot: [
      [
        'Millicom completó la adquisición de Altera por 90 millones de euros y, meses después, la reforma de Wallapop por 20 millones de euros.',
        'acquisition acquirer:Millicom target:Altera 90000000 EUR',
      ],
    ],
  },
  {
    name: 'sentence/apposition',
    reads: 'an apposition says of a name what it is, «Helsing, la de los drones, captó N»',
    must: [
      // A description before its verb is the subject, though a name and a comma stand before it.
      ['Wallapop sube. Ya cerrado Wall Street, la compañía compró Altera por 90 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 90000000 EUR'],
      ['Helsing, la de los drones, captó 600 millones de euros. Lidera Prima Materia.', 'investment investor:Prima Materia investee:Helsing 600000000 EUR'],
      ['Macquarie y KKR, los fondos que respaldaron a Cabify con 600 millones de euros, callan.', 'investment investor:Macquarie investor:KKR investee:Cabify 600000000 EUR'],
    ],
    mustNot: [
      ['Una vez comprada, la de los drones captó 600 millones de euros.'],
    ],
  },
  {
    name: 'sentence/means-and-times',
    reads: 'means of payment are nothing bought, a time is nothing that a participle qualifies, «N en efectivo y acciones», «una vez comprada Y por X»',
    must: [
      ['Globant llegó a un acuerdo para adquirir Belatrix por 65 millones de dólares en efectivo y acciones.', 'acquisition acquirer:Globant target:Belatrix 65000000 USD'],
      ['Una vez comprada Arm por Nvidia, SoftBank respirará.', 'acquisition acquirer:NVIDIA target:Arm'],
    ],
    mustNot: [
      ['Globant llegó a un acuerdo para adquirir acciones de Belatrix por 65 millones de dólares.', 'investment investor:Globant investee:Belatrix 65000000 USD'],
    ],
  },
  {
    name: 'sentence/description-of-a-name',
    reads: 'a description beside a name gives whom it names no part in the deal, «Slack, rival de Zoom», «Y, participada por Z»',
    must: [
      ['Microsoft pagará 5.000 millones de dólares por Slack, rival de Zoom.', 'acquisition acquirer:Microsoft target:Slack 5000000000 USD'],
      ['Wallbox, participada por Iberdrola, recibe 30 millones de euros de Kibo Ventures.', 'investment investor:Kibo Ventures investee:Wallbox 30000000 EUR'],
      ['Cabify, controlada por Seaya Ventures, cierra una ronda de 30 millones de euros con Kibo Ventures.', 'investment investor:Kibo Ventures investee:Cabify 30000000 EUR'],
    ],
    mustNot: [
      ['Wallbox, comprada por Iberdrola, recibe 30 millones de euros de Kibo Ventures.', 'investment investor:Kibo Ventures investee:Wallbox 30000000 EUR', 'acquisition acquirer:Iberdrola target:Wallbox'],
    ],
  },
  {
    name: 'sentence/what-goes-on-with',
    reads: '«lo de X» stands for X, «cerró lo de X con N»',
    must: [
      ['AMD cerró lo de Slack con 49.000 millones de dólares.', 'acquisition acquirer:AMD target:Slack 49000000000 USD'],
    ],
    mustNot: [
      ['AMD cerró lo de ayer con 49.000 millones de dólares.'],
    ],
  },
  {
    name: 'sentence/and-others',
    reads: 'a list may end with those who are not named, «X, Z y otros diez bancos»',
    must: [
      ['BBVA, CaixaBank y otros diez bancos prestarán 300 millones de euros a Cellnex.', 'debt lender:BBVA lender:CaixaBank borrower:Cellnex 300000000 EUR'],
    ],
    mustNot: [
      ['BBVA, CaixaBank y Telefónica prestarán 300 millones de euros a Cellnex.', 'debt lender:BBVA lender:CaixaBank lender:Telefónica borrower:Cellnex 300000000 EUR'],
    ],
  },
  {
    name: 'sentence/over-a-price',
    reads: 'what stands after the price of a noun may be that noun\'s, «la ronda por N de Y», «un préstamo por N liderado por X»',
    must: [
      ['General Catalyst comandó la ronda por 700 millones de dólares de Kavak.', 'investment investor:General Catalyst investee:Kavak 700000000 USD'],
      ['YPF obtuvo un préstamo sindicado por 300 millones de dólares liderado por Citi y Santander.', 'debt lender:Citi lender:Santander borrower:YPF 300000000 USD'],
    ],
    mustNot: [
      // Several things in the plural are what was put, not the round.
      ['Wallbox cerró una ronda por 40 millones de euros aportados por Iberdrola.', 'investment investor:Iberdrola investee:Wallbox 40000000 EUR'],
    ],
  },
  {
    name: 'sentence/repeated-preposition',
    reads: 'the last word of a preposition of several is said again before each name, «acompañado de X y de Z»',
    must: [
      ['SoftBank, acompañado de Kinnevik y de DN Capital, ha invertido 500 millones de euros en Jobandtalent.', 'investment investor:SoftBank investor:Kinnevik investor:DN Capital investee:Jobandtalent 500000000 EUR'],
      ['Kinnevik, junto a SoftBank y a DN Capital, ha invertido 500 millones de euros en Jobandtalent.', 'investment investor:Kinnevik investor:SoftBank investor:DN Capital investee:Jobandtalent 500000000 EUR'],
    ],
    mustNot: [
      ['SoftBank, acompañado de Kinnevik y sin DN Capital, ha invertido 500 millones de euros en Jobandtalent.', 'investment investor:SoftBank investor:Kinnevik investee:Jobandtalent 500000000 EUR'],
    ],
  },
  {
    name: 'sentence/list-in-brackets',
    reads: 'names alone in brackets are one list, «N (X, Z, W)»; a short aside may stand before the last name of a list, «X, Z y, por primera vez, W»',
    must: [
      ['Wallbox consiguió en noviembre 27 millones de dólares (Iberdrola, Seaya Ventures, Kibo Ventures).', 'investment investor:Iberdrola investor:Seaya Ventures investor:Kibo Ventures investee:Wallbox 27000000 USD'],
      ['Stori cerró una ronda de 50 millones de dólares con GIC, Kaszek y, por primera vez, Kinnevik.', 'investment investor:GIC investor:Kaszek investor:Kinnevik investee:Stori 50000000 USD'],
    ],
    mustNot: [
      ['Wallbox (Iberdrola, antes) consiguió en noviembre 27 millones de dólares de Kibo Ventures.', 'investment investor:Kibo Ventures investee:Wallbox 27000000 USD'],
    ],
  },
  {
    name: 'sentence/dressed-head',
    reads: 'quotation marks, an adverb or a seat between article and name, «la ‘startup’ X», «la también sueca X», «la empresa con sede en Austin X»',
    must: [
      ['Indra compra la ‘startup’ Clarity por 25 millones de euros.', 'acquisition acquirer:Indra target:Clarity 25000000 EUR'],
      ['Iberdrola vende a la también española Naturgy su eólica de Soria por 200 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola 200000000 EUR'],
      ['Iberdrola vende a la hasta ahora discreta Naturgy su eólica de Soria por 200 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola 200000000 EUR'],
      ['La firma con sede en Espoo Nokia pagará 2.300 millones de dólares por Infinera.', 'acquisition acquirer:Nokia target:Infinera 2300000000 USD'],
    ],
    mustNot: [
      ['Iberdrola explicó a la «prensa» que Naturgy sube en Bolsa.'],
    ],
  },
  {
    name: 'sentence/likewise',
    reads: '«así como» and «tanto… como» join names as «y» does',
    must: [
      ['Iberdrola compra Avangrid, así como Neoenergia, por 2.000 millones de euros.', 'acquisition acquirer:Iberdrola target:Avangrid target:Neoenergia 2000000000 EUR'],
      ['Tanto KKR como Macquarie comprarán Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
      ['Seedtag ha recibido 20 millones de euros tanto de Adara como de Oakley.', 'investment investor:Adara investor:Oakley investee:Seedtag 20000000 EUR'],
    ],
    mustNot: [
      ['KKR compra Hispasat, como hizo Macquarie, por 725 millones de euros.', 'acquisition acquirer:KKR target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'sentence/former-name',
    reads: 'a former name is no party beside the one of today, «X, antigua Z», «X, antes llamada Z»',
    must: [
      ['Indra compra Deimos, antigua Elecnor Espacio, por 30 millones de euros.', 'acquisition acquirer:Indra target:Deimos 30000000 EUR'],
      ['Naturgy, antes llamada Unión Fenosa, compra Grenergy por 900 millones de euros.', 'acquisition acquirer:Naturgy target:Grenergy 900000000 EUR'],
    ],
    mustNot: [
      ['Naturgy y la antigua Enagás compran Grenergy por 900 millones de euros.', 'acquisition acquirer:Naturgy acquirer:Enagás target:Grenergy 900000000 EUR'],
    ],
  },
  {
    name: 'sentence/name-behind-a-date',
    reads: 'a date holds no name, «En 2012 Zuckerberg compró…»; which one it is may stand before it, «el pasado diciembre»',
    must: [
      ['Facebook crece. En 2012 Zuckerberg compró Wallapop por 90 millones de euros.', 'acquisition acquirer:Facebook target:Wallapop 90000000 EUR'],
      ['Facebook crece. En marzo de 2014 Zuckerberg se hizo con Wallapop.', 'acquisition acquirer:Facebook target:Wallapop'],
      ['Tyrus Capital, que el pasado diciembre compró Talgo por 90 millones de euros, espera.', 'acquisition acquirer:Tyrus Capital target:Talgo 90000000 EUR'],
    ],
    mustNot: [
      ['En 2012 Zuckerberg viajó a Wallapop.'],
    ],
  },
  {
    name: 'sentence/taken-up-with-its-name',
    reads: 'what a clitic takes up has its name with it, «A la cervecera Y la compró X»',
    must: [
      ['A la cervecera Damm la compró Heineken por 90 millones de euros.', 'acquisition acquirer:Heineken target:Damm 90000000 EUR'],
    ],
    mustNot: [
      ['A la cervecera Damm la elogió Heineken por 90 millones de euros.'],
    ],
  },
  {
    name: 'sentence/from-whom',
    reads: 'from whom something comes, right behind the verb, is no part of what comes, «recibió de Z permiso para comprar Y»',
    must: [
      ['Telefónica recibió de Orange permiso para comprar Wallapop.', 'acquisition acquirer:Telefónica target:Wallapop'],
    ],
    mustNot: [
      ['Telefónica recibió de Orange permiso para usar Wallapop.'],
    ],
  },
];
