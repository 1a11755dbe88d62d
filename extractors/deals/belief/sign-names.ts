import type { Referent } from '../phrase.js';

/** Signs of one kind, made once for each of the few words that they can name. */
export function signsNamed(kind: string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => made.get(name) ?? made.set(name, `${kind} ${name}`).get(name)!;
}

const kindSign = signsNamed('kind');
const sectorSign = signsNamed('sector');

/** What the lexicon knows of an organization. */
export function kindSigns({ mention: { entry } }: Referent): readonly string[] {
  if (!entry) return unknownKind;
  return entry.sector ? [kindSign(entry.kind), sectorSign(entry.sector)] : [kindSign(entry.kind)];
}

const unknownKind: readonly string[] = ['kind unknown'];
