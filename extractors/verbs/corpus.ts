import type { Mood, Tense } from './index.js';

/** The tenses that the table below is ordered by. */
export const tenses: Readonly<Record<string, readonly [Mood, Tense]>> = {
  present: ['indicative', 'present'], preterite: ['indicative', 'preterite'], imperfect: ['indicative', 'imperfect'],
  future: ['indicative', 'future'], conditional: ['conditional', 'none'], subjunctive: ['subjunctive', 'present'],
  'past subjunctive': ['subjunctive', 'imperfect'], gerund: ['gerund', 'none'], participle: ['participle', 'none'],
};

/** Forms as newspapers print them, with their infinitives: [tense, person, plural, «form infinitive» …]. */
export const formTable: readonly (readonly [tense: string, person: 0 | 1 | 2 | 3, plural: boolean, forms: string])[] = [
  ['present', 3, false, `compra comprar, adquiere adquirir, invierte invertir, desmiente desmentir, cierra cerrar, despliega desplegar,
    construye construir, obtiene obtener, propone proponer, prevé prever, amplía ampliar, actúa actuar, evalúa evaluar, confía confiar, reúne reunir,
    pide pedir, consigue conseguir, elige elegir, quiere querer, puede poder, suele soler, va ir, está estar, es ser, ha haber, refinancia refinanciar,
    negocia negociar, asocia asociar, alía aliar, apuesta apostar, acuerda acordar, arrienda arrendar, provee proveer, absorbe absorber, engulle engullir,
    suscribe suscribir, licencia licenciar, renuncia renunciar, dice decir, hace hacer, tiene tener, asciende ascender, extiende extender, refuerza reforzar,
    niega negar, vuelve volver, resuelve resolver, mueve mover, aprueba aprobar, impide impedir, convierte convertir, advierte advertir, sugiere sugerir,
    requiere requerir, prefiere preferir, prohíbe prohibir, compite competir`],
  ['present', 3, true, `compran comprar, adquieren adquirir, desmienten desmentir, invierten invertir, refinancian refinanciar, negocian negociar,
    construyen construir, absorben absorber, tienen tener, van ir, son ser, han haber, están estar, amplían ampliar, piden pedir, cierran cerrar`],
  ['present', 1, true, 'compramos comprar, estamos estar, hemos haber, somos ser, vamos ir, preferimos preferir'],
  ['present', 1, false, 'conozco conocer, reduzco reducir, dirijo dirigir, sigo seguir, venzo vencer, hago hacer, veo ver, propongo proponer'],
  ['preterite', 3, false, `compró comprar, adquirió adquirir, absorbió absorber, invirtió invertir, vendió vender, pidió pedir, consiguió conseguir, eligió elegir,
    construyó construir, proveyó proveer, leyó leer, cayó caer, obtuvo obtener, mantuvo mantener, propuso proponer, dispuso disponer, hizo hacer, deshizo deshacer,
    dijo decir, produjo producir, redujo reducir, condujo conducir, trajo traer, contrajo contraer, convino convenir, intervino intervenir, previó prever, vio ver,
    dio dar, fue ser, fue ir, pudo poder, quiso querer, supo saber, hubo haber, estuvo estar, engulló engullir, suscribió suscribir, desmintió desmentir,
    sugirió sugerir, advirtió advertir, murió morir, tuvo tener, puso poner, recayó recaer, contribuyó contribuir, atribuyó atribuir, impidió impedir,
    requirió requerir, transfirió transferir, despidió despedir`],
  ['preterite', 3, true, `compraron comprar, adquirieron adquirir, invirtieron invertir, obtuvieron obtener, hicieron hacer, dijeron decir, produjeron producir,
    fueron ser, construyeron construir, pidieron pedir, trajeron traer, engulleron engullir, dieron dar, previeron prever, pusieron poner, cayeron caer`],
  ['preterite', 1, false, 'pagué pagar, busqué buscar, alcancé alcanzar, hice hacer, dije decir, negué negar'],
  ['imperfect', 3, false, 'compraba comprar, vendía vender, era ser, iba ir, veía ver, preveía prever, tenía tener, había haber, negociaba negociar, quería querer, oía oír'],
  ['future', 3, false, `comprará comprar, pondrá poner, propondrá proponer, tendrá tener, obtendrá obtener, vendrá venir, saldrá salir, hará hacer, dirá decir, podrá poder,
    querrá querer, habrá haber, sabrá saber, valdrá valer, invertirá invertir, adquirirá adquirir, oirá oír, construirá construir, irá ir, será ser, convendrá convenir`],
  ['future', 3, true, 'comprarán comprar, pondrán poner, harán hacer, tendrán tener, invertirán invertir'],
  ['conditional', 3, false, 'compraría comprar, pondría poner, haría hacer, habría haber, podría poder, tendría tener, invertiría invertir, sería ser, querría querer'],
  ['subjunctive', 3, false, `compre comprar, adquiera adquirir, invierta invertir, pague pagar, busque buscar, alcance alcanzar, ceda ceder, conceda conceder, conozca conocer,
    reduzca reducir, dirija dirigir, consiga conseguir, venza vencer, obtenga obtener, haga hacer, diga decir, sea ser, vaya ir, haya haber, esté estar, dé dar, sepa saber,
    quepa caber, amplíe ampliar, actúe actuar, despliegue desplegar, absorba absorber, negocie negociar, prevea prever, produzca producir, ofrezca ofrecer, oiga oír`],
  ['subjunctive', 1, true, 'compremos comprar, paguemos pagar, podamos poder, invirtamos invertir, durmamos dormir, adquiramos adquirir, sigamos seguir, tengamos tener'],
  ['past subjunctive', 3, false, `comprara comprar, comprase comprar, invirtiera invertir, hiciera hacer, hiciese hacer, fuera ser, fuera ir, dijera decir, produjera producir,
    obtuviera obtener, construyese construir, pidiera pedir`],
  ['past subjunctive', 1, true, 'compráramos comprar, hiciéramos hacer, fuésemos ser'],
  ['gerund', 0, false, `comprando comprar, adquiriendo adquirir, invirtiendo invertir, pidiendo pedir, construyendo construir, cayendo caer, diciendo decir, pudiendo poder,
    yendo ir, viniendo venir, engullendo engullir, siendo ser, proveyendo proveer, proponiendo proponer`],
  ['participle', 0, false, `comprado comprar, hecho hacer, puesto poner, propuesto proponer, impuesto imponer, suscrito suscribir, roto romper, visto ver, previsto prever,
    escrito escribir, abierto abrir, dicho decir, vuelto volver, devuelto devolver, resuelto resolver, descubierto descubrir, muerto morir, provisto proveer, proveído proveer,
    caído caer, leído leer, construido construir, satisfecho satisfacer, deshecho deshacer, compuesto componer, descrito describir`],
];

