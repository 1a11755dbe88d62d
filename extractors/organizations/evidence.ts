import { legalForm } from './candidates.js';
import type { Candidate } from './candidates.js';
import { cues, everyday } from './cues.js';
import { CAMEL, CAPITAL, DIGIT, LINE, NUMBER, OPENS, SOFT, UPPER, fold, foreign, isSpace, spaced, wordAt } from './words.js';
import type { Words } from './words.js';
import { verbForms } from '../verbs/index.js';

/** What stands around a candidate: `w1` is the word before it in small letters (empty across punctuation), `w2` and `w3` the ones before that. */
export interface Context {
  readonly words: Words;
  readonly candidate: Candidate;
  readonly w1: string;
  readonly w2: string;
  readonly w3: string;
  /** The sign that follows directly, without spaces: «,», «:», or after one, «(», «—», «–»; empty: none. */
  readonly sign: string;
  /** The three words after it (after the sign), in small letters. */
  readonly n1: string;
  readonly n2: string;
  readonly n3: string;
  /** Offset of the text after the sign. */
  readonly after: number;
  /** Whether the name opens with a word of the dictionary. */
  readonly everyday: boolean;
  /** Whether a finite verb follows, of which it may be the subject. */
  readonly finite: boolean;
}

/** One reason to believe or doubt that a passage names an organization. Weights add up; `decide.ts` says how much is enough. */
export interface Evidence {
  readonly name: string;
  /** The construction, as one would tell it to a journalist. */
  readonly reads: string;
  readonly weight: number;
  readonly when: (context: Context) => boolean;
}

const lettersOf = ({ words, candidate }: Context): number => words.ends[candidate.from] - words.starts[candidate.from];
/** Capitals all around: a heading, not an acronym. */
const besideCapitals = ({ words, candidate: { from } }: Context): boolean => (((words.flags[from - 1] ?? 0) | (words.flags[from + 1] ?? 0)) & UPPER) !== 0;
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'al', 'del']);
/** What is said of a name stands between commas, brackets or dashes. */
const asides: ReadonlySet<string> = new Set([',', '(', '—', '–']);
const single = ({ candidate }: Context): boolean => candidate.to - candidate.from === 1;
const flagsOf = ({ words, candidate }: Context): number => words.flags[candidate.from];
/** A capital that says nothing. */
const opens = (context: Context): boolean => (flagsOf(context) & (OPENS | SOFT)) === OPENS;

/** «, de 120 megavatios» */
const PLANT = /[ \u00a0]?de (?:unos |hasta |más de )?\d[\d.,]{0,7}[ \u00a0](?:MW|GW|megavatios|gigavatios|megawatts|gigawatts)(?!\p{L})/uy;
const plantAt = (text: string, at: number): boolean => { PLANT.lastIndex = at; return PLANT.test(text); };
const PLANT_KINDS = new Set(['nuclear', 'térmica', 'hidroeléctrica', 'eólica', 'solar', 'fotovoltaica', 'eólico', 'fotovoltaico', 'termosolar', 'atómica', 'hidráulica', 'geotérmica']);
const TICKER_NOUNS = new Set(['clave', 'ticker', 'símbolo', 'nemotécnico']);
const FAMILY = new Set(['familia', 'familias', 'hermanos', 'hermanas', 'clan', 'los']);
const UNDETERMINED = new Set(['un', 'una', 'su', 'este', 'esta', 'otro', 'otra', 'el', 'la', 'nuevo', 'nueva']);

/** Amounts after a name in a list of rounds: «Nuvia, 12 millones», «Nuvia (€12M)». */
const AMOUNT = /[ \u00a0\u202f]?(?:más de |casi |unos )?(?:[€$]|US\$|USD ?)? ?\d[\d.,]{0,12}[ \u00a0\u202f]?(?:M(?![\p{L}])|MM|millones|mil millones|mdd|mdp|[€$k]|bn)/uy;
const amountAt = (text: string, at: number): boolean => { AMOUNT.lastIndex = at; return AMOUNT.test(text); };
/** Adverbs between a verb and its object. */
const NOW = new Set(['ahora', 'también', 'hoy', 'ayer', 'ya', 'además', 'finalmente', 'después', 'luego', 'entonces']);
const PASSIVE = new Set(['fue', 'será', 'sería', 'es', 'era', 'sido', 'queda', 'quedó', 'quedará', 'resultó']);
const SUBJECT_LINKS = new Set(['ha', 'han', 'no', 'ya', 'se', 'también', 'había', 'habría', 'habrá', 'lo', 'le', 'les', 'va', 'a', 'acaba', 'de', 'sí', 'solo', 'podría', 'planea', 'prevé', 'quiere', 'busca', 'negocia']);
/** «la firma de Nuvia compra»: what follows a preposition is not the subject of the verb after it. */
const PREPOSITIONS = new Set(['de', 'del', 'en', 'con', 'a', 'al', 'por', 'para', 'desde', 'hacia', 'hasta', 'sobre', 'tras', 'sin']);
const subject = ({ w1, w2 }: Context): boolean => !PREPOSITIONS.has(w1) && !(ARTICLES.has(w1) && PREPOSITIONS.has(w2));

