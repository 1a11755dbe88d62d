import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isSaid, roleSigns, sideOf, signFor, typeFeatures } from '../../extractors/deals/belief/features.js';
import { segmentsOf } from '../../extractors/deals/belief/segments.js';
import type { ParsedSentence } from '../../extractors/deals/sentence.js';
import { createReader } from '../../extractors/index.js';
import type { Organization } from '../../schemas/index.js';
import { dealTypes, rolesOf, type BeliefSeed, type DealType } from '../../schemas/plain.js';
import { GoldRecord, readGold, type GoldArticle, type GoldDeal } from './gold.js';
import { canonicalKey } from './names.js';

/** Alternatives with the signs that spoke for each, and which of them was so; -1: none. */
interface Example {
  readonly alternatives: readonly (readonly string[])[];
  readonly so: number;
}

/** Signs that fewer examples show are left out. */
const LEAST_EXAMPLES = 5;
/** Weights of the penalty on large weights; roles have more signs that few examples show. */
const PENALTY = { types: 4, roles: 8 };
const ROUNDS = 300;
const RATE = 0.5;
/** Smaller weights change nothing that can be measured. */
const LEAST_WEIGHT = 0.1;

/**
 * Multinomial logistic regression by full-batch gradient steps scaled by their past (Adagrad): no randomness, the same weights every time.
 * With one alternative it is the logistic regression.
 */
function fit(examples: readonly Example[], penalty: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { alternatives } of examples) for (const sign of new Set(alternatives.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ alternatives }) => alternatives.map((signs) => Int32Array.from(signs.flatMap((sign) => index.get(sign) ?? []))));
  const weights = new Float64Array(names.length);
  const past = new Float64Array(names.length).fill(1e-8);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    names.forEach((name, at) => { gradient[at] = isBias(name) ? 0 : penalty * weights[at]; });
    rows.forEach((alternatives, at) => {
      const odds = alternatives.map((row) => row.reduce((sum, sign) => sum + weights[sign], 0));
      // The largest is taken out so that no power overflows; 0 is the odds of none of them.
      const most = Math.max(0, ...odds);
      const all = odds.reduce((sum, one) => sum + Math.exp(one - most), Math.exp(-most));
      alternatives.forEach((row, alternative) => {
        const error = Math.exp(odds[alternative] - most) / all - (examples[at].so === alternative ? 1 : 0);
        for (const sign of row) gradient[sign] += error;
      });
    });
    for (let at = 0; at < weights.length; at++) {
      past[at] += gradient[at] ** 2;
      weights[at] -= RATE * gradient[at] / Math.sqrt(past[at]);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at]]));
}

/** Every role of every type with its side, in the order of the file. */
const roleTables = dealTypes.flatMap((type) => rolesOf(type).map((role) => ({ type, role, side: sideOf(type, role), key: `${type}/${role}` }))).sort((a, b) => a.key < b.key ? -1 : 1);

/** The sign that every example of its kind has is named `KIND|`, or nothing. */
const isBias = (name: string): boolean => name === '' || name.endsWith('|');

const rounded = (value: number): number => Math.round(value * 100) / 100;
const worth = (weights: ReadonlyMap<string, number>, prefix: string): Record<string, number> => Object.fromEntries([...weights]
  .filter(([name, weight]) => name.startsWith(prefix) && name !== prefix && Math.abs(weight) >= LEAST_WEIGHT).map(([name, weight]) => [name.slice(prefix.length), rounded(weight)]));

/** Whether gold means an organization: by its canonical name, or as the article names it («Tigo» for Millicom). */
type Means = (party: { readonly name: string; readonly also?: readonly string[] | undefined }, canonical: string) => boolean;

const meaning = (organizations: readonly Organization[]): Means => {
  const keys = new Map(organizations.map(({ canonical, name }) => [canonical, new Set([canonicalKey(canonical), canonicalKey(name)])]));
  return ({ name, also = [] }, canonical) => {
    const own = keys.get(canonical) ?? new Set([canonicalKey(canonical)]);
    return [name, ...also].some((form) => own.has(canonicalKey(form)));
  };
};

