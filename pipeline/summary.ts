import { lazily, type Made } from '../schemas/lazy.js';
import { dealTypes } from '../schemas/plain.js';
import type { Result } from './results.js';
import { skipReasons, type SkipReason } from './skip.js';

const Group = lazily((z) => z.strictObject({
  count: z.number(),
  /** The first few, by name. */
  named: z.array(z.string()),
}));
type Group = Made<typeof Group>;
type Groups = Record<string, Group>;

/** What a run came to; articles read are those extracted, skipped and failed together. Its size does not grow with their number. */
export const TallyJson = lazily((z) => z.strictObject({
  extracted: z.number(),
  /** Articles that are not for this run, such as those in another language. */
  skipped: z.number(),
  /** Articles that could not be read. */
  failed: z.number(),
  /** Records that were left out because they broke their schema. */
  defects: z.number(),
  /** By reason, language, note and type of deal. */
  reasons: z.record(z.string(), Group()),
  languages: z.record(z.string(), Group()),
  notes: z.record(z.string(), Group()),
  deals: z.record(z.string(), z.number()),
}));
export type Tally = Made<typeof TallyJson>;

const NAMED = 20;

/** An empty tally. */
export function newTally(): Tally {
  return { extracted: 0, skipped: 0, failed: 0, defects: 0, reasons: {}, languages: {}, notes: {}, deals: {} };
}

/** All the articles that were read. */
export const articlesIn = ({ extracted, skipped, failed }: Tally): number => extracted + skipped + failed;

/** All the deals that were written. */
export const dealsIn = ({ deals }: Tally): number => Object.values(deals).reduce((sum, number) => sum + number, 0);

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
  for (const type of deals) tally.deals[type] = (tally.deals[type] ?? 0) + 1;
}

function add(groups: Groups, key: string, name: string): void {
  const group = groups[key] ??= { count: 0, named: [] };
  group.count++;
  if (group.named.length < NAMED) group.named.push(name);
}

/** Adds what came later to a tally. What is returned is `later` with no more names than the tally took. */
export function merge(tally: Tally, later: Tally): Tally {
  tally.extracted += later.extracted;
  tally.skipped += later.skipped;
  tally.failed += later.failed;
  tally.defects += later.defects;
  for (const [type, number] of Object.entries(later.deals)) tally.deals[type] = (tally.deals[type] ?? 0) + number;
  const mergeGroups = (groups: Groups, others: Groups): Groups => Object.fromEntries(Object.entries(others).map(([key, { count: number, named }]) => {
    const group = groups[key] ??= { count: 0, named: [] };
    const taken = named.slice(0, NAMED - group.named.length);
    group.count += number;
    group.named.push(...taken);
    return [key, { count: number, named: taken }];
  }));
  return {
    ...later,
    reasons: mergeGroups(tally.reasons, later.reasons), languages: mergeGroups(tally.languages, later.languages), notes: mergeGroups(tally.notes, later.notes),
  };
}

/** The closing summary, a few lines: what became of the articles read, why some were left out, deals by type. */
export function summaryOf(tally: Tally): string {
  const total = dealsIn(tally);
  const types = dealTypes.filter((type) => tally.deals[type]).map((type) => `${type} ${tally.deals[type]}`);
  return [
    `${plural(articlesIn(tally), 'article')} read: ${tally.extracted} extracted, ${tally.skipped} skipped, ${tally.failed} failed`,
    ...(Object.keys(skipReasons) as SkipReason[]).flatMap((reason) => reasonLine(tally, reason)),
    ...Object.entries(tally.notes).map(([note, group]) => `  ${note}: ${group.count} (${names(group)})`),
    ...(tally.defects > 0 ? [`  records left out as defects: ${tally.defects}`] : []),
    `${plural(total, 'deal')}${types.length > 0 ? `: ${types.join(', ')}` : ''}`,
  ].join('\n') + '\n';
}

function reasonLine(tally: Tally, reason: SkipReason): string[] {
  const group = tally.reasons[reason];
  if (!group) return [];
  const { label, advice } = skipReasons[reason];
  if (reason !== 'language') return [`  ${label}: ${group.count} (${names(group)})`];
  const languages = Object.entries(tally.languages).map(([language, each]) => `${language} ${each.count} (${names(each)})`);
  return [`  ${label}: ${group.count}: ${languages.join(', ')}; ${advice}`];
}

/** File names may hold newlines, and what moves the cursor or colours the screen: they are shown as in JSON. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function names({ count: all, named }: Group): string {
  const shown = oneLine(named.join(', '));
  return all > named.length ? `${shown}, and ${all - named.length} more` : shown;
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
