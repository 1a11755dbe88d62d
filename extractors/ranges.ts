import type { Range } from './article.js';

/** How many of a list in order come before a place, found by halving. */
export function countBefore<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of a list in order that starts at or after an offset. */
export const firstFrom = (sorted: readonly Range[], offset: number): number => countBefore(sorted, ({ start }) => start < offset);

/** Those of a list in order that lie inside a range: found by halving, so that asking for every range of an article takes linear time. */
export function inside<T extends Range>(sorted: readonly T[], { start, end }: Range): T[] {
  const found: T[] = [];
  for (let at = firstFrom(sorted, start); at < sorted.length && sorted[at].start < end; at++) if (sorted[at].end <= end) found.push(sorted[at]);
  return found;
}

/** Those that lie inside any of the ranges, in order, none twice. */
export function insideAny<T extends Range>(sorted: readonly T[], ranges: readonly Range[]): T[] {
  return [...new Set(ranges.flatMap((range) => inside(sorted, range)))].sort((a, b) => a.start - b.start);
}

/** The items of each key, in order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
