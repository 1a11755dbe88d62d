import type { z } from 'zod';
import type { Lazy } from '../schemas/lazy.js';
import { BeliefSeed, ChipSeed, CurrencySeed, DemonymSeed, DescriptionSeed, FrameSeed, NounSeed, OrganizationSeed, StateSeed, ValencySeed, VerbSeed } from '../schemas/plain.js';
import { compiled } from '../seeds/compiled.js';
import { freezeTable, thawTable } from '../seeds/frozen.js';
import { builtInSeeds, readSeeds } from '../seeds/load.js';
import { snapshot } from '../seeds/snapshot.js';
import { compileChips, type ChipLexicon } from './chips/index.js';
import type { DealLexicon } from './deals/index.js';
import { beliefsOf, compileBeliefs, type CompiledBeliefs } from './deals/belief/belief.js';
import { compileFrames, frameTable } from './deals/frames.js';
import { compileNouns, nounClasses, type CompiledNouns } from './deals/nouns.js';
import { compileOutlook, lookAheadOf, type CompiledOutlook } from './deals/outlook.js';
import { packFrames, type PackedFrames } from './deals/packed-frames.js';
import { compileDescriptions, type DescriptionTable } from './deals/descriptions.js';
import { compileStates, type StateTable } from './deals/states/index.js';
import type { MentionLexicon } from './mentions.js';
import { addCurrency } from './money/currencies.js';
import { addGlueableCodes } from './numbers/glue.js';
import { freezeOrganizations, thawOrganizations } from './organizations/frozen.js';
import { compileOrganizations, tablesOf, type OrganizationLexicon } from './organizations/lexicon.js';
import { addVerb, verbForms } from './verbs/index.js';
import { inflect } from './verbs/inflect.js';

/** All words that the extractors read with, compiled. */
export interface Lexicon {
  readonly mentions: MentionLexicon;
  readonly deals: DealLexicon;
}

/** The words of most themes, compiled to plain data. */
interface Compiled {
  readonly descriptions: DescriptionTable;
  readonly nouns: CompiledNouns;
  readonly frames: PackedFrames;
  readonly outlook: CompiledOutlook;
  readonly states: StateTable;
  readonly beliefs: CompiledBeliefs | null;
  readonly chips: ChipLexicon;
}

/**
 * Reads and compiles the seeds.
 * @param folders a user's own seed folders, in the format of `seeds/`; their entries come after the built-in ones and win
 * @throws SeedError naming file and line when an entry breaks its schema
 */
export function loadLexicon(folders: readonly string[] = []): Lexicon {
  const from = [builtInSeeds, ...folders];
  addOwnWords(folders);
  const organizations = organizationsOf(from);
  const { descriptions, nouns, frames, outlook, states, beliefs, chips } = from.length === 1 ? compiled('lexicon', () => compile(from)) : compile(from);
  return {
    mentions: { organizations, chips },
    deals: {
      nouns: nounClasses(nouns, descriptions.countries), organizations, states,
      beliefs: beliefs && beliefsOf(beliefs),
      chains: states.chains,
      descriptions, frames: frameTable(frames),
      lookAhead: lookAheadOf(outlook),
    },
  };
}

function compile(from: readonly string[]): Compiled {
  const values = <S extends z.ZodType>(theme: string, schema: Lazy<S>): z.output<S>[] => readSeeds(theme, schema, from).map(({ value }) => value);
  const frames = compileFrames(values('frames', FrameSeed), values('valencies', ValencySeed));
  return {
    descriptions: compileDescriptions(values('descriptions', DescriptionSeed), values('demonyms', DemonymSeed)),
    nouns: compileNouns(values('nouns', NounSeed)),
    frames: packFrames(frames), outlook: compileOutlook(frames),
    states: compileStates(values('states', StateSeed)),
    beliefs: compileBeliefs(values('beliefs', BeliefSeed)),
    chips: compileChips(values('chips', ChipSeed)),
  };
}

/** The part of the snapshot that has the organizations, compiled. */
const ORGANIZATIONS = 'organizations';

function organizationsOf(from: readonly string[]): OrganizationLexicon {
  const frozen = from.length === 1 ? snapshot(builtInSeeds)?.part(ORGANIZATIONS) : undefined;
  return frozen ? thawOrganizations(thawTable(frozen)) : compileOrganizations(readSeeds('organizations', OrganizationSeed, from));
}

/** The built-in organizations as a part of a snapshot. */
export const frozenOrganizations = (): Record<string, Buffer> => ({ [ORGANIZATIONS]: freezeTable(freezeOrganizations(tablesOf(readSeeds('organizations', OrganizationSeed)))) });

/** Currencies and verbs of a user's folders; a verb that only a frame names is inflected as it is. */
function addOwnWords(folders: readonly string[]): void {
  if (!folders.length) return;
  for (const { value } of readSeeds('currencies', CurrencySeed, folders)) {
    addCurrency(value);
    addGlueableCodes(value);
  }
  for (const { value: { lemma, ...parts } } of readSeeds('verbs', VerbSeed, folders)) addVerb(lemma, inflect(lemma, parts));
  for (const { value } of [...readSeeds('frames', FrameSeed, folders), ...readSeeds('valencies', ValencySeed, folders)]) for (const lemma of value.verbs ?? []) if (!verbForms(lemma).length) addVerb(lemma, inflect(lemma));
}
