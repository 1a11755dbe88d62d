import { isDigit } from './characters.js';

/** A figure as it is printed: its groups of digits and what parts them. */
export interface Figure {
  readonly end: number;
  /** NaN while only the article can tell whether the one mark parts thousands or decimals. */
  readonly value: number;
  readonly mark: Mark;
  /** What the shape of this figure tells of the marks of the article. */
  readonly vote: Vote;
}

type Mark = '' | '.' | ',' | "'" | ' ';
/** The mark of decimals that a figure gives away: «1,5» and «1.000» say comma, «4.5» and «10,000» say point. */
type Vote = '' | ',' | '.';

const SPACES = /[ \u00a0\u2009\u202f]/;
// Spaces part thousands only in full groups of three after one to three digits, so that «en 2026 300 personas» stays two numbers.
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?![\d\p{L}%]|[.]\d|[ \u00a0\u2009\u202f]\d)(?:,\d{1,3}(?!\d))?/uy;
const PLAIN = /\d{1,15}(?:[.,'’]\d{1,15}){0,5}/y;

/** Marks and spaces that may go on with a figure. */
const MARKS = new Set(['.', ',', "'", '’', ' ', '\u00a0', '\u2009', '\u202f']);
const LONGEST = 15;

/** Where the digits end, as far as it matters: one more than the longest figure has. */
function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end - from <= LONGEST && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Reads the figure that starts at `start`, or null if it is no number (an IP address, a date with dots, a version). */
export function figureAt(text: string, start: number): Figure | null {
  const digits = endOfDigits(text, start);
  const goesOn = isDigit(text.charCodeAt(digits + 1)) && MARKS.has(text[digits]);
  if (digits - start <= LONGEST && !goesOn) return { end: digits, value: Number(text.slice(start, digits)), mark: '', vote: '' };
  SPACED.lastIndex = start;
  const spaced = SPACED.exec(text)?.[0];
  if (spaced !== undefined) {
    const [whole = '', decimals = ''] = spaced.split(',');
    return { end: start + spaced.length, value: Number(`${digitsOf(whole)}.${decimals}`), mark: ' ', vote: ',' };
  }
  PLAIN.lastIndex = start;
  const raw = PLAIN.exec(text)![0];
  return shapeOf(raw.replaceAll('’', "'"), start + raw.length);
}

function shapeOf(raw: string, end: number): Figure | null {
  if (!/\D/.test(raw)) return { end, value: Number(raw), mark: '', vote: '' };
  const groups = raw.split(/[.,']/);
  const marks = [...raw].filter((char) => char === '.' || char === ',' || char === "'") as Mark[];
  const mark = marks.at(-1) ?? '';
  const last = groups.at(-1)!;
  const head = groups.slice(0, -1);
  const headIsGrouped = head[0].length <= 3 && head.slice(1).every((group) => group.length === 3);
  const headMark = marks[0];
  if (marks.length > 1) {
    if (!headIsGrouped) return null;
    if (marks.every((each) => each === headMark)) {
      return last.length === 3 ? { end, value: Number(groups.join('')), mark, vote: votedByThousands(mark) } : null;
    }
    if (headMark === "'") return last.length === 3 ? { end, value: Number(groups.join('')), mark, vote: votedByThousands(mark) } : null;
    if (marks.slice(0, -1).some((each) => each !== headMark)) return null;
    return { end, value: Number(`${head.join('')}.${last}`), mark, vote: votedByDecimals(mark) };
  }
  if (last.length !== 3 || head[0].length > 3 || /^0\d*$/.test(head[0]) || mark === "'") {
    return { end, value: Number(`${head[0]}.${last}`), mark, vote: votedByDecimals(mark) };
  }
  // «10.000», «46.500», «189.990»: nobody writes three decimals that end in two noughts, or after hundreds.
  if (last.endsWith('00') || head[0].length === 3) return { end, value: Number(groups.join('')), mark, vote: votedByThousands(mark) };
  // «5,850 millones»: a nought behind two decimals would say nothing.
  if (last.endsWith('0')) return { end, value: Number(groups.join('')), mark, vote: '' };
  return { end, value: Number.NaN, mark, vote: '' };
}

function votedByThousands(mark: Mark): Vote {
  return mark === '.' ? ',' : mark === ',' ? '.' : '';
}

function votedByDecimals(mark: Mark): Vote {
  return mark === '.' || mark === ',' ? mark : '';
}

/** The mark of decimals in an article, by the figures whose shape tells; '' when none does. */
export function decimalMark(votes: Readonly<Record<',' | '.', number>>): Vote {
  return votes[','] === votes['.'] ? '' : votes[','] > votes['.'] ? ',' : '.';
}

/** The value of «4.125» or «4,125»: the article's other figures decide; without them both part thousands. */
export function ambiguousValue(raw: string, mark: string, decimals: Vote): number {
  return Number(raw.replace(mark, mark === decimals ? '.' : ''));
}

function digitsOf(spaced: string): string {
  return spaced.split(SPACES).join('');
}
