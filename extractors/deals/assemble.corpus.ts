import type { Rule } from './rule.js';

/** What extractors/deals/assemble.ts makes of the deals of a sentence. */
export const rules: readonly Rule[] = [
  {
    name: 'assemble/mirrored',
    reads: 'a noun beside a verb that told the deal tells it no second time with the sides changed, «X se adjudicó el contrato de Y»',
    must: [
      ['Nokia se adjudicó el contrato de radio de Orange.', 'supply customer:Orange supplier:Nokia'],
    ],
    mustNot: [
      ['Salesforce compró Slack y Oracle adquirió Salesforce.', 'acquisition acquirer:Salesforce target:Slack', 'acquisition acquirer:Oracle target:Salesforce'],
    ],
  },
];
