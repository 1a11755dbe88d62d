import type { Article } from '../article.js';
import { isBystander } from './memory.js';
import { inMind, type Entity, type NounPhrase } from './phrase.js';

/** What a name in the headline is worth in mentions; without it the buyer of the day and the seller of the whole series come out alike. */
const HEADLINE = 2;
/** Fewer mentions make nobody the protagonist. */
const ENOUGH = 3;

/** The organization that an article is about: the one it names most, the headline counting more; sources and authorities are never it. */
export function protagonistOf(article: Article, entities: readonly Entity[]): NounPhrase | null {
  const headline = article.sentences[0]?.end ?? 0;
  const counts = new Map<string, number>();
  for (const entity of entities) {
    if (entity.kind !== 'org' || isBystander(entity.mention)) continue;
    const { name, start } = entity.mention;
    counts.set(name, (counts.get(name) ?? 0) + (start < headline ? 1 + HEADLINE : 1));
  }
  // «Telefónica Chile», «Telefónica México»: an article about the parts is about the whole, if it names it.
  const wholes = new Set<string>();
  const named = new Set(counts.keys());
  for (const entity of entities) {
    if (entity.kind !== 'org' || isBystander(entity.mention)) continue;
    const { text, name, start } = entity.mention;
    for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      const whole = text.slice(0, space);
      if (whole === name || !named.has(whole)) continue;
      wholes.add(whole);
      counts.set(whole, counts.get(whole)! + (start < headline ? 1 + HEADLINE : 1));
    }
  }
  let best: string | null = null;
  for (const [name, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count >= ENOUGH && (count > most || (count === most && wholes.has(name)))) best = name;
  }
  const first = entities.find((entity) => entity.kind === 'org' && entity.mention.name === best);
  return first?.kind === 'org' ? inMind(first.mention) : null;
}
