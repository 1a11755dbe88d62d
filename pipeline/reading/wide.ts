import { peek, type Bytes } from './bytes.js';
import { wideEncoding } from './encodings.js';
import { iconv } from './iconv.js';

const LOOKED_AT = 4096;

/** A stream of UTF-16 as one of UTF-8, so that it can be cut at its bytes; any other as it is, with `encoding` null. */
export async function asUtf8(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly utf8: Bytes; readonly encoding: string | null }> {
  const { head, all } = await peek(bytes, 2);
  const marked = head[0] === 0xff && head[1] === 0xfe ? 'UTF-16LE' : head[0] === 0xfe && head[1] === 0xff ? 'UTF-16BE' : null;
  // Text has no NUL: one more look only where there is one, as a pipe is not to be kept waiting.
  if (marked === null && !head.includes(0)) return { utf8: all, encoding: null };
  const more = await peek(all, LOOKED_AT);
  const encoding = marked ?? wideEncoding(more.head.subarray(0, more.head.length & ~1));
  return encoding === null ? { utf8: more.all, encoding } : { utf8: transcoded(more.all, encoding), encoding };
}

async function* transcoded(bytes: Bytes, encoding: string): AsyncGenerator<Buffer> {
  const decoder = iconv().getDecoder(encoding, { stripBOM: true });
  for await (const chunk of bytes) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end() ?? '');
}
