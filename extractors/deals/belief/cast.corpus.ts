import type { Rule } from '../rule.js';

/** What extractors/deals/belief/cast.ts mends. The weights were not fitted on these sentences. */
export const rules: readonly Rule[] = [
  {
    name: 'belief/recast', marks: true,
    reads: 'parties that a frame misses or mistakes where the sentence as a whole shows them, «con la compra, a X, de Y, Z…»',
    must: [
      ['Con la compra, a Ardian, de Nedgia por 200 millones de euros, Criteria se sale con la suya.', 'acquisition acquirer:Criteria target:Nedgia seller:Ardian 200000000 EUR'],
    ],
    mustNot: [
      // Who stand in one list have one part.
      ['La compañía estadounidense CoreWeave ha levantado 7.500 millones de dólares de deuda con Blackstone, Magnetar y Carlyle.', 'debt lender:Blackstone lender:Magnetar lender:Carlyle borrower:CoreWeave 7500000000 USD'],
      ['SoftBank y OpenAI estrechan lazos. Ambas empresas comprometieron 1.000 millones de dólares en SB Energy.', 'investment investor:SoftBank investor:OpenAI investee:SB Energy 1000000000 USD'],
      ['Salesforce compró Slack a sus fundadores por 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Zity, la firma de coches compartidos que Ferrovial y Renault poseen a medias, abrirá en Lyon.', 'joint_venture partner:Ferrovial partner:Renault'],
      // Who was told before sells nothing by that.
      ['Iberdrola firma con Vodafone un PPA de 50 MW. Hace un año, Snap compró Cabify por 91 millones de euros.', 'energy customer:Vodafone supplier:Iberdrola', 'acquisition acquirer:Snap target:Cabify 91000000 EUR'],
      ['De la mano, Seaya y el holding de los Polanco, Prisa, arrimaron el hombro y recapitalizaron Cabify con 9 millones de euros.', 'investment investor:Seaya investee:Cabify 9000000 EUR'],
    ],
  },
  {
    name: 'belief/retype', marks: true,
    reads: 'a deal of another type than its frame reads, where the sentence as a whole shows that one much more, «X colabora con Y en treinta trenes por N»',
    must: [
      ['Talgo colabora con Renfe en treinta trenes por 500 millones de euros.', 'supply customer:Renfe supplier:Talgo 500000000 EUR'],
      ['Stadler trabaja con FGC en diez trenes por 100 millones de euros.', 'supply customer:FGC supplier:Stadler 100000000 EUR'],
    ],
    mustNot: [
      ['Talgo colabora con Renfe en un laboratorio de Las Matas.', 'partnership partner:Talgo partner:Renfe'],
      ['Apple colabora con IBM en aplicaciones para empresas.', 'partnership partner:Apple partner:IBM'],
    ],
  },
];
