import { dealShapes, rolesOf, type Role, type Status } from '../../schemas/plain.js';
import { groupBy } from '../ranges.js';
import { everyone, hasFigure, isBareAgreement, MAX_EVIDENCE, namesOf, partiesOf, swapsSides, type Event, type StateEvidence } from './event.js';
import { addParty, akin, enter, finder, newRoster, type Roster } from './roster.js';

type Finder = ReturnType<typeof finder>;

/**
 * Makes one event of all that tell the same deal: same type, no contradiction in parties, amount or stake.
 * «otro contrato» is always a deal of its own.
 */
export function mergeEvents(events: readonly Event[]): Event[] {
  const records: Event[] = [];
  const roster = newRoster();
  /** The record that each event went into. */
  const homes = new Map<Event, Event>();
  const shadows = shadowsOf(events);
  /** The record that goes on telling an event, though that one gave way to a fuller reading. */
  const homeOf = (event: Event): Event | undefined => {
    const other = shadows.get(event);
    return homes.get(event) ?? (other?.type === event.type && samePayee(other, event) ? homes.get(other) : undefined);
  };
  for (const event of events) {
    if (shadows.has(event)) continue;
    let best: Event | null = null;
    let bestScore = 0;
    const home = event.continues ? homeOf(event.continues) : undefined;
    if (home) {
      best = home;
    } else if (!event.distinct) {
      for (const record of akin(roster, event)) {
        const score = affinity(roster, record, event);
        if (score > 0 && score >= bestScore) {
          best = record;
          bestScore = score;
        }
      }
    }
    if (best) {
      absorb(roster, best, event);
    } else {
      // What is absorbed is added to these lists, which another reading of the sentence may share.
      for (const [role, referents] of event.parties) event.parties.set(role, [...referents]);
      records.push(event);
      enter(roster, event);
    }
    homes.set(event, best ?? event);
  }
  keepOwnPayers(records);
  const holding = finder(records);
  for (const record of records) if (record.type === 'partnership') signLegs(record, holding);
  return records.filter((record) => !isUmbrella(record, holding) && !isStepOfMerger(record, holding) && !isPaidMerger(record, holding));
}

/** Whether two readings have the money go to the same organization. */
function samePayee(a: Event, b: Event): boolean {
  const { payee } = dealShapes[a.type];
  return namesOf(a, payee).some((name) => namesOf(b, payee).includes(name));
}

/** «la fusión de A y B: la primera absorberá a la segunda»: how a merger is carried out is no purchase beside it. */
function isStepOfMerger(record: Event, holding: Finder): boolean {
  if (record.type !== 'acquisition' || record.amount) return false;
  const sides = [...namesOf(record, 'acquirer'), ...namesOf(record, 'target')];
  return sides.length > 1 && holding(sides).some((other) => other.type === 'merger' && namesOf(other, 'partner').length > 1);
}

/** «IBM y Red Hat anuncian su boda: la primera pagará 900 millones por la segunda»: who pays for the other buys it, and the merger is that purchase. */
function isPaidMerger(record: Event, holding: Finder): boolean {
  const partners = namesOf(record, 'partner');
  return record.type === 'merger' && partners.length === 2
    && holding(partners).some((other) => other.type === 'acquisition' && other.amount !== null && !other.parties.has('seller') && other.rules.some((rule) => paying.has(rule)));
}

/** Rules by which one of two pays for the other. */
const paying = new Set(['acquisition/pays-for', 'acquisition/buys', 'acquisition/gets-hold-of']);

/** «X pondrá N en Y. Las dos desarrollarán juntas un procesador»: what two do together is a leg of its own. */
const JOINT_WORK = 'partnership/does-jointly';

/** An alliance whose legs are told with types of their own is no record beside them. */
function isUmbrella(record: Event, holding: Finder): boolean {
  if (record.type !== 'partnership' || record.rules.includes(JOINT_WORK)) return false;
  const bare = isBareAgreement(record);
  const told = new Set(legsIn(record, holding).flatMap((leg) => [...everyone(leg)]));
  return namesOf(record, 'partner').every((name) => told.has(name)) || holding(namesOf(record, 'partner')).some((other) => other !== record && (bare || (other.type !== 'partnership' && (hasFigure(other) || areNeighbours(record, other)))));
}

