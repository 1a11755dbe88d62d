import { isSpace } from './characters.js';
import type { FoundNumber } from './index.js';
import type { NumberToken } from './tokens.js';

const MIL = 1e3;
const MILLION = 1e6;

interface Reading {
  /** Null when the tokens are no number: «millones» without a figure. */
  readonly number: FoundNumber | null;
  /** The token after the reading. */
  readonly next: number;
}

interface Below {
  readonly value: number;
  readonly next: number;
}

/**
 * Reads the longest number that begins at a token, by the grammar of Spanish:
 *   number   = [part] below (million-scale [y medio] [remainder])*
 *   below    = atom [mil [atom]] | mil [atom]           «4 mil 800», «mil quinientos», «doscientas mil»
 *   atom     = figures | cardinal words                 «35,5», «treinta y cinco», «ciento veinte»
 */
export function readNumber(text: string, tokens: readonly NumberToken[], at: number): Reading {
  const first = tokens[at];
  if (stands(first, tokens[at + 1])) return { number: { start: first.start, end: first.end, value: first.value, mantissa: first.value, scale: 1, kind: first.role === 'figures' ? 'figures' : 'words' }, next: at + 1 };
  const kind = first.role === 'figures' ? 'figures' : 'words';
  const done = (value: number, scale: number, next: number): Reading => ({
    number: { start: first.start, end: tokens[next - 1].end, value: exact(value), mantissa: exact(value / scale), scale, kind },
    next,
  });
  const link = (left: number): string | null => between(text, tokens, left);

  if (first.role === 'part') {
    const scale = tokens[at + 1];
    if (scale === undefined || link(at) !== ' ' || (scale.role !== 'scale' && scale.role !== 'group')) return { number: null, next: at + 1 };
    const grouped = groupScale(tokens, at + 1, link);
    return done(first.value * grouped.value, grouped.value, grouped.next);
  }

  const bareScale = first.role === 'scale' && first.value >= MILLION;
  if (first.role === 'group' || first.role === 'abbreviation' || (bareScale && !isSingular(text, first))) return { number: null, next: at + 1 };
  if (bareScale) {
    const half = halfAfter(text, tokens, at, link);
    return half === null ? done(first.value, first.value, at + 1) : done(first.value * 1.5, first.value, half);
  }

  const below = readBelow(tokens, at, link);
  const mantissaIsWholeScale = tokens[below.next - 1].role === 'scale';
  const after = tokens[below.next];
  const joint = after === undefined ? null : link(below.next - 1);
  if (after === undefined || joint === null || !isScaleAfter(after, joint)) {
    return mantissaIsWholeScale ? done(below.value, MIL, below.next) : done(below.value, 1, below.next);
  }
  if (after.role === 'group') {
    const grouped = groupScale(tokens, below.next, link);
    return done(below.value * grouped.value, grouped.value, grouped.next);
  }
  const scale = after.value * (mantissaIsWholeScale && after.value === MILLION ? MIL : 1);
  let value = below.value * after.value;
  let next = below.next + 1;
  const half = halfAfter(text, tokens, below.next, link);
  if (half !== null) return done(value + after.value / 2, scale, half);
  const rest = remainder(tokens, next, after.value, link);
  if (rest !== null) {
    value += rest.value;
    next = rest.next;
  }
  return done(value, scale, next);
}

/** Most figures and cardinals have no part of a number beside them. */
function stands(token: NumberToken, next: NumberToken | undefined): boolean {
  return (token.role === 'figures' || token.role === 'number') && (next === undefined || next.start - token.end > LONGEST_JOINT);
}

/** « y tantos » */
const LONGEST_JOINT = 10;
const AND_MORE = /^y (?:pico|tant[oa]s|much[oa]s|algo)$/u;

type Link = (left: number) => string | null;

function readBelow(tokens: readonly NumberToken[], at: number, link: Link): Below {
  const atom = tokens[at].role === 'scale' ? { value: 1, next: at } : readAtom(tokens, at, link);
  const mil = tokens[atom.next];
  const joint = atom.next === at ? ' ' : link(atom.next - 1);
  if (mil === undefined || mil.role !== 'scale' || mil.value !== MIL || (joint !== ' ' && joint !== '')) return atom;
  const next = atom.next + 1;
  const low = tokens[next];
  const value = atom.value * MIL;
  // «un» after «mil» is an article («mil un»: 1001 is not written so in news).
  if (low === undefined || link(atom.next) !== ' ' || !(low.role === 'figures' || low.role === 'number') || isOne(low)) return { value, next };
  const rest = readAtom(tokens, next, link);
  const fits = low.role === 'figures' ? low.end - low.start === 3 && Number.isInteger(rest.value) : rest.value < MIL;
  return fits && Number.isInteger(atom.value) ? { value: value + rest.value, next: rest.next } : { value, next };
}

