/** The state of a deal: what its verb or noun tells, and what all tellings of it come to. */
export { stateOfDealNoun } from './noun.js';
export { settleState } from './settle.js';
export { compileStates, pairAt, slotOf, type StateTable } from './table.js';
export { finished } from './told.js';
export { stateOfVerb } from './verb.js';
