import type { Bytes } from './bytes.js';

/** A part of a long XML file, as bytes written as Latin-1 characters: what comes before the first element, an element, or what is wrong with one. */
export type Part =
  | { readonly kind: 'head'; readonly source: string }
  | { readonly kind: 'element'; readonly source: string }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'cut' };

/** Begins in one chunk and ends in the next. */
const LONGEST_MARK = 16;

/**
 * Cuts a stream of XML into the elements of a name (a feed's items), so that one at a time is held. Sections of CDATA and comments may hold anything,
 * end tags too. An element of more than `most` bytes is passed over.
 */
export async function* elements(bytes: Bytes, name: string, most: number): AsyncGenerator<Part> {
  const opening = new RegExp(`<${name}(?=[\\s>])`, 'g');
  const stop = new RegExp(`<!\\[CDATA\\[|<!--|</${name}\\s{0,10}>`, 'g');
  let held = '';
  let at = 0;
  let start = -1;
  let skip = '';
  let dropped = 0;
  let head = true;
  const drop = (end: number): void => { held = held.slice(end); at = Math.max(0, at - end); };
  for await (const chunk of bytes) {
    held += chunk.toString('latin1');
    for (;;) {
      if (skip !== '') {
        const end = held.indexOf(skip, at);
        if (end < 0) { at = Math.max(at, held.length - LONGEST_MARK); break; }
        at = end + skip.length;
        skip = '';
      }
      const mark = start < 0 ? opening : stop;
      mark.lastIndex = at;
      const found = mark.exec(held);
      if (!found) { at = Math.max(at, held.length - LONGEST_MARK); break; }
      at = mark.lastIndex;
      if (start < 0) {
        if (head) yield { kind: 'head', source: held.slice(0, found.index) };
        head = false;
        drop(found.index);
        start = 0;
      } else if (found[0].startsWith('<!')) {
        skip = found[0] === '<!--' ? '-->' : ']]>';
      } else {
        yield dropped > 0 ? { kind: 'tooLarge', bytes: dropped + at } : { kind: 'element', source: held.slice(0, at) };
        drop(at);
        start = -1;
        dropped = 0;
      }
    }
    if (start >= 0 && dropped + held.length > most || (start < 0 && !head)) {
      if (start >= 0) dropped += at;
      drop(at);
    } else if (head && start < 0 && held.length > most) return;
  }
  if (start >= 0) yield { kind: 'cut' };
  else if (head) yield { kind: 'head', source: held };
}
