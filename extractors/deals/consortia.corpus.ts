import type { Rule } from './rule.js';

/** What extractors/deals/consortia.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'consortia/members',
    reads: 'the members of a group without a name are who acts, «un consorcio formado por A y B», «el consorcio de A y B»',
    must: [
      ['Un consorcio formado por KKR y Macquarie comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
      ['El consorcio de KKR y Macquarie comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Un consorcio alabado por KKR y Macquarie comprará Hispasat por 725 millones de euros.'],
    ],
  },
  {
    name: 'consortia/such-as',
    reads: 'a group stands for those that it names, «inversores como A y B», «varios fondos, entre ellos A y B»',
    must: [
      ['Cabify captó 40 millones de euros de inversores como Accel y Balderton.', 'investment investor:Accel investor:Balderton investee:Cabify 40000000 EUR'],
      ['Sus accionistas de referencia (KKR y Macquarie) comprarán Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
      ['Cabify captó 40 millones de euros de varios fondos, entre ellos Accel y Balderton.', 'investment investor:Accel investor:Balderton investee:Cabify 40000000 EUR'],
    ],
    mustNot: [
      ['Cabify captó 40 millones de euros para rivalizar con empresas como Uber y Bolt.', 'investment investee:Cabify 40000000 EUR'],
    ],
  },
  {
    name: 'consortia/leader',
    reads: 'a leader acts with those whom it leads, «A, al frente de un consorcio en el que figuran B y C»',
    must: [
      ['KKR, al frente de un consorcio en el que figuran Apple, Dell y Seagate, compró Altera por 18.000 millones de dólares.', 'acquisition acquirer:KKR acquirer:Apple acquirer:Dell acquirer:Seagate target:Altera 18000000000 USD'],
    ],
    mustNot: [
      ['KKR, al frente de sus rivales, compró Altera por 18.000 millones de dólares.', 'acquisition acquirer:KKR target:Altera 18000000000 USD'],
    ],
  },
  {
    name: 'consortia/given-work',
    reads: 'what a group is given is told after its members, «adjudicó a la unión temporal que forman A y B la renovación de…»',
    must: [
      ['Renfe ha confiado a la unión temporal que forman Indra y Siemens la renovación de sus sistemas.', 'supply customer:Renfe supplier:Indra supplier:Siemens'],
      ['Adif ha adjudicado a la UTE formada por Indra y Thales la señalización de la línea por 120 millones de euros.', 'supply customer:Adif supplier:Indra supplier:Thales 120000000 EUR'],
    ],
    mustNot: [
      ['UTE ha adjudicado a Siemens la señalización de la línea por 120 millones de euros.', 'supply customer:UTE supplier:Siemens 120000000 EUR'],
    ],
  },
  {
    name: 'consortia/counted',
    reads: 'a counted group stands for just as many names after it, «dos viejos conocidos, A y B», «tres bancos: A, B y C»',
    must: [
      ['Clip levantó 100 millones de dólares. La ronda la encabezaron dos viejos conocidos de la casa, General Atlantic y SoftBank.', 'investment investor:General Atlantic investor:SoftBank investee:Clip 100000000 USD'],
      ['KKR compra MásMóvil. En el grupo comprador figuran también dos gestoras británicas, Cinven y Bridgepoint, y el fondo Apollo.', 'acquisition acquirer:KKR acquirer:Cinven acquirer:Bridgepoint acquirer:Apollo target:MásMóvil'],
    ],
    mustNot: [
      ['Clip levantó 100 millones de dólares. La ronda la encabezaron diez fondos, según General Atlantic y SoftBank.', 'investment investee:Clip 100000000 USD'],
    ],
  },
];
