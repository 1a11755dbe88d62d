import { foldWord } from '../numbers/characters.js';
import { findNumbers } from '../numbers/index.js';
import type { FoundNumber } from '../numbers/index.js';
import { tableCells, type Heading } from '../tables/index.js';
import { currencyAfter, currencyBefore, type SaidCurrency } from './currencies.js';
import type { Draft } from './draft.js';
import { MILLION } from './said.js';
import { isThing, isTime } from './words.js';

/** The unit of figures in a table: «millones de euros». */
interface MoneyUnit {
  readonly scale: number;
  readonly factor: number;
  /** Null: «(millones)», whose currency the rest of the article tells. */
  readonly currency: SaidCurrency | null;
}

/** money/table: the figures of a table whose heading has the unit, «(en millones de euros)», «Inversión (M€)», are amounts though they stand alone. */
export function fillTables(text: string, numbers: readonly FoundNumber[], drafts: readonly Draft[]): void {
  const cells = tableCells(text, numbers, headingOf);
  if (cells.length === 0) return;
  const units = new Map(cells.map(({ index, unit }) => [numbers[index], unit]));
  for (const draft of drafts) {
    const unit = units.get(draft.number);
    if (unit === undefined || draft.kind === 'money') continue;
    draft.kind = 'money';
    draft.scale = unit.scale;
    draft.factor = unit.factor;
    draft.inferred = unit.currency;
    draft.rule = 'money/table';
  }
}

/** Units that are no money. */
const OTHER = /^(?:%|[kMGT]?(?:Wh?[pe]?|VA?|B|bps)|\p{L}{2,5}vatios(?: hora)?|k?m[²2]?|t|uds?\.?|n[úu]m(?:ero|\.)?|n\.?º|puntos.*)$/iu;

function headingOf(heading: string): Heading<MoneyUnit> {
  return unitOf(heading) ?? (OTHER.test(heading) || isThing(foldWord(heading)) || isTime(foldWord(heading)) ? 'other' : null);
}

/** A heading is read like a figure: «millones de euros» as «1 millones de euros», «US$ millones» as «US$ 1 millones». */
function unitOf(heading: string): MoneyUnit | null {
  const plural = heading.replace(/^miles de (?=millones)|^miles de /iu, 'mil ');
  return readUnit(`1 ${plural}`) ?? readUnit(plural.replace(SIGN_FIRST, '$1 1 '));
}

// bound: a heading of at most 44 characters.
const SIGN_FIRST = /^(\S{0,3}[\p{Sc}/]\S{0,2}|[A-Z]{3}) /u;

function readUnit(written: string): MoneyUnit | null {
  const [number] = findNumbers({ text: written, sentences: [], publishedAt: null });
  if (number === undefined) return null;
  const before = currencyBefore(written, number.start);
  const mark = before ?? currencyAfter(written, number.end);
  if (mark === null && number.scale >= MILLION && number.end === written.length) return { scale: number.scale, factor: 1, currency: null };
  if (mark === null || (before === null ? number.start > 0 || mark.edge < written.length : mark.edge > 0 || number.end < written.length)) return null;
  return { scale: number.scale, factor: mark.factor, currency: mark.currency };
}
