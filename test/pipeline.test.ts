import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DraftDeal, Reader } from '../extractors/index.js';
import { resultOf } from '../pipeline/results.js';
import { articlesOf } from '../pipeline/run.js';
import { isSkipped, type Skipped } from '../pipeline/skip.js';
import { understanding } from '../pipeline/stages.js';
import type { CheckedArticle } from '../pipeline/stages/validate.js';
import { count, newTally, summaryOf } from '../pipeline/summary.js';
import type { SourceArticle } from '../pipeline/article.js';
import { writeFiles } from './sandbox.js';

const ARTICLE = 'Orbalia compra Nuvia por 1.200 millones de euros, según fuentes del mercado que conocen la operación.';
const folder = mkdtempSync(join(tmpdir(), 'teletipo-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** A reader without rules: the whole text is a sentence, and the deals are those that the test gives. */
const readerOf = (...deals: DraftDeal[]): Reader => ({ text }) => ({ sentences: [{ start: 0, end: text.length }], money: [], power: [], chips: [], organizations: [], deals });
const settings = { reader: readerOf(), minConfidence: 0 };

function span(text: string): { text: string; start: number; end: number } {
  const start = ARTICLE.indexOf(text);
  return { text, start, end: start + text.length };
}

const party = (name: string, role: DraftDeal['parties'][number]['role'], mentions = [] as DraftDeal['parties'][number]['mentions']): DraftDeal['parties'][number] => ({ name, canonical: name, role, mentions });

const purchase: DraftDeal = {
  type: 'acquisition', status: 'announced',
  parties: [party('Orbalia', 'acquirer', [span('Orbalia')]), party('Nuvia', 'target', [span('Nuvia')])],
  amount: { ...span('1.200 millones de euros'), value: 1.2e9, currency: 'EUR', qualifier: 'exact' },
  valuation: null, stakePercent: null, power: null, chips: [], duration: null, announcedOn: null, sources: [],
  evidence: [span('Orbalia compra Nuvia por 1.200 millones de euros')], confidence: 0.9, rules: ['frame/buys'],
};

const source: SourceArticle = { id: 'a', uri: 'a.txt', title: null, publishedAt: null, country: null, text: ARTICLE, place: 'a.txt', notes: [] };

function understood(deals: readonly DraftDeal[], article: Partial<SourceArticle> = {}): CheckedArticle {
  const outcome = understanding({ reader: readerOf(...deals), minConfidence: 0 })({ ...source, ...article });
  if (isSkipped(outcome)) throw new Error(outcome.why);
  return outcome;
}

async function outcomesOf(...paths: string[]): Promise<(CheckedArticle | Skipped)[]> {
  const outcomes: (CheckedArticle | Skipped)[] = [];
  const understand = understanding(settings);
  for await (const article of articlesOf({ paths, repeats: 'keep' })) outcomes.push(isSkipped(article) ? article : understand(article));
  return outcomes;
}

let folders = 0;
function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(folder, String(folders++));
  writeFiles(path, files);
  return path;
}

describe('reading', () => {
  it('goes through a folder in code-unit order of paths, whatever finishes first', async () => {
    const path = folderWith({ 'b.txt': ARTICLE, 'a/z.txt': ARTICLE.repeat(2000), 'a-b.txt': ARTICLE, 'B.md': ARTICLE, 'ñ.txt': ARTICLE, 'a/a.txt': ARTICLE });
    expect((await outcomesOf(path)).map(({ place }) => place.slice(path.length + 1))).toEqual(['B.md', 'a-b.txt', 'a/a.txt', 'a/z.txt', 'b.txt', 'ñ.txt']);
  });

  it('names articles by their path below the folder, and leaves other and hidden files alone', async () => {
    const path = folderWith({ '2025/uno.txt': ARTICLE, 'foto.png': 'x', '.oculto.txt': ARTICLE });
    expect((await outcomesOf(path)).map((outcome) => isSkipped(outcome) ? outcome.why : outcome.id)).toEqual(['2025/uno']);
  });

  it('reads one article or a list from .json, and a line each from .jsonl', async () => {
    const path = folderWith({
      'a.json': JSON.stringify({ id: 7, text: ARTICLE, url: 'https://example.org/7', publishedAt: '2025-09-22', title: 'Orbalia' }),
      'b.json': JSON.stringify([{ text: ARTICLE }, { texto: ARTICLE }]),
      'c.jsonl': `\ufeff${JSON.stringify({ id: 'x', text: ARTICLE })}\r\n\r\n{"roto\n${JSON.stringify({ text: ARTICLE, publishedAt: 'ayer' })}`,
    });
    const outcomes = await outcomesOf(path);
    expect(outcomes.map((outcome) => isSkipped(outcome) ? `${outcome.skipped} ${outcome.place.slice(path.length + 1)}` : outcome.id))
      .toEqual(['7', 'b-1', 'notArticle b.json[1]', 'x', 'notJson c.jsonl:3', 'c-4']);
    expect(outcomes[0]).toMatchObject({ uri: 'https://example.org/7', publishedAt: '2025-09-22', title: 'Orbalia' });
    expect(outcomes[5]).toMatchObject({ publishedAt: null, notes: ['publishedAt cannot be used and was left out'] });
  });

  it('keeps the text as it is: CRLF, blanks and all', async () => {
    const text = `\r\n  ${ARTICLE}\r\n\r\nLa operación   se cerrará\u00a0en enero.\r\n`;
    const [outcome] = await outcomesOf(folderWith({ 'a.txt': text }));
    expect(outcome).toMatchObject({ text, title: null });
  });

  it('takes a first line that stands alone for the title', async () => {
    const [md, txt] = await outcomesOf(folderWith({ 'a.md': `# Orbalia crece\n\n${ARTICLE}`, 'b.txt': `Orbalia crece\r\n\r\n${ARTICLE}` }));
    expect(md).toMatchObject({ title: 'Orbalia crece' });
    expect(txt).toMatchObject({ title: 'Orbalia crece' });
  });

  it.each([
    ['vacio.txt', '', 'empty', 'no text'],
    ['blanco.txt', ' \n\t\r\n ', 'empty', 'only whitespace'],
    ['foto.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0]), 'binary', 'an image'],
    ['nota.txt', Buffer.from('%PDF-1.7'), 'binary', 'a PDF'],
    ['datos.txt', Buffer.from([65, 0, 1, 2, 66, 1, 1, 3, 3]), 'binary', 'not text (NUL bytes)'],
    ['nota.json', '{"text": ', 'notJson', /Unexpected end of JSON input/],
    ['lista.json', '[]', 'empty', 'an empty list'],
    ['lineas.jsonl', '\n\n', 'empty', 'no line in it'],
    ['nada.json', '"hola"', 'notArticle', /expected object/],
  ])('skips %s with a reason', async (name, content, reason, why) => {
    const [outcome] = await outcomesOf(folderWith({ [name]: content }));
    expect(outcome).toMatchObject({ skipped: reason, why: typeof why === 'string' ? why : expect.stringMatching(why) as string });
  });

  it('tells a missing path, an empty folder and a format that it does not read, and goes on', async () => {
    const path = folderWith({ 'a.txt': ARTICLE, 'nota.pdf': 'x', 'sub/foto.png': 'x' });
    const outcomes = await outcomesOf(join(path, 'nada'), join(path, 'nota.pdf'), join(path, 'sub'), join(path, 'a.txt'));
    expect(outcomes.map((outcome) => isSkipped(outcome) ? outcome.skipped : outcome.id)).toEqual(['missing', 'format', 'noArticles', 'a']);
  });
});

describe('ids', () => {
  const idsOf = (deals: readonly DraftDeal[], article?: Partial<SourceArticle>): string[] => understood(deals, article).record.deals.map(({ id }) => id);

  it('are those of the text and the deal, wherever the article lies', () => {
    expect(idsOf([purchase], { id: 'b', uri: 'otra/b.txt', publishedAt: '2025-01-01' })).toEqual(idsOf([purchase]));
    expect(idsOf([purchase], { text: `${ARTICLE} ` })).not.toEqual(idsOf([purchase]));
  });
  it('do not change when another deal is found', () => {
    expect(idsOf([{ ...purchase, type: 'partnership', parties: [party('Orbalia', 'partner')] }, purchase])).toContain(idsOf([purchase])[0]);
  });
  it('are unique within an article', () => {
    expect(new Set(idsOf([purchase, purchase, purchase])).size).toBe(3);
  });
});

describe('the contract', () => {
  it('gives every deal its document', () => {
    expect(understood([purchase]).record.deals[0]?.document).toEqual({
      id: 'a', uri: 'a.txt', title: null, publishedAt: null, language: 'spa', sha256: 'b5c625cd1beb80edfd3945d2ffe72338383dc7590251d97888a43f154e791626',
    });
  });

  it.each<[string, DraftDeal, string]>([
    ['a figure that is not one', { ...purchase, stakePercent: 130 }, 'deal: stakePercent: Too big: expected number to be <=100'],
    ['no evidence', { ...purchase, evidence: [] }, 'deal: evidence: Too small: expected array to have >=1 items'],
    ['a span that is elsewhere', { ...purchase, evidence: [{ text: 'Orbalia', start: 3, end: 10 }] }, 'deal: the text at 3–10 is not «Orbalia»'],
    ['a role of another type', { ...purchase, parties: [party('Orbalia', 'lender')] }, 'deal: a deal of type acquisition has no lender (Orbalia)'],
  ])('leaves out and reports a deal with %s, and no other', (_, broken, what) => {
    const { record, defects } = understood([broken, purchase]);
    expect(defects).toEqual([{ place: 'a.txt', what }]);
    expect(record.deals).toHaveLength(1);
  });

  it('leaves out deals less sure than was asked for', () => {
    const outcome = understanding({ reader: readerOf(purchase, { ...purchase, confidence: 0.3 }), minConfidence: 0.5 })(source);
    expect(isSkipped(outcome) ? [] : outcome.record.deals.map(({ confidence }) => confidence)).toEqual([0.9]);
  });
});

describe('a fault in one article', () => {
  it('costs that article and says which', () => {
    const outcome = understanding({ reader: () => { throw new Error('no more rules'); }, minConfidence: 0 })(source);
    expect(outcome).toMatchObject({ skipped: 'fault', place: 'a.txt', why: 'in stage deals: no more rules' });
  });
});

describe('the summary', () => {
  it('adds up to what came in', () => {
    const tally = newTally();
    const portuguese = understanding(settings)({ ...source, place: 'pt.txt', text: 'A empresa não vai investir mais em inteligência artificial este ano, disse à imprensa o seu presidente.' });
    for (const outcome of [understood([purchase, purchase]), understood([], { notes: ['read as Windows-1252'], place: 'w.txt' }), portuguese]) count(tally, resultOf({ lines: null, table: null })(outcome));
    expect(summaryOf(tally)).toMatch(new RegExp([
      '^3 articles read: 2 extracted, 1 skipped, 0 failed',
      '  not Spanish: 1: por 1 \\(pt.txt [01]\\.\\d\\d\\); --force-language spa reads it all the same',
      '  read as Windows-1252: 1 \\(w.txt\\)',
      '2 deals: acquisition 2\n$',
    ].join('\n')));
    expect(tally.failed).toBe(0);
  });
});
