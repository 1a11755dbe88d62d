/** How files are read, settled once for a run. */
export interface ReadingOptions {
  /** The most bytes of a file, packed and unpacked; without it only what has to be held at once is bounded. */
  readonly maxBytes: number | null;
  /** From the name of a field to the key, or path of keys, that it has in the user's JSON: `text` to `content.body`. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** The fields of an article in JSON. */
export const fieldNames = ['id', 'text', 'title', 'publishedAt', 'modifiedAt', 'uri', 'country', 'publisher'] as const;
export type FieldName = typeof fieldNames[number];

export const defaultReading: ReadingOptions = { maxBytes: null, fields: {} };

/** The most that is held at once (a file, a line, a record): V8's longest string is 512 MB of characters; half of it leaves room to work. */
export const HELD = 256 * 1024 * 1024;

/** The bound on what is held at once. */
export const heldBytes = ({ maxBytes }: ReadingOptions): number => Math.min(maxBytes ?? HELD, HELD);
