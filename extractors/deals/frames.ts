import { type DealType, type FrameSeed, type Money, type Role, type Status, type ValencySeed, dealShapes, roles } from '../../schemas/plain.js';
import { isUnitPrice } from './attributes.js';
import type { Clause } from './clauses.js';
import { newEvent, partiesOf, type Event } from './event.js';
import { compilePaths, follow, organizationsAt, pathOf, type Eligible, type Path, type Scene, type Sight, type SlotPath } from './functions.js';
import { pluralOf } from './nouns.js';
import type { NounPhrase, Referent } from './phrase.js';
import { frameReader, type PackedFrames } from './packed-frames.js';
import { openingsOf, type Opening } from './valencies.js';

/** A condition of a frame and why it is rejected when it does not hold, said beforehand: most frames that are tried are rejected. */
interface Condition {
  readonly paths: readonly Path[];
  readonly rejection: Rejection;
}

/** Why a frame does not read a scene. */
export interface Rejection {
  readonly rejected: string;
  /** Nothing is wrong but that a role has nobody: with one side alone it might do. */
  readonly oneSided: boolean;
}

/** A frame of the seeds with its paths ready to follow. */
export interface Frame {
  /** Its place among all frames. */
  readonly index: number;
  readonly name: string;
  /** The valency of the words that open it; null: they are its own. */
  readonly valency: string | null;
  readonly type: DealType;
  readonly reflexive: boolean;
  /** Each needs one of its alternatives. */
  readonly when: readonly Condition[];
  /** None may lead anywhere. */
  readonly unless: readonly Condition[];
  readonly roles: readonly RolePlaces[];
  readonly needs: readonly Role[];
  readonly amount: readonly Path[];
  readonly status: Status | null;
  /** The amount is one payer's part of the deal told before. */
  readonly part: boolean;
  /** It only goes on telling the deal told last. */
  readonly resumes: boolean;
  /** Read inside its clause only. */
  readonly narrow: boolean;
  /** Not in the passive, not as a participle. */
  readonly active: boolean;
  /** Only in a clause without a verb. */
  readonly verbless: boolean;
}

/** For a role its places, tried in order; the paths of one place are gathered. Equal ones of all frames are one object. */
export interface RolePlaces {
  readonly role: Role;
  readonly places: readonly (readonly Path[])[];
}

/** The frames that one word or noun phrase opens, in the order of the seeds. */
export interface Trigger {
  readonly frames: readonly Frame[];
  /** Their places among all frames. */
  readonly indices: Int32Array;
  /** Their types. */
  readonly types: readonly DealType[];
  /** The places of their roles, type by type, without repeats. */
  readonly hints: readonly { readonly type: DealType; readonly of: RolePlaces }[];
  /** Where those look, in threes: which of them, the bits of the functions with which a place begins, the index of its path (SEVERAL: it has more). */
  readonly looks: Int32Array;
}
const SEVERAL = -1;

/** The compiled frames: by the lemma of a verb, by a noun or its plural, by the class of a noun. */
export interface CompiledFrames {
  readonly all: readonly Frame[];
  readonly paths: readonly Path[];
  readonly byVerb: ReadonlyMap<string, readonly Frame[]>;
  readonly byWord: ReadonlyMap<string, readonly Frame[]>;
  readonly byClass: ReadonlyMap<string, readonly Frame[]>;
}

/** Frames by what opens them. */
export interface FrameTable {
  /** What a verb opens, by its lemma; undefined: nothing. */
  readonly ofVerb: (lemma: string) => Trigger | undefined;
  /** What a deal noun opens; undefined: nothing. */
  readonly ofNoun: (phrase: NounPhrase) => Trigger | undefined;
}

/** Where the money of a deal usually stands, verb or noun. */
const VERB_AMOUNT = ['object:money', 'por:money', 'exchange:money', 'con:money', 'object:any/de:money', 'con:any/de:money', 'en:money', 'a:money', 'de:money', 'via:any/de:money', 'object:org/parenthesis:money', 'con:org/parenthesis:money'].flatMap(compilePaths);
const NOUN_AMOUNT = ['de:money', 'outer:money', 'por:money', 'exchange:money', 'parenthesis:money', 'con:any/de:money', 'con:money', 'en:any/de:money'].flatMap(compilePaths);

