import type { Mood, Tense } from './index.js';

/** What a form in a given place of a paradigm says. */
export interface Slot {
  readonly mood: Mood;
  readonly tense: Tense;
  readonly person: 0 | 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender?: 'm' | 'f';
}

const PERSONS = [[1, false], [2, false], [3, false], [1, true], [2, true], [3, true]] as const;

function tense(mood: Mood, name: Tense): Slot[] {
  return PERSONS.map(([person, plural]) => ({ mood, tense: name, person, plural }));
}

/** The places of a paradigm, in the order in which `conjugate` gives the forms and seeds/verb-forms.json keeps them. */
export const SLOTS: readonly Slot[] = [
  { mood: 'infinitive', tense: 'none', person: 0, plural: false },
  { mood: 'gerund', tense: 'none', person: 0, plural: false },
  { mood: 'participle', tense: 'none', person: 0, plural: false, gender: 'm' },
  { mood: 'participle', tense: 'none', person: 0, plural: false, gender: 'f' },
  { mood: 'participle', tense: 'none', person: 0, plural: true, gender: 'm' },
  { mood: 'participle', tense: 'none', person: 0, plural: true, gender: 'f' },
  ...tense('indicative', 'present'),
  ...tense('indicative', 'preterite'),
  ...tense('indicative', 'imperfect'),
  ...tense('indicative', 'future'),
  ...tense('conditional', 'none'),
  ...tense('subjunctive', 'present'),
  ...tense('subjunctive', 'imperfect'),
  ...tense('subjunctive', 'imperfect'),
  { mood: 'imperative', tense: 'present', person: 2, plural: false },
  { mood: 'imperative', tense: 'present', person: 2, plural: true },
];
