import type { Rule, RulesByFile } from '../rule.js';
import { evidences } from './evidence.js';
import { sentences } from './evidence.corpus.js';

/** What settles a name beside the evidence around it. */
const settling: readonly Rule[] = [
  {
    name: 'organization/known',
    reads: '«Nvidia», «AT&T»: a name of the lexicon that is nothing else needs no witness, however it is written',
    must: [
      ['Nvidia venderá a Microsoft los servidores que no quiso Amazon.', 'NVIDIA', 'Microsoft', 'Amazon'],
      ['NVIDIA CIERRA OTRO TRIMESTRE DE RÉCORD', 'NVIDIA'],
      ['Open AI y Mistral\u00a0AI negocian un reparto de servidores.', 'OpenAI', 'Mistral AI'],
      ['La red de Telefonica llega ya a todos los pueblos.', 'Telefónica'],
      ['Los abogados de AT&T no contestaron.', 'AT&T'],
      ['Mercado  Libre abrirá otro almacén.', 'Mercado Libre'],
      ['La fábrica que 3M cerró en el pueblo costó 3M de euros.', '3M'],
      ['Al acabar el año, 4Founders Capital salió. Monashees y monashees son lo mismo.', '4Founders Capital', 'Monashees', 'Monashees'],
      ['Llegó Nokia por las patentes.', 'Nokia'],
      ['Le sopló a Nokia Infineon sin avisar.', 'Nokia', 'Infineon'],
      ['Repiten socios como Sony Ericsson y Panasonic.', 'Sony Ericsson', 'Panasonic'],
    ],
    mustNot: [['Una meta ambiciosa: la plata sube y el gas baja.']],
  },
  {
    name: 'organization/settled',
    reads: '«La aceleradora X crece. Nadie creía en X.»: what one passage settles holds for the article',
    must: [['La aceleradora Zarduna crece. Nadie creía en Zarduna.', 'Zarduna', 'Zarduna']],
    mustNot: [['El presidente de Nokia, Eufrasio Lumbier, no vino. Nadie esperaba a Lumbier.', 'Nokia']],
  },
  {
    name: 'organization/in-a-list',
    reads: '«Microsoft, X e Y»: what stands in a list with an organization is one',
    must: [
      ['Repiten Microsoft, Zarduna y Kwintens.', 'Microsoft', 'Zarduna', 'Kwintens'],
      ['El turno fue ayer, tras semanas de nervios, para otra: Nokia y Lumenda celebran.', 'Nokia', 'Lumenda'],
    ],
    mustNot: [['Microsoft llegó, y Lugo también.', 'Microsoft']],
  },
  {
    name: 'organization/not-heading',
    reads: '«CIERRA LA JORNADA»: an everyday name in capitals after a verb in capitals',
    must: [['19.40 | CIERRA LA JORNADA sin novedad.']],
    mustNot: [['AYER CIERRA NVIDIA SU SEDE', 'NVIDIA']],
  },
  {
    name: 'organization/not-index',
    reads: '«el Nasdaq»: with its article the name of an exchange is that of its index',
    must: [['El Nasdaq cae un 1 %.']],
    mustNot: [['La acción cotiza en el Nasdaq.', 'Nasdaq']],
  },
  {
    name: 'organization/not-seat',
    reads: '«en la Casa Blanca»: the building',
    must: [['La ceremonia fue en la Casa Blanca, y a ella acudió Intel.', 'Intel']],
    mustNot: [['La Casa Blanca lo niega.', 'Gobierno de Estados Unidos']],
  },
  {
    name: 'organization/not-sharing',
    reads: '«Síguenos en Facebook, X e Instagram»',
    must: [['Síguenos en Facebook, X e Instagram.']],
    mustNot: [['Lo siguen en Facebook con atención.', 'Meta']],
  },
  {
    name: 'organization/not-namesake',
    reads: '«Francia», «Abril», «ChatGPT»: places, days, products and offices have names too',
    must: [
      ['Francia, Alemania y los Países Bajos piden más.'],
      ['Las vacas pacen entre Lugo y Alcorlén.'],
      ['El Lunes Santo cae este año en Abril.'],
      ['ChatGPT responde mejor que Claude y que Gemini.'],
      ['La IA dispara el gasto en GPU, y el CEO mira el PIB.'],
    ],
    mustNot: [['En España, Meta paga menos impuestos que sus rivales.', 'Meta']],
  },
  {
    name: 'organization/not-roman',
    reads: '«el fondo III», «18-III-2014»',
    must: [['El fondo III y el fondo IV siguen abiertos.']],
    mustNot: [['Le pagó a KXQ lo suyo.', 'KXQ']],
  },
  {
    name: 'organization/not-piece',
    reads: '«World of Warcraft», «Río de Janeiro»: of a longer name, of a place or a work',
    must: [
      ['Su estudio vive de World of Zarduna y de Zarduna\'s Creed.'],
      ['Viajó a Río de Quintales en marzo.'],
    ],
    mustNot: [['Lo cerró el National Bank of Valdonia sin ruido.', 'National Bank of Valdonia']],
  },
  {
    name: 'organization/not-loud-verb',
    reads: '«LLEGAN, COMPRAN Y VENDEN»: verbs of a heading or a motto',
    must: [['Cuenta su director que «LLEGAN, COMPRAN, ARREGLAN Y VENDEN».']],
    mustNot: [['Cuenta su director que «NVIDIA VENDE».', 'NVIDIA']],
  },
  {
    name: 'organization/not-loud-line',
    reads: '«Los Gigantes Se Reparten La Nube»: where nearly every word has a capital, a capital says nothing',
    must: [
      ['Los Precios De Los Alquileres Suben Otra Vez'],
      ['LO QUE NADIE QUISO VER'],
    ],
    mustNot: [['NVIDIA COMPRA OTRA NAVE', 'NVIDIA']],
  },
];

