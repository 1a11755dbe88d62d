import type { Scene } from './functions.js';
import { isTime, type NounPhrase } from './phrase.js';

const holdsMoney = (phrase: NounPhrase): boolean => phrase.classes.has('money') || phrase.complements.some(holdsMoney);

/** «50 millones en capital y 100 en deuda»: each amount with what it is in. */
function splitOf(scene: Scene, phrases: readonly NounPhrase[]): Scene[] {
  const starts = phrases.flatMap((phrase, i) => holdsMoney(phrase) && phrase.preposition === null && phrases[i + 1]?.preposition === 'en' && isMeans(phrases[i + 1]) ? [i] : []);
  if (starts.length < 2) return [scene];
  const shared = phrases.filter((_, i) => !starts.includes(i) && !starts.includes(i - 1));
  return starts.map((start) => {
    const kept = (phrase: NounPhrase): boolean => !phrases.includes(phrase) || shared.includes(phrase) || phrase === phrases[start] || phrase === phrases[start + 1];
    return { ...scene, objects: scene.objects.filter(kept), obliques: scene.obliques.filter(kept) };
  });
}

/** What money is raised in: equity or debt. */
const isMeans = (phrase: NounPhrase): boolean => ['capital', 'loan', 'bond', 'funding', 'share'].some((name) => phrase.classes.has(name));

/**
 * «se quedó con A por 40 millones y con B por 30», «vendió A a X por 40 y B a Y por 30», «puso 40 en A y 30 en B»: the same sequence of functions told
 * again with another amount, receiver («vendió A a X y B a Y») or time («compró A en 2015 y B en 2017») is another deal of the same verb; «… y Z, B por 30», «… y Z, 30 en B»: with a doer of its own.
 * @returns one scene for each leg, what a leg leaves unsaid taken from the first; the scene itself when there is one leg
 */
export function legsOf(scene: Scene): Scene[] {
  if (scene.noun || !scene.clause.verb) return [scene];
  const verbEnd = scene.clause.verb.end;
  const after = [...scene.objects, ...scene.obliques].filter((phrase) => phrase.start >= verbEnd).sort((a, b) => a.start - b.start);
  const phrases = after.filter((phrase) => !phrase.classes.has('date'));
  const [head] = phrases;
  if (!head) return [scene];
  const legs = holdsMoney(head) ? payingLegs(phrases) : pricedLegs(phrases) ?? handedLegs(phrases) ?? passedLegs(phrases) ?? datedLegs(after, scene);
  if (!legs) return holdsMoney(head) ? splitOf(scene, phrases) : [scene];
  // «40 a S por A y 30 por B»: S had A alone.
  const isPaid = (phrase: NounPhrase): boolean => holdsMoney(head) && phrase.preposition === 'a' && phrases[1] === phrase;
  return legs.map(({ doer, told }) => {
    const said = new Set(told.map((phrase) => phrase.preposition));
    const kept = (phrase: NounPhrase): boolean => told.includes(phrase) || !after.includes(phrase) || (legs[0].told.includes(phrase) && !said.has(phrase.preposition) && !holdsMoney(phrase) && !isPaid(phrase));
    return { ...scene, ...(doer && { subject: [doer] }), objects: scene.objects.filter(kept), obliques: scene.obliques.filter(kept) };
  });
}

/** What one leg tells, and who does it where that is not the subject of the verb. */
interface Leg {
  readonly doer: NounPhrase | null;
  readonly told: readonly NounPhrase[];
}

/** «A por 40 y B por 30», «A por 40 y Z, B por 30»; null: no such sequence. */
function pricedLegs(phrases: readonly NounPhrase[]): Leg[] | null {
  const [head] = phrases;
  const starts = phrases.flatMap((phrase, i) => i === 0 || (phrase.preposition === head.preposition && !holdsMoney(phrase) && holdsMoney(phrases[i - 1])) ? [i] : []);
  const legs = starts.map((start, i) => phrases.slice(start, starts[i + 1]));
  if (legs.length < 2 || !legs.every((leg) => leg.some(holdsMoney))) return null;
  return legs.map((leg, i): Leg => {
    const [doer, thing] = leg;
    return i > 0 && isBareName(doer) && isBareName(thing) && isBareName(head) && legs[0].filter(isBareName).length === 1 && isBeside(doer, thing) ? { doer, told: leg.slice(1) } : { doer: null, told: leg };
  });
}

