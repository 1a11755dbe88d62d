import { type DealType, type FrameSeed, type Money, type Role, type Status, type ValencySeed, dealShapes } from '../../schemas/index.js';
import type { Clause } from './clauses.js';
import type { Event } from './event.js';
import { compilePaths, follow, organizationsAt, type Scene, type SlotPath } from './functions.js';
import { pluralOf } from './nouns.js';
import type { NounPhrase, Referent } from './phrase.js';
import { openingsOf, type Opening } from './valencies.js';

/** A frame of the seeds with its paths ready to follow. */
export interface Frame {
  readonly name: string;
  /** The valency of the words that open it; null: they are its own. */
  readonly valency: string | null;
  readonly type: DealType;
  readonly reflexive: boolean;
  /** Each needs one of its alternatives. */
  readonly when: readonly (readonly SlotPath[])[];
  readonly unless: readonly SlotPath[];
  /** For each role its places, tried in order; the paths of one place are gathered. */
  readonly roles: readonly (readonly [Role, readonly (readonly SlotPath[])[]])[];
  readonly needs: readonly Role[];
  readonly amount: readonly SlotPath[];
  readonly status: Status | null;
  /** The amount is one payer's part of the deal told before. */
  readonly part: boolean;
  /** Read inside its clause only. */
  readonly narrow: boolean;
  /** Not in the passive, not as a participle. */
  readonly active: boolean;
  /** Only in a clause without a verb. */
  readonly verbless: boolean;
}

/** Frames by what opens them. */
export interface FrameTable {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  /** Frames that a deal noun opens, in the order of the seeds. */
  nounFrames(phrase: NounPhrase): readonly Frame[];
  /** Whether a lemma opens any frame. */
  readonly all: readonly Frame[];
}

/** Where the money of a deal usually stands, verb or noun. */
const VERB_AMOUNT = ['object:money', 'por:money', 'exchange:money', 'con:money', 'object:any/de:money', 'con:any/de:money', 'en:money', 'a:money', 'de:money', 'via:any/de:money'].flatMap(compilePaths);
const NOUN_AMOUNT = ['de:money', 'outer:money', 'por:money', 'parenthesis:money', 'con:any/de:money', 'con:money', 'en:any/de:money'].flatMap(compilePaths);

/** A frame as the words of one opening tell it; null when they have no place for something that it needs. */
function frameOf(seed: FrameSeed, { valency, verbs, reflexive, when, unless, expand }: Opening): Frame | null {
  const paths = (sources: readonly string[]): SlotPath[] => sources.flatMap(compilePaths).flatMap(expand);
  const needed = (seed.when ?? []).map((source) => paths([source]));
  const roles = Object.entries(seed.roles).map(([role, places]) => [role as Role, places
    .flatMap((place) => place.includes('+') ? [paths(place.split('+'))] : paths([place]).map((path) => [path])).filter((gathered) => gathered.length > 0)] as const);
  const placeless = new Set(roles.filter(([, places]) => !places.length).map(([role]) => role));
  if (needed.some((alternatives) => !alternatives.length) || seed.needs?.some((role) => placeless.has(role))) return null;
  return {
    name: seed.name, valency, type: seed.type, reflexive, status: seed.status ?? null, part: seed.part ?? false, narrow: seed.narrow ?? false, active: seed.active ?? false, verbless: seed.verbless ?? false, needs: seed.needs ?? [],
    when: [...when, ...needed], unless: [...unless, ...paths(seed.unless ?? [])], roles,
    amount: paths(seed.amount ?? []).concat(seed.amount?.length === 0 ? [] : verbs.length ? VERB_AMOUNT : NOUN_AMOUNT),
  };
}

/** Compiles the frames of the seeds; the order of the seeds is the order of preference. */
export function compileFrames(seeds: readonly FrameSeed[], valencies: readonly ValencySeed[]): FrameTable {
  const verbs = new Map<string, Frame[]>();
  const byWord = new Map<string, Frame[]>();
  const byClass = new Map<string, Frame[]>();
  const order = new Map<Frame, number>();
  const put = (table: Map<string, Frame[]>, key: string, frame: Frame): void => void (table.get(key) ?? table.set(key, []).get(key)!).push(frame);
  const all: Frame[] = [];
  for (const seed of seeds) {
    for (const opening of openingsOf(seed, valencies)) {
      const frame = frameOf(seed, opening);
      if (!frame) continue;
      order.set(frame, all.length);
      all.push(frame);
      for (const lemma of opening.verbs) put(verbs, lemma, frame);
      for (const noun of opening.nouns) {
        if (noun.startsWith('.')) put(byClass, noun.slice(1), frame);
        else for (const form of [noun, pluralOf(noun)]) put(byWord, form, frame);
      }
    }
  }
  return {
    verbs, all,
    nounFrames(phrase) {
      const found = new Set<Frame>();
      for (const word of phrase.words) for (const frame of byWord.get(word) ?? []) found.add(frame);
      for (const name of phrase.classes) for (const frame of byClass.get(name) ?? []) found.add(frame);
      return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
    },
  };
}

/**
 * Reads a frame in a scene: the event that it tells, or why it does not.
 * A figure («12 M€») or a second party must stand beside the first principal.
 */
