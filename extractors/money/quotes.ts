import { isYear } from './coordination.js';
import type { Draft } from './draft.js';
import type { Home } from './homes.js';
import { currencySense } from './sense.js';

// bound: the REACH characters before a figure.
const SHARES = /(?<!\p{L})(?:acci[oó]n|acciones|títulos?|papel|bolsa|cotizaci[oó]n|cotiza\p{L}{0,4}|cotizó|precio objetivo|parqu[eé]|Wall Street|Nasdaq|NYSE)(?!\p{L})/iu;
/** Indices are told in points, and oil by the barrel. */
const NO_SHARES = /(?<!\p{L})(?:ibex|índice|selectivo|S&P|dow|nikkei|merval|ipc|ipsa|colcap|bovespa|puntos?|enteros|barril|brent|prima|bitcoin|canje|participación|capital|cuota)(?!\p{L})/iu;
const VERB = '(?:cerr|cotiz|sub|baj|cay|cae|termin|acab|qued|est|abr|toc|trep|ced|dej|anot|avanz|retroced|perd|pierd|gan|salt|escal|situ|marc|despid|negoci|cambi|rond|roz|rebas|super)\\p{L}{1,7}';
const LED = new RegExp(`(?:(?<!\\p{L})${VERB}(?: (?!del|un)\\p{L}{2,9}){0,2} (?:a|en|hasta|los)|objetivo (?:de|en|a|hasta)|%,? ?(?:a|hasta)) (?:los )?$`, 'iu');
const ENDS = /^(?:[.,;:)»”"]|$|\n| (?:y|en|tras|desde|al|a|cuando|después|antes|el|ayer|hoy|esta|este|frente)(?!\p{L}))/u;
/** «0,50 por título», «a 0,80 el kilo» */
const UNIT_AFTER = /^ (?:por|el|la|cada|al) (?:acción|título|papel|participación|unidad|kilo|litro|tonelada|barril|galón|kilovatio|megavatio|kWh|MWh|metro|usuario|línea|mes|noche|vatio)(?!\p{L})/u;
const REACH = 140;
const LED_REACH = 40;
const SHORT = 40;
/** Dearer shares are told with their currency. */
const DEAREST = 10_000;

/** money/quote: what a share is worth, without its currency: «En Bolsa cerró ayer a 7,98», «sus títulos rondan los 74», «0,50 por título». */
export function elideQuotes(text: string, drafts: readonly Draft[], homes: readonly Home[]): void {
  let sense: ReturnType<typeof currencySense> | undefined;
  drafts.forEach((draft, i) => {
    if (!isQuote(text, draft)) return;
    sense ??= currencySense(text, drafts, homes);
    draft.inferred = sense.nearest(i);
    if (draft.inferred === null) return;
    draft.kind = 'money';
    draft.rule = 'money/quote';
  });
}

function isQuote(text: string, draft: Draft): boolean {
  const { number, start, end, sentenceStart } = draft;
  if (draft.kind !== 'open' || number.scale !== 1 || number.kind !== 'figures' || number.value >= DEAREST || isYear(draft)) return false;
  const after = text.slice(end, end + 20);
  if (UNIT_AFTER.test(after)) return true;
  if (!ENDS.test(after)) return false;
  if (!LED.test(text.slice(Math.max(sentenceStart, start - LED_REACH), start))) return false;
  // «… si el título llega a 600 dólares. Ayer acabó en 203,71.»: a short sentence goes on with what the one before tells.
  const before = text.slice(Math.max(start - sentenceStart < SHORT && !Number.isInteger(number.value) ? 0 : sentenceStart, start - REACH), start);
  return SHARES.test(before) && !NO_SHARES.test(before);
}
