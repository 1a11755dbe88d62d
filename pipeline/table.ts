import { dealShapes, type Deal, type Qualifier } from '../schemas/plain.js';
import { isSkipped, type Skipped } from './skip.js';
import type { CheckedArticle } from './stages/validate.js';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly of: (deal: Deal, article: CheckedArticle) => string;
}

const columns: readonly Column[] = [
  { title: 'WHO', width: 24, of: (deal) => sides(deal).payers.join(', ') || '–' },
  { title: 'TO WHOM', width: 24, of: (deal) => sides(deal).others.join(', ') || '–' },
  { title: 'HOW MUCH', width: 26, of: howMuch },
  { title: 'WHAT FOR', width: 14, of: (deal) => deal.type },
  { title: 'STATE', width: 11, of: (deal) => deal.status },
  { title: 'CONF', width: 4, of: (deal) => deal.confidence.toFixed(2) },
  { title: 'WHERE IT IS SAID', width: 22, of: (deal, article) => place(deal, article) },
];
const GAP = 2;
const FIXED = columns.reduce((sum, { width }) => sum + width + GAP, 0);
const LEAST_QUOTE = 30;
/** Where the output is no terminal, so that it is the same everywhere. */
const USUAL_WIDTH = 200;

/** The heading of the table. */
export function tableHead(width?: number): string {
  return line(columns.map((column) => [column.title, column.width] as const), '', quoteWidth(width));
}

/** The deals of one article, a row each, closing with the words that say it. */
export function tableRows(outcome: CheckedArticle | Skipped, width?: number): string {
  if (isSkipped(outcome)) return '';
  return outcome.record.deals.map((deal) => line(
    columns.map((column) => [column.of(deal, outcome), column.width] as const),
    `«${deal.evidence[0]?.text.replace(/\s+/g, ' ') ?? ''}»`, quoteWidth(width),
  )).join('');
}

const quoteWidth = (width = USUAL_WIDTH): number => Math.max(LEAST_QUOTE, width - FIXED - 1);

function line(cells: readonly (readonly [string, number])[], quote: string, room: number): string {
  const fixed = cells.map(([text, width]) => fit(text, width).padEnd(width + GAP)).join('');
  return `${(fixed + fit(quote, room)).trimEnd()}\n`;
}

function fit(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

function sides(deal: Deal): { payers: string[]; others: string[] } {
  const { payer, payee } = dealShapes[deal.type];
  const first = deal.parties[0];
  const pays = (party: Deal['parties'][number]): boolean => (payer === payee ? party === first : party.role === payer);
  return {
    payers: deal.parties.filter(pays).map((party) => party.name),
    others: deal.parties.filter((party) => !pays(party)).map((party) => party.name),
  };
}

const SIGNS: Readonly<Record<Qualifier, string>> = { exact: '', approximate: '~', at_least: '≥', at_most: '≤', range: '', magnitude: '≥' };

function howMuch(deal: Deal): string {
  const { amount, power, stakePercent, chips } = deal;
  const facts = [
    amount && `${SIGNS[amount.qualifier]}${short(amount.value)}${amount.upper === undefined ? '' : `–${short(amount.upper)}`} ${amount.currency}`,
    stakePercent === null ? null : `${stakePercent} %`,
    power && `${SIGNS[power.qualifier]}${power.gigawatts}${power.upper === undefined ? '' : `–${power.upper}`} GW`,
    ...chips.map((chip) => [chip.quantity === null ? '' : short(chip.quantity), chip.product].filter(Boolean).join(' ')),
  ].filter((fact) => fact !== null);
  return facts.join(' · ') || '–';
}

const UNITS = [[1e12, ' tn'], [1e9, ' bn'], [1e6, ' m'], [1e3, ' k']] as const;

/** 1.2e10 is «12 bn»: English short scale, four figures. */
function short(value: number): string {
  const [size, unit] = UNITS.find(([least]) => value >= least) ?? [1, ''];
  return `${Number((value / size).toPrecision(4))}${unit}`;
}

function place(deal: Deal, article: CheckedArticle): string {
  const start = deal.evidence[0]?.start ?? 0;
  const text = `${article.place}:${article.text.slice(0, start).split('\n').length}`;
  const characters = [...text];
  // The end of a path says more than its beginning.
  return characters.length <= 22 ? text : `…${characters.slice(-21).join('')}`;
}
