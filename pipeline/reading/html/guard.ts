/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is not markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));
/** What ends by itself when another of the same begins: nobody closes these. */
const SELF_ENDING = new Set('p li dt dd tr td th option optgroup'.split(' '));

/** Browsers stop at this depth too. */
export const DEEPEST = 512;

/** Live blogs have some thousands of elements. */
export const MOST_ELEMENTS = 50_000;

/** What a tree of some markup would be like. */
export interface Measure {
  /** Counted up to `DEEPEST` + 1. */
  readonly depth: number;
  readonly elements: number;
}

/** Why no tree may be made of some markup, in words; null when it may. */
export function refusal(source: string, xml = false): { readonly reason: 'tooDeep' | 'tooLarge'; readonly why: string } | null {
  const { depth, elements } = measured(source, xml);
  if (depth > DEEPEST) return { reason: 'tooDeep', why: `tags nested more than ${DEEPEST} deep` };
  if (xml) return null;
  if (elements > MOST_ELEMENTS) return { reason: 'tooLarge', why: `a page of more than ${MOST_ELEMENTS} elements` };
  return signs(source) > MOST_SIGNS ? { reason: 'tooLarge', why: `a page of more than ${MOST_SIGNS} tags and entities` } : null;
}

/** Each makes a node of its own; 500,000 of them took the parser 10 s. */
const MOST_SIGNS = 200_000;

/** How many `<` and `&` a page has, counted up to one more than may be. */
function signs(source: string): number {
  let number = 0;
  for (const sign of ['<', '&']) {
    for (let at = source.indexOf(sign); at >= 0 && number <= MOST_SIGNS; at = source.indexOf(sign, at + 1)) number++;
  }
  return number;
}

/**
 * How deeply the tags of a page or an XML file are nested and how many there are, in one pass and before any tree is made of it: parsers take time with
 * the square of the depth, and Readability with its cube.
 */
export function measured(source: string, xml = false): Measure {
  const open: string[] = [];
  let depth = 0;
  let elements = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const next = source.charCodeAt(at + 1);
    if (next === SLASH) {
      close(open, nameAt(source, at + 2, xml));
      at = after(source, '>', at + 2);
    } else if (isLetter(next)) {
      const name = nameAt(source, at + 1, xml);
      const end = endOfTag(source, at + 1 + name.length);
      const alone = xml ? source.charCodeAt(end - 2) === SLASH : VOID.has(name);
      if (!xml && SELF_ENDING.has(name) && open.at(-1) === name) open.pop();
      if (!alone) open.push(name);
      elements++;
      depth = Math.max(depth, open.length);
      if (depth > DEEPEST) break;
      at = end;
      if (!xml && RAW.has(name)) at = endOfRaw(source, at, name);
    } else {
      at = source.startsWith('<!--', at) ? after(source, '-->', at + 4) : source.startsWith('<![CDATA[', at) && xml ? after(source, ']]>', at) : after(source, '>', at + 1);
    }
  }
  return { depth, elements };
}

const SLASH = 0x2f;
const isLetter = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x5f;

/** Longer names than this are all the same to a count. */
const LONGEST_NAME = 64;

function nameAt(source: string, start: number, xml: boolean): string {
  const [name = ''] = /^[^\s/>]*/.exec(source.slice(start, start + LONGEST_NAME)) ?? [];
  return xml ? name : name.toLowerCase();
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}

/** Behind the `>` of a tag, past the quoted values of its attributes. */
function endOfTag(source: string, start: number): number {
  let at = start;
  for (;;) {
    TAG_STOP.lastIndex = at;
    const stop = TAG_STOP.exec(source);
    if (!stop) return source.length;
    at = TAG_STOP.lastIndex;
    const [found] = stop;
    if (found === '>') return at;
    at = after(source, found.charAt(found.length - 1), at);
  }
}

/** The end of a tag, or the beginning of a quoted value. */
const TAG_STOP = /(?:>|=\s{0,100}["'])/g;

/** Behind the next `mark`, or the end of all. */
function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function endOfRaw(source: string, start: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = start;
  return end.exec(source)?.index ?? source.length;
}