/** After a word that is a verb or a noun they tell that it is the verb: «X oferta el 20 %», «X cubre 27.000». */
const OBJECT_OPENERS = new Set(['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'su', 'sus', 'a', 'al', 'en', 'con', 'por', 'hasta', 'otro', 'otra', 'más', 'casi']);
const PAST = /(?:[^aeiou]ó|[aeiou]ró|aron|ieron)$/u;

/** Whether a finite verb of the third person stands at word `at` of the text. */
function finiteAt(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word !== word.toLowerCase()) return false;
  const object = ((words.flags[at + 1] ?? 0) & DIGIT) !== 0 || OBJECT_OPENERS.has(wordAt(words, at + 1));
  return (PAST.test(word) && word.length > 4) || verbForms(word).some(({ mood, person, alsoNoun }) => person === 3 && (!alsoNoun || object) && (mood === 'indicative' || mood === 'conditional'));
}

/** «X entregó», «X la quiso para sí», «X ya colocó»: links may stand between. */
function beforeFinite({ words, candidate, sign, w1, n1, n2 }: Pick<Context, 'words' | 'candidate' | 'sign' | 'w1' | 'n1' | 'n2'>): boolean {
  if (sign !== '' || !n1 || (ARTICLES.has(w1) && !((words.flags[candidate.from] ?? 0) & UPPER))) return false;
  // «le daba de comer a Oulu y Salo cambia»: two subjects have a verb in the plural.
  if ((w1 === 'y' || w1 === 'e') && (words.flags[candidate.from - 2] ?? 0) & CAPITAL && !n1.endsWith('n') && n1 !== 'se') return false;
  if (finiteAt(words, candidate.to)) return true;
  if (!SUBJECT_LINKS.has(n1) || !n2) return false;
  return finiteAt(words, candidate.to + 1) || (SUBJECT_LINKS.has(n2) && finiteAt(words, candidate.to + 2));
}
const verbAfter = ({ sign, n1, n2, n3 }: Context, verbs: ReadonlySet<string>): boolean =>
  sign === '' && (verbs.has(n1) || (SUBJECT_LINKS.has(n1) && (verbs.has(n2) || (SUBJECT_LINKS.has(n2) && verbs.has(n3)))));

/** Words of the longest periphrasis before its infinitive: «ha llegado a un acuerdo para comprar» is a sentence of its own kind, «ha vuelto a» is not. */
const PERIPHRASIS = 4;

/** «X acaba de comprar», «X ha decidido vender»: an infinitive of what companies do, with nothing but small words between. */
function infinitiveAfter({ words, candidate, finite }: Context): boolean {
  if (!finite) return false;
  for (let at = candidate.to; at <= candidate.to + PERIPHRASIS; at++) {
    const word = wordAt(words, at);
    if (word === '' || word !== word.toLowerCase() || !spaced(words, at)) return false;
    if (at > candidate.to && cues.companyInfinitive.has(word)) return true;
  }
  return false;
}

/** Characters of the longest aside between a name and its verb. */
const LONGEST_ASIDE = 120;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '—': '—', '–': '–', ',': ',' };

/** The word behind what is said of the name between brackets, dashes or commas; -1: nothing is said of it there. */
function behindAside({ words, candidate: { to }, n1 }: Context): number {
  const { text } = words;
  const opening = words.ends[to - 1] + (isSpace(text.charCodeAt(words.ends[to - 1])) ? 1 : 0);
  const closing = CLOSING[text.charAt(opening)];
  if (closing === undefined || (closing === ',' && !(cues.functionWord.has(n1) && !JOINING.has(n1)))) return -1;
  const inside = text.slice(opening + 1, opening + LONGEST_ASIDE);
  const length = inside.indexOf(closing);
  if (length < 1 || /[;:\n]|[.](?!\d)/u.test(inside.slice(0, length))) return -1;
  const end = opening + 1 + length;
  let at = to;
  while (at < words.count && words.starts[at] < end) at++;
  return at < words.count && words.starts[at] === end + 2 ? at : -1;
}

const JOINING = new Set(['y', 'e', 'o', 'u', 'ni', 'pero']);

/** Whether the verb behind an aside is one of what companies do, with a link before it at most. */
function companyVerbBehind(context: Context): boolean {
  const at = behindAside(context);
  return at >= 0 && (cues.companyVerb.has(wordAt(context.words, at)) || (SUBJECT_LINKS.has(wordAt(context.words, at)) && cues.companyVerb.has(wordAt(context.words, at + 1))));
}