/** Infinitives and gerunds with pronouns. */
export const encliticTable: readonly (readonly [word: string, lemma: string, mood: Mood, clitics: string])[] = [
  ['comprarla', 'comprar', 'infinitive', 'la'],
  ['hacerse', 'hacer', 'infinitive', 'se'],
  ['adquirirlo', 'adquirir', 'infinitive', 'lo'],
  ['venderle', 'vender', 'infinitive', 'le'],
  ['vendérsela', 'vender', 'infinitive', 'se la'],
  ['cedernos', 'ceder', 'infinitive', 'nos'],
  ['oírlos', 'oír', 'infinitive', 'los'],
  ['irse', 'ir', 'infinitive', 'se'],
  ['prestarles', 'prestar', 'infinitive', 'les'],
  ['invirtiéndolo', 'invertir', 'gerund', 'lo'],
  ['haciéndose', 'hacer', 'gerund', 'se'],
  ['comprándola', 'comprar', 'gerund', 'la'],
  ['ofreciéndole', 'ofrecer', 'gerund', 'le'],
  ['desprendiéndose', 'desprender', 'gerund', 'se'],
  ['proponiéndoselo', 'proponer', 'gerund', 'se lo'],
];

/** Words that are no form of a verb, or practically never in print. */
export const notVerbs: readonly string[] = [
  'para', 'sobre', 'como', 'entre', 'una', 'uno', 'bajo', 'este', 'esta', 'nube', 'filial', 'euros', 'mercados', 'clase', 'menos', 'banco', 'carlos', 'arlos',
  'adquirem', 'desmentem', 'refinanciam', 'hacese', 'poderlo que', '', 'r', 'se', 'la', 'ndo', 'árbolos', 'constructor', '__proto__', 'tostring',
];
