import type { OrganizationMention } from './index.js';

const key = (name: string): string => name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * How an article names each of its organizations: by the canonical name where the article uses it, in any spelling, else by the
 * fullest form that it does use («Sequoia», where the lexicon says Sequoia Capital). Keys are canonical names.
 */
export function articleNames(mentions: readonly OrganizationMention[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string[]>();
  for (const { name, text } of mentions) (forms.get(name) ?? forms.set(name, []).get(name)!).push(text);
  const names = new Map<string, string>();
  for (const [canonical, texts] of forms) {
    const said = texts.some((text) => key(text) === key(canonical));
    names.set(canonical, said ? canonical : texts.reduce((fullest, text) => text.length > fullest.length ? text : fullest).replace(/\s+/g, ' '));
  }
  return names;
}
