import { compiled } from '../../seeds/compiled.js';
import { LABELS } from '../text/sentences.js';

/** What is known of a word from its letters alone. Bits of `Words.flags`. */
export const CAPITAL = 1;
/** All letters are capitals, two at least. */
export const UPPER = 2;
/** A capital after a small letter: «OpenAI», «xAI». */
export const CAMEL = 4;
export const DIGIT = 8;
/** Nothing but digits. */
export const NUMBER = 16;
/** Its capital says nothing: it opens a sentence, a line, a quotation or a bracketed aside. */
export const OPENS = 32;
/** It opens a line. */
export const LINE = 64;
/** With `OPENS`: only after a colon, a semicolon or a dash, which small letters follow in Spanish, so that its capital says a little. */
export const SOFT = 128;

/** The words (runs of letters and digits) of a text, as columns. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
}

const OTHER = 0, SMALL = 1, LARGE = 2, FIGURE = 3, BREAK = 4, LINE_BREAK = 5, SOFT_BREAK = 6;

/** What each code unit is. */
const CLASSES = compiled('letters', () => {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) if (/\p{L}/u.test(String.fromCharCode(code))) classes[code] = SMALL;
  for (let code = 0; code < 0x2c00; code = code === 0x24f ? 0x1e00 : code + 1) {
    const char = String.fromCharCode(code);
    classes[code] = /\p{Lu}/u.test(char) ? LARGE : /[\p{L}\p{M}]/u.test(char) ? SMALL : /\d/.test(char) ? FIGURE
      : char === '\n' || char === '\r' ? LINE_BREAK : ':;—–'.includes(char) ? SOFT_BREAK : '.!?…«“"¿¡|•▸·‘\''.includes(char) ? BREAK : OTHER;
  }
  return classes;
});

/** Whether a name is one word of letters. */
export function isWord(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const kind = CLASSES[name.charCodeAt(at)];
    if (kind !== SMALL && kind !== LARGE) return false;
  }
  return name !== '';
}

/** Cuts the text in words, in one pass. */
export function wordsOf(text: string): Words {
  // A word takes five letters and a space in Spanish; the columns grow if the text is denser.
  let room = (text.length >> 2) + 8;
  let starts = new Int32Array(room), ends = new Int32Array(room), flags = new Uint8Array(room);
  let count = 0, opens = OPENS | LINE, inFigure = false;
  for (let at = 0; at < text.length;) {
    let kind: number = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (kind === OTHER) { at++; continue; }
    if (kind === LINE_BREAK) { opens = OPENS | LINE; at++; continue; }
    if (kind >= BREAK) {
      // «V.tal», «L'Oréal»: a stop with no space after it opens nothing.
      const next = CLASSES[text.charCodeAt(at + 1)];
      const previous = at > 0 ? CLASSES[text.charCodeAt(at - 1)] : OTHER;
      if (!(previous >= SMALL && previous <= FIGURE && next >= SMALL && next <= FIGURE)) opens = kind === SOFT_BREAK && (opens === 0 || opens & SOFT) ? OPENS | SOFT : (opens & ~SOFT) | OPENS;
      at++;
      continue;
    }
    const start = at;
    let flag = opens | (kind === LARGE ? CAPITAL : 0), large = 0, small = 0, digits = 0;
    for (;;) {
      if (kind === SMALL) {
        small = 1;
        // Most of a text is plain small letters: no table for them.
        let code: number;
        do code = text.charCodeAt(++at); while (code > 0x60 && code < 0x7b);
      } else {
        if (kind === LARGE) { large++; if (small) flag |= CAMEL; } else digits++;
        at++;
      }
      kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
      if (kind < SMALL || kind > FIGURE) break;
    }
    if (large > 1 && !small) flag |= UPPER;
    if (digits) flag |= large + small ? DIGIT : DIGIT | NUMBER;
    // «4Founders».
    if (digits && large && small) flag |= CAMEL;
    if (count === room) {
      room = room * 2;
      const [oldStarts, oldEnds, oldFlags] = [starts, ends, flags];
      starts = new Int32Array(room); ends = new Int32Array(room); flags = new Uint8Array(room);
      starts.set(oldStarts); ends.set(oldEnds); flags.set(oldFlags);
    }
    starts[count] = start; ends[count] = at; flags[count] = flag;
    count++;
    // «17.02 En Milán, X…»: nor does the capital after the time that opens a line say anything.
    inFigure = (flag & NUMBER) !== 0 && (inFigure || (flag & LINE) !== 0);
    opens = inFigure ? OPENS : 0;
  }
  return { text, count, starts, ends, flags };
}

/** The word as written; empty outside the text. */
export function wordAt(words: Words, index: number): string {
  return index < 0 || index >= words.count ? '' : words.text.slice(words.starts[index], words.ends[index]);
}

/** Whether only one character of spacing or a joining sign («-», «&», «'», «.» without space) parts the word from the one before it. */
export function joined(words: Words, index: number): boolean {
  if (index < 1 || index >= words.count) return false;
  const { text } = words;
  const from = words.ends[index - 1], to = words.starts[index];
  if (to - from === 1) { const code = text.charCodeAt(from); return isSpace(code) || JOINERS.has(code); }
  if (to - from === 2) {
    if (isSpace(text.charCodeAt(from)) && isSpace(text.charCodeAt(from + 1))) return true;
    // «T. Rowe Price»: the stop of an initial; not so «la serie D. Founders Fund…».
    return !LABELS.has(wordAt(words, index - 2).toLowerCase()) && text.charCodeAt(from) === 0x2e && isSpace(text.charCodeAt(from + 1)) && from - words.starts[index - 1] === 1;
  }
  return to - from === 3 && isSpace(text.charCodeAt(from)) && text.charCodeAt(from + 1) === 0x26 && isSpace(text.charCodeAt(from + 2));
}

const JOINERS = new Set(['-', '&', "'", '’', '.', '+', '*', '‑'].map((sign) => sign.charCodeAt(0)));

/** A space that does not end the line. */
export const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** Whether only spacing parts the word from the one before it. */
export function spaced(words: Words, index: number): boolean {
  if (index < 1 || index >= words.count) return false;
  const from = words.ends[index - 1], to = words.starts[index];
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!isSpace(words.text.charCodeAt(at))) return false;
  return to > from;
}

/** Small letters without accents: «MásOrange» and «Masorange» meet. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  let from = 0, folded = '';
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (code < ACCENTED) continue;
    if (code >= ACCENTED + BASES.length) return small.normalize('NFD').replace(/\p{M}/gu, '');
    folded += small.slice(from, at) + BASES[code - ACCENTED];
    from = at + 1;
  }
  return from === 0 ? small : folded + small.slice(from);
}

const ACCENTED = 0x80;
/** The letters of the Latin alphabets, from the first that is not ASCII on, without their accents. */
const BASES = Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(ACCENTED + i).normalize('NFD').replace(/\p{M}/gu, ''));

/** No Spanish word ends or is spelt like this: «Shutterstock», «Kubota», «Osram»; a capital at the start of a sentence says more for it. */
export const foreign = (word: string): boolean => FOREIGN.test(word) && !/[áéíóúñ]/iu.test(word);
const FOREIGN = /[kw]|[bcfghjkmpqtuvw]$|([bdfghmpqtvz])\1|sh|th|ph|oo|ee|^s[bcdfgklmnpqt]|[aeiou]y[bcdfghjklmnpqrstvwxz]/iu;