export const evidences: readonly Evidence[] = [
  { name: 'organization/after-company-noun', reads: '«la startup X», «la gestora madrileña X»', weight: 3,
    when: ({ w1, w2, w3 }) => cues.companyNoun.has(w1) || (cues.companyNoun.has(w2) && !cues.functionWord.has(w1)) || (cues.companyNoun.has(w3) && !cues.functionWord.has(w2) && !cues.functionWord.has(w1)) },
  { name: 'organization/after-demonym', reads: '«la belga X»', weight: 3, when: ({ w1, w2 }) => cues.demonym.has(w1) && (ARTICLES.has(w2) || w2 === '') },
  { name: 'organization/after-group', reads: '«fondos como X»', weight: 3, when: ({ w1, w2, w3 }) => w1 === 'como' && (cues.groupNoun.has(w2) || cues.groupNoun.has(w3)) },
  { name: 'organization/after-led-by', reads: '«liderada por X»', weight: 2, when: ({ w1, w2 }) => w1 === 'por' && cues.beforePor.has(w2) },
  { name: 'organization/after-with', reads: '«alianza con X»', weight: 2, when: ({ w1, w2, w3 }) => w1 === 'con' && (cues.beforeCon.has(w2) || cues.beforeCon.has(w3)) },
  { name: 'organization/after-share-of', reads: '«la participación de X», «filial de X»', weight: 2.5,
    when: ({ w1, w2 }) => (w1 === 'de' || w1 === 'del') && (cues.beforeDe.has(w2) || cues.ownerNoun.has(w2)) },
  { name: 'organization/after-verb-of', reads: '«se hizo de X», «se desprendió de X», «apoderarse de X»', weight: 2, when: ({ candidate, w1, w2, w3 }) => candidate.form === null && w1 === 'de' && takesOf(w2, w3) },
  { name: 'organization/after-percentage', reads: '«el 17 % de X», «la mitad de X»', weight: 2.5, when: (context) => (context.w1 === 'de' || context.w1 === 'del') && afterShare(context) },
  { name: 'organization/after-described-company', reads: '«el fabricante de muebles tapizados X», «la firma de capital riesgo X»', weight: 2.5, when: describedCompany },
  { name: 'organization/after-person', reads: '«Ana Pérez, de X»', weight: 3, when: ({ words, candidate, w1, w2 }) => w1 === 'de' && w2 === '' && afterCommaOfName(words, candidate.from - 1) },
  { name: 'organization/after-invest-in', reads: '«invierte en X»', weight: 2.5, when: ({ w1, w2, w3 }) => w1 === 'en' && (cues.beforeEn.has(w2) || cues.beforeEn.has(w3)) },
  { name: 'organization/after-to', reads: '«compra a X», «junto a X»', weight: 2, when: ({ w1, w2 }) => w1 === 'a' && cues.beforeA.has(w2) },
  { name: 'organization/after-takeover', reads: '«adquirió X», «bautizada X», «compra ahora X», «compró en mayo X»', weight: 2, when: (context) => cues.beforeName.has(verbBefore(context)) },
  { name: 'organization/after-money-for', reads: '«10 millones para X»', weight: 3, when: (context) => context.w1 === 'para' && moneyWord(context) },
  { name: 'organization/after-paid-for', reads: '«pagó 10 millones por X»', weight: 2, when: (context) => single(context) && context.w1 === 'por' && moneyWord(context) },
  { name: 'organization/after-company-verb', reads: '«capta X», «levanta ahora X»', weight: 1.5,
    when: ({ w1, w2, w3 }) => NOW.has(w1) ? cues.companyVerb.has(w2) && !ARTICLES.has(w3) && !cues.functionWord.has(w2) : cues.companyVerb.has(w1) && !ARTICLES.has(w2) && !cues.functionWord.has(w1) },
  { name: 'organization/after-publishing', reads: '«según publicó X», «informó X»', weight: 2, when: ({ w1 }) => cues.publishingVerb.has(w1) },
  { name: 'organization/acronym-with-article', reads: '«la SETT», «el CDTI»: an unknown acronym with its article', weight: 1, when: (context) => ARTICLES.has(context.w1) && (flagsOf(context) & UPPER) !== 0 },
  { name: 'organization/acronym-with-la', reads: '«según la SIT»: agencies, commissions and universities are feminine', weight: 1.5, when: (context) => context.w1 === 'la' && single(context) && (flagsOf(context) & UPPER) !== 0 && lettersOf(context) < 7 && !besideCapitals(context) },
  { name: 'organization/short-of-known', reads: '«Quadrangle», where the lexicon has Quadrangle Capital', weight: 1.5, when: ({ candidate }) => candidate.kin !== undefined },
  { name: 'organization/before-one-of-a-kind', reads: '«en X, una gestora»: what one thing is called after is no place', weight: 1.5, when: ({ sign, n1, n2, w1 }) => w1 === 'en' && sign === ',' && (n1 === 'una' || n1 === 'un') && cues.companyNoun.has(n2) },
  { name: 'organization/before-apposition', reads: '«X, una startup», «X, dedicada a»', weight: 3,
    when: ({ sign, n1, n2, n3 }) => asides.has(sign) && (cues.participle.has(n1) || ((n1 === 'una' || n1 === 'un' || n1 === 'la' || n1 === 'el' || cues.demonym.has(n1)) && (cues.companyNoun.has(n2) || (cues.companyNoun.has(n3) && !cues.functionWord.has(n2)))) || (n1 === 'con' && n2 === 'sede')) },
  { name: 'organization/before-standing', reads: '«X, una de las mayores…», «X, la tercera compañía…», «X, rival de Y», «X, número dos»: where a company stands among others', weight: 3, when: (context) => asides.has(context.sign) && (standing(context) || explained(context)) },
  { name: 'organization/before-that', reads: '«X, que compra», «X, cuyo»', weight: 1.5, when: ({ sign, n1, n2, n3 }) => asides.has(sign) && ((n1 === 'que' && (cues.companyVerb.has(n2) || (SUBJECT_LINKS.has(n2) && cues.companyVerb.has(n3)))) || n1.startsWith('cuy')) },
  { name: 'organization/before-that-verb', reads: '«X, que acumula»', weight: 1, when: ({ words, candidate, sign, n1, n2 }) => asides.has(sign) && n1 === 'que' && n2 !== '' && !cues.companyVerb.has(n2) && (finiteAt(words, candidate.to + 1) || (SUBJECT_LINKS.has(n2) && finiteAt(words, candidate.to + 2))) },
  { name: 'organization/before-amount', reads: '«X (12 M€)», «X: 12 millones», «X, 12 millones»', weight: 4, when: ({ sign, words, after, candidate }) => sign !== '' && amountAt(words.text, after) && (sign !== ',' || (words.flags[candidate.from] & LINE) !== 0) },
  { name: 'organization/before-round', reads: '«X (serie A)»', weight: 3, when: ({ sign, n1 }) => sign === '(' && cues.roundWord.has(n1) },
  { name: 'organization/before-ticker', reads: '«X (NASDAQ: XX)»', weight: 4, when: ({ sign, words, candidate }) => sign === '(' && cues.exchange.has(wordAt(words, candidate.to)) },
  { name: 'organization/before-acronym', reads: '«Xxx Xxx (XX)»', weight: 1.5, when: ({ sign, words, candidate }) => sign === '(' && candidate.to - candidate.from > 1 && (words.flags[candidate.to] & UPPER) !== 0 && words.text[words.ends[candidate.to]] === ')' },
  { name: 'organization/before-company-verb', reads: '«X compra», «X ha levantado»', weight: 2.5, when: (context) => subject(context) && verbAfter(context, cues.companyVerb) },
  { name: 'organization/before-company-infinitive', reads: '«X acaba de comprar», «X ha decidido vender»', weight: 1.5, when: (context) => subject(context) && !verbAfter(context, cues.companyVerb) && infinitiveAfter(context) },
  { name: 'organization/headline', reads: '«X compra Y», «X levanta 3 millones»: the first words of a sentence', weight: 1.5,
    when: (context) => opens(context) && context.sign === '' && cues.companyVerb.has(context.n1) && !context.n1.endsWith('n') && ((context.words.flags[context.candidate.to + 1] ?? 0) & (CAPITAL | DIGIT)) !== 0 },
  { name: 'organization/before-any-verb', reads: '«X anunció»', weight: 1, when: (context) => subject(context) && (verbAfter(context, cues.subjectVerb) || verbAfter(context, cues.sayingVerb) || context.finite) },
  { name: 'organization/before-finite-verb', reads: '«X entregó», «X la quiso para sí»: no list of verbs has an end', weight: 1, when: (context) => subject(context) && context.finite && !verbAfter(context, cues.companyVerb) && !verbAfter(context, cues.sayingVerb) },
  { name: 'organization/opens-with-verb', reads: '«X abonó 374 millones»: a common noun has its article there', weight: 1, when: (context) => opens(context) && single(context) && context.candidate.form === null && context.finite && !verbAfter(context, cues.companyVerb) && !verbAfter(context, cues.sayingVerb) },
  { name: 'organization/opens-foreign', reads: '«Xatkit guarda actas»: no Spanish word, before a verb that is a noun too', weight: 2.5, when: (context) => opens(context) && single(context) && context.candidate.form === null && context.sign === '' && !context.finite && !context.everyday && foreign(wordAt(context.words, context.candidate.from)) && verbForms(context.n1).some(({ mood, person }) => person === 3 && mood === 'indicative') },
  { name: 'organization/opens-with-that', reads: '«X, que acumula pérdidas»: a common noun has its article there', weight: 2, when: (context) => opens(context) && single(context) && context.candidate.form === null && asides.has(context.sign) && context.n1 === 'que' && (finiteAt(context.words, context.candidate.to + 1) || (SUBJECT_LINKS.has(context.n2) && finiteAt(context.words, context.candidate.to + 2))) },
  { name: 'organization/opens-aside', reads: '«X, la de los abogados,», «X, en plena mudanza,»: what opens a sentence and is explained', weight: 3, when: (context) => opens(context) && single(context) && context.candidate.form === null && context.sign === ',' && (flagsOf(context) & LINE) === 0 && ASIDES.has(context.n1) && !quoted(context) },
  { name: 'organization/before-contrast', reads: '«X, por su parte,», «X, en cambio,»', weight: 3, when: ({ sign, n1, n2, n3 }) => sign === ',' && n1 !== '' && (cues.contrast.has(`${n1} ${n2}`) || cues.contrast.has(`${n1} ${n2} ${n3}`)) },
  { name: 'organization/aside-then-verb', reads: '«X —que ganó un 3 %— compra», «X, tras dos años de pérdidas, ha levantado»', weight: 2.5, when: (context) => context.candidate.form !== null && subject(context) && companyVerbBehind(context) },
  { name: 'organization/before-passive', reads: '«X fue adquirida», «X será absorbida»', weight: 2, when: (context) => subject(context) && context.sign === '' && PASSIVE.has(context.n1) && (cues.beforePor.has(context.n2) || cues.participle.has(context.n2)) },
  { name: 'organization/dative', reads: '«a X le pagó»', weight: 2, when: ({ w1, n1, n2 }) => w1 === 'a' && (n1 === 'le' || n1 === 'les') && n2 !== '' },
  { name: 'organization/took', reads: '«se lleva X», «se llevaron X»', weight: 2, when: ({ w1, w2 }) => w2 === 'se' && cues.takeVerb.has(w1) },
  { name: 'organization/before-relation', reads: '«X, su socio», «X, sus accionistas de referencia»', weight: 2, when: ({ sign, n1, n2 }) => asides.has(sign) && (n1 === 'su' || n1 === 'sus') && (cues.companyNoun.has(n2) || cues.groupNoun.has(n2) || cues.ownerNoun.has(n2)) },
  { name: 'organization/before-town', reads: '«X, de Brasilia,», «X, de la familia Pérez»', weight: 2, when: ({ words, candidate, sign, n1, n2, n3 }) => asides.has(sign) && n1 === 'de' && ((n2 === 'la' && n3 === 'familia') || (cues.place.has(fold(wordAt(words, candidate.to + 1))) && n2 !== '')) },
  { name: 'organization/in-a-bill', reads: '«lo de X, 6.700 millones», «X, 12 millones; Y, 9»', weight: 2, when: ({ sign, words, after, candidate, w1, w2 }) => sign === ',' && !(words.flags[candidate.from] & LINE) && (w1 === '' || (w1 === 'de' && w2 === 'lo')) && amountAt(words.text, after) },
  { name: 'organization/dateline', reads: '«Lisboa, 30 mar (X).-»: an agency', weight: 4, when: (context) => datelineAgency(context.words, context.candidate) && !context.everyday },
  { name: 'organization/place-with-article', reads: '«el Santander»: no town has its article', weight: 3.5, when: ({ candidate, w1 }) => candidate.form !== null && cues.place.has(candidate.key) && (w1 === 'el' || w1 === 'al' || w1 === 'del') },
  { name: 'organization/before-company-verb-after-aside', reads: '«X, …, levanta», «X —…— levanta»: the first words of a line', weight: 1, when: ({ sign, words, candidate }) => asides.has(sign) && (words.flags[candidate.from] & LINE) !== 0 },
  { name: 'organization/before-legal-form', reads: '«X, S.A.», «X Inc.»', weight: 4, when: ({ words, candidate }) => legalForm(words, candidate.to) },
  { name: 'organization/company-word', reads: '«X Ventures»', weight: 3, when: ({ candidate }) => candidate.shape === 'suffix' },
  { name: 'organization/institution-word', reads: '«Universidad X», «Grupo X»', weight: 3, when: ({ candidate }) => candidate.shape === 'head' },
  { name: 'organization/camel', reads: '«RepScan»', weight: 2, when: (context) => (flagsOf(context) & (CAMEL | DIGIT)) === CAMEL },
  { name: 'organization/domain', reads: '«X.com»', weight: 2, when: ({ words, candidate }) => /^\.(?:com|ai|io|es|net|co|it|fr|de|mx|cl|br|pe|uk|eu|tv|app|org)(?![\p{L}\p{N}])/u.test(words.text.slice(words.ends[candidate.to - 1], words.ends[candidate.to - 1] + 5)) },
  { name: 'organization/bare', reads: '«… a X», «… con X», «…, X»: within a sentence, where no place and no plan is told', weight: 2.5, when: (context) => bare(context) && BARE_LINKS.has(context.w1) },
  { name: 'organization/bare-of', reads: '«un reloj de X», «a costa de X»: a place or a person as well', weight: 1.5, when: (context) => bare(context) && context.w1 === 'de' && (commonBefore(context) || COPULAS.has(context.w2)) },
  { name: 'organization/bare-of-foreign', reads: '«un reloj de Kwintens»: no Spanish place is spelt like this', weight: 0.5, when: (context) => bare(context) && context.w1 === 'de' && (commonBefore(context) || COPULAS.has(context.w2)) && foreign(wordAt(context.words, context.candidate.from)) },
  { name: 'organization/bare-after-verb', reads: '«vale X», «anexionarse X»: places and plans have their preposition or article', weight: 2, when: (context) => bare(context) && afterVerb(context) },
  { name: 'organization/bare-words', reads: '«… con Xxx Xxx»', weight: 1.5, when: (context) => !single(context) && bareName(context) && (flagsOf(context) & UPPER) === 0 && BARE_LINKS.has(context.w1) },
  { name: 'organization/after-article-and-word', reads: '«la correduría limeña X»: no list of company nouns has an end', weight: 2.5, when: articleAndWord },
  { name: 'organization/two-words', reads: 'two capitals that are no person', weight: 0.5, when: (context) => !single(context) },

  { name: 'organization/not-after-title', reads: '«presidente X»: a person', weight: -4, when: ({ w1 }) => cues.title.has(w1) },
  { name: 'organization/not-before-title', reads: '«X, consejero delegado»: a person', weight: -4,
    when: ({ sign, n1, n2 }) => (sign === ',' || sign === '(') && (cues.title.has(n1) || ((n1 === 'el' || n1 === 'la' || n1 === 'actual' || n1 === 'ex' || n1 === 'un' || n1 === 'una' || n1 === 'hasta' || n1 === 'nuevo' || n1 === 'nueva') && cues.title.has(n2))) },
  { name: 'organization/not-after-title-aside', reads: '«su consejera delegada, Xxx Xxx», «el presidente de Nuvia, Xxx Xxx»: a person', weight: -7, when: (context) => context.candidate.form === null && context.candidate.shape === 'plain' && !single(context) && afterOffice(context) },
  { name: 'organization/not-verb', reads: '«Faltan», «Responde»: a verb that opens a sentence', weight: -4, when: (context) => (flagsOf(context) & OPENS) !== 0 && single(context) && context.candidate.form === null && (flagsOf(context) & (UPPER | CAMEL)) === 0 && verbForms(wordAt(context.words, context.candidate.from).toLowerCase()).length > 0 },
  { name: 'organization/not-surname', reads: '«Xxx Padilla»: a surname closes no company of two words that no lexicon knows', weight: -3, when: ({ words, candidate }) => candidate.form === null && candidate.shape === 'plain' && candidate.to - candidate.from > 1 && isSurname(wordAt(words, candidate.to - 1)) },
  { name: 'organization/not-before-region', reads: '«Mount Pleasant, Wisconsin»: a town', weight: -3, when: ({ words, candidate, sign, n1 }) => candidate.form === null && sign === ',' && n1 !== '' && cues.place.has(fold(wordAt(words, candidate.to))) },
  { name: 'organization/not-beside-place', reads: '«X y Portugal»: a place', weight: -2, when: ({ words, candidate, sign, n1, n2 }) => candidate.form === null && sign === '' && (n1 === 'y' || n1 === 'e') && n2 !== '' && cues.place.has(fold(wordAt(words, candidate.to + 1))) },
  { name: 'organization/not-where-to', reads: '«exportar a X», «el viaje a X»: a place', weight: -3, when: ({ candidate, w1, w2, w3 }) => candidate.form === null && w1 === 'a' && w3 !== 'le' && w3 !== 'les' && (cues.motion.has(w2) || verbForms(w2).some(({ lemma }) => cues.motion.has(lemma))) },
  { name: 'organization/not-head-of', reads: '«la firma que dirige X»: a person', weight: -5, when: ({ w1, w2, w3 }) => w2 === 'que' && cues.headVerb.has(w1) && cues.companyNoun.has(w3) },
  { name: 'organization/not-after-saying', reads: '«dijo X»: a person', weight: -2.5, when: ({ w1 }) => cues.sayingVerb.has(w1) },
  { name: 'organization/not-after-product', reads: '«el modelo X»', weight: -4, when: ({ w1, w2, sign }) => cues.productNoun.has(w1) || (cues.productNoun.has(w2) && !cues.functionWord.has(w1) && sign !== '(' && !cues.demonym.has(w1)) },
  { name: 'organization/not-product-aside', reads: '«bajo un proyecto, X, que»: what the word before the comma tells', weight: -4, when: ({ words, candidate: { form, from }, sign, w1 }) => form === null && sign === ',' && w1 === '' && from > 1 && words.text.slice(words.ends[from - 1], words.starts[from]) === ', ' && cues.productNoun.has(wordAt(words, from - 1)) && UNDETERMINED.has(wordAt(words, from - 2)) },
  { name: 'organization/not-plant', reads: '«X, de 120 megavatios»: a plant', weight: -6, when: ({ words, candidate, after, sign, w1 }) => candidate.form === null && sign === ',' && w1 !== 'de' && w1 !== 'del' && plantAt(words.text, after) },
  { name: 'organization/not-plant-of', reads: '«la central nuclear de X», «el parque eólico de X»: where it stands', weight: -6, when: ({ candidate, w1, w2, w3 }) => (candidate.form === null || candidate.form.guarded) && w1 === 'de' && PLANT_KINDS.has(w2) && cues.houseNoun.has(w3) },
  { name: 'organization/not-ticker', reads: '«cotiza como X», «con clave X»: letters of a market', weight: -6, when: ({ candidate, w1, w2 }) => candidate.form === null && (TICKER_NOUNS.has(w1) || (w1 === 'como' && w2.startsWith('cotiza'))) },
  { name: 'organization/not-family-name', reads: '«la familia Xxx Pérez»: a known word in a person\'s name', weight: -6, when: ({ words, candidate: { to }, w1 }) => FAMILY.has(w1) && spaced(words, to) && ((words.flags[to] ?? 0) & CAPITAL) !== 0 },
  { name: 'organization/not-round', reads: '«Semilla, 5 millones»: the round', weight: -6, when: ({ candidate }) => candidate.form === null && cues.roundWord.has(candidate.key) },
  { name: 'organization/not-after-place', reads: '«la ciudad de X», «cerca de X»', weight: -4, when: ({ w1, w2 }) => cues.placeNoun.has(w1) || (w1 === 'de' && cues.placeNoun.has(w2) && w2 !== 'capital') },
  { name: 'organization/not-seat-of', reads: '«la cadena de X», «el gigante de X»: the town of its seat', weight: -4, when: ({ candidate, w1, w2, w3 }) => candidate.form === null && candidate.shape === 'plain' && w1 === 'de' && ARTICLES.has(w3) && cues.seated.has(w2) },
  { name: 'organization/not-office-of', reads: '«el ministro de X», «la consejera de X»: what is governed', weight: -5, when: (context) => context.candidate.form === null && officeOf(context) },
  { name: 'organization/not-before-thing', reads: '«X, el parque que», «X, la ciudad de»: a place or a product', weight: -4, when: ({ candidate, sign, n1, n2 }) => candidate.form === null && sign === ',' && (n1 === 'el' || n1 === 'la') && !cues.companyNoun.has(n2) && (cues.placeNoun.has(n2) || cues.productNoun.has(n2)) },
  { name: 'organization/not-candidate-town', reads: '«X y Xxx como candidatas»: towns that would have the plant', weight: -6, when: ({ candidate, n1, n2 }) => candidate.form === null && n1 === 'como' && cues.placeRole.has(n2) },
  { name: 'organization/not-in', reads: '«en X», «desde X»: a place', weight: -2, when: ({ w1, w2, w3, candidate }) => candidate.shape !== 'suffix' && (candidate.form === null || cues.place.has(candidate.key)) && ((w1 === 'en' && !cues.beforeEn.has(w2) && !cues.beforeEn.has(w3)) || w1 === 'desde' || w1 === 'hacia') },
  { name: 'organization/not-in-town', reads: '«en Santander»: the town, even where the article also names the bank', weight: -2, when: ({ w1, w2, w3, candidate }) => candidate.form !== null && cues.place.has(candidate.key) && (w1 === 'desde' || w1 === 'hacia' || (w1 === 'en' && !cues.beforeEn.has(w2) && !cues.beforeEn.has(w3))) },
  { name: 'organization/not-at', reads: '«en la Casa Blanca»: a known name as a place', weight: -3, when: ({ candidate, w1, w2 }) => candidate.form?.entry?.kind === 'government' && ARTICLES.has(w1) && (w2 === 'en' || w2 === 'desde') },
  { name: 'organization/not-with-article', reads: '«la Bolsa», «el Perte»: a capital with its article', weight: -1.5, when: (context) => single(context) && ARTICLES.has(context.w1) && !(flagsOf(context) & UPPER) },
  { name: 'organization/not-family', reads: '«los Serra»: a family', weight: -3, when: (context) => context.candidate.form === null && single(context) && (context.w1 === 'los' || context.w1 === 'las') && (flagsOf(context) & (UPPER | CAMEL)) === 0 },
  { name: 'organization/not-acronym', reads: 'letters alone may be anything', weight: -0.5, when: (context) => single(context) && (flagsOf(context) & UPPER) !== 0 },
  { name: 'organization/not-part', reads: '«Gigante Azul», «Heraldo del Ebro»: a known word within a longer name', weight: -3, when: ({ words, candidate }) => candidate.form !== null && partOfLonger(words, candidate) },
  { name: 'organization/not-model', reads: '«H100», «GPT-5»: letters and figures', weight: -3, when: ({ words, candidate }) => letterAndFigure(words, candidate) },
  { name: 'organization/not-plural', reads: '«Vecinos compran»: a common noun that opens a sentence', weight: -2, when: (context) => opens(context) && single(context) && context.candidate.form === null && context.n1.endsWith('n') && context.finite },
  { name: 'organization/not-after-figure', reads: '«GeForce 5090 Founders Edition»: the rest of a product', weight: -3, when: ({ words, candidate: { from } }) => spaced(words, from) && ((words.flags[from - 1] ?? 0) & NUMBER) !== 0 && ((words.flags[from - 2] ?? 0) & CAPITAL) !== 0 && spaced(words, from - 1) },
  { name: 'organization/not-everyday', reads: 'an everyday word that opens a sentence', weight: -4, when: (context) => opens(context) && context.everyday },
  { name: 'organization/not-everyday-within', reads: 'an everyday word with a capital', weight: -1, when: (context) => !opens(context) && context.candidate.form === null && single(context) && context.everyday },
  { name: 'organization/not-listed-within', reads: 'a word of the list with a capital', weight: -0.5, when: (context) => !opens(context) && context.candidate.form === null && single(context) && cues.everyday.has(context.candidate.key) },
  { name: 'organization/not-first-word', reads: 'the capital of a sentence', weight: -1, when: (context) => opens(context) && single(context) && !(flagsOf(context) & CAMEL) && !foreign(wordAt(context.words, context.candidate.from)) },
];

