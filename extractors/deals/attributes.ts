import type { Money, Power } from '../../schemas/index.js';
import type { Range } from '../article.js';
import { senseOfHead, type HeadSense } from './figure-heads.js';
import type { ParsedSentence } from './sentence.js';

/**
 * What a figure is when it is not the price of a deal, told by the words around it. The order is that of preference; each entry
 * is the words before the figure or after it.
 */
// bound: moneySense shows these 110 characters before the figure and 60 after it.
const valuationBefore = /(?:valorac(?:ión|iones)|valuaci(?:ón|ones)|valorizaci(?:ón|ones)|tasaci(?:ón|ones)|valor de empresa|(?<!por |por un |acciones con )valor)(?: (?:de(?:l| la| su)? [\p{L}]+(?: [\p{L}]+)?|post-?money|pre-?money|total|implícita?|récord|conjunta?))?(?: (?:de|en|a|hasta|por encima de|superior a|supera|superaba|superó|ronda|rondaría|se situó en|se sitúa en|alcanzó|alcanza|asciende a|cercana a|próxima a|estimada en|equivalente a))*(?: (?:los|las|unos|unas|más|cerca|casi|en torno a|alrededor|un))*(?: de| a)?(?: los)?\s*$/iu;
const valuedBefore = /(?:valor(?:ar|ada|ado|adas|ados|a|ó|aba|aría|ando|an)|valu(?:ada|ado|adas|ados|a|ó|aba|ando|aría)|valoriz(?:ada|ado|adas|ados|a|ó|aba|ando|aría)|tas(?:an?|ó|aron|ada|ado|aban?|ando|arían?)|vale|valía|valdría|valdrá|valer|cotiza)(?! por)(?: (?:ya|hoy|ahora|a [\p{L}\p{N} ]{2,40}?|la [\p{L}]+(?: [\p{L}]+)?|el [\p{L}]+(?: [\p{L}]+)?))?(?: (?:en|hasta|a|sobre|por encima de|por debajo de))?(?: (?:los|unos|más|menos|cerca|casi|en torno|alrededor|torno))*(?: de| a)?(?: los)?\s*$/iu;
const valuationAfter = /^\s*(?:de|en) (?:valoraci[oó]n|valuaci[oó]n|valor (?:de mercado|de empresa)|tasaci[oó]n)/iu;
const marketValueBefore = /(?:capitalizaci[oó]n|valor (?:bursátil|en bolsa|de mercado)|vale en bolsa|cotiza(?!d))[^.;,—–()]{0,40}$/iu;
/** Where the grammar does not see what an amount hangs on: a word of revenue before it, no comma between. */
const otherBefore = /(?:ingres(?:os?|ó|ar|aron|aba|ará)|factur(?:ó|aron|a|ación|aba|ará|ar)|ventas|benefici(?:o|os)|ganancias?|gan(?:ó|aron|a)|pérdidas?|perd(?:ió|ieron)|ebitda|resultado|margen|multa|sanción|indemnizaci[oó]n|subvenci(?:ón|ones)|ayudas?|apoyos? públicos?|subsidios?|donaci[oó]n|sueldo|salario|dividendos?|recompras?|fortuna|patrimonio|presupuesto|mercado moverá)(?:[^.;:,—–()]{0,45})$/iu;
/** «cuesta 300 millones», «desde 300 millones»: a price for anybody. */
const offeredBefore = /(?:costará unos|cuesta|cuestan|costaba)[^.;:,—–()]{0,45}$|desde (?:(?:los|las|unos|unas|más de) )*$/iu;
/** «una operación valorada en», «la compra de Y por X, valorada en»: the price of the whole, not the worth of the company. */
const operationValued = /(?:operaci[oó]n|transacci[oó]n|compra|adquisici[oó]n|venta|fusi[oó]n|acuerdo|pacto|contrato|trato|traspaso|canje|intercambio|permuta)(?: [^.;:«»]{0,60})?,? (?:valorad|tasad|valuad|valorizad|cifrad)[oa]s? en(?: (?:unos|cerca de|alrededor de|más de|casi|hasta))*(?: los)?\s*$/iu;
/** «el valor del contrato es de»: its price. */
// bound: the same 110 characters.
const dealWorth = /valor (?:total |global )?(?:de la (?:operaci[oó]n|transacci[oó]n|compra|venta|adquisici[oó]n|inversi[oó]n)|del (?:contrato|acuerdo|pacto|trato|traspaso|pedido))(?: [^.;:«»\d]{0,40})?$/iu;
/** «recaudó 300 millones por encima de la meta», «300 millones menos que el año anterior»: a difference. */
const differenceAfter = /^\s*(?:por encima|por debajo|más|menos) (?:de|que) (?:la (?:meta|ronda anterior|anterior|prevista)|lo (?:previsto|esperado|anunciado|pactado)|el (?:objetivo|año|anterior|previsto))/iu;
/** «pasará de 300 a 500 millones», «ha colocado desde entonces 300 millones»: how something grew, what came together since. */
// bound: the same 110 characters.
const grownBefore = /(?:(?<![\p{L}])(?:pas|crec|crez|sub|baj|salt|ca|aument|increment)(?:e|a|ó|an|en|o|ar|er|ir|ará|erá|irá|aron|ieron|ió|yó|iera|ara)? de (?:los |unos )?(?:[\d.,]{1,9}(?: mil)?(?: millones)? (?:\p{L}+ ){0,2}a (?:los |unos )?)?|(?:coloc|prest|otorg|desembols|recaud|levant|capt|financi)ad[oa]s? desde entonces (?:cerca de |más de |unos |casi )?(?:[A-Z]{2,3} ?)?)$/iu;
const perUnitAfter = /^\s*(?:por|la|cada) (?:acción|título|papel|unidad|usuario|mes|participación|token|millón|megavatio|mw|kilovatio|hectárea|metro|barril|tonelada|empleado|cliente|abonado|línea|torre|vehículo|habitante)|^\s*(?:la acción|al mes|mensuales)\b/iu;

