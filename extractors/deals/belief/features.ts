import { dealShapes, type DealType, type Role } from '../../../schemas/plain.js';
import type { Candidate } from './signs.js';

/** The signs that a sentence tells a deal of a type; those that name the type are told apart from those that name another. */
export const typeFeatures = (signs: ReadonlySet<string>, type: DealType): string[] => [...signs].map((sign) => asSeenBy(type, sign));

/** How a sign of a sentence counts for a type: a word that opens its own frames is told apart from one that opens another's. */
export const asSeenBy = (type: DealType, sign: string): string => sign === `opens ${type}` ? 'opens own' : sign === `names ${type}` ? 'names own' : sign;

/** The signs that an organization has a role in a deal of a type: what frames would give it and its rivals is told by side, so that types share it. */
export function roleFeatures(candidate: Candidate, type: DealType, role: Role, said: readonly Candidate[]): ReadonlySet<string> {
  const relation = (of: Role): string => of === role ? 'own' : sideOf(type, of);
  const features = new Set(candidate.signs);
  const own = candidate.hints.get(type) ?? NONE;
  for (const hinted of own) {
    features.add(`hint ${relation(hinted)}`);
    for (const sign of candidate.signs) if (sign.startsWith('at ')) features.add(`${sign} & hint ${relation(hinted)}`);
  }
  if (own.size > 1) features.add('hints several');
  for (const [other, roles] of candidate.hints) if (other !== type) for (const hinted of roles) features.add(`other hint ${sideOf(other, hinted)}`);
  for (const [told, roles] of candidate.told) for (const given of roles) features.add(told === type ? `told ${relation(given)}` : `other told ${sideOf(told, given)}`);
  features.add(`among ${Math.min(4, said.length)}`);
  const state = isSaid(candidate) ? 'said' : 'unsaid';
  for (const rival of said) if (rival !== candidate) for (const hinted of rival.hints.get(type) ?? NONE) features.add(`${state} rival ${relation(hinted)}`);
  return features;
}

/** Whether the sentence itself tells of an organization. */
export const isSaid = ({ signs }: Candidate): boolean => !signs.has('unsaid');

const NONE: ReadonlySet<Role> = new Set();

export type Side = 'payer' | 'payee' | 'seller' | 'partner';

/** Which side of a type a role is on: what one type shows of its payer the others show too. */
export function sideOf(type: DealType, role: Role): Side {
  const { payer, payee } = dealShapes[type];
  return payer === payee ? 'partner' : role === payer ? 'payer' : role === payee ? 'payee' : 'seller';
}
