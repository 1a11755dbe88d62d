import { appositionEnd } from './appositions.js';
import { withHolders } from './holders.js';
import { namesInLine } from './nested.js';
import { altered, alteredVerb, holdsOrganization, isFinite, isMark, isNoun, isVerb, type Mark, type NounPhrase, type Unit } from './phrase.js';

/** Takes out of a sentence what stands in it only to be denied, and puts together the lists that an aside cuts in two. */
export function mendAsides(units: readonly Unit[]): Unit[] {
  return sumUp(withOwners(untilNow(joinOverShares(withoutCorrection(withoutContrast(withoutHearsay(withHolders(namesInLine(units)))))))));
}

const isWord = (unit: Unit | undefined, words: ReadonlySet<string>): boolean => unit?.unit === 'mark' && words.has(unit.lower);
const isNamed = (unit: Unit | undefined): unit is NounPhrase => isNoun(unit) && holdsOrganization(unit);

const no = new Set(['no']);
const and = new Set(['y', 'e']);
const but = new Set(['sino']);

/** Verbs of telling, by which a writer says in passing whose word something is. */
const telling = new Set(['decir', 'contar', 'asegurar', 'jurar', 'creer', 'apuntar', 'afirmar', 'señalar', 'sostener', 'insistir', 'recordar', 'comentar', 'susurrar', 'rumorear', 'confirmar', 'admitir', 'explicar', 'publicar', 'parecer', 'reconocer', 'presumir', 'murmurar', 'precisar', 'añadir']);
const or = new Set(['o', 'u']);
const so = new Set(['eso', 'así']);
/** Units of the longest such aside. */
const HEARSAY = 5;

/** «X negocia, o eso cuenta un exdirectivo, hacerse con Y», «comprará, asegura el diario, Y»: between a verb and what it governs. */
function withoutHearsay(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex((unit, i) => isVerb(unit) && !telling.has(unit.lemma) && unit.lemma !== 'estar' && unit.lemma !== 'ser' && isMark(units[i + 1], 'comma') && hearsayEnd(units, i + 2) > 0);
  return at < 0 ? units : [...units.slice(0, at + 1), ...units.slice(hearsayEnd(units, at + 2) + 1)];
}

/** The comma that closes an aside in which somebody tells; 0: there is none. */
function hearsayEnd(units: readonly Unit[], from: number): number {
  let at = from;
  if (isWord(units[at], or)) at++;
  const word = units[at];
  if (isWord(word, so) || (isNoun(word) && word.words.length === 1 && so.has(word.words[0]) && !word.complements.length)) at++;
  const verb = units[at];
  if (!isVerb(verb) || !isFinite(verb) || !telling.has(verb.lemma) || verb.negated) return 0;
  const end = units.findIndex((unit, i) => i > at && !isNoun(unit) && !isMark(unit, 'other'));
  return end > 0 && end - at <= HEARSAY && isMark(units[end], 'comma') && units[end + 1] !== undefined ? end : 0;
}

/** «Fue Orbalia, y no Nubela, quien…», «a Orbalia, no a Nubela»: whoever is denied has no part in what is told. */
function withoutContrast(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    let next = at;
    const comma = isMark(units[next], 'comma');
    if (comma) next++;
    if (isWord(units[next], and)) next++;
    const denied = next > at && kept.length > 0 && isWord(units[next], no) && isNoun(units[next + 1]);
    const after = units[next + 2];
    if (!denied || isVerb(after) || isWord(after, but) || (isMark(after, 'comma') && isWord(units[next + 3], but))) {
      kept.push(units[at]);
      continue;
    }
    // The comma that closes the aside goes with the one that opened it.
    at = comma && isMark(after, 'comma') ? next + 2 : next + 1;
  }
  return kept;
}

/** «No compró Nubela, sino Orbalia», «no a Nubela, sino a Orbalia»: what stands after «sino» takes the place of what was denied. */
function withoutCorrection(units: readonly Unit[]): Unit[] {
  const sino = units.findIndex((unit) => isWord(unit, but));
  const comma = isMark(units[sino - 1], 'comma') ? 1 : 0;
  const first = sino - 1 - comma;
  const instead = units[sino + 1];
  if (sino < 0 || !isNamed(units[first]) || !isNamed(instead)) return [...units];
  const denial = units.slice(0, first).findLastIndex((unit) => (isVerb(unit) && unit.negated) || isWord(unit, no));
  if (denial < 0) return [...units];
  return units.flatMap((unit, at): Unit[] => {
    if ((at >= first && at <= sino) || (at === denial && !isVerb(unit))) return [];
    return at === denial && isVerb(unit) ? [alteredVerb(unit, { negated: false })] : [unit];
  });
}

