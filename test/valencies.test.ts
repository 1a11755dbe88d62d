import { describe, expect, it } from 'vitest';
import { createGrammar, repeatedNames, sentencesOf } from './grammar.js';
import { ValencySeed } from '../schemas/index.js';
import { readSeeds } from '../seeds/load.js';

const read = createGrammar();
const valencies = readSeeds('valencies', ValencySeed).map(({ value }) => value);

/** The valencies whose words opened a frame that tells a deal of the text. */
function openedIn(text: string): string[] {
  const opened: { readonly frame: string; readonly valency: string }[] = [];
  const { deals } = read({ text, publishedAt: null }, { trial: ({ frame, valency, rejected }) => { if (valency && rejected === null) opened.push({ frame, valency }); } });
  return opened.filter(({ frame }) => deals.some(({ rules }) => rules.includes(frame))).map(({ valency }) => valency);
}

describe('a valency', () => {
  it.each(sentencesOf(valencies, (valency) => valency.gives))('%s opens the frame that reads «%s»', (name, sentence) => {
    expect(openedIn(sentence)).toContain(name);
  });
  it.each(sentencesOf(valencies, (valency) => valency.givesNothing))('%s opens none in «%s»', (name, sentence) => {
    expect(openedIn(sentence)).not.toContain(name);
  });
  it('has a name of its own', () => {
    expect(repeatedNames(valencies)).toEqual([]);
  });
  it('has a sentence that it reads and one that it does not', () => {
    expect(valencies.filter(({ gives, givesNothing }) => !gives?.length || !givesNothing?.length).map(({ name }) => name)).toEqual([]);
  });
});
