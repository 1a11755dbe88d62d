import { trieOf } from '../text/name-trie.js';
import { dayWords, digitShapes, months, stepPhrases, weekdays, type Unit } from './words.js';

/** The word from which a date is read. */
export type Anchor =
  | { readonly kind: 'month'; readonly month: number; readonly short: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'step'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'digits'; readonly order: 'dmy' | 'ymd' }
  | { readonly kind: 'year' }
  | { readonly kind: 'ago' };

/** All anchors in one tree. */
export const anchors = trieOf('dates', anchorNames);

function* anchorNames(): Generator<readonly [string, Anchor]> {
  for (const [index, forms] of months.entries()) {
    for (const form of forms) yield [form, { kind: 'month', month: index + 1, short: form !== forms[0] && form.length < 5 }];
  }
  for (const [weekday, form] of weekdays.entries()) yield [form, { kind: 'weekday', weekday }];
  for (const [form, count] of Object.entries(dayWords)) yield [form, { kind: 'step', unit: 'day', count }];
  for (const [form, [unit, count]] of Object.entries(stepPhrases)) yield [form, { kind: 'step', unit, count }];
  for (const { order, separators } of digitShapes) {
    for (const mark of separators) {
      const shapes = order === 'ymd' ? ['####M##M##'] : ['##M##M####', '#M##M####', '##M#M####', '#M#M####'];
      for (const shape of shapes) yield [shape.replaceAll('M', mark), { kind: 'digits', order }];
    }
  }
  for (const century of ['19', '20']) yield [`${century}##`, { kind: 'year' }];
  yield ['hace', { kind: 'ago' }];
}
