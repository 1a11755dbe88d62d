import type { FrameSeed, ValencySeed } from '../../schemas/index.js';
import { compilePaths, type SlotPath } from './functions.js';

/** What opens a frame: words and how their participants are found. A frame with words of its own has no participants to find. */
export interface Opening {
  /** The valency that the words have; null: they are the frame's own. */
  readonly valency: string | null;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly reflexive: boolean;
  /** Further paths that must lead somewhere, or nowhere. */
  readonly when: readonly (readonly SlotPath[])[];
  readonly unless: readonly SlotPath[];
  /** The paths that a path of the frame stands for; none: these words have no such participant. */
  readonly expand: (path: SlotPath) => readonly SlotPath[];
}

/** The words that open a frame: its own, or those of every valency of its classes. */
export function openingsOf(frame: FrameSeed, valencies: readonly ValencySeed[]): Opening[] {
  if (!frame.valencies) {
    return [{ valency: null, verbs: frame.verbs ?? [], nouns: frame.nouns ?? [], reflexive: frame.reflexive ?? false, when: [], unless: [], expand: (path) => [path] }];
  }
  return compileValencies(valencies).filter(({ classes }) => frame.valencies!.includes(classes));
}

interface CompiledValency extends Opening {
  /** What frames call it by. */
  readonly classes: string;
}

const compiled = new WeakMap<readonly ValencySeed[], readonly CompiledValency[]>();

/** The valencies as openings; once for all frames, and each path that frames say is expanded once. */
function compileValencies(valencies: readonly ValencySeed[]): readonly CompiledValency[] {
  const known = compiled.get(valencies);
  if (known) return known;
  const names = new Set(valencies.flatMap(({ participants }) => Object.keys(participants)));
  const made = valencies.map((valency): CompiledValency => {
    const places = new Map(Object.entries(valency.participants).map(([name, functions]) => [name, functions.map(compilePlace)]));
    const expanded = new Map<SlotPath, readonly SlotPath[]>();
    const expand = (path: SlotPath): readonly SlotPath[] => {
      const [first, ...rest] = path;
      return names.has(first.function) ? (places.get(first.function) ?? []).map(({ lead, last }) => [...lead, { function: last, classes: first.classes }, ...rest]) : [path];
    };
    return {
      classes: valency.name.slice(0, valency.name.indexOf('/')),
      valency: valency.name, verbs: valency.verbs ?? [], nouns: valency.nouns ?? [], reflexive: valency.reflexive ?? false,
      when: (valency.when ?? []).map(compilePaths), unless: (valency.unless ?? []).flatMap(compilePaths),
      expand: (path) => expanded.get(path) ?? expanded.set(path, expand(path)).get(path)!,
    };
  });
  compiled.set(valencies, made);
  return made;
}

/** `object:hand/de` is a step to follow and a function for the classes that the frame asks for. */
function compilePlace(place: string): { readonly lead: SlotPath; readonly last: string } {
  const cut = place.lastIndexOf('/');
  return cut < 0 ? { lead: [], last: place } : { lead: compilePaths(place.slice(0, cut))[0], last: place.slice(cut + 1) };
}
