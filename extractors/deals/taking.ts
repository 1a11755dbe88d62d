import type { DealType } from '../../schemas/index.js';
import type { Range } from '../article.js';
import { isStake } from './attributes.js';
import type { Event } from './event.js';
import { isHeldBefore } from './figure-heads.js';
import type { Entity } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

type Takes = Partial<Record<'amount' | 'stake' | 'power' | 'chips' | 'duration' | 'valuation', true>>;

/** Which figures a type of deal takes from its sentence. */
export const takes: Record<DealType, Takes> = {
  investment: { amount: true, stake: true, valuation: true },
  acquisition: { amount: true, stake: true, valuation: true },
  merger: { amount: true, valuation: true },
  compute: { amount: true, power: true, chips: true, duration: true },
  supply: { amount: true, power: true, chips: true, duration: true },
  debt: { amount: true, duration: true },
  infrastructure: { amount: true, power: true, chips: true, duration: true },
  energy: { power: true, duration: true },
  licensing: { amount: true, duration: true },
  joint_venture: { amount: true, stake: true, power: true, chips: true },
  partnership: { chips: true, duration: true },
};

/** Gives a share, a capacity, chips or a term to the event of a sentence that they stand nearest to. */
export function give(entity: Entity, found: readonly Event[], text: string, sentence: ParsedSentence): void {
  switch (entity.kind) {
    case 'percent': {
      if (!isStake(text, entity.mention, sentence.range) || isHeldBefore(entity.mention, sentence.clauses)) return;
      const event = nearest(found, entity.mention, 'stake', (candidate) => candidate.stakePercent === null);
      if (event && entity.mention.value > 0 && entity.mention.value <= 100) event.stakePercent = entity.mention.value;
      return;
    }
    case 'power': {
      const event = nearest(found, entity.mention, 'power', (candidate) => candidate.power === null);
      for (const one of twinsOf(event, found)) one.power = entity.mention;
      return;
    }
    case 'chip': {
      const event = nearest(found, entity.mention, 'chips', () => true);
      for (const one of twinsOf(event, found)) if (!one.chips.some((chip) => chip.product === entity.mention.product)) one.chips.push(entity.mention);
      return;
    }
    case 'duration': {
      const event = nearest(found, entity.mention, 'duration', (candidate) => candidate.duration === null);
      for (const one of twinsOf(event, found)) one.duration = entity.mention.iso;
      return;
    }
    default:
      return;
  }
}

/** «comprarán 35.000 chips cada una»: what is said of one is said of each. */
export const twinsOf = (event: Event | undefined, found: readonly Event[]): readonly Event[] =>
  event?.rules.includes('distribute/each') ? found.filter((other) => other.trigger.start === event.trigger.start && other.rules.includes('distribute/each')) : event ? [event] : [];

/** Characters between a trigger and a figure; before the trigger they count twice. */
export const distance = ({ trigger }: Event, at: Range): number => trigger.start <= at.start ? at.start - trigger.end : 2 * (trigger.start - at.end);

/** The event of a sentence whose trigger is closest; one that stands before the figure is preferred. */
export function nearest(events: readonly Event[], at: Range, figure: keyof Takes, free: (event: Event) => boolean): Event | undefined {
  let best: Event | undefined;
  for (const event of events) {
    if (!takes[event.type][figure] || !free(event)) continue;
    if (!best || distance(event, at) < distance(best, at)) best = event;
  }
  return best;
}
