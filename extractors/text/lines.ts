import { isLineEnd, isLower, isSpace } from './characters.js';

/** A paragraph as far as its next blank line; `wrapped` when its line ends are only those of a narrow column. */
export interface Block {
  readonly end: number;
  readonly wrapped: boolean;
}

/** Shortest and longest line of a column, and how much its lines may differ (the last one apart). */
const NARROW = 45;
const WIDE = 110;
const RAGGED = 28;

/**
 * Judges the paragraph that the line end at `at` stands in. Wrapped: every line but the last is of a column's width, they are
 * of similar length, and at least one breaks in mid-sentence, so that the next begins with a small letter.
 */
export function wrappedBlock(text: string, at: number): Block {
  let lineStart = at;
  while (lineStart > 0 && !isLineEnd(text.charCodeAt(lineStart - 1))) lineStart -= 1;
  let shortest = Infinity;
  let longest = 0;
  let broken = 0;
  for (;;) {
    let lineEnd = lineStart;
    while (lineEnd < text.length && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd += 1;
    const next = nextLine(text, lineEnd);
    if (next < 0) return { end: lineEnd, wrapped: broken > 0 && shortest >= NARROW && longest <= WIDE && longest - shortest <= RAGGED };
    shortest = Math.min(shortest, lineEnd - lineStart);
    longest = Math.max(longest, lineEnd - lineStart);
    if (isLower(text.charCodeAt(skipIndent(text, next)))) broken += 1;
    lineStart = next;
  }
}

/** Whether the white space from a line end at `at` up to `next` holds a blank line. */
export function endsBlock(text: string, at: number, next: number): boolean {
  const line = nextLine(text, at);
  return line < 0 || next >= text.length;
}

/** Where the line after the line end at `at` begins; -1 if it is blank or there is none. */
function nextLine(text: string, at: number): number {
  if (at >= text.length) return -1;
  const start = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  const first = skipIndent(text, start);
  return first >= text.length || isLineEnd(text.charCodeAt(first)) ? -1 : start;
}

function skipIndent(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}
