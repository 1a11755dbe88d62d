import { OrganizationSeed, type ChipSeed } from '../../schemas/plain.js';
import { lazily } from '../../schemas/lazy.js';
import { builtInSeeds, readSeeds } from '../../seeds/load.js';
import { snapshot } from '../../seeds/snapshot.js';
import { chipNouns, machineNouns, type ChipNoun } from './nouns.js';
import { trieFrom, type Trie } from '../text/name-trie.js';

/** A model or family as the text names it. */
export interface ModelName {
  readonly kind: 'model';
  /** Canonical; with `#` for each digit if the name is a pattern («RTX ####»). */
  readonly product: string;
  readonly vendor: string | null;
  /** Counts only beside a chip word, a count or the vendor. */
  readonly guarded: boolean;
}

export interface VendorName {
  readonly kind: 'vendor';
  readonly vendor: string;
}

export interface NounName {
  readonly kind: 'noun' | 'machine';
  readonly noun: ChipNoun;
}

export type ChipWord = ModelName | VendorName | NounName;

/** Everything that `extractChips` looks up, in one tree. */
export type ChipLexicon = Trie<ChipWord>;

const ChipVendorSeed = lazily((z) => z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).optional() }));

const machine: ChipNoun = { product: null, countable: false };

/** The part of the snapshot that has the firms of semiconductors: their name, and the forms that mean nobody else. */
const MAKERS = 'makers/chips';
type Maker = readonly [string, ...string[]];

function makers(): readonly Maker[] {
  const frozen = snapshot(builtInSeeds)?.part(MAKERS);
  if (frozen) return JSON.parse(frozen.toString()) as Maker[];
  return readSeeds('organizations', OrganizationSeed).flatMap(({ value: { name, aliases = [], guarded = [], sector } }) =>
    sector === 'semiconductors' ? [[name, ...[name, ...aliases].filter((form) => !guarded.includes(form))] as const] : []);
}

/** The firms of semiconductors as a part of a snapshot. */
export const frozenMakers = (): Record<string, Buffer> => ({ [MAKERS]: Buffer.from(JSON.stringify(makers())) });

/**
 * Compiles models with the built-in vendors (those of chip-vendors.yaml and all firms of semiconductors) and generic words. In a name `#` stands for a digit («MI###» finds MI300X, MI455X);
 * the product of a pattern is then what the text has in place of the `#` and after it.
 */
export const compileChips = (seeds: readonly ChipSeed[]): ChipLexicon => trieFrom(chipWords(seeds));

function* chipWords(seeds: readonly ChipSeed[]): Generator<readonly [string, ChipWord]> {
  for (const [vendor, ...forms] of makers()) for (const form of forms) yield [form, { kind: 'vendor', vendor }];
  for (const { product, aliases = [], vendor, guarded = [] } of seeds) {
    for (const name of [product, ...aliases]) yield [name, { kind: 'model', product, vendor, guarded: guarded.includes(name) }];
  }
  for (const [noun, forms] of chipNouns) for (const form of forms) yield [form, { kind: 'noun', noun }];
  for (const form of machineNouns) yield [form, { kind: 'machine', noun: machine }];
  for (const { value } of readSeeds('chip-vendors', ChipVendorSeed)) {
    for (const name of [value.name, ...value.aliases ?? []]) yield [name, { kind: 'vendor', vendor: value.name }];
  }
}
