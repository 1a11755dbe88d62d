import type { Draft } from './draft.js';
import { MILLION } from './said.js';
import { audiences, collectives, measures } from './words.js';

/** «ya», «de los», «a casi», «de 30 a» */
const BEFORE_FIGURE = '(?:(?:ya|se|de|en|a|los|las|el|casi|unos|más|menos|cerca|alrededor|torno|hasta|entre|por|encima|apenas|solo|otros|[\\d.,]{1,7}) ){0,4}';
// bound: the REACH characters before a figure.
const SUBJECT = new RegExp(
  `(?<!(?:^|[^\\p{L}])del? )(?<!\\p{L})(?:los|las|el|la|sus?|est[ao]s)(?: (?:${collectives})(?: \\p{L}{4,12})? de(?: los| las| sus)?)? (?:${audiences})(?!\\p{L})[^.;:,()\\n\\d]{0,40} (?:${measures}) ${BEFORE_FIGURE}$`, 'iu',
);
const ARE = /(?<!\p{L})(?:son|eran|serán|serían|fueron) (?:(?:ya|casi|unos|más|menos|de|cerca|apenas|solo) ){0,2}$/iu;
const REACH = 110;

/**
 * money/audience: what the millions count stands before them, «sus clientes de fibra son ya 2 millones», or in the sentence before,
 * «tiene 40 millones de clientes. Hace un año eran 30 millones».
 * @param told the figure before
 */
export function countsAudience(text: string, { start, sentenceStart, sentence }: Draft, told: Draft | undefined): boolean {
  const before = text.slice(Math.max(sentenceStart, start - REACH), start);
  return SUBJECT.test(before) || (told !== undefined && told.kind === 'count' && told.number.scale >= MILLION && told.sentence === sentence - 1 && ARE.test(before));
}
