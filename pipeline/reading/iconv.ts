import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';

/** Decodes what is not UTF-8; loaded with the first text of that kind. */
export const iconv = (): typeof Iconv => createRequire(import.meta.url)('iconv-lite') as typeof Iconv;
