import type { Span } from './span.js';

// What the contract says in plain values, for those who read articles: they need no zod.

/**
 * The eleven types and the roles of their parties. `payer` and `payee` say which way the money flows;
 * in the symmetric types all parties share one role. Shared code asks this table, never `type === '…'`.
 */
export const dealShapes = {
  investment: { payer: 'investor', payee: 'investee', also: [] },
  acquisition: { payer: 'acquirer', payee: 'target', also: ['seller'] },
  merger: { payer: 'partner', payee: 'partner', also: [] },
  compute: { payer: 'customer', payee: 'provider', also: [] },
  supply: { payer: 'customer', payee: 'supplier', also: [] },
  debt: { payer: 'lender', payee: 'borrower', also: [] },
  infrastructure: { payer: 'developer', payee: 'partner', also: [] },
  energy: { payer: 'customer', payee: 'supplier', also: [] },
  licensing: { payer: 'licensee', payee: 'licensor', also: [] },
  joint_venture: { payer: 'partner', payee: 'partner', also: [] },
  partnership: { payer: 'partner', payee: 'partner', also: [] },
} as const;

type DealType = keyof typeof dealShapes;
/** Their names. */
export const dealTypes = Object.keys(dealShapes) as [DealType, ...DealType[]];

/** What a party can be in some deal. */
export const roles = [
  'investor', 'investee', 'acquirer', 'target', 'seller', 'partner', 'customer', 'provider', 'supplier',
  'lender', 'borrower', 'developer', 'licensee', 'licensor',
] as const;
type Role = (typeof roles)[number];

/** The roles that a type allows. */
export const rolesOf = (type: DealType): readonly Role[] => allowed[type];

const allowed = Object.fromEntries(dealTypes.map((type) => {
  const { payer, payee, also } = dealShapes[type];
  return [type, [...new Set<Role>([payer, payee, ...also])]];
})) as unknown as Readonly<Record<DealType, readonly Role[]>>;

/** The states of a deal. */
export const statuses = ['rumored', 'negotiating', 'announced', 'signed', 'completed', 'cancelled'] as const;

/** How sure an article can be of a figure. */
export const qualifiers = ['exact', 'approximate', 'at_least', 'at_most', 'range', 'magnitude'] as const;

/** Cuts `[start, end)` out of the article as a span. */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

/**
 * Cuts a span out of the article, with what it was found to be. As a literal, `{ ...spanOf(…), … }`, each would have a shape of its own for the engine:
 * it reads such objects many times slower.
 */
export const spanWith = <T extends object>(text: string, start: number, end: number, found: T): Span & T => Object.assign(spanOf(text, start, end), found);
