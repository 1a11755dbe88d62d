import type { Candidate } from './candidates.js';
import { cues, everyday } from './cues.js';
import { weigh } from './evidence.js';
import type { OrganizationLexicon } from './lexicon.js';
import { verbForms } from '../verbs/index.js';
import { CAPITAL, LINE, NUMBER, OPENS, SOFT, UPPER, fold, wordAt } from './words.js';
import type { Words } from './words.js';

/** Evidence that is enough for a name nobody knows. Tried 1.5 to 3 on fixtures/ without any lexicon: F1 rises to here, below it precision falls. */
const ENOUGH = 2;
/** A known name that is a place or a person too. */
const ENOUGH_FOR_NAMESAKE = 2;
/** A capital within a sentence speaks for a known name that is an everyday word too. */
const CAPITAL_WITHIN = 2;
const ENOUGH_FOR_WORD = 1;
const EVERYDAY = 4;
const FOREIGN_WORD = 2;
/** An occurrence this doubtful does not count even if the name is settled elsewhere in the article. */
const DOUBTFUL = -3;
/** What a neighbour in a list gives. */
const IN_A_LIST = 3.5;

const IMPOSSIBLE = -100;
/** organization/known */
const CERTAIN = 10;

/** organization/settled: what is known of one name in the whole article. */
interface Dossier {
  sum: number;
  best: number;
}

/** Decides for each candidate whether it names an organization: first alone, then by its neighbours in lists, then by the rest of the article. */
export function accept(words: Words, candidates: readonly Candidate[], lexicon: OrganizationLexicon): boolean[] {
  const weights = candidates.map((candidate) => {
    if (candidate.form ? !candidate.form.guarded : candidate.shape === 'person') return 0;
    return !candidate.form && impossible(words, candidate) ? IMPOSSIBLE : weigh(words, candidate);
  });
  const persons = surnames(candidates, weights, lexicon);
  const loud = loudLines(words, candidates);
  const scores = candidates.map((candidate, index) => scoreOf(words, candidate, weights[index], loud[index], persons));
  const dossiers = new Map<string, Dossier>();
  candidates.forEach((candidate, index) => {
    const score = scores[index];
    const dossier = dossiers.get(candidate.key);
    if (!dossier) dossiers.set(candidate.key, { sum: score, best: score });
    // «El Santander» in one sentence and «en Santander» in another: the town is no word against the bank.
    else if (score <= DOUBTFUL && cues.place.has(candidate.key)) return;
    else { dossier.sum += score > 0 ? score / 2 : Math.max(score, -4) / 2; dossier.best = Math.max(dossier.best, score); }
  });
  const settled = (index: number): boolean => {
    const candidate = candidates[index], dossier = dossiers.get(candidate.key) as Dossier;
    return dossier.best >= thresholdOf(candidate) && dossier.sum >= 1;
  };
  shareInLists(words, candidates, scores, settled, (index) => {
    const dossier = dossiers.get((candidates[index]).key) as Dossier;
    dossier.sum += IN_A_LIST;
    dossier.best = Math.max(dossier.best, scores[index]);
  });
  return candidates.map((_, index) => settled(index) && (scores[index]) > DOUBTFUL);
}

function scoreOf(words: Words, candidate: Candidate, weight: number, loud: boolean, persons: ReadonlySet<string>): number {
  const { form, key, shape } = candidate;
  if (shape === 'person' || weight === IMPOSSIBLE || (!form && persons.has(key))) return IMPOSSIBLE;
  if (form?.guarded && isHeadingWord(words, candidate)) return IMPOSSIBLE;
  if (form && (isModel(words, candidate) || isIndex(words, candidate) || isTickerMarket(words, candidate) || isSharing(words, candidate) || isSeat(words, candidate))) return IMPOSSIBLE;
  if (form && !form.guarded) return CERTAIN;
  if (loud) return form ? weight - CAPITAL_WITHIN : shape === 'plain' ? 0 : weight;
  if (!form) return weight;
  if (persons.has(key)) return weight - ENOUGH_FOR_NAMESAKE;
  if (cues.place.has(key) || cues.givenName.has(key) || cues.acronym.has(key) || cues.product.has(key) || cues.never.has(key)) return weight;
  if ((words.flags[candidate.from] & (OPENS | SOFT)) !== OPENS) return weight + CAPITAL_WITHIN;
  // At the start of a sentence being an everyday word is no reason against a known name by itself, nor for it.
  const first = wordAt(words, candidate.from);
  // «Hoy factura 9 millones»: an adverb opens a sentence by itself, a noun without its article hardly does.
  if (cues.functionWord.has(first.toLowerCase()) && !(words.flags[candidate.from] & UPPER)) return weight;
  return weight + (everyday(first) ? EVERYDAY : FOREIGN_WORD);
}

