import type { Bytes } from './bytes.js';
import type { About, Articles } from './made.js';

/** How a format is read: a file that is held whole, or a stream of which one article at a time is held. Readers load their libraries when first used. */
export type FormatReader =
  | { readonly endings: readonly string[]; readonly whole: (bytes: Buffer, about: About) => Articles | Promise<Articles> }
  | { readonly endings: readonly string[]; readonly stream: (bytes: Bytes, about: About) => Articles | Promise<Articles> };

/** Every format that teletipo reads. A new one is a line here and a module beside this one. */
export const formats = {
  text: { endings: ['.txt'], whole: async (bytes, about) => [(await import('./text.js')).readText(bytes, about)] },
  markdown: { endings: ['.md', '.markdown'], whole: async (bytes, about) => [(await import('./markdown.js')).readMarkdown(bytes, about)] },
  html: { endings: ['.html', '.htm', '.xhtml', '.shtml'], whole: async (bytes, about) => [(await import('./html/html.js')).readHtml(bytes, about)] },
  json: { endings: ['.json', '.ninjs', '.jsonfeed'], whole: async (bytes, about) => (await import('./json.js')).readJson(bytes, about) },
  jsonl: { endings: ['.jsonl', '.ndjson'], stream: async (bytes, about) => (await import('./jsonl.js')).readJsonLines(bytes, about) },
  xml: { endings: ['.xml', '.rss', '.atom', '.rdf', '.nitf', '.newsml'], stream: async (bytes, about) => (await import('./xml.js')).readXml(bytes, about) },
  warc: { endings: ['.warc', '.wet'], stream: async (bytes, about) => (await import('./warc.js')).readWarc(bytes, about) },
} as const satisfies Readonly<Record<string, FormatReader>>;

export type Format = keyof typeof formats;

/** Any of them may be packed; what is packed how is seen in its first bytes. */
const PACKED = ['.gz', '.zst'];

const byEnding: ReadonlyMap<string, Format> = new Map(Object.entries(formats).flatMap(([format, { endings }]) => endings.map((ending) => [ending, format as Format] as const)));

/** A file name taken apart: `nota.html.gz` is `nota`, HTML. The format is null when its ending is of none. */
export function formatOf(name: string): { readonly stem: string; readonly format: Format | null; readonly ending: string } {
  const bare = PACKED.some((ending) => name.toLowerCase().endsWith(ending)) ? name.slice(0, name.lastIndexOf('.')) : name;
  const dot = bare.lastIndexOf('.');
  const ending = dot > bare.lastIndexOf('/') + 1 ? bare.slice(dot) : '';
  return { stem: bare.slice(0, bare.length - ending.length), format: byEnding.get(ending.toLowerCase()) ?? null, ending: ending + name.slice(bare.length) };
}

/** All endings, for messages. */
export const allEndings: readonly string[] = [...byEnding.keys()];
