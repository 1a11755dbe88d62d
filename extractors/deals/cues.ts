import type { Status } from '../../schemas/plain.js';
import type { Clause } from './clauses.js';
import type { Event } from './event.js';
import type { ParsedSentence } from './sentence.js';
import { pairAt, slotOf, type StateTable } from './states/index.js';
import { verbForms } from '../verbs/index.js';

const noPhrases: readonly never[] = [];

/** From what is least settled to a breach, so that a later cue mends what an earlier one tells. */
const inOrder: readonly Status[] = ['rumored', 'negotiating', 'announced', 'signed', 'completed', 'cancelled'];

/** A state that a phrase tells, with the place of the phrase in the passage. */
interface Cue {
  readonly status: Status;
  readonly at: number;
}

/** The first phrase of a passage for each state that phrases of it tell («sujeta a», «según fuentes cercanas»), in that order. */
function cuesIn(passage: string, table: StateTable): Cue[] {
  const lower = passage.toLowerCase();
  const told = new Map<Status, number>();
  for (let at = 0; at < lower.length; at++) {
    const pair = pairAt(lower, at);
    if (!table.slots[slotOf(pair)]) continue;
    for (const { phrase, status } of table.phrases.get(pair) ?? noPhrases) if (!told.has(status) && lower.startsWith(phrase, at)) told.set(status, at);
  }
  return inOrder.flatMap((status) => told.has(status) ? [{ status, at: told.get(status)! }] : []);
}

/** States that a phrase of the sentence tells. */
export const statesOfPhrases = (sentence: string, table: StateTable): Status[] => cuesIn(sentence, table).map(({ status }) => status);

/** The first word of a cell. */
const opening = /^[^\p{L}\n]*(\p{L}+)/u;

/** The state that a cell of a table tells by itself, with a phrase or with a participle that opens it, «no prosperó», «Firmada; se paga en mayo»; null: none. */
export function stateOfCell(cell: string, table: StateTable): Status | null {
  const [last] = statesOfPhrases(cell, table).slice(-1);
  const participle = verbForms(opening.exec(cell.toLowerCase())?.[1] ?? '').find(({ mood }) => mood === 'participle');
  return last ?? (participle ? table.governors.get(participle.lemma) ?? null : null);
}

/** Adds to an event the states that phrases of its sentence tell. */
export function applyCues(event: Event, cues: readonly Status[]): void {
  for (const status of cues) if (!event.states.some((state) => state.status === status)) applyCue(event, status);
}

/** «le compró el campus; el regulador dijo no a la ampliación»: what is done and paid is not undone by what is told elsewhere in the sentence. */
const isDone = ({ states }: Event): boolean => states.some(({ status, weight }) => status === 'completed' && weight >= 2);

/** A hedge turns a plan into a rumour but not a finished act; a closing condition turns a finished purchase into a signed one. */
function applyCue(event: Event, status: Status): void {
  const firm = event.states.some((state) => state.weight >= 2 && (state.status === 'completed' || state.status === 'signed'));
  if (status === 'rumored' && firm) return;
  if (status === 'rumored' && event.states.some((state) => state.status === 'negotiating' || state.status === 'cancelled')) return;
  if (status === 'signed' && !(event.type === 'acquisition' || event.type === 'merger' || event.type === 'joint_venture')) return;
  if (status === 'signed') event.states = event.states.map((state) => state.status === 'completed' ? { status: 'signed', weight: 3 } : state);
  event.states.push({ status, weight: 3 });
}

/** A cue with the clause in which it stands. */
interface Placed {
  readonly status: Status;
  readonly place: Clause | undefined;
  /** Whether that clause tells a deal of its own. */
  readonly taken: boolean;
}

/** Gives the events of each clause the states that phrases of the sentence tell of them. */
export function applyCuesOf({ range, clauses }: ParsedSentence, text: string, tellings: readonly (readonly [Clause, readonly Event[]])[], states: StateTable): void {
  const cues = cuesIn(text.slice(range.start, range.end), states).map(({ status, at }): Placed => {
    const place = clauses.findLast(({ start, end }) => start <= range.start + at && range.start + at <= end);
    return { status, place, taken: tellings.some(([clause]) => clause === place || (clause.parent === place && clause.kind !== 'relative')) };
  });
  for (const [clause, events] of tellings) {
    const own = cues.filter((cue) => cue.status === 'rumored' || isToldOf(cue, clause) || isEnd(cue, clause, events));
    for (const event of events) applyCues(event, own.filter(({ status, place }) => status !== 'cancelled' || place === clause || !isDone(event)).map(({ status }) => status));
  }
}

/** «X, que había hablado con Y, se levantó de la mesa»: what only was talked about in a relative ends with what is told around it. */
const isEnd = ({ status, place, taken }: Placed, deal: Clause, events: readonly Event[]): boolean =>
  status === 'cancelled' && !taken && deal.kind === 'relative' && deal.parent === place && events.every(({ states }) => states.every((state) => state.status === 'negotiating' || state.status === 'rumored'));

/** «X, que ya se había llevado Y, tiene apalabrada Z»: a phrase beside another deal, or around a relative, says nothing of a deal. */
function isToldOf({ place, taken }: Placed, deal: Clause): boolean {
  if (!place || place === deal) return true;
  if (deal.parent === place) return deal.kind !== 'relative';
  return !taken && !(deal.parent?.kind === 'relative' && deal.parent.parent === place);
}