/** organization/not-heading: «CIERRA LA JORNADA», an everyday name in capitals after a verb in capitals. */
function isHeadingWord(words: Words, { from, to }: Candidate): boolean {
  return from > 0 && to - from > 1 && (words.flags[from] & words.flags[to - 1] & UPPER) !== 0 && (words.flags[from - 1] & UPPER) !== 0
    && verbForms(wordAt(words, from - 1).toLowerCase()).some(({ person }) => person === 3);
}

/** «AWS-4», «X-59»: a name and a figure. */
function isModel(words: Words, { to }: Candidate): boolean {
  const end = words.ends[to - 1];
  return words.text.charCodeAt(end) === 0x2d && to < words.count && words.starts[to] === end + 1 && (words.flags[to] & NUMBER) !== 0;
}

/** organization/not-index: «el Nasdaq», with its article the name of an exchange is that of its index. */
function isIndex(words: Words, { from, key }: Candidate): boolean {
  return cues.index.has(key) && wordAt(words, from - 1).toLowerCase() === 'el' && wordAt(words, from - 2) !== 'en';
}

/** organization/not-seat: «en la Casa Blanca», the building. */
function isSeat(words: Words, { from, key }: Candidate): boolean {
  if (!cues.seat.has(key)) return false;
  const before = wordAt(words, from - 1).toLowerCase();
  const link = before === 'la' || before === 'el' ? wordAt(words, from - 2).toLowerCase() : before;
  return link === 'en' || link === 'desde';
}

/** «(NASDAQ: XX)»: the market of a ticker. */
function isTickerMarket(words: Words, { from, to }: Candidate): boolean {
  return words.text.charCodeAt(words.starts[from] - 1) === 0x28 && words.text.charCodeAt(words.ends[to - 1]) === 0x3a && cues.exchange.has(wordAt(words, from));
}

/** organization/not-sharing: «Síguenos en Facebook, X e Instagram». */
function isSharing(words: Words, { from, form }: Candidate): boolean {
  if (form?.entry?.sector !== 'social') return false;
  for (let at = from; at >= 0 && at > from - 20; at--) {
    if (cues.sharing.has(wordAt(words, at).toLowerCase())) return true;
    if (words.flags[at] & LINE) return false;
  }
  return false;
}

function thresholdOf({ form, key }: Candidate): number {
  if (!form) return ENOUGH;
  return form.guarded && (cues.place.has(key) || cues.givenName.has(key) || cues.acronym.has(key) || cues.product.has(key) || cues.never.has(key)) ? ENOUGH_FOR_NAMESAKE : ENOUGH_FOR_WORD;
}

/** organization/not-namesake: names of other things, and single letters. */
function impossible(words: Words, { key, from, to, shape }: Candidate): boolean {
  if (cues.place.has(key) || cues.calendar.has(key) || cues.product.has(key) || cues.acronym.has(key) || cues.never.has(key)) return true;
  if (to - from === 1 && words.ends[from] - words.starts[from] < 2) return true;
  if (to - from === 1 && ROMAN.test(wordAt(words, from))) return true;
  if (isPiece(words, from, to) || isLoudVerb(words, from)) return true;
  // «US$380»: a currency.
  if (words.text.charCodeAt(words.ends[to - 1]) === 0x24) return true;
  if (shape === 'head') return false;
  const cut = key.indexOf(' ');
  if (cut < 0) return cues.givenName.has(key);
  const first = key.slice(0, cut);
  if (shape === 'suffix') return cues.calendar.has(first) || cues.never.has(first);
  return cues.product.has(first) || cues.calendar.has(first) || cues.never.has(first) || (cues.place.has(first) && !longName(words, from, to)) || cues.place.has(key.split(' ', 2).join(' '));
}

/** organization/not-roman: «el fondo III», «18-III-2014» */
const ROMAN = /^(?=[IVXL]{2,})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** organization/not-piece: «Xi'an», «Assassin's Creed», «World of Warcraft», «Río de Janeiro»: of a longer name, of a place or a work. */
function isPiece(words: Words, from: number, to: number): boolean {
  const { text, starts, ends } = words;
  if (/^['’]\p{Ll}/u.test(text.slice(ends[to - 1], ends[to - 1] + 2)) || /['’]s $/u.test(text.slice(Math.max(0, starts[from] - 3), starts[from]))) return true;
  if (to - from > 1 || to + 1 >= words.count || words.starts[to] - ends[to - 1] !== 1 || !(words.flags[to + 1] & CAPITAL)) return false;
  const link = wordAt(words, to);
  return link === 'of' || (PLACE_LINKS.has(link) && cues.placeNoun.has(wordAt(words, from).toLowerCase()));
}

