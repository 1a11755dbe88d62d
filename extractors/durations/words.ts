import { scanNames, trieOf } from '../text/name-trie.js';

interface Unit {
  readonly designator: 'Y' | 'M' | 'W' | 'D';
  /** How many of the designator's units it is. */
  readonly count: number;
}

const table: readonly (readonly [Unit, readonly string[]])[] = [
  [{ designator: 'Y', count: 1 }, ['año', 'años', 'ejercicio', 'ejercicios']],
  [{ designator: 'Y', count: 10 }, ['década', 'décadas', 'decenio', 'decenios']],
  [{ designator: 'Y', count: 5 }, ['lustro', 'lustros', 'quinquenio', 'quinquenios']],
  [{ designator: 'Y', count: 2 }, ['bienio', 'bienios']],
  [{ designator: 'Y', count: 3 }, ['trienio', 'trienios']],
  [{ designator: 'Y', count: 100 }, ['siglo', 'siglos']],
  [{ designator: 'M', count: 1 }, ['mes', 'meses']],
  [{ designator: 'M', count: 3 }, ['trimestre', 'trimestres']],
  [{ designator: 'M', count: 6 }, ['semestre', 'semestres']],
  [{ designator: 'W', count: 1 }, ['semana', 'semanas']],
  [{ designator: 'D', count: 1 }, ['día', 'días']],
];

/** Units of time by their words. */
export const units: Readonly<Record<string, Unit>> = Object.fromEntries(table.flatMap(([unit, words]) => words.map((word) => [word, unit])));

/** The next smaller unit, for halves. */
export const designators: Readonly<Record<Unit['designator'], Unit | null>> = {
  Y: { designator: 'M', count: 12 }, M: { designator: 'D', count: 30 }, W: { designator: 'D', count: 7 }, D: null,
};

/** What «y» adds to a count («año y medio»). */
export const shares: Readonly<Record<string, number>> = { medio: 0.5, media: 0.5 };

/** Spans told without a number. */
const alone: readonly (readonly [string, Unit, readonly string[]])[] = [
  ['P6M', { designator: 'M', count: 1 }, ['medio año']],
  ['P5Y', { designator: 'Y', count: 1 }, ['media década']],
  ['P50Y', { designator: 'Y', count: 1 }, ['medio siglo']],
];

interface LongUnit {
  readonly iso: string;
  readonly unit: Unit;
}

const names = trieOf<LongUnit>('durations', () => alone.flatMap(([iso, unit, forms]) => forms.map((form) => [form, { iso, unit }] as const)));

/** Where the spans without a number stand. */
export function longUnits(text: string): (LongUnit & { readonly start: number; readonly end: number })[] {
  const found: (LongUnit & { readonly start: number; readonly end: number })[] = [];
  scanNames(names, text, text.length, (value, start, end) => {
    found.push({ ...value, start, end });
    return end;
  });
  return found;
}
