import type { DealType, Role } from '../../schemas/index.js';
import { everyone, partiesOf, type Event } from './event.js';

/** A telling that names one party only is compared with so many records of that party, the last ones; 10,000 deals of one buyer take linear time. */
const REACH = 64;

/** Records, found by who is in them. */
export interface Roster {
  /** Where each record stands among all, for the order of answers. */
  readonly positions: Map<Event, number>;
  /** Names of a record, role by role. */
  readonly names: Map<Event, Map<Role, Set<string>>>;
  readonly byParty: Map<string, Event[]>;
}

export const newRoster = (): Roster => ({ positions: new Map(), names: new Map(), byParty: new Map() });

const keyOf = (type: DealType, role: Role, name: string): string => `${type} ${role} ${name}`;

/** Enters a record, or the parties that it has got since. */
export function enter(roster: Roster, record: Event): void {
  if (!roster.positions.has(record)) {
    roster.positions.set(record, roster.positions.size);
    roster.names.set(record, new Map());
  }
  for (const { role, referent } of partiesOf(record)) addParty(roster, record, role, referent.name);
}

/** Notes one party of a record; false when it was noted before. */
export function addParty(roster: Roster, record: Event, role: Role, name: string): boolean {
  const roles = roster.names.get(record)!;
  const known = roles.get(role) ?? new Set();
  roles.set(role, known);
  if (known.has(name)) return false;
  known.add(name);
  const key = keyOf(record.type, role, name);
  const records = roster.byParty.get(key);
  if (records) records.push(record);
  else roster.byParty.set(key, [record]);
  return true;
}

/** The records of its type with which an event shares a party, in their order. */
export function akin(roster: Roster, event: Event): Event[] {
  const found = new Set<Event>();
  for (const { role, referent } of partiesOf(event)) for (const record of (roster.byParty.get(keyOf(event.type, role, referent.name)) ?? []).slice(-REACH)) found.add(record);
  return [...found].sort((a, b) => roster.positions.get(a)! - roster.positions.get(b)!);
}

/** Finds the records in which all of some names are. */
export function finder(records: readonly Event[]): (names: readonly string[]) => Event[] {
  const members = new Map(records.map((record) => [record, everyone(record)] as const));
  const byName = new Map<string, Event[]>();
  for (const [record, names] of members) {
    for (const name of names) {
      const list = byName.get(name);
      if (list) list.push(record);
      else byName.set(name, [record]);
    }
  }
  return (names) => {
    const lists = names.map((name) => byName.get(name) ?? []);
    const shortest = lists.reduce<Event[] | null>((least, list) => least === null || list.length < least.length ? list : least, null) ?? [];
    return shortest.slice(-REACH).filter((record) => names.every((name) => members.get(record)!.has(name)));
  };
}
