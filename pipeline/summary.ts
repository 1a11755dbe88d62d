import { DealType } from '../schemas/index.js';
import type { Result } from './results.js';
import { skipReasons, type SkipReason } from './skip.js';

/** What a run came to; articles read are those extracted, skipped and failed together. Its size does not grow with their number. */
export interface Tally {
  extracted: number;
  /** Articles that are not for this run, such as those in another language. */
  skipped: number;
  /** Articles that could not be read. */
  failed: number;
  /** Records that were left out because they broke their schema. */
  defects: number;
  readonly reasons: Map<string, Group>;
  readonly languages: Map<string, Group>;
  readonly notes: Map<string, Group>;
  readonly deals: Map<DealType, number>;
}

interface Group {
  count: number;
  /** The first few, by name. */
  readonly named: string[];
}

const NAMED = 20;

/** An empty tally. */
export function newTally(): Tally {
  return { extracted: 0, skipped: 0, failed: 0, defects: 0, reasons: new Map(), languages: new Map(), notes: new Map(), deals: new Map() };
}

/** Counts one article. */
export function count(tally: Tally, { place, notes, deals, defects, left }: Result): void {
  for (const note of notes) add(tally.notes, note, place);
  if (left) {
    if (skipReasons[left.reason].failed) tally.failed++;
    else tally.skipped++;
    if (left.reason === 'language') add(tally.languages, left.language, `${place} ${left.languageConfidence.toFixed(2)}`);
    add(tally.reasons, left.reason, place);
    return;
  }
  tally.extracted++;
  tally.defects += defects.length;
  for (const type of deals) tally.deals.set(type, (tally.deals.get(type) ?? 0) + 1);
}

function add(groups: Map<string, Group>, key: string, name: string): void {
  const group = groups.get(key) ?? { count: 0, named: [] };
  group.count++;
  if (group.named.length < NAMED) group.named.push(name);
  groups.set(key, group);
}

/** The closing summary, a few lines: what became of the articles read, why some were left out, deals by type. */
export function summaryOf(tally: Tally): string {
  const total = [...tally.deals.values()].reduce((sum, number) => sum + number, 0);
  const types = DealType.options.filter((type) => tally.deals.has(type)).map((type) => `${type} ${tally.deals.get(type)}`);
  return [
    `${plural(tally.extracted + tally.skipped + tally.failed, 'article')} read: ${tally.extracted} extracted, ${tally.skipped} skipped, ${tally.failed} failed`,
    ...(Object.keys(skipReasons) as SkipReason[]).flatMap((reason) => reasonLine(tally, reason)),
    ...[...tally.notes].map(([note, group]) => `  ${note}: ${group.count} (${names(group)})`),
    ...(tally.defects > 0 ? [`  records left out as defects: ${tally.defects}`] : []),
    `${plural(total, 'deal')}${types.length > 0 ? `: ${types.join(', ')}` : ''}`,
  ].join('\n') + '\n';
}

function reasonLine(tally: Tally, reason: SkipReason): string[] {
  const group = tally.reasons.get(reason);
  if (!group) return [];
  const { label, advice } = skipReasons[reason];
  if (reason !== 'language') return [`  ${label}: ${group.count} (${names(group)})`];
  const languages = [...tally.languages].map(([language, each]) => `${language} ${each.count} (${names(each)})`);
  return [`  ${label}: ${group.count}: ${languages.join(', ')}; ${advice}`];
}

function names({ count: all, named }: Group): string {
  return all > named.length ? `${named.join(', ')}, and ${all - named.length} more` : named.join(', ');
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
