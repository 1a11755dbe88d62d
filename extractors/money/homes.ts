import { countBefore } from '../ranges.js';

/** Where an organization that the article names comes from. */
export interface Home {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly organization: string;
  /** Where it is named. */
  readonly at: number;
}

/** The countries of the article's organizations, one an organization. */
export function countriesOf(homes: readonly Home[]): string[] {
  return [...new Map(homes.map(({ organization, country }) => [organization, country])).values()];
}

/** The homes named in `[from, to)`; `homes` are in the order of the text, so that asking for every sentence takes linear time. */
export function homesIn(homes: readonly Home[], from: number, to: number): readonly Home[] {
  return homes.slice(countBefore(homes, ({ at }) => at < from), countBefore(homes, ({ at }) => at < to));
}
