import type { AnnotatedDocument, Amount, Capacity, Deal, Span } from '../../schemas/index.js';
import type { GoldArticle, GoldDeal } from './gold.js';
import { canonicalKey, chipKey } from './names.js';

/** Right, spurious and missed answers. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

export const measures = [
  'money', 'money+qualifier', 'power', 'chips', 'organizations', 'deals: slots', 'deals: type+parties', 'deals: type+parties+amount',
] as const;
export type Measure = (typeof measures)[number];

export interface Scores {
  readonly articles: number;
  readonly tallies: Record<Measure, Tally>;
  /** Of the deals found with type and parties right, those whose status is right. */
  readonly status: { right: number; found: number };
  readonly falseDeals: { articles: number; deals: number };
  readonly wrongSpans: number;
}

export function rates({ right, spurious, missed }: Tally): { precision: number; recall: number; f1: number; gold: number } {
  const precision = right + spurious ? right / (right + spurious) : 1;
  const recall = right + missed ? right / (right + missed) : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, gold: right + missed };
}

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));
const sameValue = (gold: Amount, found: Amount): boolean =>
  near(gold.value, found.value) && gold.currency === found.currency && (gold.qualifier !== 'range' || near(gold.upper, found.upper));
const sameMoney = (gold: Amount | null | undefined, found: Amount | null | undefined): boolean => (!gold && !found) || (!!gold && !!found && sameValue(gold, found));
const samePower = (gold: Capacity | null | undefined, found: Capacity | null | undefined): boolean =>
  (!gold && !found) || (!!gold && !!found && near(gold.gigawatts, found.gigawatts));

interface Named {
  readonly name: string;
  readonly also?: readonly string[] | undefined;
}
const sameName = (gold: Named, name: string): boolean => [gold.name, ...(gold.also ?? [])].some((form) => canonicalKey(form) === canonicalKey(name));

/** Mentions are aligned by overlap, first come first served. */
function scoreMentions<G extends { text: string }, F extends Span>(gold: readonly G[], found: readonly F[], text: string, same: (gold: G, found: F) => boolean, tally: Tally): void {
  const left = [...found];
  let from = 0;
  for (const mention of gold) {
    const start = text.indexOf(mention.text, from);
    from = start + mention.text.length;
    const at = left.findIndex((candidate) => candidate.start < from && start < candidate.end && same(mention, candidate));
    if (at >= 0) {
      tally.right++;
      left.splice(at, 1);
    } else {
      tally.missed++;
    }
  }
  tally.spurious += left.length;
}

type FoundDeal = Pick<Deal, 'type' | 'status' | 'parties' | 'amount' | 'valuation' | 'power' | 'stakePercent' | 'duration' | 'chips'>;

/** Per slot: agreeing values, values in gold, values found. */
type Slots = Record<string, readonly [number, number, number]>;

export interface Comparison {
  readonly slots: Slots;
  readonly shared: number;
  readonly anyParty: boolean;
  readonly core: boolean;
  readonly strict: boolean;
}

/** Compares a gold deal with a found one (or with none), slot by slot. */
export function compareDeals(gold: GoldDeal | null, found: FoundDeal | null): Comparison {
  const goldParties = gold?.parties ?? [];
  const foundParties = found?.parties ?? [];
  const hits = (strict: boolean): number =>
    goldParties.filter((a) => foundParties.some((b) => sameName(a, b.name) && (!strict || a.role === b.role))).length;
  const slots: Record<string, readonly [number, number, number]> = {
    type: [gold && found && gold.type === found.type ? 1 : 0, gold ? 1 : 0, found ? 1 : 0],
    status: [gold && found && gold.status === found.status ? 1 : 0, gold ? 1 : 0, found ? 1 : 0],
    parties: [hits(true), goldParties.length, foundParties.length],
  };
  const optional = <T>(name: string, a: T | null | undefined, b: T | null | undefined, same: (a: T, b: T) => boolean): void => {
    const has = (value: T | null | undefined): value is T => value !== null && value !== undefined;
    if (has(a) || has(b)) slots[name] = [has(a) && has(b) && same(a, b) ? 1 : 0, has(a) ? 1 : 0, has(b) ? 1 : 0];
  };
  optional<Amount>('amount', gold?.amount, found?.amount, sameMoney);
  optional<Amount>('valuation', gold?.valuation, found?.valuation, sameMoney);
  optional<Capacity>('power', gold?.power, found?.power, samePower);
  optional<number>('stakePercent', gold?.stakePercent, found?.stakePercent, near);
  optional<string>('duration', gold?.duration, found?.duration, (a, b) => a === b);
  const goldChips = (gold?.chips ?? []).map((chip) => chipKey(chip.product));
  const foundChips = (found?.chips ?? []).map((chip) => chipKey(chip.product));
  if (goldChips.length || foundChips.length) slots['chips'] = [goldChips.filter((chip) => foundChips.includes(chip)).length, goldChips.length, foundChips.length];
  const core = !!gold && !!found && gold.type === found.type && hits(true) === goldParties.length && foundParties.length === goldParties.length;
  return {
    slots, core, anyParty: hits(false) > 0,
    shared: Object.values(slots).reduce((sum, [agreeing]) => sum + agreeing, 0),
    strict: core && sameMoney(gold.amount, found.amount),
  };
}

