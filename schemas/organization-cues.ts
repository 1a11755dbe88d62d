import { lazily, type Made } from './lazy.js';

/**
 * The word lists by which the organizations extractor tells a name of an organization from other capitals.
 * Lower case unless the list holds names. What each list is for is said in seeds/organization-cues.yaml.
 */
export const OrganizationCueList = lazily((z) => z.enum([
  'company-noun', 'demonym', 'head', 'public-head', 'company-suffix', 'offshoot', 'service-word', 'legal-suffix', 'company-participle', 'owner-noun',
  'before-por', 'before-con', 'before-de', 'before-en', 'before-a', 'before-name', 'take-verb', 'head-verb', 'state-body', 'group-noun', 'company-verb', 'any-subject-verb', 'publishing-verb', 'saying-verb',
  'person-title', 'product-noun', 'place-noun', 'given-name', 'place', 'product', 'acronym', 'calendar', 'function-word',
  'everyday-word', 'everyday-ending', 'not-an-organization', 'round-word', 'exchange', 'surname', 'sharing', 'index', 'contrast', 'seat', 'place-role', 'house-noun', 'owner', 'motion', 'take-of', 'seated', 'office',
]));
export type OrganizationCueList = Made<typeof OrganizationCueList>;

/** One entry of seeds/organization-cues.yaml: words that join one list. A list may have several entries. */
export const OrganizationCue = lazily((z) => z.strictObject({
  list: OrganizationCueList(),
  words: z.array(z.string().min(1)).min(1),
}));
export type OrganizationCue = Made<typeof OrganizationCue>;
