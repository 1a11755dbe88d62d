import type { DealType, Status } from '../../schemas/index.js';
import type { Clause } from './clauses.js';
import { statesOfPhrases } from './cues.js';
import { everyone, partiesOf, support, type Event } from './event.js';
import { DEALS_IN_MIND } from './memory.js';
import { isTime, type NounPhrase } from './phrase.js';
import type { ParsedSentence } from './sentence.js';
import { finished, type StateTable } from './states/index.js';

/** Which deals a noun with its article takes up: «la operación» any, «la compra» a purchase. */
const takenUp: readonly (readonly [noun: string, types: readonly DealType[] | null])[] = [
  ['operation', null], ['agreement', null], ['purchase', ['acquisition', 'investment']], ['sale', ['acquisition']], ['bid', ['acquisition']], ['merger', ['merger', 'acquisition']], ['round', ['investment']],
];

/** Nouns that take up a deal of which they tell that it is off: «la idea no prosperó», «las conversaciones se rompieron». */
const intended = ['talks', 'plan', 'project', 'loan', 'funding', 'alliance', 'investment', ...takenUp.map(([noun]) => noun)];

/** «Ayer lo dio por terminado»: whoever made the deal told last has done with it. */
const overFor = /(?:^|[^\p{L}])l[oa] (?:ha |han |había )?(?:dio|dieron|dado|da|dan) por (?:terminad|rot|muert|enterrad|finiquitad|cancelad|zanjad|extinguid|resuelt)[oa](?!\p{L})/iu;

/** What became of a deal: states that a later sentence can tell. */
const fates: ReadonlySet<Status> = new Set<Status>(['completed', 'signed', 'cancelled']);

/**
 * Reads what became of a deal told before: «En noviembre completó la operación», «Bruselas vetó la compra», «El acuerdo se rompió en mayo».
 * The noun names no party of its own; the subject, if it is an organization that makes deals, is a party of the deal.
 * @param earlier the events before the sentence, in order
 */
export function readAftermath(parsed: ParsedSentence, earlier: readonly Event[], table: StateTable, text: string): void {
  const last = earlier.at(-1);
  if (last && parsed.clauses.some(({ verb }) => verb?.lemma === 'dar' && !verb.negated && verb.mood === 'indicative' && verb.clitics.some((clitic) => clitic === 'lo' || clitic === 'la'))
    && overFor.test(text.slice(parsed.range.start, parsed.range.end))) {
    last.states.push({ status: 'cancelled', weight: 4 });
    support(last, parsed.range, 'aftermath/given-up');
    return;
  }
  for (const clause of parsed.clauses) {
    const { verb } = clause;
    if (!verb || verb.negated || verb.mood === 'conditional' || verb.mood === 'infinitive' || (clause.kind === 'adverbial' && clause.opener === 'si')) continue;
    const status = verb.chain.length ? undefined : table.governors.get(verb.lemma);
    const noun = clause.phrases.find(({ phrase }) => takesUp(phrase))?.phrase;
    if (!status || !fates.has(status) || !noun || (verb.mood === 'subjunctive' && status !== 'completed')) continue;
    const event = meant(clause, noun, earlier);
    if (!event || (status === 'cancelled' && isOfOthers(parsed, clause, event))) continue;
    event.states.push({ status: status === 'completed' ? verb.tense === 'future' || verb.mood === 'subjunctive' ? 'signed' : finished(event.type) : status, weight: 4 });
    support(event, parsed.range, 'aftermath/act-on-the-deal');
    return;
  }
  const off = last && !isFirm(last, 1) && parsed.clauses.find((clause) => callingOff(clause, table) === 'last' && !isOfOthers(parsed, clause, last) && !actors(clause).some((name) => !partiesOf(last).some(({ referent }) => referent.name === name)));
  if (last && off) {
    last.states.push({ status: 'cancelled', weight: 4 });
    support(last, parsed.range, 'aftermath/called-off');
    return;
  }
  if (last?.states.length && last.states.every(({ status }) => status === 'announced' || status === 'rumored') && parsed.clauses.some((clause) => areTalking(clause, last, table))) {
    last.states.push({ status: 'negotiating', weight: 4 });
    support(last, parsed.range, 'aftermath/talks');
    return;
  }
  if (last && !isFirm(last, 1) && isRefused(parsed, last, table, text)) {
    last.states.push({ status: 'cancelled', weight: 4 });
    support(last, parsed.range, 'aftermath/refused');
    return;
  }
  readCondition(parsed, last, table, text);
}

