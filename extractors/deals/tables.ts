import type { DealType, Money, Role } from '../../schemas/plain.js';
import { dealShapes } from '../../schemas/plain.js';
import type { Article, Range } from '../article.js';
import { inside } from '../ranges.js';
import { readCards } from './cards.js';
import { newEvent, type Event } from './event.js';
import { namedBy, type Entity, type Referent } from './phrase.js';
import { stateOfCell } from './cues.js';
import { finished, type StateTable } from './states/index.js';

/** What a column or a label says of its cells: a role, the amount, or the company that the type is about. */
type Slot = Role | 'subject' | 'amount' | 'valuation' | 'power';

/** Words of headings and labels («Quién pone el dinero», «Importe»), lower case; a heading may go on after them. */
const labels: readonly (readonly [Slot, readonly string[]])[] = [
  ['acquirer', ['comprador', 'compradora', 'adquirente', 'compra', 'quién compra', 'a quién', 'el que compra', 'el que firmó', 'nuevo dueño', 'nueva dueña', 'dueño nuevo', 'quién se la quedó', 'se la quedó', 'postor']],
  ['seller', ['vendedor', 'vendedora', 'vende', 'quién vende', 'antiguo dueño', 'dueño anterior']],
  ['target', ['activo', 'objetivo', 'adquirida', 'comprada', 'empresa comprada', 'empresa adquirida', 'compañía adquirida', 'vendida', 'empresa vendida', 'lo vendido', 'la empresa que se fue', 'la que se fue', 'presa']],
  ['investor', ['inversor', 'inversora', 'inversores', 'inversionista', 'inversionistas', 'quién pone el dinero', 'quién invierte', 'quién lidera', 'lidera', 'líder', 'líderes', 'fondo', 'fondos', 'principales inversores', 'firmantes', 'firman', 'pagan', 'quién puso', 'quién pone', 'quién pagó', 'quién entra', 'padrinos', 'capitalistas']],
  ['lender', ['prestamista', 'banco', 'bancos', 'acreedor', 'acreedores', 'quién presta']],
  ['developer', ['promotor', 'promotora', 'desarrollador', 'desarrolladora', 'quién construye', 'quién lo levanta', 'constructor del campus']],
  ['power', ['potencia', 'megavatios', 'gigavatios', 'mw', 'gw', 'capacidad']],
  ['borrower', ['prestatario', 'prestataria', 'deudor', 'deudora']],
  ['amount', ['importe', 'monto', 'cuantía', 'cantidad', 'precio', 'ronda', 'tamaño', 'capital', 'financiación', 'valor de la operación', 'inversión', 'inversión anunciada', 'inversión prevista', 'cifra', 'cuánto', 'dinero', 'millones', 'desembolso', 'coste', 'costo']],
  ['valuation', ['valoración', 'valuación']],
  ['subject', ['empresa', 'compañía', 'startup', 'start-up', 'firma', 'sociedad', 'nombre', 'quién', 'quién la recibe', 'quién recibe']],
];
const slotOf = new Map(labels.flatMap(([slot, words]) => words.map((word) => [word, slot] as const)));

/** Which type a table tells, by the roles among its headings, in order of preference. */
const typeByRole: readonly (readonly [Role, DealType])[] = [['acquirer', 'acquisition'], ['investor', 'investment'], ['lender', 'debt'], ['developer', 'infrastructure']];

/** A line of text that is not empty. */
export interface Line extends Range {
  readonly blankBefore: boolean;
}
/** A mention where it stands. */
export interface Placed extends Range {
  readonly entity: Entity;
}

interface Cell extends Range {
  readonly slot: Slot | null;
}

const MAX_COLUMNS = 7;
const MAX_HEADING = 45;

/** Deals told by tables that became lines («Empresa / Importe / Inversores», then a cell a line) and by labels («Comprador: X. Importe: N»). */
export function readTables(article: Article, entities: readonly Entity[], states: StateTable): Event[] {
  const lines = linesOf(article.text);
  const placed = entities.map((entity): Placed => ({ entity, start: entity.mention.start, end: entity.mention.end }));
  /** «Firmada; se desembolsa en mayo»: what became of it, when one of its cells says so. */
  const told = (event: Event): Event => withStateOfCells(event, article.text, states);
  const columns = columnTables(article.text, lines, placed).map(told);
  return [...columns, ...(columns.length ? [] : readCards(article.text, lines, placed, loans).map(told)), ...rowTables(article.text, lines, placed).map(told), ...labelled(article.text, lines, placed)];
}

/** What parts the cells of an entry, whatever table it stands in. */
const cellParting = /[\n\t/|→·(]/u;

function withStateOfCells(event: Event, text: string, states: StateTable): Event {
  const [{ start, end }] = event.evidence;
  for (const cell of text.slice(start, end).split(cellParting)) {
    const status = stateOfCell(cell, states);
    if (status) event.states = [{ status: status === 'completed' ? finished(event.type) : status, weight: 3 }];
  }
  return event;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim()) {
      lines.push({ start, end, blankBefore: blank });
      blank = false;
    } else {
      blank = true;
    }
    start = end + 1;
  }
  return lines;
}

/** «100 mdd de línea de crédito». */
const loans = /cr[eé]dito|pr[eé]stamo|deuda|bono/u;
/** What is given for nothing is no deal. */
const gifts = /subsidi|subvenci|(?<![\p{L}])becas?(?![\p{L}])/u;

