import { createRequire } from 'node:module';
import type { z } from 'zod';

type Zod = typeof z;

let loaded: Zod | undefined;
const zod = (): Zod => loaded ??= (createRequire(import.meta.url)('zod') as { readonly z: Zod }).z;

/** A schema that is made when it is first asked for: loading zod takes as long as starting Node, and a run on the shipped seeds asks for none. */
export type Lazy<S extends z.ZodType> = () => S;

/** What a lazy schema lets through. */
export type Made<L extends Lazy<z.ZodType>> = z.output<ReturnType<L>>;

/** Makes a schema when it is first asked for. */
export function lazily<S extends z.ZodType>(make: (z: Zod) => S): Lazy<S> {
  let made: S | undefined;
  return () => made ??= make(zod());
}
