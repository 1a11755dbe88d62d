import type { SourceArticle } from '../article.js';
import { skipped, type Skipped } from '../skip.js';
import { sizeOf, type Bytes } from './bytes.js';
import { decode } from './decode.js';
import { jsonArticles, syntaxOf } from './json.js';
import { byteLines } from './lines.js';
import { notesOn, type About, type Articles } from './made.js';
import { heldBytes } from './options.js';
import { asUtf8 } from './wide.js';

/** JSON Lines: an article a line, of which one is held at a time. A broken line is told with its number and costs no other. */
export async function* readJsonLines(bytes: Bytes, about: About): AsyncGenerator<SourceArticle | Skipped> {
  let number = 0;
  let articles = 0;
  const { utf8, encoding } = await asUtf8(bytes);
  for await (const line of byteLines(utf8, heldBytes(about.options))) {
    number++;
    const here = { ...about, place: `${about.place}:${number}`, id: `${about.id}-${number}`, uri: about.uri === null ? null : `${about.uri}:${number}` };
    for await (const article of 'bytes' in line ? [skipped('tooLarge', here.place, `a line of ${sizeOf(line.bytes)}`)] : lineArticles(line, here, encoding)) {
      articles++;
      yield article;
    }
  }
  if (articles === 0 && about.uri !== null) yield skipped('empty', about.place, 'no line in it');
}

function lineArticles(bytes: Buffer, about: About, encoding: string | null): Articles {
  const decoded = decode(bytes, about.charset);
  if ('binary' in decoded) return [skipped('binary', about.place, decoded.binary)];
  if (decoded.text.trim() === '') return [];
  try {
    return jsonArticles(JSON.parse(decoded.text), { ...about, notes: [...about.notes, ...notesOn(encoding ?? decoded.encoding)] });
  } catch (error) {
    return [skipped('notJson', about.place, syntaxOf(error))];
  }
}