/** Makes one object of equal paths and of equal places of a role. */
interface Pool {
  readonly paths: Path[];
  readonly path: (steps: SlotPath) => Path;
  readonly roleAt: (role: Role, places: readonly (readonly SlotPath[])[]) => RolePlaces;
}

function newPool(): Pool {
  const paths: Path[] = [];
  const byText = new Map<string, Path>();
  const bySteps = new Map<SlotPath, Path>();
  const roles = new Map<string, RolePlaces>();
  const equal = (steps: SlotPath): Path => {
    const text = show(steps);
    const known = byText.get(text);
    if (known) return known;
    const fresh = pathOf(steps, paths.length);
    paths.push(fresh);
    byText.set(text, fresh);
    return fresh;
  };
  const path = (steps: SlotPath): Path => {
    const known = bySteps.get(steps) ?? equal(steps);
    bySteps.set(steps, known);
    return known;
  };
  return {
    paths, path,
    roleAt(role, places) {
      const pooled = places.map((place) => place.map(path));
      const key = `${role} ${pooled.map((place) => place.map(({ index }) => index).join('+')).join(' ')}`;
      const known = roles.get(key);
      if (known) return known;
      const fresh: RolePlaces = { role, places: pooled };
      roles.set(key, fresh);
      return fresh;
    },
  };
}

/** A frame as the words of one opening tell it; null when they have no place for something that it needs. */
function frameOf(seed: FrameSeed, { valency, verbs, reflexive, when, unless, expand }: Opening, pool: Pool, index: number): Frame | null {
  const paths = (sources: readonly string[]): SlotPath[] => sources.flatMap(compilePaths).flatMap(expand);
  const needed = (seed.when ?? []).map((source) => paths([source]));
  const roles = Object.entries(seed.roles).map(([role, places]) => [role as Role, places
    .flatMap((place) => place.includes('+') ? [paths(place.split('+'))] : paths([place]).map((path) => [path])).filter((gathered) => gathered.length > 0)] as const);
  const placeless = new Set(roles.filter(([, places]) => !places.length).map(([role]) => role));
  if (needed.some((alternatives) => !alternatives.length) || seed.needs?.some((role) => placeless.has(role))) return null;
  return {
    index, name: seed.name, valency, type: seed.type, reflexive, status: seed.status ?? null, part: seed.part ?? false, resumes: seed.resumes ?? false, narrow: seed.narrow ?? false, active: seed.active ?? false, verbless: seed.verbless ?? false, needs: seed.needs ?? [],
    when: [...when, ...needed].map((alternatives) => ({ paths: alternatives.map(pool.path), rejection: rejection(`nothing at ${alternatives.map(show).join(' or ')}`) })),
    unless: [...unless, ...paths(seed.unless ?? [])].map((path) => ({ paths: [pool.path(path)], rejection: rejection(`something at ${show(path)}`) })),
    roles: roles.map(([role, places]) => pool.roleAt(role, places)),
    amount: paths(seed.amount ?? []).concat(seed.amount?.length === 0 ? [] : verbs.length ? VERB_AMOUNT : NOUN_AMOUNT).map(pool.path),
  };
}

const rejection = (rejected: string, oneSided = false): Rejection => ({ rejected, oneSided });

const toldAsMissing = rejection('told as missing');
const inPassing = rejection('told in passing');
const inPassive = rejection('passive');
const besideVerb = rejection('beside a verb');
const withoutSe = rejection('no «se»');
const withoutParty = rejection('no party');
const inAside = rejection('in an aside');
const withoutDeal = rejection('no deal told last that it can go on with');

