/** A number as it should be found: the passage, its value, and the scale that belongs to it (1 if left out). */
export type NumberReading = readonly [passage: string, value: number, scale?: number];

export const numbersIn: readonly (readonly [text: string, ...readings: NumberReading[]])[] = [
  ['30.000 millones', ['30.000 millones', 30e9, 1e6]],
  ['30 000 obleas', ['30 000', 30_000]],
  ['30\u202f000 obleas', ['30\u202f000', 30_000]],
  ['en 2026 300 obleas', ['2026', 2026], ['300', 300]],
  ['$10,000 millones', ['10,000 millones', 10e9, 1e6]],
  ['1,2 y 3.400', ['1,2', 1.2], ['3.400', 3400]],
  ['4.5 y 3,400', ['4.5', 4.5], ['3,400', 3400]],
  ['13,2 y 9,488', ['13,2', 13.2], ['9,488', 9.488]],
  ['9,488 sin más', ['9,488', 9488]],
  ['0,8542 y 0.125', ['0,8542', 0.8542], ['0.125', 0.125]],
  ["1'5 y 4300", ["1'5", 1.5], ['4300', 4300]],
  ['124.771,06', ['124.771,06', 124_771.06]],
  ['1,245.50', ['1,245.50', 1245.5]],
  ['1.234.567', ['1.234.567', 1_234_567]],
  ['veinte, treinta y cinco, ciento veinte', ['veinte', 20], ['treinta y cinco', 35], ['ciento veinte', 120]],
  ['mil quinientos', ['mil quinientos', 1500]],
  ['tres mil', ['tres mil', 3000, 1e3]],
  ['doscientas mil', ['doscientas mil', 200_000, 1e3]],
  ['2 mil 500', ['2 mil 500', 2500]],
  ['un millón y medio', ['un millón y medio', 1.5e6, 1e6]],
  ['el millón y medio', ['millón y medio', 1.5e6, 1e6]],
  ['medio billón', ['medio billón', 0.5e12, 1e12]],
  ['un millón 200 mil', ['un millón 200 mil', 1.2e6, 1e6]],
  ['100 mil millones', ['100 mil millones', 100e9, 1e9]],
  ['6,6 mil millones', ['6,6 mil millones', 6.6e9, 1e9]],
  ['4 mil 800 millones', ['4 mil 800 millones', 4.8e9, 1e6]],
  ['dos mil 700 millones', ['dos mil 700 millones', 2.7e9, 1e6]],
  ['1 billón 200.000 millones', ['1 billón 200.000 millones', 1.2e12, 1e12]],
  ['un centenar de millones', ['un centenar de millones', 100e6, 1e8]],
  ['65M, 65 M, 65 MM, 3bn, 5k', ['65M', 65e6, 1e6], ['65 M', 65e6, 1e6], ['65 MM', 65e6, 1e6], ['3bn', 3e9, 1e9], ['5k', 5000, 1e3]],
  ['65MW y 65 Mbps', ['65', 65], ['65', 65]],
  ['DOS MIL MILLONES', ['DOS MIL MILLONES', 2e9, 1e9]],
  ['USD600 y u$s600', ['600', 600], ['600', 600]],
  ['un campus', ['un', 1]],
];

/** Not numbers: model names, addresses, clock times, percentages in words, sizes without a figure. */
export const noNumbers: readonly string[] = ['H100', 'GB300', 'GPT-5', '192.168.10.1', '18:30', 'por ciento', 'miles de millones', 'millones', '25.12.2025', 'RTX-5090'];
