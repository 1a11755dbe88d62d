import type { Money, Role } from '../../schemas/index.js';
import { dealShapes } from '../../schemas/index.js';
import type { Event } from './event.js';
import type { NounPhrase, Referent } from './phrase.js';

/** «cada una», «por cabeza»: every payer gives the amount. */
const each = /(?:^|[^\p{L}])(?:cada un[oa]|por cabeza|cada cual)(?!\p{L})/iu;

/**
 * Gives several payers their own amounts («A y B invertirán 10.000 y 5.000 millones, respectivamente»), or each the same one
 * («60 millones cada una»); an event that does neither comes back as it is.
 * @param amounts the amounts of the phrase that holds the event's amount, in order
 * @param objects the phrases without preposition after the verb
 */
export function distribute(event: Event, amounts: readonly Money[], objects: readonly NounPhrase[], sentence: string): Event[] {
  const role: Role = dealShapes[event.type].payer;
  const payers = event.parties.get(role) ?? [];
  const gaps = gapsOf(event, objects);
  if (event.amount && gaps.length) return [event, ...gaps.map(({ payer, amount }) => share(event, role, payer, amount, 'distribute/gap'))];
  if (payers.length < 2 || !event.amount) return [event];
  if (amounts.length === payers.length) {
    return payers.map((payer, i) => share(event, role, payer, amounts[i], 'distribute/respectively'));
  }
  if (amounts.length === 1 && each.test(sentence)) return payers.map((payer) => share(event, role, payer, amounts[0], 'distribute/each'));
  return [event];
}

/** «A pondrá 10.000 millones en Z y B, 5.000»: a name and an amount after the amount of the verb. */
function gapsOf(event: Event, objects: readonly NounPhrase[]): { payer: Referent; amount: Money }[] {
  const gaps: { payer: Referent; amount: Money }[] = [];
  const known = new Set([...event.parties.values()].flat().map((referent) => referent.name));
  for (let i = 1; i + 1 < objects.length; i++) {
    const payer = objects[i].referents[0];
    const figure = objects[i + 1].entities[0];
    if (payer && objects[i].start > (event.amount?.end ?? 0) && !known.has(payer.name) && figure?.kind === 'money') gaps.push({ payer, amount: figure.mention });
  }
  return gaps;
}

function share(event: Event, role: Role, payer: Referent, amount: Money, rule: string): Event {
  const parties = new Map(event.parties);
  parties.set(role, [payer]);
  return {
    ...event, parties, amount, chips: [...event.chips], states: [...event.states], evidence: [...event.evidence],
    rules: [...event.rules, rule],
  };
}
