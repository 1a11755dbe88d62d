import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import type { SourceArticle } from '../article.js';
import { reasonOf, type Format, type InputFile } from '../inputs.js';
import { isSkipped, skipped, type Skipped } from '../skip.js';
import { decode } from './decode.js';
import { byteLines } from './lines.js';

/** Articles of one file, in order. */
export type Articles = Iterable<SourceArticle | Skipped> | AsyncIterable<SourceArticle | Skipped>;

/** V8's longest string is 512 MB of characters; half of it leaves room to work. */
const LARGEST = 256 * 1024 * 1024;

/** The stage: opens a file. Whole files are read at once; JSON Lines stay on the disk and come line by line as they are asked for. */
export async function read(file: InputFile | Skipped, stdin: AsyncIterable<Uint8Array> = process.stdin): Promise<Articles> {
  if (isSkipped(file)) return [file];
  if (file.path === '-') return jsonLines(stdin, { ...file, path: 'stdin' });
  try {
    const { size } = await stat(file.path);
    if (file.format === 'jsonl') return jsonLines(createReadStream(file.path, { highWaterMark: 1 << 20 }), file);
    if (size > LARGEST) return [skipped('tooLarge', file.path, `${Math.round(size / 1024 / 1024)} MB`)];
    return wholeFile[file.format](await readFile(file.path), file);
  } catch (error) {
    return [skipped('unreadable', file.path, reasonOf(error))];
  }
}

const wholeFile: Readonly<Record<Exclude<Format, 'jsonl'>, (bytes: Buffer, file: InputFile) => Articles>> = {
  text: (bytes, file) => [plainText(bytes, file)],
  json: (bytes, file) => jsonFile(bytes, file),
};

function plainText(bytes: Buffer, file: InputFile): SourceArticle | Skipped {
  const decoded = decode(bytes);
  if ('binary' in decoded) return skipped('binary', file.path, decoded.binary);
  return withText({
    id: file.id, uri: file.path, title: titleOf(decoded.text), publishedAt: null, country: null, text: decoded.text,
    place: file.path, notes: notesOn(decoded.encoding),
  });
}

const notesOn = (encoding: string): string[] => (encoding === 'UTF-8' ? [] : [`read as ${encoding}`]);

/** The first line, when it stands alone over a blank one and does not end like a sentence: a headline (or a Markdown heading, without its #). */
function titleOf(text: string): string | null {
  const [, title = null] = /^\s{0,40}(?:#{1,6} {1,4})?(\S[^\n\r]{0,250})\r?\n[^\S\n]{0,40}\r?\n/.exec(text.slice(0, 500)) ?? [];
  return title === null || /[.:;,]\s*$/.test(title) ? null : title.trimEnd();
}

function withText(article: SourceArticle): SourceArticle | Skipped {
  return /\S/.test(article.text) ? article : skipped('empty', article, article.text === '' ? 'no text' : 'only whitespace');
}

function jsonFile(bytes: Buffer, file: InputFile): Articles {
  const decoded = decode(bytes);
  if ('binary' in decoded) return [skipped('binary', file.path, decoded.binary)];
  if (decoded.text.trim() === '') return [skipped('empty', file.path, 'empty file')];
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return [skipped('notJson', file.path, `${syntaxOf(error)}; one article a line belongs in a .jsonl file`)];
  }
  if (!Array.isArray(value)) return [articleOf(value, { file, place: file.path, id: file.id, notes: notesOn(decoded.encoding) })];
  if (value.length === 0) return [skipped('empty', file.path, 'an empty list')];
  return value.map((element, i) => articleOf(element, { file, place: `${file.path}[${i}]`, id: `${file.id}-${i + 1}`, notes: notesOn(decoded.encoding) }));
}

async function* jsonLines(chunks: AsyncIterable<Uint8Array>, file: InputFile): AsyncGenerator<SourceArticle | Skipped> {
  let number = 0;
  let articles = 0;
  try {
    for await (const line of byteLines(chunks)) {
      number++;
      const article = jsonLine(line, number, file);
      if (article) { articles++; yield article; }
    }
  } catch (error) {
    yield skipped('unreadable', `${file.path}:${number + 1}`, reasonOf(error));
    return;
  }
  if (articles === 0 && file.path !== 'stdin') yield skipped('empty', file.path, 'no line in it');
}

function jsonLine(bytes: Buffer, number: number, file: InputFile): SourceArticle | Skipped | null {
  const place = `${file.path}:${number}`;
  const decoded = decode(bytes);
  if ('binary' in decoded) return skipped('binary', place, decoded.binary);
  if (decoded.text.trim() === '') return null;
  try {
    return articleOf(JSON.parse(decoded.text), { file, place, id: `${file.id}-${number}`, notes: notesOn(decoded.encoding) });
  } catch (error) {
    return skipped('notJson', place, syntaxOf(error));
  }
}

/** V8 quotes the input, which may be a page long. */
const syntaxOf = (error: unknown): string => (error as Error).message.replace(/\s+/g, ' ').replace(/, ?"?\.{3}.*$/, '').replace(/, ".*" is not valid JSON$/, '');

/** An article as JSON. Other keys are allowed and ignored. `publishedAt` is ISO 8601, `country` ISO 3166-1 alpha-2. */
const JsonArticle = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String).nullish(),
  text: z.string(),
  publishedAt: z.unknown().optional(),
  title: z.string().nullish(),
  uri: z.string().nullish(),
  url: z.string().nullish(),
  country: z.unknown().optional(),
});

const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/;
const countryCode = /^[A-Z]{2}$/;

/** A value that helps but is not needed: `undefined` when there is one that cannot be used; the article is read without it. */
function checked(value: unknown, shape: RegExp): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

const unusable = (key: string, value: string | null | undefined): string[] => (value === undefined ? [`${key} cannot be used and was left out`] : []);

function articleOf(value: unknown, at: { file: InputFile; place: string; id: string; notes: readonly string[] }): SourceArticle | Skipped {
  const parsed = JsonArticle.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return skipped('notArticle', at.place, `${issue?.path.length ? `"${issue.path.join('.')}": ` : ''}${issue?.message ?? 'not as it should be'}`);
  }
  const { id, text, title, uri, url } = parsed.data;
  const publishedAt = checked(parsed.data.publishedAt, isoDate);
  const country = checked(parsed.data.country, countryCode);
  const notes = [...at.notes, ...unusable('publishedAt', publishedAt), ...unusable('country', country)];
  return withText({
    id: id ?? at.id, uri: uri ?? url ?? (at.file.path === 'stdin' ? null : at.place), title: title ?? titleOf(text),
    publishedAt: publishedAt ?? null, country: country ?? null, text, place: at.place, notes,
  });
}
