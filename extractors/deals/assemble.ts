import type { Article } from '../article.js';
import { readAftermath, readCalledOff } from './aftermath.js';
import { attachFigures } from './attach.js';
import { furtherDeals } from './further.js';
import { gatherBackers } from './backers.js';
import { contractsOf } from './contracts.js';
import { bySentence } from './entities.js';
import { partiesOf, type Event } from './event.js';
import type { FrameTable } from './frames.js';
import { beginTurn, introduced, onlyTold } from './interviews.js';
import { readFollowers, readGaps, readListItem } from './lists.js';
import { isBystander, newMemory, rememberDeals, toldSince, type Memory } from './memory.js';
import { altered, isNoun, type Entity, type NounPhrase } from './phrase.js';
import type { Beliefs } from './belief/belief.js';
import type { Impression } from './belief/signs.js';
import { weigh } from './belief/weigh.js';
import type { LookAhead } from './outlook.js';
import { splitTotals } from './split.js';
import { newDiscourse, type Discourse } from './discourse.js';
import { closeSentence, deepOrganization, speakerOf } from './topics.js';
import { readTables } from './tables.js';
import { offeredIn, sellOffered, type Offer } from './offered.js';
import { protagonistOf } from './protagonist.js';
import { parseSentence, type ParsedSentence, type SentenceLexicon } from './sentence.js';
import type { StateTable } from './states/index.js';
import { eventsOf, type FrameTrial } from './telling.js';
import { isWhatCosts } from './unreal.js';

export interface DealLexicon extends SentenceLexicon {
  readonly frames: FrameTable;
  readonly lookAhead: LookAhead;
  readonly states: StateTable;
  readonly beliefs: Beliefs | null;
}

export interface Observer {
  /** @param discourse what the sentences before leave for what this one does not say */
  sentence?(parsed: ParsedSentence, discourse: Readonly<Discourse>): void;
  /** What a sentence implies, with the deals that its frames told. */
  impression?(impression: Impression, part: ParsedSentence, told: readonly Event[], sentence: ParsedSentence): void;
  trial?(trial: FrameTrial): void;
}

/** Sentences back within which «la ronda» or an investor without a company still means the deal told before. */
const REACH = 3;
/** Sentences after the last round told in which a line with a company and an amount is still a round. */
const LIST_REACH = 6;

/** Sentences that the protagonist stays in mind without being named. */
const PROTAGONIST_REACH = 8;

/** «Telefónica», «Telefónica Chile», however the lexicon calls it. */
const isOrPartOf = ({ name, text }: { readonly name: string; readonly text: string }, whole: string): boolean => name === whole || name.startsWith(`${whole} `) || text.startsWith(`${whole} `);

/** «11:40 | …»: an entry of a live blog begins anew with what the article is about. */
const opensEntry = /^\d{1,2}[:.]\d{2} ?h?(?:oras)? ?(?:[|–—-]|\.$)/u;
const ENTRY_REACH = 16;

