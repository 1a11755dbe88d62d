import type { Range } from '../article.js';
import { inside } from '../ranges.js';
import { newEvent, type Event } from './event.js';
import { namedBy, type Referent } from './phrase.js';
import type { Line, Placed } from './tables.js';

/** Blocks in a row from which on they are the entries of a list. */
const ENOUGH = 3;
const LINES = { least: 3, most: 5 };
const MAX_LINE = 80;
/** Kinds that pay for the companies of such a list; one entry may well have none of them. */
const payers: ReadonlySet<string> = new Set(['fund', 'bank']);

/**
 * The entries of a round-up that has no headings: blocks of a few short lines, the company alone on the first, the amount on one, who pays on another.
 * @param lines of the article, in order
 * @param loans words that tell a loan from a round («línea de crédito»)
 */
export function readCards(text: string, lines: readonly Line[], placed: readonly Placed[], loans: RegExp): Event[] {
  const events: Event[] = [];
  let run: Event[] = [];
  let paid = 0;
  const close = (): void => {
    if (run.length >= ENOUGH && paid > 1) events.push(...run.filter((event) => event.amount || event.parties.size > 1));
    run = [];
    paid = 0;
  };
  for (const block of blocksOf(lines)) {
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
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.blankBefore) blocks.push([line]);
    else blocks.at(-1)!.push(line);
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
  const referents = (backing?.entities ?? []).flatMap((entity): Referent[] => entity.kind === 'org' && entity.mention.name !== company.mention.name ? [namedBy(entity.mention)] : []);
  return newEvent({
    type: loan ? 'debt' : 'investment', parties: new Map([[loan ? 'borrower' : 'investee', [namedBy(company.mention)]], ...(referents.length ? [[loan ? 'lender' : 'investor', referents] as const] : [])]),
    amount: money?.kind === 'money' ? money.mention : null,
    states: [{ status: 'completed', weight: 1 }], evidence: [{ start: head.start, end: rest.at(-1)!.end }], trigger: { start: head.start, end: head.end },
    rules: ['tables/cards'],
  });
}
