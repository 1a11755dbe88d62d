import { describedAt } from './appositions.js';
import { chainOf, innermostOf, isFinite, isNoun, isVerb, type NounPhrase, type Referent, type Unit } from './phrase.js';
import { isPlural } from './phrase-core.js';
import { isBystander, type Memory } from './memory.js';
import { originOf, type DescriptionTable } from './descriptions.js';

/** Verbs and participles by which a relative names who is at the head. */
const leading = new Set(['dirigir', 'presidir', 'encabezar', 'liderar', 'comandar', 'capitanear', 'fundar', 'pilotar', 'gobernar', 'controlar', 'cofundar']);
const MAX_STEPS = 4;

/** The leader in «la compañía que (ahora) dirige Huang», «la firma fundada por Son»; empty for one whom the sentence has told before («la compañía que dirige»). */
export function leaderAfter(units: readonly Unit[], at: number): string | null {
  let verb = -1;
  for (let i = at + 1; i < units.length && i <= at + MAX_STEPS; i++) {
    const unit = units[i];
    if (isVerb(unit)) {
      if (verb >= 0) return '';
      if (!leading.has(unit.lemma) || unit.chain.length) return null;
      verb = i;
    } else if (isNoun(unit)) {
      return verb >= 0 && unit.name && !unit.entities.length && (unit.preposition === null || unit.preposition === 'por') ? unit.name : null;
    } else if (!(unit.mark === 'relative' && unit.lower === 'que' && !unit.preposition) && unit.mark !== 'other') {
      return null;
    }
  }
  return null;
}

/** «Ana Ruiz, presidenta de Orbalia», «el presidente de Orbalia, Juan Ruiz»: the name is remembered with the organization. */
export function learnLeader(units: readonly Unit[], at: number, memory: Memory): void {
  const phrase = units[at] as NounPhrase;
  const comma = units[at - 1];
  const before = comma?.unit === 'mark' && comma.mark === 'comma' ? units[at - 2] : comma;
  if (!isNoun(before)) return;
  // «Entrevista a Ana Ruiz, presidenta de Orbalia».
  for (const [name, post] of [[innermostOf(before), phrase], [phrase, before]] as const) {
    if (!name.name || name.entities.length || name.words.length || !post.classes.has('person')) continue;
    const led = post.complements.flatMap((complement) => [complement, ...complement.complements]).find((complement) => complement.referents.length)?.referents[0];
    if (led && !isBystander(led.mention)) memory.leaders.set(name.name.slice(name.name.lastIndexOf(' ') + 1).toLowerCase(), led.mention);
  }
}

/** «Orbalia es una empresa catalana de software»: what the sentences after it may call it by. */
export function learnNature(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const [name, verb, phrase] = [units[at - 2], units[at - 1], units[at] as NounPhrase];
  if (!isNoun(name) || name.preposition !== null || name.referents.length !== 1 || !isVerb(verb) || verb.lemma !== 'ser' || verb.negated || verb.passive) return;
  if (phrase.preposition === null && !phrase.definite && !phrase.possessive && !phrase.entities.length) learn(name.referents[0].name, phrase, memory, table);
}

/** «X, la startup madrileña»: the description belongs to X, for later sentences. */
export function apposition(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const phrase = units[at] as NounPhrase;
  const comma = units[at - 1];
  const before = units[at - 2];
  if (phrase.entities.length || comma?.unit !== 'mark' || comma.mark !== 'comma' || !isNoun(before) || phrase.preposition) return;
  // «ya cerrado Wall Street, la compañía avanzó que…»: the subject of the verb after it.
  const after = units[at + 1];
  if (isVerb(after) && isFinite(after)) return;
  // «según FT, la compañía…»: the source is not what is described.
  if (before.preposition === 'según') return;
  const owner = before.referents[0] ?? describedInside(before, phrase, table);
  // «InfraCo, la sociedad a la que…»: it describes a name that is no organization here.
  if (before.name && !before.referents.length && !before.entities.length && (phrase.definite || phrase.possessive)) phrase.referents = [];
  if (!owner || !phrase.words.some((word) => table.byNoun.has(word) || originOf(table, word))) return;
  learn(owner.name, phrase, memory, table);
  learnOwner(owner, phrase, memory, table);
  // «X y Z, los fondos que respaldan a Y»: a plural is said of all.
  const all = isPlural(phrase.words[0] ?? '') && before.coordinated.length > 0 ? before.referents : [owner];
  if (phrase.definite || phrase.referents.length === 0) phrase.referents = [...all];
}

