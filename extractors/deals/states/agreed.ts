import type { DealType } from '../../../schemas/plain.js';
import type { Clause } from '../clauses.js';
import type { Entity } from '../phrase.js';
import { isPast } from './chain.js';
import { stateOfNoun, type StateTable } from './table.js';
import { isTakeover, type Told } from './told.js';

/** «Kyma suministrará la luz durante diez años. El contrato…»: the future of services is that of a contract told beside them. */
const besideContract: ReadonlySet<DealType> = new Set<DealType>(['energy', 'compute', 'licensing', 'joint_venture']);

/** «en virtud de un contrato, X comprará…»: in the clause of a contract, the future of what is supplied or lent is that of the contract. */
const inContract: ReadonlySet<DealType> = new Set<DealType>(['energy', 'debt', 'supply', 'compute', 'licensing']);

/** «X suministrará luz a Y durante diez años», «X alquilará capacidad a Y por N»: in an article that tells of a contract, services and loans told with their term or their price are agreed. */
const onTerms: ReadonlySet<DealType> = new Set<DealType>(['energy', 'compute', 'licensing', 'supply', 'debt']);

/** Whether what a clause tells in the future is agreed, by its price, its term or a contract around it. */
export function isAgreed(clause: Clause, { type, priced, contracts }: Told, table: StateTable): boolean {
  // «pagará N por el 25 % de Y»: what both sides give is told, as it is of a loan or a service with its price.
  const termed = onTerms.has(type) ? priced || holds(clause, 'duration') : type === 'investment' && priced && holds(clause, 'percent');
  // «X suministrará turbinas a Y», «X venderá a Y la luz»: who delivers was given the order, who buys may only mean to.
  const ordered = table.verbs.delivering.has(clause.verb?.lemma ?? '') && clause.kind !== 'relative' && clause.kind !== 'nonfinite' && !contracts.letter();
  if (ordered && (type === 'supply' || (type === 'energy' && (holds(clause, 'duration') || !feeds(clause))))) return true;
  if (inContract.has(type) && clause.kind === 'relative' && isSigned(clause.parent, table)) return true;
  return (priced && isTakeover(type)) || (termed && contracts.any()) || (inContract.has(type) && isUnderContract(clause, table)) || (besideContract.has(type) && contracts.near());
}

/** «adjudicó a X la planta, cuya luz consumirá»: what follows from what was signed. */
const isSigned = (around: Clause | null, { governors }: StateTable): boolean => !!around?.verb && !around.verb.negated && isPast(around.verb) && governors.get(around.verb.lemma) === 'signed';

/** «abastecerá a Y con 200 MW»: what feeds somebody need not be sold to him. */
const feeds = ({ phrases }: Clause): boolean => phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === 'con' && phrase.entities.some(({ kind }) => kind === 'power'));

/** Whether a clause tells a figure of a kind. */
const holds = ({ phrases }: Clause, kind: Entity['kind']): boolean =>
  phrases.some(({ phrase }) => [phrase, ...phrase.complements, ...phrase.coordinated].some(({ entities }) => entities.some((entity) => entity.kind === kind)));

/** Whether a contract is told in a clause, or in one around it. */
function isUnderContract(clause: Clause, table: StateTable): boolean {
  for (let up: Clause | null = clause; up; up = up.parent ?? up.sibling) {
    if (up.phrases.some(({ phrase }) => [phrase, ...phrase.complements].some((noun) => stateOfNoun(noun, table) === 'signed'))) return true;
  }
  return false;
}
