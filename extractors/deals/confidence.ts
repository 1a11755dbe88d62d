import { partiesOf, type Event } from './event.js';

/** A sign of how well a deal was read, and what it adds to the log-odds that type and parties are right. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  /** How much of the sign there is: mostly 0 or 1. */
  readonly of: (event: Event) => number;
}

const refiners = /^(?:scene|attach|distribute|aftermath|seller)\//;
const when = (shows: (event: Event) => boolean) => (event: Event): number => (shows(event) ? 1 : 0);
const rule = (prefix: string) => when(({ rules }) => rules.some((name) => name.startsWith(prefix)));

/** Beliefs nearer to 0 or 1 say no more than this, in log-odds. */
const MOST_ODDS = 4;

/** What the belief adds: 0 for an even one. */
const oddsOf = ({ belief }: Event): number => (belief === null ? 0 : Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(belief / (1 - belief)))));

/**
 * Weights of logistic regressions over the deals found in texts on which nothing else was fitted (247 deals) and over those with the
 * fixtures (506), the mean of the two, rounded; `teletipo eval` prints how the bands hold.
 */
const signs: readonly Sign[] = [
  { name: 'a deal', weight: 0.7, of: () => 1 },
  { name: 'what the sentence shows', weight: 0.5, of: oddsOf },
  { name: 'several frames agree', weight: 0.2, of: when(({ rules }) => rules.filter((name) => !refiners.test(name)).length > 1) },
  { name: 'two parties', weight: 0.2, of: when((event) => partiesOf(event).length === 2) },
  { name: 'an amount', weight: 0.1, of: when(({ amount }) => amount !== null) },
  { name: 'a party that is described, not named', weight: -0.4, of: when((event) => partiesOf(event).some(({ referent }) => !referent.named)) },
  { name: 'an amount by nearness alone', weight: -0.4, of: rule('attach/nearest-amount') },
  { name: 'a clause that told too little', weight: -1, of: rule('scene/whole-sentence') },
  { name: 'one side only', weight: -1.6, of: rule('scene/one-side') },
  { name: 'no frame at all', weight: -1.6, of: rule('implied/') },
];

/** The probability, to two decimals, that type and parties of a record are right. */
export function confidenceOf(event: Event): number {
  const odds = signs.reduce((sum, { weight, of }) => sum + weight * of(event), 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
