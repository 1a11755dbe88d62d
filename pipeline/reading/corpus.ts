import type { About } from './made.js';
import { defaultReading } from './options.js';

/** What a reader is told of a document, for tests. */
export const aboutPage = (known: Partial<About> = {}): About => ({ place: 'nota', id: 'nota', uri: null, charset: null, crawledAt: null, notes: [], options: defaultReading, ...known });
