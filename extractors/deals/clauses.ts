import type { Range } from '../article.js';
import { withoutNested, type Nested } from './nested.js';
import { altered, alteredVerb, isFinite, isNoun, isTime, isVerb, type Mark, type NounPhrase, type Unit, type VerbGroup } from './phrase.js';
import { antecedentIn, fromThing, hasReferents, isAsideFigure, isComma, isOwnerAside, meantBy, nounBefore, overPlace, predicated, qualifiedIn } from './antecedents.js';

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'completive' | 'adverbial' | 'nonfinite' | 'participle' | 'parenthesis';

/** One predicate with what belongs to it. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: Clause | null;
  verb: VerbGroup | null;
  /** Its phrases in order; `side` tells whether they stand before the verb. */
  readonly phrases: { readonly phrase: NounPhrase; readonly side: 'before' | 'after' }[];
  /** The phrase that a relative pronoun or a participle stands for; what a participle that opens the sentence is of comes after it. */
  antecedent: NounPhrase | null;
  /** Preposition of the relative pronoun («por la que»). */
  readonly relativePreposition: string | null;
  /** «la que», «cuya», «lo que»: the words of the relative pronoun. */
  readonly pronoun: string | null;
  /** The word that opens an adverbial or nonfinite clause («si», «tras», «para»), the mark that opens a parenthesis. */
  readonly opener: string | null;
  /** The noun phrase or verb right before a nonfinite clause («un acuerdo para comprar»). */
  readonly governor: NounPhrase | VerbGroup | null;
  /** The clause whose subject a coordinate one shares. */
  readonly sibling: Clause | null;
  /** Its adverbs («ya»). */
  readonly adverbs: string[];
  start: number;
  end: number;
}

interface Opening {
  readonly kind: ClauseKind;
  readonly parent: Clause | null;
  readonly antecedent?: NounPhrase | null;
  readonly relativePreposition?: string | null;
  readonly pronoun?: string | null;
  readonly opener?: string | null;
  readonly governor?: NounPhrase | VerbGroup | null;
  readonly sibling?: Clause | null;
}

const nonfiniteOpeners = new Set(['tras', 'para', 'por', 'al', 'a', 'sin', 'antes', 'de', 'con', 'en', 'pending', 'además', 'contra', 'verge', 'sobre', 'hasta', 'desde']);

/** Cuts a sentence's phrases into clauses, in the order in which they open; what stands between dashes or brackets is a clause of its own beside its line. */
export function parseClauses(units: readonly Unit[], sentence: Range): Clause[] {
  const { line, nested } = withoutNested(units);
  const clauses = clausesOf(line, 0, { kind: 'main', parent: null }, sentence.start);
  for (const aside of nested) addNested(aside, clauses);
  return clauses;
}

/** Puts the clauses of an aside right before those that open behind it. */
function addNested({ before, units }: Nested, clauses: Clause[]): void {
  const [{ start }] = units;
  const parent = clauses.find(({ verb, phrases }) => before !== undefined && (verb === before || phrases.some(({ phrase }) => phrase === before))) ?? clauses.findLast((clause) => clause.start <= start) ?? clauses[0];
  const { line, nested } = withoutNested(units.slice(1));
  const told = clausesOf(before ? [before, units[0], ...line] : [units[0], ...line], before ? 2 : 1, { kind: 'parenthesis', parent, governor: isNoun(before) ? before : null, opener: (units[0] as Mark).lower }, start);
  for (const aside of nested) addNested(aside, told);
  const at = clauses.findIndex((clause) => clause.start > start);
  clauses.splice(at < 0 ? clauses.length : at, 0, ...told);
}

