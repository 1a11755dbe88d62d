import { plain } from './spelling.js';

/** The verb form that pronouns are written together with, as it may be spelled alone, and the pronouns with spaces between. */
export interface Clitic {
  readonly bases: readonly string[];
  readonly clitics: string;
}

const PERSONAL = 'me|te|se|nos|os';
const OBJECT = 'l[aoe]s?';
const ENCLITIC = new RegExp(`^(.*(?:[aeiíáé]r|[aáeé]ndo))(?:(${PERSONAL})(${OBJECT})?|(${OBJECT}))$`, 'u');
/** The last letters that a pronoun may have; spares the other words the expression. */
const LAST = new Set([...'aeos'].map((letter) => letter.charCodeAt(0)));

/** Takes the pronouns off an infinitive or gerund: «adquiriéndolo» → adquiriendo + lo, «vendérsela» → vender + se la. */
export function clitic(word: string): Clitic | null {
  if (word.length < 4 || !LAST.has(word.charCodeAt(word.length - 1)) || word.length > 30) return null;
  const match = ENCLITIC.exec(word);
  const base = match?.[1];
  if (!match || !base) return null;
  const bare = plain(base);
  const clitics = [match[2], match[3], match[4]].filter(Boolean).join(' ');
  return { bases: bare === base ? [base] : [base, bare], clitics };
}
