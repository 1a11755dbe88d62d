import { partiesOf, type Event } from './event.js';

/** A sign of how well a deal was read, and what it adds to the log-odds that type and parties are right. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly shows: (event: Event) => boolean;
}

const refiners = /^(?:scene|attach|distribute)\//;
const rule = (prefix: string) => (event: Event): boolean => event.rules.some((name) => name.startsWith(prefix));
const parties = (event: Event): number => partiesOf(event).length;

/**
 * Weights of a logistic regression over the 227 deals found in the fixtures and five more articles, rounded; `teletipo eval` prints how
 * the bands hold. What the number of evidence passages, the type and the state added was within the noise.
 */
const signs: readonly Sign[] = [
  { name: 'several frames agree', weight: 1.6, shows: ({ rules }) => rules.filter((name) => !refiners.test(name)).length > 1 },
  { name: 'an item of a list or a table', weight: 1.2, shows: (event) => rule('lists/')(event) || rule('tables/')(event) },
  { name: 'an amount', weight: 0.5, shows: ({ amount }) => amount !== null },
  { name: 'two parties', weight: 0.4, shows: (event) => parties(event) === 2 },
  { name: 'a stake or a valuation', weight: 0.3, shows: ({ stakePercent, valuation }) => stakePercent !== null || valuation !== null },
  { name: 'a party that is described, not named', weight: -0.5, shows: (event) => partiesOf(event).some(({ referent }) => !referent.named) },
  { name: 'an amount by nearness alone', weight: -0.3, shows: rule('attach/nearest-amount') },
  { name: 'a clause that told too little', weight: -1.1, shows: rule('scene/whole-sentence') },
];

/** The probability, to two decimals, that type and parties of a record are right. */
export function confidenceOf(event: Event): number {
  const odds = signs.reduce((sum, { weight, shows }) => sum + (shows(event) ? weight : 0), 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
