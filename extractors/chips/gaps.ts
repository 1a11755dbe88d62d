import { adjectives, appositions, businesses, complements, makers, making, otherComplements } from './nouns.js';

// What may stand between two words of one mention. All patterns are made from the tables of nouns.ts and read at most the short
// text between two words that were found, or the few words around them. They are asked of small letters: a pattern of so many words that
// leaves letter case open takes a second to compile.

const space = '[ \\u00a0\\u202f\\u2009]';
const words = (list: readonly string[]): string => list.map((word) => word.toLowerCase().replaceAll(' ', space)).sort((a, b) => b.length - a.length).join('|');
/** «avanzado» also stands for avanzada, avanzados, avanzadas; «actual» for actuales. */
const inflected = (list: readonly string[]): string => list.map((word) => (word.endsWith('o') ? `${word.slice(0, -1)}[oa]s?` : `${word}(?:e?s)?`)).join('|');
const adjective = `(?:${inflected(adjectives)})`;
const filler = `(?:${words(complements)}|${adjective})`;
const fillers = `(?:${space}${filler}(?:,|${space}[ye]${space}${adjective})?){0,4}`;
const mark = '[«“"‘\']?';

/** «chips [de inteligencia artificial] Trainium», «procesadores [gráficos] [de la familia] Blackwell», «chips [como] …» is no such gap. */
const toModel = new RegExp(`^${fillers}${space}(?:de${space})?${mark}$`, 'u');
/** «GPU [tradicionales de] NVIDIA», «chips [diseñados por] Broadcom», «chips [de la estadounidense] Nvidia». */
const toVendor = new RegExp(`^${fillers}${space}(?:(?:ya${space})?(?:${inflected(making)})${space})?(?:de|por)${space}(?:(?:el|la|los|las|su)${space})?(?:(?:${words(appositions)})${space}){0,2}$`, 'u');
const toVendorDel = new RegExp(`^${fillers}${space}del${space}(?:(?:${words(appositions)})${space}){1,2}$`, 'u');
/** «chips Nvidia», «procesadores (Intel)». */
const beside = new RegExp(`^${fillers}${space}\\(?$`, 'u');
const single = new RegExp(`^(?:${space}|-)$`, 'u');
/** «100.000 [nuevas] GPU», «un millón [de] TPU», «3.000 [unidades del] H100». */
const toCounted = new RegExp(
  `^${space}(?:de${space})?(?:(?:l[oa]s|sus|est[oa]s|es[oa]s)${space})?(?:${filler}${space}){0,3}(?:(?:unidades|ejemplares|piezas)${space}(?:(?:de${space}(?:l[oa]s?${space})?|del${space})(?:${filler}${space})?)?)?$`, 'u');

const apposition = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words(makers)})(?:${space}\\p{L}{2,20}){0,2}${space}(?:de|del|en|para)${space}(?:(?:los|las|el|la|sus)${space})?$`, 'u');
const business = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words(businesses)})(?:${space}\\p{L}{2,20})?${space}(?:de|del|en|para)${space}(?:(?:los|las|el|la|sus)${space})?$`, 'u');
const noHardware = new RegExp(`^${space}(?:de|del|para)${space}(?:${words(otherComplements)})(?![\\p{L}\\p{N}])`, 'u');

/** How far a word's neighbours are looked at, in characters: the longest complements twice over. */
const reach = 80;

const gapMatches = (pattern: RegExp) => (text: string, from: number, to: number): boolean => to - from <= reach && to > from && pattern.test(text.slice(from, to).toLowerCase());
const before = (pattern: RegExp) => (text: string, at: number): boolean => pattern.test(text.slice(Math.max(0, at - reach), at).toLowerCase());

export const leadsToModel = gapMatches(toModel);
export const stands = gapMatches(beside);
export const isSingleGap = gapMatches(single);
export const counts = gapMatches(toCounted);
export const belongsToMaker = before(apposition);
export const belongsToBusiness = before(business);
export const isNoHardware = (text: string, at: number): boolean => noHardware.test(text.slice(at, at + reach).toLowerCase());

const viaDe = gapMatches(toVendor);
const viaDel = gapMatches(toVendorDel);
export const leadsToVendor = (text: string, from: number, to: number): boolean => viaDe(text, from, to) || viaDel(text, from, to);
