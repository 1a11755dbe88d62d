import type { Deal, Span } from '../../schemas/plain.js';
import { rolesOf, spanOf } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { readEvents, type DealLexicon, type Observer } from './assemble.js';
import type { Mentions } from '../mentions.js';
import { groupBy, insideAny } from '../ranges.js';
import { confidenceOf } from './confidence.js';
import { entitiesOf } from './entities.js';
import type { Event } from './event.js';
import { mergeEvents } from './merge.js';
import type { Referent } from './phrase.js';
import { mayTell } from './prefilter.js';
import { provenanceOf } from './provenance.js';
import { namesakesOf, sellNamesake } from './sellers.js';
import { isDeal } from './sides.js';
import { settleState } from './states/index.js';

export type { DealLexicon, Observer } from './assemble.js';

/** A deal before it has an id and a document. */
export type DraftDeal = Omit<Deal, 'id' | 'document'>;

/** Reads the deals of an article from its sentences and mentions. */
export function extractDeals(article: Article, mentions: Mentions, lexicon: DealLexicon, observer?: Observer): DraftDeal[] {
  // Who watches sees every sentence.
  if (!observer && !mayTell(article, mentions, lexicon.organizations)) return [];
  const events = readEvents(article, entitiesOf(mentions), lexicon, observer);
  const namesakes = namesakesOf(mentions.organizations);
  return mergeEvents(events).filter(isDeal).map((event) => draftOf(article, mentions, sellNamesake(event, namesakes)));
}

function draftOf(article: Article, mentions: Mentions, event: Event): DraftDeal {
  const { text } = article;
  const named = groupBy(insideAny(mentions.organizations, event.evidence), ({ name }) => name);
  const parties = rolesOf(event.type).flatMap((role) => (event.parties.get(role) ?? []).map((referent) => ({
    name: referent.name, canonical: referent.name, role, mentions: mentionsOf(text, named, referent),
  })));
  return {
    type: event.type, status: settleState(event.type, event.states), parties,
    amount: event.amount, valuation: event.valuation, stakePercent: event.stakePercent, power: event.power, chips: event.chips,
    duration: event.duration, ...provenanceOf(article, mentions, event),
    evidence: event.evidence.map((range) => spanOf(text, range.start, range.end)),
    confidence: confidenceOf(event, named.size - parties.filter(({ name }) => named.has(name)).length), rules: event.rules,
  };
}

/** Where the evidence names the party; where it only describes it, the description. */
function mentionsOf(text: string, named: ReadonlyMap<string, readonly Span[]>, referent: Referent): Span[] {
  const described = referent.named ? [] : [spanOf(text, referent.at.start, referent.at.end)];
  return [...(named.get(referent.name) ?? []).map(({ start, end }) => spanOf(text, start, end)), ...described].sort((a, b) => a.start - b.start);
}
