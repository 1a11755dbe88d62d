/**
 * Patterns that are made of long lists of words and read short passages. As regular expressions they would take most of a second to
 * compile; here a list is looked up. A path leads from a place in a passage to all the places where what it stands for may end.
 */
export type Path = (passage: string, at: number) => readonly number[];

/** One of these forms. */
export function oneOf(forms: Iterable<string>): Path {
  const byFirst = new Map<string, string[]>();
  for (const form of new Set(forms)) (byFirst.get(form.charAt(0)) ?? byFirst.set(form.charAt(0), []).get(form.charAt(0))!).push(form);
  return (passage, at) => (byFirst.get(passage.charAt(at)) ?? []).filter((form) => passage.startsWith(form, at)).map((form) => at + form.length);
}

/** One after the other. */
export function inTurn(...steps: readonly (Path | string)[]): Path {
  const paths = steps.map(asPath);
  return (passage, at) => paths.reduce<readonly number[]>((places, path) => (places.length > 0 ? [...new Set(places.flatMap((place) => path(passage, place)))] : places), [at]);
}

/** One or the other. */
export function either(...steps: readonly (Path | string)[]): Path {
  const paths = steps.map(asPath);
  return (passage, at) => paths.flatMap((path) => path(passage, at));
}

/** None, or as many as that. */
export function upTo(most: number, step: Path): Path {
  return (passage, at) => {
    const reached = new Set([at]);
    let last: readonly number[] = [at];
    for (let times = 0; times < most && last.length > 0; times++) {
      last = [...new Set(last.flatMap((place) => step(passage, place)))];
      for (const place of last) reached.add(place);
    }
    return [...reached];
  };
}

/** With it or without it. */
export const perhaps = (...steps: readonly (Path | string)[]): Path => upTo(1, inTurn(...steps));

/** Whether the path leads through the whole passage. */
export const spans = (path: Path, passage: string): boolean => path(passage, 0).includes(passage.length);

const asPath = (step: Path | string): Path => (typeof step === 'string' ? (passage, at) => (passage.startsWith(step, at) ? [at + step.length] : []) : step);
