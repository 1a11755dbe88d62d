import type { VerbForm } from '../verbs/index.js';
import type { Atom, VerbGroup } from './phrase.js';

/** Verbs that take another verb («prevé comprar», «se compromete a pagar»), by lemma. */
export type ChainVerbs = { has(lemma: string): boolean };

const linkers = new Set(['a', 'de', 'en', 'con', 'por']);
const MAX_ADVERBS = 3;

interface ParsedVerb {
  readonly group: VerbGroup;
  readonly next: number;
}

/**
 * Reads a verb with everything that makes one predicate of it: negation, clitics, auxiliaries, chain verbs.
 * Roles come from the last verb, state from the whole chain.
 */
export function parseVerbGroup(atoms: readonly Atom[], from: number, chains: ChainVerbs): ParsedVerb | null {
  let at = from;
  let negated = false;
  const clitics: string[] = [];
  while (atoms[at]?.kind === 'negation' || atoms[at]?.kind === 'clitic') {
    if (atoms[at].kind === 'negation') negated = true;
    else clitics.push(atoms[at].lower);
    at++;
    // «no solo compró Nubela»: nothing is denied.
    if (only.has(atoms[at]?.lower)) negated = false;
    if (atoms[at]?.kind === 'adverb' && (atoms[at + 1]?.kind === 'clitic' || atoms[at + 1]?.kind === 'verb')) at++;
  }
  const first = atoms[at];
  if (first?.kind !== 'verb') return null;
  const outer = preferred(clitics.includes('se') ? leaving(first.forms!) : first.forms!, atoms[at - 1]);
  const state: State = { lemma: outer.lemma, chain: [], perfect: false, passive: false };
  addClitics(clitics, outer);
  let current: VerbForm = outer;
  let next = at + 1;
  for (;;) {
    const step = follow(atoms, next, current, state, chains);
    if (!step) break;
    addClitics(clitics, step.form);
    current = step.form;
    next = step.next;
  }
  return {
    group: {
      unit: 'verb', start: atoms[from].start, end: atoms[next - 1].end, lemma: state.lemma, chain: state.chain,
      mood: outer.mood, tense: outer.tense, person: outer.person, plural: outer.plural, perfect: state.perfect, passive: state.passive, negated, clitics,
    },
    next,
  };
}

/** «se fue a manos de X»: of the two verbs that share their forms only «ir» goes with «se». */
const leaving = (forms: readonly VerbForm[]): readonly VerbForm[] => {
  const going = forms.filter(({ lemma }) => lemma === 'ir');
  return going.length && forms.some(({ lemma }) => lemma === 'ser') ? going : forms;
};

const only = new Set(['solo', 'sólo', 'solamente', 'únicamente']);

interface State {
  lemma: string;
  chain: string[];
  perfect: boolean;
  passive: boolean;
}

/** Verbs that go with «prestado» for who gets a loan. */
const borrowing = new Set(['pedir', 'tomar', 'recibir', 'obtener', 'solicitar', 'conseguir']);

const passiveAuxiliaries = new Set(['ser', 'quedar', 'resultar', 'estar', 'ver', 'salir', 'acabar', 'terminar']);

function follow(atoms: readonly Atom[], from: number, current: VerbForm, state: State, chains: ChainVerbs): { form: VerbForm; next: number } | null {
  let at = from;
  for (let adverbs = 0; atoms[at]?.kind === 'adverb' && adverbs < MAX_ADVERBS; adverbs++) at++;
  const atom = atoms[at];
  if (atom?.kind === 'verb') {
    const participle = atom.forms!.find((form) => form.mood === 'participle');
    if (participle && current.lemma === 'haber') {
      if (state.lemma === 'haber') state.lemma = participle.lemma;
      state.perfect = true;
      return { form: participle, next: at + 1 };
    }
    // «lleva invertidos 13.000 millones», «tiene previsto invertir».
    if (participle && (current.lemma === 'tener' || current.lemma === 'llevar') && atom.forms!.every((form) => form.mood === 'participle')) {
      state.lemma = participle.lemma;
      state.perfect = !chains.has(participle.lemma);
      return { form: participle, next: at + 1 };
    }
    if (participle && passiveAuxiliaries.has(current.lemma)) {
      state.passive = true;
      state.lemma = participle.lemma;
      return { form: participle, next: at + 1 };
    }
    // «tiene previsto gastar», «tenía contemplado poner»: a plan in three words.
    const planned = participle && current.lemma === 'tener' && atoms[at + 1]?.kind === 'verb' ? atoms[at + 1].forms!.find((form) => form.mood === 'infinitive') : undefined;
    if (planned) {
      state.chain.push(participle!.lemma);
      state.lemma = planned.lemma;
      return { form: planned, next: at + 2 };
    }
    // «pidió prestados 100 millones»: it is he who asks that owes.
    if (participle?.lemma === 'prestar' && borrowing.has(current.lemma)) return { form: current, next: at + 1 };
    const nonfinite = atom.forms!.find((form) => form.mood === 'infinitive' || form.mood === 'gerund');
    // «le hará llegar 3.000 chips».
    if (current.lemma === 'hacer' && nonfinite?.lemma === 'llegar' && nonfinite.mood === 'infinitive') {
      state.lemma = 'enviar';
      return { form: nonfinite, next: at + 1 };
    }
    if (nonfinite && (nonfinite.mood === 'gerund' ? ['estar', 'ir', 'seguir', 'venir', 'llevar'].includes(current.lemma) : chains.has(current.lemma))) {
      return take(nonfinite, at, state);
    }
    return null;
  }
  if (atom?.kind === 'preposition' && chains.has(current.lemma) && (linkers.has(atom.lower) || atom.lower === 'verge')) {
    const infinitive = atoms[at + 1]?.kind === 'verb' ? atoms[at + 1].forms!.find((form) => form.mood === 'infinitive') : undefined;
    if (infinitive) {
      if (atom.lower === 'verge') state.chain.push('verge');
      return take(infinitive, at + 1, state);
    }
  }
  if (atom?.kind === 'relative' && atom.lower === 'que' && (current.lemma === 'tener' || current.lemma === 'haber')) {
    const infinitive = atoms[at + 1]?.kind === 'verb' ? atoms[at + 1].forms!.find((form) => form.mood === 'infinitive') : undefined;
    if (infinitive) return take(infinitive, at + 1, state);
  }
  return null;
}

function take(form: VerbForm, at: number, state: State): { form: VerbForm; next: number } {
  // «fue autorizada a comprar», «se vio obligado a vender»: what follows is done by the subject.
  state.passive = false;
  state.chain.push(state.lemma);
  state.lemma = form.lemma;
  return { form, next: at + 1 };
}

function addClitics(clitics: string[], form: VerbForm): void {
  for (const clitic of form.clitics?.match(/se|les?|l[ao]s?|nos|me|te/g) ?? []) clitics.push(clitic);
}

/** A finite reading before a participle, an indicative before a subjunctive, a third person before the rest. */
function preferred(forms: readonly VerbForm[], before: Atom | undefined): VerbForm {
  const afterNoun = before?.kind === 'word' || before?.kind === 'entity' || before?.kind === 'punctuation';
  const score = (form: VerbForm): number =>
    (form.person === 3 ? 4 : 0) + (form.mood === 'indicative' ? 3 : form.mood === 'conditional' ? 3 : form.mood === 'participle' ? (afterNoun ? 6 : 5) : 0)
    + (form.mood === 'infinitive' || form.mood === 'gerund' ? 8 : 0);
  let best = forms[0];
  for (const form of forms) if (score(form) > score(best)) best = form;
  return best;
}
