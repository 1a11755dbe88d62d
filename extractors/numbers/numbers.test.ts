import { describe, expect, it } from 'vitest';
import { noNumbers, numbersIn } from './corpus.js';
import { findNumbers } from './index.js';
import { jointOf, qualifierAt } from './qualifiers.js';

const find = (text: string) => findNumbers({ text, sentences: [{ start: 0, end: text.length }], publishedAt: null });

describe('numbers', () => {
  it.each(numbersIn.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
    const found = find(text).map(({ start, end, value, scale }) => [text.slice(start, end), value, scale]);
    expect(found).toEqual(readings.map(([passage, value, scale = 1]) => [passage, value, scale]));
  });

  it.each(numbersIn.map(([text]) => text))('mantissa times scale is the value: %s', (text) => {
    for (const { mantissa, scale, value } of find(text)) expect(mantissa * scale).toBeCloseTo(value, 3);
  });

  it.each(noNumbers)('none in «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('reads a long line of digits in time proportional to it', () => {
    const line = '1.'.repeat(200_000);
    const started = process.hrtime.bigint();
    find(line);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  });
});

/** Words around «40», and the qualifier that they give it. */
const qualified = [
  ['al menos 40', 'at_least'], ['más de los 40', 'at_least'], ['supera ya los 40', 'at_least'], ['40 o más', 'at_least'], ['no menos de 40', 'at_least'], ['superior a 40', 'at_least'],
  ['hasta 40', 'at_most'], ['un máximo de 40', 'at_most'], ['menos de 40', 'at_most'], ['40 como mucho', 'at_most'], ['invertirá hasta 40', 'at_most'],
  ['unos 40', 'approximate'], ['casi 40', 'approximate'], ['~40', 'approximate'], ['cerca de los 40', 'approximate'], ['rondaba a fin de mes los 40', 'approximate'],
  ['40', 'exact'], ['los 40', 'exact'], ['la ronda, de 40', 'exact'], ['subió un 3 %, hasta 40', 'exact'], ['las ventas cayeron hasta los 40', 'exact'], ['frente a los 40', 'exact'],
] as const;

describe('qualifiers', () => {
  it.each(qualified)('«%s»: %s', (text, qualifier) => {
    const start = text.indexOf('40');
    expect(qualifierAt(text, start, start + 2).qualifier).toBe(qualifier);
  });
});

describe('joints', () => {
  it.each([
    ['entre 3 y 5', 'range'], ['entre 3 e 5', 'range'], ['3-5', 'range'], ['3 a 5', 'range'], ['3 o 5', 'range'], ['cheques de 3 a 5', 'range'],
    ['pasó de 3 a 5', 'change'], ['hasta 3 y 5', 'list'], ['3, y luego 5', null], ['3 para 5', null],
  ] as const)('«%s»: %s', (text, joint) => {
    const [left, right] = find(text);
    expect(jointOf(text, left, right, (noun) => noun === 'cheques')).toBe(joint);
  });
});
