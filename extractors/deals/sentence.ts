import type { Chip } from '../../schemas/index.js';
import type { Article, Range } from '../article.js';
import type { OrganizationLexicon, OrganizationMention } from '../organizations/index.js';
import { tokenize } from '../text/tokens.js';
import { atomize, entitiesIn } from './atoms.js';
import { parseClauses, type Clause } from './clauses.js';
import { isNoun, type Entity, type NounPhrase, type Referent, type Unit } from './phrase.js';
import { parsePhrases, type PhraseLexicon } from './phrases.js';
import { resolveDescription, type DescriptionTable, type Memory } from './references.js';

export interface SentenceLexicon extends PhraseLexicon {
  readonly descriptions: DescriptionTable;
  readonly organizations: OrganizationLexicon;
}

/** A sentence with its grammar: what the frames are tried on. */
export interface ParsedSentence {
  readonly range: Range;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
}

/** From text to clauses whose noun phrases know which organizations they stand for. */
export function parseSentence(article: Article, index: number, all: readonly Entity[], lexicon: SentenceLexicon, memory: Memory): ParsedSentence {
  const range = article.sentences[index]!;
  const entities = entitiesIn(all, range);
  const atoms = atomize(tokenize(article.text, range.start, range.end), entities, lexicon.nouns);
  const units = parsePhrases(atoms, lexicon);
  const nearby = new Set<string>();
  const told: OrganizationMention[] = [...memory.mentions];
  const within: Memory = { ...memory, mentions: told };
  const resolve = (phrase: NounPhrase): void => {
    for (const complement of phrase.complements) resolve(complement);
    const named = phrase.entities.flatMap((entity): Referent[] => entity.kind === 'org' ? [referTo(entity.mention, phrase)] : []);
    for (const entity of phrase.entities) if (entity.kind === 'chip') phrase.complements.push(...makersOf(phrase, entity.mention, all, lexicon.organizations));
    phrase.referents = named.length ? named : resolveDescription(phrase, article.text, lexicon.descriptions, lexicon.organizations, within, nearby);
    for (const referent of named) {
      if (phrase.preposition !== 'según') told.push(referent.mention);
      learn(referent.name, phrase, within, lexicon.descriptions);
    }
    for (const referent of phrase.referents) nearby.add(referent.name);
    phrase.coordinated.forEach(resolve);
    phrase.referents = phrase.referents.concat(phrase.coordinated.flatMap((member) => member.referents));
    phrase.parentheses.forEach(resolve);
  };
  for (const [at, unit] of units.entries()) {
    if (unit.unit === 'mark' && (unit.mark === 'semicolon' || unit.mark === 'colon' || unit.mark === 'relative')) nearby.clear();
    if (!isNoun(unit)) continue;
    resolve(unit);
    apposition(units, at, within, lexicon.descriptions);
  }
  return { range, index, units, clauses: parseClauses(units, range), entities };
}

/** The maker of chips: named inside the mention («GPU de Nvidia»), or known for the product. */
function makersOf(phrase: NounPhrase, chip: Chip, all: readonly Entity[], lexicon: OrganizationLexicon): NounPhrase[] {
  const stand = (mention: OrganizationMention, preposition: string, named: boolean): NounPhrase => ({
    ...phrase, start: mention.start, end: mention.end, preposition, words: [], name: '', entities: [], complements: [], parentheses: [], coordinated: [],
    classes: new Set(['org']), referents: [{ name: mention.name, mention, named, at: mention }],
  });
  const inside = all.find((entity) => entity.kind === 'org' && entity.mention.start >= chip.start && entity.mention.end <= chip.end);
  if (inside?.kind === 'org') return [stand(inside.mention, 'de', true)];
  const entry = chip.vendor ? lexicon.byName(chip.vendor) : undefined;
  return entry ? [stand({ text: chip.text, start: chip.start, end: chip.end, name: entry.name, entry }, 'vendor', false)] : [];
}

const referTo = (mention: OrganizationMention, at: Range): Referent => ({ name: mention.name, mention, named: true, at });

/** «X, la startup madrileña»: the description belongs to X, for later sentences. */
function apposition(units: readonly Unit[], at: number, memory: Memory, table: DescriptionTable): void {
  const phrase = units[at] as NounPhrase;
  const comma = units[at - 1];
  const before = units[at - 2];
  if (phrase.entities.length || comma?.unit !== 'mark' || comma.mark !== 'comma' || !isNoun(before) || phrase.preposition) return;
  const owner = before.referents[0];
  if (!owner || !phrase.words.some((word) => table.byNoun.has(word) || table.countries.has(word))) return;
  learn(owner.name, phrase, memory, table);
  if (phrase.definite || phrase.referents.length === 0) phrase.referents = [owner];
}

function learn(name: string, phrase: NounPhrase, memory: Memory, table: DescriptionTable): void {
  if (!phrase.words.length) return;
  const profile = memory.profiles.get(name) ?? new Set<string>();
  for (const word of phrase.words) {
    profile.add(word);
    const country = table.countries.get(word);
    if (country) profile.add(`@${country}`);
  }
  memory.profiles.set(name, profile);
}
