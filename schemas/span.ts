import { z } from 'zod';

/**
 * A passage of the article, in UTF-16 code units of the untouched text:
 * `text.slice(span.start, span.end) === span.text`, always.
 */
export const Span = z.object({
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Span = z.infer<typeof Span>;
