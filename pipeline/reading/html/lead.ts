/** A lead is a sentence or some; less is a slogan, more is an article. */
const SHORTEST = 40;
const LONGEST = 1500;

/** What is compared of a text: letters and digits. */
export const squeezed = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The sentences of plain text, roughly, each with its comparable form. */
const sentencesOf = (text: string): { readonly text: string; readonly key: string }[] => (text.match(/[^.!?\n]+[.!?\n]*/g) ?? [])
  .map((sentence) => ({ text: sentence.trim(), key: squeezed(sentence) })).filter(({ key }) => key.length > 0);

/**
 * The lead that is missing from a body, of the passages where a page may say it («entradilla», description): the first that is no part of the body,
 * not even in other words for the most part, and no cut one where a whole one is to be had. Null when the body begins with it.
 */
export function missingLead(passages: readonly string[], body: string, title: string | null): string | null {
  const whole = squeezed(body);
  const head = shingles(body.slice(0, HEAD));
  for (const passage of passages) {
    const text = passage.trim();
    const key = squeezed(text.replace(CUT, ''));
    if (text.length < SHORTEST || text.length > LONGEST || (title !== null && squeezed(title).includes(key))) continue;
    if (whole.includes(key)) return null;
    const own = [...shingles(text)];
    if (own.length > 0 && own.filter((shingle) => head.has(shingle)).length >= own.length * SAME) return null;
    return text;
  }
  return null;
}

/** How descriptions are cut. */
const CUT = /(?:\.{3}|…|\[…\]|\[\.\.\.\])$/;
/** Where a body's own lead stands. */
const HEAD = 3000;
/** A description that shares this part of its triples of words with the head of the body tells it in other words. */
const SAME = 0.5;

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/**
 * A body compared with the article as the page's own description of itself has it: the same body; the body with the beginning that was dropped before
 * it; or the described one, when most of it is missing.
 */
export function completed(body: string, articleBody: string | null): { readonly text: string; readonly added: 'nothing' | 'beginning' | 'all' } {
  const described = sentencesOf(articleBody ?? '');
  const known = new Set(sentencesOf(body).map(({ key }) => key));
  const present = described.filter(({ key }) => known.has(key)).length;
  if (articleBody === null || squeezed(articleBody).length < SHORTEST || present === described.length) return { text: body, added: 'nothing' };
  if (present < described.length * MOST && squeezed(articleBody).length > squeezed(body).length * MOST) return { text: articleBody, added: 'all' };
  const begins = described.findIndex(({ key }) => known.has(key));
  const beginning = described.slice(0, begins).map(({ text }) => text).join(' ');
  return begins <= 0 || beginning.length > LONGEST ? { text: body, added: 'nothing' } : { text: `${beginning}\n\n${body}`, added: 'beginning' };
}

/** Less than this part of the described article in the body: it is another block of the page. */
const MOST = 0.5;
