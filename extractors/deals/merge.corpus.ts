import type { Rule } from './rule.js';

/** What extractors/deals/merge.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'merge/told-again',
    reads: 'one record of all that tell the same deal: the same type, nothing contrary in parties, amount or stake',
    must: [
      ['Salesforce compró Slack en verano. La compra de Slack por Salesforce costó 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      [
        'Renfe firmó con Stadler un pedido de 900 millones de euros. Después firmó con Stadler otro pedido de 300 millones de euros.',
        'supply customer:Renfe supplier:Stadler 900000000 EUR', 'supply customer:Renfe supplier:Stadler 300000000 EUR',
      ],
      ['Salesforce compró Slack. Google compró Fitbit.', 'acquisition acquirer:Salesforce target:Slack', 'acquisition acquirer:Google target:Fitbit'],
    ],
  },
  {
    name: 'merge/legs-of-alliance',
    reads: 'what partners will do under an alliance that they have signed is signed; one whose legs name all its partners is no record beside them',
    must: [
      [
        'Nvidia, Microsoft y Anthropic han firmado una alianza. Microsoft invertirá 5.000 millones de dólares en Anthropic. Nvidia invertirá 10.000 millones de dólares en Anthropic.',
        'investment investor:Microsoft investee:Anthropic 5000000000 USD [signed]', 'investment investor:NVIDIA investee:Anthropic 10000000000 USD [signed]',
      ],
    ],
    mustNot: [
      [
        'Nvidia, Microsoft y Anthropic han firmado una alianza. Microsoft invertirá 5.000 millones de dólares en Mistral.',
        'partnership partner:NVIDIA partner:Microsoft partner:Anthropic [signed]', 'investment investor:Microsoft investee:Mistral 5000000000 USD [announced]',
      ],
    ],
  },
  {
    name: 'merge/other-quantities',
    reads: 'orders of other quantities are other orders, «compró 35.000 chips a Y. […] planea adquirir 600.000»',
    must: [
      ['Humain compró 35.000 chips GB300 a Nvidia. Humain planea comprar 600.000 chips GB300 de Nvidia.', 'supply customer:Humain supplier:NVIDIA [signed]', 'supply customer:Humain supplier:NVIDIA [announced]'],
    ],
    mustNot: [
      ['Humain compró 35.000 chips GB300 a Nvidia. Los 35.000 chips GB300 se los compró Humain a Nvidia en marzo.', 'supply customer:Humain supplier:NVIDIA'],
    ],
  },
  {
    name: 'merge/done-beside-meant',
    reads: 'what is done and what is only talked about are two deals, «X negocia entrar en Y. […] X ya invirtió en Y en 2021»',
    must: [
      [
        'Naver está negociando entrar en el capital de Wallapop. La plataforma espera. En 2021 Naver ya invirtió en Wallapop 20 millones de euros.',
        'investment investor:Naver investee:Wallapop [negotiating]', 'investment investor:Naver investee:Wallapop 20000000 EUR [completed]',
      ],
    ],
    mustNot: [
      ['Naver negociaba una inversión en Wallapop. Naver ha invertido al fin en Wallapop 40 millones de euros.', 'investment investor:Naver investee:Wallapop 40000000 EUR'],
    ],
  },
  {
    name: 'merge/own-payers',
    reads: 'payers with amounts of their own are not told together too, «A y B invertirán en Z […] 10 y 5 millones, respectivamente»',
    must: [
      [
        'Nvidia y Microsoft invertirán en Anthropic. Nvidia y Microsoft pondrán 10.000 y 5.000 millones de dólares, respectivamente, en Anthropic.',
        'investment investor:NVIDIA investee:Anthropic 10000000000 USD', 'investment investor:Microsoft investee:Anthropic 5000000000 USD',
      ],
    ],
    mustNot: [
      ['Nvidia y Microsoft invertirán en Anthropic. Nvidia y Microsoft pondrán 10.000 millones de dólares en Anthropic.', 'investment investor:NVIDIA investor:Microsoft investee:Anthropic 10000000000 USD'],
    ],
  },
  {
    name: 'merge/umbrella',
    reads: 'an alliance is no record beside a leg of its own with a figure or right beside it, «una alianza […] X invertirá N en Y»',
    must: [
      ['Microsoft y OpenAI anunciaron una alianza. Microsoft invertirá 1.000 millones de dólares en OpenAI.', 'investment investor:Microsoft investee:OpenAI 1000000000 USD'],
      ['Orange y Google anunciaron una alianza. Orange comprará servidores a Google.', 'supply customer:Orange supplier:Google'],
    ],
    mustNot: [
      // What they do together is a leg of its own.
      [
        'Nvidia pondrá 5.000 millones de dólares en Intel. Nvidia e Intel desarrollarán juntas un procesador.',
        'investment investor:NVIDIA investee:Intel 5000000000 USD', 'partnership partner:NVIDIA partner:Intel',
      ],
      ['Microsoft y Prisa anunciaron una alianza. Microsoft invertirá 1.000 millones de dólares en OpenAI.', 'partnership partner:Microsoft partner:Prisa', 'investment investor:Microsoft investee:OpenAI 1000000000 USD'],
    ],
  },
  {
    name: 'merge/halves-apart',
    reads: 'a purchase without its target and one without its seller, told apart by the same buyer, are two, «X compró los altavoces de Z por N. […] X comprará Y»',
    must: [
      [
        'Balance del sector. Samsung compró en mayo los altavoces de Masimo por 350 millones de dólares. La junta lo celebró con un brindis. Samsung comprará Xealth.',
        'acquisition acquirer:Samsung seller:Masimo 350000000 USD', 'acquisition acquirer:Samsung target:Xealth',
      ],
    ],
    mustNot: [
      ['Indra gana tamaño. Indra compró a Redeia su filial de satélites por 725 millones de euros. Indra comprará Hispasat.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
  },
  {
    name: 'merge/step-of-merger',
    reads: 'how a merger is carried out is no purchase beside it, «A y B se fusionarán. La segunda absorberá a la primera»',
    must: [
      ['Bankia y CaixaBank se fusionarán en enero. La segunda absorberá a la primera.', 'merger partner:Bankia partner:CaixaBank'],
    ],
    mustNot: [
      ['Bankia y CaixaBank se fusionarán en enero. BBVA absorberá a Unicaja.', 'merger partner:Bankia partner:CaixaBank', 'acquisition acquirer:BBVA target:Unicaja'],
    ],
  },
  {
    name: 'merge/paid-merger',
    reads: 'a merger in which one pays for the other is a purchase, «su boda: la primera pagará N por la segunda»',
    must: [
      ['Bankia y CaixaBank se fusionarán en enero. La segunda pagará 900 millones de euros por la primera.', 'acquisition acquirer:CaixaBank target:Bankia 900000000 EUR'],
    ],
    mustNot: [
      ['Bankia y CaixaBank se fusionarán en enero. BBVA pagará 900 millones de euros por Unicaja.', 'merger partner:Bankia partner:CaixaBank', 'acquisition acquirer:BBVA target:Unicaja 900000000 EUR'],
    ],
  },
];
