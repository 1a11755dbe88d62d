import type { DealType, Status } from '../../../schemas/plain.js';
import type { Clause } from '../clauses.js';
import type { VerbGroup } from '../phrase.js';
import type { Told } from './told.js';
import { stateOfGovernor, type StateTable } from './table.js';

/** The conditional of rumour: «compraría», «habría comprado», «estaría negociando». */
export const isHedged = (verb: VerbGroup): boolean => verb.mood === 'conditional';

/** A verb told as past, in a simple tense or with haber. */
export const isPast = ({ perfect, tense }: VerbGroup): boolean => perfect || tense === 'preterite';

/** State from what stands before the verb («estudia comprar»); undefined: nothing does that tells one. */
export function stateOfChain(verb: VerbGroup, { chains }: StateTable): Status | undefined {
  for (const lemma of verb.chain) {
    // «pudo cerrar», «ha podido colocar»: who was able to, did.
    if (lemma === 'poder' && isPast(verb) && verb.mood === 'indicative') return 'completed';
    const status = chains.get(lemma);
    if (status) return status;
  }
  return undefined;
}

/** What is prepared to be lent or put in is still talked about. */
const lent: ReadonlySet<DealType> = new Set<DealType>(['debt', 'investment']);

/** A frame verb that tells a state by itself («negocia», «archivó», «sopesa»); undefined: a finished or signed act is told by its tense. */
export function stateOfTrigger(clause: Clause, verb: VerbGroup, type: DealType, table: StateTable): Status | undefined {
  // «se deshizo de su filial»: what is undone with «se» is sold.
  if (verb.lemma === 'deshacer' && verb.clitics.includes('se')) return undefined;
  // «le cayeron 200 millones»: what falls to somebody is had.
  if (verb.lemma === 'caer' && verb.clitics.some((clitic) => clitic === 'le' || clitic === 'les')) return undefined;
  // «preparan un préstamo», «arma una ronda»: not yet given.
  if (table.verbs.preparing.has(verb.lemma) && verb.tense === 'present' && !verb.perfect && lent.has(type)) return 'negotiating';
  // «comprometieron 1.000 millones»: promised, whatever its tense.
  if (verb.lemma === 'comprometer') return 'signed';
  const status = stateOfGovernor(clause, table);
  return status === 'completed' || status === 'signed' || status === 'announced' ? undefined : status;
}

/** «entregó los trenes», «inauguró su centro», «la planta costó N»: what was delivered or opened is there. */
export const isThere = (verb: VerbGroup, { type }: Told, { verbs }: StateTable): boolean =>
  (type === 'supply' ? verbs.delivering : type === 'infrastructure' ? verbs.opening : none).has(verb.lemma) && isPast(verb) && !verb.negated && !verb.chain.length && verb.mood === 'indicative';
const none: ReadonlySet<string> = new Set();

/** «iba a comprar», «quiso hacerse con», «había intentado colocar»: what was only meant did not come about, unless somebody told then that it would. */
export function isUnfulfilled({ kind, verb, parent }: Clause, { governors, verbs }: StateTable): boolean {
  if (!verb || verb.mood !== 'indicative' || !verbs.wanting.has(verb.chain[0] ?? '') || !(verb.tense === 'imperfect' || (verb.tense === 'preterite' && !verb.perfect))) return false;
  return kind !== 'completive' || !governors.has(parent?.verb?.lemma ?? '');
}

/** «anunció que compraría»: the conditional is the future of a past, as firm as its verb; undefined: it is none. */
export function futureInPast({ kind, parent, verb }: Clause, { governors }: StateTable): Status | undefined {
  const told = kind === 'completive' ? parent?.verb : undefined;
  if (!told || !verb || !isHedged(verb) || verb.perfect || told.mood !== 'indicative' || !isPast(told)) return undefined;
  const status = governors.get(told.lemma);
  return status === 'announced' || status === 'signed' ? status : undefined;
}
