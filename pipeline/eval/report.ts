import type { AnnotatedDocument } from '../../schemas/index.js';
import type { GoldArticle } from './gold.js';
import { measures, pairDeals, rates, score, type Pairing, type Scores } from './score.js';

/** A scored article: gold, text and what was read in it. */
export type Scored = GoldArticle & { readonly found: AnnotatedDocument };

/** Band of confidence and how many of its deals are right in type and parties; optional gold is left out. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly deals: number;
  readonly right: number;
}

export interface Report {
  readonly overall: Scores;
  /** Type + parties by deal type of the gold (recall) and of the answers (precision). */
  readonly byType: readonly { readonly type: string; readonly gold: number; readonly found: number; readonly right: number }[];
  readonly byArticle: readonly { readonly id: string; readonly gold: number; readonly found: number; readonly right: number }[];
  readonly byConfidence: readonly Band[];
}

const bands = [[0.9, 1], [0.8, 0.9], [0.7, 0.8], [0.6, 0.7], [0, 0.6]] as const;

/** Everything that `teletipo eval` prints, from articles already read. */
export function reportOf(articles: readonly Scored[]): Report {
  const pairs = articles.map((article) => ({ id: article.gold.id, pairs: pairDeals(article.gold.deals, article.found.deals).filter(({ gold }) => !gold?.optional) }));
  const all = pairs.flatMap((article) => article.pairs);
  const count = (some: readonly Pairing[]) => ({
    gold: some.filter(({ gold }) => gold).length, found: some.filter(({ found }) => found).length, right: some.filter(({ comparison }) => comparison.core).length,
  });
  const types = [...new Set(all.flatMap(({ gold, found }) => [gold?.type, found?.type].filter((type) => type !== undefined)))].sort();
  return {
    overall: score(articles),
    byType: types.map((type) => ({
      type,
      gold: all.filter(({ gold }) => gold?.type === type).length, found: all.filter(({ found }) => found?.type === type).length,
      right: all.filter(({ gold, comparison }) => gold?.type === type && comparison.core).length,
    })),
    byArticle: pairs.map(({ id, pairs: own }) => ({ id, ...count(own) })),
    byConfidence: bands.map(([from, to]) => {
      const inside = all.filter(({ found }) => found && confidence(found) >= from && (to === 1 ? confidence(found) <= 1 : confidence(found) < to));
      return { from, to, deals: inside.length, right: inside.filter(({ comparison }) => comparison.core).length };
    }),
  };
}

const confidence = (deal: object): number => 'confidence' in deal && typeof deal.confidence === 'number' ? deal.confidence : 0;

type Row = readonly string[];
const figure = (value: number): string => value.toFixed(3);

/** The tables of a report, each a head and rows. */
export function tablesOf(report: Report): { readonly title: string; readonly rows: readonly Row[] }[] {
  const { overall } = report;
  const share = (right: number, of: number): string => of ? figure(right / of) : '-';
  return [
    {
      title: `${overall.articles} articles`,
      rows: [['measure', 'precision', 'recall', 'F1', 'gold'], ...measures.map((name) => {
        const { precision, recall, f1, gold } = rates(overall.tallies[name]);
        return [name, figure(precision), figure(recall), figure(f1), String(gold)];
      })],
    },
    { title: 'by deal type', rows: [['type', 'gold', 'found', 'right'], ...report.byType.map(({ type, gold, found, right }) => [type, String(gold), String(found), String(right)])] },
    {
      title: 'by confidence (right in type and parties)',
      rows: [['confidence', 'deals', 'right', 'share'], ...report.byConfidence.map(({ from, to, deals, right }) => [`${from.toFixed(1)}-${to.toFixed(1)}`, String(deals), String(right), share(right, deals)])],
    },
  ];
}

/** The closing line: status, false deals, spans. */
export function closingOf({ overall: { status, falseDeals, wrongSpans } }: Report): string {
  return `status right on found deals: ${status.right} of ${status.found}; false deals in ${falseDeals.articles} articles without one: ${falseDeals.deals}; wrong spans: ${wrongSpans}`;
}

/** Rows in columns, first to the left, figures to the right. */
export function plainTable(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => column ? cell.padStart(widths[column] + 2) : cell.padEnd(widths[column])).join('')).join('\n');
}

export function markdownTable([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, column) => column ? '--:' : '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** What differs in one article, a line a deal. */
export function differencesOf({ gold, found }: Scored): string[] {
  return pairDeals(gold.deals, found.deals).flatMap(({ gold: wanted, found: got, comparison }) => {
    if (wanted?.optional || (comparison.strict && comparison.slots['status'][0])) return [];
    return [`  - gold  ${wanted ? dealLine(wanted) : 'nothing'}`, `    found ${got ? dealLine(got) : 'nothing'}`];
  });
}

function dealLine({ type, status, parties, amount, power }: NonNullable<Pairing['gold'] | Pairing['found']>): string {
  const sum = amount ? ` ${amount.qualifier} ${amount.value} ${amount.currency}` : '';
  return `${type}/${status} ${parties.map(({ role, name }) => `${role}:${name}`).join(' ')}${sum}${power ? ` ${power.gigawatts}GW` : ''}`;
}