/** The deals with figures that some of the partners of an alliance have among themselves. */
function legsIn(alliance: Event, holding: Finder): Event[] {
  const partners = new Set(namesOf(alliance, 'partner'));
  const near = new Set([...partners].flatMap((name) => holding([name])));
  return [...near].filter((leg) => leg.type !== 'partnership' && hasFigure(leg) && everyone(leg).size > 1 && [...everyone(leg)].every((name) => partners.has(name)));
}

/** «X, Z y W han firmado un acuerdo», «X invertirá N en W»: what is to be done under a signed alliance is signed. */
function signLegs(alliance: Event, holding: Finder): void {
  if (!alliance.states.every(({ status }) => status === 'signed') || !alliance.states.some(({ weight }) => weight >= 2)) return;
  for (const leg of legsIn(alliance, holding)) {
    if (leg.type !== 'infrastructure' && leg.states.some(({ status }) => status === 'announced') && leg.states.every(({ status, weight }) => weight < (status === 'announced' ? 3 : 2))) leg.states.push({ status: 'signed', weight: 3 });
  }
}

/** «X y Z firman una alianza. La primera comprará energía a la segunda»: told in one sentence or in two that follow each other. */
const areNeighbours = (a: Event, b: Event): boolean => a.evidence.some((one) => b.evidence.some((other) => Math.max(one.start, other.start) - Math.min(one.end, other.end) <= BETWEEN_SENTENCES));

/** Spaces, or the end of a paragraph. */
const BETWEEN_SENTENCES = 2;

/** Rules that give each payer an amount of its own. */
const shared = new Set(['distribute/respectively', 'distribute/gap', 'distribute/each', 'distribute/parts']);

/** A payer's own share keeps no payer that has a share of its own, though a headline told them together («A y B invertirán en Z»). */
function keepOwnPayers(records: readonly Event[]): void {
  const alone = new Set<string>();
  const noteShare = (record: Event): void => {
    const { payer, payee } = dealShapes[record.type];
    const [only, ...others] = namesOf(record, payer);
    if (record.amount && only !== undefined && !others.length) for (const name of namesOf(record, payee)) alone.add(shareOf(record, name, only));
  };
  records.forEach(noteShare);
  for (const record of records) {
    const { payer, payee } = dealShapes[record.type];
    const payers = record.parties.get(payer) ?? [];
    if (payer === payee || payers.length < 2 || !record.rules.some((rule) => shared.has(rule))) continue;
    const payees = namesOf(record, payee);
    const own = payers.filter(({ name }) => !payees.some((to) => alone.has(shareOf(record, to, name))));
    if (!own.length) continue;
    record.parties.set(payer, own);
    noteShare(record);
  }
}

const shareOf = ({ type }: Event, payee: string, payer: string): string => JSON.stringify([type, payee, payer]);

/** One amount in one sentence told by two triggers with the same parties is one deal: each thinner reading with the fuller one that stays for it. */
function shadowsOf(events: readonly Event[]): Map<Event, Event> {
  const weight = (event: Event): number => partiesOf(event).length * 2 + (event.amount ? 1 : 0);
  const fuller = (event: Event, at: number, told: readonly Event[]): Event | undefined => told.find((other, position) => {
    if (other === event) return false;
    const sameAmount = event.amount !== null && other.amount?.start === event.amount.start;
    const names = everyone(other);
    const within = partiesOf(event).every(({ referent }) => names.has(referent.name));
    // «X le otorgó una línea de 50 millones»: the noun alone has fewer sides than the verb.
    if (other.type === event.type) return sameAmount && within && partiesOf(other).length > partiesOf(event).length && !event.rules.some((rule) => rule.startsWith('distribute/'));
    // «un acuerdo con Y para comprarle energía»: the alliance is nothing but its leg.
    if (event.type === 'partnership' && within) return true;
    return sameAmount && within && (weight(other) > weight(event) || (weight(other) === weight(event) && position < at));
  });
  return new Map([...groupBy(events, ({ evidence }) => evidence[0]).values()].flatMap((told) => told.flatMap((event, at) => {
    const other = fuller(event, at, told);
    return other ? [[event, other] as const] : [];
  })));
}

