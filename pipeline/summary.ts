import { DealType } from '../schemas/index.js';
import { isSkipped, skipReasons, type Skipped, type SkipReason } from './skip.js';
import type { CheckedArticle } from './stages/validate.js';

/** What a run came to. Its size does not grow with the number of articles. */
export interface Tally {
  read: number;
  skipped: number;
  /** Articles that could not be read, and records that were left out as defects: what exit status 1 says. */
  failed: number;
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
  return { read: 0, skipped: 0, failed: 0, defects: 0, reasons: new Map(), languages: new Map(), notes: new Map(), deals: new Map() };
}

/** Counts one outcome. */
export function count(tally: Tally, outcome: CheckedArticle | Skipped): void {
  for (const note of (isSkipped(outcome) ? outcome.article : outcome)?.notes ?? []) add(tally.notes, note, outcome.place);
  if (isSkipped(outcome)) {
    tally.skipped++;
    if (skipReasons[outcome.skipped].failed) tally.failed++;
    if (outcome.skipped === 'language') add(tally.languages, outcome.language, `${outcome.place} ${outcome.languageConfidence.toFixed(2)}`);
    add(tally.reasons, outcome.skipped, outcome.place);
    return;
  }
  tally.read++;
  tally.defects += outcome.defects.length;
  if (outcome.defects.length > 0) tally.failed++;
  for (const { type } of outcome.record.deals) tally.deals.set(type, (tally.deals.get(type) ?? 0) + 1);
}

function add(groups: Map<string, Group>, key: string, name: string): void {
  const group = groups.get(key) ?? { count: 0, named: [] };
  group.count++;
  if (group.named.length < NAMED) group.named.push(name);
  groups.set(key, group);
}

/** The closing summary, a few lines: articles read, skipped and why, deals by type. */
export function summaryOf(tally: Tally): string {
  const total = [...tally.deals.values()].reduce((sum, number) => sum + number, 0);
  const types = DealType.options.filter((type) => tally.deals.has(type)).map((type) => `${type} ${tally.deals.get(type)}`);
  return [
    `${plural(tally.read + tally.skipped, 'article')}: ${tally.read} read, ${tally.skipped} skipped`,
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