/** What stands before a party, a rival or a subject; the empty word is a comma or a bracket. */
const BARE_LINKS = new Set(['', 'a', 'con', 'y', 'e', 'o', 'ni', 'por', 'que', 'entre', 'contra', 'sobre', 'como', 'fue', 'es', 'era', 'son', 'eran', 'será', 'serán', 'sería', 'serían', 'fueron', 'siendo', 'tanto', 'según', 'mediante', 'no', 'sino', 'salvo', 'excepto', 'incluso', 'también']);

/** A name within a sentence that opens with no word of the dictionary. */
function bareName(context: Context): boolean {
  return context.candidate.form === null && context.candidate.shape === 'plain' && !context.everyday && !opens(context) && lettersOf(context) > 2;
}

/** The same of one word, not in quotation marks and not beside a town. */
function bare(context: Context): boolean {
  const { words, candidate: { from }, w1 } = context;
  return single(context) && bareName(context) && !besideOther(words, w1 === 'y' || w1 === 'e' ? from - 2 : w1 === '' && !bracketed(context) ? from - 1 : -1) && !quoted(context);
}

const quoted = ({ words, candidate: { from } }: Context): boolean => QUOTES.has(words.text.charCodeAt(words.starts[from] - 1));

/** «(X», «—X»: an aside on something else. */
const bracketed = ({ words, candidate: { from } }: Context): boolean => words.text.charCodeAt(words.starts[from] - 1) === 0x28;

