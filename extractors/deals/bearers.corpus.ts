import type { Rule } from './rule.js';

/** What extractors/deals/bearers.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'bearers/role-noun',
    reads: 'who has the role that a noun names, «X, inquilina de Z», «la licenciataria de Z, X», «X será la licenciataria de Z»',
    must: [
      ['Google, inquilina de Merlin Properties en Madrid, ampliará su contrato.', 'compute customer:Google provider:Merlin Properties'],
      ['La licenciataria de Qualcomm, Nokia, no quiso comentar.', 'licensing licensee:Nokia licensor:Qualcomm'],
      ['Nokia será la licenciataria de Qualcomm.', 'licensing licensee:Nokia licensor:Qualcomm'],
    ],
    mustNot: [
      ['Nokia criticó a la licenciataria de Qualcomm.'],
      ['Nokia busca una licenciataria en Asia.'],
    ],
  },
];
