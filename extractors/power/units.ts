import { addName, newTrie } from '../chips/trie.js';

/** A unit of electric power. */
export interface PowerUnit {
  readonly perGigawatt: number;
  /** So small that it may also measure a car or a charger. */
  readonly small: boolean;
}

const table: readonly { readonly perGigawatt: number; readonly names: readonly string[] }[] = [
  { perGigawatt: 1e-3, names: ['TW', 'teravatio', 'terawatt', 'terawatio'] },
  { perGigawatt: 1, names: ['GW', 'GWp', 'GWdc', 'GWac', 'gigavatio', 'gigawatt', 'gigawatio', 'giga watt', 'gigavatio pico'] },
  { perGigawatt: 1e3, names: ['MW', 'Mw', 'MWp', 'MWdc', 'MWac', 'MWe', 'megavatio', 'megawatt', 'megawatio', 'mega watt', 'megavatios pico'] },
  { perGigawatt: 1e6, names: ['kW', 'KW', 'kWp', 'kilovatio', 'kilowatt', 'kilowatio'] },
];

/** All names of units, in one tree. */
export const units = newTrie<PowerUnit>();
for (const { perGigawatt, names } of table) for (const name of names) addName<PowerUnit>(units, name, { perGigawatt, small: perGigawatt > 1e3 });

const space = '[ \\u00a0\\u202f\\u2009]';
const energy = new RegExp(`^(?:${space}?[-·*]?${space}?|${space}(?:por|a${space}la|de)${space})(?:h|hora|horas|años?)(?![\\p{L}\\p{N}])`, 'iu');

/** Whether «hora», «·h» after the unit makes it energy. */
export function energyAfter(text: string, at: number): boolean {
  return energy.test(text.slice(at, at + 16));
}

/** Things whose power is no site's or contract's. */
const devices = ['cargador', 'cargadores', 'motor', 'motores', 'coche', 'coches', 'batería', 'baterías', 'CV', 'caballos', 'vehículo', 'vehículos', 'rack', 'racks', 'recarga', 'carga rápida', 'puntos de carga', 'electrolinera',
  'moto', 'patinete', 'auto', 'autos', 'enchufe', 'hogar', 'vivienda', 'viviendas', 'potencia máxima'];
const device = new RegExp(`(?<![\\p{L}\\p{N}])(?:${devices.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether the words around a small capacity are those of a device. */
export function ofDevice(text: string, start: number, end: number): boolean {
  return device.test(text.slice(Math.max(0, start - 80), start)) || device.test(text.slice(end, end + 50));
}
