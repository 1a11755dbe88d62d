import type { Deal, Span } from '../../schemas/index.js';
import { rolesOf, spanOf } from '../../schemas/index.js';
import type { Article } from '../article.js';
import { isDeal, readEvents, type DealLexicon, type Observer } from './assemble.js';
import { confidenceOf } from './confidence.js';
import type { Event } from './event.js';
import { mergeEvents } from './merge.js';
import type { Entity, Referent } from './phrase.js';
import { settleState } from './states.js';

export type { DealLexicon, Observer } from './assemble.js';

/** A deal before it has an id and a document. */
export type DraftDeal = Omit<Deal, 'id' | 'document'>;

/** Reads the deals of an article from its sentences and mentions. */
export function extractDeals(article: Article, entities: readonly Entity[], lexicon: DealLexicon, observer?: Observer): DraftDeal[] {
  const events = readEvents(article, entities, lexicon, observer);
  return mergeEvents(events).filter(isDeal).map((event) => draftOf(article.text, event));
}

function draftOf(text: string, event: Event): DraftDeal {
  const parties = rolesOf(event.type).flatMap((role) => (event.parties.get(role) ?? []).map((referent) => ({
    name: referent.name, role, mentions: [mentionOf(text, referent)],
  })));
  return {
    type: event.type, status: settleState(event.states), parties,
    amount: event.amount, valuation: event.valuation, stakePercent: event.stakePercent, power: event.power, chips: event.chips,
    duration: event.duration, announcedOn: event.announcedOn, sources: event.sources,
    evidence: event.evidence.map((range) => spanOf(text, range.start, range.end)),
    confidence: confidenceOf(event), rules: event.rules,
  };
}

const mentionOf = (text: string, referent: Referent): Span => spanOf(text, referent.at.start, referent.at.end);