const PLACE_LINKS = new Set(['de', 'del', 'do', 'da', 'dos']);

/** Letters of the shortest verb in capitals that is taken for one: shorter ones are acronyms too. */
const SHORTEST_VERB = 5;

/** organization/not-loud-verb: «LLEGAN, COMPRAN Y VENDEN», verbs of a heading or a motto. */
function isLoudVerb(words: Words, from: number): boolean {
  return (words.flags[from] & UPPER) !== 0 && words.ends[from] - words.starts[from] >= SHORTEST_VERB
    && verbForms(wordAt(words, from).toLowerCase()).some(({ mood, person, alsoNoun }) => person === 3 && !alsoNoun && mood === 'indicative');
}

/** «Arizona Public Service»: three words or more of which only the first is a place, and the others are no Spanish. */
const longName = (words: Words, from: number, to: number): boolean =>
  to - from > 2 && Array.from({ length: to - from - 1 }, (_, index) => wordAt(words, from + 1 + index)).every((word) => !cues.place.has(fold(word)) && !cues.givenName.has(fold(word)) && !everyday(word) && !cues.surname.has(fold(word)));

/** The surnames of the persons that the article names in full, or with their office. */
function surnames(candidates: readonly Candidate[], weights: readonly number[], lexicon: OrganizationLexicon): Set<string> {
  const found = new Set<string>();
  for (const { key, form, shape } of candidates) if (!form && shape === 'plain' && (cues.surname.has(key) || lexicon.persons.has(key))) found.add(key);
  for (const { shape, key } of candidates) {
    if (shape !== 'person') continue;
    const parts = key.split(' ');
    for (let at = 1; at < parts.length; at++) { found.add(parts[at]); found.add(parts.slice(at).join(' ')); }
  }
  candidates.forEach(({ form, shape, key }, index) => {
    const weight = weights[index];
    if (form || shape !== 'plain' || weight > DOUBTFUL || weight === IMPOSSIBLE) return;
    const parts = key.split(' ');
    if (parts.length > 1) found.add(parts[parts.length - 1]);
  });
  return found;
}

/** organization/not-loud-line: whether each candidate stands in a line where nearly every word has a capital: «GOOGLE COMPRA WIZ», «Los Gigantes Se Reparten La Nube». Persons do not count. */
function loudLines(words: Words, candidates: readonly Candidate[]): boolean[] {
  let until = -1, loud = false;
  const named = new Set(candidates.flatMap(({ shape, from, to }) => (shape === 'person' ? Array.from({ length: to - from }, (_, index) => from + index) : [])));
  return candidates.map(({ from }) => {
    if (from >= until) {
      let start = from;
      while (start > 0 && !(words.flags[start] & LINE)) start--;
      until = start + 1;
      let long = 0, capitals = 0, count = 0, upper = 0;
      for (let at = start; ; at++) {
        if (at >= words.count || (at > start && words.flags[at] & LINE)) { until = at; break; }
        count++;
        if (words.flags[at] & UPPER) upper++;
        if (words.ends[at] - words.starts[at] < 4 || named.has(at)) continue;
        long++;
        if (words.flags[at] & (CAPITAL | UPPER)) capitals++;
      }
      loud = (long >= 5 && capitals > 0.7 * long) || (count > 2 && upper === count);
    }
    return loud;
  });
}

const LIST_GAP = /^(?:[,;]? (?:y|e|o|u|ni|así como|junto a|&) |[,;] )(?:(?:la|el|los|las|por|con|a|de|en|del|al) ){0,2}$/u;

/** organization/in-a-list: «Fidelity, Nuvia y Orbal», what stands in a list with an organization is one. */
function shareInLists(words: Words, candidates: readonly Candidate[], scores: number[], settled: (index: number) => boolean, tell: (index: number) => void): void {
  const share = (from: number, to: number, linked: boolean): void => {
    if (!linked || !settled(from) || settled(to) || (scores[to]) <= DOUBTFUL) return;
    scores[to] = (scores[to]) + IN_A_LIST;
    tell(to);
  };
  const links = candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    if (!next) return false;
    const start = words.ends[candidate.to - 1], end = words.starts[next.from];
    return end - start <= 16 && end - start > 1 && LIST_GAP.test(words.text.slice(start, end));
  });
  for (let at = 0; at + 1 < candidates.length; at++) share(at, at + 1, links[at]);
  for (let at = candidates.length - 1; at > 0; at--) share(at, at - 1, links[at - 1]);
}