export interface Pairing {
  readonly gold: GoldDeal | null;
  readonly found: FoundDeal | null;
  readonly comparison: Comparison;
}

/** Pairs the deals of an article, most shared slots first; a pair shares a party at least. What stays alone is paired with null. */
export function pairDeals(gold: readonly GoldDeal[], found: readonly FoundDeal[]): Pairing[] {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ i, j, comparison: compareDeals(g, f) })))
    .filter(({ comparison }) => comparison.anyParty)
    .sort((a, b) => b.comparison.shared - a.comparison.shared || a.i - b.i || a.j - b.j);
  const ofGold = new Map<number, (typeof candidates)[number]>();
  const ofFound = new Map<number, (typeof candidates)[number]>();
  for (const pair of candidates) {
    if (ofGold.has(pair.i) || ofFound.has(pair.j)) continue;
    ofGold.set(pair.i, pair);
    ofFound.set(pair.j, pair);
  }
  return [
    ...gold.map((g, i): Pairing => {
      const pair = ofGold.get(i);
      return { gold: g, found: pair ? found[pair.j] : null, comparison: pair?.comparison ?? compareDeals(g, null) };
    }),
    ...found.flatMap((f, j): Pairing[] => ofFound.has(j) ? [] : [{ gold: null, found: f, comparison: compareDeals(null, f) }]),
  ];
}

/** Scores annotated articles against gold. */
export function score(articles: readonly (GoldArticle & { readonly found: AnnotatedDocument })[]): Scores {
  const tallies = Object.fromEntries(measures.map((name) => [name, { right: 0, spurious: 0, missed: 0 }])) as Record<Measure, Tally>;
  const status = { right: 0, found: 0 };
  const falseDeals = { articles: 0, deals: 0 };
  let wrongSpans = 0;
  for (const { gold, text, found } of articles) {
    const spans: Span[] = [...found.money, ...found.power, ...found.chips, ...found.organizations, ...found.deals.flatMap((deal) => deal.evidence)];
    wrongSpans += spans.filter((span) => text.slice(span.start, span.end) !== span.text).length;
    scoreMentions(gold.money, found.money, text, sameValue, tallies.money);
    scoreMentions(gold.money, found.money, text, (a, b) => sameValue(a, b) && a.qualifier === b.qualifier, tallies['money+qualifier']);
    scoreMentions(gold.power, found.power, text, (a, b) => near(a.gigawatts, b.gigawatts), tallies.power);
    scoreMentions(gold.chips, found.chips, text, (a, b) => chipKey(a.product) === chipKey(b.product) && (a.quantity ?? null) === (b.quantity ?? null), tallies.chips);
    scoreOrganizations(gold.organizations, found.organizations.map(({ name }) => name), tallies.organizations);
    scoreDeals(pairDeals(gold.deals, found.deals), tallies, status);
    if (!gold.deals.length) {
      falseDeals.articles++;
      falseDeals.deals += found.deals.length;
    }
  }
  return { articles: articles.length, tallies, status, falseDeals, wrongSpans };
}

function scoreOrganizations(gold: readonly Named[], mentions: readonly string[], tally: Tally): void {
  const names = [...new Map(mentions.map((name) => [canonicalKey(name), name])).values()];
  const right = gold.filter((organization) => names.some((name) => sameName(organization, name))).length;
  tally.right += right;
  tally.missed += gold.length - right;
  tally.spurious += names.filter((name) => !gold.some((organization) => sameName(organization, name))).length;
}

function scoreDeals(pairs: readonly Pairing[], tallies: Record<Measure, Tally>, status: { right: number; found: number }): void {
  const core = tallies['deals: type+parties'];
  const strict = tallies['deals: type+parties+amount'];
  const slots = tallies['deals: slots'];
  for (const { gold, found, comparison } of pairs) {
    if (gold?.optional) continue;
    if (comparison.core) {
      core.right++;
      status.found++;
      if (comparison.slots['status'][0]) status.right++;
    }
    if (comparison.strict) strict.right++;
    if (gold && !comparison.core) core.missed++;
    if (gold && !comparison.strict) strict.missed++;
    if (found && !comparison.core) core.spurious++;
    if (found && !comparison.strict) strict.spurious++;
    for (const [agreeing, inGold, inFound] of Object.values(comparison.slots)) {
      slots.right += agreeing;
      slots.missed += inGold - agreeing;
      slots.spurious += inFound - agreeing;
    }
  }
}
