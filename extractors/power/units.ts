import { trieOf } from '../text/name-trie.js';
import { powerWords } from './words.js';

/** A unit of electric power. */
export interface PowerUnit {
  readonly perGigawatt: number;
  /** So small that it may also measure a car or a charger. */
  readonly small: boolean;
  /** «megas»: may be of another thing. */
  readonly short: boolean;
}

const table: readonly { readonly perGigawatt: number; readonly names: readonly string[] }[] = [
  { perGigawatt: 1e-3, names: ['TW', 'teravatio', 'terawatt', 'terawatio'] },
  { perGigawatt: 1, names: ['GW', 'gw', 'GWp', 'GWdc', 'GWac', 'gigavatio', 'gigawatt', 'gigawatio', 'giga watt', 'gigavatio pico'] },
  { perGigawatt: 1e3, names: ['MW', 'Mw', 'mw', 'MWp', 'MWdc', 'MWac', 'MWe', 'megavatio', 'megawatt', 'megawatio', 'mega watt', 'megavatios pico'] },
  { perGigawatt: 1e6, names: ['kW', 'KW', 'kw', 'kWp', 'kilovatio', 'kilowatt', 'kilowatio'] },
];

const space = '[ \\u00a0\\u202f\\u2009]';

/** power/short: short forms that also count bytes and bits; what they must be followed by to be power: «300 megas de potencia». */
const shortForms: readonly { readonly perGigawatt: number; readonly names: readonly string[] }[] = [
  { perGigawatt: 1, names: ['giga'] },
  { perGigawatt: 1e3, names: ['mega'] },
];
const ofPower = /^[ \u00a0](?:de[ \u00a0](?:potencia|capacidad eléctrica|TI|IT|cómputo|computación|consumo eléctrico|suministro eléctrico|electricidad|energía)|eléctricos|instalados|IT|TI)(?!\p{L})/u;

/** What stands around a short form that is power: a site, its grid, another capacity. */
const ofSite = new RegExp('(?<![\\p{L}\\p{N}])(?:centros? de datos|data ?centers?|centros? de c[óo]mputo|subestaci[óo]n|subestaciones|potencia|conexión|acometida|el[ée]ctric[oa]s?|red de transporte|nudos?|parques? (?:e[óo]licos?|solar|solares|fotovoltaicos?)|nuclear|reactor(?:es)?|aerogeneradores|placas|turbinas|campus|inquilino|[GM]W|(?:giga|mega)(?:vatio|watt)s?)(?![\\p{L}])', 'iu');
const ofData = new RegExp(`(?<!\\p{L})(?:${powerWords('data')})(?!\\p{L})`, 'iu');
/** «una planta de un mega», «60 megas solares» */
const ofPlant = new RegExp(`(?<!\\p{L})(?:planta|parque|central|huerto|aerogenerador|molino|turbina)s?${space}de${space}(?:unos${space}|un${space})?[\\d.,]{0,6}${space}?$`, 'iu');
const ofSource = new RegExp(`^s?${space}(?:${powerWords('source')})(?!\\p{L})`, 'u');
/** «US$ 31 por 5 megas» */
const priced = /(?<!\p{L})por[ \u00a0](?:unos[ \u00a0])?[\d.,]{1,5}[ \u00a0]$/iu;
const siteReach = 130;

/** Whether the words after a short form, those around it, or the capacities told before make it power; other units need none. */
export function isPower(text: string, { short }: PowerUnit, start: number, end: number, toldBefore: boolean): boolean {
  const after = text.slice(end, end + 26);
  if (!short || ofPower.test(after) || ofSource.test(after) || ofPlant.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (priced.test(text.slice(Math.max(0, start - 20), start))) return false;
  const around = `${text.slice(Math.max(0, start - siteReach), start)} ${text.slice(end, end + siteReach)}`;
  return (toldBefore || ofSite.test(around)) && !ofData.test(around);
}

/** All names of units, in one tree. */
export const units = trieOf<PowerUnit>('power', () => [
  ...shortForms.flatMap(({ perGigawatt, names }) => names.map((name) => [name, { perGigawatt, small: false, short: true }] as const)),
  ...table.flatMap(({ perGigawatt, names }) => names.map((name) => [name, { perGigawatt, small: perGigawatt > 1e3, short: false }] as const)),
]);

const energy = new RegExp(`^(?:${space}?[-·*]?${space}?|${space}(?:por|a${space}la|de)${space})(?:h|hora|horas|años?)(?![\\p{L}\\p{N}])`, 'iu');

/** Whether «hora», «·h» after the unit makes it energy. */
export function energyAfter(text: string, at: number): boolean {
  return energy.test(text.slice(at, at + 16));
}

/** Things whose power is no site's or contract's. */
const devices = ['cargador', 'cargadores', 'motor', 'motores', 'coche', 'coches', 'batería', 'baterías', 'CV', 'caballos', 'vehículo', 'vehículos', 'rack', 'racks', 'recarga', 'carga rápida', 'puntos de carga', 'electrolinera',
  'moto', 'patinete', 'auto', 'autos', 'enchufe', 'hogar', 'vivienda', 'viviendas', 'potencia máxima'];
const device = new RegExp(`(?<![\\p{L}\\p{N}])(?:${devices.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** power/small: whether the words around a small capacity are those of a device. */
export function ofDevice(text: string, start: number, end: number): boolean {
  return device.test(text.slice(Math.max(0, start - 80), start)) || device.test(text.slice(end, end + 50));
}
