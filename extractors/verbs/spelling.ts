/** How a stem is written before an ending, so that it sounds as before: pag + é = pagué, dirig + o = dirijo. */

type Rewriting = readonly (readonly [ending: RegExp, written: string])[];

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

const AR_BEFORE_E: Rewriting = [[/gu$/, 'gü'], [/c$/, 'qu'], [/g$/, 'gu'], [/z$/, 'c']];
const ER_IR_BEFORE_A_O: Rewriting = [[/qu$/, 'c'], [/gu$/, 'g'], [/c$/, 'z'], [/g$/, 'j']];

/** Joins stem and ending of a verb of the conjugation `vowel` (a, e, i). */
export function join(stem: string, ending: string, vowel: string): string {
  const first = ending.charAt(0);
  const rewriting = vowel === 'a' && 'eé'.includes(first) ? AR_BEFORE_E : vowel !== 'a' && 'aáoó'.includes(first) ? ER_IR_BEFORE_A_O : [];
  const rule = rewriting.find(([pattern]) => pattern.test(stem));
  return (rule ? stem.replace(rule[0], rule[1]) : stem) + ending;
}

/** Without accents (ñ and ü stay). */
export function plain(word: string): string {
  return word.replace(/[áéíóú]/g, (letter) => PLAIN[letter] ?? letter);
}

/** With an accent on the last vowel: hicie → hicié. */
export function accentLast(word: string): string {
  return word.replace(/[aeiou](?=[^aeiou]*$)/, (letter) => ACCENTED[letter] ?? letter);
}
