import type { Rule } from './rule.js';

/** What extractors/deals/clauses.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'clauses/aside-in-commas',
    reads: 'a clause or an infinitive that opens with a comma ends with the next, «X pagará, si nada lo impide, N a Y»',
    must: [
      ['Indra comprará, si no hay cambios de última hora, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Indra ha comprado, con el fin de crecer en el espacio, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Indra, como ya hizo en 2019, se adjudicó el suministro de radares de Enaire por 300 millones de euros.', 'supply customer:Enaire supplier:Indra 300000000 EUR'],
    ],
    mustNot: [
      ['Indra lo ha dicho, si no hay cambios, en su nota a Hispasat.'],
    ],
  },
  {
    name: 'clauses/behind-a-relative',
    reads: 'a comma before «y» ends a relative: who goes on without being named is the subject of the clause around it, «X tomó Y, que Z no sabía dónde colocar, y compró W»',
    must: [
      ['Indra compró Hispasat, que perdía 20 millones de euros, y en 2019 vendió Tess Defence a KKR.', 'acquisition acquirer:Indra target:Hispasat', 'acquisition acquirer:KKR target:Tess Defence seller:Indra'],
      ['Cabify tomó Kavak, el taller que Ford no sabía dónde colocar, y en 2021 compró Rappi por 300 millones de euros.', 'acquisition acquirer:Cabify target:Kavak', 'acquisition acquirer:Cabify target:Rappi 300000000 EUR'],
    ],
    mustNot: [
      ['Klar quiere crecer sin Ribbit, que la financió y compró Kavak.', 'acquisition acquirer:Ribbit target:Kavak'],
    ],
  },
  {
    name: 'clauses/relative-behind-an-aside',
    reads: 'a relative behind an aside is of whom the aside was, «X, que preside Z, a la que Y alquila…», «X, propiedad de Z, que invierte…»',
    must: [
      ['Klar ha recibido el respaldo de Ribbit, propiedad de Femsa, que invierte 20 millones de dólares.', 'investment investor:Ribbit investee:Klar 20000000 USD'],
      ['CoreWeave, que preside Michael Intrator, a la que OpenAI alquila máquinas por 11.900 millones de dólares, sale a Bolsa.', 'compute customer:OpenAI provider:CoreWeave 11900000000 USD'],
    ],
    mustNot: [
      ['Indra, que preside Ángel Escribano, a quien asesora Lazard, sube en Bolsa.'],
    ],
  },
  {
    name: 'clauses/meant-by-the-verb',
    reads: 'what «que» stands for, by the verb: the last of several before a singular, the company behind its losses before «comprar»',
    must: [
      ['Google y Salesforce, que en 2019 se gastó 15.700 millones de dólares en Tableau, toman nota.', 'acquisition acquirer:Salesforce target:Tableau 15700000000 USD'],
      ['Salesforce, harta de las pérdidas de Slack, que había comprado en 2021, despide a la mitad.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Lastrada por las pérdidas de Slack, que había incorporado en 2021 a cambio de 27.700 millones de dólares, Salesforce despide a la mitad.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
    ],
    mustNot: [
      ['Google y Salesforce, que en 2019 se gastaron 15.700 millones de dólares en Tableau, toman nota.', 'acquisition acquirer:Google acquirer:Salesforce target:Tableau 15700000000 USD'],
      ['Lastrada por las pérdidas de Slack, que había alabado en 2021, Salesforce despide a la mitad.'],
    ],
  },
  {
    name: 'clauses/name-behind-a-participle',
    reads: 'a name right behind a participle is no part of it, «se ha quedado por una suma no revelada Y», an adverb before one is, «Y, recién comprada por X»',
    must: [
      ['Hispasat, recién comprada por Indra, abre oficina.', 'acquisition acquirer:Indra target:Hispasat'],
      ['Indra se ha quedado por una suma no revelada Hispasat.', 'acquisition acquirer:Indra target:Hispasat'],
    ],
    mustNot: [
      ['Indra pactó con una empresa llamada Hispasat un plazo.'],
    ],
  },
  {
    name: 'clauses/ended-by-a-comma',
    reads: 'a comma ends a relative that none opened and an aside that has a participle, «X se impuso a los que lideraba Z, y comprará Y», «con Z, sociedad cotizada en Madrid, la compra de Y»',
    must: [
      ['Indra se impuso a un grupo que lideraba Airbus, y absorberá Hispasat.', 'acquisition acquirer:Indra target:Hispasat'],
      ['Indra cerró con Redeia, sociedad cotizada en Madrid, la compra de Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Indra se impuso a un grupo, que lideraba Airbus y absorberá Hispasat.', 'acquisition acquirer:Airbus target:Hispasat'],
    ],
  },
  {
    name: 'clauses/part-of-an-amount',
    reads: 'a plural «de los que» is of the amount, not of the company after it, nor has its noun what it tells, «inyectaron N en Y, de los que M los puso X»',
    must: [
      ['Naver y Accel inyectaron 310 millones de dólares en Wallapop, de los que Accel puso 90 millones.', 'investment investor:Naver investor:Accel investee:Wallapop 310000000 USD', 'investment investor:Accel investee:Wallapop 90000000 USD'],
      ['Wallapop cerró una ronda de 100 millones de euros, de los que 40 millones corresponden a Naver.', 'investment investor:Naver investee:Wallapop 100000000 EUR', 'investment investor:Naver investee:Wallapop 40000000 EUR'],
    ],
    mustNot: [
      ['Naver y Accel inyectaron 310 millones de dólares en Wallapop, de la que Accel posee 90 millones de acciones.', 'investment investor:Naver investor:Accel investee:Wallapop 310000000 USD'],
    ],
  },
  {
    name: 'clauses/share-before-its-company',
    reads: '«el que» after a share of a company is the share, «su 25 % en Y, por el que X pagó N»; «la que» is the company',
    must: [
      ['Intel vendió su 25 % en Altera, por el que Oracle pagó 300 millones de dólares.', 'investment investor:Oracle investee:Altera 300000000 USD'],
    ],
    mustNot: [
      ['Intel habla de Altera, por la que Oracle pagó 300 millones de dólares.', 'acquisition acquirer:Oracle target:Altera 300000000 USD'],
    ],
  },
  {
    name: 'clauses/subject-behind-an-aside',
    reads: 'what stands behind an aside that follows a verb at once is its subject, «después de que caducara, sin que nadie lo lamentase, su oferta por Y»',
    must: [
      ['Oracle invertirá 300 millones de dólares en Taiwán, después de que en mayo caducara, sin que nadie lo lamentase, su oferta de 500 millones de dólares por Altera.', 'acquisition acquirer:Oracle target:Altera 500000000 USD [cancelled]'],
    ],
    mustNot: [
      ['Oracle lanzó, después de que caducara la licencia, una oferta de 500 millones de dólares por Altera.', 'acquisition acquirer:Oracle target:Altera 500000000 USD [announced]'],
    ],
  },
  {
    name: 'clauses/relative-of-a-seated-company',
    reads: 'a relative behind a seat is of the company that has it, «filial con sede en Z que a X le costó N»',
    must: [
      ['Wallapop, filial con sede en Barcelona que a Naver le costó 90 millones de euros, crece.', 'acquisition acquirer:Naver target:Wallapop 90000000 EUR'],
      ['Wallapop, firma con sede en Barcelona por la que Naver pagó 90 millones de euros, crece.', 'acquisition acquirer:Naver target:Wallapop 90000000 EUR'],
    ],
    mustNot: [
      ['Wallapop, firma con sede en Barcelona que a Naver le gustó, crece.'],
    ],
  },
  {
    name: 'clauses/relative-in-an-aside',
    reads: 'the comma that ends an aside ends what is told of its noun, «compró, por una cantidad que no reveló, Y»',
    must: [
      ['Mango se llevó este año, por sumas que no reveló, Wallapop y Altera.', 'acquisition acquirer:Mango target:Wallapop', 'acquisition acquirer:Mango target:Altera'],
      ['Mango se ha quedado, por un precio que no trascendió, con Wallapop.', 'acquisition acquirer:Mango target:Wallapop'],
      ['Telefónica vendió a Orange, en una operación que nadie esperaba, Wallapop.', 'acquisition acquirer:Orange target:Wallapop seller:Telefónica'],
    ],
    mustNot: [
      ['Mango creció este año por sumas que no reveló Wallapop.'],
    ],
  },
  {
    name: 'clauses/behind-a-place',
    reads: 'nor is a place between commas what a relative is of, «X, en Murcia, por la que pagó N»',
    must: [
      ['Naver crece. Con Wallapop, en Barcelona, por la que abonó 40 millones de euros, gana dinero.', 'acquisition acquirer:Naver target:Wallapop 40000000 EUR'],
    ],
    mustNot: [
      ['Naver crece. Con Wallapop, en Barcelona, por la que pasó ayer, gana dinero.'],
    ],
  },
];
