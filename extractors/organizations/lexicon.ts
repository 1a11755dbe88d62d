import type { OrganizationSeed } from '../../schemas/index.js';
import type { SeedEntry } from '../../seeds/load.js';
import { cues, everyday, nameKey } from './cues.js';
import { fold, isSpace, wordAt, wordsOf } from './words.js';
import type { Words } from './words.js';

/** One form of a name, ready to be found. */
export interface Form {
  /** `null`: a name that only this article knows. */
  readonly entry: OrganizationSeed | null;
  readonly name: string;
  /** The words as the form writes them, for the letter case. */
  readonly words: readonly string[];
  /** The signs with which the form ends («e&», «Yahoo!»), for names of one word. */
  readonly tail: string;
  /** It is an everyday word, a place or a person too, and needs a context. */
  readonly guarded: boolean;
}

/** A trie of names over folded words, as it is read. */
export interface Trie {
  readonly next: { readonly size: number; readonly get: (word: string) => Trie | undefined };
  readonly forms: readonly Form[];
}

/** One to which names are added. */
export interface GrowingTrie extends Trie {
  readonly next: Map<string, GrowingTrie>;
  forms: Form[];
}

/** An entry with all its fields, those that it lacks undefined: to the engine all organizations are then of one kind, and their kind and sector are asked for everywhere. */
export const wholeEntry = ({ name, aliases, kind, sector, country, city, parent, products, leaders, epithets, guarded }: OrganizationSeed): OrganizationSeed =>
  ({ name, aliases, kind, sector, country, city, parent, products, leaders, epithets, guarded });

const trie = (): GrowingTrie => ({ next: new Map(), forms: [] });

/**
 * The organizations that are known by name, and the ways in which the press points at them without naming them.
 * Every look-up takes the words as an article writes them; case, accents and spacing do not count.
 */
export interface OrganizationLexicon {
  readonly trie: Trie;
  /** First words of the names that open without a capital: «ams», «idealista». */
  readonly smallFirsts: Pick<ReadonlySet<string>, 'has'>;
  /** First word (folded) of names that close with a word of companies, by which the press shortens them: «Quadrangle» for Quadrangle Capital; null when several begin so. */
  readonly shortNames: Pick<ReadonlyMap<string, OrganizationSeed | null>, 'get'>;
  /** Keys (`nameKey`) of the leaders and of their surnames: never organizations of their own. */
  readonly persons: Pick<ReadonlySet<string>, 'has'>;
  /** By canonical name or alias. */
  readonly byName: (name: string) => OrganizationSeed | undefined;
  /** «ChatGPT» → OpenAI. */
  readonly byProduct: (product: string) => OrganizationSeed | undefined;
  /** «Sam Altman», «Altman» → OpenAI; «Musk» → several, in the order of the seeds. */
  readonly byLeader: (leader: string) => readonly OrganizationSeed[];
  /** «gigante de Redmond» → Microsoft. */
  readonly byEpithet: (epithet: string) => OrganizationSeed | undefined;
  /** «Redmond» → the organizations of that town, in the order of the seeds. */
  readonly byCity: (city: string) => readonly OrganizationSeed[];
  /** Whether one that is not named may be meant by some of these words (folded): by a product, an epithet, the full name of a leader, a town. */
  readonly mayMean: (words: ReadonlySet<string>) => boolean;
}

const GROUP = 'Grupo ';