/** A price; what a company is worth; what somebody owes; no deal's. */
export type MoneySense = HeadSense | 'valuation';

/** «por la que ingresará», «por un valor de»: the price, though a word of revenue or worth stands near. */
// bound: the same 110 characters.
const priceBefore = /por (?:(?:la|el|los|las) (?:que|cual(?:es)?)(?! (?:valor|valú|tas))[^,;:.\d]{1,50}|un (?:valor|precio|monto|importe)(?: de (?:empresa|transacción|compra|venta))?[^,;:.\d]{1,25})$/iu;
/** «su valoración se elevó a», «la valuación quedó por encima de»: whatever verb stands between. */
// bound: the same 110 characters.
const valuationMoved = /(?:valoraci[oó]n|valuaci[oó]n|valorizaci[oó]n|tasaci[oó]n)(?: [\p{L}-]{1,20}){0,4} (?:elev|sub|pas|qued|trep|duplic|triplic|escal|mantuv|mantien|manten|situ|coloc|salt|lleg|alcanz|fij|ubic)\p{L}*(?: [\p{L}-]{1,20}){0,5}\s*$/iu;

/** «sitúa a la compañía en torno a»: what it is worth. */
// bound: the same 110 characters.
const companyPut = /(?:sitúa|sitúan|situó|situará|situaría|coloca|colocó|colocaría|deja|dejó|pone|puso) a la (?:compañía|empresa|firma|startup|sociedad|marca)(?: [\p{L}-]{2,15})? (?:en torno a|alrededor de|cerca de|en|sobre)(?: los| unos)?\s*$/iu;

/** «la acción se negoció en 1.895 pesos», «los papeles cerraron a 12 dólares». */
// bound: the same 110 characters.
const sharePriceBefore = /(?:acción|acciones|títulos?|papel(?:es)?)(?! de deuda)[^.;:]{0,60} (?:se (?:negoci|transab|trans[óo]|cotiz|coloc)\p{L}*|cotiz\p{L}+|cerr(?:ó|aron)) (?:en|a|hasta)(?: los)?\s*$/iu;

/** «crearán un gigante de 11.000 millones»: what the outcome is worth, no price. */
// bound: the same 110 characters.
const giantBefore = /(?:(?:gigante|coloso|titán|mastodonte|unicornio|decacornio)(?: [\p{L}-]{3,20})? (?:de|valorad[oa] en)|(?<![\p{L}])(?:una?|otra?) (?:compañía|empresa|firma|grupo|entidad|multinacional|operadora) de)(?: unos| casi| más de)?\s*$/iu;

/** What a company is sold for that is worth nothing, «por un euro simbólico», and the least that a deal is made for otherwise. */
const SYMBOLIC = 1;
const LEAST_PRICE = 10_000;

/** «cerró en 59,8 euros», «una cuota de 89 pesos»: what one share or one thing costs, in any currency. */
export const isUnitPrice = ({ value }: Money): boolean => value !== SYMBOLIC && value < LEAST_PRICE;

