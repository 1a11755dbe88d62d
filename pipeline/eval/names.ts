import aliases from './aliases.json' with { type: 'json' };

const legalForms = /\b(s a u?|s l u?|inc|corp|corporation|ltd|limited|plc|llc|gmbh|ag|se|nv|n v|co|company|the|el|la)\b/g;

/** Lower case without diacritics. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function nameKey(name: string): string {
  return fold(name).replace(/[^a-z0-9&+]+/g, ' ').replace(legalForms, ' ').replace(/ /g, '') || fold(name);
}

const groups = new Map(aliases.flatMap((names) => names.map((name) => [nameKey(name), nameKey(names[0])] as const)));

/** One key for all the forms of a name: case, accents, punctuation, legal forms and a few well-known aliases aside. */
export function canonicalKey(name: string): string {
  const key = nameKey(name);
  return groups.get(key) ?? key;
}

const chipWords = /\b(nvidia|amd|google|amazon|aws|intel|chips?|procesador(es)?|aceleradores?|tarjetas?|unidades?)\b/g;

/** One key for all the forms of a chip's name. */
export const chipKey = (product: string): string => fold(product).replace(chipWords, '').replace(/[^a-z0-9]/g, '').replace(/(gpu|tpu|cpu)s$/, '$1');
