import { accentLast, join, plain } from './spelling.js';

/** The forms of a verb from which all its others follow by rule. */
export interface PrincipalParts {
  readonly infinitive: string;
  /** Present: yo, él. */
  readonly first: string;
  readonly third: string;
  /** Preterite and future of él. */
  readonly preterite: string;
  readonly future: string;
  readonly gerund: string;
  /** Masculine singular, one or more. */
  readonly participles: readonly string[];
  /** Imperative of tú. */
  readonly imperative: string;
  /** Tenses of six persons that follow no rule, whole. */
  readonly present?: readonly string[] | undefined;
  readonly preteriteForms?: readonly string[] | undefined;
  readonly imperfect?: readonly string[] | undefined;
  readonly subjunctive?: readonly string[] | undefined;
}

/** The endings that differ between the conjugations. */
const ENDINGS: Readonly<Record<string, { present: readonly string[]; imperfect: readonly string[]; subjunctive: readonly string[] }>> = {
  a: { present: ['amos', 'áis'], imperfect: ['aba', 'abas', 'aba', 'ábamos', 'abais', 'aban'], subjunctive: ['e', 'es', 'e', 'emos', 'éis', 'en'] },
  e: { present: ['emos', 'éis'], imperfect: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'], subjunctive: ['a', 'as', 'a', 'amos', 'áis', 'an'] },
  i: { present: ['imos', 'ís'], imperfect: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'], subjunctive: ['a', 'as', 'a', 'amos', 'áis', 'an'] },
};
const FUTURE = ['é', 'ás', 'á', 'emos', 'éis', 'án'];
const CONDITIONAL = ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'];
/** A stem vowel that changes only under the stress: in «tengamos», «comencemos» it falls back to that of the infinitive. */
const STRESS_CHANGE = /ie|ue|üe|ye|[íú]/;

export function vowelOf(infinitive: string): string {
  return plain(infinitive.at(-2) ?? '');
}

export function stemOf(infinitive: string): string {
  return infinitive.slice(0, -2);
}

/** Whether an ending with i must be written apart from the stem: leíste, caímos, oído. */
function afterVowel(stem: string, vowel: string): boolean {
  return vowel !== 'a' && /[aeo]$/.test(stem);
}

/** All forms, by place of SLOTS; several alternatives of one place stand in one string, with «/» between. */
export function conjugate(parts: PrincipalParts): string[] {
  const vowel = vowelOf(parts.infinitive);
  const stem = stemOf(parts.infinitive);
  const endings = ENDINGS[vowel];
  if (!endings) throw new Error(`${parts.infinitive} is no Spanish infinitive`);
  const preterite = parts.preteriteForms ?? preteriteOf(parts, stem, vowel);
  const past = (preterite[5] ?? '').slice(0, -3);
  const future = parts.future.slice(0, -1);
  return [
    parts.infinitive,
    parts.gerund,
    ...['o', 'a', 'os', 'as'].map((ending) => parts.participles.map((participle) => participle.slice(0, -1) + ending).join('/')),
    ...(parts.present ?? presentOf(parts, stem, vowel, endings.present)),
    ...preterite,
    ...(parts.imperfect ?? endings.imperfect.map((ending) => stem + ending)),
    ...FUTURE.map((ending) => future + ending),
    ...CONDITIONAL.map((ending) => future + ending),
    ...(parts.subjunctive ?? subjunctiveOf(parts, stem, vowel, endings.subjunctive)),
    ...['ra', 'ras', 'ra', 'ramos', 'rais', 'ran'].map((ending) => (ending === 'ramos' ? accentLast(past) : past) + ending),
    ...['se', 'ses', 'se', 'semos', 'seis', 'sen'].map((ending) => (ending === 'semos' ? accentLast(past) : past) + ending),
    parts.imperative,
    `${parts.infinitive.slice(0, -1)}d`,
  ];
}

function presentOf(parts: PrincipalParts, stem: string, vowel: string, [we = '', you = '']: readonly string[]): string[] {
  const apart = vowel === 'i' && afterVowel(stem, vowel);
  return [parts.first, `${parts.third}s`, parts.third, stem + (apart ? `í${we.slice(1)}` : we), stem + you, `${parts.third}n`];
}

function preteriteOf({ preterite }: PrincipalParts, stem: string, vowel: string): string[] {
  if (preterite.endsWith('o')) {
    const strong = preterite.slice(0, -1);
    const yo = join(strong.replace(/z$/, 'c'), 'e', 'e');
    const open = yo.slice(0, -1);
    return [yo, `${open}iste`, preterite, `${open}imos`, `${open}isteis`, open + (open.endsWith('j') ? 'eron' : 'ieron')];
  }
  if (vowel === 'a') return [join(stem, 'é', vowel), `${stem}aste`, preterite, `${stem}amos`, `${stem}asteis`, `${stem}aron`];
  const i = afterVowel(stem, vowel) ? 'í' : 'i';
  return [`${stem}í`, `${stem}${i}ste`, preterite, `${stem}${i}mos`, `${stem}${i}steis`, `${preterite.slice(0, -1)}eron`];
}

function subjunctiveOf(parts: PrincipalParts, stem: string, vowel: string, endings: readonly string[]): string[] {
  const changed = parts.first.slice(0, -1);
  const underStress = STRESS_CHANGE.test(changed) && !STRESS_CHANGE.test(stem);
  // sentir, dormir: the stem of sintió, durmió instead of that of the infinitive.
  const weak = parts.preterite.endsWith('ió') ? parts.preterite.slice(0, -2) : stem;
  const fallback = vowel === 'i' ? weak : stem;
  return endings.map((ending, index) => {
    const wePersons = index === 3 || index === 4;
    if (vowel === 'a') return join(wePersons ? stem : restored(changed, parts), ending, vowel);
    return wePersons && underStress ? join(fallback, ending, vowel) : changed + ending;
  });
}

/** The yo stem of a verb in -ar before the spelling of «o»: nothing to restore, only the diphthong spelling of «güe». */
function restored(changed: string, parts: PrincipalParts): string {
  return parts.third.endsWith('a') ? parts.third.slice(0, -1) : changed;
}
