import type { Article, Range } from '../article.js';
import { inside } from '../ranges.js';
import type { Event } from './event.js';
import type { Entity, Referent } from './phrase.js';

/** Blocks in a row from which on they are the entries of a list. */
const ENOUGH = 3;
const LINES = { least: 3, most: 5 };
const MAX_LINE = 80;
/** Kinds that pay for the companies of such a list; one entry may well have none of them. */
const payers: ReadonlySet<string> = new Set(['fund', 'bank']);

interface Placed extends Range {
  readonly entity: Entity;
}

/**
 * The entries of a round-up that has no headings: blocks of a few short lines, the company alone on the first, the amount on one, who pays on another.
 * @param loans words that tell a loan from a round («línea de crédito»)
 */
export function readCards({ text }: Article, entities: readonly Entity[], loans: RegExp): Event[] {
  const placed = entities.map((entity): Placed => ({ entity, start: entity.mention.start, end: entity.mention.end }));
  const events: Event[] = [];
  let run: Event[] = [];
  let paid = 0;
  const close = (): void => {
    if (run.length >= ENOUGH && paid > 1) events.push(...run.filter((event) => event.amount || event.parties.size > 1));
    run = [];
    paid = 0;
  };
  for (const block of blocksOf(text)) {
    // Prose ends the list; an entry whose company nobody knows does not.
    if (!isCard(block)) close();
    const event = isCard(block) ? cardOf(text, block, placed, loans) : null;
    if (!event) continue;
    run.push(event);
    const backers = event.parties.get('investor') ?? event.parties.get('lender') ?? [];
    if (backers.some(({ mention }) => payers.has(mention.entry?.kind ?? ''))) paid++;
  }
  close();
  return events;
}

/** The lines between two empty ones. */
function blocksOf(text: string): Range[][] {
  const blocks: Range[][] = [[]];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim()) blocks.at(-1)!.push({ start, end });
    else if (blocks.at(-1)!.length) blocks.push([]);
    start = end + 1;
  }
  return blocks;
}

const isCard = (lines: readonly Range[]): boolean => lines.length >= LINES.least && lines.length <= LINES.most && lines.every(({ start, end }) => end - start <= MAX_LINE);

function cardOf(text: string, lines: readonly Range[], entities: readonly Placed[], loans: RegExp): Event | null {
  const [head, ...rest] = lines;
  const [company, ...others] = inside(entities, head).map(({ entity }) => entity);
  const alone = text.slice(head.start, head.end).trim();
  if (company?.kind !== 'org' || others.length || !alone.startsWith(company.mention.text) || !/^(?: ?[/(].*)?$/u.test(alone.slice(company.mention.text.length))) return null;
  const held = rest.map((line) => ({ line, entities: inside(entities, line).map(({ entity }) => entity) }));
  const at = held.findIndex((one) => one.entities.some(({ kind }) => kind === 'money'));
  const money = held[at]?.entities.find(({ kind }) => kind === 'money');
  // Who pays stands next to the amount; a name further on is in a remark.
  const beside = held.filter((_, line) => at < 0 || Math.abs(line - at) === 1);
  const backing = beside.find((one) => one.entities.some(({ kind }) => kind === 'org'));
  if (at < 0 && !backing) return null;
  const loan = [held[at], ...beside.filter((one) => one !== backing)].some((one) => one !== undefined && loans.test(text.slice(one.line.start, one.line.end).toLowerCase()));
  const referents = (backing?.entities ?? []).flatMap((entity): Referent[] => entity.kind === 'org' && entity.mention.name !== company.mention.name ? [{ name: entity.mention.name, mention: entity.mention, named: true, at: entity.mention }] : []);
  const payee: Referent = { name: company.mention.name, mention: company.mention, named: true, at: company.mention };
  return {
    type: loan ? 'debt' : 'investment', parties: new Map([[loan ? 'borrower' : 'investee', [payee]], ...(referents.length ? [[loan ? 'lender' : 'investor', referents] as const] : [])]),
    amount: money?.kind === 'money' ? money.mention : null, valuation: null, stakePercent: null, power: null, chips: [], duration: null,
    states: [{ status: 'completed', weight: 1 }], evidence: [{ start: head.start, end: rest.at(-1)!.end }], trigger: { start: head.start, end: head.end },
    distinct: false, continues: null, belief: null, rules: ['tables/cards'],
  };
}
