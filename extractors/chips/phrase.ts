import type { Atom } from './atoms.js';
import type { ChipNoun } from './nouns.js';
import { belongsToBusiness, belongsToMaker, isNoHardware, isSingleGap, leadsToModel, leadsToVendor, stands } from './gaps.js';
import type { ModelName } from './lexicon.js';
import { shapedNameAfter } from './shaped.js';

/** A noun phrase of chips, without its count. */
export interface ChipPhrase {
  readonly start: number;
  /** Where the chip itself begins, after a machine's word («sistemas [Blackwell]»): the start of the mention if there is no count. */
  readonly chipStart: number;
  readonly end: number;
  readonly noun: ChipNoun | null;
  readonly model: { readonly name: ModelName; readonly product: string } | null;
  readonly vendor: string | null;
  /** A generic word or the vendor stands in the phrase. */
  readonly sure: boolean;
  /** Index of the first atom after the phrase. */
  readonly next: number;
}

/**
 * chips/model and chips/vendor: reads the phrase that begins with atom `i`, [vendor] [generic word] [vendor] [model] [vendor]. A machine's word («servidores
 * GB300») begins a phrase only if a model follows.
 */
export function readPhrase(text: string, atoms: readonly Atom[], i: number): ChipPhrase | null {
  const first = atoms[i];
  if (!first) return null;
  let at = i;
  let noun: ChipNoun | null = null;
  let vendor: string | null = null;
  let direct = false;
  if (first.word.kind === 'vendor') {
    const second = atoms[i + 1];
    if (second?.word.kind !== 'model' || !isSingleGap(text, first.end, second.start)) return null;
    vendor = first.word.vendor;
    at = i + 1;
  }
  let last = atoms[at];
  let end = last.end;
  if (last.word.kind === 'noun' || last.word.kind === 'machine') {
    noun = last.word.noun;
    const same = atoms[at + 1];
    if (same && last.word.kind === 'noun' && same.word.kind === 'noun' && text.slice(last.end, same.start) === ' (' && text[same.end] === ')') {
      noun = same.word.noun;
      end = same.end + 1;
      at++;
    } else if (text.slice(end, end + 2) === ' (' && same?.word.kind === 'model' && text[same.end] === ')' && same.start === end + 2) {
      return { start: first.start, chipStart: first.start, end: same.end + 1, noun, model: modelOf(text, same), vendor: same.word.vendor, sure: true, next: at + 2 };
    }
    const maker = atoms[at + 1];
    const named = atoms[at + 2];
    if (maker?.word.kind === 'vendor' && (stands(text, end, maker.start) || leadsToVendor(text, end, maker.start))) {
      direct = !leadsToVendor(text, end, maker.start);
      vendor = maker.word.vendor;
      at++;
      end = maker.end;
      if (named?.word.kind === 'model' && isSingleGap(text, end, named.start)) direct = false;
    }
    const next = atoms[at + 1];
    if (next?.word.kind === 'model' && leadsToModel(text, end, next.start)) {
      at++;
      last = next;
      end = next.end;
    }
  }
  let model = last.word.kind === 'model' ? modelOf(text, last) : null;
  if (!model && noun?.product && end === last.end && last.word.kind === 'noun' && !belongsToMaker(text, first.start)) {
    const shaped = shapedNameAfter(text, last.start, end);
    if (shaped && (atoms[at + 1]?.start ?? Infinity) >= shaped.end) {
      model = shaped.model;
      end = shaped.end;
    }
  }
  if (model) {
    for (let more = atoms[at + 1]; more?.word.kind === 'model' && isSingleGap(text, end, more.start); more = atoms[at + 1]) {
      const other = modelOf(text, more);
      if (other && (/\d/.test(other.product) || !/\d/.test(model.product))) model = other;
      at++;
      end = more.end;
    }
    const parenthesis = atoms[at + 1];
    if (parenthesis?.word.kind === 'model' && text.slice(end, parenthesis.start) === ' (' && text[parenthesis.end] === ')' && parenthesis.word.product === model.name.product) {
      end = parenthesis.end + 1;
      at++;
    }
    const maker = atoms[at + 1];
    if (vendor === null && maker?.word.kind === 'vendor' && /^ (?:de|de la|del) $/.test(text.slice(end, maker.start))) {
      vendor = maker.word.vendor;
      end = maker.end;
      at++;
    }
  } else if (noun === null || noun.product === null) return null;
  else if (isNoHardware(text, end)) return null;
  else if (vendor !== null && (belongsToBusiness(text, first.start) || (direct && belongsToMaker(text, first.start)))) return null;
  const sure = vendor !== null || noun !== null;
  const chipStart = last !== first && first.word.kind === 'machine' ? last.start : first.start;
  return { start: first.start, chipStart, end, noun, model, vendor: model?.name.vendor ?? vendor, sure, next: at + 1 };
}

function modelOf(text: string, { word, start, end }: Atom): { name: ModelName; product: string } | null {
  if (word.kind !== 'model') return null;
  return { name: word, product: productOf(word.product, text.slice(start, end)) };
}

/** Fills the digits of a pattern: «RTX ####» in «GeForce RTX 5080 Ti» = «RTX 5080 Ti». */
function productOf(product: string, written: string): string {
  const from = product.indexOf('#');
  if (from < 0) return product;
  const digit = written.search(/\d/);
  return product.slice(0, from) + written.slice(digit).replace(/(?<=\d)s$/, '');
}
