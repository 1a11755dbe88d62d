// The engine writes the methods of arrays out wherever they are called, once for every kind of array that it has seen there. In the long functions of the grammar that is code which takes
// half a second to compile and is compiled anew for each kind that comes late: a third of all processor time. A loop in one place is compiled once.

/** Whether some member passes a test. */
export function some<T>(list: readonly T[], test: (one: T) => unknown): boolean {
  for (const one of list) if (test(one)) return true;
  return false;
}

/** Whether all members pass a test. */
export const every = <T>(list: readonly T[], test: (one: T) => unknown): boolean => !some(list, (one) => !test(one));

/** The first member that passes a test. */
export function first<T, S extends T>(list: readonly T[], test: (one: T) => one is S): S | undefined;
export function first<T>(list: readonly T[], test: (one: T) => unknown): T | undefined;
export function first<T>(list: readonly T[], test: (one: T) => unknown): T | undefined {
  for (const one of list) if (test(one)) return one;
  return undefined;
}

/** The members that pass a test, in order. */
export function those<T, S extends T>(list: readonly T[], test: (one: T) => one is S): S[];
export function those<T>(list: readonly T[], test: (one: T) => unknown): T[];
export function those<T>(list: readonly T[], test: (one: T) => unknown): T[] {
  const found: T[] = [];
  for (const one of list) if (test(one)) found.push(one);
  return found;
}

/** What is made of each member, in order. */
export function each<T, U>(list: readonly T[], make: (one: T) => U): U[] {
  const made: U[] = [];
  for (const one of list) made.push(make(one));
  return made;
}

/** Whether something is a member. */
export function has<T>(list: readonly T[], member: T): boolean {
  for (const one of list) if (one === member) return true;
  return false;
}
