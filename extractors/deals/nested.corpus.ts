import type { Rule } from './rule.js';

/** What extractors/deals/nested.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'nested/beside-the-line',
    reads: 'what stands between dashes or brackets is told beside its line, «X —que cerró el año en pérdidas— compra Y»',
    must: [
      ['Telefónica —que cerró el año en números rojos— ha comprado Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
      ['Telefónica — cuyas acciones suben un 4 % — ha comprado Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
      ['Telefónica (que cotiza desde 1997) compra a Redeia su filial de torres por 725 millones de euros.', 'acquisition acquirer:Telefónica seller:Redeia 725000000 EUR'],
      ['La compra —anunciada en febrero y aprobada en julio— de Hispasat por Indra costará 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['La línea Madrid-Lisboa y la Lisboa-Oporto las explotará Renfe.'],
      ['Telefónica —que compró Tuenti en 2010— crece un 4 %.', 'acquisition acquirer:Telefónica target:Tuenti'],
    ],
  },
  {
    name: 'nested/who',
    reads: 'names between dashes or brackets say who the noun before them is, «el comprador (X) pagará»',
    must: [
      ['El comprador —el fondo KKR— pagará 300 millones de euros a Telefónica por Telxius.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica 300000000 EUR'],
      ['La matriz de Movistar —Telefónica— comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Telefónica (BBVA la asesora) comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Telefónica target:Hispasat 725000000 EUR'],
    ],
  },
];
