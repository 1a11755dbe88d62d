import { describe, expect, it } from 'vitest';
import { AnnotatedDocument, annotate, Deal, extractDeals } from '../pipeline/index.js';

const ARTICLE = 'Microsoft compra Nokia por 1.200 millones de euros, según anunció ayer la compañía en un comunicado.';

describe('extractDeals', () => {
  it('gives the deals of a text as records that keep the contract', () => {
    const deals = extractDeals(ARTICLE);
    expect(deals.map((deal) => Deal.parse(deal))).toMatchObject([{ type: 'acquisition', amount: { value: 1.2e9, currency: 'EUR' } }]);
  });
  it('gives the same for the same text, whatever was read between', () => {
    const first = JSON.stringify(extractDeals(ARTICLE));
    extractDeals('Oracle vende su sede de Madrid por 300 millones de euros.');
    expect(JSON.stringify(extractDeals(ARTICLE))).toBe(first);
  });
  it('gives none for a text in another language, for one without words, and below the confidence asked for', () => {
    expect(extractDeals('Microsoft has agreed to buy Nokia for 1.2 billion euros, the company said on Tuesday.')).toEqual([]);
    expect(extractDeals('')).toEqual([]);
    expect(extractDeals(ARTICLE, { minConfidence: 1 })).toEqual([]);
  });
});

describe('annotate', () => {
  it('gives the whole record, with what it was told of the article', () => {
    const record = annotate(ARTICLE, { id: 'nota-1', uri: 'https://example.org/1', title: 'Compras', publishedAt: '2025-09-22' });
    expect(AnnotatedDocument.parse(record)).toMatchObject({ id: 'nota-1', language: 'spa' });
    expect(record.deals[0]?.document).toMatchObject({ id: 'nota-1', uri: 'https://example.org/1', title: 'Compras', publishedAt: '2025-09-22' });
  });
  it('takes the day of a date-time', () => {
    const [deal] = annotate('Microsoft compra Nokia por 1.200 millones de euros.', { publishedAt: '2025-09-22T23:30:00+02:00' }).deals;
    expect(deal).toMatchObject({ announcedOn: '2025-09-22', document: { publishedAt: '2025-09-22T23:30:00+02:00' } });
  });
  it('names a text without an id after its content', () => {
    expect(annotate(ARTICLE).id).toMatch(/^[0-9a-f]{16}$/);
    expect(annotate(ARTICLE).id).toBe(annotate(ARTICLE).id);
  });
  it.each<[unknown, RegExp]>([
    [{ minConfidence: 2 }, /expected number to be <=1/],
    [{ publishedAt: 'ayer' }, /not an ISO 8601 date/],
    [{ minimo: 1 }, /Unrecognized key: \\"minimo\\"|Unrecognized key: "minimo"/],
  ])('refuses options %j', (options, message) => {
    expect(() => annotate(ARTICLE, options as never)).toThrow(message);
  });
  it('refuses what is not a text', () => {
    expect(() => annotate(null as never)).toThrow('the text must be a string; it was given null');
  });
});
