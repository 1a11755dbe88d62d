import { isInApposition, tellsOwners } from './appositions.js';
import { namesOf, type Event } from './event.js';
import { hasClass } from './functions.js';
import { isFinite, isNoun, type NounPhrase, type Referent, type Unit } from './phrase.js';
import type { ParsedSentence } from './sentence.js';

/** Frames that tell the round of a company as a whole: who else is in the sentence may be in the round. */
const wholeRound = /^investment\/(?:raises|round|leads|joins|counts-on|includes|lifts|gets|signs-up|goes-behind|investors-are|opens-the-week|fills-the-till)/;

/** Prepositions of those who have no part in what is told: sources, comparisons, times. */
const outside = new Set(['según', 'contra', 'sin', 'desde', 'ante', 'sobre', 'tras', 'antes', 'holder']);

/** The phrases of asides that say whose the company is: no part of the round. */
function ofOwners({ clauses }: ParsedSentence, investees: ReadonlySet<string>): Set<NounPhrase> {
  return new Set(clauses.flatMap((clause) => isInApposition(clause) || (tellsOwners(clause) && clause.antecedent!.referents.some(({ name }) => investees.has(name))) ? clause.phrases.map(({ phrase }) => phrase) : []));
}

/**
 * The funds of a sentence that tells one round and gives them no part in it: «…, con Páramo a los mandos y Kaszek pisándole los
 * talones». Spanish has more ways to say who came along than any list of them; a fund beside a round is an investor.
 */
export function gatherBackers(sentence: ParsedSentence, found: readonly Event[]): void {
  const { units } = sentence;
  const rounds = found.filter((event) => event.type === 'investment');
  const [round] = rounds;
  if (!round || found.length !== rounds.length || !round.rules.some((rule) => wholeRound.test(rule))) return;
  const investees = new Set(rounds.flatMap((event) => namesOf(event, 'investee')));
  if (investees.size !== 1 || rounds.some((event) => event.amount && event.amount !== round.amount)) return;
  const known = new Set(found.flatMap((event) => [...event.parties.values()].flat().map(({ name }) => name)));
  const negated = units.some((unit) => unit.unit === 'verb' && unit.negated);
  if (negated) return;
  const owners = new Set([...ofOwners(sentence, investees), ...ofOthers(sentence, round)]);
  const fresh = units.flatMap((unit) => isNoun(unit) && owners.has(unit) ? [] : fundsIn(unit)).filter(({ name }) => !known.has(name));
  if (!fresh.length) return;
  round.parties.set('investor', [...round.parties.get('investor') ?? [], ...new Map(fresh.map((referent) => [referent.name, referent])).values()]);
  round.rules.push('backers/beside-the-round');
}

/** «…; B, junto con Páramo, la había respaldado»: who does something of its own in a clause beside that of the round. */
function ofOthers({ clauses }: ParsedSentence, { trigger }: Event): NounPhrase[] {
  return clauses.filter(({ kind, verb, start, end }) => (kind === 'main' || kind === 'coordinate') && verb !== null && isFinite(verb) && !(start <= trigger.start && trigger.end <= end)).flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase));
}

function fundsIn(unit: Unit | NounPhrase): Referent[] {
  if (!isNoun(unit) || outside.has(unit.preposition ?? '') || unit.classes.has('person')) return [];
  // «Accel y Naver»: who stands in one list with a fund does what the fund does.
  const own = unit.referents.some(({ mention }) => mention.entry?.kind === 'fund') || (hasClass(unit, 'org.fund') && unit.referents.every(({ mention }) => !mention.entry))
    ? unit.referents.filter(({ named }) => named) : [];
  // «propiedad de Páramo», «dueña de Kaszek»: nor is who owns it.
  if (unit.classes.has('ownership') || unit.classes.has('unit')) return own;
  return [...own, ...unit.complements.flatMap(fundsIn), ...unit.parentheses.flatMap(fundsIn)];
}
