import type { Scene } from './functions.js';
import type { NounPhrase } from './phrase.js';

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
 * «se quedó con A por 40 millones y con B por 30», «vendió A a X por 40 y B a Y por 30»: the same sequence of functions told again
 * after an amount, with another amount, is another deal of the same verb.
 * @returns one scene for each leg, what a leg leaves unsaid taken from the first; the scene itself when there is one leg
 */
export function legsOf(scene: Scene): Scene[] {
  if (scene.noun || !scene.clause.verb) return [scene];
  const verbEnd = scene.clause.verb.end;
  const phrases = [...scene.objects, ...scene.obliques].filter((phrase) => phrase.start >= verbEnd && !phrase.classes.has('date')).sort((a, b) => a.start - b.start);
  const [head] = phrases;
  if (!head) return [scene];
  if (holdsMoney(head)) return splitOf(scene, phrases);
  const starts = phrases.flatMap((phrase, i) => i === 0 || (phrase.preposition === head.preposition && !holdsMoney(phrase) && holdsMoney(phrases[i - 1])) ? [i] : []);
  if (starts.length < 2) return [scene];
  const legs = starts.map((start, i) => phrases.slice(start, starts[i + 1]));
  if (!legs.every((leg) => leg.some(holdsMoney))) return [scene];
  return legs.map((leg) => {
    const said = new Set(leg.map((phrase) => phrase.preposition));
    const kept = (phrase: NounPhrase): boolean => leg.includes(phrase) || !phrases.includes(phrase) || (legs[0].includes(phrase) && !said.has(phrase.preposition));
    return { ...scene, objects: scene.objects.filter(kept), obliques: scene.obliques.filter(kept) };
  });
}
