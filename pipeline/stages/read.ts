import { statSync } from 'node:fs';
import type { InputFile } from '../inputs.js';
import { reasonOf } from '../inputs.js';
import { BytesError, collect, fileBytes, opened, sizeOf } from '../reading/bytes.js';
import { formats, type FormatReader } from '../reading/formats.js';
import type { About, Articles } from '../reading/made.js';
import { defaultReading, heldBytes, type ReadingOptions } from '../reading/options.js';
import type { SourceArticle } from '../article.js';
import { isSkipped, skipped, type Skipped } from '../skip.js';

/** The stage: opens a file. What has to be whole is read at once; streams stay on the disk and come article by article as they are asked for. */
export async function read(file: InputFile | Skipped, options: ReadingOptions = defaultReading, stdin: AsyncIterable<Uint8Array> = process.stdin): Promise<Articles> {
  if (isSkipped(file)) return [file];
  const standard = file.path === '-';
  const about: About = { place: standard ? 'stdin' : file.path, id: file.id, uri: standard ? null : file.path, charset: null, crawledAt: null, notes: [], options };
  const reader: FormatReader = formats[file.format];
  try {
    const most = 'whole' in reader ? heldBytes(options) : options.maxBytes ?? Infinity;
    if (!standard) {
      const { size } = statSync(file.path);
      if (size > most) return [skipped('tooLarge', about.place, sizeOf(size))];
    }
    const bytes = standard ? opened(stdin, most) : fileBytes(file.path, most);
    return guarded('whole' in reader ? await reader.whole(await collect(bytes), about) : await reader.stream(bytes, about), about);
  } catch (error) {
    return [unread(error, about)];
  }
}

/** The articles of a file, and what ended it if that was not its end. */
async function* guarded(articles: Articles, about: About): AsyncGenerator<SourceArticle | Skipped> {
  try {
    yield* articles;
  } catch (error) {
    yield unread(error, about);
  }
}

function unread(error: unknown, { place }: About): Skipped {
  if (error instanceof BytesError) return skipped(error.kind, place, error.message);
  if ((error as NodeJS.ErrnoException).syscall === undefined) return skipped('fault', place, `while reading: ${(error as Error).message.split('\n')[0]}`, { stage: 'read', cause: error });
  return skipped('unreadable', place, reasonOf(error));
}