/** What a list of frames opens together. */
function triggerOf(frames: readonly Frame[]): Trigger {
  // What only goes on with a deal is no sign of one.
  const telling = frames.filter(({ resumes }) => !resumes);
  const types = [...new Set(telling.map(({ type }) => type))];
  const known = new Map(types.map((type) => [type, new Set<RolePlaces>()] as const));
  const hints: { readonly type: DealType; readonly of: RolePlaces }[] = [];
  for (const { type, roles } of telling) {
    for (const of of roles) {
      if (known.get(type)!.has(of)) continue;
      known.get(type)!.add(of);
      hints.push({ type, of });
    }
  }
  const looks = hints.flatMap(({ of: { places } }, hint) => places.flatMap((paths) => [hint, paths.reduce((bits, { bit }) => bits | bit, 0), paths.length > 1 ? SEVERAL : paths[0].index]));
  return { frames, indices: Int32Array.from(frames, ({ index }) => index), types, hints, looks: Int32Array.from(looks) };
}

/** Compiles the frames of the seeds; the order of the seeds is the order of preference. */
export function compileFrames(seeds: readonly FrameSeed[], valencies: readonly ValencySeed[]): CompiledFrames {
  const byVerb = new Map<string, Set<Frame>>();
  const byWord = new Map<string, Set<Frame>>();
  const byClass = new Map<string, Set<Frame>>();
  const put = (table: Map<string, Set<Frame>>, key: string, frame: Frame): void => void (table.get(key) ?? table.set(key, new Set()).get(key)!).add(frame);
  const all: Frame[] = [];
  const pool = newPool();
  for (const seed of seeds) {
    for (const opening of openingsOf(seed, valencies)) {
      const frame = frameOf(seed, opening, pool, all.length);
      if (!frame) continue;
      all.push(frame);
      for (const lemma of opening.verbs) put(byVerb, lemma, frame);
      for (const noun of opening.nouns) {
        if (noun.startsWith('.')) put(byClass, noun.slice(1), frame);
        else for (const form of [noun, pluralOf(noun)]) put(byWord, form, frame);
      }
    }
  }
  const listed = (table: ReadonlyMap<string, ReadonlySet<Frame>>): Map<string, Frame[]> => new Map([...table].map(([key, frames]) => [key, [...frames]]));
  return { all, paths: pool.paths, byVerb: listed(byVerb), byWord: listed(byWord), byClass: listed(byClass) };
}

/** Opens the frames: what a verb opens is put together when it is first met. */
export function frameTable(packed: PackedFrames): FrameTable {
  const { byVerb, byWord, byClass } = packed;
  const frameAt = frameReader(packed);
  const verbs = new Map<string, Trigger>();
  const nouns = new Map<string, Trigger>();
  return {
    ofVerb: (lemma) => {
      const known = verbs.get(lemma);
      const frames = known ? undefined : byVerb.get(lemma);
      if (!frames) return known;
      const trigger = triggerOf(frames.map(frameAt));
      verbs.set(lemma, trigger);
      return trigger;
    },
    // What a phrase opens by its words and classes; each combination of them that has been met is put together once.
    ofNoun: ({ words, classes }) => {
      let key = '';
      for (const word of words) if (byWord.has(word)) key += `${word},`;
      for (const name of classes) if (byClass.has(name)) key += `.${name},`;
      if (!key) return undefined;
      const known = nouns.get(key);
      if (known) return known;
      const frames = new Set([...words.flatMap((word) => byWord.get(word) ?? []), ...[...classes].flatMap((name) => byClass.get(name) ?? [])]);
      const trigger = triggerOf([...frames].sort((a, b) => a - b).map(frameAt));
      nouns.set(key, trigger);
      return trigger;
    },
  };
}

/**
 * Reads a frame in a scene: the event that it tells, or why it does not.
 * A figure («12 M€») or a second party must stand beside the first principal.
 */
