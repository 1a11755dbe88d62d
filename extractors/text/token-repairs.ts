import type { Range } from '../article.js';
import { abbreviationAt } from './abbreviations.js';
import { isDigit, isLetter, isLower, isUpper } from './characters.js';
import type { Token } from './tokens.js';

const HYPHEN = 45;
const STOP = 46;

/**
 * Makes Spanish tokens of the pieces of an English tokenizer: what it took apart inside a word is one again («can't», «Llama3.1»,
 * «Booking.com»), an abbreviation is one token («EE. UU.», «p. ej.»), an initial has its point («J.»), a compound of small letters
 * its hyphen («ex-consejero»), and names joined by hyphen or dash are apart («Orbalia-Nubela»).
 */
export function joinedTokens(text: string, pieces: readonly Range[]): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let end = -1;
  let fixed = -1;
  for (const [at, piece] of pieces.entries()) {
    if (piece.end <= fixed) continue;
    if (piece.start !== end || !oneWord(text, start, end, piece)) {
      if (start >= 0) tokens.push(token(text, start, end));
      start = piece.start;
      if (mayAbbreviate(text, piece)) fixed = abbreviationOf(text, pieces, at);
    }
    end = Math.max(piece.end, fixed);
  }
  if (start >= 0) tokens.push(token(text, start, end));
  return tokens;
}

function token(text: string, start: number, end: number): Token {
  const value = text.slice(start, end);
  return { start, end, text: value, lower: value.toLowerCase() };
}

/** Where the abbreviation that begins with the piece at `at` ends; -1 if none, or if it ends inside a piece or behind the last. */
function abbreviationOf(text: string, pieces: readonly Range[], at: number): number {
  const end = abbreviationAt(text, pieces[at]?.start ?? 0)?.end ?? -1;
  let last = at;
  while ((pieces[last]?.end ?? end) < end) last += 1;
  return pieces[last]?.end === end ? end : -1;
}

function mayAbbreviate(text: string, { start, end }: Range): boolean {
  return isLetter(text.charCodeAt(start)) && (text.charCodeAt(end) === STOP || text.charCodeAt(end - 1) === STOP);
}

/** Whether the piece that follows text[start, end) without a space belongs to the same word. */
function oneWord(text: string, start: number, end: number, piece: Range): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(piece.start);
  const begun = isLetter(text.charCodeAt(start));
  if (isLetter(last) && (isLetter(next) || isInvisible(next))) return true;
  if (begun && isDigit(last) && isDigit(next)) return true;
  if (isInvisible(last) && begun && isLetter(next)) return true;
  if (!begun) return false;
  const after = text.charCodeAt(piece.start + 1);
  if (isApostrophe(next)) return isLetter(last) && isLetter(after);
  if (next === STOP) return end - start === 1 && isUpper(last) ? !atEnd(text, piece) : isLower(after) || (isDigit(last) && isDigit(after));
  if (next === HYPHEN) return isLetter(last) && isLower(after);
  if (last === STOP) return isLower(next) || (isDigit(text.charCodeAt(end - 2)) && isDigit(next)) || (end - start === 2 && isUpper(next));
  return last === HYPHEN && isLower(next);
}

function atEnd(text: string, { end }: Range): boolean {
  return end >= text.length;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Soft hyphen, zero-width space and joiners, which pages put inside words. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060;
}
