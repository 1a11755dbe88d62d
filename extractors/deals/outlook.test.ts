import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FrameSeed } from '../../schemas/index.js';
import { readSeeds } from '../../seeds/load.js';
import { loadLexicon } from '../lexicon.js';
import { extractMentions } from '../mentions.js';
import { splitSentences } from '../text/sentences.js';
import { extractDeals } from './index.js';
import type { LookAhead } from './outlook.js';

const lexicon = loadLexicon();
/** Looks at everything: each frame is tried in each scene. */
const everywhere: LookAhead = () => ({ reaches: () => true, allowed: ({ frames }) => frames });

const dealsOf = (text: string, lookAhead: LookAhead): string => {
  const article = { text, sentences: splitSentences(text), publishedAt: null };
  return JSON.stringify(extractDeals(article, extractMentions(article, lexicon.mentions), { ...lexicon.deals, lookAhead }), null, 1);
};

const articles = join(import.meta.dirname, '../../fixtures/articles');
const texts: [string, string][] = readdirSync(articles).map((name) => [name, readFileSync(join(articles, name), 'utf8')]);
for (const { value: { name, gives, givesNothing } } of readSeeds('frames', FrameSeed)) texts.push([name, [...gives ?? [], ...givesNothing ?? []].join('\n\n')]);

// What fails here is a class or a preposition that a scene gives to a phrase: the tables of outlook.ts have to know it.
describe('frames that are left out beforehand', () => {
  it.each(texts)('would read nothing in %s', (_, text) => {
    expect(dealsOf(text, lexicon.deals.lookAhead)).toBe(dealsOf(text, everywhere));
  });
});