/** «Datalia, filial de Orbalia», «Orbalia, dueña de Datalia»: who owns whom. */
function learnOwner(described: Referent, phrase: NounPhrase, { owners }: Memory, table: DescriptionTable): void {
  const relation = phrase.words.map((word) => table.byNoun.get(word)?.relation).find((known) => known === 'part' || known === 'owner');
  const other = phrase.complements.map(innermostOf).find(({ preposition, referents }) => preposition === 'de' && referents.length === 1 && referents[0].named)?.referents[0];
  if (!relation || !other || other.name === described.name) return;
  if (relation === 'part') owners.set(described.name, other.mention);
  else owners.set(other.name, described.mention);
}

/** «la matriz, Orbalia, le inyectó», «su dueña, Nubela»: the name beside it is what a description stands for. */
export function namedBeside(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const name = units[at] as NounPhrase;
  const [comma, after] = [units[at - 1], units[at + 1]];
  const outer = units[describedAt(units, at - 1)];
  const described = isNoun(outer) ? chainOf(outer).find((phrase) => !phrase.entities.length && (phrase.definite || phrase.possessive) && phrase.words.some((word) => table.byNoun.has(word))) : undefined;
  if (name.entities[0]?.kind !== 'org' || name.words.length || name.preposition || name.coordinated.length || comma?.unit !== 'mark' || comma.mark !== 'comma') return;
  if (!described) return;
  if (after !== undefined && !(after.unit === 'mark' && ['comma', 'semicolon', 'colon', 'other'].includes(after.mark))) return;
  described.referents = name.referents;
  learn(name.referents[0].name, described, memory, table);
}

/** «el agujero de Nubela, la filial alemana que compró», «la integración de Nubela, la mexicana»: a description after a complement that ends in a name is that name's. */
function describedInside(before: NounPhrase, phrase: NounPhrase, table: DescriptionTable): Referent | undefined {
  const inner = innermostOf(before);
  if (inner === before || before.classes.has('person') || inner.coordinated.length || !inner.entities.length || phrase.complements.some(({ referents }) => referents.length)) return undefined;
  return phrase.words.some((word) => table.byNoun.has(word) || originOf(table, word)) ? inner.referents[0] : undefined;
}

/** «InfraCo, hoy OnNet», «Orbalia, antes Nubela»: another name of the one before is no party beside it. */
export function renaming(units: readonly Unit[], at: number): void {
  const [owner, comma, adverb] = [units[at - 3], units[at - 2], units[at - 1]];
  const phrase = units[at] as NounPhrase;
  // «Orbalia, antigua Nubela».
  if (former.has(phrase.words[0] ?? '') && !phrase.definite && phrase.preposition === null && adverb?.unit === 'mark' && adverb.mark === 'comma' && isNoun(comma)) phrase.referents = [];
  // «Orbalia, antes llamada Nubela».
  if (isVerb(adverb) && adverb.mood === 'participle' && naming.has(adverb.lemma) && phrase.preposition === null) phrase.referents = [];
  if (adverb?.unit === 'mark' && renamed.has(adverb.lower) && comma?.unit === 'mark' && comma.mark === 'comma' && isNoun(owner)) (units[at] as NounPhrase).referents = [];
}
const former = new Set(['antigua', 'antiguo', 'ex']);
const naming = new Set(['llamar', 'denominar', 'conocer', 'bautizar', 'rebautizar']);
const renamed = new Set(['hoy', 'ahora', 'antes', 'actualmente', 'anteriormente']);

export function learn(name: string, phrase: NounPhrase, memory: Memory, table: DescriptionTable): void {
  if (!phrase.words.length) return;
  const profile = memory.profiles.get(name) ?? new Set<string>();
  for (const word of phrase.words) {
    profile.add(word);
    for (const country of originOf(table, word)?.countries ?? []) profile.add(`@${country}`);
  }
  memory.profiles.set(name, profile);
}