const ASIDES = new Set(['de', 'la', 'el', 'en', 'con', 'cuya', 'cuyo', 'un', 'una']);

const afterVerb = ({ w1 }: Context): boolean =>
  !BARE_LINKS.has(w1) && !cues.sayingVerb.has(w1) && !cues.headVerb.has(w1) && !cues.functionWord.has(w1) && (verbForms(w1).some(({ alsoNoun, lemma }) => !alsoNoun && lemma !== 'estar') || (PAST.test(w1) && w1.length > 4));

/** The word before the name, past an adverb or a time: «compra ahora X», «compró en mayo X». */
const verbBefore = ({ w1, w2, w3 }: Context): string => NOW.has(w1) ? w2 : w2 === 'en' && (cues.calendar.has(fold(w1)) || /^[12]\d{3}$/.test(w1)) ? w3 : w1;

/** Whether a word is a form of a verb that takes what it gets or gives away with «de»; «hizo de X» does so only with «se». */
const takesOf = (word: string, before: string): boolean => cues.takeOf.has(word) || verbForms(word).some(({ lemma }) => cues.takeOf.has(lemma) || (lemma === 'hacer' && before === 'se'));

/** «, una de las mayores», «, la tercera compañía», «, rival de», «, número dos». */
const standing = ({ n1, n2, n3 }: Context): boolean =>
  ((n1 === 'una' || n1 === 'uno') && n2 === 'de' && PLURAL_ARTICLES.has(n3)) || ((n1 === 'la' || n1 === 'el') && RANKS.has(n2) && cues.companyNoun.has(n3))
  || ((n2 === 'de' || n2 === 'del') && cues.ownerNoun.has(n1) && !cues.title.has(n1)) || (n1 === 'número' && NUMBERS.has(n2));
