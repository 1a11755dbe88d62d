import { dealShapes, rolesOf, type DealType, type Role } from '../../../schemas/plain.js';
import type { Candidate, Impression } from './signs.js';

/** How a sign of a sentence counts for a type: a word that opens its own frames is told apart from one that opens another's. */
export const asSeenBy = (type: DealType, sign: string): string => sign === `opens ${type}` ? 'opens own' : sign === `names ${type}` ? 'names own' : sign;

/** How many roles of a type somebody stands in, as a sign. */
export function hintedFeature({ candidates }: Impression, type: DealType): string {
  let filled = 0;
  for (const role of rolesOf(type)) if (candidates.some(({ hints }) => hints.get(type)?.has(role))) filled++;
  return `hinted ${filled}`;
}

/** The signs that a sentence tells a deal of a type. */
export const typeFeatures = (impression: Impression, type: DealType): string[] => [...[...impression.signs].map((sign) => asSeenBy(type, sign)), hintedFeature(impression, type)];

const sideHints: Readonly<Record<Side, string>> = { payer: 'hint side payer', payee: 'hint side payee', seller: 'hint side seller', partner: 'hint side partner' };

/** The signs that an organization has a role in a deal of a type. */
export function roleFeatures(candidate: Candidate, type: DealType, role: Role, { candidates }: Impression): string[] {
  const features = [...candidate.signs];
  const own = candidate.hints.get(type);
  if (own?.has(role)) features.push('hint own');
  if (own && (own.size > 1 || !own.has(role))) features.push('hint other');
  const hinted = features.length;
  for (const [other, roles] of candidate.hints) {
    if (other === type) continue;
    for (const one of roles) {
      const sign = sideHints[sideOf(other, one)];
      if (!features.includes(sign, hinted)) features.push(sign);
    }
  }
  let among = 0;
  for (const { signs } of candidates) if (!signs.has('unsaid')) among++;
  features.push(`among ${Math.min(4, among)}`);
  if (candidate.signs.has('unsaid')) features.push(candidates.some(({ signs, hints }) => !signs.has('unsaid') && hints.get(type)?.has(role)) ? 'unsaid beside a rival' : 'unsaid without a rival');
  return features;
}

export type Side = 'payer' | 'payee' | 'seller' | 'partner';

/** Which side of a type a role is on: what one type shows of its payer the others show too. */
export function sideOf(type: DealType, role: Role): Side {
  const { payer, payee } = dealShapes[type];
  return payer === payee ? 'partner' : role === payer ? 'payer' : role === payee ? 'payee' : 'seller';
}
