import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import type { Range } from '../article.js';
import { isLetter, isSpace } from './characters.js';
import { joinedTokens } from './token-repairs.js';

/** A word, number or mark. `text` is text.slice(start, end) of the whole text; `lower` the same in lower case. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
}

/** wink-nlp with its tokenizer alone. */
let wink: WinkMethods | undefined;
/** Words that this one has been given. It keeps each that it did not know, so that a long run would fill the memory. */
let given = 0;
const MOST_GIVEN = 20_000;

/** Takes 100 ms, and most articles have no word for it. */
function loadWink(): WinkMethods {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods;
  // bound: LONGEST_WORD and ADDRESS keep from its patterns what they cannot bear.
  return winkNLP(require('wink-eng-lite-web-model'), []);
}

/**
 * Letters of a word that the tokenizer may see, and what it must not see at all. Its pattern for addresses takes exponential time
 * on a broken one («//0.APP.PPP.P…» of 60 letters never ends), others take quadratic time on long words.
 */
const LONGEST_WORD = 100;
const ADDRESS = '//';

/** What wink takes apart: addresses and tags, faces, clock times, ordinals and decades of English, and what is no letter, figure or mark of Spanish print. */
// bound: LONGEST_WORD.
const FOR_WINK = /[@#`*=<>|~^{}_\\\p{M}\p{Extended_Pictographic}\u2060]|[^\p{L}\d\x21-\x7e¡«»¿·º°ª€£¥§\u2010-\u2027]|www\.|\d(?:0s|st|nd|rd|th)(?!\p{L})|\d(?:[ap]\.?m|hrs|hours)|[:;][-'’]?[()[\]DPpOoSX3]|[()]-?[:;]|\.[a-z]{2,}\//iu;
/** The pieces of any other word: a foreign dollar, initials, letters with their figures and what joins them, a figure, a run of stops, a mark. */
const PIECE = /US\$|[AC]\$|(?:[A-Za-z]\.){2,}[A-Za-z]?(?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}]+(?:[-&'’][\p{L}\p{N}]+)*|\p{L}(?:[-&'’][\p{L}\p{N}]+)+|[A-Za-z]\.(?![\p{L}\p{N}])|\p{L}|(?:(?<![\p{L}\p{N}])[-+])?\d+(?:[.,:/-]\d+)*|\.{2,}|--|[^]/gu;
const HYPHENS = /(?<=-)|(?=-)/;

/** Where the pieces of a word end, from its start: an article says the same words over and over. */
let known = new Map<string, readonly number[]>();
const MOST_KNOWN = 10_000;
/** From this length on, V8 makes a piece of a text by pointing into it: to remember the piece would be to remember the article. */
export const SHORT = 13;

/**
 * The tokens of text[start, end): words, numbers, marks, in order, without overlap; every character that is not white
 * space belongs to one. Offsets count in the whole text.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const pieces: Range[] = [];
  for (let at = skipSpace(text, start, end); at < end;) {
    const stop = endOfWord(text, at, end);
    addWord(text, at, stop, pieces);
    at = skipSpace(text, stop, end);
  }
  return joinedTokens(text, pieces);
}

function addWord(text: string, start: number, end: number, pieces: Range[]): void {
  let letters = start;
  while (letters < end && isLetter(text.charCodeAt(letters))) letters += 1;
  if (letters === end || (letters === end - 1 && letters > start && text.charCodeAt(letters) === COMMA)) {
    pieces.push({ start, end: letters });
    if (letters < end) pieces.push({ start: letters, end });
    return;
  }
  const word = text.slice(start, end);
  let from = 0;
  for (const cut of word.length < SHORT ? cutsOfShort(word) : cutsOf(word)) {
    pieces.push({ start: start + from, end: start + cut });
    from = cut;
  }
}

function cutsOfShort(word: string): readonly number[] {
  let cuts = known.get(word);
  if (!cuts) {
    if (known.size >= MOST_KNOWN) known = new Map();
    known.set(word, cuts = cutsOf(word));
  }
  return cuts;
}

function cutsOf(word: string): readonly number[] {
  const pieces: Range[] = [];
  if (word.length > LONGEST_WORD || word.includes(ADDRESS)) addLongWord(word, pieces);
  else if (FOR_WINK.test(word)) addTokenized(word, pieces);
  else for (const [piece] of word.matchAll(PIECE)) for (const part of /\d/.test(piece) ? [piece] : piece.split(HYPHENS)) addPiece(part, pieces.at(-1)?.end ?? 0, pieces);
  return pieces.map(({ end }) => end);
}

function addTokenized(word: string, pieces: Range[]): void {
  if (!wink || ++given > MOST_GIVEN) {
    wink = loadWink();
    given = 0;
  }
  let at = 0;
  for (const value of wink.readDoc(word).tokens().out()) {
    // A value that does not stand here was written anew (composed accents, lone surrogates): the next one that stands in
    // the word tells where to go on, and the gap is one piece.
    const found = value.trim() === '' ? -1 : word.indexOf(value, at);
    if (found < 0) continue;
    if (found > at) pieces.push({ start: at, end: found });
    addPiece(value, found, pieces);
    at = found + value.length;
  }
  if (at < word.length) pieces.push({ start: at, end: word.length });
}

/** A word as it stands, the marks around it apart. */
function addLongWord(word: string, pieces: Range[]): void {
  let first = 0;
  let last = word.length;
  while (first < last && AROUND.has(word.charAt(first))) first += 1;
  while (last > first && AROUND.has(word.charAt(last - 1))) last -= 1;
  for (let at = 0; at < first; at++) pieces.push({ start: at, end: at + 1 });
  if (last > first) pieces.push({ start: first, end: last });
  for (let at = last; at < word.length; at++) pieces.push({ start: at, end: at + 1 });
}

const AROUND = new Set('()[]{}«»“”‘’"\'.,;:!?¿¡…–—');
/** Names joined by a hyphen, anything joined by a dash or a parenthesis («):» is no face): taken apart. */
const JOINED_NAMES = /(?<=\p{L})-(?=\p{Lu})|[–—()]/gu;

const COMMA = 44;

function addPiece(value: string, start: number, pieces: Range[]): void {
  let at = start;
  for (const joint of value.length > 1 ? value.matchAll(JOINED_NAMES) : []) {
    const mark = start + joint.index;
    if (mark > at) pieces.push({ start: at, end: mark });
    pieces.push({ start: mark, end: mark + 1 });
    at = mark + 1;
  }
  if (at < start + value.length) pieces.push({ start: at, end: start + value.length });
}

function endOfWord(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