/** «, en la que», «, de la que», «, antes llamada», «, ahora en manos», «, del grupo»: of a known name that may be a word too. */
const explained = ({ candidate, n1, n2, n3 }: Context): boolean => candidate.form !== null
  && ((['en', 'de', 'a', 'con', 'por'].includes(n1) && n2 === 'la' && n3 === 'que') || (['antes', 'ahora', 'hoy', 'hasta'].includes(n1) && (cues.participle.has(n2) || n2 === 'en' || n2 === 'llamada' || n2 === 'ahora')) || ((n1 === 'del' || n1 === 'de') && cues.companyNoun.has(n2)) || n1 === 'integrada' || n1 === 'integrado');
const PLURAL_ARTICLES = new Set(['las', 'los', 'sus']);
const RANKS = new Set(['mayor', 'primera', 'primer', 'segunda', 'segundo', 'tercera', 'tercer', 'cuarta', 'cuarto', 'quinta', 'quinto', 'principal', 'gran', 'mejor', 'última', 'último']);
const NUMBERS = new Set(['uno', 'dos', 'tres', 'cuatro']);

/** «el turno es de X», «que eran de X». */
const COPULAS = new Set(['es', 'era', 'son', 'eran', 'fue', 'fueron', 'será', 'serán']);

/** «la sede de X», «la de X», «el piso 13 de X» tell nothing. */
function commonBefore({ words, candidate: { from }, w2 }: Context): boolean {
  return w2.length > 2 && (words.flags[from - 2] & (CAPITAL | DIGIT)) === 0 && !cues.placeNoun.has(w2) && !cues.houseNoun.has(w2) && !ARTICLES.has(w2);
}

