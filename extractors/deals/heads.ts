import { altered, innermostOf, isFinite, isNoun, isTime, isVerb, type NounPhrase, type Unit } from './phrase.js';

/** Words that a head left out is replaced by: «la de Ecuador», «otro de 250 millones», «una de Goldman». */
const headless = new Set(['el', 'la', 'los', 'las', 'otro', 'otra', 'otros', 'otras', 'uno', 'una', 'un']);

/** Those that take up a noun of the sentence before, too. */
const another = new Set(['otro', 'otra', 'otros', 'otras']);

const isPrice = (unit: Unit | undefined): boolean => isNoun(unit) && unit.preposition === 'por' && unit.classes.has('money');

/** «uno de los principales accionistas»: no noun is left out. */
const isPartitive = (unit: NounPhrase): boolean => /^un[oa]$/.test(unit.words[0] ?? '') && unit.complements[0].definite;

/** «compró Nubela, la de los móviles»: it says of the name before which one is meant. */
function saysWhich(units: readonly Unit[], at: number): boolean {
  const [name, comma, unit] = [units[at - 2], units[at - 1], units[at] as NounPhrase];
  return comma?.unit === 'mark' && comma.mark === 'comma' && isNoun(name) && name.preposition === null && !name.words.length && name.entities[0]?.kind === 'org' && unit.preposition === null && !unit.complements.some(({ entities }) => entities.length > 0);
}

/** «la compra de Uruguay y, después, la de Ecuador»: a noun left out is the last deal noun of the sentence. */
export function inheritHeads(units: readonly Unit[], before: NounPhrase | null, isDemonym: (word: string) => boolean): NounPhrase | null {
  let head: NounPhrase | null = null;
  let last = before;
  for (const [at, unit] of units.entries()) {
    if (!isNoun(unit)) continue;
    const source = head ?? (another.has(unit.words[0] ?? '') || (before?.classes.has('purchase') && unit.complements[0]?.entities[0]?.kind === 'org') ? before : null);
    // «le había abierto otra por 500 millones».
    const priced = another.has(unit.words[0] ?? '') && isPrice(units[at + 1]);
    if (unit.words.length === 1 && headless.has(unit.words[0]) && (priced || unit.complements.length) && source && (priced || !isPartitive(unit)) && !saysWhich(units, at)) {
      const { words, classes } = source;
      Object.assign(unit, { words: [...words, unit.words[0]] });
      for (const name of classes) if (!entityClasses.has(name)) unit.classes.add(name);
    } else if (head && isOfOtherPlace(unit, head, isDemonym)) {
      // «vendió la filial española a X y la italiana a Z».
      Object.assign(unit, { words: [head.words[0], ...unit.words] });
      for (const name of head.classes) if (!entityClasses.has(name)) unit.classes.add(name);
    } else if (unit.words.length && unit.classes.size && !unit.entities.length && !isTime(unit)) {
      head = unit;
      if (['round', 'agreement', 'purchase', 'loan', 'facility'].some((name) => unit.classes.has(name))) last = unit;
    }
  }
  return last;
}

/** «la italiana» behind «su filial española». */
const isOfOtherPlace = ({ words, definite, entities, complements, classes, name }: NounPhrase, head: NounPhrase, isDemonym: (word: string) => boolean): boolean =>
  words.length === 1 && definite && !classes.size && !entities.length && !complements.length && !name && head.words.length > 1 && head.classes.has('unit') && isDemonym(words[0]) && isDemonym(head.words.at(-1)!);

/** «Datalia, cuya compra…»: the noun after the pronoun is the antecedent's. */
export function ownedByAntecedent(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    const noun = units[at + 1];
    if (unit.unit !== 'mark' || unit.mark !== 'relative' || !unit.lower.startsWith('cuy') || !isNoun(noun)) continue;
    const before = units[at - 1]?.unit === 'mark' ? units[at - 2] : units[at - 1];
    if (isNoun(before)) noun.complements.push(altered(innermostOf(before), { preposition: 'de', complements: [] }));
  }
}

/** «un 25 % en Nubela», «una porción minoritaria —7,5 %— en Nubela»: the company of a share. */
export function sharesIn(units: readonly Unit[]): void {
  let company: NounPhrase | null = null;
  for (const [at, unit] of units.entries()) {
    if (isVerb(unit) && isFinite(unit)) company = null;
    // «el 20 % de Nubela a X y a Z otro 20 %».
    if (company && isNoun(unit) && unit.entities.length === 1 && unit.classes.has('percent') && !unit.complements.length && !unit.words.length && unit.preposition === null) unit.complements.push(altered(company, { complements: [] }));
    company = (isNoun(unit) && unit.classes.has('percent') ? unit.complements.find(({ preposition, entities }) => preposition === 'de' && entities[0]?.kind === 'org') : null) ?? company;
    if (!isNoun(unit) || !['percent', 'stake', 'minority', 'control'].some((name) => unit.classes.has(name)) || unit.referents.length || unit.complements.some(({ entities }) => entities.some(({ kind }) => kind === 'org'))) continue;
    const next = units[at + 1];
    if (isNoun(next) && next.preposition === 'en' && next.entities.some(({ kind }) => kind === 'org')) unit.complements.push(altered(next, { complements: [...next.complements] }));
  }
}

const entityClasses = new Set(['org', 'money', 'power', 'chip', 'percent', 'duration', 'date', 'own', 'control', 'minority']);
