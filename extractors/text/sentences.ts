import type { Range } from '../article.js';
import { abbreviationAt } from './abbreviations.js';
import { isDigit, isLetter, isLineEnd, isLower, isSpace, isUpper } from './characters.js';
import { endsBlock, wrappedBlock, type Block } from './lines.js';

/** After these a single capital is a label, not an initial: «la serie B. Participaron…». */
export const LABELS: ReadonlySet<string> = new Set(['serie', 'series', 'clase', 'tipo', 'grupo', 'tramo', 'fase', 'plan', 'vitamina', 'opción', 'bloque', 'apartado', 'letra', 'anexo', 'nivel', 'lote', 'categoría']);
const CLOSERS = codes('»”’"\')]}›*');
const OPENERS = codes('«“‘"\'([{‹¿¡—–-*_>');
const BULLETS = codes('•▸▪●■►‣◦◆▶➤✔✅');
/** Marks that go on with what stands before them. */
const CONTINUES = codes(',;:%/&+=)]}»”');
const STOP = 46;
const COMMA = 44;
const SEMICOLON = 59;
const ELLIPSIS = 0x2026;
const LONGEST_WORD = 16;
/**
 * Code units of a sentence before it is cut. The grammar looks back over its whole sentence, so this bounds the time of a text
 * without full stops; the longest sentence of the sixty articles in fixtures/ has 431.
 */
const LONGEST_SENTENCE = 2000;

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/**
 * The sentences of a text: in order, without overlap, without white space at their ends, covering every other character.
 * A line end ends a sentence (headlines have no full stop) but for hard-wrapped paragraphs; «;» and «:» never do.
 *
 * One pass of our own, measured on the 145 texts of corpus.ts when it was chosen: all right; Intl.Segmenter('es') 99, and 0.5 MB/s,
 * with answers that change with the ICU of the machine; the boundary detector of wink-nlp 79, 86 when fed line by line.
 */
export function splitSentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = skipSpace(text, 0);
  let block: Block = { end: -1, wrapped: false };
  for (let at = start; at < text.length;) {
    const code = text.charCodeAt(at);
    // Letters and blanks, nearly all of a text, first.
    if (code === 32 || (code > 63 && code < 0x2000)) {
      at += 1;
      continue;
    }
    let boundary = -1;
    if (code === STOP || code === 33 || code === 63 || code === ELLIPSIS) {
      const { next, ends } = afterStop(text, start, at);
      at = next;
      if (ends) boundary = next;
    } else if (isLineEnd(code)) {
      if (at >= block.end) block = wrappedBlock(text, at);
      const next = skipSpace(text, at);
      if (!block.wrapped || endsBlock(text, at, next) || BULLETS.has(text.charCodeAt(next))) boundary = at;
      at = next;
    } else {
      at += 1;
      if (code > 0x2000 && BULLETS.has(code) && at - 1 > start && isSpace(text.charCodeAt(at - 2))) boundary = at - 1;
    }
    if (boundary < 0) continue;
    push(text, ranges, start, boundary);
    start = skipSpace(text, boundary);
    at = Math.max(at, start);
  }
  push(text, ranges, start, text.length);
  return ranges;
}

function push(text: string, ranges: Range[], start: number, limit: number): void {
  const end = endBefore(text, start, limit);
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = cutBefore(text, from + LONGEST_SENTENCE);
    ranges.push({ start: from, end: endBefore(text, from, cut) });
    from = skipSpace(text, cut);
  }
  if (end > from) ranges.push({ start: from, end });
}

