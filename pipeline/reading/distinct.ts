import { createHash } from 'node:crypto';
import type { SourceArticle } from '../article.js';
import { isSkipped, skipped, type Skipped } from '../skip.js';
import { createNear } from './near.js';
import { createPlaces } from './places.js';
import { createSeen } from './seen.js';

/** What is done with an article that came before: it is read again, or listed; and so are those that came before in nearly the same words. */
export type Repeats = 'keep' | 'list' | 'list near ones';

/**
 * Passes on the first of the articles that have the same text up to whitespace, in the order of the input, and lists the others with which one they
 * repeat. What is held of an article is a 64-bit hash of its text and its place, some thirty bytes together (300 with near ones).
 * Two texts in 10^19 have the same hash.
 */
export async function* distinct(articles: AsyncIterable<SourceArticle | Skipped>, repeats: Repeats): AsyncGenerator<SourceArticle | Skipped> {
  if (repeats === 'keep') { yield* articles; return; }
  const seen = createSeen();
  const places = createPlaces();
  const near = repeats === 'list near ones' ? createNear() : null;
  for await (const article of articles) {
    if (isSkipped(article)) { yield article; continue; }
    const [high, low] = hashOf(article.text);
    const [same] = seen.get(high, low);
    if (same !== undefined) { yield skipped('duplicate', article.place, `same text as ${places.get(same)}`); continue; }
    const number = places.add(article.place);
    seen.add(high, low, number);
    const alike = near?.find(article.text, number) ?? null;
    yield alike === null ? article : skipped('duplicate', article.place, `nearly the same text as ${places.get(alike)}`);
  }
}

/** Of the text with all whitespace as one blank. */
function hashOf(text: string): readonly [high: number, low: number] {
  const digest = createHash('sha256').update(text.normalize('NFC').replace(/\s+/gu, ' ').trim()).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
