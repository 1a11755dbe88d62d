import type { ModelName } from './lexicon.js';
import { chipNames } from './nouns.js';

const space = '[ \\u00a0\\u202f\\u2009]';
/** «X100», «Zen 5», «MTX-9»: letters that begin with a capital, and digits. */
const withDigits = `(?:\\p{Lu}\\p{Ll}{2,11}${space})?\\p{Lu}\\p{L}{0,11}(?:${space}|-)?\\d{1,5}\\p{L}{0,3}(?![\\p{L}\\p{N}]|[.,]\\d|${space}?%)`;
/** «Kestrel»: one capital word that no other follows. */
const word = `\\p{Lu}\\p{Ll}{3,14}(?![\\p{L}\\p{N}]|-|${space}\\p{Lu})`;
const named = new RegExp(`${space}(?:(${withDigits}|${word})|[«"“](\\p{Lu}[\\p{L}\\d]{1,14}(?:${space}\\d{1,4})?)[»"”])`, 'uy');
const refused = new RegExp(`^(?:${chipNames.notNames.join('|')})(?![\\p{Ll}])`, 'u');
const mayTake = new RegExp(`^(?:${chipNames.takers.join('|')})s?$|(?:GPU|CPU|NPU|XPU)s?$`, 'u');

/** A name that no seed knows, where it ends. */
export interface ShapedName {
  readonly model: { readonly name: ModelName; readonly product: string };
  readonly start: number;
  readonly end: number;
}

/** chips/shaped: a name right after a chip word that fills `[from, at)`, known only by its shape: «el chip Kestrel», «aceleradores X90». */
export function shapedNameAfter(text: string, from: number, at: number): ShapedName | null {
  if (!mayTake.test(text.slice(from, at))) return null;
  named.lastIndex = at;
  const match = named.exec(text);
  const product = match?.[1] ?? match?.[2];
  if (match === null || product === undefined || refused.test(product)) return null;
  return { model: { name: { kind: 'model', product, vendor: null, guarded: false }, product }, start: at + match[0].indexOf(product), end: at + match[0].length };
}