/** How much two tellings agree; 0: they are different deals. */
function affinity(roster: Roster, record: Event, event: Event): number {
  if (record.amount && event.amount && !sameAmount(record.amount, event.amount)) return 0;
  if (record.type !== 'joint_venture' && record.stakePercent !== null && event.stakePercent !== null && record.stakePercent !== event.stakePercent) return 0;
  if (swapsSides(record, event) || ordersOthers(record, event) || isDoneBesideMeant(record, event)) return 0;
  let shared = 0;
  for (const role of rolesOf(record.type)) {
    const left = roster.names.get(record)!.get(role) ?? none;
    const right = new Set(namesOf(event, role));
    if (!left.size || !right.size) continue;
    let common = 0;
    for (const name of right) if (left.has(name)) common++;
    if (common === 0) return 0;
    // A party more on one side only is the same deal told shorter; different ones on both sides are not.
    if (common < left.size && common < right.size && dealShapes[record.type].payer === dealShapes[record.type].payee) return 0;
    shared += common;
  }
  if (shared === 0 || areHalves(roster, record, event)) return 0;
  return shared * 2 + (record.amount && event.amount ? 3 : 0) + 1;
}

/** «X comprará 35.000 chips a Y. […] planea adquirir 600.000 más»: other quantities are other orders. */
function ordersOthers(record: Event, event: Event): boolean {
  const counted = ({ chips }: Event): number[] => chips.flatMap(({ quantity }) => quantity === null ? [] : [quantity]);
  const told = counted(event);
  return record.type === 'supply' && told.length > 0 && counted(record).length > 0 && !counted(record).some((quantity) => told.includes(quantity));
}

/** «X negocia entrar en Y. […] X ya invirtió en Y en 2021»: what is done and what is only talked about are two deals, unless one sentence goes on with the other. */
function isDoneBesideMeant(record: Event, event: Event): boolean {
  const [one, other] = [firmly(record), firmly(event)];
  return ((done.has(one) && meant.has(other)) || (meant.has(one) && done.has(other))) && !areNeighbours(record, event);
}

const done: ReadonlySet<Status | null> = new Set<Status>(['completed', 'signed']);
const meant: ReadonlySet<Status | null> = new Set<Status>(['negotiating', 'rumored']);

/** The state that tenses or cues tell, the firmest that was told first; null: none but by default. */
function firmly({ states }: Event): Status | null {
  let most: StateEvidence | null = null;
  for (const state of states) if (state.weight > (most?.weight ?? 1)) most = state;
  return most?.status ?? null;
}

/** «X compró los altavoces de Z por N. […] X incorporará Y»: a purchase without its target and another's target, told apart, are two; the headline's may be told in full far below. */
function areHalves(roster: Roster, record: Event, event: Event): boolean {
  if (record.type !== 'acquisition' || isTitled(record) || isTitled(event) || areNeighbours(record, event)) return false;
  const lacks = (role: Role): boolean => !roster.names.get(record)!.get(role)?.size !== !event.parties.get(role)?.length;
  return lacks('target') && lacks('seller') && !roster.names.get(record)!.get('target')?.size !== !roster.names.get(record)!.get('seller')?.size;
}

/** Told in the headline. */
const isTitled = ({ evidence: [first] }: Event): boolean => first.start === 0;

const none: ReadonlySet<string> = new Set();

const sameAmount = (a: NonNullable<Event['amount']>, b: NonNullable<Event['amount']>): boolean =>
  a.currency === b.currency && Math.abs(a.value - b.value) <= 0.03 * Math.max(a.value, b.value);

function absorb(roster: Roster, record: Event, event: Event): void {
  for (const [role, referents] of event.parties) {
    const known = record.parties.get(role) ?? [];
    record.parties.set(role, known);
    for (const referent of referents) if (addParty(roster, record, role, referent.name)) known.push(referent);
  }
  record.belief = record.belief === null || event.belief === null ? null : 1 - (1 - record.belief) * (1 - event.belief);
  record.amount ??= event.amount;
  record.valuation ??= event.valuation;
  record.stakePercent ??= event.stakePercent;
  record.power ??= event.power;
  record.duration ??= event.duration;
  for (const chip of event.chips) if (!record.chips.some((other) => other.product === chip.product)) record.chips.push(chip);
  record.states.push(...event.states);
  for (const range of event.evidence) {
    if (record.evidence.length < MAX_EVIDENCE && !record.evidence.some((other) => other.start === range.start)) record.evidence.push(range);
  }
  record.rules.push(...event.rules.filter((rule) => !record.rules.includes(rule)));
}
