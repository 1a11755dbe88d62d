import type { Clause } from './clauses.js';
import { cues } from '../organizations/cues.js';
import { innermostOf, isNoun, type NounPhrase, type Unit } from './phrase.js';

/** Nouns of a group that acts as one and has no name. */
const groups = new Set(['consorcio', 'consorcios', 'bloque', 'alianza', 'grupo', 'unión', 'tándem', 'dúo', 'trío', 'cuarteto', 'pool', 'sindicato', 'vehículo', 'sociedad', 'candidatura', 'ute', 'ut', 'unión temporal', 'agrupación']);

/** Verbs that say who is in a group, by participle («formado por A y B») or relative («que capitanea A», «en el que figuran A y B»). */
const composing = new Set(['formar', 'integrar', 'componer', 'liderar', 'encabezar', 'capitanear', 'comandar', 'conformar', 'figurar', 'participar', 'armar', 'constituir', 'dirigir']);

/** A group without a name; «la UTE formada por A y B» is no company that is called so. */
const isGroup = ({ words, referents, definite }: NounPhrase): boolean =>
  referents.some(({ named, name }) => named && !(name === 'UTE' && definite)) ? false : words.some((word) => groups.has(word)) || referents.some(({ name }) => name === 'UTE');

/** «un consorcio formado por A y B», «el consorcio de A y B»: the members are who acts. */
export function nameConsortia(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    for (const { phrase } of clause.phrases) {
      if (phrase.referents.length || !phrase.words.some((word) => groups.has(word))) continue;
      const member = phrase.complements.find(({ referents }) => referents.length > 0);
      if (member && phrase.words[0] === 'consorcio') phrase.referents = member.referents;
    }
    // «fondos de Orbalia se hicieron con…»: the funds of a manager act for it.
    for (const { phrase, side } of clause.phrases) {
      if (side !== 'before' || phrase.preposition || phrase.referents.length || !/^(?:fondos|vehículos)$/.test(phrase.words[0] ?? '')) continue;
      const manager = phrase.complements.find(({ referents }) => referents.length > 0);
      if (manager) phrase.referents = manager.referents;
    }
    const { antecedent, verb } = clause;
    if (!antecedent || !verb || !composing.has(verb.lemma) || !isGroup(antecedent)) continue;
    const members = clause.phrases.map(({ phrase }) => phrase).filter((phrase) => names(phrase, clause));
    if (!members.length) continue;
    // «liderado por A, con B y C»: they are of the party.
    const company = clause.phrases.find(({ phrase }) => phrase.preposition === 'con' && phrase.referents.length > 0 && clause.kind === 'participle')?.phrase.referents ?? [];
    antecedent.referents = [...members[0].referents, ...company];
    if (clause.parent) giveBackThing(clause, clause.parent);
  }
  for (const clause of clauses) joinFollowers(clause);
}

/** «adjudicó a la unión que forman A y B la renovación de…»: what the group is given is told after its members, and is not of them. */
function giveBackThing({ antecedent, phrases }: Clause, parent: Clause): void {
  if (antecedent?.preposition !== 'a' || !parent.verb || parent.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null)) return;
  const at = phrases.findIndex(({ phrase, side }) => side === 'after' && phrase.preposition === null && !phrase.referents.length);
  if (at >= 0) parent.phrases.push(...phrases.splice(at));
}

/** Units between a group and the names of its members («inversores ya presentes, como A y B»). */
const MEMBER_REACH = 4;

/** «inversores como A, B y C», «fondos, entre ellos A y B», «tres bancos: A, B y C», «los socios (A y B)»: the group stands for those it names. */
export function nameMembers(units: readonly Unit[]): void {
  units.forEach((unit, at) => {
    if (isNoun(unit) && !unit.referents.length && unit.words.some((word) => cues.groupNoun.has(word.split(' ', 1)[0]))) unit.referents = innermostOf(unit).parentheses.find(isListOfNames)?.referents ?? unit.referents;
    if (!isNoun(unit) || !unit.referents.length) return;
    const before = units[at - 1];
    const after = units[at + 1];
    const leads = unit.preposition === 'con' && isNoun(after) && after.preposition === 'a' && heads.has(after.words[0] ?? '');
    const listed = leads || unit.preposition === 'entre' ? pronouns.has(unit.words[0] ?? '')
      : unit.preposition === null && before?.unit === 'mark' && (before.lower === 'como' || (before.mark === 'colon' && unit.coordinated.length > 0));
    // «dos viejos conocidos, A y B», «tres bancos (A, B y C)»: as many names as were counted.
    const counted = before?.unit === 'mark' && (before.mark === 'comma' || before.mark === 'dash' || before.mark === 'colon') ? units[at - 2] : undefined;
    if (isNoun(counted) && (unit.preposition === null || unit.preposition === counted.preposition) && unit.coordinated.length > 0 && !counted.entities.length && !counted.definite && counts(counted, unit)) counted.referents = unit.referents;
    if (!listed) return;
    for (let i = at - 1; i >= 0 && i >= at - 1 - MEMBER_REACH; i--) {
      const earlier = units[i];
      if (earlier.unit === 'verb' || (isNoun(earlier) && earlier.referents.length)) return;
      const group = isNoun(earlier) ? innermostOf(earlier) : null;
      if (!group?.words.some((word) => cues.groupNoun.has(word) || groups.has(word))) continue;
      group.referents = unit.referents;
      if (isNoun(earlier) && earlier !== group && !earlier.classes.size) earlier.referents = unit.referents;
      return;
    }
  });
}

/** «los accionistas de referencia (A, B y C)». */
const isListOfNames = ({ preposition, words, coordinated, referents }: NounPhrase): boolean => preposition === null && words.length === 0 && coordinated.length > 0 && referents.length > coordinated.length;

const numerals = new Map([['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['diez', 10]]);

/** Whether a phrase says how many the names after it are; one more may be joined to them («dos bancos, A y B, y el fondo C»). */
function counts({ words }: NounPhrase, { referents }: NounPhrase): boolean {
  const said = words.map((word) => numerals.get(word)).find((number) => number !== undefined);
  return said !== undefined && words.length > 1 && said <= referents.length && referents.length <= said + 1;
}

const pronouns = new Set(['ellos', 'ellas']);
/** «con X y Z al frente», «con X a la cabeza». */
const heads = new Set(['frente', 'cabeza']);

/** «A, al frente de un consorcio en el que figuran B y C, compra…»: the leader acts with the others. */
function joinFollowers(clause: Clause): void {
  const at = clause.phrases.findIndex(({ phrase }) => phrase.preposition === 'lead' && phrase.referents.length > 0 && phrase.words.some((word) => groups.has(word)));
  const leader = at > 0 ? clause.phrases[at - 1].phrase : undefined;
  if (!leader || leader.preposition !== null || !leader.referents.length) return;
  const known = new Set(leader.referents.map((referent) => referent.name));
  leader.referents = [...leader.referents, ...clause.phrases[at].phrase.referents.filter((referent) => !known.has(referent.name))];
}

/** Who is in the group: «por A y B» after a participle, the subject of a relative. */
const names = (phrase: NounPhrase, clause: Clause): boolean =>
  phrase.referents.length > 0 && (clause.kind === 'participle' ? phrase.preposition === 'por' || phrase.preposition === 'by' : clause.kind === 'relative' && phrase.preposition === null);
