import type { Qualifier } from '../../schemas/index.js';
import type { FoundNumber } from '../numbers/index.js';
import { figureAt } from '../power/figure.js';
import { sizeBefore } from '../power/size.js';
import { counts } from './gaps.js';

/** How many chips, and where the count begins. */
export interface ChipCount {
  readonly start: number;
  /** The lower end of a range. */
  readonly quantity: number;
  readonly qualifier: Qualifier;
}

const year = /^(?:19|20)\d\d$/;
const introducesYear = /(?:^|[^\p{L}])(?:en|desde|hasta|año|de|para)[ \u00a0]$/iu;
/** «una sola RTX 4090» */
const onlyOne = /(?<![\p{L}\p{N}])un[ao]?[ \u00a0](?:sol[ao]|únic[ao])[ \u00a0]$/iu;
const money = /[\p{Sc}][ \u00a0]?$/u;

/** chips/count: the count that ends in `numbers[index]`, if it belongs to the phrase that fills `[at, end)`. «Un» counts only a scale («un millón de»). */
export function countBefore(text: string, numbers: readonly FoundNumber[], index: number, at: number, end: number): ChipCount | null {
  const one = onlyOne.exec(text.slice(Math.max(0, at - 16), at));
  if (one) return { start: at - one[0].length, quantity: 1, qualifier: 'exact' };
  const number = numbers[index];
  if (!number || number.end > at || !counts(text, number.end, at)) return sizeCounted(text, at, end);
  if (number.kind === 'words' && number.value === 1) return null;
  if (!Number.isInteger(number.value) || money.test(text.slice(Math.max(0, number.start - 2), number.start))) return null;
  if (year.test(text.slice(number.start, number.end)) && introducesYear.test(text.slice(Math.max(0, number.start - 7), number.start))) return null;
  const figure = figureAt(text, numbers, index, end);
  return figure && { start: figure.start, quantity: figure.value, qualifier: figure.qualifier };
}

/** «decenas de miles de GPU»: no figure, only the size. */
function sizeCounted(text: string, at: number, end: number): ChipCount | null {
  const size = sizeBefore(text, at, end);
  return size && size.value >= smallestSize ? { start: size.start, quantity: size.value, qualifier: size.qualifier } : null;
}

/** «medio chip», «un par de GPU» are no counts. */
const smallestSize = 10;
