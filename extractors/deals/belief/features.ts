import { dealShapes, rolesOf, type DealType, type Role } from '../../../schemas/plain.js';
import type { Candidate, Impression } from './signs.js';

/** The signs that a sentence tells a deal of a type; those that name the type are told apart from those that name another. */
export function typeFeatures({ signs, candidates }: Impression, type: DealType): string[] {
  const features: string[] = [];
  for (const sign of signs) {
    const [kind, of] = sign.split(' ', 2);
    features.push((kind === 'opens' || kind === 'names') && of === type ? `${kind} own` : sign);
  }
  const filled = rolesOf(type).filter((role) => candidates.some(({ hints }) => hints.get(type)?.has(role))).length;
  features.push(`hinted ${filled}`);
  return features;
}

/** The signs that an organization has a role in a deal of a type. */
export function roleFeatures(candidate: Candidate, type: DealType, role: Role, { candidates }: Impression): string[] {
  const features = [...candidate.signs];
  const own = candidate.hints.get(type);
  if (own?.has(role)) features.push('hint own');
  if (own && (own.size > 1 || !own.has(role))) features.push('hint other');
  for (const [other, roles] of candidate.hints) if (other !== type) for (const hinted of roles) features.push(`hint side ${sideOf(other, hinted)}`);
  features.push(`among ${Math.min(4, candidates.filter(({ signs }) => !signs.has('unsaid')).length)}`);
  if (candidate.signs.has('unsaid')) features.push(candidates.some(({ signs, hints }) => !signs.has('unsaid') && hints.get(type)?.has(role)) ? 'unsaid beside a rival' : 'unsaid without a rival');
  return [...new Set(features)];
}

export type Side = 'payer' | 'payee' | 'seller' | 'partner';

/** Which side of a type a role is on: what one type shows of its payer the others show too. */
export function sideOf(type: DealType, role: Role): Side {
  const { payer, payee } = dealShapes[type];
  return payer === payee ? 'partner' : role === payer ? 'payer' : role === payee ? 'payee' : 'seller';
}
