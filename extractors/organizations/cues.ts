import { OrganizationCue } from '../../schemas/plain.js';
import type { OrganizationCueList } from '../../schemas/plain.js';
import { compiled } from '../../seeds/compiled.js';
import { readSeeds } from '../../seeds/load.js';
import { fold, isWord, wordsOf, wordAt } from './words.js';

/** The key under which two writings of a name meet: «Palo  Alto» and «PALO ALTO». */
export function nameKey(name: string): string {
  if (isWord(name)) return fold(name);
  const words = wordsOf(name);
  return Array.from({ length: words.count }, (_, index) => fold(wordAt(words, index))).join(' ');
}

const ENDINGS = { ar: ['a', 'an', 'ó', 'aron', 'ará', 'arán', 'aba', 'aban', 'aría', 'arían', 'ado'], er: ['e', 'en', 'ió', 'ieron', 'erá', 'erán', 'ía', 'ían', 'ería', 'erían', 'ido'], ir: ['e', 'en', 'ió', 'ieron', 'irá', 'irán', 'ía', 'ían', 'iría', 'irían', 'ido'] } as const;

function compile() {
  const entries = readSeeds('organization-cues', OrganizationCue).map((entry) => entry.value);
  const list = (name: OrganizationCueList): string[] => entries.filter((entry) => entry.list === name).flatMap((entry) => entry.words);
  /** The words of the lists, in the form in which they are asked for. */
  const small = (name: OrganizationCueList): ReadonlySet<string> => new Set(list(name).map((word) => word.toLowerCase()));
  const asWritten = (name: OrganizationCueList): ReadonlySet<string> => new Set(list(name));
  /** Names of one or more words, folded, the words parted by one space. */
  const names = (name: OrganizationCueList): ReadonlySet<string> => new Set(list(name).map(nameKey));
  /** Third persons and participle of the regular verbs of a list; other words stay as they are. */
  const conjugated = (name: OrganizationCueList): ReadonlySet<string> => new Set(list(name).flatMap((word) => {
    const endings = ENDINGS[word.slice(-2) as keyof typeof ENDINGS] as readonly string[] | undefined;
    return endings && word.length > 4 ? endings.map((ending) => word.slice(0, -2) + ending) : [word];
  }));
  const infinitives = (name: OrganizationCueList): ReadonlySet<string> => new Set(list(name).filter((word) => /[aei]r$/.test(word)).flatMap((word) => [word, `${word}se`]));
  return {
    companyNoun: small('company-noun'), demonym: small('demonym'), head: asWritten('head'), publicHead: asWritten('public-head'), suffix: asWritten('company-suffix'), offshoot: asWritten('offshoot'), serviceWord: asWritten('service-word'), contrast: small('contrast'), placeRole: small('place-role'), houseNoun: small('house-noun'), owner: small('owner'), motion: small('motion'), takeOf: small('take-of'), seated: small('seated'), office: small('office'), seat: names('seat'),
    legalSuffix: asWritten('legal-suffix'), participle: small('company-participle'), ownerNoun: small('owner-noun'),
    beforePor: small('before-por'), beforeCon: small('before-con'), beforeDe: small('before-de'), beforeEn: small('before-en'), beforeA: small('before-a'), beforeName: small('before-name'),
    groupNoun: small('group-noun'), takeVerb: small('take-verb'), headVerb: small('head-verb'), stateBody: asWritten('state-body'), companyVerb: conjugated('company-verb'), companyInfinitive: infinitives('company-verb'), subjectVerb: conjugated('any-subject-verb'),
    publishingVerb: small('publishing-verb'), sayingVerb: small('saying-verb'), title: small('person-title'), productNoun: small('product-noun'), placeNoun: small('place-noun'),
    roundWord: small('round-word'), exchange: asWritten('exchange'), givenName: names('given-name'), place: names('place'), product: names('product'), acronym: names('acronym'),
    calendar: names('calendar'), functionWord: small('function-word'), everyday: new Set(list('everyday-word').map(fold)), ending: list('everyday-ending'), never: names('not-an-organization'), surname: names('surname'), sharing: small('sharing'), index: names('index'),
  };
}

/** Every word list the rules ask, compiled once. */
export const cues = compiled('cues', compile);

/** A word that closes the name of a company. */
export const companyWord = (word: string): boolean => cues.suffix.has(word) || cues.offshoot.has(word);

/** Whether a word is one of the dictionary, by the list or by its ending. */
export function everyday(word: string): boolean {
  const folded = fold(word);
  if (cues.everyday.has(folded) || cues.functionWord.has(word.toLowerCase())) return true;
  const small = word.toLowerCase();
  return cues.ending.some((ending) => small.endsWith(ending) && small.length > ending.length + 1);
}