/** What the lexicon looks up, by key (`nameKey`) or, in the trie, by word. */
export interface OrganizationTables {
  readonly seeds: readonly OrganizationSeed[];
  readonly root: GrowingTrie;
  readonly smallFirsts: ReadonlySet<string>;
  readonly shortNames: ReadonlyMap<string, OrganizationSeed | null>;
  readonly byName: ReadonlyMap<string, OrganizationSeed>;
  readonly byProduct: ReadonlyMap<string, OrganizationSeed>;
  readonly byEpithet: ReadonlyMap<string, OrganizationSeed>;
  readonly byLeader: ReadonlyMap<string, readonly OrganizationSeed[]>;
  readonly byCity: ReadonlyMap<string, readonly OrganizationSeed[]>;
  /** By the first word of what stands for an organization without its name: the other words of each. */
  readonly hints: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Compiles the lexicon. Of two entries with the same form the later one wins, so that a user's own come before the built-in. */
export function compileOrganizations(entries: readonly SeedEntry<OrganizationSeed>[]): OrganizationLexicon {
  const { root, byLeader, ...tables } = tablesOf(entries);
  return lexiconOf({ trie: root, byLeader, persons: byLeader, ...tables });
}

/** The lexicon of what is there to look things up in. */
export function lexiconOf({ byName, byProduct, byLeader, byEpithet, byCity, hints, ...known }: Pick<OrganizationLexicon, 'trie' | 'smallFirsts' | 'shortNames' | 'persons'> & LookUps): OrganizationLexicon {
  const look = <T>(map: LookUp<T>) => (words: string): T | undefined => map.get(nameKey(words));
  const towns = look(byCity), leaders = look(byLeader);
  return {
    ...known, byName: look(byName), byProduct: look(byProduct), byEpithet: look(byEpithet),
    byLeader: (leader) => leaders(leader) ?? [], byCity: (city) => towns(city) ?? [],
    mayMean: (words) => [...words].some((word) => hints.get(word)?.some((others) => others.every((other) => words.has(other)))),
  };
}

type LookUp<T> = Pick<ReadonlyMap<string, T>, 'get'>;
type LookUps = { readonly [Key in 'byName' | 'byProduct' | 'byEpithet' | 'byLeader' | 'byCity' | 'hints']: OrganizationTables[Key] extends ReadonlyMap<string, infer T> ? LookUp<T> : never };

/** Compiles the tables behind the lexicon. */
export function tablesOf(entries: readonly SeedEntry<OrganizationSeed>[]): OrganizationTables {
  const seeds = [...new Map(entries.map(({ value }) => [value.name, wholeEntry(value)])).values()];
  const root = trie();
  const smallFirsts = new Set<string>();
  const shortNames = new Map<string, OrganizationSeed | null>();
  const byName = new Map<string, OrganizationSeed>(), byProduct = new Map<string, OrganizationSeed>(), byEpithet = new Map<string, OrganizationSeed>();
  const byLeader = new Map<string, OrganizationSeed[]>(), byCity = new Map<string, OrganizationSeed[]>();
  for (const seed of seeds) {
    const forms = new Set([seed.name, ...(seed.aliases ?? [])]);
    // «el grupo Matte», where «Matte» alone is a family.
    for (const form of [...forms]) if (form.startsWith(GROUP) && !forms.has(form.slice(GROUP.length))) forms.add('g' + form.slice(1));
    for (const form of forms) {
      const key = nameKey(form);
      const guarded = (seed.guarded ?? []).includes(form) || isAmbiguous(form, key);
      const small = /^\p{Ll}[\p{L}\d]*/u.exec(form)?.[0];
      if (small && (!everyday(small) || /\p{Lu}/u.test(form))) smallFirsts.add(small);
      const short = shortName(form, key);
      if (short) shortNames.set(short, shortNames.has(short) && shortNames.get(short) !== seed ? null : seed);
      for (const variant of variantsOf(form)) addForm(root, variant, { entry: seed, name: seed.name, guarded });
      byName.set(key, seed);
    }
    for (const product of seed.products ?? []) byProduct.set(nameKey(product), seed);
    for (const epithet of seed.epithets ?? []) byEpithet.set(nameKey(epithet), seed);
    for (const leader of seed.leaders ?? []) {
      for (const key of new Set([nameKey(leader), nameKey(leader.slice(leader.lastIndexOf(' ') + 1))])) {
        const led = byLeader.get(key) ?? byLeader.set(key, []).get(key)!;
        if (!led.includes(seed)) led.push(seed);
      }
    }
    if (seed.city) byCity.set(nameKey(seed.city), [...(byCity.get(nameKey(seed.city)) ?? []), seed]);
  }
  for (const seed of seeds) byName.set(nameKey(seed.name), seed);
  return { seeds, root, smallFirsts, shortNames, byName, byProduct, byEpithet, byLeader, byCity, hints: hintsOf(byProduct, byEpithet, byLeader, byCity) };
}

/** A surname, and a town for which the press calls nobody, stand for nobody that the article does not name. */
function hintsOf(byProduct: OrganizationTables['byProduct'], byEpithet: OrganizationTables['byEpithet'], byLeader: OrganizationTables['byLeader'], byCity: OrganizationTables['byCity']): Map<string, string[][]> {
  const hints = new Map<string, string[][]>();
  const add = (key: string): void => {
    const [first = '', ...others] = key.split(' ');
    hints.set(first, [...(hints.get(first) ?? []), others]);
  };
  for (const key of [...byProduct.keys(), ...byEpithet.keys()]) add(key);
  for (const [key, led] of byLeader) if (key.includes(' ') && led.length === 1) add(key);
  for (const [key, seated] of byCity) if (seated.some(({ epithets }) => epithets?.some((epithet) => nameKey(epithet).includes(key)))) add(key);
  return hints;
}

/** «quadrangle» of «Quadrangle Capital»; null where the first word is everybody's. */
function shortName(form: string, key: string): string | null {
  const [first = '', last, more] = form.split(' ');
  if (!last || more || !cues.suffix.has(last) || first.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(first)) return null;
  const short = key.slice(0, key.indexOf(' '));
  return isAmbiguous(first, short) || everyday(first) || cues.surname.has(short) || cues.suffix.has(first) || cues.head.has(first) || cues.publicHead.has(first) ? null : short;
}

/** A single word that is also in the dictionary, on the map or in the register of births. */
function isAmbiguous(form: string, key: string): boolean {
  return cues.place.has(key) || cues.givenName.has(key) || cues.everyday.has(key) || cues.acronym.has(key) || cues.calendar.has(key) || cues.product.has(key) || cues.never.has(key) || cues.functionWord.has(form.toLowerCase()) || form.length < 2;
}

/** «OpenAI» is also «Open AI», «Mercado Libre» also «MercadoLibre». */
function variantsOf(form: string): string[] {
  const parted = form.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = form.split(' ');
  const closed = words.length === 2 && words.every((word) => /^\p{Lu}?\p{Ll}+$/u.test(word) && word.length > 2) ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') : form;
  const apart = parted.split(/[ .-]/u).every((word) => word.length > 1) ? parted : form;
  return [...new Set([form, apart, closed])];
}

/** Adds one form; a form of the same letters that is already there gives way. */
function addForm(root: GrowingTrie, text: string, form: Omit<Form, 'words' | 'tail'>): void {
  const cut = wordsOf(text);
  const words = Array.from({ length: cut.count }, (_, index) => wordAt(cut, index));
  if (!words.length) return;
  let node = root;
  for (const word of words) {
    const key = fold(word);
    let next = node.next.get(key);
    if (!next) node.next.set(key, next = trie());
    node = next;
  }
  const tail = cut.count === 1 && text.length < 4 ? text.slice(cut.ends[0]) : '';
  node.forms = [{ words, tail, ...form }, ...node.forms.filter((other) => other.words.join(' ') !== words.join(' '))];
}

/** A form found at a word, and the word after its last one. */
export interface Match {
  readonly form: Form;
  readonly end: number;
}

/** The longest form that begins at word `index`, letter case and spacing allowing. */
export function matchAt(root: Trie, words: Words, index: number): Match | null {
  let node = firstNode(root, wordAt(words, index));
  let best: Match | null = null;
  for (let end = index + 1; node; end++) {
    for (const form of node.forms) {
      if (sameCase(form.words, words, index) && words.text.startsWith(form.tail, words.ends[end - 1])) { best = { form, end }; break; }
    }
    if (!node.next.size || end >= words.count || !bridges(words, end)) return best;
    node = node.next.get(fold(wordAt(words, end)));
  }
  return best;
}

/** The words met at the start of names, as written, and where they lead: saves folding the same word in every article. */
const firsts = new WeakMap<Trie, Map<string, Trie | undefined>>();
const MOST_FIRSTS = 50_000;

function firstNode(root: Trie, word: string): Trie | undefined {
  let seen = firsts.get(root);
  if (!seen || seen.size > MOST_FIRSTS) firsts.set(root, seen = new Map<string, Trie | undefined>());
  if (seen.has(word)) return seen.get(word);
  const node = root.next.get(fold(word));
  seen.set(word, node);
  return node;
}

const BRIDGES = new Set([..." .-&'’*+/!‑,"].map((sign) => sign.charCodeAt(0)));

/** Whether a name may go on across what parts the word from the one before: spaces and the signs of names, no end of sentence. */
function bridges(words: Words, index: number): boolean {
  const from = words.ends[index - 1], to = words.starts[index];
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = words.text.charCodeAt(at);
    if (!isSpace(code) && !BRIDGES.has(code)) return false;
    if (code === 0x2c) return false;
    if (code === 0x2e && at + 1 < to && from - words.starts[index - 1] > 2) return false;
  }
  return true;
}

/** Whether the words of the text have the letter case of the form, give or take what newsrooms change. */
function sameCase(form: readonly string[], words: Words, index: number): boolean {
  for (let at = 0; at < form.length; at++) {
    const wanted = form[at];
    if (!words.text.startsWith(wanted, words.starts[index + at]) && !fits(wanted, wordAt(words, index + at), at === 0, form.length === 1)) return false;
  }
  return true;
}

function fits(wanted: string, found: string, first: boolean, alone: boolean): boolean {
  // «Cuánto» is not Cuanto, while «Telefonica» is Telefónica.
  if (alone && accented(found) && !accented(wanted) && !CAMEL_CASE.test(wanted)) return false;
  const capital = CAPITAL_FIRST.test(wanted);
  if ((first || capital) && !CAPITAL_FIRST.test(found)) return false;
  // «AS» is not «As», nor «As» «AS»: with few letters the case is all there is.
  return !capital || !alone || wanted.length > 3 || (wanted === wanted.toUpperCase()) === (found === found.toUpperCase());
}

const CAPITAL_FIRST = /^\p{Lu}/u;
const CAMEL_CASE = /\p{Ll}\p{Lu}/u;
const accented = (word: string): boolean => /[áéíóúÁÉÍÓÚ]/u.test(word);
