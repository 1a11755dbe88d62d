/**
 * The closed classes of Spanish that the phrase grammar stands on. Open classes (verbs, deal nouns, descriptions) are seeds.
 */

export const determiners = new Set([
  'el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'aquellos', 'aquellas', 'esos', 'esas',
  'aquel', 'aquella', 'ésta', 'éste', 'aquélla', 'aquél', 'dicho', 'dicha', 'otro', 'otra', 'otros', 'otras', 'cada', 'todo', 'toda', 'todos', 'todas', 'algún', 'alguna',
  'varios', 'varias', 'ambos', 'ambas', 'sendos', 'sendas', 'ningún', 'ninguna', 'algunos', 'algunas', 'propio', 'propia', 'mismo', 'misma',
]);
export const definites = new Set(['el', 'la', 'los', 'las', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'aquellos', 'aquellas', 'ésta', 'éste', 'aquel', 'aquella', 'aquélla', 'aquél', 'dicho', 'dicha', 'ambos', 'ambas', 'propio', 'propia']);
export const possessives = new Set(['su', 'sus', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'mi', 'mis']);
/** Adjectives that stand before their noun («la última ronda»): what follows them is no verb. */
export const prenominal = new Set([
  'último', 'última', 'nuevo', 'nueva', 'primer', 'primera', 'segunda', 'segundo', 'tercera', 'tercer', 'cuarta', 'quinta', 'anterior', 'próxima', 'próximo', 'gran', 'mayor', 'reciente',
  'actual', 'misma', 'mismo', 'propia', 'propio', 'futura', 'futuro', 'posible', 'eventual', 'presunta', 'supuesta', 'siguiente', 'doble', 'triple', 'pequeña', 'pequeño', 'enésima', 'mega', 'previa', 'plena', 'pleno', 'franca', 'franco', 'fuerte', 'creciente', 'brusca', 'leve', 'drástica',
]);
/** What «hace» counts. */
export const timeUnits = new Set([
  'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre',
  'octubre', 'noviembre', 'diciembre', 'año', 'años', 'mes', 'meses', 'semana', 'semanas', 'día', 'días', 'hora', 'horas', 'trimestre', 'trimestres', 'semestre', 'década', 'décadas',
  'ejercicio', 'verano', 'otoño', 'invierno', 'primavera', 'mañana', 'tarde', 'noche', 'madrugada', 'fin',
]);
export const clitics = new Set(['se', 'le', 'les', 'lo', 'la', 'los', 'las', 'nos', 'me', 'te']);
export const negations = new Set(['no', 'nunca', 'tampoco', 'jamás', 'ni']);
export const relatives = new Set(['que', 'quien', 'quienes', 'cual', 'cuales', 'cuyo', 'cuya', 'cuyos', 'cuyas', 'donde', 'cómo']);
export const conjunctions = new Set(['y', 'e', 'o', 'u', 'pero', 'sino']);
export const subordinators = new Set(['si', 'cuando', 'mientras', 'porque', 'aunque', 'pues', 'como', 'conforme']);
export const adverbs = new Set([
  'ya', 'sí', 'también', 'finalmente', 'asimismo', 'además', 'ahora', 'hoy', 'ayer', 'anoche', 'aún', 'todavía', 'así', 'incluso', 'solo', 'sólo', 'más',
  'menos', 'muy', 'casi', 'apenas', 'entonces', 'luego', 'después', 'antes', 'siempre', 'nuevamente', 'ahí', 'allí', 'aquí',
  'tan', 'tanto', 'mañana', 'pronto', 'recién', 'igualmente', 'cerca', 'bien', 'mal', 'sobre todo',
]);

/** Prepositions of one word; the value is the function that the frames of the seeds ask for. */
export const prepositions = new Map<string, string>(Object.entries({
  a: 'a', al: 'a', ante: 'ante', bajo: 'bajo', con: 'con', contra: 'contra', de: 'de', del: 'de', desde: 'desde', durante: 'durante', en: 'en',
  entre: 'entre', hacia: 'hacia', hasta: 'hasta', mediante: 'via', para: 'para', por: 'por', según: 'según', sin: 'sin', sobre: 'sobre', tras: 'tras',
  pa: 'para', vía: 'via', versus: 'contra', excepto: 'sin', salvo: 'sin', pese: 'contra',
}));

