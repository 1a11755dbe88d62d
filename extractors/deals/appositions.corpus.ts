import type { Rule } from './rule.js';

/** What extractors/deals/appositions.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'appositions/set-apart',
    reads: 'what is said of a name between commas does not end the clause around it, «X firma con Y, la empresa que dirige Z, un contrato»',
    must: [
      ['Mistral ha reservado en Nebius, la firma que dirige Arkady Volozh, capacidad por 900 millones de dólares.', 'compute customer:Mistral provider:Nebius 900000000 USD'],
      ['Iberdrola, perteneciente al grupo Femsa, vende a Naturgy su eólica de Soria por 200 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola 200000000 EUR'],
      ['Dell ha cerrado un contrato de servidores con Vodafone, la operadora que lidera Margherita Della Valle desde 2023, por 20 millones de euros.', 'supply customer:Vodafone supplier:Dell 20000000 EUR'],
      ['Salesforce compró Slack, hasta entonces desconocida en España, por 27.700 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['IREN dará a Microsoft, firma con sede en Redmond, acceso a chips GB300 por 9.700 millones de dólares.', 'compute customer:Microsoft provider:IREN 9700000000 USD'],
      ['Indra compra Hispasat, una empresa madrileña fundada en 1989, con sede en Arganda, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Orange compra Jazztel, la firma lo confirma y Telefónica, su rival, calla.', 'acquisition acquirer:Orange target:Jazztel'],
      ['Indra compra Hispasat, dueña de Hisdesat, a Redeia por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
  },
  {
    name: 'appositions/name-behind',
    reads: 'a name stands behind its description and what qualifies that, «el grupo que preside Z, X, compra…»',
    must: [
      ['La tecnológica presidida por Ángel Escribano, Indra, compra Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Orange crece. Su gran rival en el sur de Europa, Indra, compra Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Nebius alquilará al grupo que dirige Arthur Mensch, Mistral, servidores por 600 millones de dólares.', 'compute customer:Mistral provider:Nebius 600000000 USD'],
    ],
    mustNot: [
      ['El fondo que asesoró a Indra, Lazard, calla.'],
    ],
  },
  {
    name: 'appositions/last-behind-name',
    reads: 'what is said of a name at the end of the sentence takes no part in the deal, «pasaron a X, la marca de Y»',
    must: [
      ['Las tiendas de Dia pasaron en mayo a Alcampo, la enseña de la francesa Auchan.', 'acquisition acquirer:Alcampo seller:Dia'],
      ['Konfío crece. Con ese dinero compró Clip, la de los lectores.', 'acquisition acquirer:Konfío target:Clip'],
    ],
    mustNot: [
      ['Telefónica vende a Orange, su rival, las torres de Movistar.', 'acquisition acquirer:Orange seller:Telefónica'],
    ],
  },
];
