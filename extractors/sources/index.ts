import { spanWith, type Organization, type Span } from '../../schemas/plain.js';
import type { Article } from '../article.js';
import { firstFrom } from '../ranges.js';
import { scanNames } from '../text/name-trie.js';
import { descriptors, sourceWords, type Cue } from './cues.js';

/** A medium, firm or person that the news is credited to, where it is named; `name` is canonical. */
export interface SourceMention extends Span {
  readonly name: string;
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface CueAt {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The sources that the article credits, in order. «Según fuentes cercanas» names nobody and gives none. */
export function extractSources({ text }: Article, organizations: readonly Omit<Organization, 'canonical'>[]): SourceMention[] {
  const media: Named[] = [];
  const cues: CueAt[] = [];
  scanNames(sourceWords, text, text.length, (word, start, end) => {
    if ('medium' in word) media.push({ name: word.medium, start, end });
    else cues.push({ cue: word.cue, start, end });
    return end;
  });
  const found = cues.flatMap((cue) => credit[cue.cue](text, cue, media, organizations));
  return found.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]).end)
    .map(({ name, start, end }) => spanWith(text, start, end, { name }));
}

type Credit = (text: string, cue: CueAt, media: readonly Named[], organizations: readonly Omit<Organization, 'canonical'>[]) => Named[];

/** Which names a cue credits. */
const credit: Readonly<Record<Cue, Credit>> = {
  // sources/preposition: «según X»
  'any-after': (text, cue, media, organizations) => after(text, cue, media) ?? after(text, cue, organizations) ?? person(text, cue) ?? [],
  // sources/told: «contó a X»
  'medium-after': (text, cue, media) => after(text, cue, media) ?? [],
  // sources/verb: «adelantó X»
  'medium-around': (text, cue, media) => after(text, cue, media) ?? before(text, cue, media) ?? [],
};

const space = '[ \\u00a0\\n]';
const descriptor = descriptors.map((phrase) => phrase.replaceAll(' ', space)).sort((a, b) => b.length - a.length).join('|');
const betweenAfter = new RegExp(`^${space}(?:(?:${descriptor})${space}){0,3}[«“"]?$`, 'iu');
const betweenBefore = new RegExp(`^[»”"]?(?:,? que)?${space}(?:lo${space})?(?:(?:ha|había|han|ya|también)${space}){0,2}$`, 'iu');
const listed = new RegExp(`^(?:,|${space}y|${space}e)${space}(?:el|la)?${space}?$`, 'iu');

/** The longest words between a cue and its name. */
const reach = 60;

function after(text: string, { end }: CueAt, names: readonly Named[]): Named[] | null {
  let i = firstFrom(names, end);
  const first = names[i];
  if (!first || first.start - end > reach || !betweenAfter.test(text.slice(end, first.start))) return null;
  const found = [first];
  // «según Reuters y el Financial Times»
  for (let next = names[++i]; next && found.length < 4 && next.start - (found.at(-1) as Named).end < 8; next = names[++i]) {
    if (!listed.test(text.slice((found.at(-1) as Named).end, next.start))) break;
    found.push(next);
  }
  return found;
}

function before(text: string, { start }: CueAt, names: readonly Named[]): Named[] | null {
  const name = names[firstFrom(names, start) - 1];
  return name && start - name.end < reach && betweenBefore.test(text.slice(name.end, start)) ? [name] : null;
}

const personName = new RegExp(`^${space}(?:(?:el|la)${space}(?:analista|experto|experta|periodista|profesor|profesora|economista)${space})?(\\p{Lu}\\p{Ll}{1,20}(?:${space}(?:de${space}|del${space}|van${space}|von${space})?\\p{Lu}[\\p{L}'-]{1,20}){1,3})`, 'u');

function person(text: string, { end }: CueAt): Named[] | null {
  const match = personName.exec(text.slice(end, end + 90));
  const name = match?.[1];
  if (!match || !name) return null;
  const start = end + match[0].length - name.length;
  return [{ name, start, end: start + name.length }];
}