/** Phrases that work as one preposition. */
const phrases: Readonly<Record<string, string>> = {
  'por parte de': 'by', 'por parte del': 'by', 'a manos de': 'by', 'a manos del': 'by', 'en manos de': 'holder', 'en manos del': 'holder', 'en poder de': 'holder', 'propiedad de': 'holder', 'propiedad del': 'holder',
  'de la mano de': 'together', 'de la mano del': 'together', 'junto a': 'together', 'junto al': 'together', 'junto con': 'together', 'en conjunto con': 'together', 'en alianza con': 'together',
  'en sociedad con': 'together', 'con la participación de': 'together', 'con participación de': 'together', 'con el apoyo de': 'together', 'con el respaldo de': 'together',
  'al lado de': 'together', 'en colaboración con': 'together', 'en asociación con': 'together', 'con ayuda de': 'via', 'con la ayuda de': 'via',
  'a través de': 'via', 'a través del': 'via', 'por medio de': 'via', 'por vía de': 'via',
  'a cambio de': 'exchange', 'a cambio del': 'exchange', 'a favor de': 'a', 'en favor de': 'a', 'en favor del': 'a', 'a favor del': 'a', 'a nombre de': 'a', 'a nombre del': 'a', 'frente a': 'contra', 'frente al': 'contra',
  'por valor de': 'por', 'por un valor de': 'por', 'por importe de': 'por', 'por un importe de': 'por', 'por un monto de': 'por', 'por un total de': 'por',
  'por una suma de': 'por', 'por la suma de': 'por', 'por un precio de': 'por', 'por la cantidad de': 'por', 'por el equivalente a': 'por', 'a razón de': 'rate',
  'por la friolera de': 'por', 'por la cifra de': 'por', 'por una cifra de': 'por', 'por un montante de': 'por', 'por una cantidad de': 'por', 'por una cuantía de': 'por', 'por un desembolso de': 'por',
  'por la módica cifra de': 'por', 'por la módica suma de': 'por', 'previo pago de': 'por', 'previo desembolso de': 'por', 'previo abono de': 'por', 'a trueque de': 'exchange', 'a cambio del pago de': 'exchange', 'contra entrega de': 'exchange', 'contra el pago de': 'exchange', 'mediante el pago de': 'por', 'mediante un pago de': 'por', 'tras un pago de': 'por', 'al precio de': 'por', 'a un precio de': 'por', 'en provecho de': 'a', 'a golpe de': 'con', 'por un precio cercano a': 'por', 'por una suma cercana a': 'por', 'por un precio en torno a': 'por',
  'mano a mano con': 'together', 'codo con codo con': 'together', 'codo a codo con': 'together', 'al alimón con': 'together', 'a medias con': 'together', 'en consorcio con': 'together', 'en tándem con': 'together',
  'en compañía de': 'together', 'con el liderazgo de': 'together', 'bajo el liderazgo de': 'together', 'bajo la batuta de': 'together', 'con el concurso de': 'together', 'con el acompañamiento de': 'together',
  'con el aval de': 'together', 'con dinero de': 'together', 'con fondos de': 'together', 'con capital de': 'together', 'con la colaboración de': 'together', 'con la entrada de': 'together', 'con el impulso de': 'together',
  'con aportaciones de': 'together', 'con aportes de': 'together', 'en unión con': 'together',
  'en forma de': 'form', 'a modo de': 'form', 'en concepto de': 'form', 'con destino a': 'para', 'con destino al': 'para', 'de manos de': 'from', 'de parte de': 'by',
  'por encargo de': 'para', 'por cuenta de': 'para', 'al servicio de': 'para', 'en beneficio de': 'a', 'a disposición de': 'a', 'en el seno de': 'en', 'en brazos de': 'holder',
  'en propiedad de': 'holder', 'bajo el control de': 'holder', 'en casa de': 'holder', 'bajo el techo de': 'holder', 'bajo techo de': 'holder', 'bajo el mando de': 'holder', 'bajo la égida de': 'holder', 'bajo el manto de': 'holder', 'bajo el ala de': 'holder', 'en el bolsillo de': 'holder', 'en las manos de': 'holder', 'en los brazos de': 'holder', 'bajo la bandera de': 'holder', 'bajo la propiedad de': 'holder', 'en la cartera de': 'holder', 'en el redil de': 'holder', 'en el regazo de': 'holder', 'bajo el paraguas de': 'holder', 'en la órbita de': 'holder', 'bajo la órbita de': 'holder',
  'por cerca de': 'por', 'en torno a': 'about', 'además de': 'además', 'en virtud de': 'según', 'en virtud del': 'según',
  'de acuerdo con': 'según', 'de acuerdo a': 'según', 'en palabras de': 'según', 'a juicio de': 'según', 'a ojos de': 'según', 'gracias a': 'via', 'gracias al': 'via',
  'después de': 'tras', 'luego de': 'tras', 'antes de': 'antes', 'a falta de': 'pending', 'a la espera de': 'pending', 'a punto de': 'verge', 'a un paso de': 'verge',
  'dentro de': 'dentro', 'fuera de': 'fuera', 'en busca de': 'tras', 'en pos de': 'tras', 'al amparo de': 'bajo', 'a partir de': 'desde', 'en lugar de': 'contra', 'en vez de': 'contra', 'al frente de': 'lead',
  'encima de': 'sobre', 'por encima de': 'contra', 'por debajo de': 'contra', 'con cargo a': 'via', 'con sede en': 'seat', 'pese a': 'contra',
};