/** «la correduría limeña X»: an article and one or two common words of which no list says that they tell of persons, places or products. */
function articleAndWord({ words, candidate, w1, w2, w3 }: Context): boolean {
  if (candidate.form !== null || !common(words, candidate.from - 1, w1)) return false;
  return SINGULAR_ARTICLES.has(w2) || (SINGULAR_ARTICLES.has(w3) && common(words, candidate.from - 2, w2));
}

const SINGULAR_ARTICLES = new Set(['el', 'la', 'una', 'al', 'del']);
const common = (words: Words, at: number, word: string): boolean =>
  word.length > 3 && wordAt(words, at) === word && !cues.functionWord.has(word) && !cues.title.has(word) && !cues.productNoun.has(word) && !cues.placeNoun.has(word) && verbForms(word).length === 0;

/** «Tratayén y Arroyito», «las familias Brostella y Liakópulos»: a town has a town beside it, a person a person. */
const besideOther = (words: Words, at: number): boolean =>
  at >= 0 && (cues.place.has(fold(wordAt(words, at))) || ((words.flags[at] & CAPITAL) !== 0 && PLURAL_TITLES.has(wordAt(words, at - 1))));
const PLURAL_TITLES = new Set(['familias', 'hermanos', 'hermanas', 'primos', 'señores', 'presidentes', 'apellidos']);

const isSurname = (word: string): boolean => cues.surname.has(fold(word)) || /[^aeiou]ez$/u.test(word);

const PART_LINKS = new Set(['del', 'do', 'da', 'dos', 'das']);

function partOfLonger(words: Words, { from, to }: Candidate): boolean {
  const link = spaced(words, to) && PART_LINKS.has(wordAt(words, to)) ? to + 1 : to;
  const after = link < words.count && spaced(words, link) && (words.flags[link] & CAPITAL) !== 0;
  return after || (to - from === 1 && spaced(words, from) && (words.flags[from - 1] & (CAPITAL | OPENS)) === CAPITAL);
}

/** «(Agencia).-» in the dateline. */
function datelineAgency({ text, starts, ends }: Words, { from, to }: Candidate): boolean {
  const end = ends[to - 1];
  return text.charCodeAt(starts[from] - 1) === 0x28 && /^\)\s?\.?\s?[-—–]/u.test(text.slice(end, end + 5)) && text.lastIndexOf('\n', end) > end - 100;
}

/** Whether a percentage, or a fraction in words, stands before the «de» that is before the candidate. */
function afterShare({ words, candidate: { from }, w2, w3 }: Context): boolean {
  if (w2 === 'mitad' || w2 === 'tercio' || w2 === 'totalidad' || (w2 === 'parte' && FRACTIONS.has(w3)) || (w2 === 'ciento' && w3 === 'por')) return true;
  return /%[ \u00a0]?$/u.test(words.text.slice(words.ends[from - 2], words.starts[from - 1]));
}