const isShareOf = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition === 'con' && ['percent', 'part', 'minority', 'control', 'stake'].some((name) => unit.classes.has(name));

/** «Orbalia, con un 60 %, y Nubela, con el resto, crean…»: what each has of it does not end the list of who does it. */
function joinOverShares(units: readonly Unit[]): Unit[] {
  const at = units.findIndex((unit, i) => isNamed(unit) && isMark(units[i + 1], 'comma') && isShareOf(units[i + 2]) && joinedAt(units, pastEach(units, i + 3)) > 0);
  if (at < 0) return [...units];
  const first = units[at] as NounPhrase;
  const second = joinedAt(units, pastEach(units, at + 3));
  const member = units[second] as NounPhrase;
  if (member.preposition !== null && member.preposition !== first.preposition) return [...units];
  const closed = isMark(units[second + 1], 'comma') && isShareOf(units[second + 2]) ? second + 3 : second + 1;
  const rest = units.slice(closed + (closed > second + 1 && isMark(units[closed], 'comma') ? 1 : 0));
  return [...units.slice(0, at), altered(first, { coordinated: [...first.coordinated, member, ...member.coordinated] }), ...rest];
}

/** «con un 10 % cada una»: past the words that give it to each. */
function pastEach(units: readonly Unit[], at: number): number {
  const unit = units[at];
  return isNoun(unit) && unit.words.length === 1 && /^(?:cada|una|uno)$/.test(unit.words[0]) ? at + 1 : at;
}

/** Where the name stands that «y» joins, past a comma; 0: none does. */
function joinedAt(units: readonly Unit[], from: number): number {
  const at = isMark(units[from], 'comma') ? from + 1 : from;
  return isWord(units[at], and) && isNamed(units[at + 1]) ? at + 1 : 0;
}

/** «X compra Y, una operación que los sindicatos rechazan», «…, su mayor contrato hasta la fecha»: what sums up the sentence before it tells no deal of its own. */
function sumUp(units: readonly Unit[]): Unit[] {
  /** Commas since the last verb: the second one closes an aside («anuncian, según fuentes, una alianza»). */
  let commas = NaN;
  return units.map((unit, at) => {
    if (isVerb(unit) && isFinite(unit)) commas = 0;
    if (isMark(unit, 'comma')) commas++;
    const sums = commas % 2 === 1 && isNoun(unit) && isSummary(unit) && isMark(units[at - 1], 'comma') && isNoun(units[at - 2]) && saysNothingNew(units, at + 1);
    return sums ? altered(unit, { words: [], classes: new Set() }) : unit;
  });
}

/** A deal noun with «un» or «su» and neither a name nor a figure. */
const isSummary = (phrase: NounPhrase): boolean =>
  phrase.preposition === null && !phrase.definite && phrase.classes.size > 0 && !phrase.name && !phrase.entities.length && !phrase.coordinated.length && phrase.end - phrase.start > phrase.words.join(' ').length
  && !phrase.words[0]?.endsWith('s') && summing.some((name) => phrase.classes.has(name)) && !phrase.complements.some(holdsEntity);
const summing = ['operation', 'agreement', 'supply_contract', 'investment', 'purchase', 'merger', 'partnership', 'plan', 'order', 'outlay', 'tender'];
const holdsEntity = ({ entities, complements }: NounPhrase): boolean => entities.length > 0 || complements.some(holdsEntity);

/** Whether what goes on from a place, to the next comma, names nobody, tells no figure and goes on with no list. */
function saysNothingNew(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (isMark(unit, 'comma') || isMark(unit, 'semicolon')) return !isNoun(units[at + 1]) || units.slice(at + 1).some(isVerb);
    if (isMark(unit, 'conjunction') && at === from) return false;
    // «un acuerdo por el que X pagará…»: it tells what the deal is.
    if (isMark(unit, 'relative') && (unit as Mark).preposition !== null && terms.has((unit as Mark).preposition!)) return false;
    if (isNoun(unit) && holdsEntity(unit) && !unit.entities.every(({ kind }) => kind === 'date' || kind === 'duration')) return false;
  }
  return true;
}
const terms = new Set(['por', 'según', 'via']);

