import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import type { Range } from '../article.js';
import { isSpace } from './characters.js';
import { joinedTokens } from './token-repairs.js';

/** A word, number or mark. `text` is text.slice(start, end) of the whole text; `lower` the same in lower case. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
}

/** How far ahead a piece is looked for that the tokenizer wrote otherwise than the text. */
const LOOKAHEAD = 32;
/** Names joined by a hyphen, anything joined by a dash or a parenthesis («):» is no face): taken apart. */
const JOINED_NAMES = /(?<=\p{L})-(?=\p{Lu})|[–—()]/gu;

let wink: WinkMethods | undefined;

/** wink-nlp with its tokenizer alone; takes 50 ms, so not before the first text. */
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

/**
 * The tokens of text[start, end): words, numbers, marks, in order, without overlap; every character that is not white
 * space belongs to one. Offsets count in the whole text.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const pieces: Range[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (let at = skipSpace(part, 0); at < part.length;) {
    const stop = endOfWord(part, at);
    const word = part.slice(at, stop);
    if (word.length > LONGEST_WORD || word.includes(ADDRESS)) {
      addTokenized(part.slice(from, at), start + from, pieces);
      addLongWord(word, start + at, pieces);
      from = stop;
    }
    at = skipSpace(part, stop);
  }
  addTokenized(part.slice(from), start + from, pieces);
  return joinedTokens(text, pieces);
}

function addTokenized(part: string, start: number, pieces: Range[]): void {
  if (part.trim() === '') return;
  wink ??= loadWink();
  let at = 0;
  for (const value of wink.readDoc(part).tokens().out()) {
    at = skipSpace(part, at);
    // A value that does not stand here was written anew (composed accents, lone surrogates): the next one that stands in
    // the text tells where to go on, and the gap is read by its spaces.
    const found = part.startsWith(value, at) ? at : part.slice(at, at + value.length + LOOKAHEAD).indexOf(value) + at;
    if (found < at || value.trim() === '') continue;
    addGap(part, at, found, start, pieces);
    addPiece(value, found + start, pieces);
    at = found + value.length;
  }
  addGap(part, at, part.length, start, pieces);
}

/** A word as it stands, the marks around it apart. */
function addLongWord(word: string, start: number, pieces: Range[]): void {
  let first = 0;
  let last = word.length;
  while (first < last && AROUND.has(word.charAt(first))) first += 1;
  while (last > first && AROUND.has(word.charAt(last - 1))) last -= 1;
  for (let at = 0; at < first; at++) pieces.push({ start: start + at, end: start + at + 1 });
  if (last > first) pieces.push({ start: start + first, end: start + last });
  for (let at = last; at < word.length; at++) pieces.push({ start: start + at, end: start + at + 1 });
}

const AROUND = new Set('()[]{}«»“”‘’"\'.,;:!?¿¡…–—');

function endOfWord(part: string, from: number): number {
  let end = from;
  while (end < part.length && !isSpace(part.charCodeAt(end))) end += 1;
  return end;
}

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

/** What the tokenizer did not give back, one piece between two spaces. */
function addGap(part: string, from: number, to: number, offset: number, pieces: Range[]): void {
  for (let at = skipSpace(part, from); at < to;) {
    const end = Math.min(to, endOfWord(part, at));
    pieces.push({ start: at + offset, end: end + offset });
    at = skipSpace(part, end);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