const FRACTIONS = new Set(['tercera', 'cuarta', 'quinta', 'sexta', 'décima']);
/** What does not stand between the noun and the name that is its apposition. */
const ELSEWHERE = new Set(['que', 'a', 'al', 'por', 'con', 'en', 'se', 'la', 'el', 'las', 'los', 'un', 'una', 'su', 'sus', 'no', 'como', 'o', 'ni', 'según', 'desde', 'hasta', 'entre', 'sobre', 'sin', 'tras', 'más', 'ya']);

/** Words between the noun and the name, at most. */
const FARTHEST = 6;

function describedCompany({ words, candidate: { from } }: Context): boolean {
  let linked = false;
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST && spaced(words, at + 1); at--) {
    const word = wordAt(words, at);
    if (cues.companyNoun.has(word)) return linked && at < from - 1;
    if (word !== word.toLowerCase() || ELSEWHERE.has(word) || (words.flags[at] & DIGIT)) return false;
    const link = cues.functionWord.has(word);
    if (link && at === from - 1) return false;
    linked ||= word === 'de' || word === 'para';
    if (!link && verbForms(word).some(({ mood, alsoNoun }) => !alsoNoun && (mood === 'indicative' || mood === 'conditional'))) return false;
  }
  return false;
}

/** «el ministro de X y Z»: a minister's areas; a company has counsellors too, and its name is no common word. */
function officeOf({ words, candidate: { from }, w1, w2, everyday: common }: Context): boolean {
  const held = (office: string): boolean => cues.office.has(office) || (common && (office === 'consejero' || office === 'consejera'));
  if (w1 === 'de' || w1 === 'del') return held(w2);
  return w1 === 'y' && from > 3 && wordAt(words, from - 3) === 'de' && held(wordAt(words, from - 4));
}

const OFFICE_LINKS = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'para', 'y']);

/** Words between the office and the person, at most. */
const LONGEST_OFFICE = 8;

/** Whether a comma is before the candidate and an office before that, with its company or without. */
function afterOffice({ words, candidate: { from } }: Context): boolean {
  if (from < 1 || words.text.charCodeAt(words.ends[from - 1]) !== 0x2c) return false;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_OFFICE; at--) {
    const word = wordAt(words, at);
    if (cues.title.has(word)) return !cues.companyNoun.has(word) && !cues.participle.has(word) && !cues.groupNoun.has(word + 's') && !cues.groupNoun.has(word + 'es');
    if (!spaced(words, at) || !(words.flags[at] & CAPITAL || OFFICE_LINKS.has(word) || (!cues.functionWord.has(word) && verbForms(word).length === 0))) return false;
  }
  return false;
}

/** Whether a comma and a capital stand before word `at`. */
function afterCommaOfName(words: Words, at: number): boolean {
  return at > 1 && words.text.charCodeAt(words.ends[at - 1]) === 0x2c && (words.flags[at - 1] & words.flags[at - 2] & CAPITAL) !== 0;
}

function moneyWord({ words, candidate, w2 }: Context): boolean {
  return w2 === 'millones' || w2 === 'euros' || w2 === 'dólares' || w2 === 'm' || ((words.flags[candidate.from - 2] ?? 0) & DIGIT) !== 0;
}

function letterAndFigure(words: Words, { from, to }: Candidate): boolean {
  const last = words.flags[to - 1];
  if (!(last & DIGIT)) {
    // «GPT-5», «Llama 4»: the figure after the name belongs to it.
    return to < words.count && (words.flags[to] & NUMBER) !== 0 && words.starts[to] - words.ends[to - 1] === 1 && words.ends[to] - words.starts[to] < 3 && to - from === 1;
  }
  const word = wordAt(words, to - 1);
  return word === word.toUpperCase();
}

/** Sums the evidence around one candidate; `names` receives the names of the rules that spoke. */
export function weigh(words: Words, candidate: Candidate, names?: string[]): number {
  const context = contextOf(words, candidate);
  let sum = 0;
  for (const evidence of evidences) {
    if (!evidence.when(context)) continue;
    sum += evidence.weight;
    names?.push(evidence.name);
  }
  return sum;
}

const SIGNS = new Set([0x2c, 0x28, 0x3a, 0x2013, 0x2014]);
/** Signs that may follow a space. */
const OPENERS = new Set([0x28, 0x2013, 0x2014]);
const QUOTES = new Set([...'"“”«»\'‘’'].map((sign) => sign.charCodeAt(0)));

function contextOf(words: Words, candidate: Candidate): Context {
  const { text } = words;
  const { from, to } = candidate;
  const before = (steps: number): string => {
    for (let at = from; at > from - steps; at--) if (!spacedOrQuoted(words, at)) return '';
    return wordAt(words, from - steps).toLowerCase();
  };
  let after = words.ends[to - 1];
  while (QUOTES.has(text.charCodeAt(after))) after++;
  if (isSpace(text.charCodeAt(after)) && OPENERS.has(text.charCodeAt(after + 1))) after++;
  const code = text.charCodeAt(after);
  const sign = SIGNS.has(code) ? text.charAt(after) : '';
  if (sign) after++;
  const next = (index: number): string => {
    if (index >= words.count) return '';
    const gap = words.starts[index] - (index === to ? after : words.ends[index - 1]);
    if (gap < 0 || gap > 2) return '';
    for (let at = words.starts[index] - gap; at < (words.starts[index]); at++) {
      const code = text.charCodeAt(at);
      if (!isSpace(code) && !QUOTES.has(code)) return '';
    }
    return wordAt(words, index).toLowerCase();
  };
  const n1 = next(to), n2 = n1 && next(to + 1), n3 = n2 && next(to + 2);
  const w1 = before(1), w2 = w1 && before(2), w3 = w2 && before(3);
  return { words, candidate, w1, w2, w3, sign, n1, n2, n3, after, everyday: everyday(wordAt(words, from)), finite: beforeFinite({ words, candidate, sign, w1, n1, n2 }) };
}

function spacedOrQuoted(words: Words, index: number): boolean {
  if (spaced(words, index)) return true;
  if (index < 1 || index >= words.count) return false;
  const from = words.ends[index - 1], to = words.starts[index];
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = words.text.charCodeAt(at);
    if (!isSpace(code) && !QUOTES.has(code)) return false;
  }
  return true;
}

