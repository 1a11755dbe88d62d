import { rules as aftermath } from './aftermath.corpus.js';
import { rules as appositions } from './appositions.corpus.js';
import { rules as asides } from './asides.corpus.js';
import { rules as assemble } from './assemble.corpus.js';
import { rules as atoms } from './atoms.corpus.js';
import { rules as attach } from './attach.corpus.js';
import { rules as backers } from './backers.corpus.js';
import { rules as bearers } from './bearers.corpus.js';
import { rules as cards } from './cards.corpus.js';
import { rules as cast } from './belief/cast.corpus.js';
import { rules as implied } from './belief/implied.corpus.js';
import { rules as clauses } from './clauses.corpus.js';
import { rules as companions } from './companions.corpus.js';
import { rules as consortia } from './consortia.corpus.js';
import { rules as continuation } from './continue.corpus.js';
import { rules as cues } from './cues.corpus.js';
import { rules as distribute } from './distribute.corpus.js';
import { rules as doers } from './doers.corpus.js';
import { rules as earlierFigures } from './earlier-figures.corpus.js';
import { rules as frames } from './frames.corpus.js';
import { rules as further } from './further.corpus.js';
import { rules as gaps } from './gaps.corpus.js';
import { rules as holders } from './holders.corpus.js';
import { rules as interviews } from './interviews.corpus.js';
import { rules as legs } from './legs.corpus.js';
import { rules as lists } from './lists.corpus.js';
import { rules as locutions } from './locutions.corpus.js';
import { rules as makers } from './makers.corpus.js';
import { rules as merge } from './merge.corpus.js';
import { rules as offered } from './offered.corpus.js';
import { rules as nested } from './nested.corpus.js';
import { rules as protagonist } from './protagonist.corpus.js';
import { rules as proverbs } from './proverbs.corpus.js';
import { rules as references } from './references.corpus.js';
import type { RulesByFile } from '../rule.js';
import type { Rule } from './rule.js';
import { rules as scenes } from './scenes.corpus.js';
import { rules as sellers } from './sellers.corpus.js';
import { rules as sentence } from './sentence.corpus.js';
import { rules as split } from './split.corpus.js';
import { rules as agreed } from './states/agreed.corpus.js';
import { rules as statesOfNouns } from './states/noun.corpus.js';
import { rules as statesOfVerbs } from './states/verb.corpus.js';
import { rules as tables } from './tables.corpus.js';
import { rules as telling } from './telling.corpus.js';
import { rules as unreal } from './unreal.corpus.js';

/** The rules of the grammar that are code. */
export const rulesByFile: RulesByFile<Rule> = {
  'lists.ts': lists, 'tables.ts': tables, 'cards.ts': cards, 'gaps.ts': gaps, 'legs.ts': legs, 'assemble.ts': assemble, 'telling.ts': telling, 'unreal.ts': unreal, 'distribute.ts': distribute, 'split.ts': split, 'further.ts': further, 'attach.ts': attach, 'earlier-figures.ts': earlierFigures, 'backers.ts': backers, 'sellers.ts': sellers, 'offered.ts': offered,
  'sentence.ts': sentence, 'appositions.ts': appositions, 'asides.ts': asides, 'holders.ts': holders, 'nested.ts': nested, 'locutions.ts': locutions, 'clauses.ts': clauses, 'atoms.ts': atoms, 'frames.ts': frames, 'scenes.ts': scenes, 'references.ts': references, 'makers.ts': makers, 'bearers.ts': bearers, 'doers.ts': doers, 'companions.ts': companions, 'consortia.ts': consortia, 'proverbs.ts': proverbs, 'interviews.ts': interviews, 'protagonist.ts': protagonist,
  'continue.ts': continuation, 'aftermath.ts': aftermath, 'states/verb.ts': statesOfVerbs, 'states/noun.ts': statesOfNouns, 'states/agreed.ts': agreed, 'cues.ts': cues, 'merge.ts': merge, 'belief/implied.ts': implied, 'belief/cast.ts': cast,
};
