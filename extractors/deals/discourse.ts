import type { Event } from './event.js';
import type { NounPhrase } from './phrase.js';

/** What earlier sentences leave for pronouns and missing subjects. */
export interface Discourse {
  /** Phrase that stood for the subject of the last main clause with an organization. */
  topic: NounPhrase | null;
  /** The topic before that one. */
  previous: NounPhrase | null;
  /** The last phrase that stood for an organization other than the topic. */
  other: NounPhrase | null;
  /** The last organization that something was done to («compró Nubela y se la vendió a Lumbre»). */
  object: NounPhrase | null;
  /** The organization for which the sentence's quotation is spoken. */
  speaker: NounPhrase | null;
  /** Deals told shortly before, the last one first. */
  deals: readonly Event[];
  /** The organization that the whole article is about: who sells or owes when nobody is said to. */
  protagonist: NounPhrase | null;
}

/** Nothing told yet. */
export function newDiscourse(): Discourse {
  return { topic: null, previous: null, other: null, object: null, speaker: null, deals: [], protagonist: null };
}

/** Nothing told before, whatever the sentence: what a clause says by itself. */
export const silence: Readonly<Discourse> = newDiscourse();

/** The same, to go on by itself with a speaker of its own. */
export const withSpeaker = ({ topic, previous, other, object, deals, protagonist }: Discourse, speaker: NounPhrase | null): Discourse => ({ topic, previous, other, object, speaker, deals, protagonist });

/** The topic, if there is one. */
export const topicOf = (discourse: Discourse): NounPhrase[] => discourse.topic ? [discourse.topic] : [];
