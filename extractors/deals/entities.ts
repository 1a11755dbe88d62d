import type { Range } from '../article.js';
import type { Mentions } from '../mentions.js';
import type { Entity } from './phrase.js';

/** All mentions of an article in one list, in order; where two start together the longer comes first. */
export function entitiesOf(mentions: Mentions): Entity[] {
  const all: Entity[] = [
    ...mentions.money.map((mention): Entity => ({ kind: 'money', mention })),
    ...mentions.power.map((mention): Entity => ({ kind: 'power', mention })),
    ...mentions.chips.map((mention): Entity => ({ kind: 'chip', mention })),
    ...mentions.organizations.map((mention): Entity => ({ kind: 'org', mention })),
    ...mentions.percentages.map((mention): Entity => ({ kind: 'percent', mention })),
    // «hace siete años» and «de 40 años» measure no contract.
    ...mentions.durations.filter(({ role }) => role === 'term').map((mention): Entity => ({ kind: 'duration', mention })),
    ...mentions.dates.map((mention): Entity => ({ kind: 'date', mention })),
  ];
  return all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** For each sentence the mentions that touch it, in order: one pass over both lists. */
export function bySentence(entities: readonly Entity[], sentences: readonly Range[]): Entity[][] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (first < entities.length && entities[first].mention.end <= start) first++;
    const touching: Entity[] = [];
    for (let at = first; at < entities.length && entities[at].mention.start < end; at++) if (entities[at].mention.end > start) touching.push(entities[at]);
    return touching;
  });
}
