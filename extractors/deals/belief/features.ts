import { dealShapes, dealTypes, type DealType, type Role } from '../../../schemas/plain.js';
import type { Candidate } from './candidates.js';

/** The signs that a sentence tells a deal of a type; those that name the type are told apart from those that name another. */
export const typeFeatures = (signs: ReadonlySet<string>, type: DealType): string[] => [...signs].map((sign) => asSeenBy(type, sign));

/** How a sign of a sentence counts for a type: a word that opens its own frames is told apart from one that opens another's. */
export const asSeenBy = (type: DealType, sign: string): string => typeSigns.has(sign) && sign.endsWith(` ${type}`) ? sign.slice(0, sign.indexOf(' ')) + ' own' : sign;

/** Signs that are about a type. */
export const typeSigns: ReadonlySet<string> = new Set(['opens', 'names', 'after', 'beside'].flatMap((kind) => dealTypes.map((type) => `${kind} ${type}`)));

/** Takes one sign; `of` is the role that the sign is about, null when it is about none. */
export type TakeSign = (sign: string, of: Role | null) => void;

/**
 * Goes through the signs of the role that an organization has in a deal of a type, each once. They are the same for every role of the type, but that a sign about a role speaks
 * for this role or for a rival: `signFor` names it as a role sees it.
 */
export function roleSigns(candidate: Candidate, type: DealType, said: readonly Candidate[], take: TakeSign): void {
  for (const sign of candidate.signs) take(sign, null);
  const own = candidate.hints.get(type) ?? NONE;
  for (const hinted of own) {
    take('hint', hinted);
    for (const sign of candidate.signs) if (sign.startsWith('at ')) take(hintAt(sign), hinted);
  }
  if (own.size > 1) take('hints several', null);
  takeSides('other hint', candidate.hints, type, take);
  for (const given of candidate.told.get(type) ?? NONE) take('told', given);
  takeSides('other told', candidate.told, type, take);
  take(`among ${Math.min(4, said.length)}`, null);
  const rival = isSaid(candidate) ? 'said rival' : 'unsaid rival';
  const rivals = new Set<Role>();
  for (const other of said) if (other !== candidate) for (const hinted of other.hints.get(type) ?? NONE) rivals.add(hinted);
  for (const hinted of rivals) take(rival, hinted);
}

/** What deals of other types show is told by side, so that types share it. */
function takeSides(name: string, roles: Candidate['hints'], type: DealType, take: TakeSign): void {
  const sides = new Set<Side>();
  for (const [other, given] of roles) if (other !== type) for (const role of given) sides.add(sideOf(other, role));
  for (const side of sides) take(`${name} ${side}`, null);
}

/** A sign as a role of a type sees it: what is about the role itself is its own, what is about another is told by side, so that types share it. */
export const signFor = (sign: string, of: Role | null, type: DealType, role: Role): string => of === null ? sign : `${sign} ${of === role ? 'own' : sideOf(type, of)}`;

/** The sign of a hint where the organization stands, made once for each of the few places. */
function hintAt(sign: string): string {
  const known = hintsAt.get(sign) ?? `${sign} & hint`;
  hintsAt.set(sign, known);
  return known;
}
const hintsAt = new Map<string, string>();

/** Whether the sentence itself tells of an organization. */
export const isSaid = ({ signs }: Candidate): boolean => !signs.has('unsaid');

const NONE: ReadonlySet<Role> = new Set();

export type Side = 'payer' | 'payee' | 'seller' | 'partner';

/** Which side of a type a role is on: what one type shows of its payer the others show too. */
export function sideOf(type: DealType, role: Role): Side {
  const { payer, payee } = dealShapes[type];
  return payer === payee ? 'partner' : role === payer ? 'payer' : role === payee ? 'payee' : 'seller';
}
