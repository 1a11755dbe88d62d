import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scoreFixtures } from '../pipeline/eval/floors.js';
import { compareDeals, measures, pairDeals, rates } from '../pipeline/eval/score.js';
import type { GoldDeal } from '../pipeline/eval/gold.js';

const root = join(import.meta.dirname, '..');
const deal = (parties: [string, GoldDeal['parties'][number]['role']][], amount: number | null = null): GoldDeal => ({
  type: 'investment', status: 'announced', parties: parties.map(([name, role]) => ({ name, role })),
  amount: amount === null ? null : { value: amount, currency: 'EUR', qualifier: 'exact' },
});
const found = (gold: GoldDeal) => ({
  ...gold, parties: gold.parties.map(({ name, role }) => ({ name, canonical: name, role, mentions: [] })), amount: null, valuation: null, stakePercent: null,
  power: null, duration: null, chips: [],
});

describe('the comparison of deals', () => {
  const wanted = deal([['Orbalia', 'investor'], ['Nubela', 'investee']], 5e6);
  it('counts slot by slot', () => {
    expect(compareDeals(wanted, found(wanted)).slots).toEqual({ type: [1, 1, 1], status: [1, 1, 1], parties: [2, 2, 2], amount: [0, 1, 0] });
  });
  it('asks for all parties and no other in type + parties', () => {
    expect(compareDeals(wanted, found(deal([['Orbalia', 'investor']]))).core).toBe(false);
    expect(compareDeals(wanted, found(deal([['NUBELA Inc.', 'investee'], ['Orbalia', 'investor']]))).core).toBe(true);
  });
  it('pairs only deals that share a party, the most alike first', () => {
    const other = deal([['Lumbre', 'investor'], ['Nubela', 'investee']], 5e6);
    const pairs = pairDeals([wanted, other], [found(other), found(deal([['Afibra', 'investee']]))]);
    expect(pairs.map(({ gold, found: answer }) => [gold?.parties[0]?.name, answer?.parties[0]?.name])).toEqual([
      ['Orbalia', undefined], ['Lumbre', 'Lumbre'], [undefined, 'Afibra'],
    ]);
  });
});

const reference = join(root, '../shared/score/score.mjs');

describe('the score', () => {
  it.skipIf(!existsSync(reference))(`gives the figures of the reference script (skipped where ${'score.mjs'} is not at hand)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'teletipo-'));
    try {
      const json = join(folder, 'score.json');
      const system = `node ${join(root, 'dist/pipeline/cli/main.js')} annotate - --quiet`;
      const { status } = spawnSync('node', [reference, '--system', system, '--gold', join(root, 'fixtures/gold'), '--texts', join(root, 'fixtures/articles'), '--json', json]);
      expect(status).toBe(0);
      const theirs = JSON.parse(readFileSync(json, 'utf8')) as { rows: { name: string; f1: number }[]; status: { n: number; exact: number }; bad: { falseDeals: number } };
      const { scores } = scoreFixtures(root);
      expect(measures.map((name) => [name, rates(scores.tallies[name]).f1])).toEqual(theirs.rows.map(({ name, f1 }) => [name, f1]));
      expect([scores.status.found, scores.status.right, scores.falseDeals.deals]).toEqual([theirs.status.n, theirs.status.exact, theirs.bad.falseDeals]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
