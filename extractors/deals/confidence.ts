import { partiesOf, type Event } from './event.js';
import type { Referent } from './phrase.js';

/** A sign of how well a deal was read, and what it adds to the log-odds that type and parties are right. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  /** How much of the sign there is: mostly 0 or 1. */
  readonly of: (event: Event, strangers: number) => number;
}

const refiners = /^(?:scene|attach|distribute|aftermath|seller|belief)\//;
const when = (shows: (event: Event, strangers: number) => boolean) => (event: Event, strangers: number): number => (shows(event, strangers) ? 1 : 0);
const howMany = (holds: (referent: Referent, event: Event) => boolean) => (event: Event): number => partiesOf(event).filter(({ referent }) => holds(referent, event)).length;
const isSaid = ({ at }: Referent, { evidence }: Event): boolean => evidence.some(({ start, end }) => at.start >= start && at.end <= end);
const rule = (prefix: string) => when(({ rules }) => rules.some((name) => name.startsWith(prefix)));

/** Beliefs nearer to 0 or 1 say no more than this, in log-odds. */
const MOST_ODDS = 4;

/** What the belief adds: 0 for an even one. */
const oddsOf = ({ belief }: Event): number => (belief === null ? 0 : Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(belief / (1 - belief)))));

/**
 * Weights of a logistic regression over the deals found in the first 71 texts of fixtures/belief/held.jsonl, read with beliefs that were fitted without these texts,
 * and in the fixtures (533 deals in all), rounded. The constant, the weights of what the sentence shows, of several passages, of another type and of one more organization are
 * set by hand, so that the bands hold on 440 deals of texts that no rule was written on and no weight fitted on; `teletipo eval` prints how they hold on the fixtures.
 */
const signs: readonly Sign[] = [
  { name: 'a deal', weight: 0.6, of: () => 1 },
  { name: 'what the sentence shows', weight: 0.4, of: oddsOf },
  { name: 'several passages, which may be of several deals', weight: -0.4, of: when(({ rules }) => rules.filter((name) => !refiners.test(name)).length > 1) },
  { name: 'two parties', weight: 0.5, of: when((event) => partiesOf(event).length === 2) },
  { name: 'an amount', weight: 0.3, of: when(({ amount }) => amount !== null) },
  { name: 'an amount by nearness alone', weight: -0.3, of: rule('attach/nearest-amount') },
  { name: 'parties that the frame did not read', weight: -0.6, of: rule('belief/recast') },
  { name: 'another type than the frame reads', weight: -0.9, of: rule('belief/retype') },
  { name: 'one side only', weight: -0.7, of: rule('scene/one-side') },
  { name: 'no frame at all', weight: -1.2, of: rule('implied/') },
  { name: 'a list or a table', weight: 0.5, of: when(({ rules }) => rules.some((name) => name.startsWith('lists/') || name.startsWith('tables/'))) },
  { name: 'amounts shared out', weight: 0.4, of: rule('distribute/') },
  { name: 'a share', weight: -0.8, of: when(({ stakePercent }) => stakePercent !== null) },
  { name: 'a valuation', weight: 0.7, of: when(({ valuation }) => valuation !== null) },
  { name: 'one more organization in its passages', weight: -0.5, of: when((_, strangers) => strangers === 1) },
  { name: 'several more', weight: -0.8, of: when((_, strangers) => strangers > 1) },
  { name: 'each party told elsewhere', weight: -0.6, of: howMany((referent, event) => !isSaid(referent, event)) },
  { name: 'each party only described', weight: -0.4, of: howMany((referent, event) => !referent.named && isSaid(referent, event)) },
  { name: 'a party that no list knows', weight: -0.5, of: when((event) => partiesOf(event).some(({ referent }) => !referent.mention.entry)) },
];

/**
 * The probability, to two decimals, that type and parties of a record are right.
 * @param strangers organizations that its evidence names and that are no party
 */
export function confidenceOf(event: Event, strangers: number): number {
  const odds = signs.reduce((sum, { weight, of }) => sum + weight * of(event, strangers), 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
