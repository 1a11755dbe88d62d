import type { Discourse } from './discourse.js';
import type { Event } from './event.js';
import { isBystander } from './memory.js';
import type { NounPhrase, Referent } from './phrase.js';
import { parting } from './sellers.js';
import type { ParsedSentence } from './sentence.js';
import { subjectOf } from './subjects.js';

/** What a sentence says that somebody parts with, though it names no buyer. */
export interface Offer {
  readonly seller: Referent;
  /** Null: a part or a thing of the seller's without a name. */
  readonly target: Referent | null;
  /** The index of the sentence. */
  readonly sentence: number;
}

/** Sentences after an offer in which a buyer is its buyer. */
const REACH = 2;

/** Verbs by which somebody offers something or is left without it, and the preposition before it. */
const offering: ReadonlyMap<string, string | null> = new Map([...parting, ['subastar', null], ['liquidar', null], ['abandonar', null], ['quedar', 'sin']]);

/** «S vende Y.», «S se ha deshecho de su división de servicios.», «S anuncia la venta de Y.»; null: the sentence offers nothing. */
export function offeredIn({ clauses, index }: ParsedSentence, discourse: Discourse): Offer | null {
  for (const clause of clauses) {
    const { kind, verb, phrases } = clause;
    if (!verb || verb.negated || verb.passive || (kind !== 'main' && kind !== 'coordinate')) continue;
    const behind = phrases.flatMap(({ phrase, side }) => side === 'after' ? [phrase] : []);
    // «anuncia la venta de Y».
    const sale = behind.find(({ preposition, classes }) => preposition === null && classes.has('sale'));
    const thing = sale?.complements.find(({ preposition }) => preposition === 'de') ?? (offering.has(verb.lemma) ? behind.find(({ preposition }) => preposition === offering.get(verb.lemma)) : undefined);
    if (!thing) continue;
    const doers = subjectOf(clause, discourse).flatMap(({ referents }) => referents);
    if (doers.length !== 1 || isBystander(doers[0].mention) || phrases.some(({ phrase }) => phrase.preposition === 'a' && phrase.referents.length > 0)) continue;
    const target = namedIn(thing, doers[0]);
    if (target || isOwn(thing)) return { seller: doers[0], target, sentence: index };
  }
  return null;
}

/** The one organization that a phrase is, or is a part of. */
function namedIn({ referents, classes, complements }: NounPhrase, { name: seller }: Referent): Referent | null {
  const named = referents.length ? referents : classes.has('percent') || classes.has('stake') || classes.has('control') ? complements.flatMap((phrase) => phrase.referents) : [];
  return named.length === 1 && named[0].name !== seller ? named[0] : null;
}

const isOwn = ({ classes, referents }: NounPhrase): boolean => !referents.length && (classes.has('unit') || classes.has('facility') || classes.has('property'));

/**
 * offered/buyer-after: «S vende Y. El comprador es X», «S se deshace de Y. Se la queda X»: a purchase told right after it is of what was offered, and from whom offered it,
 * not of the one that was last spoken of.
 */
export function sellOffered(found: readonly Event[], offer: Offer | null, { index, range }: ParsedSentence): void {
  if (!offer || index - offer.sentence > REACH) return;
  const { seller, target } = offer;
  for (const event of found) {
    const [bought, ...more] = event.parties.get('target') ?? [];
    if (event.type !== 'acquisition' || !bought || more.length || event.parties.has('seller') || (event.parties.get('acquirer') ?? []).some(({ name }) => name === seller.name || name === target?.name)) continue;
    // Whom the sentence itself says to be bought is.
    if (bought.name === seller.name && (!bought.named || bought.at.end <= range.start)) {
      if (target) event.parties.set('target', [target]);
      else event.parties.delete('target');
    } else if (bought.name !== target?.name) {
      continue;
    }
    event.parties.set('seller', [seller]);
    event.rules.push('offered/buyer-after');
  }
}