/** What a name is called after it was told in full. */
const shortening: readonly Rule[] = [
  {
    name: 'organization/own-acronym',
    reads: '«Xxx Xxx (XX)», then «XX»: the acronym that the article gives',
    must: [['La dueña es Kwintens Energy Co. (KWE). Con KWE hablan.', 'Kwintens Energy', 'Kwintens Energy', 'Kwintens Energy']],
    mustNot: [['La dueña es Kwintens Energy Co. (Vigo). Con Vigo hablan.', 'Kwintens Energy']],
  },
  {
    name: 'organization/first-words',
    reads: '«Northvale Energy», then «Northvale»',
    must: [['La ronda de Northvale Energy ha terminado. El dinero de Northvale irá a baterías.', 'Northvale Energy', 'Northvale Energy']],
    mustNot: [['La ronda de Northvale Energy ha terminado. El viento de Northdale irá a más.', 'Northvale Energy', 'Northdale']],
  },
];

/** Which capitals are one name. */
const cutting: readonly Rule[] = [
  {
    name: 'organization/not-person',
    reads: '«Lucía Tresmontes»: a given name and what follows',
    must: [
      ['Jensen Huang, consejero delegado, saludó a los presentes.'],
      ['Lucía Tresmontes y Pedro Lumenda fundaron su empresa en casa.'],
      ['Faltan Pedro Alcorlén y su hermano.'],
      ['Carlos Lumenda Ottati quiere vender su casa.'],
      ['El plan, que firma Rafael Lumenda, es corto.'],
    ],
    mustNot: [['La gestora Julius Lumenda abre oficina.', 'Julius Lumenda']],
  },
];

/** The rules of organizations: texts with the names in them, in order, repeats included. */
export const rulesByFile: RulesByFile = {
  'evidence.ts': evidences.map(({ name, reads }) => ({ name, reads, ...sentences[name] })),
  'decide.ts': settling, 'aliases.ts': shortening, 'candidates.ts': cutting,
};
