import { isFigure } from './atoms.js';
import { markOf, relativeAt } from './marks.js';
import type { NounClasses } from './nouns.js';
import { coordinate, isRecipient, isWholeDate, parsePhrase } from './noun-phrases.js';
import { altered, holdsOrganization, innermostOf, isNoun, type Atom, type NounPhrase, type Unit } from './phrase.js';
import { parseVerbGroup, type ChainVerbs } from './verb-groups.js';

export interface PhraseLexicon {
  readonly nouns: NounClasses;
  readonly chains: ChainVerbs;
}

/** Groups the atoms of a sentence into noun phrases, verb groups and marks, left to right, none lost. */
export function parsePhrases(atoms: readonly Atom[], lexicon: PhraseLexicon): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < atoms.length) {
    const verb = parseVerbGroup(atoms, at, lexicon.chains);
    if (verb) {
      units.push(verb.group);
      at = verb.next;
      continue;
    }
    const relative = relativeAt(atoms, at);
    if (relative) {
      units.push(relative.mark);
      at = relative.next;
      continue;
    }
    const noun = parsePhrase(atoms, at, lexicon.nouns);
    if (noun) {
      const { phrase, next } = coordinate(noun.phrase, atoms, noun.next, lexicon.nouns, units);
      units.push(phrase);
      at = next;
      continue;
    }
    units.push(markOf(atoms[at]));
    at++;
  }
  rejoinComplements(units);
  return units.map((unit, i) => isNoun(unit) ? fillGap(asMeans(unit, units, i), units, i) : unit);
}

/**
 * «el arriendo por cinco años de 28 camiones», «la venta a X de sus torres»: the complement after a term or a recipient belongs to the noun before it;
 * «la ronda por 700 millones de Datalia»: so does a name after a price.
 */
function rejoinComplements(units: readonly Unit[]): void {
  units.forEach((unit, at) => {
    const before = units[at - 1];
    if (isNoun(unit) && isNoun(before) && unit.preposition === 'por' && isFigure(unit.entities[0]) && gapped.some((name) => before.classes.has(name)) && !before.complements.some(holdsOrganization)) {
      const named = unit.complements.findIndex(holdsOrganization);
      if (named >= 0) innermostOf(before).complements.push(...unit.complements.splice(named));
    }
    const [noun, term] = [units[at - 2], units[at - 1]];
    if (isNoun(unit) && unit.preposition === 'de' && isNoun(term) && ((term.classes.has('duration') && isWholeDate(term)) || isRecipient(term)) && isNoun(noun) && noun.classes.size > 0 && !noun.entities.length) innermostOf(noun).complements.push(unit);
  });
}

const means = ['cash', 'share', 'bond'];
const isMeans = (phrase: NounPhrase): boolean => phrase.words.length === 1 && !phrase.entities.length && !phrase.complements.length && !phrase.definite && means.some((name) => phrase.classes.has(name));

/** «por 65 millones en efectivo y acciones»: the second means of payment has the preposition of the first. */
function asMeans(phrase: NounPhrase, units: readonly Unit[], at: number): NounPhrase {
  const link = units[at - 1];
  const first = units[at - 2];
  if (phrase.preposition !== null || link?.unit !== 'mark' || link.mark !== 'conjunction' || !isNoun(first) || (first.preposition !== 'en' && first.preposition !== 'con')) return phrase;
  return isMeans(first) && isMeans(phrase) ? altered(phrase, { preposition: first.preposition }) : phrase;
}

/** Nouns that «la de X» may stand for. */
const gapped = ['purchase', 'sale', 'merger', 'round', 'investment'];

/** «la compra de A y, un mes después, la de B»: an article with nothing but a complement stands for the deal noun before it. */
function fillGap(phrase: NounPhrase, units: readonly Unit[], at: number): NounPhrase {
  if (phrase.words.length !== 1 || !bareArticles.has(phrase.words[0]) || phrase.complements.length === 0) return phrase;
  for (let i = at - 1; i >= 0; i--) {
    const earlier = units[i];
    const kind = isNoun(earlier) ? gapped.find((name) => earlier.classes.has(name)) : undefined;
    if (kind && isNoun(earlier)) return altered(phrase, { words: earlier.words, classes: new Set([kind]) });
  }
  return phrase;
}

const bareArticles = new Set(['el', 'la']);

