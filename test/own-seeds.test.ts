import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../pipeline/index.js';
import { SeedError } from '../seeds/load.js';

let folder: string;
const write = (name: string, ...lines: string[]): void => { writeFileSync(join(folder, name), `${lines.join('\n')}\n`); };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teletipo-seeds-'));
  mkdirSync(join(folder, 'organizations'));
  mkdirSync(join(folder, 'frames'));
  write('organizations/own.jsonl', '{"name":"Zarcillo","kind":"company"}', '{"name":"Brezo","kind":"startup","guarded":["Brezo"]}');
  write('chips.jsonl', '{"product":"Cierzo 7","vendor":"Zarcillo"}');
  write('currencies.yaml', '- code: XTS', '  nouns: [ducado, ducados]');
  write('verbs.yaml', '- lemma: zampabollar', '- lemma: birlongar');
  write('valencies.yaml', '- name: transfer/fish', '  reads: «X birlonga Y a Z»', '  verbs: [birlongar]', '  participants: { taker: [subject], thing: [object], giver: [a] }');
  write('frames/own.yaml',
    '- name: acquisition/zampabolla', '  reads: «X zampabolla Y»', '  type: acquisition', '  verbs: [zampabollar]',
    '  roles: {acquirer: ["subject:org"], target: ["object:org"]}', '  needs: [acquirer, target]');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

describe("a user's own seeds", () => {
  it('add companies, currencies, verbs and frames', () => {
    const text = 'Zarcillo zampabolló ayer la firma gallega Brezo por 40 millones de ducados, según adelantó Reuters.';
    const { deals } = annotate(text, { seeds: [folder], forceLanguage: 'spa' });
    expect(deals.map(({ type, parties, amount, rules }) => ({ type, parties: parties.map(({ role, name }) => `${role}:${name}`), amount: amount && [amount.value, amount.currency], rule: rules[0] }))).toEqual([
      { type: 'acquisition', parties: ['acquirer:Zarcillo', 'target:Brezo'], amount: [40e6, 'XTS'], rule: 'acquisition/zampabolla' },
    ]);
  });
  it('add a verb to the frames of a valency', () => {
    const { deals } = annotate('Zarcillo birlongó a Brezo el control de Telefónica.', { seeds: [folder], forceLanguage: 'spa' });
    expect(deals.map(({ parties }) => parties.map(({ role, name }) => `${role}:${name}`))).toEqual([['acquirer:Zarcillo', 'target:Telefónica', 'seller:Brezo']]);
  });
  it('add chips', () => {
    const { chips } = annotate('Lumbre ha pedido 20.000 chips Cierzo 7.', { seeds: [folder], forceLanguage: 'spa' });
    expect(chips.map(({ product, vendor, quantity }) => [product, vendor, quantity])).toEqual([['Cierzo 7', 'Zarcillo', 20_000]]);
  });
  it('are refused with file and line when they break their schema', () => {
    const broken = mkdtempSync(join(tmpdir(), 'teletipo-seeds-'));
    writeFileSync(join(broken, 'chips.jsonl'), '{"product":"Cierzo 8","vendor":null}\n{"product":8}\n');
    try {
      expect(() => annotate('Nada.', { seeds: [broken] })).toThrow(SeedError);
      expect(() => annotate('Nada.', { seeds: [broken] })).toThrow(/chips\.jsonl:2: .*(?:product|vendor)/);
    } finally {
      rmSync(broken, { recursive: true });
    }
  });
});