/** What a heading says of its column; what stands behind a stroke or in brackets says more of the same («Compañía / Sector», «Monto (USD)»). */
function headingOf(text: string, line: Range): Slot | undefined {
  const heading = text.slice(line.start, line.end).toLowerCase();
  const more = heading.search(/[/(]/);
  return slotOf.get((more < 0 ? heading : heading.slice(0, more)).trim().replace(/[:.]$/, ''));
}

function columnTables(text: string, lines: readonly Line[], entities: readonly Placed[]): Event[] {
  const events: Event[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].blankBefore || headingOf(text, lines[i]) === undefined) continue;
    let end = i + 1;
    while (end < lines.length && !lines[end].blankBefore && end - i < MAX_COLUMNS) end++;
    const slots = lines.slice(i, end).map((line) => headingOf(text, line) ?? null);
    const short = lines.slice(i, end).every((line) => line.end - line.start <= MAX_HEADING);
    if (!short || slots.filter((slot) => slot !== null).length < 3) continue;
    let row = end;
    for (; row + slots.length <= lines.length; row += slots.length) {
      const cells = lines.slice(row, row + slots.length);
      if (cells.slice(1).some((line) => line.blankBefore) || !cells[0].blankBefore) break;
      const event = eventOf(cells.map((line, column) => ({ ...line, slot: slots[column]! })), entities, 'tables/columns');
      if (event) events.push(event);
    }
    i = row - 1;
  }
  return events;
}

/** What parts the cells of a row that stayed a line. */
const partings = [' / ', ' | ', ' → ', ' · ', '\t'];

function cellsOf(text: string, { start, end }: Range, parting: string): Range[] {
  const cells: Range[] = [];
  for (let from = start; from <= end;) {
    const at = text.indexOf(parting, from);
    const to = at < 0 || at >= end ? end : at;
    cells.push({ start: from, end: to });
    from = to + parting.length;
  }
  return cells;
}

/** «Empresa / Inversor / Monto», then a row a line. */
function rowTables(text: string, lines: readonly Line[], entities: readonly Placed[]): Event[] {
  const events: Event[] = [];
  for (let i = 0; i < lines.length; i++) {
    const parting = partings.find((sign) => text.slice(lines[i].start, lines[i].end).includes(sign));
    const heads = parting ? cellsOf(text, lines[i], parting) : [];
    if (!parting || heads.length < 2 || heads.some(({ start, end }) => end - start > MAX_HEADING)) continue;
    const slots = heads.map((head) => headingOf(text, head) ?? null);
    if (slots.filter((slot) => slot !== null).length < 2) continue;
    for (; i + 1 < lines.length; i++) {
      const cells = cellsOf(text, lines[i + 1], parting);
      if (cells.length < 2 || cells.length > slots.length + 1) break;
      if (gifts.test(text.slice(lines[i + 1].start, lines[i + 1].end).toLowerCase())) continue;
      const event = eventOf(cells.slice(0, slots.length).map((cell, column) => ({ ...cell, slot: slots[column] })), entities, 'tables/rows');
      if (event && (event.amount || event.parties.size > 1)) events.push(event);
    }
  }
  return events;
}

// bound: no more than 32 characters are tried from each beginning of a word.
const label = /(?<![\p{L}\p{N}])(\p{L}[\p{L} -]{2,30}): */gu;

/** Fewer labels on a line are no table. */
const LEAST_LABELS = 3;

function labelled(text: string, lines: readonly Line[], entities: readonly Placed[]): Event[] {
  const events: Event[] = [];
  for (const line of lines) {
    const source = text.slice(line.start, line.end);
    if (source.split(':', LEAST_LABELS + 1).length <= LEAST_LABELS) continue;
    const found = [...source.matchAll(label)].map((match) => ({ slot: slotOf.get(match[1].toLowerCase()), at: match.index, from: match.index + match[0].length }));
    const known = found.filter((one) => one.slot !== undefined);
    if (known.length < LEAST_LABELS) continue;
    const cells = known.map((one, i): Cell => ({ slot: one.slot!, start: line.start + one.from, end: line.start + (known[i + 1]?.at ?? source.length) }));
    const event = eventOf(cells, entities, 'tables/labels');
    if (event) events.push(event);
  }
  return events;
}

function eventOf(cells: readonly Cell[], entities: readonly Placed[], rule: string): Event | null {
  const type = typeByRole.find(([role]) => cells.some((cell) => cell.slot === role))?.[1];
  if (!type) return null;
  const parties = new Map<Role, Referent[]>();
  let amount: Money | null = null, valuation: Money | null = null, power: Event['power'] = null;
  for (const cell of cells) {
    if (cell.slot === null) continue;
    const held = inside(entities, cell).map(({ entity }) => entity);
    const money = held.find((entity) => entity.kind === 'money')?.mention;
    if (cell.slot === 'amount') amount ??= money ?? null;
    else if (cell.slot === 'valuation') valuation ??= money ?? null;
    else if (cell.slot === 'power') power ??= held.find((entity) => entity.kind === 'power')?.mention ?? null;
    else {
      const role = cell.slot === 'subject' ? dealShapes[type].payee : cell.slot;
      const referents = held.flatMap((entity): Referent[] => entity.kind === 'org' ? [namedBy(entity.mention)] : []);
      if (referents.length && !parties.has(role)) parties.set(role, [...new Map(referents.map((referent) => [referent.name, referent])).values()]);
    }
  }
  if (!parties.has(dealShapes[type].payee) && !parties.has(dealShapes[type].payer)) return null;
  const first = cells[0], last = cells.at(-1)!;
  return newEvent({
    type, parties, amount, valuation, power,
    states: [{ status: finished(type), weight: 1 }], evidence: [{ start: first.start, end: last.end }], trigger: { start: first.start, end: first.end }, rules: [rule],
  });
}