/** Reads the events of an article, sentence by sentence, in order. */
export function readEvents(article: Article, entities: readonly Entity[], lexicon: DealLexicon, observer: Observer = {}): Event[] {
  const events: Event[] = readTables(article, entities, lexicon.states);
  let rounds = Number.NEGATIVE_INFINITY;
  const discourse = newDiscourse();
  const protagonist = protagonistOf(article, entities);
  const memory = newMemory(new Set(entities.flatMap((entity) => entity.kind === 'org' ? [entity.mention.name] : [])));
  const touching = bySentence(entities, article.sentences);
  const contractsAt = contractsOf(article, lexicon.states);
  let before: ParsedSentence | null = null;
  let offer: Offer | null = null;
  let headline: NounPhrase | null = null;
  let headlineSpeaker: NounPhrase | null = null;
  let interviewed: NounPhrase | null | undefined;
  article.sentences.forEach((range, index) => {
    const reach = article.sentences[Math.max(0, index - REACH)].start;
    // A round-up passes from one company to the next: who is not named for long is out of mind.
    discourse.protagonist = protagonist && toldSince(memory.told, index - PROTAGONIST_REACH).some(({ mention }) => isOrPartOf(mention, protagonist.referents[0].name)) ? protagonist : null;
    discourse.deals = since(events, reach).filter((event) => event.trigger.start < range.start).reverse();
    if (headline && opensEntry.test(article.text.slice(range.start, Math.min(range.end, range.start + ENTRY_REACH)))) {
      discourse.topic = headline;
      memory.topic = headline.referents;
    }
    // A paragraph begins anew with what the article is about.
    if (index > 1 && protagonist && opensParagraph(article, index) && !answers(article, index) && inHeadline(protagonist, memory)) {
      if (discourse.topic?.referents[0]?.name !== protagonist.referents[0].name) discourse.previous ??= discourse.topic;
      discourse.topic = protagonist;
      memory.topic = protagonist.referents;
    }
    const parsed = parseSentence(article, index, touching[index], lexicon, memory);
    if (parsed.opensTurn) {
      // Who answers is told before the first question.
      if (interviewed === undefined) interviewed = headlineSpeaker ?? introduced(memory) ?? discourse.topic ?? headline ?? onlyTold(memory, index);
      if (interviewed) beginTurn(discourse, memory, interviewed);
    }
    observer.sentence?.(parsed, discourse);
    const previous = article.sentences[Math.max(0, index - 1)].start;
    const item = readListItem(parsed, index - rounds <= LIST_REACH) ?? readFollowers(parsed, discourse.deals.find((event) => event.type !== 'investment' || event.parties.has('investee')), previous);
    if (item) discourse.deals = [item, ...discourse.deals];
    const contracts = contractsAt(index);
    const outlook = lexicon.lookAhead(parsed.units, parsed.clauses, discourse);
    const read = withoutMirrors(eventsOf({ article, parsed, outlook, lexicon, discourse, contracts, trial: observer.trial?.bind(observer) }));
    const told = parsed.clauses.some(isWhatCosts) ? read : weigh({ parsed, whole: parsed, text: article.text, frames: lexicon.frames, outlook, discourse, memory, contracts, told: read }, item !== null, lexicon.beliefs, lexicon.states, (impression, part, own) => observer.impression?.(impression, part, own, parsed));
    const found = item && !told.some((event) => event.amount?.start === item.amount?.start && event.amount) ? [item, ...told] : [...told];
    found.push(...readGaps(parsed, found.at(-1) ?? discourse.deals[0], previous));
    if (parsed.units.some((unit) => isNoun(unit) && [unit, ...unit.complements].some(({ classes }) => classes.has('round') || classes.has('funding'))) || found.some((event) => event.type === 'investment')) rounds = index;
    sellOffered(found, offer, parsed);
    offer = offeredIn(parsed, discourse) ?? offer;
    gatherBackers(parsed, found);
    attachFigures(article, parsed, before, found, events, discourse);
    before = parsed;
    splitTotals(parsed, found);
    found.push(...furtherDeals(parsed, found, article.text));
    if (found.length) readCalledOff(parsed, found, lexicon.states);
    else readAftermath(parsed, events, lexicon.states, article.text);
    events.push(...found);
    rememberDeals(memory, found, index);
    closeSentence(parsed.clauses, discourse, found);
    memory.topic = discourse.topic?.referents ?? memory.topic;
    if (index === 0) {
      // «Azcárraga se acuerda de X»: the protagonist by its leader is of the headline too.
      const own = discourse.topic?.referents.filter(({ name }) => name === protagonist?.referents[0].name) ?? [];
      memory.headline = new Set([...memory.told.map(({ mention }) => mention.name), ...own.map(({ name }) => name)]);
      headlineSpeaker = speakerOf(parsed.units);
      // «¿Quién está detrás de Orbalia?»: whom the headline names first is what the article is about.
      discourse.topic ??= firstNamed(parsed.units);
      memory.topic = discourse.topic?.referents ?? memory.topic;
      headline = discourse.topic;
    }
  });
  return events;
}

const opensParagraph = ({ text, sentences }: Article, index: number): boolean => text.slice(sentences[index - 1].end, sentences[index].start).includes('\n');
/** The paragraph before is nothing but a question: who is asked about is spoken of. */
const answers = (article: Article, index: number): boolean => index > 0 && article.text[article.sentences[index - 1].end - 1] === '?' && opensParagraph(article, index - 1);
/** Named in the headline, there perhaps as its own part («AT&T México»), or there by its leader. */
const inHeadline = ({ referents }: NounPhrase, { headline, told }: Memory): boolean => referents.some(({ name }) => headline.has(name) || firstSentence(told).some(({ mention }) => isOrPartOf(mention, name)));
const firstSentence = (told: Memory['told']): Memory['told'] => {
  const end = told.findIndex(({ sentence }) => sentence > 0);
  return end < 0 ? told : told.slice(0, end);
};

/** assemble/mirrored: what the noun tells with the sides changed repeats what the verb told, but for the amount that only it may have. */
function withoutMirrors(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of events) {
    const told = kept.find((before) => before.type === event.type && mirrors(before, event));
    if (told) told.amount ??= event.amount;
    else kept.push(event);
  }
  return kept;
}

function mirrors(one: Event, other: Event): boolean {
  const roles = new Map(partiesOf(one).map(({ role, referent }) => [referent.name, role]));
  const parties = partiesOf(other);
  return parties.length === 2 && roles.size === 2 && parties.every(({ role, referent }) => roles.has(referent.name) && roles.get(referent.name) !== role);
}

/** The organization that a sentence names first, at any depth. */
function firstNamed(units: ParsedSentence['units']): NounPhrase | null {
  for (const unit of units) {
    const named = isNoun(unit) ? deepOrganization(unit) : null;
    if (named && !named.referents.every(({ mention }) => isBystander(mention))) return altered(named, { preposition: null });
  }
  return null;
}

/** The events told from an offset on. They come in the order of sentences, so the search from the end stops at the first older one. */
function since(events: readonly Event[], offset: number): Event[] {
  let first = events.length;
  while (first > 0 && events[first - 1].trigger.start >= offset) first--;
  return events.slice(first);
}
