import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietArticles } from '../bench/quiet.js';
import { mayTell } from '../extractors/deals/prefilter.js';
import { createReader } from '../extractors/index.js';
import { loadLexicon } from '../extractors/lexicon.js';
import { extractMentions } from '../extractors/mentions.js';
import { splitSentences } from '../extractors/text/sentences.js';

const { mentions: lexicon } = loadLexicon();
const reader = createReader();
const passes = (text: string): boolean => {
  const article = { text, sentences: splitSentences(text), publishedAt: null };
  return mayTell(article, extractMentions(article, lexicon), lexicon.organizations);
};
/** Who watches is shown everything, so nothing is left out beforehand. */
const unfiltered = (text: string): unknown => reader({ text, publishedAt: '2025-11-18' }, {});
const filtered = (text: string): unknown => reader({ text, publishedAt: '2025-11-18' });

/** What stands for a company without its name, what is told of one, and figures; names of companies come last, so that most texts have none. */
const piece = fc.constantFrom(
  'la firma de Redmond', 'la compañía de Cupertino', 'la empresa de Sam Altman', 'la creadora de ChatGPT', 'el gigante de Mountain View', 'en Azure', 'Elon Musk', 'Huang', 'los de Menlo Park', 'la dueña de Instagram',
  'la operadora', 'el fondo', 'ambas', 'la segunda', 'esta', 'la startup', 'el grupo', 'compra', 'invertirá', 'ha cerrado una ronda de', 'vende', 'negocia', 'prestará', 'una participación del 51 %', 'el acuerdo', 'con', 'por', 'de', 'en', 'a', 'y',
  ',', '.', ':', ';', '\n', 'Comprador', 'Importe', 'Empresa', '700 millones de euros', '40 MW', '20.000 chips', '10.000 GPU H100', 'según fuentes del sector', 'Zaragoza', 'El Betis', 'Nvidia',
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

describe('articles that can tell no deal', () => {
  const folder = join(import.meta.dirname, '../fixtures/articles');

  it('are left out without loss, whatever they say', () => {
    fc.assert(fc.property(text, (article) => { expect(filtered(article)).toEqual(unfiltered(article)); }), { numRuns: 400, seed: 20251118 });
  });
  it('are left out without loss among the sentences of the fixtures', () => {
    const sentences = readdirSync(folder).sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/(?<=[.!?])\s+/));
    const left = sentences.filter((sentence) => !passes(sentence));
    expect(left.length).toBeGreaterThan(200);
    expect(left.filter((sentence) => (unfiltered(sentence) as { deals: unknown[] }).deals.length > 0)).toEqual([]);
  });
  it('are some of those of other sections, and none with a company', () => {
    expect(quietArticles(60).filter((article) => !passes(article)).length).toBeGreaterThan(5);
    expect(['Orbalia compra Nubela.', 'La firma de Redmond pagará 40 millones.', 'La empresa de Sam Altman busca dinero.', 'Pagará 40 millones por 10.000 GPU H100.'].filter((article) => !passes(article))).toEqual([]);
  });
});