/** «por un euro», «un dólar simbólico»; «no saca un euro» is no price. */
const symbolicBefore = /por (?:\p{L}+ )?$/iu;
const symbolicAfter = /^ simbólico/iu;

/** What has been read of the amounts of a sentence: frames, beliefs and those who attach figures all ask. */
const senses = new WeakMap<ParsedSentence, Map<Money, MoneySense>>();

/** Reads the sense of an amount from its size, from what it hangs on, and from the words right beside it, inside its sentence. */
export function moneySense(text: string, money: Money, sentence: ParsedSentence): MoneySense {
  if (isUnitPrice(money)) return 'other';
  let known = senses.get(sentence);
  if (!known) senses.set(sentence, known = new Map<Money, MoneySense>());
  const sense = known.get(money) ?? readSense(text, money, sentence);
  known.set(money, sense);
  return sense;
}

function readSense(text: string, money: Money, { range, clauses }: ParsedSentence): MoneySense {
  const before = text.slice(Math.max(range.start, money.start - 110), money.start);
  const after = text.slice(money.end, Math.min(range.end, money.end + 60));
  if (money.value === SYMBOLIC && !symbolicBefore.test(before) && !symbolicAfter.test(after)) return 'other';
  if (perUnitAfter.test(after) || differenceAfter.test(after)) return 'other';
  if (grownBefore.test(before)) return 'other';
  if (priceBefore.test(before)) return 'deal';
  if (marketValueBefore.test(before)) return 'other';
  if (operationValued.test(before) || dealWorth.test(before)) return 'deal';
  if (valuationAfter.test(after) || valuationBefore.test(before) || valuationMoved.test(before) || companyPut.test(before) || valuedBefore.test(before)) return 'valuation';
  if (offeredBefore.test(before) || sharePriceBefore.test(before) || giantBefore.test(before)) return 'other';
  return senseOfHead(money, clauses) ?? (otherBefore.test(before) ? 'other' : 'deal');
}

// bound: isStake shows 60 characters before the share and 50 after it.
const stakeAfter = /^\s*(?:del? (?:capital|accionariado|la (?:compañía|empresa|firma|startup|operadora|sociedad|filial)|las acciones|grupo|los derechos|negocio|total)|de (?:su|sus|la|las|los|[\p{Lu}])|de participación|restante|que (?:no )?(?:era suy[oa]|le falta(?:ba)?|tenía|tiene|poseía|posee|controla|conserva|mantenía|mantiene|conservaba)|accionarial|accionario|en (?:la|el|su)? ?[\p{Lu}])/u;
const stakeBefore = /(?:participaci[oó]n|paquete|stake|accionista|acciones|capital|quedar[áa]? con|se queda con|se quedó con|control(?:a|ará|aría)?|tendr[áa]|tomar[áa]?|toma|tomó|posee(?:r|rá)?|compr(?:a|ar|ó|ará) (?:otro|el|un|hasta)?|adquir(?:ir|ió|irá|iere)? ?(?:el|un)?|vend(?:er|ió|e|erá) (?:el|un)?|hizo con|hace con|hacerse con|cede|ceder)(?:[^.;]{0,30})$/iu;

/** Whether a percentage is a share of a company: growth and margins are not. */
export function isStake(text: string, percent: Range, sentence: Range): boolean {
  const before = text.slice(Math.max(sentence.start, percent.start - 60), percent.start);
  const after = text.slice(percent.end, Math.min(sentence.end, percent.end + 50));
  return stakeAfter.test(after) || stakeBefore.test(before);
}

/** The figures of a sentence that can be parts of a deal, with their sense. */
export interface Figures {
  readonly valuations: Money[];
  readonly amounts: Money[];
  /** What somebody owes: the amount of a loan, of nothing else. */
  readonly debts: Money[];
  readonly power: Power[];
}

export function figuresOf(sentence: ParsedSentence, text: string): Figures {
  const figures: Figures = { valuations: [], amounts: [], debts: [], power: [] };
  for (const entity of sentence.entities) {
    if (entity.kind === 'money') {
      const sense = moneySense(text, entity.mention, sentence);
      if (sense === 'valuation') figures.valuations.push(entity.mention);
      else if (sense === 'deal') figures.amounts.push(entity.mention);
      else if (sense === 'debt') figures.debts.push(entity.mention);
    } else if (entity.kind === 'power') {
      figures.power.push(entity.mention);
    }
  }
  return figures;
}
