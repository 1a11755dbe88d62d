/**
 * Names spelled into a tree of characters, so that all of them are found in one pass over the text. A name's spaces and
 * hyphens may be missing, a space or a hyphen in the text («MI 300X», «Wafer-Scale»), and so may the border between letters and
 * a digit; `#` stands for one digit. Letter case is free but for the first letter, which must be a capital if the name has one.
 */
export interface Node<T> {
  readonly next: Map<number, Node<T>>;
  capital: T | null;
  any: T | null;
}

/** What a name was found to be, and where it ends; `pattern` if the name ended in `#`. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

const hash = 35;
const gap = 32;

export function newTrie<T>(): Node<T> {
  return { next: new Map(), capital: null, any: null };
}

export function addName<T>(root: Node<T>, name: string, value: T): void {
  const capital = name[0] !== name[0]?.toLowerCase();
  let ends = [root];
  for (let i = 0; i < name.length; i++) {
    const code = name.toLowerCase().charCodeAt(i);
    if (isGap(code)) ends = ends.flatMap((node) => [node, child(node, gap)]);
    else {
      if (i > 1 && bordersOnDigit(name, i)) ends = ends.flatMap((node) => [node, child(node, gap)]);
      ends = ends.map((node) => child(node, code));
    }
  }
  for (const node of ends) {
    if (capital) node.capital = value;
    else node.any = value;
  }
}

/** The longest name that starts at `start` and does not end inside a word. */
export function longestName<T>(root: Node<T>, text: string, start: number): Match<T> | null {
  const first = text.charCodeAt(start);
  return walk(root, text, start, lower(first) !== first);
}

function walk<T>(node: Node<T>, text: string, at: number, capital: boolean): Match<T> | null {
  const code = lower(text.charCodeAt(at));
  const literal = node.next.get(isGap(code) ? gap : code);
  const digit = isDigit(code) ? node.next.get(hash) : undefined;
  const longer = best(literal && walk(literal, text, at + 1, capital), digit && walk(digit, text, at + 1, capital));
  if (longer) return longer;
  const value = (capital ? node.capital : null) ?? node.any;
  if (value === null) return null;
  const end = endOfWord(text, at, isDigit(text.charCodeAt(at - 1)));
  return end < 0 ? null : { value, end };
}

function best<T>(a: Match<T> | null | undefined, b: Match<T> | null | undefined): Match<T> | null {
  if (!a || !b) return a ?? b ?? null;
  return a.end >= b.end ? a : b;
}

/** A name may carry a plural s («TPUs») and, after a digit, a model suffix («MI300» + «X», «7800» + «X3D»). */
function endOfWord(text: string, at: number, afterDigit: boolean): number {
  let end = at;
  const longest = at + (afterDigit ? 5 : 1);
  while (end < longest && isWord(text.charCodeAt(end))) end++;
  if (isWord(text.charCodeAt(end))) return -1;
  if (end === at) return end;
  if (isDigit(text.charCodeAt(at))) return -1;
  if (!afterDigit && lower(text.charCodeAt(at)) !== 115) return -1;
  return end;
}

function child<T>(node: Node<T>, code: number): Node<T> {
  let next = node.next.get(code);
  if (!next) node.next.set(code, (next = newTrie()));
  return next;
}

function bordersOnDigit(name: string, i: number): boolean {
  const digitBefore = /[\d#]/.test(name[i - 1] ?? '');
  const digitHere = /[\d#]/.test(name[i] ?? '');
  return digitHere && !digitBefore && /\p{L}/u.test(name[i - 1] ?? '');
}

/** Lower case for Latin letters, without a string. */
function lower(code: number): number {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 0xa0 || code === 0x2011 || code === 0x202f || code === 0x2009;
}

/** Letters and digits; NaN (the end of the text) is neither. */
export function isWord(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba || code >= 0x2c00;
}
