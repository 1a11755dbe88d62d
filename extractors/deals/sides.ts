import type { DealType, Role } from '../../schemas/index.js';
import { everyone, hasFigure, type Event } from './event.js';
import { isSymmetric } from './frames.js';

/** The role that makes a deal by itself, with a figure: a purchase or a supply with one side only is told too little. */
const alone: Partial<Record<DealType, Role>> = { investment: 'investee', debt: 'borrower', infrastructure: 'developer', compute: 'customer', supply: 'customer' };

/** Two parties, or one and a figure: the least that makes a deal. */
export function isDeal(event: Event): boolean {
  const names = everyone(event);
  // Who paid, and not whom or for what, is half a deal however many they are; those who build something together are partners in it.
  if (names.size > 1 && (event.parties.size > 1 || isSymmetric(event.type) || event.type === 'infrastructure')) return true;
  const role = alone[event.type];
  return role !== undefined && event.parties.has(role) && hasFigure(event);
}

/** A deal that has nobody on one of its sides, where that is not enough by itself. */
export const isHalf = (event: Event): boolean => everyone(event).size < 2 && !event.parties.has(alone[event.type] ?? 'partner');
