import { describe, expect, it } from 'vitest';
import { createGrammar, repeatedNames, sentencesOf } from './grammar.js';
import { FrameSeed } from '../schemas/index.js';
import { readSeeds } from '../seeds/load.js';

const read = createGrammar();
const frames = readSeeds('frames', FrameSeed).map(({ value }) => value);
const rulesOf = (text: string): string[] => read({ text, publishedAt: null }).deals.flatMap((deal) => deal.rules);

describe('a frame', () => {
  it.each(sentencesOf(frames, (frame) => frame.gives))('%s reads «%s»', (name, sentence) => {
    expect(rulesOf(sentence)).toContain(name);
  });
  it.each(sentencesOf(frames, (frame) => frame.givesNothing))('%s does not read «%s»', (name, sentence) => {
    expect(rulesOf(sentence)).not.toContain(name);
  });
  it('has a name of its own', () => {
    expect(repeatedNames(frames)).toEqual([]);
  });
  it('is of the type that its name says', () => {
    expect(frames.filter(({ name, type }) => !name.startsWith(`${type}/`)).map(({ name }) => name)).toEqual([]);
  });
  it('has a sentence that it reads', () => {
    expect(frames.filter(({ gives }) => !gives?.length).map(({ name }) => name)).toEqual([]);
  });
  it('has a near miss, which it does not read', () => {
    expect(frames.filter(({ givesNothing }) => !givesNothing?.length).map(({ name }) => name)).toEqual([]);
  });
});
