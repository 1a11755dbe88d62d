import type { Range } from '../../article.js';
import { isStake, moneySense } from '../attributes.js';
import type { Event } from '../event.js';
import { phrasesOf, type FrameTable } from '../frames.js';
import { isBystander, type Memory } from '../memory.js';
import type { Outlook } from '../outlook.js';
import { isNoun, type NounPhrase } from '../phrase.js';
import type { Discourse } from '../discourse.js';
import type { Contracts } from '../contracts.js';
import type { ParsedSentence } from '../sentence.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { kindSigns, signsNamed } from './sign-names.js';

/** What a sentence, or a part of one, shows of the deals that it may imply. */
export interface Impression {
  readonly signs: ReadonlySet<string>;
  /** Organizations of the sentence in order, then those that the article has in mind. Found when they are first asked for: most sentences show no deal. */
  readonly candidates: () => readonly Candidate[];
}

/** Where a sentence is looked at. */
export interface View {
  readonly parsed: ParsedSentence;
  readonly text: string;
  readonly frames: FrameTable;
  readonly outlook: Outlook;
  readonly discourse: Discourse;
  readonly memory: Memory;
  readonly contracts: Contracts;
  /** What its frames told. */
  readonly told: readonly Event[];
  /** The sentence of which `parsed` is all or a part. */
  readonly whole: ParsedSentence;
}

const afterSign = signsNamed('after');
const besideSign = signsNamed('beside');
const verbSign = signsNamed('verb');
const opensSign = signsNamed('opens');
const namesSign = signsNamed('names');
const nounSign = signsNamed('noun');
const hasSign = signsNamed('has');

/** The signs of a sentence, and whom they may concern. */
export function impressionOf(view: View): Impression {
  const figures = figureSigns(view.parsed, view.text);
  let candidates: readonly Candidate[] | null = null;
  return { signs: signsOf(view, figures.signs), candidates: () => candidates ??= candidatesOf(view, figures.money) };
}

/** Kinds of figures, classes of nouns, types of the frames that the words open and of the deals told shortly before, who is named. */
function signsOf({ parsed: { clauses, units }, whole, frames, discourse }: View, figures: readonly string[]): Set<string> {
  const signs = new Set(figures);
  for (const { type, trigger } of discourse.deals) signs.add((trigger.start >= whole.range.start ? besideSign : afterSign)(type));
  for (const clause of clauses) {
    if (clause.verb) {
      signs.add(verbSign(clause.verb.lemma));
      for (const type of frames.ofVerb(clause.verb.lemma)?.types ?? []) signs.add(opensSign(type));
    }
    for (const noun of phrasesOf(clause)) {
      for (const name of noun.classes) signs.add(nounSign(name));
      for (const type of frames.ofNoun(noun)?.types ?? []) signs.add(namesSign(type));
    }
  }
  const named = new Set<string>();
  for (const unit of units) {
    for (const phrase of isNoun(unit) ? withInner(unit) : []) {
      for (const referent of phrase.referents) {
        if (isBystander(referent.mention) || named.has(referent.name)) continue;
        named.add(referent.name);
        for (const sign of kindSigns(referent)) signs.add(hasSign(sign));
      }
    }
  }
  signs.add(`organizations ${Math.min(named.size, 4)}`);
  return signs;
}

const withInner = (phrase: NounPhrase): NounPhrase[] => [phrase, ...[...phrase.complements, ...phrase.parentheses].flatMap(withInner)];

function figureSigns(parsed: ParsedSentence, text: string): { readonly signs: readonly string[]; readonly money: Range | null } {
  const signs: string[] = [];
  let money: Range | null = null;
  for (const entity of parsed.entities) {
    if (entity.kind === 'org' || entity.kind === 'date') continue;
    if (entity.kind !== 'money') {
      // «prevé crecer un 20 %», «sus acciones caen un 30 %»: no share of a company.
      signs.push(`figure ${entity.kind === 'percent' && !isStake(text, entity.mention, parsed.range) ? 'rate' : entity.kind}`);
      continue;
    }
    // What somebody owes is the amount of a loan.
    const sense = moneySense(text, entity.mention, parsed);
    const isDeal = sense === 'deal' || sense === 'debt';
    signs.push(`figure money ${isDeal ? 'deal' : sense}`);
    if (isDeal) money ??= entity.mention;
  }
  return { signs, money };
}
