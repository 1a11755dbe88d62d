import type { Organization, OrganizationSeed } from '../../schemas/plain.js';
import { spanWith } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { shortForms } from './aliases.js';
import { candidatesOf, writtenName } from './candidates.js';
import type { Candidate } from './candidates.js';
import { accept } from './decide.js';
import type { OrganizationLexicon } from './lexicon.js';
import { wordsOf } from './words.js';

export { compileOrganizations } from './lexicon.js';
export type { OrganizationLexicon } from './lexicon.js';

/** One mention of an organization by its canonical name; `entry` is its line of the lexicon, null for a name that only the article knows. */
export type OrganizationMention = Omit<Organization, 'canonical'> & { readonly entry: OrganizationSeed | null };

/** Every mention of an organization, repeats included, in order and without overlap. */
export function extractOrganizations(article: Article, lexicon: OrganizationLexicon): OrganizationMention[] {
  const words = wordsOf(article.text);
  const candidates = candidatesOf(words, lexicon);
  const accepted = accept(words, candidates, lexicon);
  const aliases = shortForms(words, candidates, accepted);
  const written = new Map<string, string>();
  const found: OrganizationMention[] = [];
  candidates.forEach((candidate, index) => {
    const known = aliases[index] ?? (accepted[index] ? candidate.form ?? kinOf(candidate) ?? { name: firstWriting(candidate), entry: null } : undefined);
    if (!known) return;
    const start = words.starts[candidate.from], end = words.ends[candidate.to - 1];
    found.push(spanWith(article.text, start, end, { name: known.name, entry: known.entry }));
  });
  return found;

  function kinOf({ kin }: Candidate): { name: string; entry: OrganizationSeed } | undefined {
    return kin ? { name: kin.name, entry: kin } : undefined;
  }

  /** A name that no lexicon knows is called as the article writes it first. */
  function firstWriting(candidate: Candidate): string {
    const name = written.get(candidate.key) ?? writtenName(words, candidate);
    written.set(candidate.key, name);
    return name;
  }
}
