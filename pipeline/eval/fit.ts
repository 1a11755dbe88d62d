import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { roleFeatures, sideOf, typeFeatures } from '../../extractors/deals/belief/features.js';
import { createReader } from '../../extractors/index.js';
import { dealTypes, rolesOf, type BeliefSeed, type DealType } from '../../schemas/plain.js';
import { GoldRecord, readGold, type GoldArticle, type GoldDeal } from './gold.js';
import { canonicalKey } from './names.js';

/** Something that was or was not so, and the signs that went with it; each sign counts in every table that the example names. */
interface Example {
  readonly signs: readonly string[];
  readonly so: boolean;
}

/** Signs that fewer examples show are left out. */
const LEAST_EXAMPLES = 5;
/** Weight of the penalty on large weights. */
const PENALTY = 2;
const ROUNDS = 300;
const RATE = 0.5;
/** Smaller weights change nothing that can be measured. */
const LEAST_WEIGHT = 0.1;

/** Logistic regression by full-batch gradient steps scaled by their past (Adagrad): no randomness, the same weights every time. */
function fit(examples: readonly Example[]): { readonly bias: number; readonly weights: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ signs }) => Int32Array.from([0, ...signs.flatMap((sign) => index.get(sign) ?? [])]));
  const weights = new Float64Array(names.length + 1);
  const past = new Float64Array(names.length + 1).fill(1e-8);
  const gradient = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.forEach((_, at) => { gradient[at] = at === 0 ? 0 : PENALTY * weights[at]; });
    rows.forEach((row, at) => {
      let odds = 0;
      for (const sign of row) odds += weights[sign];
      const error = 1 / (1 + Math.exp(-odds)) - (examples[at].so ? 1 : 0);
      for (const sign of row) gradient[sign] += error;
    });
    for (let at = 0; at < weights.length; at++) {
      past[at] += gradient[at] ** 2;
      weights[at] -= RATE * gradient[at] / Math.sqrt(past[at]);
    }
  }
  return { bias: weights[0], weights: new Map(names.map((name, at) => [name, weights[at + 1]])) };
}

/** Every role of every type with its side, in the order of the file. */
const roleTables = dealTypes.flatMap((type) => rolesOf(type).map((role) => ({ type, role, side: sideOf(type, role), key: `${type}/${role}` }))).sort((a, b) => a.key < b.key ? -1 : 1);

const rounded = (value: number): number => Math.round(value * 100) / 100;
const worth = (weights: ReadonlyMap<string, number>, prefix: string): Record<string, number> => Object.fromEntries([...weights]
  .filter(([name, weight]) => name.startsWith(prefix) && name !== prefix && Math.abs(weight) >= LEAST_WEIGHT).map(([name, weight]) => [name.slice(prefix.length), rounded(weight)]));

const named = (party: { readonly name: string; readonly also?: readonly string[] | undefined }, name: string): boolean =>
  [party.name, ...(party.also ?? [])].some((form) => canonicalKey(form) === canonicalKey(name));

/** Fits the weights of seeds/beliefs.jsonl on gold. */
export function fitBeliefs(articles: readonly GoldArticle[]): BeliefSeed[] {
  const types = new Map<DealType, Example[]>(dealTypes.map((type) => [type, []]));
  const roles: Example[] = [];
  const reader = createReader();
  for (const { gold, text } of articles) {
    reader({ text, publishedAt: gold.publishedAt ?? null }, {
      impression: (impression, { range }) => {
        const told = gold.deals.filter((deal) => tells(deal, text, range));
        for (const type of dealTypes) {
          const own = told.filter((deal) => deal.type === type);
          if (own.some(({ optional }) => optional)) continue;
          types.get(type)!.push({ signs: typeFeatures(impression, type), so: own.length > 0 });
        }
        for (const { type, parties } of told) {
          for (const candidate of impression.candidates) {
            for (const role of rolesOf(type)) {
              const side = sideOf(type, role);
              const signs = roleFeatures(candidate, type, role, impression).flatMap((sign) => [`${side}|${sign}`, `${type}/${role}|${sign}`]);
              roles.push({ signs: [`${type}/${role}|`, ...signs], so: parties.some((party) => party.role === role && named(party, candidate.referent.name)) });
            }
          }
        }
      },
    });
  }
  const ofRoles = fit(roles);
  return [
    ...[...types].map(([type, examples]): BeliefSeed => {
      const { bias, weights } = fit(examples);
      return { type, bias: rounded(bias), weights: worth(weights, '') };
    }),
    ...[...new Set(roleTables.map(({ side }) => side))].sort().map((side): BeliefSeed => ({ side, bias: 0, weights: worth(ofRoles.weights, `${side}|`) })),
    ...roleTables.map(({ type, role, key }): BeliefSeed =>
      ({ type, role, bias: rounded(ofRoles.bias + (ofRoles.weights.get(`${key}|`) ?? 0)), weights: worth(ofRoles.weights, `${key}|`) })),
  ];
}

/** Whether the fullest passage of a deal is the sentence, or most of one of the two. */
function tells({ evidence = [] }: GoldDeal, text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const [passage] = evidence;
  const from = passage === undefined ? -1 : text.indexOf(passage);
  if (from < 0) return false;
  return Math.min(from + passage.length, end) - Math.max(from, start) > Math.min(passage.length, end - start) / 2;
}

const Line = z.object({ gold: GoldRecord, text: z.string() });

/** Gold records with their texts, one a line. */
export const readGoldLines = (file: string): GoldArticle[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => Line.parse(JSON.parse(line)));

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../../..');
  const gold = [...readGold(join(root, 'fixtures/gold'), [join(root, 'fixtures/articles')]), ...readGoldLines(join(root, 'fixtures/belief/fit.jsonl'))];
  const file = join(root, 'seeds/beliefs.jsonl');
  // What is believed already must not decide what is learnt.
  writeFileSync(file, '');
  const lines = fitBeliefs(gold).map((seed) => JSON.stringify(seed));
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${gold.length} texts, ${lines.length} tables`);
}
