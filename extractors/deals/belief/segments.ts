import type { Range } from '../../article.js';
import type { Clause } from '../clauses.js';
import { isFinite, type Entity } from '../phrase.js';
import type { ParsedSentence } from '../sentence.js';

/**
 * The parts of a sentence that may each tell a deal of their own: its coordinated main clauses, where either side has a figure and names somebody
 * («compró A por 300 millones, y en 2019 sumó B por 200»). A sentence of one part is returned as it is.
 */
export function segmentsOf(parsed: ParsedSentence): readonly ParsedSentence[] {
  const cuts = parsed.clauses.filter((clause, at) => at > 0 && opensPart(clause)).map(({ start }) => start);
  const starts = [parsed.range.start];
  for (const cut of cuts) if (tellsMuch(parsed, { start: starts.at(-1)!, end: cut }) && tellsMuch(parsed, { start: cut, end: parsed.range.end })) starts.push(cut);
  return starts.length < 2 ? [parsed] : starts.map((start, at) => partOf(parsed, { start, end: starts[at + 1] ?? parsed.range.end }));
}

/** A main clause with a verb of its own, or «mientras (que)», which sets another one against it. */
const opensPart = ({ kind, parent, opener, verb }: Clause): boolean =>
  opener === 'mientras' || (verb !== null && isFinite(verb) && parent === null && (kind === 'main' || kind === 'coordinate'));

const figures: ReadonlySet<Entity['kind']> = new Set(['money', 'percent', 'power']);

const within = ({ start }: Range, part: Range): boolean => start >= part.start && start < part.end;

/** Names somebody and has a figure: the least that tells a deal by itself. */
function tellsMuch({ entities }: ParsedSentence, part: Range): boolean {
  const told = entities.filter(({ mention }) => within(mention, part));
  return told.some(({ kind }) => kind === 'org') && told.some(({ kind }) => figures.has(kind));
}

const partOf = (parsed: ParsedSentence, range: Range): ParsedSentence => ({
  ...parsed, range,
  units: parsed.units.filter((unit) => within(unit, range)),
  clauses: parsed.clauses.filter((clause) => within(clause, range)),
  entities: parsed.entities.filter(({ mention }) => within(mention, range)),
});
