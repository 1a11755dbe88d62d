import { freezeTable, thawTable } from '../../seeds/frozen.js';
import { builtInSeeds } from '../../seeds/load.js';
import { snapshot } from '../../seeds/snapshot.js';
import { clitic } from './clitics.js';
import { SLOTS, type Slot } from './slots.js';
import { readVerbTable } from './table.js';
import { SHORT } from '../text/tokens.js';

export type Mood = 'indicative' | 'conditional' | 'subjunctive' | 'imperative' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'present' | 'preterite' | 'imperfect' | 'future' | 'none';

/** One reading of a word as a verb form: «compró» = comprar, indicative preterite, third person singular. */
export interface VerbForm {
  /** The infinitive without «se»: hacer for «hacerse». */
  readonly lemma: string;
  readonly mood: Mood;
  readonly tense: Tense;
  /** 1, 2, 3; 0 for infinitive, gerund, participle. */
  readonly person: 0 | 1 | 2 | 3;
  readonly plural: boolean;
  /** Of participles: «compradas» is f and plural. */
  readonly gender: 'm' | 'f' | undefined;
  /** The pronouns written together with an infinitive or gerund: «la» in «comprarla», «se la» in «vendérsela». */
  readonly clitics: string | undefined;
  /** True when the word is as often a noun or an adjective: «compra», «firma», «acuerdo». */
  readonly alsoNoun: boolean;
}

const NONE: readonly VerbForm[] = [];

/** Form → places (lemma × paradigm), as numbers: cheap to fill for all verbs, of which a text uses few. */
interface Forms {
  readonly lemmas: string[];
  readonly places: Places;
  readonly nouns: Set<string>;
  readonly readings: Map<string, readonly VerbForm[]>;
}

type Place = number | readonly number[];

interface Places {
  readonly get: (form: string) => Place | undefined;
  readonly set: (form: string, place: Place) => void;
}

/** The parts of the snapshot: the places of each form, and beside them the lemmas and the forms that are as often nouns. */
const PLACES = 'verbs/places';
const WORDS = 'verbs/words';

let known: Forms | undefined;

/** All readings of a lower-case word as a verb, the likelier first; empty when no verb of the seeds has this form. */
export function verbForms(word: string): readonly VerbForm[] {
  known ??= loadForms();
  const read = known.readings.get(word);
  if (read) return read;
  const places = known.places.get(word);
  if (places !== undefined) return remember(known, word, [places].flat().map((place) => reading(known as Forms, word, place)));
  const split = clitic(word);
  if (!split) return rememberOther(known, word);
  const forms = split.bases.flatMap((base) => hosts(verbForms(base))).map((form) => formOf(form.lemma, form, form.alsoNoun, split.clitics));
  return forms.length ? remember(known, word, forms) : rememberOther(known, word);
}

/** Adds the forms of a verb that the seeds do not have, as `inflect` gives them; what is known already stays. */
export function addVerb(lemma: string, forms: readonly string[]): void {
  known ??= loadForms();
  if (known.lemmas.includes(lemma)) return;
  known.readings.clear();
  add(known, lemma, forms);
}

function loadForms(): Forms {
  const frozen = snapshot(builtInSeeds);
  const [places, words] = [frozen?.part(PLACES), frozen?.part(WORDS)];
  return places && words ? thawForms(places, words) : compileForms(new Map());
}

function thawForms(bytes: Buffer, words: Buffer): Forms {
  const { lemmas, nouns } = JSON.parse(words.toString()) as { readonly lemmas: string[]; readonly nouns: readonly string[] };
  const frozen = thawTable(bytes);
  // Those that are added stand before the frozen ones, with what these had.
  const added = new Map<string, Place>();
  return { lemmas, nouns: new Set(nouns), readings: new Map(), places: { get: (form) => added.get(form) ?? frozen.get(form) as Place | undefined, set: (form, place) => { added.set(form, place); } } };
}

/** The verbs of the seeds as parts of a snapshot. */
export function frozenVerbs(): Record<string, Buffer> {
  const places = new Map<string, Place>();
  const { lemmas, nouns } = compileForms(places);
  return { [PLACES]: freezeTable([...places]), [WORDS]: Buffer.from(JSON.stringify({ lemmas, nouns: [...nouns] })) };
}

function compileForms(places: Map<string, Place>): Forms {
  const table = readVerbTable();
  const forms: Forms = { lemmas: [], places, nouns: new Set(table.nouns), readings: new Map() };
  for (const lemma of Object.keys(table.verbs)) add(forms, lemma, table.verbs[lemma]?.split(' ') ?? []);
  return forms;
}

function add({ lemmas, places }: Forms, lemma: string, forms: readonly string[]): void {
  const base = lemmas.push(lemma) * SLOTS.length - SLOTS.length;
  for (let slot = 0; slot < forms.length; slot += 1) {
    const written = forms[slot] ?? '';
    if (written === '-') continue;
    for (const form of written.includes('/') ? written.split('/') : [written]) {
      const before = places.get(form);
      places.set(form, before === undefined ? base + slot : [before, base + slot].flat());
    }
  }
}

function reading({ lemmas, nouns }: Forms, word: string, place: number): VerbForm {
  return formOf(lemmas[Math.floor(place / SLOTS.length)] ?? '', SLOTS[place % SLOTS.length], nouns.has(word));
}

/** All forms have all fields, so that to the engine they are of one kind. */
const formOf = (lemma: string, { mood, tense, person, plural, gender }: Slot, alsoNoun: boolean, clitics?: string): VerbForm => ({ lemma, mood, tense, person, plural, gender, clitics, alsoNoun });

function remember({ readings }: Forms, word: string, forms: readonly VerbForm[]): readonly VerbForm[] {
  readings.set(word, forms);
  return forms;
}

/** Words that are remembered; an article says the same ones over and over. */
const MOST_REMEMBERED = 50_000;

/** Most words are no verbs, and it takes longest to find that out. */
function rememberOther({ readings }: Forms, word: string): readonly VerbForm[] {
  if (readings.size >= MOST_REMEMBERED) readings.clear();
  if (word.length < SHORT) readings.set(word, NONE);
  return NONE;
}

function hosts(forms: readonly VerbForm[]): readonly VerbForm[] {
  return forms.filter(({ mood, clitics }) => !clitics && (mood === 'infinitive' || mood === 'gerund'));
}
