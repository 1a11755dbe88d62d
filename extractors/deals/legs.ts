import type { Scene } from './functions.js';
import type { NounPhrase } from './phrase.js';

const holdsMoney = (phrase: NounPhrase): boolean => phrase.classes.has('money') || phrase.complements.some(holdsMoney);

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
  if (!head || holdsMoney(head)) return [scene];
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
