export type Mood = 'indicative' | 'conditional' | 'subjunctive' | 'imperative' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'present' | 'preterite' | 'imperfect' | 'future' | 'none';

/** One reading of a word as a verb form: «compró» = comprar, indicative preterite, third person singular. */
export interface VerbForm {
  readonly lemma: string;
  readonly mood: Mood;
  readonly tense: Tense;
  /** 1, 2, 3; 0 for infinitive, gerund, participle. */
  readonly person: 0 | 1 | 2 | 3;
  readonly plural: boolean;
}

/** All readings of a lower-case word as a verb; empty when no verb of the seeds has this form. */
export function verbForms(_word: string): readonly VerbForm[] {
  throw new Error('being written');
}
