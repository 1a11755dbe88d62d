import { innermostOf, isMark, isNoun, type Mark, type NounPhrase, type Unit } from './phrase.js';

/** What stands between two dashes or brackets, with its opening mark; `before` is the unit that it follows (none: it opens the sentence). */
export interface Nested {
  readonly before: Unit | undefined;
  readonly units: readonly Unit[];
}

/** The line of a sentence, and what is told beside it. */
export interface Line {
  readonly line: readonly Unit[];
  readonly nested: readonly Nested[];
}

/**
 * «X —que cerró el año en pérdidas— pagará», «la compra (así la llama) de Y»: the line goes on behind the aside as if it were not there. What an aside
 * holds may hold asides of its own.
 */
export function withoutNested(units: readonly Unit[]): Line {
  const closing = pairsOf(units);
  if (!closing.size) return { line: units, nested: [] };
  const line: Unit[] = [];
  const nested: Nested[] = [];
  for (let at = 0; at < units.length; at++) {
    const close = closing.get(at);
    if (close === undefined) {
      line.push(units[at]);
      continue;
    }
    nested.push({ before: line.at(-1), units: units.slice(at, close) });
    at = close;
    const rest = units[close + 1];
    const noun = line.at(-1);
    if (isNoun(noun) && isNoun(rest) && belongsTo(rest, noun)) {
      innermostOf(noun).complements.push(rest);
      at++;
    }
  }
  return { line, nested };
}

/**
 * nested/who: «las dos operadoras —Orange y MásMóvil— se fusionan», «el comprador (KKR) pagará»: names between dashes or brackets say who the noun before them is,
 * as between commas.
 */
export function namesInLine(units: readonly Unit[]): readonly Unit[] {
  const closing = pairsOf(units);
  const inLine = new Set([...closing].flatMap(([open, close]) => (saysWho(units[open - 1], units.slice(open + 1, close)) ? [open, close] : [])));
  if (!inLine.size) return units;
  return units.flatMap((unit, at): Unit[] => !inLine.has(at) ? [unit] : isMark(units[at + 1], 'comma') ? [] : [{ ...(unit as Mark), mark: 'comma', lower: ',' }]);
}

function saysWho(before: Unit | undefined, inside: readonly Unit[]): boolean {
  const [first] = inside;
  return isNoun(before) && !before.entities.length && before.classes.size > 0 && isNoun(first) && first.preposition === null
    && inside.every((unit) => (isNoun(unit) ? unit.entities.length > 0 && unit.entities.every(({ kind }) => kind === 'org') : isMark(unit, 'comma') || isMark(unit, 'conjunction')));
}

/** «el suministro —el mayor de España— de Y». */
const belongsTo = (rest: NounPhrase, noun: NounPhrase): boolean => rest.preposition === 'de' && noun.classes.size > 0 && noun.entities.length === 0;

/** Where each aside closes, by where it opens. */
function pairsOf(units: readonly Unit[]): Map<number, number> {
  const closing = new Map<number, number>();
  const brackets: number[] = [];
  /** The dash that waits for its other, inside each of the open brackets. */
  const dashes: (number | undefined)[] = [undefined];
  for (const [at, unit] of units.entries()) {
    if (isMark(unit, 'open')) {
      brackets.push(at);
      dashes.push(undefined);
    } else if (isMark(unit, 'close') && brackets.length) {
      closing.set(brackets.pop()!, at);
      dashes.pop();
    } else if (isMark(unit, 'dash')) {
      const open = dashes[dashes.length - 1];
      if (open !== undefined && canClose(units, at)) {
        closing.set(open, at);
        dashes[dashes.length - 1] = undefined;
      } else if (canOpen(units, at)) {
        dashes[dashes.length - 1] = at;
      }
    }
  }
  return closing;
}

const after = new Set<Mark['mark']>(['comma', 'semicolon', 'colon', 'close', 'other']);
const touchesBefore = (units: readonly Unit[], at: number): boolean => at > 0 && units[at - 1].end === units[at].start;
const touchesAfter = (units: readonly Unit[], at: number): boolean => {
  const next = units.at(at + 1);
  return next?.start === units[at].end && !(next.unit === 'mark' && after.has(next.mark));
};

/** «Madrid-Lisboa» is no aside, nor is what the dash of a dialogue opens. */
const canOpen = (units: readonly Unit[], at: number): boolean => at > 0 && !touchesBefore(units, at);
const canClose = (units: readonly Unit[], at: number): boolean => !touchesAfter(units, at);