export function applyFrame(frame: Frame, scene: Scene): { readonly event: Event; readonly amounts: readonly Money[] } | { readonly rejected: string } {
  const { clause } = scene;
  if (scene.noun?.preposition === 'sin') return { rejected: 'told as missing' };
  if (frame.active && clause.verb && (clause.verb.passive || (clause.verb.mood === 'participle' && !clause.verb.chain.length))) return { rejected: 'passive' };
  if (frame.verbless && clause.verb) return { rejected: 'beside a verb' };
  if (frame.reflexive && !scene.noun && !clause.verb?.clitics.includes('se')) return { rejected: 'no «se»' };
  for (const paths of frame.when) if (!paths.some((path) => follow(path, scene).length)) return { rejected: `nothing at ${paths.map(show).join(' or ')}` };
  for (const path of frame.unless) if (follow(path, scene).length) return { rejected: `something at ${show(path)}` };
  const parties = new Map<Role, Referent[]>();
  const taken = new Set<string>();
  for (const [role, paths] of frame.roles) {
    const found = organizationsAt(paths, scene, (referent, unsaid) => canHold(role, referent) && !(unsaid && lends(role, referent)), isSymmetric(frame.type) ? nobody : taken, isSymmetric(frame.type) ? 2 : 1);
    const fresh = distinct([...(parties.get(role) ?? []), ...found]);
    if (!fresh.length) continue;
    for (const referent of fresh) taken.add(referent.name);
    parties.set(role, fresh);
  }
  if (!parties.size) return { rejected: 'no party' };
  const amounts = amountsAt(frame, scene);
  const unsaid = frame.needs.filter((role) => !parties.has(role));
  // A price is enough for one side alone; whom else it concerns may be told elsewhere, and is not guessed.
  if (unsaid.length && (!scene.oneSided || !amounts.length || !parties.has(dealShapes[frame.type].payer) && !parties.has(dealShapes[frame.type].payee))) return { rejected: `no ${unsaid[0]}` };
  const trigger = scene.noun ?? clause.verb!;
  const event: Event = {
    type: frame.type, parties, amount: amounts[0] ?? null, valuation: null, stakePercent: null, power: null, chips: [], duration: null, continues: null,
    states: [], evidence: [], trigger, distinct: scene.noun?.words.some((word) => word === 'otro' || word === 'otra') ?? false, rules: [frame.name], belief: null,
  };
  return { event, amounts };
}

/** Whom a frame would give its roles in a scene, were nothing else asked of it. */
export function rolesAt(frame: Frame, scene: Scene): Map<Role, readonly Referent[]> {
  return new Map(frame.roles.flatMap(([role, places]) => {
    const found = organizationsAt(places, scene, (referent) => canHold(role, referent), nobody);
    return found.length ? [[role, found] as const] : [];
  }));
}

/** True for types whose parties all have one role. */
export const isSymmetric = (type: DealType): boolean => dealShapes[type].payer === dealShapes[type].payee;

const nobody: ReadonlySet<string> = new Set();

/** Kinds that watch and tell of deals: they are principals in no role but these. */
const rolesOfKind: Readonly<Record<string, ReadonlySet<Role>>> = {
  regulator: new Set(), exchange: new Set(['target']), consultancy: new Set(['acquirer', 'target', 'partner', 'investee']),
  government: new Set(['acquirer', 'seller', 'investor', 'lender', 'borrower', 'customer', 'partner', 'developer', 'licensee', 'licensor', 'supplier']),
  association: new Set(['partner', 'customer']), media: new Set(['licensor', 'investee', 'partner']),
  university: new Set(['customer', 'licensor', 'licensee', 'partner', 'developer']),
};

function canHold(role: Role, referent: Referent): boolean {
  const roles = rolesOfKind[referent.mention.entry?.kind ?? ''];
  return roles === undefined || roles.has(role);
}

/** Whose money is nobody's to guess: a fund is not the company that the sentence leaves unsaid, nor a bank the borrower. */
const lends = (role: Role, { mention: { entry } }: Referent): boolean =>
  (role === 'investee' && entry?.kind === 'fund') || (role === 'borrower' && (entry?.kind === 'fund' || entry?.kind === 'bank' || entry?.kind === 'institution'));

const show = (path: SlotPath): string => path.map((step) => `${step.function}:${step.classes.join('|')}`).join('/');
const distinct = (referents: readonly Referent[]): Referent[] => [...new Map(referents.map((referent) => [referent.name, referent])).values()];

/** The amounts of the first phrase that a path leads to: several when they are coordinated. */
function amountsAt(frame: Frame, scene: Scene): Money[] {
  for (const path of frame.amount) {
    for (const phrase of follow(path, scene)) {
      const amounts = [phrase, ...phrase.coordinated].flatMap((member) => member.entities.flatMap((entity) => entity.kind === 'money' ? [entity.mention] : []));
      if (amounts.length) return amounts;
    }
  }
  return [];
}

/** Every noun phrase of a clause, complements, parentheses and coordination included, outermost first. */
export function phrasesOf(clause: Clause): NounPhrase[] {
  const all: NounPhrase[] = [];
  const walk = (phrase: NounPhrase): void => {
    all.push(phrase);
    phrase.complements.forEach(walk);
    phrase.coordinated.forEach(walk);
    phrase.parentheses.forEach(walk);
  };
  for (const { phrase } of clause.phrases) walk(phrase);
  return all;
}
