import type { Article, Range } from '../article.js';
import { isSpace } from '../text/characters.js';
import type { Token } from '../text/tokens.js';
import type { Discourse } from './discourse.js';
import type { Memory } from './memory.js';
import { inMind, type NounPhrase } from './phrase.js';

/** «P. ¿…?», «R.- …», «Pregunta: …»: the labels of an interview. */
const labels = new Set(['p', 'r', 'p.', 'r.', 'p.-', 'r.-', 'pregunta', 'respuesta']);
const labelEnd = /^(?:[.:–—-]|\.-)$/u;

/** How many tokens at the head of a line only say who speaks; 0: none. */
export function labelLength(article: Article, range: Range, tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (!first || !labels.has(first.lower) || !opensLine(article.text, range.start)) return 0;
  if (first.lower.length > 1 && first.lower.endsWith('.')) return second && labelEnd.test(second.text) ? 2 : 1;
  if (!second || !labelEnd.test(second.text)) return 0;
  return tokens[2] && labelEnd.test(tokens[2].text) ? 3 : 2;
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

/** From its first label on, an interview is about the company of who answers: each turn begins with it. */
export function beginTurn(discourse: Discourse, memory: Memory, interviewed: NounPhrase): void {
  discourse.topic = interviewed;
  discourse.speaker = interviewed;
  memory.topic = interviewed.referents;
}
