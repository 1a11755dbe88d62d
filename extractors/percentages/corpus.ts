import type { RulesByFile } from '../rule.js';

/** The rules of percentages: texts with the percentages in them, as `value[-upper] qualifier «text»`. */
export const rulesByFile: RulesByFile = {
  'index.ts': [
    {
      name: 'percentages/sign',
      reads: 'a figure and a sign or its words, «9,9%», «cinco por ciento»',
      must: [
        ['Páramo compra el 9,9% de Lumbre.', '9.9 exact «9,9%»'],
        ['Páramo toma un 12 % de Lumbre.', '12 exact «12 %»'],
        ['Volcán posee 50.1% de Datalia.', '50.1 exact «50.1%»'],
        ['Kuntur controla el 100% de la sociedad.', '100 exact «100%»'],
        ['Vendió el 74,5\u00a0% de su filial.', '74.5 exact «74,5\u00a0%»'],
        ['Tendrá el cinco por ciento de la empresa.', '5 exact «cinco por ciento»'],
        ['Le queda un 20 por ciento.', '20 exact «20 por ciento»'],
        ['Rayenco conserva el treinta y tres por ciento.', '33 exact «treinta y tres por ciento»'],
        ['Reunió el 0,06 % que faltaba.', '0.06 exact «0,06 %»'],
        ['El 51% será de Orbalia y el 49% de Lumbre.', '51 exact «51%»', '49 exact «49%»'],
        ['Nubela (63%) y Lumbre (37%) son sus dueñas.', '63 exact «63%»', '37 exact «37%»'],
        ['Los títulos cayeron un 3,25%.', '3.25 exact «3,25%»'],
      ],
      mustNot: [
        ['Subió 20 puntos en el índice.'],
        ['El tipo ganó 25 puntos básicos.'],
        ['Pagó cinco por cada una.'],
        ['Vendió 40 millones de acciones.'],
        ['El diez por detrás del nueve.'],
        ['Dos de cada tres clientes pagan.'],
        ['Marcó 50 por su cumpleaños.'],
      ],
    },
    {
      name: 'percentages/qualifier',
      reads: 'what the words around it say, «casi un 10%»',
      must: [
        ['Tiene casi un 10% de Volcán.', '10 approximate «10%»'],
        ['Se hizo con más del 90% del capital.', '90 at_least «90%»'],
        ['Entrará con hasta un 30% de las acciones.', '30 at_most «30%»'],
        ['Su peso ronda el 15%.', '15 approximate «15%»'],
      ],
      mustNot: [['Las ventas subieron hasta el 30%.', '30 exact «30%»']],
    },
    {
      name: 'percentages/range',
      reads: 'two ends, «entre el 5% y el 8%»',
      must: [
        ['Quiere entre el 5% y el 8% de Nubela.', '5-8 range «5% y el 8%»'],
        ['Venderá un 20-25% de la filial.', '20-25 range «20-25%»'],
        ['Aspira a entre un 3 % y un 4 %.', '3-4 range «3 % y un 4 %»'],
        ['Cedería entre 10 y 15% de sus títulos.', '10-15 range «10 y 15%»'],
      ],
      mustNot: [['El 5% es de Lumbre y el 8% de Nubela.', '5 exact «5%»', '8 exact «8%»']],
    },
  ],
  'words.ts': [
    {
      name: 'percentages/words',
      reads: 'a share of a company in words, «la mitad del capital»',
      must: [
        ['Páramo se queda con la mitad del capital.', '50 exact «la mitad»'],
        ['Lumbre vendió un tercio de la compañía.', '33.33 exact «un tercio»'],
        ['Compró dos tercios de las acciones.', '66.67 exact «dos tercios»'],
        ['Entró con la cuarta parte del accionariado.', '25 exact «la cuarta parte»'],
        ['Adquirió la totalidad de las participaciones.', '100 exact «la totalidad»'],
        ['Ya posee una quinta parte de la empresa.', '20 exact «una quinta parte»'],
        ['Se reservó la mitad de Nubela.', '50 exact «la mitad»'],
        ['Controla tres cuartas partes de la sociedad conjunta.', '75 exact «tres cuartas partes»'],
      ],
      mustNot: [
        ['La mitad de los empleados se irá.'],
        ['Un tercio de los hogares tiene fibra.'],
        ['La mitad de Europa sigue sin cobertura.'],
        ['Pasó la mitad de marzo en Lima.'],
        ['Llegó en el segundo cuarto del año.'],
        ['La cuarta parte de la saga llega al cine.'],
        ['Un cuarto de hora después contestó.'],
        ['A mitad de camino paró.'],
        ['Duplicó las ventas de la empresa.'],
      ],
    },
  ],
};
