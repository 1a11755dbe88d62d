import type { Deal } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import type { Mentions } from '../mentions.js';
import { inside, insideAny } from '../ranges.js';
import type { Event } from './event.js';

/** Sentences from the top of an article in which a deal without a date of its own is the news of the day. */
const NEWS_SENTENCES = 3;

/** Whom the deal is credited to, and when it was made public: as its own passages tell, else the day of the article for its opening news. */
export function provenanceOf(article: Article, mentions: Mentions, event: Event): Pick<Deal, 'announcedOn' | 'sources'> {
  const sources = [...new Set(insideAny(mentions.sources, event.evidence).map(({ name }) => name))];
  return { announcedOn: dateOf(article, mentions, event), sources };
}

function dateOf(article: Article, mentions: Mentions, event: Event): string | null {
  const { publishedAt, sentences } = article;
  const [passage] = event.evidence;
  if (!passage) return null;
  const past = inside(mentions.dates, passage).filter((date) => (publishedAt === null || date.iso <= publishedAt));
  const distance = (date: Range): number => Math.abs(date.start - event.trigger.start);
  const [nearest] = past.sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  if (nearest) return nearest.iso;
  const opening = sentences[Math.min(NEWS_SENTENCES, sentences.length) - 1];
  return publishedAt && opening && passage.start <= opening.start ? publishedAt : null;
}
