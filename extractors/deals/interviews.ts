import type { Article, Range } from '../article.js';
import { isSpace } from '../text/characters.js';
import type { Token } from '../text/tokens.js';
import type { Discourse } from './discourse.js';
import { isBystander, type Memory } from './memory.js';
import { inMind, type NounPhrase } from './phrase.js';

/** «P. ¿…?», «R.- …», «Pregunta: …»: the labels of an interview. */
const labels = new Set(['p', 'r', 'p.', 'r.', 'p.-', 'r.-', 'pregunta', 'respuesta']);
const labelEnd = /^(?:[.:–—-]|\.-)$/u;

/** How many tokens at the head of a line only say who speaks; 0: none. */
export function labelLength(article: Article, range: Range, tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (!first || !opensLine(article.text, range.start)) return 0;
  if (first.text === DASH) return isDialogue(article) ? 1 : 0;
  if (!labels.has(first.lower)) return 0;
  if (first.lower.length > 1 && first.lower.endsWith('.')) return second && labelEnd.test(second.text) ? 2 : 1;
  if (!second || !labelEnd.test(second.text)) return 0;
  return tokens[2] && labelEnd.test(tokens[2].text) ? 3 : 2;
}

const DASH = '—';
const dialogues = new WeakMap<Article, boolean>();
/** Lines that a dash opens, and those of them that ask: fewer are a quotation, or a list. */
const ENOUGH_TURNS = 6;
const ENOUGH_QUESTIONS = 2;

/** «—¿Y Glovo? / —Crece.»: an interview whose turns only a dash opens. */
function isDialogue(article: Article): boolean {
  let known = dialogues.get(article);
  if (known === undefined) {
    const turns = article.text.split('\n').filter((line) => line.startsWith(DASH));
    dialogues.set(article, known = turns.length >= ENOUGH_TURNS && turns.filter((line) => line.includes('?')).length >= ENOUGH_QUESTIONS);
  }
  return known;
}

function opensLine(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
  return before === 0 || text[at - 1] === '\n' || /\n[ \t]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** «Ana Ruiz, fundadora de X»: the company of the first leader that is told before the first question; null: none is. */
export function introduced({ leaders }: Memory): NounPhrase | null {
  const [mention] = leaders.values();
  return mention ? inMind(mention) : null;
}

/** «Una mañana en X»: the only company that is told before the sentence of the first question; null: none is, or several are. */
export function onlyTold({ told }: Memory, question: number): NounPhrase | null {
  const parties = told.filter(({ mention, sentence }) => sentence < question && !isBystander(mention)).map(({ mention }) => mention);
  return parties.length && parties.every(({ name }) => name === parties[0].name) ? inMind(parties[0]) : null;
}

/** From its first label on, an interview is about the company of who answers: each turn begins with it. */
export function beginTurn(discourse: Discourse, memory: Memory, interviewed: NounPhrase): void {
  discourse.topic = interviewed;
  discourse.speaker = interviewed;
  memory.topic = interviewed.referents;
}
