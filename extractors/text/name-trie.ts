import { compiled } from '../../seeds/compiled.js';

/**
 * Names spelled into a tree of characters, so that all of them are found in one pass over the text. A name's spaces and
 * hyphens may be missing, a space or a hyphen in the text («MI 300X», «Wafer-Scale»), and so may the border between letters and
 * a digit; `#` stands for one digit. Letter case is free but for the first letter, which must be a capital if the name has one.
 */
export interface Trie<T> {
  /** The children of a node lie side by side: those of node `n` are `first[n]` up to `first[n + 1]`. The root is 0. */
  readonly first: Uint32Array;
  /** The character that leads to each node. */
  readonly codes: Uint16Array;
  /** What ends at each node, as its place in `values` plus one: names with a capital, and the others. */
  readonly capital: Uint32Array;
  readonly any: Uint32Array;
  readonly values: readonly T[];
  /** Which three first characters a name has, hashed. Most words are turned away by them. */
  readonly openings: Uint8Array;
}

/** A node while names are added. */
interface Node {
  readonly next: Map<number, Node>;
  capital: number;
  any: number;
}

/** What a name was found to be, and where it ends; `pattern` if the name ended in `#`. */
interface Match {
  /** Its place in `values` plus one. */
  readonly value: number;
  readonly end: number;
}

const hash = 35;
const gap = 32;

const newNode = (): Node => ({ next: new Map(), capital: 0, any: 0 });

/** The tree of some names; a later one replaces an equal earlier one. */
export function trieFrom<T>(names: Iterable<readonly [string, T]>): Trie<T> {
  const root = newNode();
  const values = new Map<T, number>();
  for (const [name, value] of names) {
    const at = values.get(value) ?? values.size + 1;
    values.set(value, at);
    addName(root, name, at);
  }
  const nodes = [root];
  const codes = [0];
  const first: number[] = [];
  // The list grows as it is gone through.
  for (const node of nodes) {
    first.push(nodes.length);
    nodes.push(...node.next.values());
    codes.push(...node.next.keys());
  }
  return {
    first: Uint32Array.from([...first, nodes.length]), codes: Uint16Array.from(codes),
    capital: Uint32Array.from(nodes, (node) => node.capital), any: Uint32Array.from(nodes, (node) => node.any),
    values: [...values.keys()], openings: openingsOf(root),
  };
}

function addName(root: Node, name: string, value: number): void {
  const capital = name[0] !== name[0]?.toLowerCase();
  const small = name.toLowerCase();
  let ends = [root];
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
export const trieOf = <T>(tree: string, names: () => Iterable<readonly [string, T]>): Trie<T> => compiled(`names/${tree}`, () => trieFrom(names()));

const openingOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) & 0xffff;

/** The codes under which a node's child is reached: ten for `#`. */
const codesOf = (code: number): readonly number[] => (code === hash ? digits : [code]);
const digits = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57];
const anyCode = Array.from({ length: 0x100 }, (_, code) => code);

function openingsOf(root: Node): Uint8Array {
  const openings = new Uint8Array(0x10000);
  const ends = ({ capital, any }: Node): boolean => capital > 0 || any > 0;
  const under = (node: Node): readonly number[] => (ends(node) ? anyCode : [...node.next.keys()].flatMap(codesOf));
  for (const [first, node] of root.next) {
    const seconds = ends(node) ? anyCode.map((code) => [code, node] as const) : [...node.next].map(([code, next]) => [code, next] as const);
    for (const [second, next] of seconds) {
      for (const a of codesOf(first)) for (const b of codesOf(second)) for (const c of next === node ? anyCode : under(next)) openings[openingOf(a, b, c)] = 1;
    }
  }
  return openings;
}

/**
 * Calls `visit` for the longest name at each start of a word, or of letters after a digit («500MW»), that does not end inside a
 * word. `visit` says where to go on: the end of the name if it was taken, else `start`.
 */
export function scanNames<T>(trie: Trie<T>, text: string, to: number, visit: (value: T, start: number, end: number) => number): void {
  const { openings, values } = trie;
  let previous = 0;
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass[code] ?? 0;
    const starts = kind > previous;
    previous = kind;
    if (!starts || openings[openingOf(folded[code] ?? 0, normal(text, i + 1), normal(text, i + 2))] === 0) continue;
    const match = walk(trie, 0, text, i, folded[code] !== code);
    const next = match ? visit(values[match.value - 1], i, match.end) : i;
    if (next > i + 1) {
      i = next - 1;
      previous = charClass[text.charCodeAt(i)] ?? 0;
    }
  }
}

function walk<T>(trie: Trie<T>, node: number, text: string, at: number, capital: boolean): Match | null {
  const code = lower(text.charCodeAt(at));
  const literal = childAt(trie, node, isGap(code) ? gap : code);
  const digit = isDigit(code) ? childAt(trie, node, hash) : 0;
  const longer = best(literal > 0 ? walk(trie, literal, text, at + 1, capital) : null, digit > 0 ? walk(trie, digit, text, at + 1, capital) : null);
  if (longer) return longer;
  const value = (capital ? trie.capital[node] : 0) || trie.any[node];
  if (value === 0) return null;
  const end = endOfWord(text, at, isDigit(text.charCodeAt(at - 1)));
  return end < 0 ? null : { value, end };
}

/** The child under a character; 0: none. */
function childAt<T>({ first, codes }: Trie<T>, node: number, code: number): number {
  const end = first[node + 1];
  for (let child = first[node]; child < end; child++) if (codes[child] === code) return child;
  return 0;
}

function best(a: Match | null, b: Match | null): Match | null {
  if (!a || !b) return a ?? b;
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

function child(node: Node, code: number): Node {
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
