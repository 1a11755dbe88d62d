import type { Atom, Mark } from './phrase.js';

/** The relative pronoun at an atom, with its preposition and article («por la que»); null: there is none. */
export function relativeAt(atoms: readonly Atom[], from: number): { mark: Mark; next: number } | null {
  let at = from;
  let preposition: string | null = null;
  if (atoms[at]?.kind === 'preposition') preposition = atoms[at++].lower;
  const article = atoms[at];
  if (article?.kind === 'determiner' && ['el', 'la', 'los', 'las', 'lo'].includes(article.lower)) at++;
  const pronoun = atoms[at];
  if (pronoun?.kind !== 'relative') return null;
  // A preposition before a bare «que» is a conjunction of its own («para que», «de que»).
  const bare = article === pronoun;
  return {
    mark: {
      unit: 'mark', mark: 'relative', lower: bare ? pronoun.lower : `${article.lower} ${pronoun.lower}`,
      preposition: preposition, start: atoms[from].start, end: pronoun.end,
    },
    next: at + 1,
  };
}

const marks = new Map<string, Mark['mark']>(Object.entries({
  ',': 'comma', ';': 'semicolon', ':': 'colon', '|': 'colon', '—': 'dash', '–': 'dash', '-': 'dash', '(': 'open', ')': 'close', '[': 'open', ']': 'close',
  '"': 'quote', '«': 'quote', '»': 'quote', '“': 'quote', '”': 'quote', "'": 'quote', '‘': 'quote', '’': 'quote',
}));

/** What is neither verb nor noun: punctuation, a conjunction, a word that opens a clause, else an adverb. */
export function markOf(atom: Atom): Mark {
  const mark = atom.kind === 'conjunction' ? 'conjunction'
    : atom.kind === 'subordinator' ? 'subordinator'
      : atom.lower === 'según' ? 'subordinator'
        : atom.kind === 'punctuation' ? marks.get(atom.lower) ?? 'other' : 'other';
  return { unit: 'mark', mark, lower: atom.lower, preposition: null, start: atom.start, end: atom.end };
}