/** The end of text[start, limit) without the white space that closes it. */
function endBefore(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where a sentence without an end is cut: behind the last comma or semicolon before `limit`, else at the last white space, else at it. */
function cutBefore(text: string, limit: number): number {
  let space = -1;
  for (let at = limit; at > limit - LONGEST_SENTENCE / 2; at--) {
    if (!isSpace(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    if (before === COMMA || before === SEMICOLON) return at;
    if (space < 0) space = at;
  }
  if (space >= 0) return space;
  return isTrailing(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/** The second half of a character of two code units. */
function isTrailing(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

interface Judged {
  /** Where reading goes on; the end of the sentence if it ends here. */
  readonly next: number;
  readonly ends: boolean;
}

/** Judges the mark at `at`: the run of marks and what closes after it, the word before, the character that comes next. */
function afterStop(text: string, start: number, at: number): Judged {
  let run = at;
  while (run < text.length && isStop(text.charCodeAt(run))) run += 1;
  const single = run === at + 1;
  const before = single ? beforeStop(text, start, at) : { ends: null };
  if (before.end !== undefined && before.end > run) run = before.end;
  if (before.ends === false) return { next: run, ends: false };

  const bracketed = at === start || text.charCodeAt(at - 1) === 40 || text.charCodeAt(at - 1) === 91;
  let end = run;
  while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end += 1;
  end = skipNote(text, end);
  if (bracketed && text.charCodeAt(at) !== 63) return { next: end, ends: false };
  if (end === text.length) return { next: end, ends: true };
  if (!isSpace(text.charCodeAt(end))) return { next: end, ends: glued(text, at, end) };
  const abbreviated = before.ends === true;
  return { next: end, ends: opensSentence(text, end, single && !abbreviated && text.charCodeAt(at) === STOP, abbreviated) };
}

/** The mark of a footnote that follows the stop: «nota.[3]». */
function skipNote(text: string, from: number): number {
  if (text.charCodeAt(from) !== 91) return from;
  let at = from + 1;
  while (at - from < 5 && isDigit(text.charCodeAt(at))) at += 1;
  return at > from + 1 && text.charCodeAt(at) === 93 ? at + 1 : from;
}

function isStop(code: number): boolean {
  return code === STOP || code === 33 || code === 63 || code === ELLIPSIS;
}

/** `ends`: false = never here, true = only before a capital, null = nothing particular; `end`: behind a longer abbreviation. */
function beforeStop(text: string, start: number, at: number): { readonly ends: boolean | null; readonly end?: number } {
  let word = at;
  while (word > start && at - word < LONGEST_WORD && isWordPart(text.charCodeAt(word - 1))) word -= 1;
  if (word === at) return { ends: null };
  const abbreviation = abbreviationAt(text, word);
  if (abbreviation && abbreviation.end > at) return { ends: !abbreviation.opens, end: abbreviation.end };
  if (text.charCodeAt(at) !== STOP) return { ends: null };
  // «1.» at the head of a line is the number of a list.
  if (word === start && at - word < 3 && isDigit(text.charCodeAt(word)) && isDigit(text.charCodeAt(at - 1))) return { ends: false };
  if (at - word === 1 && isUpper(text.charCodeAt(word))) return { ends: isLabel(text, start, word) ? null : false };
  // «J.P.» and other initials.
  if (at - word > 2 && text.charCodeAt(at - 2) === STOP && isUpper(text.charCodeAt(at - 1))) return { ends: false };
  return { ends: null };
}

function isWordPart(code: number): boolean {
  return code === STOP || isLetter(code) || isDigit(code);
}

/** Whether the single capital at `word` names a thing («serie A», «40 M»), so that the point after it may end a sentence. */
function isLabel(text: string, start: number, word: number): boolean {
  let end = word;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start && isDigit(text.charCodeAt(end - 1))) return true;
  let begin = end;
  while (begin > start && end - begin < LONGEST_WORD && isLetter(text.charCodeAt(begin - 1))) begin -= 1;
  return LABELS.has(text.slice(begin, end).toLowerCase());
}

/** No space after the stop: a sentence ends only where copy lost the space («…millones.La firma»), or a bracket opens («fin.«Sí»). */
function glued(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 0xbf || next === 0xa1 || next === 0xab || next === 0x201c) return true;
  return isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2)) && isUpper(next) && isLower(text.charCodeAt(end + 1));
}

/** Whether what stands after the white space at `from` can begin a sentence. */
function opensSentence(text: string, from: number, plainStop: boolean, abbreviated: boolean): boolean {
  let at = skipSpace(text, from);
  if (at >= text.length) return true;
  const first = text.charCodeAt(at);
  if (CONTINUES.has(first) || isStop(first) || (abbreviated && (first === 40 || first === 91))) return false;
  const opener = OPENERS.has(first);
  while (at < text.length && (OPENERS.has(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at += 1;
  const code = text.charCodeAt(at);
  if (isLower(code)) return plainStop && camelCase(text, at);
  if (isDigit(code)) return plainStop || opener;
  return true;
}

/** iPhone, eBay, xAI: names that begin with a small letter. */
function camelCase(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at + 1)) || (isLower(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2)));
}