/** «40 en A y 30 en B», «40 en A y Z, 30 en B»: amounts that each go to a name behind the same preposition; null: no such sequence. */
function payingLegs(phrases: readonly NounPhrase[]): Leg[] | null {
  const starts = phrases.flatMap((phrase, i) => isBareMoney(phrase) ? [i] : []);
  // «pagó 40 a S por A y 30 por B»: whom the first amount was paid to stands between it and what it is for.
  const preposition = phrases[1]?.preposition === 'a' && phrases[2]?.preposition === 'por' ? 'por' : phrases[1]?.preposition;
  if (starts.length < 2) return null;
  const legs = starts.map((start, i): Leg => {
    const doer = i > 0 && isBareName(phrases[start - 1]) && isBeside(phrases[start - 1], phrases[start]) ? phrases[start - 1] : null;
    const next = starts[i + 1] ?? phrases.length;
    return { doer, told: phrases.slice(start, isBareName(phrases[next - 1]) && next < phrases.length ? next - 1 : next) };
  });
  // «sumó 300 de A y 66 más de B».
  if (legs.every(({ told: [amount, next] }) => holdsName(next?.preposition === 'de' ? next : amount.complements.find((phrase) => phrase.preposition === 'de')))) return legs;
  if (!preposition) return null;
  const goal = (told: readonly NounPhrase[]): NounPhrase | undefined => told.slice(1, 3).find((phrase) => phrase.preposition === preposition);
  return legs.every(({ told }) => holdsName(goal(told))) ? legs : null;
}

/** «A a X y B a Y», «a X el 49 % de A y a Y la mitad de B»: things that each go to a receiver; null: no such sequence. */
function handedLegs(phrases: readonly NounPhrase[]): Leg[] | null {
  const pair = phrases.slice(0, 2).map(({ preposition }) => preposition);
  // «… y B a Y por 30»: the price is of the last.
  const price = phrases.length % 2 && phrases.length > 4 && phrases.at(-1)!.preposition === 'por' && holdsMoney(phrases.at(-1)!) ? phrases.slice(-1) : [];
  if (price.length) return handedLegs(phrases.slice(0, -1))?.map((leg, i, { length }) => i === length - 1 ? { ...leg, told: [...leg.told, ...price] } : leg) ?? null;
  if (phrases.length < 4 || phrases.length % 2 || !pair.includes(null) || !pair.includes('a')) return null;
  const isInPlace = (phrase: NounPhrase, at: number): boolean => phrase.preposition === pair[at % 2] && (phrase.preposition === null ? phrase.classes.size > 0 : phrase.referents.length > 0);
  return phrases.every(isInPlace) ? phrases.flatMap((_, at): Leg[] => (at % 2 ? [] : [{ doer: null, told: phrases.slice(at, at + 2) }])) : null;
}

/** «A en 2015 y B en 2017», «con A en mayo y con B en junio», «A en Chile y B en Perú»: names that each have their time or place; null: no such sequence. */
function datedLegs(phrases: readonly NounPhrase[], { subject, clause }: Scene): Leg[] | null {
  const [head] = phrases;
  const starts = phrases.flatMap((phrase, i) => phrase.preposition === head.preposition && isName(phrase) && !subject.includes(phrase) ? [i] : []);
  if (starts.length < 2 || starts[0] || !subject.length) return null;
  const isPlaced = (from: number, to = Number.POSITIVE_INFINITY): boolean =>
    clause.phrases.some(({ phrase }) => phrase.start > from && phrase.start < to && (isTime(phrase) || (phrase.preposition === 'en' && !phrase.referents.length)));
  if (!starts.every((start, i) => isPlaced(phrases[start].start, phrases[starts[i + 1]]?.start))) return null;
  return starts.map((start, i) => ({ doer: null, told: phrases.slice(start, starts[i + 1]) }));
}

const isName = ({ coordinated, referents }: NounPhrase): boolean => coordinated.length === 0 && referents.length === 1 && referents[0].named;
/** «(Y pasó) a A por 40, Z a B por 30 y W a C»: things that each come to somebody; null: no such sequence. */
function passedLegs(phrases: readonly NounPhrase[]): Leg[] | null {
  if (!isReceiver(phrases[0])) return null;
  const starts = phrases.flatMap((phrase, i) => i > 0 && isThing(phrase) && isReceiver(phrases[i + 1]) && phrases[i + 1].preposition === phrases[0].preposition && phrases[i + 1].start - phrase.end === 1 ? [i] : []);
  if (!starts.length) return null;
  return [{ doer: null, told: phrases.slice(0, starts[0]) }, ...starts.map((start, i): Leg => ({ doer: phrases[start], told: phrases.slice(start + 1, starts[i + 1]) }))];
}

/** «a X», «en manos de X». */
const isReceiver = (phrase: NounPhrase | undefined): boolean => phrase !== undefined && (phrase.preposition === 'a' || phrase.preposition === 'holder') && phrase.referents.length > 0;
const isThing = (phrase: NounPhrase): boolean => phrase.preposition === null && !phrase.referents.length && ['country', 'unit', 'facility', 'property'].some((name) => phrase.classes.has(name));

/** «A», «el 80 % de A». */
const holdsName = (phrase: NounPhrase | undefined): boolean => phrase !== undefined && (phrase.referents.length > 0 || (phrase.classes.has('percent') && phrase.complements.some(({ referents }) => referents.length > 0)));

const isBareMoney = (phrase: NounPhrase): boolean => phrase.preposition === null && phrase.entities[0]?.kind === 'money' && !phrase.words.length;
const isBareName = (phrase: NounPhrase | undefined): phrase is NounPhrase => phrase !== undefined && phrase.preposition === null && isName(phrase);

/** With nothing but a space or a comma between them. */
const isBeside = (one: NounPhrase, next: NounPhrase): boolean => next.start - one.end <= 2;
