import type { Clause } from './clauses.js';
import { altered, innermostOf, type NounPhrase } from './phrase.js';

/** Verbs by which a relative or a participle says whose a thing is («los servidores que tiene X», «un campus levantado por X»). */
const having = new Set([
  'tener', 'poseer', 'explotar', 'operar', 'gestionar', 'construir', 'levantar', 'terminar', 'edificar', 'desarrollar', 'ultimar', 'erigir', 'montar', 'ampliar', 'planear', 'proyectar',
  'promover', 'fabricar', 'producir', 'diseñar', 'ensamblar', 'generar', 'ofrecer', 'armar', 'preparar', 'inaugurar', 'estrenar', 'alquilar', 'arrendar', 'consumir', 'administrar', 'mantener', 'alzar', 'habilitar', 'acabar',
]);

/** Verbs of making a bid. */
const bidding = new Set(['presentar', 'lanzar', 'formular', 'hacer', 'plantear', 'realizar', 'remitir', 'trasladar', 'poner', 'enviar', 'mantener', 'dirigir', 'mejorar', 'elevar']);

/** Classes of things that somebody makes or has. */
const things = ['facility', 'data_center', 'plant', 'capacity', 'power', 'energy', 'equipment', 'chip', 'building', 'technology', 'content', 'unit', 'property'];

/** «los 40 MW que X levanta en Soria», «las obleas que fabrica X»: who makes or has a thing is whose it is, as in «las obleas de X»; so is a bid («la oferta que presentó X»). */
export function nameMakers(clauses: readonly Clause[]): void {
  for (const { kind, antecedent, relativePreposition, verb, phrases } of clauses) {
    if (!antecedent || !verb) continue;
    const thing = having.has(verb.lemma) ? [antecedent, innermostOf(antecedent)].find((phrase) => things.some((name) => phrase.classes.has(name)))
      : bidding.has(verb.lemma) && antecedent.classes.has('bid') ? antecedent : undefined;
    if (!thing || thing.referents.length) continue;
    const byAgent = kind === 'participle' || verb.passive;
    if (!byAgent && (kind !== 'relative' || relativePreposition !== null)) continue;
    const maker = phrases.map(({ phrase }) => phrase).find((phrase) => phrase.referents.length > 0 && (byAgent ? phrase.preposition === 'por' || phrase.preposition === 'by' : phrase.preposition === null));
    if (maker && !isBuilder(maker) && !thing.complements.some(({ referents }) => referents.length > 0)) thing.complements.push(altered(maker, { preposition: 'de' }));
  }
}

/** A contractor builds what is another's. */
const isBuilder = (phrase: NounPhrase): boolean => phrase.referents.some(({ mention }) => mention.entry?.sector === 'construction');
