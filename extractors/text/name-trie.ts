import { compiled } from '../../seeds/compiled.js';

/**
 * Names spelled into a tree of characters, so that all of them are found in one pass over the text. A name's spaces and
 * hyphens may be missing, a space or a hyphen in the text («MI 300X», «Wafer-Scale»), and so may the border between letters and
 * a digit; `#` stands for one digit. Letter case is free but for the first letter, which must be a capital if the name has one.
 */
export interface Trie<T> {
  readonly root: Node<T>;
  /** Which three first characters a name has, hashed; made at the first scan. Most words are turned away by them. */
  openings: Uint8Array | null;
}

interface Node<T> {
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

export function newTrie<T>(): Trie<T> {
  return { root: newNode(), openings: null };
}

function newNode<T>(): Node<T> {
  return { next: new Map(), capital: null, any: null };
}

/** Adds a name; a later one replaces an equal earlier one. */
export function addName<T>(trie: Trie<T>, name: string, value: T): void {
  trie.openings = null;
  const capital = name[0] !== name[0]?.toLowerCase();
  const small = name.toLowerCase();
  let ends = [trie.root];
  for (let i = 0; i < name.length; i++) {
    const code = small.charCodeAt(i);
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

/** The tree of names that are the same in every run; each tree has a name of its own. */
export function trieOf<T>(tree: string, names: () => Iterable<readonly [string, T]>): Trie<T> {
  return compiled(`names/${tree}`, () => {
    const trie = newTrie<T>();
    for (const [name, value] of names()) addName(trie, name, value);
    return prepare(trie);
  });
}

const openingOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) & 0xffff;

/** The codes under which a node's child is reached: ten for `#`. */
const codesOf = (code: number): readonly number[] => (code === hash ? digits : [code]);
const digits = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57];
const anyCode = Array.from({ length: 0x100 }, (_, code) => code);

function openingsOf<T>(root: Node<T>): Uint8Array {
  const openings = new Uint8Array(0x10000);
  const ends = ({ capital, any }: Node<T>): boolean => capital !== null || any !== null;
  const under = (node: Node<T>): readonly number[] => (ends(node) ? anyCode : [...node.next.keys()].flatMap(codesOf));
  for (const [first, node] of root.next) {
    const seconds = ends(node) ? anyCode.map((code) => [code, node] as const) : [...node.next].map(([code, next]) => [code, next] as const);
    for (const [second, next] of seconds) {
      for (const a of codesOf(first)) for (const b of codesOf(second)) for (const c of next === node ? anyCode : under(next)) openings[openingOf(a, b, c)] = 1;
    }
  }
  return openings;
}

/** Makes what a scan needs, when it is not there yet. */
export function prepare<T>(trie: Trie<T>): Trie<T> {
  trie.openings ??= openingsOf(trie.root);
  return trie;
}

/**
 * Calls `visit` for the longest name at each start of a word, or of letters after a digit («500MW»), that does not end inside a
 * word. `visit` says where to go on: the end of the name if it was taken, else `start`.
 */
export function scanNames<T>(trie: Trie<T>, text: string, to: number, visit: (value: T, start: number, end: number) => number): void {
  const { root } = trie;
  const openings = prepare(trie).openings!;
  let previous = 0;
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass[code] ?? 0;
    const starts = kind > previous;
    previous = kind;
    if (!starts || openings[openingOf(folded[code] ?? 0, normal(text, i + 1), normal(text, i + 2))] === 0) continue;
    const match = walk(root, text, i, folded[code] !== code);
    const next = match ? visit(match.value, i, match.end) : i;
    if (next > i + 1) {
      i = next - 1;
      previous = charClass[text.charCodeAt(i)] ?? 0;
    }
  }
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
  if (!next) node.next.set(code, (next = newNode()));
  return next;
}

const standsForDigit = (code: number): boolean => isDigit(code) || code === hash;

function bordersOnDigit(name: string, i: number): boolean {
  return standsForDigit(name.charCodeAt(i)) && !standsForDigit(name.charCodeAt(i - 1)) && /\p{L}/u.test(name[i - 1] ?? '');
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

/** Lower case, one kind of gap, one byte; 0 after the end of the text. */
function normal(text: string, at: number): number {
  return at < text.length ? (folded[text.charCodeAt(at)] ?? 0) & 0xff : 0;
}

/** `charClass`: 2 letters, 1 digits, 0 all else; a word starts where the class rises. */
const { folded, charClass } = compiled('characters', () => ({
  folded: Uint16Array.from({ length: 0x10000 }, (_, code) => (isGap(code) ? gap : lower(code))),
  charClass: Uint8Array.from({ length: 0x10000 }, (_, code) => (isDigit(code) ? 1 : isWord(code) ? 2 : 0)),
}));
