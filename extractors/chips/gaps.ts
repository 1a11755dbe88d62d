import { either, inTurn, oneOf, perhaps, spans, upTo, type Path } from '../text/paths.js';
import { adjectives, appositions, businesses, complements, makers, making, otherComplements } from './nouns.js';

// What may stand between two words of one mention. All patterns are made from the tables of nouns.ts and read at most the short
// text between two words that were found, or the few words around them.

const space = '[ \\u00a0\\u202f\\u2009]';
const SPACES = /[\u00a0\u202f\u2009]/g;
const words = (list: readonly string[]): string => list.map((word) => word.replaceAll(' ', space)).sort((a, b) => b.length - a.length).join('|');
/** «avanzado» also stands for avanzada, avanzados, avanzadas; «actual» for actuales. */
const inflected = (list: readonly string[]): string[] => list.flatMap((word) => (word.endsWith('o') ? ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending) : [word, `${word}s`, `${word}es`]));
const adjective = oneOf(inflected(adjectives));
const filler = oneOf([...complements, ...inflected(adjectives)]);
const fillers = upTo(4, inTurn(' ', filler, either('', ',', inTurn(' ', oneOf(['y', 'e']), ' ', adjective))));
const article = inTurn(oneOf(['el', 'la', 'los', 'las', 'su']), ' ');
const apposed = inTurn(oneOf(appositions), ' ');
const unit = oneOf(['unidades', 'ejemplares', 'piezas']);

/** «chips [de inteligencia artificial] Trainium», «procesadores [gráficos] [de la familia] Blackwell», «chips [como] …» is no such gap. */
const toModel = inTurn(fillers, ' ', perhaps('de '), perhaps(oneOf('«“"‘\'')));
/** «GPU [tradicionales de] NVIDIA», «chips [diseñados por] Broadcom», «chips [de la estadounidense] Nvidia». */
const toVendor = inTurn(fillers, ' ', either(
  inTurn(perhaps(perhaps('ya '), oneOf(inflected(making)), ' '), oneOf(['de', 'por']), ' ', perhaps(article), upTo(2, apposed)),
  inTurn('del ', apposed, perhaps(apposed)),
));
/** «chips Nvidia», «procesadores (Intel)». */
const beside = inTurn(fillers, ' ', perhaps('('));
const single = oneOf([' ', '-']);
/** «100.000 [nuevas] GPU», «un millón [de] TPU», «3.000 [unidades del] H100». */
const toCounted = inTurn(
  ' ', perhaps('de '), perhaps(oneOf(['los', 'las', 'sus', 'estos', 'estas', 'esos', 'esas']), ' '), upTo(3, inTurn(filler, ' ')),
  perhaps(unit, ' ', perhaps(either('del ', inTurn('de ', perhaps(oneOf(['lo', 'la', 'los', 'las']), ' '))), perhaps(filler, ' '))),
);

const apposition = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words(makers)})(?:${space}\\p{L}{2,20}){0,2}${space}(?:de|del|en|para)${space}(?:(?:los|las|el|la|sus)${space})?$`, 'iu');
const business = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words(businesses)})(?:${space}\\p{L}{2,20})?${space}(?:de|del|en|para)${space}(?:(?:los|las|el|la|sus)${space})?$`, 'iu');
const noHardware = new RegExp(`^${space}(?:de|del|para)${space}(?:${words(otherComplements)})(?![\\p{L}\\p{N}])`, 'iu');

/** How far a word's neighbours are looked at, in characters: the longest complements twice over. */
const reach = 80;

const gapMatches = (path: Path) => (text: string, from: number, to: number): boolean => to - from <= reach && to > from && spans(path, text.slice(from, to).toLowerCase().replace(SPACES, ' '));
const before = (pattern: RegExp) => (text: string, at: number): boolean => pattern.test(text.slice(Math.max(0, at - reach), at));

export const leadsToModel = gapMatches(toModel);
export const leadsToVendor = gapMatches(toVendor);
export const stands = gapMatches(beside);
export const isSingleGap = gapMatches(single);
export const counts = gapMatches(toCounted);
export const belongsToMaker = before(apposition);
export const belongsToBusiness = before(business);
export const isNoHardware = (text: string, at: number): boolean => noHardware.test(text.slice(at, at + reach));