/** Fits the weights of seeds/beliefs.jsonl on gold. */
export function fitBeliefs(articles: readonly GoldArticle[]): BeliefSeed[] {
  const types = new Map<DealType, Example[]>(dealTypes.map((type) => [type, []]));
  const roles: Example[] = [];
  const reader = createReader();
  for (const { gold, text } of articles) {
    const means = meaning(reader({ text, publishedAt: gold.publishedAt ?? null }).organizations);
    reader({ text, publishedAt: gold.publishedAt ?? null }, {
      impression: (impression, part, _, sentence) => {
        const told = gold.deals.filter((deal) => tells(deal, text, sentence.range) && (part === sentence || belongs(deal, part, sentence, means)));
        for (const type of dealTypes) {
          const own = told.filter((deal) => deal.type === type);
          if (own.some(({ optional }) => optional)) continue;
          types.get(type)!.push({ alternatives: [['', ...typeFeatures(impression.signs, type)]], so: own.length ? 0 : -1 });
        }
        for (const { type, parties } of told) {
          const candidates = impression.candidates();
          const said = candidates.filter(isSaid);
          for (const candidate of candidates) {
            const options = rolesOf(type);
            const alternatives = options.map((role) => [`${type}/${role}|`]);
            roleSigns(candidate, type, said, (sign, of) => {
              options.forEach((role, at) => alternatives[at].push(`${sideOf(type, role)}|${signFor(sign, of, type, role)}`, `${type}/${role}|${signFor(sign, of, type, role)}`));
            });
            roles.push({
              alternatives,
              so: options.findIndex((role) => parties.some((party) => party.role === role && means(party, candidate.referent.name))),
            });
          }
        }
      },
    });
  }
  const ofRoles = fit(roles, PENALTY.roles);
  const bias = (weights: ReadonlyMap<string, number>, key: string): number => rounded(weights.get(key) ?? 0);
  return [
    ...[...types].map(([type, examples]): BeliefSeed => {
      const weights = fit(examples, PENALTY.types);
      return { type, bias: bias(weights, ''), weights: worth(weights, '') };
    }),
    ...[...new Set(roleTables.map(({ side }) => side))].sort().map((side): BeliefSeed => ({ side, bias: 0, weights: worth(ofRoles, `${side}|`) })),
    ...roleTables.map(({ type, role, key }): BeliefSeed => ({ type, role, bias: bias(ofRoles, `${key}|`), weights: worth(ofRoles, `${key}|`) })),
  ];
}

/** Whether the fullest passage of a deal is the sentence, or most of one of the two. */
function tells({ evidence = [] }: GoldDeal, text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const [passage] = evidence;
  const from = passage === undefined ? -1 : text.indexOf(passage);
  if (from < 0) return false;
  return Math.min(from + passage.length, end) - Math.max(from, start) > Math.min(passage.length, end - start) / 2;
}

/** Whether a part of a sentence tells a deal of it: it holds its amount, where no other part does, and else most of its parties. */
function belongs({ amount, parties }: GoldDeal, part: ParsedSentence, sentence: ParsedSentence, means: Means): boolean {
  const rated = segmentsOf(sentence).map(({ range, entities }) => ({ range, points: entities.reduce((sum, entity) => sum
    + (entity.kind === 'money' && amount && entity.mention.value === amount.value ? 1.5 : entity.kind === 'org' && parties.some((party) => means(party, entity.mention.name)) ? 1 : 0), 0) }));
  const most = Math.max(...rated.map(({ points }) => points));
  return rated.find(({ points }) => points === most)!.range.start === part.range.start;
}

const Line = z.object({ gold: GoldRecord, text: z.string() });

/** Gold records with their texts, one a line. */
export const readGoldLines = (file: string): GoldArticle[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => Line.parse(JSON.parse(line)));

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../../..');
  const gold = [...readGold(join(root, 'fixtures/gold'), [join(root, 'fixtures/articles')]), ...['fit', 'held'].flatMap((name) => readGoldLines(join(root, `fixtures/belief/${name}.jsonl`)))];
  const file = join(root, 'seeds/beliefs.jsonl');
  // What is believed already must not decide what is learnt.
  writeFileSync(file, '');
  const lines = fitBeliefs(gold).map((seed) => JSON.stringify(seed));
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${gold.length} texts, ${lines.length} tables`);
}
