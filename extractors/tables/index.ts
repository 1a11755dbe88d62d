import type { Range } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
import { firstFrom } from '../ranges.js';

/** A figure of a table, by its index among the numbers of the article, and the unit that a heading gives it. */
export interface Cell<Unit> {
  readonly index: number;
  readonly unit: Unit;
}

/** What a heading tells of its figures: their unit, `other` if it is one that is not sought, null if it tells none. */
export type Heading<Unit> = Unit | 'other' | null;

/** A line of the article without the spaces around it. */
interface Line extends Range {
  readonly text: string;
}

/** The headings that hold at a line of the article. */
interface Headings<Unit> {
  /** Of the whole table: «(en millones de euros)». */
  whole: Heading<Unit>;
  /** Of the columns, as they lie beside each other in a line, or below each other in a block. */
  inLine: readonly Heading<Unit>[];
  inBlock: readonly Heading<Unit>[];
}

/** Longer lines are prose; those of the tables that this was tried on are half as long. */
const LONGEST = 90;

const HINT = /[([]|(?:^|\p{L} )en \p{L}/iu;
// bound: one line of at most LONGEST characters.
const IN_BRACKETS = /[([]([^()[\]\d]{1,44})[)\]]/u;
const OF_ALL = /^[^\p{L}\d]{0,3}(?:(?:cifras|datos|importes|montos|valores|cantidades|cuentas|saldos|todo|expresad[oa]s?)(?: \p{L}{2,12}){0,3} )?en ([^\d,;:()[\]]{1,40})(?:[,;:)\]][^\d]*)?\.?$/iu;
/** Words of a heading that say nothing of the unit. */
const LEAD = /^(?:(?:cifras|datos|importes|montos|valores|todo) )?(?:expresad[oa]s? )?(?:en )?/iu;
/** The cells of a row that fills one line. */
const BETWEEN_CELLS = /\s*[|\t]\s*|\s{2,}/u;
/** A cell of figures, as they are or with «vs.», «est.», «cerca de». */
const BARE = /^[^\p{L}]*(?:(?:vs|est|n|d|cerca|unos|más|menos|de|aprox|hasta)(?:[^\p{L}]+|$)){0,4}$/iu;
/** Heads of columns tell years and quarters, no other figures. */
const TIMES = /(?<!\d)(?:(?:19|20)\d\d|[TQ]?\d[TQ]?)(?!\d)/gu;
/** What follows a figure that says of itself what it counts. */
const OWN_UNIT = /^ ?(?:[%ºª]|(?!vs|est)\p{L})/iu;

/**
 * The figures of tables that leave their unit to a heading: of the whole table («(en millones de euros)»), of a row («Potencia (MW)»), of a
 * column. Tables come as lines: a row a line, with signs between its cells, or a cell a line, with blank lines between rows that have columns.
 * @param unitOf what the words of a heading tell
 */
export function tableCells<Unit>(text: string, numbers: readonly FoundNumber[], unitOf: (heading: string) => Heading<Unit>): Cell<Unit>[] {
  if (!text.includes('\n')) return [];
  const headings: Headings<Unit> = { whole: null, inLine: [], inBlock: [] };
  const cells: Cell<Unit>[] = [];
  const fill = ({ start, end }: Range, unit: Heading<Unit>): void => {
    if (unit === null || unit === 'other') return;
    for (let index = firstFrom(numbers, start); index < numbers.length && numbers[index].end <= end; index++) if (isBare(text, numbers[index])) cells.push({ index, unit });
  };
  for (const block of blocksOf(text)) {
    if (headings.whole === null && !headings.inLine.length && !headings.inBlock.length && !block.some((line) => line.text.length <= LONGEST && HINT.test(line.text))) continue;
    const columns = columnsOf(block, unitOf);
    if (columns !== null) headings.inBlock = columns;
    else if (headings.inBlock.length > 0 && block.length === headings.inBlock.length) block.forEach((line, i) => { if (BARE.test(line.text)) fill(line, headings.inBlock[i]); });
    else readRows(block, headings, unitOf, fill);
  }
  return cells;
}

/** The headings of columns that lie below each other, a line each; null if the block is none. */
function columnsOf<Unit>(block: readonly Line[], unitOf: (heading: string) => Heading<Unit>): Heading<Unit>[] | null {
  if (block.length < 3 || block.some(({ text }) => /\d/.test(text.replace(TIMES, '')))) return null;
  const columns = block.map(({ text }) => headingIn(text, unitOf));
  return columns.some((unit) => unit !== null) ? columns : null;
}

/** Rows one after another: label and figures in a line, or in lines of their own. */
function readRows<Unit>(block: readonly Line[], headings: Headings<Unit>, unitOf: (heading: string) => Heading<Unit>, fill: (place: Range, unit: Heading<Unit>) => void): void {
  let row: Heading<Unit> = null;
  for (const [i, line] of block.entries()) {
    const { text } = line;
    if (text.length > LONGEST) {
      [headings.whole, headings.inLine, headings.inBlock, row] = [null, [], [], null];
      continue;
    }
    const cells = cellsOf(line);
    if (cells.length > 2 && cells.length === headings.inLine.length) {
      cells.forEach((cell, column) => { fill(cell, headings.inLine[column]); });
      continue;
    }
    const columns = cells.length > 2 && !cells.some((cell) => BARE.test(cell.text)) ? cells.map((cell) => headingIn(cell.text, unitOf)) : [];
    if (columns.some((unit) => unit !== null)) {
      headings.inLine = columns;
      continue;
    }
    const all = OF_ALL.exec(text);
    const named = all === null ? null : unitOf(all[1]);
    if (named !== null) {
      headings.whole = named;
      row = null;
      continue;
    }
    const own = headingIn(text, unitOf);
    const label = !BARE.test(text);
    if (label) row = own ?? (labelsOther(text, unitOf) ? 'other' : headings.whole);
    // «Resultados (en millones de euros)» above the labels of rows.
    if (own !== null && own !== 'other' && !/\d/.test(text) && !BARE.test(block[i + 1]?.text ?? '')) headings.whole = own;
    fill(line, label ? row : row ?? headings.whole);
  }
}

/** What the brackets of a label tell: «Inversión (en M€)». */
function headingIn<Unit>(label: string, unitOf: (heading: string) => Heading<Unit>): Heading<Unit> {
  const words = IN_BRACKETS.exec(label)?.[1];
  return words === undefined ? null : unitOf(words.replace(LEAD, ''));
}

/** «Empleados: 1.200» */
function labelsOther<Unit>(label: string, unitOf: (heading: string) => Heading<Unit>): boolean {
  const word = /\p{L}+/u.exec(label);
  return word !== null && unitOf(word[0]) === 'other';
}

function cellsOf({ start, text }: Line): Line[] {
  let from = 0;
  return text.split(BETWEEN_CELLS).map((cell) => {
    const at = text.indexOf(cell, from);
    from = at + cell.length;
    return { start: start + at, end: start + from, text: cell };
  });
}

/** Runs of lines that no blank line parts. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (trimmed) blocks.at(-1)!.push({ start, end: start + trimmed.length, text: trimmed });
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
    at = end + 1;
  }
  return blocks;
}

/** A figure that is no year and says of itself neither what it counts nor its scale. */
function isBare(text: string, { kind, scale, value, start, end }: FoundNumber): boolean {
  const isYear = end - start === 4 && value >= 1900 && value < 2100;
  return kind === 'figures' && scale === 1 && !isYear && !OWN_UNIT.test(text.slice(end, end + 5));
}