export function applyFrame(frame: Frame, sight: Sight): { readonly event: Event; readonly amounts: readonly Money[] } | Rejection {
  const { scene } = sight;
  const { clause } = scene;
  const unfit = misfit(frame, clause, scene.noun);
  if (unfit) return unfit;
  for (const { paths, rejection } of frame.when) if (!leadsSomewhere(paths, sight)) return rejection;
  for (const { paths, rejection } of frame.unless) if (leadsSomewhere(paths, sight)) return rejection;
  const parties = new Map<Role, Referent[]>();
  const taken = new Set<string>();
  for (const { role, places } of frame.roles) {
    const found = organizationsAt(places, sight, eligible[role], isSymmetric(frame.type) ? nobody : taken, isSymmetric(frame.type) ? 2 : 1);
    if (!found.length) continue;
    const fresh = distinct([...(parties.get(role) ?? []), ...found]);
    for (const referent of fresh) taken.add(referent.name);
    parties.set(role, fresh);
  }
  if (!parties.size) return withoutParty;
  // «X, junto con Z, vende…»: whoever goes with the subject does what it does, unless the frame knows better; who builds with another is its partner.
  for (const referent of frame.type === 'infrastructure' ? [] : companyOf(scene)) {
    const role = taken.has(referent.name) ? undefined : [...parties].find(([, referents]) => scene.subject.some((phrase) => phrase.referents.includes(referents[0])))?.[0];
    if (role && eligible[role](referent, false)) parties.get(role)!.push(referent);
  }
  const amounts = amountsAt(frame, sight);
  const unsaid = frame.needs.filter((role) => !parties.has(role));
  // A price is enough for one side alone; whom else it concerns may be told elsewhere, and is not guessed.
  if (unsaid.length && (!sight.oneSided || !amounts.length || !parties.has(dealShapes[frame.type].payer) && !parties.has(dealShapes[frame.type].payee))) return rejection(`no ${unsaid[0]}`, true);
  if (frame.resumes && !toldLast(frame.type, parties, scene.deals)) return withoutDeal;
  const trigger = scene.noun ?? clause.verb!;
  const event = newEvent({
    type: frame.type, parties, amount: amounts[0] ?? null,
    states: [], evidence: [], trigger, distinct: scene.noun?.words.some((word) => word === 'otro' || word === 'otra') ?? false, rules: [frame.name], ...(frame.resumes ? { resumed: true } : null),
  });
  return { event, amounts };
}

/** Who stands with the subject before its verb. */
const companyOf = ({ clause, subject }: Scene): readonly Referent[] => !subject.length ? [] : clause.phrases.filter(({ phrase, side }) =>
  side === 'before' && phrase.preposition === 'together').flatMap(({ phrase }) => phrase.referents);

/**
 * The deal of the last passage with which parties go on: of their type, sharing one in the same role, and nobody in another role.
 * @param deals told before, the last one first
 */
function toldLast(type: DealType, parties: ReadonlyMap<Role, readonly Referent[]>, deals: readonly Event[]): Event | undefined {
  return deals.find((deal) => {
    if (deal.type !== type || deal.evidence[0]?.start !== deals[0].evidence[0]?.start) return false;
    const known = new Map(partiesOf(deal).map(({ role, referent }) => [referent.name, role]));
    const said = [...parties].flatMap(([role, referents]) => referents.map(({ name }) => ({ role, name })));
    return said.some(({ role, name }) => known.get(name) === role) && said.every(({ role, name }) => (known.get(name) ?? role) === role);
  });
}

/** Why a frame cannot be read from a verb or a deal noun of a clause, whatever stands around it; null: it may be. */
export function misfit(frame: Frame, { kind, opener, verb }: Clause, noun: NounPhrase | null): Rejection | null {
  if (noun?.preposition === 'sin') return toldAsMissing;
  // «por 300 millones, tras una puja reñida»: what it came after.
  if (noun?.preposition === 'tras' && !noun.definite && !noun.possessive && !noun.complements.length && noun.words.length > 0 && !noun.entities.length) return inPassing;
  if (frame.active && verb && (verb.passive || (verb.mood === 'participle' && !verb.chain.length))) return inPassive;
  if (frame.verbless && verb) return besideVerb;
  // «otro consorcio, en el que figuran A y B»: what a relative says belongs to its own sentence.
  if (frame.resumes && kind !== 'main' && kind !== 'coordinate' && !(kind === 'nonfinite' && opener === null)) return inAside;
  return frame.reflexive && !noun && !verb?.clitics.includes('se') ? withoutSe : null;
}

