import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorOf, readFloors, scoreFixtures } from '../pipeline/eval/floors.js';
import { measures } from '../pipeline/eval/score.js';

const root = join(import.meta.dirname, '..');
const { corpus, floors, falseDeals } = readFloors(root);
const { digest, scores } = scoreFixtures(root);

describe('the reading of the fixtures', () => {
  it('is measured on the corpus that the floors were pinned on (npm run floors pins them anew)', () => {
    expect(digest).toBe(corpus);
  });
  it.each(measures)('keeps %s at its floor or above', (measure) => {
    expect(floorOf(scores, measure)).toBeGreaterThanOrEqual(floors[measure]);
  });
  it('finds no more deals than before in articles without one', () => {
    expect(scores.falseDeals.deals).toBeLessThanOrEqual(falseDeals);
  });
  it('has no span that the article does not hold', () => {
    expect(scores.wrongSpans).toBe(0);
  });
});
