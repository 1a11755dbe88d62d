/** Spaces that newsrooms put inside a figure or before its unit: normal, no-break, narrow no-break, thin. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of Latin script and their combining marks; enough for Spanish words and the names beside them. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x36f && code !== 0xd7 && code !== 0xf7);
}

/** Lower-case base letters of the Latin-1 capitals and small letters: «Ó» and «ó» read as «o»; other codes as they are, marks as 0. */
const BASE = Uint16Array.from({ length: 0x370 }, (_, code) => {
  if (code >= 0x300) return 0;
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase();
  return code === 0xd1 || code === 0xf1 ? 0xf1 : base.charCodeAt(0);
});

/** What `letterAt` says of a combining mark. */
export const MARK = 1;

/** For each code below 0x370 the letter without case and accent; `MARK` for a combining mark, 0 for what is no letter: what a scan over a text asks of each character, in one look. */
const LETTER = Uint16Array.from({ length: 0x370 }, (_, code) => !isLetter(code) ? 0 : BASE[code] || MARK);

/** The letter at a place without case and accent, `MARK`, or 0 for what is no letter and beyond the end. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x370 ? LETTER[code] : 0;
}

/** The letter without case and accent (ñ stays); 0 for a combining mark. */
export function baseLetter(code: number): number {
  return code < 0x370 ? BASE[code] : code;
}

/** A word without case and accents, to be looked up. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const base = baseLetter(word.charCodeAt(i));
    if (base !== 0) folded += String.fromCharCode(base);
  }
  return folded;
}

/** Where the run of letters that starts at `from` ends. */
export function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The position after at most two spaces, or -1 if more come (columns of a table are not one phrase). */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at - from <= 2 ? at : -1;
}
