import type { Rule } from './rule.js';

/** What extractors/deals/references.ts reads: whom words without a name stand for. */
export const rules: readonly Rule[] = [
  {
    name: 'references/town-leader-trade',
    reads: 'a company by its town, its leader, its trade, «la firma de Redmond», «la compañía de Ruiz», «el fabricante de chips»',
    must: [
      ['Los de Menlo Park comprarán Wallapop por 200 millones de dólares.', 'acquisition acquirer:Meta target:Wallapop 200000000 USD'],
      // The town may close what it is, and be the seat of several.
      ['Mango crece. También Tous está de compras. La casa de joyas de Manresa compró Altera por 90 millones de euros.', 'acquisition acquirer:Tous target:Altera 90000000 EUR'],
      ['Air Europa espera. Globalia no comenta. La aerolínea de Llucmajor compró Altera por 90 millones de euros.', 'acquisition acquirer:Air Europa target:Altera 90000000 EUR'],
      ['La empresa que dirige Mark Zuckerberg comprará Wallapop por 200 millones de dólares.', 'acquisition acquirer:Meta target:Wallapop 200000000 USD'],
      ['Con ese músculo, la de Mark Zuckerberg comprará Wallapop por 200 millones de dólares.', 'acquisition acquirer:Meta target:Wallapop 200000000 USD'],
      ['La firma de Redmond invertirá 300 millones de euros en Cohere.', 'investment investor:Microsoft investee:Cohere 300000000 EUR'],
      ['El fabricante de chips Nvidia invertirá 30 millones de dólares en Cohere.', 'investment investor:NVIDIA investee:Cohere 30000000 USD'],
      ['Ana Ruiz, presidenta de Wallapop, no quiso hablar. La compañía de Ruiz ha comprado Altera por 12 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 12000000 EUR'],
      // One that the leader's house owns.
      ['TV Azteca se impuso. La empresa de Ricardo Salinas Pliego compró Altera por 90 millones de euros.', 'acquisition acquirer:TV Azteca target:Altera 90000000 EUR'],
      ['El grupo de Mahindra sigue de compras. Hace tres años abonó 350 millones de euros por SsangYong.', 'acquisition acquirer:Mahindra target:SsangYong 350000000 EUR'],
    ],
    mustNot: [
      ['Los de Murcia comprarán Wallapop por 200 millones de dólares.'],
      ['La empresa que dirige Ana Ruiz comprará Wallapop por 200 millones de dólares.'],
    ],
  },
  {
    name: 'references/role-of-the-deal',
    reads: 'a noun for a role of the deal told before, «la compradora», «la adquirida»',
    must: [
      ['IBM ha comprado Red Hat. La compradora pagará 40 millones de euros por la adquirida.', 'acquisition acquirer:IBM target:Red Hat 40000000 EUR'],
      // The deal of the headline, not the last of those told since.
      ['Naver compra Wallapop\n\nWallapop tiene pasado. En 2016 compró Shpock. La compradora pagará 40 millones de euros por Vibbo.', 'acquisition acquirer:Naver target:Wallapop', 'acquisition acquirer:Wallapop target:Shpock', 'acquisition acquirer:Naver target:Vibbo 40000000 EUR'],
      // A dateline stands between the headline and the sentence that tells the deal.
      ['IBM abre la chequera\nMadrid, 3 de mayo de 2024.\nIBM absorberá Red Hat por 7.500 millones de euros. Red Hat trabaja sobre todo con Intel. El comprador pagó en 2019 40 millones de euros por Vibbo.', 'acquisition acquirer:IBM target:Red Hat 7500000000 EUR', 'acquisition acquirer:IBM target:Vibbo 40000000 EUR'],
      // Who only offered is not the buyer.
      [
        'Mango compró Pronovias por 600 millones de euros. Carlyle había ofrecido 500 millones de euros. BBVA y Citi preparan un préstamo de 225 millones de euros al nuevo dueño.',
        'acquisition acquirer:Mango target:Pronovias 600000000 EUR', 'acquisition acquirer:Carlyle target:Pronovias 500000000 EUR', 'debt lender:BBVA lender:Citi borrower:Mango 225000000 EUR',
      ],
      // Who is said to have the role, not who had it in the deal before.
      ['ByteDance encargó a Huawei 100.000 chips Ascend. Su proveedora de costumbre era Nvidia, a la que compró el año pasado 3.000 GPU H800.', 'supply customer:ByteDance supplier:Huawei', 'supply customer:ByteDance supplier:NVIDIA'],
      // The buyer that the same sentence tells, not that of the deal before.
      [
        'KKR compró Altera. Iberia vendió su filial cubana a Avianca por 90 millones de euros; el dinero salió de un crédito que la compradora obtuvo de BBVA.',
        'acquisition acquirer:KKR target:Altera', 'acquisition acquirer:Avianca seller:Iberia 90000000 EUR', 'debt lender:BBVA borrower:Avianca',
      ],
    ],
    mustNot: [
      ['IBM ha comprado Red Hat. La competidora pagará 40 millones de euros por otra.', 'acquisition acquirer:IBM target:Red Hat'],
    ],
  },
  {
    name: 'references/ordinals-and-pairs',
    reads: 'ordinals and pronouns for those named together, «la primera», «ambas», «los tres», «esta […] aquella»',
    must: [
      ['Indra ha comprado Hispasat a Redeia. Redeia había pagado en 2019 933 millones de euros por lo mismo.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia', 'acquisition acquirer:Redeia target:Hispasat 933000000 EUR'],
      ['Wallapop crece. Naver quiso quedarse con ella por 190 millones de euros.', 'acquisition acquirer:Naver target:Wallapop 190000000 EUR'],
      ['IBM y Red Hat han anunciado su boda. La primera pagará 900 millones de euros por la segunda.', 'acquisition acquirer:IBM target:Red Hat 900000000 EUR'],
      ['IBM negocia con Oracle. Ambas crearán una empresa conjunta de centros de datos.', 'joint_venture partner:IBM partner:Oracle'],
      ['Oracle negocia con Intel. Esta invertirá 50 millones de euros en aquella.', 'investment investor:Intel investee:Oracle 50000000 EUR'],
      ['Siemens y Alstom hicieron las paces. La segunda compró Bombardier Transportation por 5.500 millones de euros.', 'acquisition acquirer:Alstom target:Bombardier 5500000000 EUR'],
      ['Repsol llamó a la puerta de Masdar. Ambas crearán una empresa conjunta de hidrógeno.', 'joint_venture partner:Repsol partner:Masdar'],
      ['Humain presentó en Riad a sus aliados, AMD y Cisco. Los tres constituirán una empresa conjunta.', 'joint_venture partner:Humain partner:AMD partner:Cisco'],
      ['Movistar manda. Telefónica quiso ceder el contrato a Orange, y esa misma operadora compró Altera por 90 millones de euros.', 'acquisition acquirer:Orange target:Altera 90000000 EUR'],
      ['Firmus trabaja con CDC Data Centres. Esta última compañía vendió Altera a Brookfield por 90 millones de euros.', 'acquisition acquirer:Brookfield target:Altera seller:CDC Data Centres 90000000 EUR'],
      ['Repsol crece. Este año negocia con Masdar la empresa conjunta de hidrógeno que ambas crearán.', 'joint_venture partner:Repsol partner:Masdar'],
      ['Bridge Data Centres creció deprisa. Bain, dueña de esta, invirtió 300 millones de dólares en Bridge Data Centres.', 'investment investor:Bain investee:Bridge Data Centres 300000000 USD'],
    ],
    mustNot: [
      // A bare numeral counts anything.
      ['IBM y Red Hat han anunciado su boda. Oracle, que partió en dos su negocio, compró Altera por 50 millones de euros.', 'merger partner:IBM partner:Red Hat', 'acquisition acquirer:Oracle target:Altera 50000000 EUR'],
      // New ones, not the two told before.
      ['IBM negocia con Oracle. Dos empresas crearán una empresa conjunta de centros de datos.'],
      ['IBM y Red Hat han anunciado su boda. La tercera pagará 900 millones de euros por la cuarta.', 'merger partner:IBM partner:Red Hat'],
    ],
  },
  {
    name: 'references/demonym',
    reads: 'a company by its country or region, «los canadienses», «la compañía árabe», «la eléctrica vasca»',
    must: [
      ['Brookfield vuelve a mirar a España. Los canadienses comprarán Neoen por 6.100 millones de euros.', 'acquisition acquirer:Brookfield target:Neoen 6100000000 EUR'],
      ['Masdar ha firmado con Endesa. Los emiratíes pagarán 817 millones de euros por Saeta.', 'acquisition acquirer:Masdar target:Saeta 817000000 EUR'],
      ['Con Ericsson se ha reunido Vodafone. Los mismos suecos comprarán Vonage por 6.200 millones de dólares.', 'acquisition acquirer:Ericsson target:Vonage 6200000000 USD'],
      ['E.ON y Endesa discuten desde el lunes. Los alemanes venderán Viesgo a Macquarie por 2.500 millones de euros.', 'acquisition acquirer:Macquarie target:Viesgo seller:E.ON 2500000000 EUR'],
      ['Humain y xAI se vieron en Riad. La compañía árabe invertirá 3.000 millones de dólares en xAI.', 'investment investor:Humain investee:xAI 3000000000 USD'],
      ['Rio Tinto conversó con Codelco durante un año. La anglo-australiana comprará Arcadium por 6.700 millones de dólares.', 'acquisition acquirer:Rio Tinto target:Arcadium 6700000000 USD'],
      [
        'Iberdrola y Naturgy se reparten el mercado. La eléctrica vasca comprará Electricity North West por 5.000 millones de euros.',
        'acquisition acquirer:Iberdrola target:Electricity North West 5000000000 EUR',
      ],
      ['Nokia no lo tiene fácil. La nórdica compró Infinera por 2.300 millones de dólares.', 'acquisition acquirer:Nokia target:Infinera 2300000000 USD'],
      ['Los canadienses de Brookfield compraron Altera por 90 millones de euros.', 'acquisition acquirer:Brookfield target:Altera 90000000 EUR'],
      ['Wallapop acabó en 2021 en manos ajenas: la compraron los surcoreanos de Naver por 190 millones de euros.', 'acquisition acquirer:Naver target:Wallapop 190000000 EUR'],
      ['Los alemanes de Siemens compraron Altair por 10.000 millones de dólares.', 'acquisition acquirer:Siemens target:Altair 10000000000 USD'],
    ],
    mustNot: [
      ['Los vecinos de Siemens compraron Altair por 10.000 millones de dólares.'],
      ['El Estado portugués prestó 1.200 millones de euros a TAP. Galp lo celebró.', 'debt lender:Estado portugués borrower:TAP 1200000000 EUR'],
    ],
  },
  {
    name: 'references/sector-or-kind',
    reads: 'a company by its sector or kind, in noun or adjective, «la petrolera», «el grupo farmacéutico», «el banco»',
    must: [
      // A platform is sooner a young company than a media group.
      ['Atresmedia suma y Atresmedia crece. Su cheque se lo llevó Fever. Accel invirtió 90 millones de euros en la plataforma de eventos.', 'investment investor:Accel investee:Fever 90000000 EUR'],
      ['Citi se sentó en marzo con Grupo México. El conglomerado minero pagará 7.000 millones de dólares por Banamex.', 'acquisition acquirer:Grupo México target:Banamex 7000000000 USD'],
      ['ACS y Enel se separan. La constructora vendió su negocio de paneles a Enel por 820 millones de euros.', 'acquisition acquirer:Enel seller:ACS 820000000 EUR'],
      ['Ibereólica se ha reunido con Cepsa. La petrolera compró Ballenoil por 100 millones de euros.', 'acquisition acquirer:Cepsa target:Ballenoil 100000000 EUR'],
      ['BBVA y Telefónica son socios desde hace años. El banco vendió Garanti a Emirates NBD por 900 millones de euros.', 'acquisition acquirer:Emirates NBD target:Garanti seller:BBVA 900000000 EUR'],
      ['Mutua Madrileña está aliada con CaixaBank. La aseguradora compró Autoclub por 30 millones de euros.', 'acquisition acquirer:Mutua Madrileña target:Autoclub 30000000 EUR'],
      ['Coppel y Stori negocian. La cadena minorista invertirá 80 millones de dólares en Stori.', 'investment investor:Coppel investee:Stori 80000000 USD'],
      ['Sener y Almirall comparten edificio. El grupo farmacéutico compró Dermira por 90 millones de euros.', 'acquisition acquirer:Almirall target:Dermira 90000000 EUR'],
      ['DLJ South American Partners entra en España. El fondo compró Altera por 90 millones de euros.', 'acquisition acquirer:DLJ South American Partners target:Altera 90000000 EUR'],
      ['Orbalia gana otro pleito. La generadora compró Altera por 90 millones de euros.', 'acquisition acquirer:Orbalia target:Altera 90000000 EUR'],
      // Who is of the trade is not put behind who was once called so.
      ['Hoy toca cambio. Onnet, una operadora de fibra, se queda. Telefónica se va de Chile. La operadora vendió en marzo Altera a KKR por 90 millones de euros.', 'acquisition acquirer:KKR target:Altera seller:Telefónica 90000000 EUR'],
      ['Figure. La startup captó 1.000 millones de dólares en su serie C.', 'investment investee:Figure 1000000000 USD'],
    ],
    mustNot: [
      // A description that fits nobody known stands for nobody.
      ['Telefónica y Vodafone rivalizan. La farmacéutica compró Altera por 90 millones de euros.'],
      ['Figure. Un robot captó 1.000 millones de dólares en su serie C.'],
    ],
  },
  {
    name: 'references/rival',
    reads: 'one of the same trade that is not spoken of, «su rival compró Y»',
    must: [
      ['Acciona se mide con Iberdrola desde hace años. Su rival compró Altera por 90 millones de euros.', 'acquisition acquirer:Iberdrola target:Altera 90000000 EUR'],
    ],
    mustNot: [
      ['Acciona se mide con Airbus desde hace años. Su rival compró Altera por 90 millones de euros.'],
    ],
  },
  {
    name: 'references/never-its-own-object',
    reads: 'what follows «anunció que» has the subject of «anunció», and «la compañía» in it is another, «X negocia con Y. Dijo que pagará N por la compañía»',
    must: [
      ['Telefónica negocia con Lyntia desde enero. El operador anunció que pagará 300 millones de euros por la compañía.', 'acquisition acquirer:Telefónica target:Lyntia 300000000 EUR'],
    ],
    mustNot: [
      ['Telefónica negocia desde enero. El operador anunció que pagará 300 millones de euros por la compañía.'],
    ],
  },
  {
    name: 'references/leader-and-people',
    reads: 'a company by who leads it, «la gente de Khosrowshahi», «Satya Nadella lo tenía claro: la casa…»',
    must: [
      ['Dara Khosrowshahi no pierde el tiempo. La gente de Khosrowshahi compró Careem por 3.100 millones de dólares.', 'acquisition acquirer:Uber target:Careem 3100000000 USD'],
      ['Satya Nadella lo tenía claro: la casa compró Activision Blizzard por 69.000 millones de dólares.', 'acquisition acquirer:Microsoft target:Activision Blizzard 69000000000 USD'],
      ['El equipo de Sam Altman compró Rockset por 300 millones de dólares.', 'acquisition acquirer:OpenAI target:Rockset 300000000 USD'],
    ],
    mustNot: [
      ['El equipo de baloncesto de Sam compró Rockset por 300 millones de dólares.'],
    ],
  },
  {
    name: 'references/owner',
    reads: 'a company by what it owns, «la matriz de Google», «la dueña de Zara»',
    must: [
      ['Lumia, filial de Orbalia, sufre. La matriz vendió Altera a Brookfield por 90 millones de euros.', 'acquisition acquirer:Brookfield target:Altera seller:Orbalia 90000000 EUR'],
      ['Culqi perdió 28 millones. Para tapar el hueco, la matriz, Credicorp, le inyectó 31 millones de dólares.', 'investment investor:Credicorp investee:Culqi 31000000 USD'],
      ['Lumia, filial de Orbalia, sufre. Vitruvia, filial de Nubela, crece. Esta filial vendió Altera a Brookfield por 90 millones de euros.', 'acquisition acquirer:Brookfield target:Altera seller:Vitruvia 90000000 EUR'],
      ['La matriz de Google compró Wiz por 32.000 millones de dólares.', 'acquisition acquirer:Alphabet target:Wiz 32000000000 USD'],
      ['La dueña de Zara invirtió 50 millones de euros en Wallapop.', 'investment investor:Inditex investee:Wallapop 50000000 EUR'],
      ['La dueña de WhatsApp invirtió 14.300 millones de dólares en Scale AI.', 'investment investor:Meta investee:Scale AI 14300000000 USD'],
    ],
    mustNot: [
      // Nobody that the article names.
      ['Wiz pierde dinero desde que la compró su actual dueño.'],
      ['La rival de Google compró Wiz por 32.000 millones de dólares.'],
      ['La matriz compró Wiz por 32.000 millones de dólares.'],
    ],
  },
  {
    name: 'references/never-who-only-tells',
    reads: 'a description never means a source, an adviser or a regulator, nor repeats who stands in its clause, «Según Z, la empresa levantó N»',
    must: [
      [
        'Bloomberg avanzó ayer la noticia y la CNMV la confirmó: Grifols está en venta. La compañía ha vendido Altera a Brookfield por 600 millones de euros.',
        'acquisition acquirer:Brookfield target:Altera seller:Grifols 600000000 EUR',
      ],
      ['Naturgy ha contratado a Rothschild. El grupo vendió su negocio en Chile a State Grid por 2.570 millones de euros.', 'acquisition acquirer:State Grid seller:Naturgy 2570000000 EUR'],
      ['Cabify negocia con el BEI. Según Goldman Sachs, la empresa levantó 110 millones de euros.', 'investment investee:Cabify 110000000 EUR'],
      [
        'Amazon retiró su oferta por iRobot. La compañía vendió Ring a Comcast por 900 millones de dólares.',
        'acquisition acquirer:Amazon target:iRobot', 'acquisition acquirer:Comcast target:Ring seller:Amazon 900000000 USD',
      ],
      [
        'Microsoft explicó sus planes en Huesca. El responsable de nube de Microsoft dijo que la compañía comprará Nuance por 19.700 millones de dólares.',
        'acquisition acquirer:Microsoft target:Nuance 19700000000 USD',
      ],
    ],
    mustNot: [
      ['Según Goldman Sachs, la empresa levantó 110 millones de euros.'],
      [
        'Amazon retiró su oferta por iRobot. Otra compañía vendió Ring a Comcast por 900 millones de dólares.',
        'acquisition acquirer:Amazon target:iRobot', 'acquisition acquirer:Comcast target:Ring 900000000 USD',
      ],
    ],
  },
  {
    name: 'references/what-it-is',
    reads: 'what a company is said to be it is called by afterwards, «X es una empresa catalana. La compañía catalana compra…»',
    must: [
      ['Nexmoda es una empresa catalana de software. La compañía catalana compró Clarity por 25 millones de euros.', 'acquisition acquirer:Nexmoda target:Clarity 25000000 EUR'],
    ],
    mustNot: [
      ['Nexmoda no es una empresa catalana. La compañía catalana Clarity compró Seedtag por 25 millones de euros.', 'acquisition acquirer:Clarity target:Seedtag 25000000 EUR'],
    ],
  },
  {
    name: 'references/who-has-come-in',
    reads: 'a description that tells something new is of who has just been named for the first time, «Menos ruido hizo X. La plataforma de reformas…»',
    must: [
      ['Hoy toca mercado. Wallapop crece. En la otra punta de la calle espera Habitissimo. La plataforma de reformas vendió Altera a KKR por 90 millones de euros.', 'acquisition acquirer:KKR target:Altera seller:Habitissimo 90000000 EUR'],
    ],
    mustNot: [
      ['Hoy toca mercado. Wallapop crece. En la otra punta de la calle espera Habitissimo. La plataforma vendió Altera a KKR por 90 millones de euros.', 'acquisition acquirer:KKR target:Altera seller:Wallapop 90000000 EUR'],
    ],
  },
  {
    name: 'references/melted-article',
    reads: '«al grupo», «del fondo» stand for somebody told as «el grupo» does',
    must: [
      ['Naturgy sube en Bolsa. Iberdrola venderá al grupo una eólica de Soria por 20 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola 20000000 EUR'],
    ],
    mustNot: [
      ['Naturgy sube en Bolsa. Iberdrola venderá a un grupo una eólica de Soria por 20 millones de euros.'],
    ],
  },
  {
    name: 'references/side-of-the-deal',
    reads: 'of the three of a deal «las dos firmas» are those of one side; three things are no organizations, «Honduras, Guatemala y Panamá: las tres pasaron a X»',
    must: [
      ['Indra y Airbus compraron un 20 % de Hispasat. El consejo calló. Las dos firmas compraron también Tableau.', 'investment investor:Indra investor:Airbus investee:Hispasat', 'acquisition acquirer:Indra acquirer:Airbus target:Tableau'],
      ['Movistar, Claro y Entel crecen: las tres pasaron a Millicom.', 'acquisition acquirer:Millicom target:Movistar', 'acquisition acquirer:Millicom target:Claro', 'acquisition acquirer:Millicom target:Entel'],
    ],
    mustNot: [
      ['Movistar, Claro y Entel crecen. Telefónica se despidió de Honduras, Guatemala y Panamá: las tres pasaron a Millicom.'],
    ],
  },
  {
    name: 'references/those-of',
    reads: 'those of a company stand for it, «los de X se llevaron a Y»',
    must: [
      ['Los de Ualá se llevaron a la brasileña Belo.', 'acquisition acquirer:Ualá target:Belo'],
    ],
    mustNot: [
      ['Los clientes de Ualá se llevaron a Belo.'],
    ],
  },
  {
    name: 'references/whom-one-leads',
    reads: 'the company that one leads of whom the sentence only goes on is the one spoken of, «X calla. Ayer contó que la empresa que dirige comprará Y»',
    must: [
      ['Wallapop es una empresa de Barcelona. Wallapop crece. Indra llama. Ayer contó que la empresa que preside comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Wallapop es una empresa de Barcelona. Wallapop crece. Indra llama. Ayer contó que la empresa que crece comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Wallapop target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'references/with-the-whole-of-it',
    reads: '«ella entera» is the one told before, «propone quedarse con ella entera»',
    must: [
      ['Wallapop gusta en Asia. Naver propone quedarse con ella entera por 90 millones de euros.', 'acquisition acquirer:Naver target:Wallapop 90000000 EUR'],
    ],
    mustNot: [
      ['Wallapop gusta en Asia. Naver propone hablar con ella entera por 90 millones de euros.'],
    ],
  },
  {
    name: 'references/those-two',
    reads: '«esos dos» are the two told together, «Esos dos pusieron N en Y»',
    must: [
      ['Telefónica y Orange compraron Wallapop. Esos dos pusieron 90 millones de euros en Glovo.', 'acquisition acquirer:Telefónica acquirer:Orange target:Wallapop', 'investment investor:Telefónica investor:Orange investee:Glovo 90000000 EUR'],
    ],
    mustNot: [
      ['Telefónica y Orange crecen. Esos dos mercados pusieron 90 millones de euros en Glovo.', 'investment investee:Glovo 90000000 EUR'],
    ],
  },
];
