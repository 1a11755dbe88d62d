import { trieOf } from '../text/name-trie.js';

/** Words of the sign %. */
export const signWords = ['por ciento', 'por cien', 'porciento', 'por 100'];

/** Shares told in words, in percent, rounded to two decimals. */
const shares: readonly (readonly [number, readonly string[]])[] = [
  [100, ['la totalidad']], [75, ['tres cuartas partes', 'tres cuartos']], [66.67, ['dos tercios', 'dos terceras partes']], [60, ['tres quintas partes', 'tres quintos']],
  [50, ['la mitad', 'una mitad']], [40, ['dos quintas partes', 'dos quintos']], [33.33, ['un tercio', 'una tercera parte', 'la tercera parte']],
  [25, ['un cuarto', 'una cuarta parte', 'la cuarta parte']], [20, ['un quinto', 'una quinta parte', 'la quinta parte']], [10, ['una décima parte', 'la décima parte']],
];

/** The shares in one tree. */
export const shareWords = trieOf<number>('shares', () => shares.flatMap(([share, forms]) => forms.map((form) => [form, share] as const)));

/** What a bought share is a share of. */
const wholes = ['capital', 'capital social', 'accionariado', 'acciones', 'propiedad', 'compañía', 'empresa', 'firma', 'sociedad', 'filial', 'startup', 'grupo', 'operadora', 'negocio', 'participación',
  'participaciones', 'títulos', 'voto', 'derechos', 'joint venture', 'fondo', 'entidad', 'empresa conjunta', 'sociedad conjunta', 'proyecto', 'plataforma', 'tecnológica', 'teleco', 'matriz'];
const space = '[ \\u00a0\\u202f\\u2009]';
const whole = new RegExp(`^${space}(?:del?|de${space}l[oa]s?|de${space}sus?|de${space}una?|de${space}esta|de${space}este)${space}(?:\\p{L}{3,15}${space})?(?:${wholes.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** «la mitad de Nubela»: a name with a capital that is neither a place nor a span of time. */
const name = new RegExp(`^${space}de${space}(?!(?:Europa|España|América|Estados|Asia|África|México|Argentina|Chile|Colombia|Perú|China|Latinoamérica)(?![\\p{L}]))\\p{Lu}[\\p{L}\\p{N}]`, 'u');

/** percentages/words: whether the share in words that ends at `at` is one of a company. */
export function isShareOfCompany(text: string, at: number): boolean {
  const after = text.slice(at, at + 60);
  return whole.test(after) || name.test(after);
}