/** Figures, or cardinals that add up: hundreds, tens, «y», units. */
function readAtom(tokens: readonly NumberToken[], at: number, link: Link): Below {
  let value = tokens[at].value;
  let next = at + 1;
  if (tokens[at].role === 'figures') return { value, next };
  let last = value;
  for (let token = tokens[next]; token?.role === 'number'; token = tokens[next]) {
    const joint = link(next - 1);
    const adds = joint === ' ' ? last >= 100 && token.value < 100 : joint === ' y ' && last >= 30 && last < 100 && token.value < 10;
    if (!adds) break;
    value += token.value;
    last = token.value;
    next++;
  }
  return { value, next };
}

/** «un centenar de millones»: the group, times the millions that follow with «de». */
function groupScale(tokens: readonly NumberToken[], at: number, link: Link): Below {
  const group = tokens[at];
  const of = tokens[at + 1];
  if (group.role !== 'group' || of?.role !== 'scale' || link(at) !== ' de ') return { value: group.value, next: at + 1 };
  const scale = tokens[at + 2];
  if (of.value === MIL && scale?.role === 'scale' && link(at + 1) === ' ') return { value: group.value * MIL * scale.value, next: at + 3 };
  return { value: group.value * of.value, next: at + 2 };
}

/** «un millón y medio», «dos billones y medio»: the token after «medio». */
function halfAfter(text: string, tokens: readonly NumberToken[], scaleAt: number, link: Link): number | null {
  const half = tokens[scaleAt + 1];
  if (half?.role !== 'part' || link(scaleAt) !== ' y ') return null;
  const next = tokens[scaleAt + 2];
  // «dos millones y medio millón de acciones»: the half belongs to what follows.
  return next?.role === 'scale' && between(text, tokens, scaleAt + 1) === ' ' ? null : scaleAt + 2;
}

/** What a lower scale adds: «1 billón 200.000 millones», «un millón 200 mil», «2 millones 500.000». */
function remainder(tokens: readonly NumberToken[], at: number, scale: number, link: Link): Below | null {
  const atom = tokens[at];
  if (atom === undefined || link(at - 1) !== ' ' || !(atom.role === 'figures' || atom.role === 'number') || tokens[at - 1].role === 'abbreviation') return null;
  const below = readBelow(tokens, at, link);
  if (isOne(atom) && below.next === at + 1) return null;
  const after = tokens[below.next];
  if (scale > MILLION && after?.role === 'scale' && after.value < scale && after.value >= MILLION && link(below.next - 1) === ' ') {
    const value = below.value * after.value;
    return value < scale ? { value, next: below.next + 1 } : null;
  }
  return scale === MILLION && below.value >= MIL && below.value < scale ? below : null;
}

function isScaleAfter(token: NumberToken, joint: string): boolean {
  if (token.role === 'abbreviation') return joint === '' || joint === ' ';
  if (joint === AND_SOME) return token.role === 'scale' && token.value >= MILLION;
  return (token.role === 'scale' || token.role === 'group') && joint === ' ' ? true : token.role === 'scale' && joint === '';
}

/** «millón», «billón» alone stand for one («el millón y medio»); the plural alone is only a size. */
function isSingular(text: string, token: NumberToken): boolean {
  const last = text.charCodeAt(token.end - 1);
  return last === 0x6e || last === 0x4e;
}

function isOne(token: NumberToken): boolean {
  return token.role === 'number' && token.value === 1;
}

/** «cinco mil y pico millones» */
const AND_SOME = ' y pico ';

/** What stands between two tokens when it can belong to one number: '', ' ', ' y ', ' de ', ' y pico '; null for anything else. */
function between(text: string, tokens: readonly NumberToken[], left: number): string | null {
  const right = tokens[left + 1];
  if (right === undefined) return null;
  const from = tokens[left].end;
  const to = right.start;
  if (from === to) return '';
  const first = text.charCodeAt(from);
  const spaced = isSpace(first);
  if (to - from === 1) return spaced || (first === 0x0a && right.role === 'scale') ? ' ' : null;
  if (to - from > LONGEST_JOINT || !spaced || !isSpace(text.charCodeAt(to - 1))) return null;
  const inner = text.slice(from + 1, to - 1);
  if (inner === 'y' || inner === 'Y') return ' y ';
  if (inner === 'de' || inner === 'DE') return ' de ';
  if (inner.length >= 6 && AND_MORE.test(inner)) return AND_SOME;
  return to - from === 2 && isSpace(text.charCodeAt(from + 1)) ? ' ' : null;
}

/** Removes the dust of binary fractions: 6.6 × 1e9 = 6600000000, not 6599999999.999999. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