const until = new Set(['hasta']);
const present = new Set(['ahora', 'hoy', 'ayer', 'entonces']);

/** «Nubela, hasta ahora de Orbalia»: whose it has been is who has it. */
function untilNow(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at): Unit[] => {
    const owner = isNamed(unit) && unit.preposition === 'de' && isWord(units[at - 1], present) && isWord(units[at - 2], until);
    return owner ? [altered(unit, { preposition: 'holder', classes: new Set([...unit.classes, 'held']) })] : [unit];
  });
}

/** «El parque Loma Blanca, de Orbalia, abastecerá…»: whose a thing is, said between commas, belongs to it. */
function withOwners(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const thing = kept.at(-1);
    const owner = units[at + 1];
    if (isMark(units[at], 'comma') && isThing(thing) && isNamed(owner) && owner.preposition === 'de' && !owner.words.length && isMark(units[at + 2], 'comma')) {
      thing.complements.push(owner);
      at += 2;
    } else {
      kept.push(units[at]);
    }
  }
  return kept;
}

/** A thing, told by a noun, of which nobody was yet said to be the owner. */
const isThing = (unit: Unit | undefined): unit is NounPhrase =>
  isNoun(unit) && unit.classes.size > 0 && unit.words.length > 0 && !unit.coordinated.length && !unit.entities.length && !unit.complements.some(isNamed);

/** Adverbs between a list of names and its verb at most. */
const NEAR = 2;

/**
 * «Orbalia, la petrolera, y Nubela, un grupo de renovables, crearon…»: what is said of each does not end the list. Read once names and descriptions
 * know whom they stand for; what is said of the last one goes, the names before it keep theirs.
 */
export function joinOverAppositions(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const first = units[at];
    const second = isNamed(first) ? overApposition(units, at) : 0;
    const rest = second ? pastApposition(units, at, second) : 0;
    if (!rest) {
      joined.push(first);
      continue;
    }
    const member = units[second] as NounPhrase;
    const host = first as NounPhrase;
    host.coordinated.push(member, ...member.coordinated);
    host.referents = [...host.referents, ...member.referents];
    joined.push(first);
    at = rest - 1;
  }
  return joined;
}

/** «A, la petrolera,»: a bare noun between commas, which says of whom it stands after. */
const isApposed = (units: readonly Unit[], comma: number): boolean => {
  const unit = units[comma + 1];
  return isMark(units[comma], 'comma') && isNoun(unit) && unit.preposition === null && !unit.entities.some(({ kind }) => kind === 'org') && unit.words.length > 0 && isMark(units[comma + 2], 'comma');
};

/** The comma that closes what is said of the name before another comma; 0: nothing is. */
const apposedUntil = (units: readonly Unit[], comma: number): number => isApposed(units, comma) ? comma + 2 : appositionEnd(units, comma);

/** Where the name stands that «y» joins to the one at a place, past what is said of it; 0: none does. */
function overApposition(units: readonly Unit[], at: number): number {
  const first = units[at] as NounPhrase;
  const from = apposedUntil(units, at + 1) || at + 1;
  const second = joinedAt(units, from);
  if (!second || (from === at + 1 && !apposedUntil(units, second + 1))) return 0;
  const member = units[second] as NounPhrase;
  return member.preposition === null || member.preposition === first.preposition ? second : 0;
}

/** The first unit after the second name and what is said of it, when a verb or a preposition takes both names together; 0: none does. */
function pastApposition(units: readonly Unit[], at: number, second: number): number {
  const apposed = apposedUntil(units, second + 1);
  const rest = apposed ? apposed + 1 : second + 1;
  let verb = rest;
  while (verb < rest + NEAR && isMark(units[verb], 'other')) verb++;
  const next = units[verb];
  if (isVerb(next) && isFinite(next)) return next.plural && next.person === 3 ? rest : 0;
  // «con A, la petrolera, y B», «lo firmaron A, la petrolera, y B»: a preposition or a plural verb before has both.
  const before = units[at - 1];
  const governed = (units[at] as NounPhrase).preposition !== null ? apposedUntil(units, at + 1) > 0 : isVerb(before) && isFinite(before) && before.plural && before.person === 3;
  return governed && !isVerb(units[rest]) ? apposed ? rest : second + 1 : 0;
}