/** aftermath/refused: «El consejo de Y contestó que no» after an offer or a plan. */
function isRefused({ clauses, range }: ParsedSentence, last: Event, table: StateTable, text: string): boolean {
  const parties = everyone(last);
  const told = clauses.flatMap(({ phrases }) => phrases.flatMap(({ phrase }) => [phrase, ...phrase.complements].flatMap(({ referents }) => referents)));
  return told.length > 0 && told.every(({ name }) => parties.has(name)) && statesOfPhrases(text.slice(range.start, range.end), table).includes('cancelled');
}

/** «Y se había asegurado 300 toneladas de Z, pero el memorando caducó»: what is off is of those whom the sentence names before, not of the deal told last. */
function isOfOthers({ clauses }: ParsedSentence, clause: Clause, event: Event): boolean {
  const parties = everyone(event);
  const before = clauses.slice(0, clauses.indexOf(clause)).flatMap(actors);
  return before.length > 0 && before.every((name) => !parties.has(name));
}

/** aftermath/talks: «Las conversaciones están en una etapa temprana» after a plan or a rumour: it is being negotiated. */
function areTalking({ kind, verb, phrases }: Clause, last: Event, table: StateTable): boolean {
  const told = everyone(last);
  return kind === 'main' && verb?.mood === 'indicative' && !verb.negated && (verb.tense === 'present' || verb.tense === 'imperfect') && table.governors.get(verb.lemma) !== 'cancelled'
    && phrases.some(({ phrase, side }) => side === 'before' && phrase.preposition === null && phrase.definite && phrase.classes.has('talks'))
    && phrases.every(({ phrase }) => [phrase, ...phrase.complements].every(({ referents }) => referents.every(({ name }) => told.has(name))));
}

/** The companies that a clause has as its subject; who rules over deals is none of them. */
const actors = ({ phrases }: Clause): string[] =>
  phrases.filter(({ phrase }) => phrase.preposition === null).flatMap(({ phrase }) => phrase.referents).filter(({ mention }) => mention.entry?.kind !== 'regulator' && mention.entry?.kind !== 'government').map(({ name }) => name);

/** How a clause calls off deals that it does not tell itself. */
type CallingOff = 'all' | 'aside' | 'last';

/** «ninguna de las ideas prosperó» is of all, «un préstamo que decae con ella» of what it is an aside to, «el consejo lo descartó» and «las conversaciones se rompieron» of the last. */
function callingOff({ kind, opener, verb, phrases, antecedent }: Clause, table: StateTable): CallingOff | null {
  if (!verb || verb.chain.length || verb.mood !== 'indicative' || verb.tense === 'future' || kind === 'completive' || (kind === 'adverbial' && opener === 'si')) return null;
  const bare = phrases.filter(({ phrase }) => phrase.preposition === null).map(({ phrase }) => phrase);
  const denied = bare.some(({ words }) => none.test(words[0] ?? ''));
  if (verb.negated || denied ? table.denied.get(verb.lemma) !== 'cancelled' : table.governors.get(verb.lemma) !== 'cancelled') return null;
  if (denied) return 'all';
  if (kind === 'relative') return antecedent && isIntended(antecedent) && !bare.length ? 'aside' : null;
  if (bare.some((phrase) => phrase.definite && isIntended(phrase) && !phrase.classes.has('cash'))) return 'last';
  // «Se archivó seis meses después».
  if (kind === 'main' && bare.every(isTime) && !verb.negated && verb.clitics.includes('se') && reflexive.has(verb.lemma)) return 'last';
  // Who denies it leaves it what it was.
  const itself = !verb.negated && !denying.has(verb.lemma) && verb.clitics.some((clitic) => them.test(clitic)) && !phrases.some(({ phrase, side }) => side === 'after' && phrase.preposition === null && phrase.entities.length > 0 && !phrase.referents.length);
  return itself ? 'last' : null;
}

