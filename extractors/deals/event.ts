import { dealShapes } from '../../schemas/plain.js';
import type { Amount, Capacity, ChipOrder, DealType, Role, Span, Status } from '../../schemas/index.js';
import type { Range } from '../article.js';
import type { Referent } from './phrase.js';

/** What one passage says of the state of a deal, and how firmly: 0 a default, 1 a headline present, 2 tense, 3 an explicit cue, 4 what became of it later. */
export interface StateEvidence {
  readonly status: Status;
  readonly weight: 0 | 1 | 2 | 3 | 4;
}

/** A deal as one passage tells it; the merger makes records of them. */
export interface Event {
  readonly type: DealType;
  readonly parties: Map<Role, Referent[]>;
  amount: (Amount & Span) | null;
  valuation: (Amount & Span) | null;
  stakePercent: number | null;
  power: (Capacity & Span) | null;
  chips: (ChipOrder & Span)[];
  duration: string | null;
  states: StateEvidence[];
  evidence: Range[];
  /** Where the trigger stands: orders events, and keeps apart what one word opened. */
  readonly trigger: Range;
  /** True when the passage says it is another deal («otro contrato», «una segunda ronda»). */
  readonly distinct: boolean;
  /** The event of an earlier passage that this one goes on telling («Encabeza la ronda X»); null: none that is known. */
  continues: Event | null;
  /** True for what only adds parties to the deal told last. */
  readonly resumed?: true;
  rules: string[];
  /** How likely its passages make it, 0..1; null: not judged (an item of a list, a row of a table). */
  belief: number | null;
}

/** What a passage must say to be an event; the rest it may. */
type Told = Pick<Event, 'type' | 'parties' | 'amount' | 'states' | 'evidence' | 'trigger' | 'rules'> & Partial<Event>;

/** An event of which nothing is known but what is given. */
export const newEvent = (told: Told): Event => ({ valuation: null, stakePercent: null, power: null, chips: [], duration: null, distinct: false, continues: null, belief: null, ...told });

/** All parties of an event, role by role. */
export const partiesOf = (event: Event): { role: Role; referent: Referent }[] =>
  [...event.parties].flatMap(([role, referents]) => referents.map((referent) => ({ role, referent })));

/** The names of all parties of an event. */
export const everyone = (event: Event): Set<string> => new Set(partiesOf(event).map(({ referent }) => referent.name));

export const namesOf = (event: Event, role: Role): string[] => (event.parties.get(role) ?? []).map((referent) => referent.name);

/** «X, que compró Y en 2021, se la vende a Z»: who paid in one and is paid in the other made two deals. */
export function swapsSides(a: Event, b: Event): boolean {
  const { payer, payee } = dealShapes[a.type];
  if (payer === payee || payer === null) return false;
  const paid = (event: Event): string[] => [...namesOf(event, 'seller'), ...(payee ? namesOf(event, payee) : [])];
  return namesOf(a, payer).some((name) => paid(b).includes(name)) || namesOf(b, payer).some((name) => paid(a).includes(name));
}

/** The most passages that a record quotes. */
export const MAX_EVIDENCE = 3;

/** Notes that a further passage tells of the event, and by which rule. */
export function support(event: Event, passage: Range, rule: string): void {
  if (event.evidence.length < MAX_EVIDENCE) event.evidence.push(passage);
  if (!event.rules.includes(rule)) event.rules.push(rule);
}

/** A figure or further party: without one, a single principal is no deal. */
export const hasFigure = (event: Event): boolean =>
  event.amount !== null || event.power !== null || event.chips.length > 0 || event.stakePercent !== null;

/** «el acuerdo entre A y B» says of itself nothing but that there is a deal. */
export const isBareAgreement = ({ rules }: Event): boolean => rules.every((rule) => rule === 'partnership/agreement-of-two');
