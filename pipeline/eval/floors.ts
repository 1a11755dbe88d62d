import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { annotate } from '../index.js';
import { readGold, type GoldArticle } from './gold.js';
import { measures, rates, score, type Measure, type Scores } from './score.js';

/** The least F1 that each measure may have on the fixtures, pinned with a digest of what it was measured on. */
export const Floors = z.strictObject({
  corpus: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  floors: z.record(z.enum(measures), z.number().min(0).max(1)),
  /** The most deals that may be found in articles that hold none. */
  falseDeals: z.int().nonnegative(),
});
export type Floors = z.infer<typeof Floors>;

/** One digest of all articles and gold records, in their order. */
export function corpusDigest(articles: readonly GoldArticle[]): string {
  const hash = createHash('sha256');
  for (const { gold, text } of articles) hash.update(JSON.stringify(gold)).update('\0').update(text).update('\0');
  return `sha256:${hash.digest('hex')}`;
}

/** Reads and scores the fixtures of a checkout. */
export function scoreFixtures(root: string): { readonly digest: string; readonly scores: Scores } {
  const articles = readGold(join(root, 'fixtures/gold'), [join(root, 'fixtures/articles')]);
  const found = articles.map((article) => ({
    ...article, found: annotate(article.text, { id: article.gold.id, publishedAt: article.gold.publishedAt ?? undefined }),
  }));
  return { digest: corpusDigest(articles), scores: score(found) };
}

const floorsFile = (root: string): string => join(root, 'fixtures/floors.json');

export const readFloors = (root: string): Floors => Floors.parse(JSON.parse(readFileSync(floorsFile(root), 'utf8')));

/** F1 rounded down to the third decimal: what a floor may ask for. */
export const floorOf = (scores: Scores, measure: Measure): number => Math.floor(rates(scores.tallies[measure]).f1 * 1000) / 1000;

/**
 * Pins the floors at what is reached now. A floor is never lowered unless `allowRegression` says so: that belongs in the changelog.
 * @returns the measures that stand below their floor and were left as they were
 */
export function pinFloors(root: string, allowRegression: boolean): string[] {
  const { digest, scores } = scoreFixtures(root);
  const before = readFloors(root);
  const kept: string[] = [];
  const pin = (name: string, now: number, floor: number | undefined, better: boolean): number => {
    if (floor === undefined || better || allowRegression) return now;
    if (now !== floor) kept.push(`${name}: ${now}, floor ${floor}`);
    return floor;
  };
  const floors = Object.fromEntries(measures.map((name) => {
    const now = floorOf(scores, name);
    return [name, pin(name, now, before.floors[name], now > (before.floors[name] ?? 0))];
  })) as Floors['floors'];
  const falseDeals = pin('false deals', scores.falseDeals.deals, before.falseDeals, scores.falseDeals.deals < before.falseDeals);
  writeFileSync(floorsFile(root), `${JSON.stringify({ corpus: digest, floors, falseDeals }, null, 1)}\n`);
  return kept;
}

if (process.argv[1] === import.meta.filename) {
  const kept = pinFloors(join(import.meta.dirname, '../../..'), process.argv.includes('--allow-regression'));
  for (const line of kept) console.error(`below its floor: ${line}`);
  process.exitCode = kept.length ? 1 : 0;
}
