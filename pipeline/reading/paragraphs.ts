/** What stands between two passages: a cell, a line, a paragraph. */
export type Gap = '\t' | '\n' | '\n\n';

/** Puts together plain text from what a tree of markup gives in passing. */
export interface Paragraphs {
  /** May have `BREAK` in them. */
  readonly words: (words: string) => void;
  /** The passage ends here, if there is one; the widest gap since the last words counts. */
  readonly end: (gap: Gap) => void;
  readonly text: () => string;
}

const WIDTH: Readonly<Record<Gap, number>> = { '\t': 0, '\n': 1, '\n\n': 2 };
/** What a <br> is until its paragraph is whole: of the characters that nobody may use for text. */
export const BREAK = '\ufdd0';

/** An empty page to write on. */
export function paragraphs(): Paragraphs {
  const pieces: string[] = [];
  let passage: string[] = [];
  let before: Gap = '\t';
  const end = (gap: Gap): void => {
    const line = lined(passage.join(''));
    passage = [];
    if (line === '') { before = WIDTH[before] >= WIDTH[gap] ? before : gap; return; }
    pieces.push(pieces.length === 0 ? line : before + line);
    before = gap;
  };
  return {
    words: (words) => { passage.push(words); },
    end,
    text: () => { end('\n\n'); return pieces.join(''); },
  };
}

/** One blank for many, as a browser shows it; a break is a new line, two are a blank one. No-break and thin spaces inside stay. */
function lined(words: string): string {
  let text = '';
  let blank = false;
  for (const line of words.split(BREAK).map((each) => each.replace(/[ \t\n\r\f]+/g, ' ').trim())) {
    if (line !== '') text += `${text === '' ? '' : blank ? '\n\n' : '\n'}${line}`;
    blank = line === '';
  }
  return text;
}
