import type { RulesByFile } from '../rule.js';

/** Day of publication of all sentences: a Thursday. */
export const publishedAt = '2025-11-20';

/** The rules of dates: texts with the dates in them, as `iso «text»`, with `~` before relative ones; of `dateline.ts` the ISO date of publication. */
export const rulesByFile: RulesByFile = {
  'readers.ts': [
    {
      name: 'dates/written',
      reads: 'day, month and year in words, «el 3 de mayo del 2020»',
      must: [
        ['Nubela nació el 22 de septiembre de 2019.', '2019-09-22 «22 de septiembre de 2019»'],
        ['Lo firmaron el 1º de marzo de 2021.', '2021-03-01 «1º de marzo de 2021»'],
        ['Fue el 3 de mayo del 2020.', '2020-05-03 «3 de mayo del 2020»'],
        ['Entró en septiembre de 2024.', '2024-09 «septiembre de 2024»'],
        ['Nota del 11 sep 2025.', '2025-09-11 «11 sep 2025»'],
        ['Firmado el 4-dic-2023.', '2023-12-04 «4-dic-2023»'],
        ['Publicado el 30 agosto, 2017.', '2017-08-30 «30 agosto, 2017»'],
        ['La junta, en junio del año 2018, lo aprobó.', '2018-06 «junio del año 2018»'],
      ],
      mustNot: [
        ['Firmó el 31 de febrero de 2020.'],
        ['La serie A fue de 5 millones.'],
      ],
    },
    {
      name: 'dates/digits',
      reads: 'a date in figures, «24/02/2026»',
      must: [
        ['Actualizado: 24/02/2026 a las 10:00.', '2026-02-24 «24/02/2026»'],
        ['Emitido el 7-3-2022.', '2022-03-07 «7-3-2022»'],
        ['Registro 2024-12-05 en el boletín.', '2024-12-05 «2024-12-05»'],
        ['Con fecha 05.06.2023 se inscribió.', '2023-06-05 «05.06.2023»'],
      ],
      mustNot: [
        ['Subió 12/13 escalones.'],
        ['La versión 10.2.1 falla.'],
      ],
    },
    {
      name: 'dates/year',
      reads: 'a year alone, «hasta 2031»',
      must: [
        ['Quebró en 2001 y volvió en 2004.', '2001 «2001»', '2004 «2004»'],
        ['El plan llega hasta 2031.', '2031 «2031»'],
      ],
      mustNot: [
        ['Vendió 2000 acciones.'],
        ['Tiene 2.024 clientes.'],
        ['Pagó 2025 euros por cada una.'],
        ['Contrató a 1900 personas más.'],
        ['El modelo 2024B se retira.'],
      ],
    },
    {
      name: 'dates/month',
      reads: 'a month or a day of one, of the year nearest to the day of publication, «en enero»',
      must: [
        ['En enero invirtió 10 millones.', '~2025-01 «enero»'],
        ['En diciembre vendió su filial.', '~2024-12 «diciembre»'],
        ['El pasado 24 de octubre recibió el aval.', '~2025-10-24 «24 de octubre»'],
        ['Cobrará el dividendo el 26 de diciembre.', '~2025-12-26 «26 de diciembre»'],
      ],
      mustNot: [
        ['Julio Mayo dirige la firma.'],
        ['El mar está en calma.'],
      ],
    },
    {
      name: 'dates/weekday',
      reads: 'a day of the week, counted from the day of publication, «este martes»',
      must: [
        ['Este martes cerró la compra.', '~2025-11-18 «martes»'],
        ['El lunes rompió las conversaciones.', '~2025-11-17 «lunes»'],
        ['El jueves pasado aprobó la oferta.', '~2025-11-13 «jueves»'],
        ['Se reunirá el lunes con los acreedores.', '~2025-11-24 «lunes»'],
      ],
      mustNot: [
        ['Un lunes cualquiera.'],
        ['Trabaja los sábados por la tarde.'],
      ],
    },
    {
      name: 'dates/ago',
      reads: 'a span back from the day of publication, «hace dos años»',
      must: [
        ['Hace dos años compró Datalia.', '~2023 «Hace dos años»'],
        ['Hace tres meses la vendió.', '~2025-08 «Hace tres meses»'],
        ['Hace diez días dimitió.', '~2025-11-10 «Hace diez días»'],
      ],
      mustNot: [
        ['Hace falta dinero.'],
        ['Ago Networks sube un 3 %.'],
      ],
    },
    {
      name: 'dates/step',
      reads: 'a step from the day of publication, «ayer», «el año pasado»',
      must: [
        ['Lo anunció ayer.', '~2025-11-19 «ayer»'],
        ['La firma comunicó anoche la venta.', '~2025-11-19 «anoche»'],
        ['El año pasado ganó más.', '~2024 «año pasado»'],
        ['La semana pasada fichó a un banco.', '~2025-11 «semana pasada»'],
        ['El próximo año abrirá otra sede.', '~2026 «próximo año»'],
      ],
      mustNot: [['Abrirá por la mañana.']],
    },
  ],
  'dateline.ts': [
    {
      name: 'dates/dateline',
      reads: 'the date of publication among the first lines, «MADRID, 30 Dic. 2024 (EP) -»',
      must: [
        ['Nubela compra Datalia\n\nMADRID, 30 Dic. 2024 (EP) - Nubela ha comprado Datalia.', '2024-12-30'],
        ['Nubela compra Datalia\n\nActualizado: 20/11/2025 07:31\n\nEl grupo crece.', '2025-11-20'],
        ['Se acabó\n\n8 FEB 2022 - 13:05 CET\n\nLa operación ha muerto.', '2022-02-08'],
        ['OPINIÓN\njueves 12 febrero 2026\n\nLa espuma', '2026-02-12'],
        ['Quito, 22 sep 2025.- La empresa Kuntur informó de la venta.', '2025-09-22'],
        ['Ana Ruiz / Lima, 5 de agosto de 2023\n\nKuntur vende.', '2023-08-05'],
        ['Boletín #12 · domingo 15 de junio de 2025\n\nBuenos días.', '2025-06-15'],
        ['Publicado el 8 de febrero de 2026 en mi blog.', '2026-02-08'],
      ],
      mustNot: [
        ['Nubela compra Datalia\n\nEl 4 de marzo de 2019 nació la empresa que hoy cambia de dueño.'],
        ['Nubela, que cumplió diez años el pasado 4 de marzo de 2019, compra Datalia.'],
        ['Santiago, 6 oct (EFE).- Nubela compra Datalia.'],
        ['Resultados a 31 de diciembre\n\nNubela gana más.'],
      ],
    },
  ],
};