/** Cuts a line into clauses, the first of which is opened as told; what stands before `from` is only looked back at. */
function clausesOf(units: readonly Unit[], from: number, opening: Opening, start: number): Clause[] {
  const clauses: Clause[] = [];
  const open = (opening: Opening, at: number): Clause => {
    const { kind, parent, antecedent = null, relativePreposition = null, pronoun = null, opener = null, governor = null, sibling = null } = opening;
    const clause: Clause = { kind, parent, verb: null, phrases: [], antecedent, relativePreposition, pronoun, opener, governor, sibling, adverbs: [], start: at, end: at };
    clauses.push(clause);
    return clause;
  };
  let current = open(opening, start);
  let root = current;
  /** Phrases of the current clause since its last comma or conjunction: they go with a verb that follows. */
  let sinceBoundary: NounPhrase[] = [];
  let boundary: Mark | null = null;
  /** Phrases since the last conjunction: «… y Anthropic, según fuentes, negocia» has its subject there, before an aside. */
  let sinceConjunction: NounPhrase[] | null = null;
  /** Of whom an aside was that has just been closed: a relative after it is of the same («X, que preside Ana Pérez, a la que Y alquila…»). */
  let behind: { readonly phrase: NounPhrase; readonly at: number } | null = null;
  /** Clauses that were opened by a comma and end with the next one. */
  const opensWithComma = new Set<Clause>();

  const add = (phrase: NounPhrase): void => {
    current.phrases.push({ phrase, side: current.verb ? 'after' : 'before' });
    sinceBoundary.push(phrase);
    sinceConjunction?.push(phrase);
    current.end = phrase.end;
  };
  const takeBack = (): NounPhrase[] => {
    const [first] = sinceConjunction ?? [];
    const taken = first && first.preposition === null && first.referents.length > 0 ? sinceConjunction! : sinceBoundary;
    // The subject may have been given to a relative that its own aside has closed.
    for (const phrase of taken) {
      for (const clause of [current, clauses.at(-1)!]) {
        const at = clause.phrases.findIndex((held) => held.phrase === phrase);
        if (at >= 0) clause.phrases.splice(at, 1);
      }
    }
    return taken;
  };
  const openParent = (clause: Clause): Clause | null => {
    for (let up = clause.parent; up; up = up.parent) if (!up.verb) return up;
    return null;
  };

  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    const previous = units[i - 1];
    if (isNoun(unit)) {
      // «se ha llevado por una suma no revelada Y»: a name right after a participle is no part of it.
      if (current.kind === 'participle' && previous === current.verb && current.parent?.verb && current.antecedent?.preposition && unit.preposition === null && hasReferents(unit) && !naming.has(current.verb.lemma)) current = current.parent;
      add(unit);
      continue;
    }
    if (isVerb(unit)) {
      if (isFinite(unit)) {
        if (current.verb) {
          // «La noticia de que X ha comprado Y sacudió la Bolsa»: so is what a noun announces inside its clause.
          const inside = current.kind === 'relative' || current.kind === 'participle' || current.kind === 'nonfinite' || current.kind === 'adverbial' || (current.kind === 'completive' && current.opener === 'de');
          const waiting = inside && boundary?.mark !== 'conjunction'
            ? openParent(current) : null;
          const moved = boundary || !waiting ? takeBack() : [];
          if (waiting) {
            current = waiting;
          } else {
            // «X se impuso a los que lideraba Z, y comprará…»: a comma before «y» ends a relative that none opened.
            const closed = boundary?.mark === 'conjunction' && isComma(units[units.indexOf(boundary) - 1]) && current.kind === 'relative' && !opensWithComma.has(current) && !moved.length ? current.parent : null;
            const host: Clause = closed?.verb ? closed : current.kind === 'nonfinite' || current.kind === 'participle' ? current.parent ?? root : current;
            current = open({ kind: 'coordinate', parent: host.parent, sibling: host, antecedent: host.antecedent, pronoun: host.pronoun }, moved[0]?.start ?? unit.start);
          }
          sinceBoundary = [];
          for (const phrase of moved) current.phrases.push({ phrase, side: 'before' });
        }
        current.verb = unit;
        if (current.kind === 'relative' && current.pronoun === 'que' && current.relativePreposition === null && current.antecedent) current.antecedent = meantBy(unit, current.antecedent);
        current.end = unit.end;
        sinceBoundary = [];
        sinceConjunction = null;
        boundary = null;
        continue;
      }
      const governor: NounPhrase | VerbGroup | null = isNoun(previous) || isVerb(previous) ? previous : current.phrases.at(-1)?.phrase ?? current.verb;
      if (unit.mood === 'participle') {
        const antecedent = qualifiedIn(current, isConjunction(previous)) ?? fromThing(nounBefore(units, i));
        // «Una vez comprada Nubela por Orbalia, …».
        const initial = !current.verb && current.phrases.every(({ phrase }) => isTime(phrase));
        if (!current.verb && !antecedent && !initial) continue;
        const parent: Clause = current.kind === 'participle' && current.verb ? current.parent ?? current : current;
        // «Z, vehículo cotizado en Londres, …»: so does a participle of what stands between commas.
        const comma: boolean = previous?.unit === 'mark' || initial || (previous === antecedent && isNoun(previous) && previous.preposition === null && !hasReferents(previous) && isComma(units[i - 2]) && isNoun(units[i - 3]) && isCircumstance(units[i + 1]) && current.verb !== null);
        current = open({ kind: 'participle', parent, antecedent }, unit.start);
        if (comma) opensWithComma.add(current);
      } else {
        const opener = openerBefore(units, i);
        const comma: boolean = isComma(previous) || isAsideOf(sinceBoundary, boundary);
        const parent: Clause = current.kind === 'nonfinite' && boundary?.mark === 'conjunction' && current.parent ? current.parent : current;
        const initial = !parent.verb && parent.phrases.length === 0;
        current = open({ kind: 'nonfinite', parent, governor, opener }, unit.start);
        if (comma || initial) opensWithComma.add(current);
      }
      current.verb = unit;
      current.end = unit.end;
      sinceBoundary = [];
      boundary = null;
      continue;
    }
    switch (unit.mark) {
      case 'relative': {
        // «una serie B que lideró X y en la que entró Z», «anunció que … y que …»: one more of the same sort, of the same noun.
        const like = isConjunction(previous) ? joinedBy(current, unit) : null;
        if (like) {
          current = open({ kind: like.kind, parent: like.parent, antecedent: like.antecedent, pronoun: unit.lower, relativePreposition: unit.preposition, sibling: like.kind === 'completive' ? like : null }, unit.end);
          if (opensWithComma.has(like)) opensWithComma.add(current);
          sinceBoundary = [];
          boundary = null;
          break;
        }
        const at = i > 0 && units[i - 1].unit === 'mark' ? i - 2 : i - 1;
        const before = behind?.at === i - 1 && !hasReferents(units[at]) ? behind.phrase : isAsideFigure(units, at) || isOwnerAside(units, at) ? units[at - 2] : units[at];
        const comma = isComma(previous);
        // «será Repsol quien venda»: who is so singled out does what the relative tells, and «ser» says nothing of it.
        if (current.verb?.lemma === 'ser' && cleft.has(unit.lower) && !unit.preposition && current.phrases.at(-1)?.side === 'after') current.verb = alteredVerb(current.verb, { lemma: 'ser quien' });
        // «comunicó este lunes que…»: a date is no antecedent.
        // «una ronda liderada por X, en la que…»: the round, not the agent of the participle.
        const agent = current.kind === 'participle' && unit.preposition && isNoun(before) && (before.preposition === 'por' || before.preposition === 'by') ? current.antecedent : null;
        // «los coches compartidos que poseen X y Z»: a participle alone between a noun and its relative.
        const qualified = !comma && unit.lower === 'que' && !unit.preposition && current.kind === 'participle' && current.verb === before && current.parent ? current : null;
        // «inyectaron 310 millones en X, de los que 90…»: of the amount, not of one company.
        const amount = unit.preposition === 'de' && several.has(unit.lower) && isNoun(before) && before.referents.length === 1 ? current.phrases.findLast(({ phrase }) => phrase.classes.has('money'))?.phrase : undefined;
        const antecedent = qualified?.antecedent ?? agent ?? amount ?? (isNoun(before) && !isDate(before) && !(unit.lower === 'que' && !unit.preposition && !comma && isToldTo(current, before)) ? predicated(current, antecedentIn(overPlace(units, i, before), unit)) : null);
        if (unit.lower === 'que' && !unit.preposition && !antecedent) {
          current = open({ kind: 'completive', parent: current }, unit.end);
        } else if (unit.lower === 'que' && unit.preposition && !['en', 'con', 'a', 'por'].includes(unit.preposition)) {
          current = open({ kind: unit.preposition === 'de' ? 'completive' : 'adverbial', parent: comma && unit.preposition === 'para' ? outOfRelatives(current) : current, opener: unit.preposition }, unit.end);
        } else if (unit.lower === 'lo que') {
          current = open({ kind: 'relative', parent: current, pronoun: 'lo que', relativePreposition: unit.preposition }, unit.end);
        } else {
          current = open({ kind: 'relative', parent: qualified?.parent ?? current, antecedent, pronoun: unit.lower, relativePreposition: unit.preposition }, unit.end);
        }
        if (comma) opensWithComma.add(current);
        sinceBoundary = [];
        boundary = null;
        break;
      }
      case 'subordinator':
        // «como socio»: no clause without a verb of its own.
        if (unit.lower === 'como' && !verbAhead(units, i)) break;
        current = open({ kind: 'adverbial', parent: current, opener: unit.lower }, unit.end);
        // «según ha publicado X,», «, si nada lo impide,»: an aside.
        if (!current.parent?.verb || unit.lower === 'según' || isComma(previous)) opensWithComma.add(current);
        sinceBoundary = [];
        boundary = null;
        break;
      case 'comma':
        if (current.verb && opensWithComma.has(current) && current.parent) {
          if (current.antecedent && hasReferents(current.antecedent)) behind = { phrase: current.antecedent, at: i };
          const rest = units[i + 1];
          // «Comprada por X en 2019, Y abrirá…»: what a participle that opens the sentence is of follows it.
          if (opensIt(current, rest)) current.antecedent = rest;
          if (isNoun(rest) && rest.coordinated.length > 0 && goesOnWith(current, units, i + 1)) {
            // «aportan A, que lidera, B y C».
            enlarge(current, rest);
            current = current.parent;
            i += 1;
          } else if (current.kind === 'participle' && !current.antecedent && rest?.unit === 'mark' && rest.mark === 'relative') {
            // «Ahogada por Y, que compró en 2006, X vende»: its end is behind the relative.
          } else if (current.kind === 'adverbial' && previous === current.verb && rest?.unit === 'mark' && (rest.mark === 'subordinator' || rest.mark === 'relative')) {
            // «, después de que caducara, sin que nadie lo lamentase, su oferta por X»: its subject is still to come.
          } else if (!isConjunction(rest)) {
            current = current.parent;
          } else if (goesOnWith(current, units, i + 2)) {
            // «participan A, que ya estaba, y B»: the list goes on after the aside.
            const member = units[i + 2] as NounPhrase;
            enlarge(current, member);
            current = current.parent;
            i += 2;
          }
          if (current.kind === 'participle' && opensWithComma.has(current) && current.parent && !current.parent.verb && opensIt(current, rest)) {
            current.antecedent = rest;
            current = current.parent;
          }
        }
        boundary = unit;
        sinceBoundary = [];
        break;
      case 'conjunction':
        boundary = unit;
        sinceBoundary = [];
        sinceConjunction = [];
        break;
      case 'semicolon': case 'colon':
        current = open({ kind: 'main', parent: null, sibling: root.verb ? root : null }, unit.end);
        root = current;
        sinceBoundary = [];
        boundary = null;
        break;
      case 'open': case 'close': case 'dash':
        // One that has no other.
        sinceBoundary = [];
        boundary = null;
        break;
      default:
        current.adverbs.push(unit.lower);
        break;
    }
  }
  return clauses;
}

