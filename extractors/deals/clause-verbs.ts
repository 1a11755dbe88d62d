import type { Clause } from './clauses.js';
import { beginAnew, isConjunction, open, takeBack, type Line } from './clause-line.js';
import { isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';
import { fromThing, hasReferents, isComma, meantBy, nounBefore, qualifiedIn } from './antecedents.js';

/** A finite verb is that of the current clause, of one that still waits for its own, or of a new one beside the current. */
export function takeFinite(line: Line, verb: VerbGroup): void {
  if (line.current.verb) passOn(line, verb);
  const { current } = line;
  current.verb = verb;
  if (current.kind === 'relative' && current.pronoun === 'que' && current.relativePreposition === null && current.antecedent) current.antecedent = meantBy(verb, current.antecedent);
  current.end = verb.end;
  line.sinceConjunction = null;
  beginAnew(line);
}

/** Goes on with a clause around the current one, which has its verb, or with one beside it; what stands before the verb goes with it. */
function passOn(line: Line, verb: VerbGroup): void {
  const { current, boundary } = line;
  // «La noticia de que X ha comprado Y sacudió la Bolsa»: so is what a noun announces inside its clause.
  const inside = current.kind === 'relative' || current.kind === 'participle' || current.kind === 'nonfinite' || current.kind === 'adverbial' || (current.kind === 'completive' && current.opener === 'de');
  const waiting = inside && boundary?.mark !== 'conjunction' ? verbless(current.parent) : null;
  const moved = boundary || !waiting ? takeBack(line) : [];
  if (waiting) line.current = waiting;
  else openBeside(line, moved[0]?.start ?? verb.start, moved.some((phrase) => phrase.preposition === null && !isTime(phrase)));
  line.sinceBoundary = [];
  for (const phrase of moved) line.current.phrases.push({ phrase, side: 'before' });
}

function openBeside(line: Line, start: number, hasSubject: boolean): void {
  const { units, current, boundary, root } = line;
  const closed = boundary?.mark === 'conjunction' && isComma(units[units.indexOf(boundary) - 1]) && !hasSubject ? outOfRelative(line) : null;
  const host: Clause = closed ?? (current.kind === 'nonfinite' || current.kind === 'participle' ? current.parent ?? root : current);
  open(line, { kind: 'coordinate', parent: host.parent, sibling: host, antecedent: host.antecedent, pronoun: host.pronoun }, start);
}

/** «X se impuso a los que lideraba Z, y comprará…», «tomó Y, el estudio que Z no sabe dónde colocar, y compró…»: a comma before «y» ends a relative that none opened. */
function outOfRelative({ current, opensWithComma }: Line): Clause | null {
  let inner = current;
  while ((inner.kind === 'nonfinite' || inner.pronoun === 'dónde') && !opensWithComma.has(inner) && inner.parent) inner = inner.parent;
  return inner.kind === 'relative' && inner.parent?.verb ? inner.parent : null;
}

/** The innermost clause from one outwards that has no verb yet. */
function verbless(clause: Clause | null): Clause | null {
  for (let up = clause; up; up = up.parent) if (!up.verb) return up;
  return null;
}

/** An infinitive, a gerund or a participle opens a clause of its own, but for a participle that is of nothing. */
export function takeNonfinite(line: Line, verb: VerbGroup, at: number): void {
  const opened = verb.mood === 'participle' ? openParticiple(line, verb, at) : openInfinitive(line, verb, at);
  if (!opened) return;
  opened.verb = verb;
  opened.end = verb.end;
  beginAnew(line);
}

function openParticiple(line: Line, verb: VerbGroup, at: number): Clause | null {
  const { units, current } = line;
  const previous = units[at - 1];
  const antecedent = qualifiedIn(current, isConjunction(previous)) ?? fromThing(nounBefore(units, at));
  // «Una vez comprada Nubela por Orbalia, …».
  const initial = !current.verb && current.phrases.every(({ phrase }) => isTime(phrase));
  if (!current.verb && !antecedent && !initial) return null;
  const parent: Clause = current.kind === 'participle' && current.verb ? current.parent ?? current : current;
  // «Z, vehículo cotizado en Londres, …»: so does a participle of what stands between commas.
  const comma: boolean = previous?.unit === 'mark' || initial || (previous === antecedent && isNoun(previous) && previous.preposition === null && !hasReferents(previous) && isComma(units[at - 2]) && isNoun(units[at - 3]) && isCircumstance(units[at + 1]) && current.verb !== null);
  const opened = open(line, { kind: 'participle', parent, antecedent }, verb.start);
  if (comma) line.opensWithComma.add(opened);
  return opened;
}

function openInfinitive(line: Line, verb: VerbGroup, at: number): Clause {
  const { units, current, boundary, sinceBoundary } = line;
  const previous = units[at - 1];
  const governor: NounPhrase | VerbGroup | null = isNoun(previous) || isVerb(previous) ? previous : current.phrases.at(-1)?.phrase ?? current.verb;
  const parent: Clause = current.kind === 'nonfinite' && boundary?.mark === 'conjunction' && current.parent ? current.parent : current;
  const closes = isComma(previous) || isAsideOf(sinceBoundary, boundary) || (!parent.verb && parent.phrases.length === 0);
  const opened = open(line, { kind: 'nonfinite', parent, governor, opener: openerBefore(units, at) }, verb.start);
  if (closes) line.opensWithComma.add(opened);
  return opened;
}

/** «cotizado en Londres», «controlada por sus fundadores». */
const isCircumstance = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition !== null;

/** «, con el fin de ganar tamaño,», «, tras un año de pérdidas para crecer,»: a comma and nothing but circumstances before an infinitive. */
const isAsideOf = (since: readonly NounPhrase[], boundary: Mark | null): boolean =>
  boundary?.mark === 'comma' && since.every(({ preposition, referents, entities }) => preposition !== null && !referents.length && !entities.length);

const nonfiniteOpeners = new Set(['tras', 'para', 'por', 'al', 'a', 'sin', 'antes', 'de', 'con', 'en', 'pending', 'además', 'contra', 'verge', 'sobre', 'hasta', 'desde']);

function openerBefore(units: readonly Unit[], at: number): string | null {
  const previous = units[at - 1];
  return previous?.unit === 'mark' && nonfiniteOpeners.has(previous.lower) ? previous.lower : null;
}
