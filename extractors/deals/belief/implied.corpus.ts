import type { Rule } from '../rule.js';

/** What extractors/deals/belief/implied.ts tells. The weights were not fitted on these sentences. */
export const rules: readonly Rule[] = [
  {
    name: 'implied/by-signs', marks: true,
    reads: 'a deal that no frame reads, of a sentence that shows all the signs of one, «X ya tiene casero: Y, N»',
    must: [
      ['Tan larga ha sido la cola para la Torre Foster (CaixaBank, 2016) que el postrer dueño ni hizo cola: Pontegadea, esto es Amancio Ortega, abonó a Bankia los 490 millones de euros a tocateja.', 'acquisition acquirer:Pontegadea seller:Bankia 490000000 EUR'],
      ['Y Combinator apadrina a la limeña Talently, que se lleva los US$500.000 de rigor por el 7% de sus acciones y tres meses de coworking en San Francisco.', 'investment investor:Y Combinator investee:Talently 500000 USD'],
      ['Con la venia de Berlín, que vigila de cerca a los inversores extracomunitarios, la emiratí MGX pudo por fin materializar su entrada en Aleph Alpha: 8,5% y un asiento de observador.', 'investment investor:MGX investee:Aleph Alpha'],
      ['¿Qué ven en Bogotá los suecos de VNV Global para incrementar, del 6% al 11%, su posición en Merqueo cuando hasta Celtic House ha hecho mutis por el foro?', 'investment investor:VNV Global investee:Merqueo'],
      ['Medio planeta se lo disputaba y Micron se inclinó por Clay, Nueva York: 100.000 millones de dólares, cuatro salas blancas y veinte años de excavadoras.', 'infrastructure developer:Micron 100000000000 USD'],
      ['Ya en 2010 Google se había dado un baño de aire: 114 MW del parque Story County II, en Iowa, que NextEra le fue sirviendo por veinte años.', 'energy customer:Google supplier:NextEra'],
      ['Que Celsia le fíe el sol a Nutresa es ya tradición paisa: el techo de la fábrica de Rionegro, 8,8 MW, 15 años, y ninguna inversión por parte de la galletera.', 'energy customer:Nutresa supplier:Celsia'],
      // The state is that of the clause that has the amount.
      ['Apple puso fecha a lo suyo con Shazam: el 14 pagará 400 millones de dólares.', 'acquisition acquirer:Apple target:Shazam 400000000 USD [signed]'],
    ],
    mustNot: [
      ['Telefónica facturó 10.000 millones de euros y Vodafone, 9.000.'],
      ['Las acciones de Intel subieron un 5 % y las de AMD, un 3 %.'],
      ['Según Gartner, Nvidia y AMD venderán chips por 300.000 millones de dólares.'],
      ['La CNMC multó con 8 millones de euros a Telefónica y a Orange.'],
      ['Apple vale 3 billones de dólares, más que Microsoft.'],
      ['El 20 % de los empleados de Indra trabaja para Airbus.'],
      ['Sener y Almirall comparten edificio.'],
      ['Un acelerador de Nvidia que costó 30.000 dólares no vale nada a los cinco años.'],
    ],
  },
];