/** «cotizado en Londres», «controlada por sus fundadores». */
const isCircumstance = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition !== null;

/** Pronouns of more than one. */
const several = new Set(['los que', 'las que', 'los cuales', 'las cuales']);

/** Participles that a name goes with. */
const naming = new Set(['llamar', 'denominar', 'bautizar', 'rebautizar', 'apodar', 'renombrar', 'conocer', 'titular']);

/** Whether what follows the comma is what a participle that opens the sentence is of. */
const opensIt = ({ kind, antecedent, phrases }: Clause, rest: Unit | undefined): rest is NounPhrase =>
  kind === 'participle' && !antecedent && isNoun(rest) && rest.preposition === null && !phrases.some(({ phrase }) => phrase.preposition === null && !isDate(phrase));

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
  if (before.preposition === 'a') return kind === 'org' && !others.length && !before.words.length && !before.coordinated.length && !phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && !isDate(phrase));
  return verb.lemma === 'hacer' && before.preposition === null && !before.definite && !before.entities.length && before.words.length === 1 && known.has(before.words[0]);
}

const known = new Set(['oficial', 'público', 'saber', 'constar', 'firme', 'efectivo']);

/** «, con el fin de ganar tamaño,», «, tras un año de pérdidas para crecer,»: a comma and nothing but circumstances before an infinitive. */
const isAsideOf = (since: readonly NounPhrase[], boundary: Mark | null): boolean =>
  boundary?.mark === 'comma' && since.every(({ preposition, referents, entities }) => preposition !== null && !referents.length && !entities.length);

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

