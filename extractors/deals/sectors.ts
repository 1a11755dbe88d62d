import type { NounPhrase } from './phrase.js';

/** Words in a name, or in a description before it, that tell the sector or the kind of an organization that the lexicon does not know. */
const words: Readonly<Record<string, readonly string[]>> = {
  energy: ['energía', 'energia', 'energías', 'energy', 'eólica', 'solar', 'renovables', 'renewables', 'eléctrica', 'electric', 'power', 'luz', 'gas', 'hidroeléctrica', 'generadora', 'energética', 'utility',
    'electricidad', 'generación', 'nuclear', 'edp', 'eléctrico', 'energético', 'hidroeléctrico'],
  bank: ['banco', 'bank', 'bancorp', 'banca', 'caja', 'banque', 'bancaria', 'bancario'],
  fund: ['capital', 'ventures', 'venture', 'partners', 'fund', 'fondo', 'investments', 'equity', 'gestora', 'asset', 'inversiones', 'vc'],
  telecom: ['telecom', 'telecomunicaciones', 'operadora', 'teleco', 'telco', 'telefónica', 'comunicaciones', 'wireless', 'mobile', 'móvil', 'fibra', 'fiber', 'telefonía'],
  data_centers: ['datacenters', 'datacenter', 'data', 'colocation', 'hosting'],
  cloud: ['cloud', 'nube'],
  ai: ['ai', 'ia'],
  airline: ['airlines', 'airways', 'aerolíneas', 'airline', 'linhas'],
  pharma: ['pharma', 'pharmaceuticals', 'pharmaceutical', 'farma', 'laboratorios', 'therapeutics', 'biopharma'],
  automotive: ['motors', 'motor', 'automotive', 'automóviles'],
  oil: ['petroleum', 'petróleo', 'petróleos', 'oil', 'petrol'],
  mining: ['mining', 'minera', 'lithium', 'litio', 'minerals', 'minerales', 'metals', 'resources'],
  construction: ['construcciones', 'constructora', 'cementos', 'ingeniería', 'infraestructuras'],
  insurance: ['seguros', 'insurance', 'aseguradora', 'assurance'],
  semiconductors: ['semiconductor', 'semiconductors', 'microelectronics'],
  food: ['foods', 'alimentos', 'alimentaria', 'cervecería'],
  startup: ['startup', 'start-up', 'fintech', 'scaleup', 'insurtech', 'proptech', 'edtech', 'healthtech', 'unicornio', 'emergente'],
};
const classesOf = new Map<string, string[]>();
for (const [name, list] of Object.entries(words)) for (const word of list) (classesOf.get(word) ?? classesOf.set(word, []).get(word)!).push(name);

/** Whether a name tells a sector or kind by one of its words («Kora Capital» a fund). */
export const namedAfter = (name: string, sector: string): boolean => name.toLowerCase().split(/[ .-]/).some((word) => classesOf.get(word)?.includes(sector) ?? false);

/** Whether an unknown organization looks like one of a sector or kind by its name and by the words that introduce it. */
export function looksLike(phrase: NounPhrase, name: string, sector: string): boolean {
  return namedAfter(name, sector) || phrase.words.some((word) => classesOf.get(word)?.includes(sector) ?? false);
}
