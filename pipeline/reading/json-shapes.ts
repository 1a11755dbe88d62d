import { lazily } from '../../schemas/lazy.js';
import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { isoDate } from './dates.js';
import { articleFrom, type About, type Found } from './made.js';
import { fieldNames, type FieldName, type ReadingOptions } from './options.js';
import { headlineOf } from './text.js';

/** A kind of JSON that holds articles. */
export interface Shape {
  /** Whether a value is of this kind. */
  readonly fits: (value: Readonly<Record<string, unknown>>) => boolean;
  /** The list in it; absent where it is one article. */
  readonly items?: (value: Readonly<Record<string, unknown>>) => readonly unknown[];
  /** The article of a value, or of an item of the list in `parent`. */
  readonly article: (value: unknown, about: About, parent: unknown) => SourceArticle | Skipped | Promise<SourceArticle | Skipped>;
}

/** An article in teletipo's own keys. Other keys are allowed and ignored. */
const Article = lazily((z) => z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String).nullish(),
  text: z.string(),
  publishedAt: z.unknown().optional(),
  modifiedAt: z.unknown().optional(),
  title: z.string().nullish(),
  uri: z.string().nullish(),
  url: z.string().nullish(),
  country: z.unknown().optional(),
  publisher: z.string().nullish(),
}));

const ownShape: Shape = {
  fits: () => true,
  article: (value, about) => {
    const parsed = Article().safeParse(renamed(value, about.options.fields));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const key = issue?.path.join('.') ?? '';
      return skipped('notArticle', about.place, `${key ? `"${about.options.fields[key as FieldName] ?? key}": ` : ''}${issue?.message ?? 'not as it should be'}`);
    }
    const { publishedAt, modifiedAt, country, uri, url, title, text, ...known } = parsed.data;
    const dates = { publishedAt: usable(publishedAt, (written) => isoDate(written) !== null), modifiedAt: usable(modifiedAt, (written) => isoDate(written) !== null) };
    const home = usable(country, (written) => /^[A-Z]{2}$/.test(written));
    return articleFrom({
      ...known, text, uri: uri ?? url, title: title ?? headlineOf(text), country: home ?? null,
      published: dated(dates.publishedAt, 'publishedAt'), modified: dated(dates.modifiedAt, 'modifiedAt'),
      notes: Object.entries({ ...dates, country: home }).filter(([, each]) => each === undefined).map(([key]) => `${key} cannot be used and was left out`),
    }, about);
  },
};

const dated = (value: string | null | undefined, from: string): Found['published'] => (value ? [{ value, from }] : []);

/** A value that helps but is not needed: `undefined` when there is one that cannot be used; the article is read without it. */
function usable(value: unknown, fits: (written: string) => boolean): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' && fits(value) ? value : undefined;
}

/** The user's keys under our names; a key that is not mapped keeps its own. */
function renamed(value: unknown, fields: Readonly<Partial<Record<FieldName, string>>>): unknown {
  const mapped = fieldNames.filter((name) => fields[name] !== undefined);
  if (mapped.length === 0 || typeof value !== 'object' || value === null) return value;
  return { ...value, ...Object.fromEntries(mapped.map((name) => [name, atPath(value, fields[name] ?? '')])) };
}

/** The value under a key, or under a path of keys and numbers («content.body», «headlines.0.value»). Only what the object itself has. */
function atPath(value: object, path: string): unknown {
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  return path.split('.').reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined), value);
}

/** Keys that only a ninjs story has. */
const NINJS_KEYS = ['body_text', 'body_xhtml', 'body_html', 'bodies'];

const shapes: readonly Shape[] = [
  {
    fits: (value) => typeof value['version'] === 'string' && value['version'].startsWith('https://jsonfeed.org/version/') && Array.isArray(value['items']),
    items: (value) => value['items'] as readonly unknown[],
    article: async (value, about, parent) => (await import('./json-feed.js')).jsonFeedArticle(parent, value, about),
  },
  {
    fits: (value) => !Object.hasOwn(value, 'text') && NINJS_KEYS.some((key) => Object.hasOwn(value, key)),
    article: async (value, about) => (await import('./ninjs.js')).ninjsArticle(value, about),
  },
];

/** The kind that a value is of: teletipo's own keys, or the user's, if it is of no other. Whoever maps `text` has said what there is. */
export function shapeOf(value: unknown, { fields }: ReadingOptions): Shape {
  if (fields.text !== undefined || typeof value !== 'object' || value === null) return ownShape;
  return shapes.find(({ fits }) => fits(value as Readonly<Record<string, unknown>>)) ?? ownShape;
}