/** Adds to a list of names what stands behind an aside; the aside is of those before it only. */
function enlarge(aside: Clause, { referents }: NounPhrase): void {
  const list = aside.antecedent!;
  aside.antecedent = altered(list, {});
  list.referents = list.referents.concat(referents);
}

/** Whether the name at a place is one more of those that a relative or a participle in commas interrupted. */
function goesOnWith(aside: Clause, units: readonly Unit[], at: number): boolean {
  const member = units[at];
  const next = units[at + 1];
  return (aside.kind === 'relative' || aside.kind === 'participle') && (aside.antecedent?.referents.some(({ named }) => named) ?? false) && isNoun(member) && member.referents.length > 0
    && (member.preposition === null || member.preposition === aside.antecedent!.preposition) && (next === undefined || next.unit === 'mark' || isVerbOfAll(aside, next)) && !isSubjectOverAside(units, at);
}

/** «A, que ya estaba, y B pusieron»: a plural verb that the names before the aside still wait for. */
const isVerbOfAll = ({ parent }: Clause, next: Unit): boolean => isVerb(next) && isFinite(next) && next.plural && next.person === 3 && parent !== null && parent.verb === null;

/** Units of the longest aside between a subject and its verb that are looked over. */
const ASIDE = 6;

/** «…, y Nubela, rival de ambas, calla»: a name, an aside in commas and a verb begin a clause of their own. */
function isSubjectOverAside(units: readonly Unit[], at: number): boolean {
  if (!isComma(units[at + 1]) || (units[at] as NounPhrase).coordinated.length > 0) return false;
  for (let i = at + 2; i < units.length && i <= at + 2 + ASIDE; i++) {
    const unit = units[i];
    if (isVerb(unit)) return false;
    if (isComma(unit)) return isVerb(units[i + 1]) && isFinite(units[i + 1] as VerbGroup);
    if (unit.unit === 'mark' && unit.mark !== 'quote') return false;
  }
  return false;
}

const isDate = (phrase: NounPhrase): boolean => isTime(phrase);
const isConjunction = (unit: Unit | undefined): boolean => unit?.unit === 'mark' && unit.mark === 'conjunction';

function verbAhead(units: readonly Unit[], from: number): boolean {
  for (let i = from + 1; i < units.length; i++) {
    const unit = units[i];
    if (isVerb(unit)) return isFinite(unit);
    // «como ya hizo en 2019».
    if (unit.unit === 'mark' && unit.mark !== 'quote' && unit.mark !== 'other') return false;
  }
  return false;
}

function openerBefore(units: readonly Unit[], at: number): string | null {
  const previous = units[at - 1];
  return previous?.unit === 'mark' && nonfiniteOpeners.has(previous.lower) ? previous.lower : null;
}
