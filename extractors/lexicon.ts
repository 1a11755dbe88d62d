import { BeliefSeed, ChipSeed, CurrencySeed, DemonymSeed, DescriptionSeed, FrameSeed, NounSeed, OrganizationSeed, StateSeed, ValencySeed, VerbSeed } from '../schemas/plain.js';
import { freezeTable, thawTable } from '../seeds/frozen.js';
import { builtInSeeds, readSeeds } from '../seeds/load.js';
import { snapshot } from '../seeds/snapshot.js';
import { compileChips } from './chips/index.js';
import type { DealLexicon } from './deals/index.js';
import { compileBeliefs } from './deals/belief/belief.js';
import { compileFrames } from './deals/frames.js';
import { compileNouns } from './deals/nouns.js';
import { compileOutlook } from './deals/outlook.js';
import { compileDescriptions } from './deals/references.js';
import { compileStates } from './deals/states.js';
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

/**
 * Reads and compiles the seeds.
 * @param folders a user's own seed folders, in the format of `seeds/`; their entries come after the built-in ones and win
 * @throws SeedError naming file and line when an entry breaks its schema
 */
export function loadLexicon(folders: readonly string[] = []): Lexicon {
  const from = [builtInSeeds, ...folders];
  addOwnWords(folders);
  const values = <T>(entries: readonly { readonly value: T }[]): T[] => entries.map((entry) => entry.value);
  const organizations = organizationsOf(from);
  const descriptions = compileDescriptions(values(readSeeds('descriptions', DescriptionSeed, from)), values(readSeeds('demonyms', DemonymSeed, from)));
  const nouns = compileNouns(values(readSeeds('nouns', NounSeed, from)), descriptions.countries);
  const frames = compileFrames(values(readSeeds('frames', FrameSeed, from)), values(readSeeds('valencies', ValencySeed, from)));
  const states = compileStates(values(readSeeds('states', StateSeed, from)));
  return {
    mentions: { organizations, chips: compileChips(values(readSeeds('chips', ChipSeed, from))) },
    deals: {
      nouns, organizations, states,
      beliefs: compileBeliefs(values(readSeeds('beliefs', BeliefSeed, from))),
      chains: states.chains,
      descriptions, frames,
      lookAhead: compileOutlook(frames),
    },
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
