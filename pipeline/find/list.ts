import { fileBytes, peek } from '../reading/bytes.js';
import { decode } from '../reading/decode.js';
import { byteLines } from '../reading/lines.js';
import { asUtf8 } from '../reading/wide.js';
import { skipped, type Skipped } from '../skip.js';
import { reasonOf } from './system.js';

const NUL = 0;
const NEWLINE = 0x0a;
/** No system has longer paths. */
const LONGEST = 1 << 16;

/** The paths that a file lists (standard input for `-`), one a line, or separated by NUL as `find -print0` gives them. They come as they are read. */
export async function* fileList(file: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string | Skipped> {
  try {
    const { utf8 } = await asUtf8(file === '-' ? stdin : fileBytes(file, Infinity));
    const { head, all } = await peek(utf8, (begun) => begun.includes(NUL) || begun.includes(NEWLINE) || begun.length > LONGEST);
    for await (const line of byteLines(all, LONGEST, head.includes(NUL) ? NUL : NEWLINE)) {
      const decoded = 'bytes' in line ? { binary: 'longer than any path' } : decode(line);
      if ('binary' in decoded) { yield skipped('missing', file, `a line that is no path: ${decoded.binary}`); continue; }
      const path = decoded.text.replace(/\r$/, '');
      if (path !== '') yield path;
    }
  } catch (error) {
    yield skipped('unreadable', file === '-' ? 'stdin' : file, reasonOf(error));
  }
}
