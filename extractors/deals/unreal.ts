import type { Clause } from './clauses.js';
import type { ParsedSentence } from './sentence.js';
import type { StateTable } from './states/index.js';

/** «Supongamos que X comprase Y: ¿qué vendería la adquirida?»: the whole sentence is a supposition. */
export const supposes = ({ clauses }: ParsedSentence): boolean => clauses.some(({ verb }) => verb !== null && verb.person === 1 && supposing.has(verb.lemma));

const supposing = new Set(['suponer', 'imaginar']);

/** «si algún día comprase», «de concretarse»: not told as a fact. */
export function isHypothetical(clause: Clause): boolean {
  // «no se sabe si devolverá los 300 millones que le prestó X»: what a relative tells in the past is a fact.
  const told = (up: Clause): boolean => up.kind === 'relative' && up.verb?.mood === 'indicative' && (up.verb.tense === 'preterite' || up.verb.perfect);
  for (let up: Clause | null = clause; up && !told(up); up = up.parent) if ((up.kind === 'adverbial' && up.opener === 'si') || (up !== clause && supposing.has(up.verb?.lemma ?? ''))) return true;
  if (isWhatCosts(clause)) return true;
  const verb = clause.verb;
  return verb !== null && ['deber', 'convenir'].includes(verb.chain[0] ?? '') && verb.mood === 'conditional';
}

/** «Levantar un centro de datos cuesta N»: what it costs whoever does it. */
export const isWhatCosts = ({ opener, parent, start, phrases }: Clause): boolean =>
  opener === null && parent !== null && parent.verb !== null && start < parent.verb.start && costing.has(parent.verb.lemma) && !parent.verb.clitics.length
  && !phrases.some(({ phrase }) => phrase.preposition === null && (phrase.definite || phrase.possessive || phrase.referents.length > 0)) && !parent.phrases.some(({ phrase }) => phrase.preposition === 'a' && phrase.referents.length > 0);
const costing = new Set(['costar', 'exigir', 'requerir', 'suponer', 'valer', 'llevar', 'salir', 'implicar']);

/** «invertirá N en X para levantar centros de datos»: what a company will do with the money is no project by itself. */
export const isWhatMoneyIsFor = ({ kind, opener, parent, phrases }: Clause): boolean =>
  kind === 'nonfinite' && opener === 'para' && parent !== null
  && !phrases.some(({ phrase }) => phrase.definite || phrase.possessive)
  && parent.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && phrase.classes.has('money')) && parent.phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === 'en' && phrase.referents.length > 0);

/** «el pacto no incluye que X fabrique», «lo que no contempla es que X fabrique»: a subjunctive that a denied clause governs; «no descarta que X compre» leaves nothing out. */
export function isLeftOut(clause: Clause, clauses: readonly Clause[], { governors }: StateTable): boolean {
  if (clause.kind !== 'completive' || clause.verb?.mood !== 'subjunctive') return false;
  return (clause.parent?.verb?.negated === true && governors.get(clause.parent.verb.lemma) !== 'cancelled') || (clause.parent?.verb?.lemma === 'ser' && clauses.some(({ pronoun, parent, verb }) => pronoun === 'lo que' && parent === clause.parent && verb?.negated === true));
}
