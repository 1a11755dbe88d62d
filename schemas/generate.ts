import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Deal } from './deal.js';
import { AnnotatedDocument } from './document.js';

const OFFSETS = 'Offsets are UTF-16 code units of the untouched text: text.slice(start, end) is the "text" of every span.';

/**
 * The published JSON Schemas, by file name. They allow keys that they do not name, as `z.toJSONSchema` does for what is read: a later
 * version may add fields, and a file of today must not fail on a reader of then, nor the other way round.
 */
export function jsonSchemas(): Record<string, string> {
  return {
    'deal.schema.json': schemaText(Deal, 'A deal that a Spanish-language article reports, as `teletipo extract` writes it.'),
    'document.schema.json': schemaText(AnnotatedDocument, 'All that is read in an article, as `teletipo annotate` writes it.'),
  };
}

function schemaText(schema: z.ZodType, description: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, description: `${description} ${OFFSETS}`, ...rest }, null, 2)}\n`;
}

/** The sources' folder, also when run from `dist/schemas/`. */
const folder = basename(join(import.meta.dirname, '..')) === 'dist' ? join(import.meta.dirname, '../../schemas') : import.meta.dirname;

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
}
