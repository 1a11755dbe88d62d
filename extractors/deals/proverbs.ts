import type { Clause } from './clauses.js';
import { alteredVerb, isTime } from './phrase.js';

/** «dejará de abastecerse con A para hacerlo con B», «invirtió en A y el año pasado lo hizo en B»: «hacerlo» stands for the verb before it. */
export function nameProverbs(clauses: readonly Clause[]): void {
  clauses.forEach((clause, at) => {
    const { verb } = clause;
    if (!verb || verb.lemma !== 'hacer' || !verb.clitics.includes('lo') || clause.phrases.some(({ phrase }) => phrase.preposition === null && phrase.referents.length === 0 && phrase.classes.size > 0 && !isTime(phrase))) return;
    const meant = clauses.slice(0, at).findLast((earlier) => earlier.verb && !modal.has(earlier.verb.lemma))?.verb;
    if (meant) clause.verb = alteredVerb(verb, { lemma: meant.lemma, clitics: meant.clitics });
  });
}

/** Verbs that another completes. */
const modal = new Set(['dejar', 'ser', 'estar', 'haber', 'hacer', 'decir', 'querer', 'poder', 'anunciar', 'tener']);
