import assert from 'node:assert/strict';
import { annotate } from '../pipeline/index.js';
import { AnnotatedDocument } from '../schemas/index.js';

/**
 * Reads a text and checks what holds for every text: no exception, no record that breaks its schema, every span exact, twice the same.
 * @throws AssertionError, or what the reader threw
 */
export function checked(text: string): AnnotatedDocument {
  const record = annotate(text, { forceLanguage: 'spa', onDefect: ({ what }) => { throw new assert.AssertionError({ message: what }); } });
  const { error } = AnnotatedDocument.safeParse(record);
  assert.equal(error, undefined);
  const figures = record.deals.flatMap(({ amount, valuation, power, chips }) => [amount, valuation, power, ...chips]).filter((figure) => figure !== null);
  const spans = [...record.money, ...record.power, ...record.chips, ...record.organizations, ...figures,
    ...record.deals.flatMap((deal) => [...deal.evidence, ...deal.parties.flatMap((party) => party.mentions)])];
  for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text);
  assert.deepEqual(annotate(text, { forceLanguage: 'spa' }), record);
  return record;
}