/** What is off «se archivó»; who «se retiró» may be anybody. */
const reflexive: ReadonlySet<string> = new Set(['archivar', 'frustrar', 'cancelar', 'romper', 'malograr', 'truncar', 'suspender', 'anular', 'descartar', 'esfumar', 'desinflar', 'evaporar', 'enterrar', 'torcer', 'aparcar']);
const none = /^ningun[oa]$/;
const them = /^l[oa]s?$/;
const denying: ReadonlySet<string> = new Set(['desmentir', 'negar', 'desestimar', 'desoír']);
const isIntended = (phrase: NounPhrase): boolean => !phrase.entities.length && !phrase.complements.length && intended.some((noun) => phrase.classes.has(noun));

/** Done or agreed: what is called off must be another deal. */
const isFirm = ({ states }: Event, from: number): boolean => states.some(({ status, weight }) => weight >= from && (status === 'completed' || status === 'signed'));

/** aftermath/called-off: what a later clause of the sentence says of the deals told before it, «X sondeó la compra de Y; la idea no prosperó», «lanzó una opa y el Gobierno la vetó». */
export function readCalledOff({ clauses }: ParsedSentence, found: readonly Event[], table: StateTable): void {
  for (const clause of clauses) {
    const meant = clause.verb && callingOff(clause, table);
    if (!meant) continue;
    const before = found.filter(({ trigger }) => trigger.end <= clause.start);
    for (const event of meant === 'all' ? before : before.slice(-1)) {
      if (meant === 'last' && isFirm(event, 2)) continue;
      event.states.push({ status: 'cancelled', weight: 4 });
      if (!event.rules.includes('aftermath/called-off')) event.rules.push('aftermath/called-off');
    }
    if (before.length) return;
  }
}

/** aftermath/condition: «La operación está sujeta al visto bueno de Bruselas», «Falta el permiso de la CNMC»: what the deal told last waits for. */
function readCondition(parsed: ParsedSentence, last: Event | undefined, table: StateTable, text: string): void {
  if (!last || !closes.has(last.type) || !parsed.clauses.some(({ phrases }) => phrases.some(({ phrase }) => isUnclaimed(phrase)))) return;
  if (!statesOfPhrases(text.slice(parsed.range.start, parsed.range.end), table).includes('signed') || last.states.some(({ status }) => status === 'cancelled')) return;
  last.states.push({ status: 'signed', weight: 4 });
  support(last, parsed.range, 'aftermath/condition');
}

/** Types that are closed some time after they are agreed. */
const closes: ReadonlySet<DealType> = new Set<DealType>(['acquisition', 'merger', 'joint_venture']);

/** «la operación», «el visto bueno de la CNMC»: the deal itself, or what it waits for. */
const isUnclaimed = (phrase: NounPhrase): boolean => isDeal(phrase) || phrase.words.some((word) => awaited.has(word));

const awaited = new Set(['visto', 'permiso', 'autorización', 'autorizaciones', 'aprobación', 'plácet', 'cierre', 'regulador', 'reguladores', 'competencia', 'condiciones']);

/** «la operación», with nothing that would make it another. */
const isDeal = (phrase: NounPhrase): boolean => phrase.definite && !phrase.entities.length && !phrase.complements.length && takenUp.some(([noun]) => phrase.classes.has(noun));
const takesUp = (phrase: NounPhrase): boolean => phrase.preposition === null && isDeal(phrase);

function meant(clause: Clause, noun: NounPhrase, earlier: readonly Event[]): Event | undefined {
  const types = takenUp.find(([name]) => noun.classes.has(name))![1];
  const actors = clause.phrases.filter(({ phrase }) => phrase.preposition === null && phrase !== noun).flatMap(({ phrase }) => phrase.referents);
  const concerned = (event: Event): boolean => actors.every(({ mention, name }) => mention.entry?.kind === 'regulator' || mention.entry?.kind === 'government' || partiesOf(event).some(({ referent }) => referent.name === name));
  const last = earlier.at(-1);
  return earlier.slice(-DEALS_IN_MIND).findLast((event) => (types === null || types.includes(event.type)) && concerned(event) && (event === last || actors.length > 0));
}
