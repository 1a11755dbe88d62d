import { spanWith, type Span } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { sharedScale, jointOf } from '../numbers/qualifiers.js';
import { designators, longUnits, shares, units } from './words.js';

/**
 * A span of time in ISO 8601 («siete años» = P7Y; of a range the lower end). `role`: `ago` for one that lies back («hace dos años»,
 * «tres meses después»), `age` for the age of someone or something, `term` for all others.
 */
export interface Duration extends Span {
  readonly iso: string;
  readonly role: 'term' | 'ago' | 'age';
}

const space = '[ \\u00a0\\u202f\\u2009]';
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', space)).join('|');
const unitAfter = new RegExp(`^(?:${space}|-)(?:de${space})?(${alternatives(Object.keys(units))})(?:(${space}y${space})(${alternatives(Object.keys(shares))})(?![\\p{L}]))?(?![\\p{L}\\p{N}])`, 'iu');
const back = new RegExp(`(?<![\\p{L}\\p{N}])(?:hace|hacía|desde${space}hace|hará|tras|pasados|al${space}cabo${space}de|dentro${space}de|después${space}de|en${space}los${space}últimos|en${space}las${space}últimas|los${space}últimos|las${space}últimas|durante${space}los${space}últimos|lleva|llevaba|llevan|llevaban|cumple|cumplió)(?:${space}\\p{L}{2,14}){0,3}${space}$`, 'iu');
const backAfter = new RegExp(`^${space}(?:después|antes|más${space}tarde|atrás|de${space}(?:espera|retraso|antigüedad))(?![\\p{L}])`, 'iu');
const age = new RegExp(`^${space}(?:de${space}(?:edad|vida|historia|experiencia|existencia|trayectoria)|recién${space}cumplidos|cumplidos)(?![\\p{L}])`, 'iu');
const ageBefore = new RegExp(`(?:^|,|\\()${space}?(?:de${space})?$|(?<![\\p{L}])(?:con|tiene|tenía|cumple|cumplió)${space}(?:sólo${space}|solo${space}|apenas${space})?$`, 'iu');
const closesAge = /^[ \u00a0]?[,)]/u;
const noSpan = new RegExp(`^${space}(?:de${space}(?:los${space})?(?:19|20)\\d\\d|luz(?![\\p{L}]))`, 'iu');
const decades = new RegExp(`(?<![\\p{L}])l[oa]s${space}(?:años${space})?$`, 'iu');

/** The spans of time of the article, in order. An end date («hasta 2031») is none. */
export function extractDurations(article: Article, numbers: readonly FoundNumber[]): Duration[] {
  const { text } = article;
  const found: Duration[] = [];
  numbers.forEach((number, i) => {
    const next = text.charCodeAt(number.end);
    if (next !== 32 && next !== 0xa0 && next !== 45 && next !== 0x202f) return;
    const match = unitAfter.exec(text.slice(number.end, number.end + 32));
    const unit = units[match?.[1]?.toLowerCase() ?? ''];
    // «Cinco Días» is a newspaper.
    if (!match || !unit || number.value > 1000 || /^\p{Lu}\p{Ll}/u.test(match[1] ?? '')) return;
    const previous = numbers[i - 1];
    const range = previous !== undefined && jointOf(text, previous, number, () => true) === 'range' && previous.value < number.value ? previous : null;
    const value = range ? range.mantissa * sharedScale(range, number) : number.value;
    const start = range?.start ?? number.start;
    const end = number.end + match[0].length;
    if (noSpan.test(text.slice(end, end + 16))) return;
    found.push(spanWith(text, start, end, { iso: isoOf(value + (shares[match[3]?.toLowerCase() ?? ''] ?? 0), unit), role: roleOf(text, start, end, unit) }));
  });
  for (const word of longUnits(text)) {
    if (found.some(({ start, end }) => start < word.end && word.start < end)) continue;
    if (decades.test(text.slice(Math.max(0, word.start - 10), word.start))) continue;
    found.push(spanWith(text, word.start, word.end, { iso: word.iso, role: roleOf(text, word.start, word.end, word.unit) }));
  }
  return found.sort((a, b) => a.start - b.start);
}

type Unit = (typeof units)[string];

/** Whole units as they are told, halves in the next smaller unit: «año y medio» = P18M. */
function isoOf(value: number, unit: Unit): string {
  const count = value * unit.count;
  if (Number.isInteger(count)) return `P${count}${unit.designator}`;
  const smaller = designators[unit.designator];
  return smaller ? `P${Math.round(count * smaller.count)}${smaller.designator}` : `P${count}${unit.designator}`;
}

/** durations/age: «de 52 años,»; durations/ago: «hace dos años»; durations/term: «por siete años» and all else. */
function roleOf(text: string, start: number, end: number, unit: Unit): Duration['role'] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 26);
  if (age.test(after) || (unit.designator === 'Y' && ageBefore.test(before) && closesAge.test(after))) return 'age';
  return back.test(before) || backAfter.test(after) ? 'ago' : 'term';
}
