import { addName, newTrie } from '../text/name-trie.js';
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
export const anchors = newTrie<Anchor>();

months.forEach((forms, index) => {
  for (const form of forms) addName<Anchor>(anchors, form, { kind: 'month', month: index + 1, short: form !== forms[0] && form.length < 5 });
});
weekdays.forEach((form, weekday) => addName<Anchor>(anchors, form, { kind: 'weekday', weekday }));
for (const [form, count] of Object.entries(dayWords)) addName<Anchor>(anchors, form, { kind: 'step', unit: 'day', count });
for (const [form, [unit, count]] of Object.entries(stepPhrases)) addName<Anchor>(anchors, form, { kind: 'step', unit, count });
for (const { order, separators } of digitShapes) {
  for (const mark of separators) {
    const shapes = order === 'ymd' ? ['####M##M##'] : ['##M##M####', '#M##M####', '##M#M####', '#M#M####'];
    for (const shape of shapes) addName<Anchor>(anchors, shape.replaceAll('M', mark), { kind: 'digits', order });
  }
}
for (const century of ['19', '20']) addName<Anchor>(anchors, `${century}##`, { kind: 'year' });
addName<Anchor>(anchors, 'hace', { kind: 'ago' });