function leadsSomewhere(paths: readonly Path[], sight: Sight): boolean {
  for (const path of paths) if (follow(path, sight).length) return true;
  return false;
}

/** Goes through whom the roles of a trigger would go to in a scene, were nothing else asked of them. Most look where the scene has nothing: their places are not even opened. */
export function eachHolder({ hints, looks }: Trigger, sight: Sight, take: (type: DealType, role: Role, referent: Referent) => void): void {
  let last = -1;
  for (let at = 0; at < looks.length; at += 3) {
    const hint = looks[at];
    const path = looks[at + 2];
    if (hint === last || !(looks[at + 1] & sight.bits) || (path !== SEVERAL && !sight.reaches(path))) continue;
    last = hint;
    const { type, of: { role, places } } = hints[hint];
    for (const referent of organizationsAt(places, sight, believable[role], nobody)) take(type, role, referent);
  }
}

/** True for types whose parties all have one role. */
export const isSymmetric = (type: DealType): boolean => dealShapes[type].payer === dealShapes[type].payee;

const nobody: ReadonlySet<string> = new Set();

/** Kinds that watch and tell of deals: they are principals in no role but these. */
const rolesOfKind: Readonly<Record<string, ReadonlySet<Role>>> = {
  regulator: new Set(), exchange: new Set(['target']), consultancy: new Set(['acquirer', 'target', 'partner', 'investee']),
  government: new Set(['acquirer', 'seller', 'investor', 'lender', 'borrower', 'customer', 'partner', 'developer', 'licensee', 'licensor', 'supplier']),
  association: new Set(['partner', 'customer', 'licensor']), media: new Set(['licensor', 'licensee', 'investee', 'partner', 'target', 'acquirer', 'seller']),
  university: new Set(['customer', 'licensor', 'licensee', 'partner', 'developer']),
};

function canHold(role: Role, referent: Referent): boolean {
  const roles = rolesOfKind[referent.mention.entry?.kind ?? ''];
  return roles === undefined || roles.has(role);
}

/** Whose money is nobody's to guess: a fund is not the company that the sentence leaves unsaid, nor a bank the borrower. */
const lends = (role: Role, { mention: { entry } }: Referent): boolean =>
  (role === 'investee' && entry?.kind === 'fund') || (role === 'borrower' && (entry?.kind === 'fund' || entry?.kind === 'bank' || entry?.kind === 'institution'));

const forRoles = (of: (role: Role) => Eligible): Readonly<Record<Role, Eligible>> => Object.fromEntries(roles.map((role) => [role, of(role)])) as Record<Role, Eligible>;

/** Who can hold each role; who may be guessed to. */
const eligible = forRoles((role) => (referent, unsaid) => canHold(role, referent) && !(unsaid && lends(role, referent)));
const believable = forRoles((role) => (referent) => canHold(role, referent));

const shown = new WeakMap<SlotPath, string>();

/** A path as the seeds write it. */
function show(path: SlotPath): string {
  const known = shown.get(path) ?? path.map((step) => `${step.function}:${step.classes.join('|')}`).join('/');
  shown.set(path, known);
  return known;
}

const distinct = (referents: readonly Referent[]): Referent[] => [...new Map(referents.map((referent) => [referent.name, referent])).values()];

/** The amounts of the first phrase that a path leads to: several when they are coordinated. */
function amountsAt(frame: Frame, sight: Sight): Money[] {
  for (const path of frame.amount) {
    for (const phrase of follow(path, sight)) {
      const amounts = [phrase, ...phrase.coordinated].flatMap((member) => member.entities.flatMap((entity) => entity.kind === 'money' && !isUnitPrice(entity.mention) ? [entity.mention] : []));
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
