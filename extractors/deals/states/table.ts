import type { StateSeed, Status } from '../../../schemas/plain.js';
import { groupBy } from '../../ranges.js';
import type { Clause } from '../clauses.js';
import type { NounPhrase } from '../phrase.js';

/** Verbs that tell a state in one tense or construction only, as seeds/states.yaml lists them; `StateSeed` says what each list is. */
type Way = 'delivering' | 'opening' | 'drawing' | 'denying' | 'holding' | 'agreeing' | 'offering' | 'wanting' | 'preparing' | 'lasting' | 'letting' | 'paying';

/** The words of seeds/states.yaml, by where they stand. */
export interface StateTable {
  readonly chains: ReadonlyMap<string, Status>;
  readonly governors: ReadonlyMap<string, Status>;
  readonly denied: ReadonlyMap<string, Status>;
  readonly nouns: ReadonlyMap<string, Status>;
  readonly letters: readonly string[];
  /** By verb the nouns with which it tells nothing of a deal («enterrar hacha»). */
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: Readonly<Record<Way, ReadonlySet<string>>>;
  /** By the two letters with which they begin. */
  readonly phrases: ReadonlyMap<number, readonly { readonly phrase: string; readonly status: Status }[]>;
  /** 1 at the slots of those pairs of letters: most pairs of a text have another. */
  readonly slots: Uint8Array;
}

/** The letter at a place of a text and the one after it, as one number. */
export const pairAt = (text: string, at: number): number => text.charCodeAt(at) << 16 | text.charCodeAt(at + 1);

/** The slot of a pair, one of a thousand. */
export const slotOf = (pair: number): number => (pair ^ pair >> 11) & 1023;

/** Sorts the entries of seeds/states.yaml by where their words stand; of two entries with a word the later counts. */
export function compileStates(seeds: readonly StateSeed[]): StateTable {
  const table = (pick: (seed: StateSeed) => readonly string[] | undefined): Map<string, Status> =>
    new Map(seeds.flatMap((seed) => (pick(seed) ?? []).map((word) => [word, seed.status] as const)));
  const verbs = (way: Way): Set<string> => new Set(seeds.flatMap((seed) => seed[way] ?? []));
  const phrases = groupBy(seeds.flatMap(({ status, phrases: all = [] }) => all.map((phrase) => ({ phrase, status }))), ({ phrase }) => pairAt(phrase, 0));
  const slots = new Uint8Array(1024);
  for (const pair of phrases.keys()) slots[slotOf(pair)] = 1;
  return {
    chains: table((seed) => seed.chains), governors: table((seed) => seed.governors), denied: table((seed) => seed.denied), nouns: table(({ nouns = [], letters = [] }) => [...nouns, ...letters]),
    letters: seeds.flatMap(({ letters = [] }) => letters),
    idioms: idiomsOf(seeds.flatMap(({ idioms = [] }) => idioms)),
    verbs: {
      delivering: verbs('delivering'), opening: verbs('opening'), drawing: verbs('drawing'), denying: verbs('denying'), holding: verbs('holding'), agreeing: verbs('agreeing'), offering: verbs('offering'), wanting: verbs('wanting'),
      preparing: verbs('preparing'), lasting: verbs('lasting'), letting: verbs('letting'), paying: verbs('paying'),
    },
    phrases, slots,
  };
}

const idiomsOf = (idioms: readonly string[]): Map<string, Set<string>> =>
  new Map([...groupBy(idioms.map((idiom) => idiom.split(' ')), ([verb]) => verb)].map(([verb, words]) => [verb, new Set(words.map(([, noun]) => noun))]));

/** The state that a verb tells of what it governs; undefined: none, or with its object it means something else («enterrar el hacha», «retirar de bolsa»). */
export function stateOfGovernor({ verb, phrases }: Clause, table: StateTable): Status | undefined {
  const nouns = verb ? table.idioms.get(verb.lemma) : undefined;
  if (nouns && phrases.some(({ phrase }) => phrase.words.some((word) => nouns.has(word)))) return undefined;
  const status = table.governors.get(verb?.lemma ?? '');
  // «la iniciativa considera una inversión de N», «el acuerdo contempla la compra de Y»: what a plan or a contract has in it is as firm as it.
  const paper = status === 'rumored' ? phrases.find(({ phrase, side }) => side === 'before' && phrase.preposition === null && !phrase.referents.length)?.phrase : undefined;
  return (paper && stateOfNoun(paper, table)) ?? status;
}

/** The state that the first telling noun of a phrase tells («plan», «acuerdo», «visto bueno»); undefined: none does. */
export function stateOfNoun({ words }: NounPhrase, { nouns }: StateTable): Status | undefined {
  for (let at = 0; at < words.length; at++) {
    // «el visto bueno de la autoridad».
    const status = nouns.get(words[at]) ?? (at + 1 < words.length ? nouns.get(`${words[at]} ${words[at + 1]}`) : undefined);
    if (status) return status;
  }
  return undefined;
}
