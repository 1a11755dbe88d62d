/** Months with their short forms; the short ones count only beside a day or a year («mar», «may», «ago» are words of their own). */
export const months: readonly (readonly string[])[] = [
  ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept', 'sep', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
];

/** Sunday first, as `Date.getUTCDay` counts. */
export const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;

/** Days from the day of publication. */
export const dayWords: Readonly<Record<string, number>> = { hoy: 0, ayer: -1, anoche: -1, anteayer: -2, antier: -2, anteanoche: -2, mañana: 1, 'pasado mañana': 2 };

export type Unit = 'day' | 'week' | 'month' | 'year';

/** Units of time as «hace dos años» counts them. */
export const units: Readonly<Record<string, Unit>> = {
  día: 'day', días: 'day', semana: 'week', semanas: 'week', mes: 'month', meses: 'month', año: 'year', años: 'year',
};

/** Phrases of one unit back, here, or ahead. */
export const stepPhrases: Readonly<Record<string, readonly [Unit, number]>> = {
  'año pasado': ['year', -1], 'pasado año': ['year', -1], 'este año': ['year', 0], 'próximo año': ['year', 1], 'año próximo': ['year', 1], 'año que viene': ['year', 1],
  'pasado ejercicio': ['year', -1], 'ejercicio pasado': ['year', -1],
  'mes pasado': ['month', -1], 'pasado mes': ['month', -1], 'este mes': ['month', 0], 'próximo mes': ['month', 1], 'mes próximo': ['month', 1], 'mes que viene': ['month', 1],
  'semana pasada': ['week', -1], 'pasada semana': ['week', -1], 'esta semana': ['week', 0], 'próxima semana': ['week', 1], 'semana próxima': ['week', 1], 'semana que viene': ['week', 1],
};

/** Shapes of dates in digits; `order` says which figure is which. */
export const digitShapes: readonly { readonly order: 'dmy' | 'ymd'; readonly separators: string }[] = [
  { order: 'dmy', separators: '/-.' }, { order: 'ymd', separators: '-/' },
];

/** Words after which a bare month or year is a date. */
export const introducers = ['en', 'de', 'del', 'desde', 'hasta', 'para', 'entre', 'y', 'o', 'a', 'este', 'pasado', 'próximo', 'hacia', 'durante', 'año', 'ejercicio', 'verano', 'otoño',
  'invierno', 'primavera', 'antes de', 'a partir de', 'trimestre', 'tras', 'mes de', 'que'];

/** Labels of the date of publication. */
export const publicationLabels = ['publicado', 'publicada', 'actualizado', 'actualizada', 'fecha', 'date', 'última actualización'];

/** Other words that may stand before it in a by-line. */
export const labels = ['por', 'el', 'a', 'día', 'redacción'];
