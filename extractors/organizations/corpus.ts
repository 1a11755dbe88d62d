/** A sentence (or a short article), and the names of the organizations in it, in order, repeats included. */
export type Case = readonly [text: string, ...names: string[]];

/** Names of the lexicon. */
export const known: readonly Case[] = [
  ['Nvidia venderá a Microsoft los servidores que no quiso Amazon.', 'NVIDIA', 'Microsoft', 'Amazon'],
  ['NVIDIA CIERRA OTRO TRIMESTRE DE RÉCORD', 'NVIDIA'],
  ['Open AI y Mistral\u00a0AI negocian un reparto de servidores.', 'OpenAI', 'Mistral AI'],
  ['La red de Telefonica llega ya a todos los pueblos.', 'Telefónica'],
  ['Los abogados de AT&T no contestaron.', 'AT&T'],
  ['Mercado  Libre abrirá otro almacén.', 'Mercado Libre'],
  ['Telefónica (BME: TEF) y Apple (NASDAQ: AAPL) suben.', 'Telefónica', 'Apple'],
  ['En España, Meta paga menos impuestos que sus rivales.', 'Meta'],
  ['Meta compró una empresa de gafas y luego Meta la cerró.', 'Meta', 'Meta'],
  ['La operadora Orange subirá sus tarifas.', 'Orange'],
  ['Los clientes de Santander y BBVA esperan.', 'Santander', 'BBVA'],
];

/** Names that only their shape or their surroundings give away. */
export const unknown: readonly Case[] = [
  ['La startup madrileña Orbalia cierra una ronda de 4 millones.', 'Orbalia'],
  ['La gestora Tresmontes estrena fondo.', 'Tresmontes'],
  ['Detrás de la idea está la belga Kwintens.', 'Kwintens'],
  ['Orbalia, dedicada a los pagos entre empresas, dobla su plantilla.', 'Orbalia'],
  ['Se trata de Zarduna, una empresa de Murcia.', 'Zarduna'],
  ['- Lumenda: 12 millones de euros.', 'Lumenda'],
  ['Entre las rondas del mes destaca la de Lumenda (3 M€).', 'Lumenda'],
  ['La ronda está liderada por Peñalara Ventures.', 'Peñalara Ventures'],
  ['El acuerdo con Quorvia S.A. se firmó ayer.', 'Quorvia'],
  ['Orbalia compra Zarduna por dos millones.', 'Orbalia', 'Zarduna'],
  ['Lo sospecha Irene Alcorlén, de Kwintens, desde enero.', 'Kwintens'],
  ['Quorvia Inc. saldrá a bolsa.', 'Quorvia'],
  ['Zarduna levanta 3 millones.', 'Zarduna'],
  ['El convenio lo firma la Junta de Valdeolmos y Alcorlén.', 'Junta de Valdeolmos y Alcorlén'],
  ['El juez dio la razón al Grupo Alcorlén.', 'Grupo Alcorlén'],
  ['Lo estudia la Universidad de Valdeolmos.', 'Universidad de Valdeolmos'],
  ['El Ministerio de Puertos y Canales lo autoriza.', 'Ministerio de Puertos y Canales'],
  ['Lo decidirá la Comisión Nacional de las Aguas y los Bosques.', 'Comisión Nacional de las Aguas y los Bosques'],
  ['Entraron fondos como Tresmontes, Kwintens y Lumenda.', 'Tresmontes', 'Kwintens', 'Lumenda'],
  ['Repiten Microsoft, Zarduna y Kwintens.', 'Microsoft', 'Zarduna', 'Kwintens'],
  ['La Agencia Ibérica del Grafeno (AIGRA) abre una oficina. La AIGRA contratará a diez personas.', 'Agencia Ibérica del Grafeno', 'Agencia Ibérica del Grafeno', 'Agencia Ibérica del Grafeno'],
  ['La ronda de Northvale Energy ha terminado. El dinero de Northvale irá a baterías.', 'Northvale Energy', 'Northvale Energy'],
  ['La aceleradora Zarduna crece. Nadie creía en Zarduna.', 'Zarduna', 'Zarduna'],
  ['Según fuentes del sector, la firma Orbalia negocia.', 'Orbalia'],
  ['El regulador ha destinado 10 millones para Kwintens.', 'Kwintens'],
];

/** Capitals that name something else. */
export const nothing: readonly string[] = [
  'Jensen Huang, consejero delegado, saludó a los presentes.',
  'El plan gustó, dijo Pérez, que se marchó pronto.',
  'La presidenta Alzola y el ministro Berrocal llegaron tarde.',
  'Lucía Tresmontes y Pedro Lumenda fundaron su empresa en casa.',
  'Francia, Alemania y los Países Bajos piden más.',
  'En Santander hizo sol y en Palo Alto, niebla.',
  'El Lunes Santo cae este año en Abril.',
  'ChatGPT responde mejor que Claude y que Gemini.',
  'El nuevo iPhone trae el modelo GPT-5 de serie.',
  'La IA dispara el gasto en GPU, y el CEO mira el PIB.',
  'Una meta ambiciosa: la plata sube y el gas baja.',
  'Claro que sí. Meta difícil la de este año.',
  'La Ley de Startups y el Plan de Recuperación siguen parados.',
  'El chip Zarduna llegará en otoño.',
  'El Ibex 35 sube un 2 %.',
  'El Nasdaq cae un 1 %.',
  'Los Precios De Los Alquileres Suben Otra Vez',
  'La ciudad de Valdeolmos inaugura su biblioteca.',
  'Síguenos en Facebook, X e Instagram.',
  'La procesión de Valdeolmos pasa por la calle Mayor.',
  'Miles de turistas visitan la Alhambra.',
  'Vecinos compran la finca a los herederos.',
  'Mañana habrá Navidad, Internet y Semana Santa.',
];
