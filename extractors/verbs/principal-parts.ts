import type { VerbSeed } from '../../schemas/index.js';
import { stemOf, vowelOf, type PrincipalParts } from './conjugate.js';
import { join, plain } from './spelling.js';

/** What a conjugator of other hands says of a verb: it is asked, and believed only where Spanish allows what it says. */
export interface Suggestion {
  readonly first: string;
  readonly third: string;
  readonly preterite: string;
  readonly future: string;
}

/** How the last vowel of a stem may change under the stress: cierra, cuenta, adquiere, juega, pide, amplía, actúa. */
const STRESS_CHANGES: Readonly<Record<string, readonly string[]>> = { e: ['ie', 'i'], o: ['ue'], i: ['ie', 'í'], u: ['ue', 'ú'] };
const IRREGULAR_FUTURE = /[dr]rá$|dirá$|hará$/;

/**
 * The principal parts of a verb: what its seed entry says; else what the verb says that it is built on; else the
 * suggestion, if it is a possible form of Spanish; else the regular form.
 */
export function principalParts(seed: VerbSeed, suggestion: Suggestion, model?: PrincipalParts): PrincipalParts {
  const infinitive = seed.lemma;
  const vowel = vowelOf(infinitive);
  const stem = stemOf(infinitive);
  const inherit = (form: string | undefined): string | undefined => (model && form ? compound(infinitive, model.infinitive, form) : undefined);
  const third = seed.third ?? seed.present?.[2] ?? inherit(model?.third) ?? possible(suggestion.third, thirds(stem, vowel, infinitive));
  const first = seed.first ?? seed.present?.[0] ?? inherit(model?.first) ?? firstOf(third, stem, vowel);
  const preterite = seed.preterite ?? inherit(model?.preterite) ?? preteriteOf(third, stem, vowel);
  const future = seed.future ?? inherit(model?.future)
    ?? (IRREGULAR_FUTURE.test(suggestion.future) && suggestion.future.startsWith(stem.slice(0, 2)) ? suggestion.future : `${plain(infinitive)}á`);
  return {
    infinitive, third, first, preterite, future,
    gerund: seed.gerund ?? inherit(model?.gerund) ?? gerundOf(preterite, stem, vowel),
    participles: seed.participle ? [seed.participle].flat()
      : model ? model.participles.map((form) => compound(infinitive, model.infinitive, form))
      : [vowel === 'a' ? `${stem}ado` : /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`],
    imperative: seed.imperative ?? seed.present?.[2] ?? inherit(accentedImperative(model)) ?? third,
    present: seed.present,
    preteriteForms: seed.preteriteForms,
    imperfect: seed.imperfect,
    subjunctive: seed.subjunctive,
  };
}

/** obtener from tener: what stands before the common end is exchanged; the end may begin later than the model does (demostrar, mostrar). */
function compound(infinitive: string, model: string, form: string): string {
  let common = 0;
  while (common < model.length && model.at(-1 - common) === infinitive.at(-1 - common)) common += 1;
  return infinitive.slice(0, infinitive.length - common) + form.slice(model.length - common);
}

/** pon, compón: a word of one syllable gets an accent when a prefix makes it longer. */
function accentedImperative(model: PrincipalParts | undefined): string | undefined {
  return model?.imperative.replace(/^([^aeiou]*)([eo])n$/, (_, onset: string, nucleus: string) => `${onset}${nucleus === 'e' ? 'é' : 'ó'}n`);
}

function possible(form: string, candidates: readonly string[]): string {
  return candidates.includes(form) ? form : candidates[0] ?? form;
}

/** The present of él as it may be, the regular one first. */
function thirds(stem: string, vowel: string, infinitive: string): string[] {
  const ending = vowel === 'a' ? 'a' : 'e';
  if (/[^gq]uir$/.test(infinitive)) return [`${stem}ye`];
  if (/[^gc]uar$/.test(infinitive)) return [`${stem.slice(0, -1)}úa`];
  const at = stem.search(/[aeiou](?=[^aeiou]*$)/);
  // The u of -guir and -quir is spelling, not a vowel.
  const last = /[gq]u$/.test(stem) ? stem.slice(0, -2).search(/[aeiou](?=[^aeiou]*$)/) : at;
  const changes = STRESS_CHANGES[stem.charAt(last)] ?? [];
  const regular = stem + ending;
  return [regular, ...changes
    .filter((change) => (change.length === 2 ? true : change !== 'i' || vowel === 'i'))
    .map((change) => stem.slice(0, last) + change + stem.slice(last + 1) + ending)];
}

function firstOf(third: string, stem: string, vowel: string): string {
  if (vowel !== 'a' && /[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zco`;
  return join(third.slice(0, -1), 'o', vowel);
}

function preteriteOf(third: string, stem: string, vowel: string): string {
  if (vowel === 'a') return `${stem}ó`;
  if (/[aeo]$/.test(stem) || /[^gq]u$/.test(stem)) return `${stem}yó`;
  const changed = vowel === 'i' && third.slice(0, -1) !== stem ? weakened(stem, third) : stem;
  return /(ll|ñ)$/.test(stem) ? `${changed}ó` : `${changed}ió`;
}

/** sentir (siente) → sint-, pedir (pide) → pid-, dormir (duerme) → durm-; adquirir (adquiere) and prohibir (prohíbe) stay. */
function weakened(stem: string, third: string): string {
  const at = Array.from(stem).findIndex((letter, index) => letter !== third.charAt(index));
  const letter = stem.charAt(at);
  const weak = letter === 'e' ? 'i' : letter === 'o' ? 'u' : letter;
  return stem.slice(0, at) + weak + stem.slice(at + 1);
}

function gerundOf(preterite: string, stem: string, vowel: string): string {
  if (vowel === 'a') return `${stem}ando`;
  if (/[aeo]$/.test(stem) || /[^gq]u$/.test(stem)) return `${stem}yendo`;
  const weak = vowel === 'i' && preterite.endsWith('ó') ? preterite.replace(/i?ó$/, '') : stem;
  return weak + (/(ll|ñ)$/.test(stem) ? 'endo' : 'iendo');
}
