/** A text that grows with `size`, about so many repetitions of what makes a reader work. */
export interface Nasty {
  readonly name: string;
  readonly text: (size: number) => string;
}

const repeat = (piece: string) => (size: number): string => piece.repeat(size);
const numbered = (piece: (n: number) => string) => (size: number): string => Array.from({ length: size }, (_, n) => piece(n)).join('');

/** A name of two made-up words that no other number gives: «Bacodu Labs». */
const nameOf = (n: number): string => {
  let name = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 50)) name += 'bcdfghjlmn'[rest % 10] + 'aeiou'[Math.floor(rest / 10) % 5];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}xo Labs`;
};

const deal = 'Orbalia compra Nubela por 1.200 millones de euros, según Expansión. ';

/**
 * Texts that drive a careless reader out of its mind: what it looks for, over and over, in one sentence, in one word, in many paragraphs.
 * All are read by `npm run bench:linear` and, smaller, by test/linear.test.ts.
 */
export const nasty: readonly Nasty[] = [
  { name: 'digits', text: repeat('7') },
  { name: 'digits and spaces', text: repeat('7 ') },
  { name: 'groups of thousands', text: repeat('100.') },
  { name: 'separators', text: repeat('.,') },
  { name: 'millones de', text: repeat('millones de ') },
  { name: 'mil', text: repeat('mil ') },
  { name: 'amounts, one sentence', text: repeat('100 millones de euros ') },
  { name: 'amounts and commas', text: repeat('100 millones de euros, ') },
  { name: 'percentages', text: repeat('el 51 % ') },
  { name: 'currency signs', text: repeat('$') },
  { name: 'a company, one sentence', text: repeat('Nvidia ') },
  { name: 'companies and commas', text: repeat('Nvidia, Microsoft, ') },
  { name: 'companies and «y»', text: repeat('Nvidia y ') },
  { name: 'new companies, one sentence', text: numbered((n) => `la startup ${nameOf(n)}, `) },
  { name: 'new companies, many sentences', text: numbered((n) => `La startup ${nameOf(n)} crece. `) },
  { name: 'capitalised words', text: repeat('Lorena ') },
  { name: 'capitals', text: repeat('LORENA ') },
  { name: 'initials', text: repeat('J. ') },
  { name: 'opening quotes', text: repeat('«') },
  { name: 'opening quotes and words', text: repeat('«la ') },
  { name: 'opening brackets', text: repeat('(') },
  { name: 'opening brackets and companies', text: repeat('(Nvidia ') },
  { name: 'brackets of all kinds', text: repeat('[({') },
  { name: 'closing brackets', text: repeat(')') },
  { name: 'y', text: repeat('y ') },
  { name: 'commas', text: repeat(',') },
  { name: 'que', text: repeat('que ') },
  { name: 'que compra', text: repeat('que compra ') },
  { name: 'si compra', text: repeat('si compra, ') },
  { name: 'de', text: repeat('de ') },
  { name: 'la compra de', text: repeat('la compra de ') },
  { name: 'la compañía, one sentence', text: repeat('la compañía ') },
  { name: 'la compañía, many sentences', text: repeat('La compañía compra Nubela. ') },
  { name: 'ambas, many sentences', text: numbered((n) => `${nameOf(n)} y Nvidia se unen. Ambas compran la primera. `) },
  { name: 'verbs', text: repeat('compra ') },
  { name: 'one deal again and again', text: repeat(deal) },
  { name: 'one deal again and again, one sentence', text: repeat('Orbalia compra Nubela por 1.200 millones de euros y ') },
  { name: 'a thousand deals', text: numbered((n) => `${nameOf(2 * n)} compra ${nameOf(2 * n + 1)} por ${n + 1} millones de euros. `) },
  { name: 'one buyer, a thousand deals', text: numbered((n) => `Nvidia compra ${nameOf(n)} por ${n + 1} millones de euros. `) },
  { name: 'a thousand payers', text: numbered((n) => `${nameOf(n)} invierte ${n + 1} millones de euros en Nvidia. `) },
  { name: 'one round with a thousand investors', text: (size) => `Nvidia cierra una ronda de 700 millones de euros con ${numbered((n) => `${nameOf(n)}, `)(size)}entre otros.` },
  { name: 'a thousand alliances', text: numbered((n) => `${nameOf(2 * n)} y ${nameOf(2 * n + 1)} firman un acuerdo. `) },
  { name: 'the operation again and again', text: (size) => `${deal}${'La operación, valorada en 300 millones de euros, se cerró. '.repeat(size)}` },
  { name: 'a table of labels', text: numbered((n) => `Comprador: ${nameOf(2 * n)}. Objetivo: ${nameOf(2 * n + 1)}. Importe: ${n + 1} millones de euros.\n`) },
  { name: 'a table of columns', text: (size) => `Empresa\nImporte\nInversor\n\n${numbered((n) => `${nameOf(n)}\n${n + 1} millones de euros\nNvidia\n\n`)(size)}` },
  { name: 'table lines', text: repeat('Nvidia | 100 M€ | 51 %\n') },
  { name: 'labels, one line', text: repeat('Importe: ') },
  { name: 'bullets', text: repeat('• Nvidia\n') },
  { name: 'a wrapped column', text: repeat('la compañía quiere comprar una parte de otra empresa\n') },
  { name: 'chips', text: repeat('35.000 GPU H100 de Nvidia ') },
  { name: 'gigawatts', text: repeat('un centro de datos de 2 GW y ') },
  { name: 'dates', text: repeat('el 3 de mayo de 2025 ') },
  { name: 'weekdays', text: repeat('el lunes ') },
  { name: 'terms', text: repeat('durante siete años ') },
  { name: 'sources', text: repeat('según Expansión, ') },
  { name: 'one word', text: repeat('a') },
  { name: 'one word with a capital', text: (size) => `X${'a'.repeat(size)}` },
  { name: 'words joined by hyphens', text: repeat('Nvidia-') },
  { name: 'words joined by points', text: repeat('nvidia.') },
  { name: 'points', text: repeat('.') },
  { name: 'question marks', text: repeat('¿?') },
  { name: 'emoji', text: repeat('👩🏽‍🚀') },
  { name: 'combining marks', text: (size) => `a${'\u0301'.repeat(size)}` },
  { name: 'letters with combining marks', text: repeat('n\u0303') },
  { name: 'lone surrogates', text: repeat('\ud83d') },
  { name: 'zero-width spaces', text: repeat('\u200b') },
  { name: 'spaces', text: (size) => `Nvidia${' '.repeat(size)}compra` },
  { name: 'no-break spaces', text: (size) => `10${'\u00a0'.repeat(size)}millones` },
  { name: 'newlines', text: repeat('\n') },
  { name: 'newlines and spaces', text: repeat(' \n') },
  { name: 'carriage returns', text: repeat('\r') },
  { name: 'NUL', text: repeat('\0') },
  { name: 'tags', text: repeat('<b>') },
  { name: 'ampersands', text: repeat('&amp;') },
  { name: 'addresses', text: repeat('https://a.es/') },
  { name: 'broken addresses', text: repeat('//0.APP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.PPP.P\0 ') },
  { name: 'one endless address', text: (size) => `https://a.es/${'aa.a'.repeat(size)}` },
  { name: 'at signs', text: repeat('a@') },
  { name: 'times of a live blog', text: repeat('11:40 | Nvidia compra Nubela.\n') },
  { name: 'an interview', text: repeat('P.: ¿Comprará Nvidia?\nR.: Nvidia comprará Nubela.\n') },
];
