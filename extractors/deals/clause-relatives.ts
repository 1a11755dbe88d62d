import type { Clause } from './clauses.js';
import { beginAnew, isConjunction, open, type Line } from './clause-line.js';
import { alteredVerb, isFinite, isNoun, isTime, type Mark, type NounPhrase, type Unit } from './phrase.js';
import { antecedentIn, hasReferents, isAsideFigure, isComma, isOwnerAside, isPlaceAside, overPlace, predicated } from './antecedents.js';

/** Opens what a relative pronoun or «que» opens: a relative of its antecedent, or a clause that completes the verb. */
export function takeRelative(line: Line, pronoun: Mark, at: number): void {
  const like = isConjunction(line.units[at - 1]) ? joinedBy(line.current, pronoun) : null;
  // «una serie B que lideró X y en la que entró Z», «anunció que … y que …»: one more of the same sort, of the same noun.
  const closes = like ? line.opensWithComma.has(like) : isComma(line.units[at - 1]) || isInAside(line, at);
  const opened = like
    ? open(line, { kind: like.kind, parent: like.parent, antecedent: like.antecedent, pronoun: pronoun.lower, relativePreposition: pronoun.preposition, sibling: like.kind === 'completive' ? like : null }, pronoun.end)
    : openRelative(line, pronoun, at);
  if (closes) line.opensWithComma.add(opened);
  beginAnew(line);
}

/** «compró, por una cantidad que no reveló, Nubela»: the comma that ends the aside ends what is told of its noun. */
function isInAside({ units, current }: Line, at: number): boolean {
  const before = units[at - 1];
  return isNoun(before) && before.preposition !== null && isComma(units[at - 2]) && current.verb !== null && isFinite(current.verb);
}

function openRelative(line: Line, pronoun: Mark, at: number): Clause {
  const { units, current } = line;
  const { lower, preposition, end } = pronoun;
  const comma = isComma(units[at - 1]);
  const before = saidBefore(line, at);
  // «será Repsol quien venda»: who is so singled out does what the relative tells, and «ser» says nothing of it.
  if (current.verb?.lemma === 'ser' && cleft.has(lower) && !preposition && current.phrases.at(-1)?.side === 'after') current.verb = alteredVerb(current.verb, { lemma: 'ser quien' });
  // «los coches compartidos que poseen X y Z»: a participle alone between a noun and its relative.
  const qualified = !comma && lower === 'que' && !preposition && current.kind === 'participle' && current.verb === before && current.parent ? current : null;
  const antecedent = qualified?.antecedent ?? antecedentOf(line, pronoun, before, at);
  if (lower === 'que' && !preposition && !antecedent) return open(line, { kind: 'completive', parent: current }, end);
  if (lower === 'que' && preposition && !['en', 'con', 'a', 'por'].includes(preposition)) {
    return open(line, { kind: preposition === 'de' ? 'completive' : 'adverbial', parent: comma && preposition === 'para' ? outOfRelatives(current) : current, opener: preposition }, end);
  }
  if (lower === 'lo que') return open(line, { kind: 'relative', parent: current, pronoun: 'lo que', relativePreposition: preposition }, end);
  return open(line, { kind: 'relative', parent: qualified?.parent ?? current, antecedent, pronoun: lower, relativePreposition: preposition }, end);
}

/** The unit that a relative follows, over a comma and over asides. */
function saidBefore({ units, behind }: Line, at: number): Unit | undefined {
  const last = at > 0 && units[at - 1].unit === 'mark' ? at - 2 : at - 1;
  if (behind?.at === at - 1 && !hasReferents(units[last])) return behind.phrase;
  return isAsideFigure(units, last) || isOwnerAside(units, last) || isPlaceAside(units, last) ? units[last - 2] : units[last];
}

/** The phrase that a relative is of; null: of none. */
function antecedentOf({ units, current }: Line, pronoun: Mark, before: Unit | undefined, at: number): NounPhrase | null {
  const { lower, preposition } = pronoun;
  // «una ronda liderada por X, en la que…»: the round, not the agent of the participle.
  const agent = current.kind === 'participle' && preposition && isNoun(before) && (before.preposition === 'por' || before.preposition === 'by') ? current.antecedent : null;
  if (agent) return agent;
  // «inyectaron 310 millones en X, de los que 90…»: of the amount, not of one company.
  const amount = preposition === 'de' && several.has(lower) && isNoun(before) && before.referents.length === 1 ? current.phrases.findLast(({ phrase }) => phrase.classes.has('money'))?.phrase : undefined;
  if (amount) return amount;
  // «comunicó este lunes que…»: a date is no antecedent.
  const completes = lower === 'que' && !preposition && !isComma(units[at - 1]);
  return isNoun(before) && !isTime(before) && !(completes && isToldTo(current, before)) ? predicated(current, antecedentIn(overPlace(units, at, before), pronoun)) : null;
}

/** Pronouns of more than one. */
const several = new Set(['los que', 'las que', 'los cuales', 'las cuales']);

/** «convenció a X, fabricante de las máquinas con las que trabaja Y, para que…»: a purpose after a comma is of the clause around the relatives. */
function outOfRelatives(clause: Clause): Clause {
  let up = clause;
  while (up.kind === 'relative' && up.parent?.verb) up = up.parent;
  return up;
}

/** «ha comunicado a la CNMV que ha vendido», «ha hecho oficial que vende»: what follows is told, and nothing is said of the name or the adjective. */
function isToldTo({ verb, phrases }: Clause, before: NounPhrase): boolean {
  if (!verb) return false;
  const [{ kind } = { kind: null }, ...others] = before.entities;
  if (before.preposition === 'a') return kind === 'org' && !others.length && !before.words.length && !before.coordinated.length && !phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && !isTime(phrase));
  return verb.lemma === 'hacer' && before.preposition === null && !before.definite && !before.entities.length && before.words.length === 1 && known.has(before.words[0]);
}

const known = new Set(['oficial', 'público', 'saber', 'constar', 'firme', 'efectivo']);

/** Pronouns that single somebody out after «ser». */
const cleft = new Set(['quien', 'quienes', 'el que', 'la que', 'los que', 'las que']);

/** The relative or completive clause that a second pronoun after a conjunction takes up. */
function joinedBy(current: Clause, { lower, preposition }: Mark): Clause | null {
  const bare = lower === 'que' && !preposition;
  for (let up: Clause | null = current; up; up = up.parent) {
    if (!up.verb || !isFinite(up.verb)) continue;
    if (up.kind === 'relative') return up.antecedent && up.pronoun !== 'lo que' ? up : null;
    if (up.kind === 'completive') return bare && up.opener === null ? up : null;
    if (up.kind === 'main') return null;
  }
  return null;
}