/** «acompañada de X», «flanqueado por X»: participles that name who comes along. */
const companions = ['acompañad', 'secundad', 'arropad', 'flanquead', 'escoltad'].flatMap((stem) => ['o', 'a', 'os', 'as'].flatMap((ending) => ['de', 'por'].map((preposition) => [`${stem}${ending} ${preposition}`, 'together'] as const)));

/** «por un precio total de», «por un importe cercano a»: what is paid, with what is said of it. */
const prices = ['un valor', 'un precio', 'un importe', 'un monto', 'un montante', 'una suma', 'una cantidad', 'una cifra', 'una cuantía'].flatMap((price) =>
  ['total de', 'global de', 'conjunto de', 'conjunta de', 'final de', 'inicial de', 'aproximado de', 'aproximada de', 'estimado de', 'estimada de', 'de empresa de', 'cercano a', 'cercana a', 'próximo a', 'próxima a', 'superior a', 'inferior a', 'equivalente a', 'en torno a', 'que ronda']
    .map((tail) => [`por ${price} ${tail}`, 'por'] as const));

/** The same with the article that melts into them («en manos del», «junto al»). */
export const prepositionPhrases = new Map<string, string>([...Object.entries(phrases), ...prices, ...companions].flatMap(([phrase, name]): [string, string][] => / (?:de|a)$/.test(phrase) ? [[phrase, name], [`${phrase}l`, name]] : [[phrase, name]]));

/** Word sequences that soften a figure and stand between a preposition and it; a preposition is in its canonical form («al menos» is `a menos`). */
export const softeners = [
  'un máximo de', 'un mínimo de', 'un total de', 'poco más de', 'poco menos de', 'algo más de', 'algo menos de', 'bastante más de', 'bastante menos de', 'mucho más de', 'no menos de', 'no más de', 'nada menos que', 'más de', 'menos de',
  'cerca de', 'alrededor de', 'about', 'a menos', 'en torno a los', 'en torno a', 'al menos', 'por lo menos', 'por encima de los', 'por encima de', 'por debajo de', 'aproximadamente', 'casi', 'unos', 'unas', 'hasta', 'otros', 'otras',
  'los', 'las', 'el', 'un', 'una', 'nada', 'apenas', 'solo', 'sólo', 'cuando menos', 'el equivalente a', 'el equivalente de', 'la friolera de', 'sus', 'esos', 'estos', 'primeros',
].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
