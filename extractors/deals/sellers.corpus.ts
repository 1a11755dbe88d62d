import type { Rule } from './rule.js';

/** What extractors/deals/sellers.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'seller/own-part', marks: true,
    reads: 'who sells what «su filial» says to be its own, «X sale de Chile. Z compra su filial Y»',
    must: [
      ['Telefónica sale de Chile. Millicom compra su filial Movistar Chile por 380 millones de dólares.', 'acquisition acquirer:Millicom target:Movistar Chile seller:Telefónica 380000000 USD'],
    ],
    mustNot: [
      ['KKR compra Telxius, su rival en cables, por 800 millones de euros.', 'acquisition acquirer:KKR target:Telxius 800000000 EUR'],
    ],
  },
  {
    name: 'seller/beside', marks: true,
    reads: 'who sells what stands beside it as its own, «X compra Y, de Z», «Y, filial de Z»',
    must: [
      ['Cinven compra Idealista, de EQT, por 2.900 millones de euros.', 'acquisition acquirer:Cinven target:Idealista seller:EQT 2900000000 EUR'],
      ['Indra compró Hispasat, operadora de satélites que era de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
      ['Hispasat, propiedad de Redeia, pasó a manos de Indra por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
      ['Cellnex compró Galata, la filial de torres de la italiana Wind, por 693 millones de euros.', 'acquisition acquirer:Cellnex target:Galata seller:Wind 693000000 EUR'],
      ['Nubank se llevó Easynvest, el bróker de Advent, por 400 millones de dólares.', 'acquisition acquirer:Nubank target:Easynvest seller:Advent 400000000 USD'],
      ['Indra se queda con Hispasat, filial de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Cinven compra Idealista, la rival de Fotocasa, por 2.900 millones de euros.', 'acquisition acquirer:Cinven target:Idealista 2900000000 EUR'],
      ['Cinven compra Idealista, rival de Fotocasa, por 2.900 millones de euros.', 'acquisition acquirer:Cinven target:Idealista 2900000000 EUR'],
    ],
  },
  {
    name: 'seller/namesake', marks: true,
    reads: 'who sells what is called after it, «Telefónica se va. Z compra Telefónica Ecuador»',
    must: [
      ['Telefónica se va de América. Millicom compra Telefónica Ecuador por 380 millones de dólares.', 'acquisition acquirer:Millicom target:Telefónica Ecuador seller:Telefónica 380000000 USD'],
    ],
    mustNot: [
      ['Telefónica se va de América. Millicom compra Coltel por 380 millones de dólares.', 'acquisition acquirer:Millicom target:Coltel 380000000 USD'],
    ],
  },
  {
    name: 'seller/around', marks: true,
    reads: 'who acts around a sale, gets its money or parts with what is sold sells it, «S busca ingresos desde que se frustró la venta de Y a X», «la venta de Y a X dejó N a S», «S hace caja con Y, que pasa a X»',
    must: [
      ['Redeia se quedó sin ingresos cuando Bruselas vetó la venta de Hispasat a Indra.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia'],
      ['La venta de Idealista a Cinven dejó 1.300 millones de euros a EQT.', 'acquisition acquirer:Cinven target:Idealista seller:EQT 1300000000 EUR'],
      ['Apax hace caja con Idealista, que pasa a manos de EQT por 1.321 millones de euros.', 'acquisition acquirer:EQT target:Idealista seller:Apax 1321000000 EUR'],
    ],
    mustNot: [
      ['Uría asesoró la venta de Hispasat a Indra.', 'acquisition acquirer:Indra target:Hispasat'],
      ['Idealista celebra su marca, que pasa a manos de EQT por 1.321 millones de euros.'],
    ],
  },
  {
    name: 'seller/held',
    reads: 'whose the target is sells it, «X compra Y, que sigue en manos de Z», «controlada por Z»',
    marks: true,
    must: [
      ['Indra compra Hispasat, la del logo azul, que sigue en manos de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
      ['Indra ultima la compra de Hispasat, controlada por Redeia.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia'],
    ],
    mustNot: [
      ['Indra compró Hispasat, que es rival de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'seller/bought-from',
    reads: 'from whom the target is said to have been bought sells it, «X se hizo con Y, comprada en abril a Z»',
    must: [
      ['Telefónica se hizo con Wallapop, comprada en abril a Naver.', 'acquisition acquirer:Telefónica target:Wallapop seller:Naver'],
    ],
    mustNot: [
      ['Telefónica se hizo con Wallapop, comprada en abril a plazos.', 'acquisition acquirer:Telefónica target:Wallapop'],
    ],
  },
];
